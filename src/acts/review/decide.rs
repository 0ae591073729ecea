//! A line of the review is decided: maintain, request, extend or remove; one person at a time, so that everyone is looked at.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::open::{State, state};
use crate::acts::requests::{open_request, refuse_request};
use crate::acts::self_decided::own_line;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, Marking, Month, Proposal, Scopes, printable};
use crate::journal::Stamp;

/// What is asked of the authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// Which level.
    pub level: Marking,
    /// Which scopes.
    pub scopes: Scopes,
}

/// Decides a person's line. *Request* and *extend* open a request, unless the same one is open already.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decide {
    /// The month.
    pub month: Month,
    /// The person.
    pub person: String,
    /// What is decided.
    pub decision: Proposal,
    /// Why; asked for where the decision is not what was proposed.
    pub reason: String,
    /// The day.
    pub day: Day,
    /// What is asked for, with *request* and *extend*.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wanted: Option<Wanted>,
}

impl Decide {
    fn same_request(&self, tables: &Connection) -> rusqlite::Result<Option<u64>> {
        let Some(wanted) = &self.wanted else { return Ok(None) };
        let sql = "SELECT n FROM clearance_request WHERE person = ?1 AND words = ?2 AND scopes = ?3 AND answered IS NULL";
        let mut statement = tables.prepare_cached(sql)?;
        let mut rows = statement.query(params![self.person, wanted.level.words, wanted.scopes.to_string()])?;
        rows.next()?.map(|row| row.get(0)).transpose()
    }
}

impl Act for Decide {
    const NAME: &'static str = "review.decide";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let (month, person) = (self.month, printable(&self.person));
        match state(view, month)? {
            Some(State::Open) => {}
            Some(State::Closed(n)) => {
                return Err(Refusal::new(format!("the review of {month} is closed already, by entry {n}"))
                    .hint("greffe review reopen, with its reason, comes first"));
            }
            _ => {
                return Err(Refusal::new(format!("the review of {month} is not open"))
                    .hint(format!("greffe review open --month {month} freezes the facts that are decided on")));
            }
        }
        let proposal = "SELECT proposal FROM review_line WHERE month = ?1 AND person = ?2";
        let Some(proposal) = view.one::<String>(proposal, &[&month.to_string(), &self.person])? else {
            return Err(Refusal::new(format!("person {person} has no line in the review of {month}"))
                .hint("whoever came later is in the next one, or open this one again with --again"));
        };
        if own_line(view, &self.person)?.is_some() {
            return Err(Refusal::new(format!("person {person} is the officer who would decide"))
                .basis("GOV003: nobody decides their own line")
                .hint("another officer decides it; where there is none it stays undecided, and the review says so"));
        }
        view.happened("day of the decision", self.day)?;
        view.text("reason", &self.reason)?;
        if self.reason.trim().is_empty() && proposal != self.decision.code() {
            return Err(Refusal::new(format!(
                "{} is decided where {proposal} is proposed: the reason is missing",
                self.decision.code()
            )));
        }
        match (&self.wanted, matches!(self.decision, Proposal::Request | Proposal::Extend)) {
            (Some(_), false) => Err(Refusal::new(format!("{} asks the authority for nothing", self.decision.code()))),
            (None, true) => Err(Refusal::new("it is not said which level and scopes are asked for")),
            (Some(wanted), true) if self.same_request(view.db)?.is_none() => {
                refuse_request(view, &self.person, &wanted.level, wanted.scopes)
            }
            _ => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let month = self.month.to_string();
        let request = match (&self.wanted, self.same_request(tables)?) {
            (Some(wanted), None) => {
                open_request(tables, stamp.n, &self.person, &wanted.level, wanted.scopes, self.day, Some(&month))?;
                Some(stamp.n)
            }
            (_, same) => same,
        };
        run(
            tables,
            "UPDATE review_line SET decision = ?3, reason = ?4, officer = ?5, decided = ?6, request = ?7, n = ?8
             WHERE month = ?1 AND person = ?2",
            params![month, self.person, self.decision.code(), self.reason, stamp.officer, self.day.to_string(), request, stamp.n],
        )
    }
}
