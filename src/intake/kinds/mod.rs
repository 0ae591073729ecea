//! The kinds of lists: one file each, which turns a row into acts.

mod access;
mod arrivals;
mod badges;
mod briefings;
mod clearances;
mod containers;
mod documents;
mod groups;
mod openings;
mod people;
mod readers;
mod rooms;
mod visits;

use std::fmt;

use rusqlite::OptionalExtension;

use super::RowError;
use super::removal::{self, Stopped};
use super::row::Row;
use super::wall::{SheetLine, VisitLine, Wall};
use crate::acts::{self, Act, ActError, Refusal};
use crate::journal::Tx;

/// A kind of list.
pub struct Kind {
    /// Its name on the command line.
    pub name: &'static str,
    /// Columns the header must have.
    pub required: &'static [&'static str],
    /// Columns it may have.
    pub optional: &'static [&'static str],
    /// The acts of a row, at least one; of several all or none are recorded. A group that is known already makes no entry.
    pub(super) acts: fn(&Row<'_>) -> Result<Vec<AnyAct>, RowError>,
}

impl Kind {
    /// The columns as documented: required ones, then the others in brackets.
    pub fn columns(&self) -> String {
        match self.optional {
            [] => self.required.join(","),
            optional => format!("{}[,{}]", self.required.join(","), optional.join(",")),
        }
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Every kind, in the order in which a new register takes them: a list names only what the ones before it brought.
pub static KINDS: &[Kind] = &[
    people::KIND,
    clearances::KIND,
    briefings::KIND,
    badges::KIND,
    rooms::KIND,
    readers::KIND,
    access::KIND,
    containers::KIND,
    openings::KIND,
    visits::KIND,
    groups::KIND,
    documents::KIND,
    arrivals::KIND,
];

/// An act a row can become.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum AnyAct {
    Person(acts::person::Add),
    Request(acts::clearance::Request),
    Grant(acts::clearance::Grant),
    Stopped(Box<Stopped>),
    Briefing(acts::briefing::Record),
    Badge(acts::badge::Assign),
    Room(acts::room::Add),
    Hours(acts::room::Hours),
    Reader(acts::room::Reader),
    Access(acts::access::Allow),
    Container(acts::container::Add),
    Open(SheetLine, Option<Wall>),
    Close(SheetLine),
    Check(SheetLine, bool),
    Visit(Box<VisitLine>),
    Group(acts::group::Add),
    Join(acts::group::Join),
    Document(Box<acts::document::Register>),
}

impl AnyAct {
    /// Records it.
    pub(super) fn record(self, tx: &mut Tx<'_>) -> Result<(), ActError> {
        fn one<A: Act>(tx: &mut Tx<'_>, act: A) -> Result<(), ActError> {
            acts::record(tx, &act).map(|_| ())
        }
        match self {
            Self::Person(act) => removal::person(tx, &act),
            Self::Request(act) => one(tx, act),
            Self::Grant(act) => one(tx, act),
            Self::Stopped(line) => tx.together(|tx| line.record(tx)),
            Self::Briefing(act) => one(tx, act),
            Self::Badge(act) => one(tx, act),
            Self::Room(act) => one(tx, act),
            Self::Hours(act) => one(tx, act),
            Self::Reader(act) => one(tx, act),
            Self::Access(act) => removal::access(tx, &act),
            Self::Container(act) => one(tx, act),
            Self::Open(line, closes) => {
                let act = line.open(tx, closes)?;
                one(tx, act)
            }
            Self::Close(line) => {
                let act = line.close(tx)?;
                one(tx, act)
            }
            Self::Check(line, idle) => {
                let act = line.check(tx, idle)?;
                one(tx, act)
            }
            Self::Visit(line) => {
                let act = line.visit(tx)?;
                one(tx, act)
            }
            Self::Group(act) => {
                if known(tx, &act)? {
                    return Ok(());
                }
                one(tx, act)
            }
            Self::Join(act) => one(tx, act),
            Self::Document(act) => one(tx, documents::numbered(tx, *act)?),
        }
    }
}

/// Whether a group is in the register already; refused when the row says something else about it.
fn known(tx: &Tx<'_>, group: &acts::group::Add) -> Result<bool, ActError> {
    let sql = "SELECT name, justification FROM need_group WHERE need_group = ?1";
    let row: Option<(String, String)> = tx
        .db()
        .prepare_cached(sql)
        .and_then(|mut s| s.query_row([&group.need_group], |r| Ok((r.get(0)?, r.get(1)?))).optional())
        .map_err(Refusal::from)?;
    let Some((name, justification)) = row else { return Ok(false) };
    for (what, stated, kept) in [("name", &group.name, name), ("justification", &group.justification, justification)] {
        if !stated.is_empty() && *stated != kept {
            return Err(ActError::Refused(Refusal::new(format!("the group has another {what} in the register"))));
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::KINDS;
    use std::collections::BTreeSet;

    #[test]
    fn every_file_is_listed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/intake/kinds");
        let stems = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path().file_stem().unwrap().to_owned());
        let files: BTreeSet<_> = stems.filter(|s| *s != "mod").map(|s| s.into_string().unwrap()).collect();
        let listed: BTreeSet<_> = KINDS.iter().map(|k| k.name.to_owned()).collect();
        assert_eq!(files, listed);
        assert_eq!(KINDS.len(), listed.len());
    }
}
