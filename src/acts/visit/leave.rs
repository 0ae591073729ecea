//! A visitor leaves the room.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Instant;
use crate::journal::Stamp;

/// Completes a line of the visitor book.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leave {
    /// The entry that recorded the visit.
    pub visit: u64,
    /// When the visitor left.
    pub at: Instant,
}

impl Act for Leave {
    const NAME: &'static str = "visit.leave";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let row: Option<(String, Option<String>)> = view
            .db
            .prepare_cached("SELECT entered, left_at FROM visit WHERE n = ?1")?
            .query_row([self.visit], |r| Ok((r.get(0)?, r.get(1)?)))
            .optional()?;
        let Some((entered, left)) = row else {
            return Err(Refusal::new(format!("entry {} is no visit", self.visit)).hint("`greffe visit list` shows them"));
        };
        if let Some(left) = left {
            return Err(Refusal::new(format!("the visitor of entry {} already left, at {left}", self.visit)));
        }
        view.past("exit", self.at)?;
        if self.at.to_string() < entered {
            return Err(Refusal::new(format!("the visitor left at {}, before entering at {entered}", self.at)));
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(tables, "UPDATE visit SET left_at = ?2 WHERE n = ?1", params![self.visit, self.at.to_string()])
    }
}
