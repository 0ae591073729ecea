//! A closed review is opened again, with its reason: it counts as not closed until it is closed anew.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::open::{State, state};
use crate::acts::{Act, Refusal, SECURITY_OFFICER, Signers, View, run};
use crate::domain::{Day, Month};
use crate::journal::Stamp;

/// Opens a closed review again; its lines and decisions stay until newer facts are taken.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reopen {
    /// The month.
    pub month: Month,
    /// The day.
    pub day: Day,
    /// Why.
    pub reason: String,
}

impl Act for Reopen {
    const NAME: &'static str = "review.reopen";
    const SIGNERS: Signers = SECURITY_OFFICER;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.happened("day", self.day)?;
        view.filled("reason", &self.reason)?;
        match state(view, self.month)? {
            Some(State::Closed(_)) => Ok(()),
            _ => Err(Refusal::new(format!("the review of {} is not closed", self.month))),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "UPDATE review SET closed = NULL, report = NULL, undecided = 0 WHERE month = ?1",
            params![self.month.to_string()],
        )?;
        run(
            tables,
            "INSERT INTO campaign_reopening (n, campaign, day, reason) VALUES (?1, ?2, ?3, ?4)",
            params![stamp.n, self.month.to_string(), self.day.to_string(), self.reason],
        )
    }
}
