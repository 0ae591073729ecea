//! The monthly review as a report.

use std::collections::BTreeMap;

use serde::Serialize;

use super::audit::{Note, tally};
use super::finding::{FindingView, Sources};
use super::meta::Meta;
use crate::campaigns::review::{Held, Line, Review};
use crate::i18n::Texts;

/// The format's name.
pub const FORMAT: &str = "greffe/review/v1";

/// The report.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewView {
    /// `greffe/review/v1`.
    pub format: &'static str,
    /// About the report itself.
    pub meta: Meta,
    /// Counts.
    pub counts: Counts,
    /// Everyone, by number.
    pub people: Vec<PersonView>,
    /// Findings, gravest first.
    pub findings: Vec<FindingView>,
    /// What is not concluded, in words.
    pub not_concluded: Vec<Note>,
}

/// What was counted.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Counts {
    pub people: u64,
    pub cleared: u64,
    pub expiring_within_12_months: u64,
    pub proposals: BTreeMap<&'static str, u64>,
    pub findings: u64,
    pub by_severity: BTreeMap<&'static str, u64>,
    pub by_check: BTreeMap<&'static str, u64>,
    pub waived: u64,
}

/// One person's line.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct PersonView {
    pub person: String,
    pub name: String,
    pub service: String,
    pub function: String,
    pub requires: &'static str,
    pub need: Option<String>,
    pub clearances: Vec<ClearanceView>,
    pub requested: Option<String>,
    pub lists: Vec<String>,
    pub copies_held: u64,
    pub last_briefing: Option<String>,
    pub findings: Vec<String>,
    /// `maintain`, `request`, `extend`, `remove`.
    pub proposal: &'static str,
    /// Why, in words.
    pub reasons: Vec<Note>,
}

/// A clearance.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct ClearanceView {
    pub level: String,
    pub scopes: String,
    pub granted: String,
    pub expires: String,
    pub days_left: i64,
    /// `valid`, `expired`, `suspended`, `withdrawn`, `ended`, `not-yet`.
    pub state: &'static str,
}

impl From<&Held> for ClearanceView {
    fn from(held: &Held) -> Self {
        Self {
            level: held.level.clone(),
            scopes: held.scopes.to_string(),
            granted: held.granted.to_string(),
            expires: held.expires.to_string(),
            days_left: held.days_left,
            state: held.state,
        }
    }
}

fn person(line: &Line, sources: &Sources, texts: &Texts) -> PersonView {
    PersonView {
        person: line.person.clone(),
        name: line.name.clone(),
        service: line.service.clone(),
        function: line.function.clone(),
        requires: line.requires.belgian(),
        need: line.need.clone(),
        clearances: line.clearances.iter().map(ClearanceView::from).collect(),
        requested: line.requested.map(|d| d.to_string()),
        lists: line.lists.clone(),
        copies_held: line.copies as u64,
        last_briefing: line.last_briefing.map(|d| d.to_string()),
        findings: line.findings.clone(),
        proposal: line.proposal.code(),
        reasons: line.reasons.iter().map(|part| sources.note(part, texts)).collect(),
    }
}

/// Puts a review in words.
pub fn view(review: &Review, sources: &Sources, meta: Meta, texts: &Texts) -> ReviewView {
    let findings: Vec<_> = review.findings.iter().map(|f| sources.finding(f, texts)).collect();
    let (by_severity, by_check) = tally(&findings);
    let counts = &review.counts;
    ReviewView {
        format: FORMAT,
        counts: Counts {
            people: counts.people as u64,
            cleared: counts.cleared as u64,
            expiring_within_12_months: counts.expiring as u64,
            proposals: counts.proposals.iter().map(|(p, n)| (p.code(), *n as u64)).collect(),
            findings: findings.len() as u64,
            by_severity,
            by_check,
            waived: meta.waived,
        },
        people: review.lines.iter().map(|l| person(l, sources, texts)).collect(),
        findings,
        not_concluded: review.not_concluded.iter().map(|part| sources.note(part, texts)).collect(),
        meta,
    }
}
