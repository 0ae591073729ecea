//! The access-log audit of a quarter is opened: the facts are frozen at a size of the journal, and what was found is stated.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::stated::{self, Stated};
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Quarter;
use crate::journal::Stamp;

/// Opens an audit, or opens it again with newer facts.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Open {
    /// The quarter.
    pub quarter: Quarter,
    /// The journal's size when the facts were read.
    pub size: u64,
    /// What was found.
    pub findings: Vec<Stated>,
    /// Take newer facts although it is open.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
}

impl Act for Open {
    const NAME: &'static str = "audit.open";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let quarter = self.quarter;
        over(view, quarter)?;
        match state(view, quarter)? {
            Some(State::Closed(n)) => {
                return Err(Refusal::new(format!("the audit of {quarter} is closed already, by entry {n}"))
                    .hint("greffe audit reopen, with its reason, comes first"));
            }
            Some(State::Open) if !self.again => {
                return Err(Refusal::new(format!("the audit of {quarter} is open already"))
                    .hint("--again takes newer facts; what was said of findings stays with its evidence"));
            }
            _ => {}
        }
        view.size(self.size)?;
        stated::refuse(&self.findings)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let quarter = self.quarter.to_string();
        run(
            tables,
            "INSERT INTO audit (quarter, opened, size, findings, n) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (quarter) DO UPDATE SET opened = ?2, size = ?3, findings = ?4, n = ?5",
            params![quarter, stamp.at.to_string(), self.size, self.findings.len(), stamp.n],
        )?;
        stated::apply(tables, stamp, &quarter, &self.findings)
    }
}

/// Refuses a quarter that is not over.
pub(super) fn over(view: &View<'_>, quarter: Quarter) -> Result<(), Refusal> {
    if quarter.last() < view.today {
        return Ok(());
    }
    Err(Refusal::new(format!("the quarter {quarter} is not over")).hint("a log can only be audited for days that are past"))
}

/// How an audit stands that has a row.
pub(super) enum State {
    /// Opened, not closed.
    Open,
    /// Closed, by this entry.
    Closed(u64),
    /// Closed once by an older program, and taken back.
    Reopened,
}

/// How the audit of a quarter stands; nothing when it was never begun.
pub(super) fn state(view: &View<'_>, quarter: Quarter) -> rusqlite::Result<Option<State>> {
    let sql =
        "SELECT CASE WHEN closed IS NOT NULL THEN n WHEN opened IS NOT NULL THEN -1 ELSE 0 END FROM audit WHERE quarter = ?1";
    Ok(view.one::<i64>(sql, &[&quarter.to_string()])?.map(|n| match n {
        -1 => State::Open,
        0 => State::Reopened,
        n => State::Closed(n.unsigned_abs()),
    }))
}
