//! A finding is accepted until a day: the officer takes it on, knowing that it stays; past that day it is open again (GOV004).

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_OFFICER, Signers, View, stated};
use crate::domain::Day;
use crate::journal::Stamp;

/// Accepts a finding.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accept {
    /// The month or quarter that stated it.
    pub campaign: String,
    /// The finding's identity.
    pub finding: String,
    /// The day of the decision.
    pub day: Day,
    /// The last day it is accepted, at most `acceptance-months` on.
    pub until: Day,
    /// Why, unclassified.
    pub reason: String,
}

impl Act for Accept {
    const NAME: &'static str = "finding.accept";
    const SIGNERS: Signers = SECURITY_OFFICER;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        stated::of(view, &self.campaign, &self.finding)?;
        view.happened("day of the decision", self.day)?;
        view.filled("reason", &self.reason)?;
        if self.until < self.day {
            return Err(Refusal::new(format!("it would be accepted until {}, before the decision of {}", self.until, self.day)));
        }
        let months = view.number("acceptance-months", self.day)?;
        if self.until > self.day.plus_months(i32::try_from(months).unwrap_or(i32::MAX)) {
            return Err(Refusal::new(format!("{} is more than {months} months after the decision", self.until))
                .hint("what stays longer is decided again each year"));
        }
        stated::not_own(view, &self.campaign, &self.finding)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let until = Some(self.until);
        stated::word(tables, stamp, (&self.campaign, &self.finding), ("accepted", &self.reason), self.day, until)
    }
}
