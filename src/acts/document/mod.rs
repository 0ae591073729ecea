//! Acts on documents and their copies. Every copy is, at every moment, in one container, with one accountable person, with a
//! correspondent, reported missing, or for good in an archive or destroyed.

mod acknowledge;
mod archive;
mod chase;
mod consult;
mod copy;
mod declassify;
mod destroy;
mod extract;
mod hand_over;
mod lend;
mod r#move;
mod receipt;
mod receive;
mod reclassify;
mod register;
mod report_found;
mod report_missing;
mod r#return;
mod send;
mod store;
mod translate;

pub use super::details::{Details, MEDIA};
pub use super::numbering::next_number;
pub use super::reproduction::Reproduction;
pub use acknowledge::{Acknowledge, Signed};
pub use archive::Archive;
pub use chase::Chase;
pub use consult::Consult;
pub use copy::Copy;
pub use declassify::{Declassify, Nature};
pub use destroy::{Destroy, METHODS, kept_until};
pub use extract::Extract;
pub use hand_over::HandOver;
pub use lend::Lend;
pub use r#move::Move;
pub use receipt::Receipt;
pub use receive::Receive;
pub use reclassify::{Reach, Reclassify};
pub use register::Register;
pub use report_found::ReportFound;
pub use report_missing::ReportMissing;
pub use r#return::Return;
pub use send::Send;
pub use store::Store;
pub use translate::Translate;

use std::fmt;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::copies::{CopyId, Place, moved};
use super::{Refusal, View, run};
use crate::domain::{Day, Marking, printable};
use crate::journal::Stamp;

/// Which way a document went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Received.
    In,
    /// Sent.
    Out,
    /// Made and kept in the service.
    Internal,
}

impl Direction {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
            Self::Internal => "internal",
        }
    }

    /// The direction of a code, whatever its case.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::In, Self::Out, Self::Internal].into_iter().find(|d| d.code().eq_ignore_ascii_case(text.trim()))
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Refuses a person who is in no part of a group on a day.
fn refuse_outside_group(view: &View<'_>, group: &str, person: &str, day: Day) -> Result<(), Refusal> {
    let sql = "SELECT 1 FROM need_member WHERE need_group = ?1 AND person = ?2 AND from_day <= ?3
               AND (until_day IS NULL OR until_day >= ?3) AND (ended IS NULL OR ended > ?3)";
    if view.exists(sql, &[&group, &person, &day.to_string()])? {
        return Ok(());
    }
    Err(Refusal::new(format!("person {} is not in group {} on {day}", printable(person), printable(group)))
        .basis("law of 11-12-1998 art. 8 §2"))
}

/// Refuses a signature in the future, or before what it was signed for.
fn signed_in_time(view: &View<'_>, signed: Day, of: Day) -> Result<(), Refusal> {
    view.happened("signature", signed)?;
    if signed < of { Err(Refusal::new(format!("signed on {signed}, before {of}"))) } else { Ok(()) }
}

/// Refuses a slip that nobody sent, whose receipt is back, or that was sent after a day.
fn open_transmittal(view: &View<'_>, slip: &str, day: Day) -> Result<(), Refusal> {
    view.happened("day", day)?;
    view.known("slip", "SELECT 1 FROM transmittal WHERE slip = ?1", slip)?;
    let sql = "SELECT receipt FROM transmittal WHERE slip = ?1";
    if let Some(back) = view.one::<Option<String>>(sql, &[&slip])?.flatten() {
        return Err(Refusal::new(format!("its receipt came back on {back}")));
    }
    let sent: Option<String> = view.one("SELECT sent FROM transmittal WHERE slip = ?1", &[&slip])?;
    match sent {
        Some(sent) if day.to_string() < sent => Err(Refusal::new(format!("{day} is before it was sent, on {sent}"))),
        _ => Ok(()),
    }
}

/// The marking a document has; refused when it is not in the register.
fn marking_of(view: &View<'_>, document: &str) -> Result<Marking, Refusal> {
    view.known("document", "SELECT 1 FROM document WHERE number = ?1", document)?;
    crate::store::marking_of(view.db, document)
        .map_err(|e| Refusal::new(e.to_string()))?
        .ok_or_else(|| Refusal::new(format!("document {} has no readable marking", printable(document))))
}

/// Gives copies a marking, and with all of them the document; each gets a line in its history.
fn mark(
    tables: &Connection,
    stamp: &Stamp,
    what: &str,
    document: &str,
    (reach, copy): (Reach, Option<u32>),
    to: &Marking,
    (day, reference): (Day, &str),
) -> rusqlite::Result<()> {
    let sql = match reach {
        Reach::Copy => "SELECT copy FROM copy WHERE document = ?1 AND copy = ?2 ORDER BY copy",
        Reach::Internal => {
            "SELECT copy FROM copy WHERE document = ?1 AND state IN ('here', 'missing') AND ?2 IS NULL ORDER BY copy"
        }
        Reach::All => {
            "SELECT copy FROM copy WHERE document = ?1 AND state NOT IN ('archived', 'destroyed') AND ?2 IS NULL ORDER BY copy"
        }
    };
    let copies = tables
        .prepare_cached(sql)?
        .query_map(params![document, copy], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<u32>>>()?;
    let (regime, level) = (to.regime.code(), to.level.rank());
    for copy in copies {
        run(
            tables,
            "UPDATE copy SET regime = ?3, level = ?4, words = ?5 WHERE document = ?1 AND copy = ?2",
            params![document, copy, regime, level, to.words],
        )?;
        moved(tables, stamp, what, &CopyId::new(document, copy), day, Place::default(), reference)?;
    }
    match reach {
        Reach::All => run(
            tables,
            "UPDATE document SET regime = ?2, level = ?3, words = ?4 WHERE number = ?1",
            params![document, regime, level, to.words],
        ),
        Reach::Copy | Reach::Internal => Ok(()),
    }
}
