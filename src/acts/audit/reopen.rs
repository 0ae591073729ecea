//! A closed audit is opened again, with its reason: it counts as not closed until it is closed anew.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::open::{State, state};
use crate::acts::{Act, Refusal, SECURITY_OFFICER, Signers, View, run};
use crate::domain::{Day, Quarter};
use crate::journal::Stamp;

/// Opens a closed audit again; what it stated stays until newer facts are taken.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reopen {
    /// The quarter.
    pub quarter: Quarter,
    /// The day.
    pub day: Day,
    /// Why.
    pub reason: String,
}

impl Act for Reopen {
    const NAME: &'static str = "audit.reopen";
    const SIGNERS: Signers = SECURITY_OFFICER;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.happened("day", self.day)?;
        view.filled("reason", &self.reason)?;
        match state(view, self.quarter)? {
            Some(State::Closed(_)) => Ok(()),
            _ => Err(Refusal::new(format!("the audit of {} is not closed", self.quarter))),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(tables, "UPDATE audit SET closed = NULL, report = NULL WHERE quarter = ?1", params![self.quarter.to_string()])?;
        run(
            tables,
            "INSERT INTO campaign_reopening (n, campaign, day, reason) VALUES (?1, ?2, ?3, ?4)",
            params![stamp.n, self.quarter.to_string(), self.day.to_string(), self.reason],
        )
    }
}
