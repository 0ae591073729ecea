//! Incidents as the register has them, and what each still lacks before it can be closed: asked by the act that closes it, and
//! shown to whoever follows it.

use std::fmt;

use rusqlite::{Connection, OptionalExtension};

use super::standing::{day, some};
use super::{Refusal, View};
use crate::domain::{Day, printable};

/// An incident as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident {
    /// Its number.
    pub id: String,
    /// `incident` or `compromise`.
    pub gravity: String,
    /// The day it happened.
    pub happened: Day,
    /// The day it was discovered.
    pub discovered: Day,
    /// What happened.
    pub summary: String,
    /// The day the authority was told.
    pub authority: Option<Day>,
    /// The day the originator was told.
    pub originator: Option<Day>,
    /// The day the inquiry was recorded.
    pub inquiry: Option<Day>,
    /// The day it was closed.
    pub closed: Option<Day>,
    /// The day of the last thing put on record about it.
    pub last: Day,
}

/// What an incident lacks before it can be closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lacking {
    /// Nobody has inquired.
    Inquiry,
    /// It is a compromise and the authority was not told.
    Authority,
    /// Copies are concerned and their originator was not told.
    Originator,
    /// An action of it is not done.
    Action(u64),
}

impl fmt::Display for Lacking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Inquiry => f.write_str("the inquiry"),
            Self::Authority => f.write_str("the notice to the authority"),
            Self::Originator => f.write_str("the notice to the originator"),
            Self::Action(n) => write!(f, "action {n}"),
        }
    }
}

const COLUMNS: &str = "SELECT incident, gravity, happened, discovered, summary, authority, originator, inquiry, closed,
  (SELECT max(s.day) FROM incident_step s WHERE s.incident = i.incident) FROM incident i";

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Incident> {
    let discovered = some(row, 3)?;
    Ok(Incident {
        id: row.get(0)?,
        gravity: row.get(1)?,
        happened: some(row, 2)?,
        discovered,
        summary: row.get(4)?,
        authority: day(row, 5)?,
        originator: day(row, 6)?,
        inquiry: day(row, 7)?,
        closed: day(row, 8)?,
        last: day(row, 9)?.unwrap_or(discovered),
    })
}

/// One incident.
pub fn incident(db: &Connection, id: &str) -> rusqlite::Result<Option<Incident>> {
    db.prepare_cached(&format!("{COLUMNS} WHERE incident = ?1"))?.query_row([id], read).optional()
}

/// Every incident: open ones first, each by discovery.
pub fn incidents(db: &Connection) -> rusqlite::Result<Vec<Incident>> {
    let sql = format!("{COLUMNS} ORDER BY closed IS NOT NULL, discovered, incident");
    db.prepare_cached(&sql)?.query_map([], read)?.collect()
}

/// What an incident still lacks, in order; nothing once it is closed.
pub fn lacking(db: &Connection, incident: &Incident) -> rusqlite::Result<Vec<Lacking>> {
    if incident.closed.is_some() {
        return Ok(Vec::new());
    }
    let copies = db.prepare_cached("SELECT 1 FROM incident_copy WHERE incident = ?1")?.exists([&incident.id])?;
    let steps = [
        (incident.inquiry.is_none(), Lacking::Inquiry),
        (incident.gravity == "compromise" && incident.authority.is_none(), Lacking::Authority),
        (copies && incident.originator.is_none(), Lacking::Originator),
    ];
    let mut out: Vec<_> = steps.into_iter().filter(|(lacks, _)| *lacks).map(|(_, what)| what).collect();
    let mut open = db.prepare_cached("SELECT n FROM action WHERE incident = ?1 AND state <> 'done' ORDER BY n")?;
    for n in open.query_map([&incident.id], |row| row.get(0))? {
        out.push(Lacking::Action(n?));
    }
    Ok(out)
}

/// An incident that is not closed.
///
/// # Errors
/// Refuses an unknown one and a closed one.
pub(super) fn open_incident(view: &View<'_>, id: &str) -> Result<Incident, Refusal> {
    let found = incident(view.db, id)?;
    let found = found.ok_or_else(|| Refusal::new(format!("incident {} is not in the register", printable(id))))?;
    match found.closed {
        None => Ok(found),
        Some(day) => Err(Refusal::new(format!("incident {} was closed on {day}", printable(id)))
            .hint("what comes to light later is reported as an incident of its own")),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use crate::acts::incident::Report;
    use crate::acts::testing::{Bench, briefing, day, document, person};
    use crate::domain::Gravity;

    pub(in crate::acts) fn report(incident: &str) -> Report {
        Report {
            incident: incident.into(),
            gravity: Gravity::Incident,
            happened: day("2026-11-18"),
            discovered: day("2026-11-19"),
            day: day("2026-11-20"),
            summary: "FICTIF: door left open".into(),
            persons: vec![],
            copies: vec![],
            findings: vec![],
        }
    }

    /// P0001 to P0004; P0003 holds copy 1 of D1, copy 2 is in K1.
    pub(in crate::acts) fn bench() -> Bench {
        let mut bench = Bench::with_room();
        ["P0002", "P0003", "P0004"].iter().for_each(|p| {
            bench.ok(&person(p));
        });
        bench.ok(&briefing("P0003", "2026-01-20"));
        bench.ok(&document("D1", "RESTREINT", Some("K1")));
        bench.ok(&crate::acts::document::HandOver {
            document: "D1".into(),
            copy: 1,
            person: "P0003".into(),
            day: day("2026-11-03"),
        });
        bench
    }
}
