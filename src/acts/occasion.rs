//! Where and when somebody did something in a room: what the audit compares with their presence (XCK001).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{Refusal, View, run};
use crate::domain::{Day, Instant};
use crate::journal::Stamp;

/// A room and a time in it, both ends included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Occasion {
    /// The room.
    pub room: String,
    /// When it began.
    pub from: Instant,
    /// When it ended.
    pub until: Instant,
}

impl Occasion {
    /// Refuses an unknown room, an end before the beginning or in the future, and a time that does not begin on the day of
    /// the act.
    pub(super) fn refuse(&self, view: &View<'_>, day: Day) -> Result<(), Refusal> {
        view.room(&self.room)?;
        if self.until < self.from {
            return Err(Refusal::new(format!("it ends at {}, before it begins at {}", self.until, self.from)));
        }
        if self.until > view.now {
            return Err(Refusal::new(format!("it ends in the future, at {}", self.until)));
        }
        let begins = self.from.day(view.zone(day)?);
        if begins == day { Ok(()) } else { Err(Refusal::new(format!("it begins on {begins}, not on {day}"))) }
    }

    /// Puts on record that a person was there for something: `consultation`, `loan`, `destruction` or `count`.
    pub(super) fn claim(
        &self,
        tables: &Connection,
        stamp: &Stamp,
        person: &str,
        what: &str,
        subject: &str,
    ) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO claim (n, person, room, what, subject, from_at, until_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![stamp.n, person, self.room, what, subject, self.from.to_string(), self.until.to_string()],
        )
    }
}
