//! A finding has an explanation: it holds for the evidence it was given for, so that new evidence opens the finding again.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, stated};
use crate::domain::Day;
use crate::journal::Stamp;

/// Explains a finding.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explain {
    /// The month or quarter that stated it, `2026-11` or `2026-Q3`.
    pub campaign: String,
    /// The finding's identity.
    pub finding: String,
    /// The day of the explanation.
    pub day: Day,
    /// What explains it, unclassified.
    pub reason: String,
}

impl Act for Explain {
    const NAME: &'static str = "finding.explain";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        stated::of(view, &self.campaign, &self.finding)?;
        view.happened("day of the explanation", self.day)?;
        view.filled("explanation", &self.reason)?;
        stated::not_own(view, &self.campaign, &self.finding)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        stated::word(tables, stamp, (&self.campaign, &self.finding), ("explained", &self.reason), self.day, None)
    }
}
