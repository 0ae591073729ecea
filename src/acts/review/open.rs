//! The clearance review of a month is opened: the facts are frozen at a size of the journal, everyone has a line to be decided,
//! and what was found is stated.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::stated::{self, Stated};
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, Month, Proposal, printable};
use crate::journal::Stamp;

/// A person's line: what is proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The person.
    pub person: String,
    /// What is proposed.
    pub proposal: Proposal,
}

/// Opens a review, or opens it again with newer facts. What was decided stays where the proposal is still the same.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Open {
    /// The month.
    pub month: Month,
    /// The day everything is judged on.
    pub day: Day,
    /// The journal's size when the facts were read.
    pub size: u64,
    /// Everyone to be decided on.
    pub lines: Vec<Line>,
    /// What was found.
    pub findings: Vec<Stated>,
    /// Take newer facts although it is open.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
}

impl Act for Open {
    const NAME: &'static str = "review.open";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let month = self.month;
        if month.first() > view.today {
            return Err(Refusal::new(format!("the month {month} has not begun")));
        }
        if self.day < month.first() || self.day > month.last() || self.day > view.today {
            return Err(Refusal::new(format!("{} is no day of {month} that has come", self.day)));
        }
        match state(view, month)? {
            Some(State::Closed(n)) => {
                return Err(Refusal::new(format!("the review of {month} is closed already, by entry {n}"))
                    .hint("greffe review reopen, with its reason, comes first"));
            }
            Some(State::Open) if !self.again => {
                return Err(Refusal::new(format!("the review of {month} is open already"))
                    .hint("--again takes newer facts and keeps the decisions whose proposal stays the same"));
            }
            _ => {}
        }
        view.size(self.size)?;
        let mut seen = BTreeSet::new();
        for line in &self.lines {
            view.person(&line.person)?;
            if !seen.insert(&line.person) {
                return Err(Refusal::new(format!("person {} has two lines", printable(&line.person))));
            }
        }
        stated::refuse(&self.findings)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let month = self.month.to_string();
        run(
            tables,
            "INSERT INTO review (month, opened, day, size, findings, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (month) DO UPDATE SET opened = ?2, day = ?3, size = ?4, findings = ?5, n = ?6",
            params![month, stamp.at.to_string(), self.day.to_string(), self.size, self.findings.len(), stamp.n],
        )?;
        // Lines of people who are no longer in it go; those whose proposal changed are to be decided again.
        let listed: BTreeSet<&str> = self.lines.iter().map(|l| l.person.as_str()).collect();
        let there: Vec<String> = tables
            .prepare_cached("SELECT person FROM review_line WHERE month = ?1 ORDER BY person")?
            .query_map([&month], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        for person in there.iter().filter(|p| !listed.contains(p.as_str())) {
            run(tables, "DELETE FROM review_line WHERE month = ?1 AND person = ?2", params![month, person])?;
        }
        for line in &self.lines {
            run(
                tables,
                "INSERT INTO review_line (month, person, proposal, n) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (month, person) DO UPDATE SET proposal = ?3, n = ?4, decision = NULL, reason = '', officer = NULL,
                   decided = NULL, request = NULL WHERE proposal <> ?3",
                params![month, line.person, line.proposal.code(), stamp.n],
            )?;
        }
        stated::apply(tables, stamp, &month, &self.findings)
    }
}

/// How a review stands that has a row.
pub(super) enum State {
    /// Opened, not closed.
    Open,
    /// Closed, by this entry.
    Closed(u64),
    /// Closed once by an older program, and taken back.
    Reopened,
}

/// How the review of a month stands; nothing when it was never begun.
pub(super) fn state(view: &View<'_>, month: Month) -> rusqlite::Result<Option<State>> {
    let sql =
        "SELECT CASE WHEN closed IS NOT NULL THEN n WHEN opened IS NOT NULL THEN -1 ELSE 0 END FROM review WHERE month = ?1";
    Ok(view.one::<i64>(sql, &[&month.to_string()])?.map(|n| match n {
        -1 => State::Open,
        0 => State::Reopened,
        n => State::Closed(n.unsigned_abs()),
    }))
}
