//! Acts on documents and their copies. Every copy is, at every moment, in one container, with one accountable person, with a
//! correspondent, reported missing, or for good in an archive or destroyed.

mod lend;
mod register;
mod r#return;
mod store;

pub use super::details::{Details, MEDIA};
pub use lend::Lend;
pub use register::{Register, last_serial, next_number, series_format};
pub use r#return::Return;
pub use store::Store;

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Refusal, View};
use crate::domain::{Day, printable};

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
