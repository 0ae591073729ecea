//! What is new, what persists and what is gone since the month or quarter before.

use std::collections::BTreeSet;

use serde::Serialize;

use super::finding::FindingView;
use crate::campaigns::told::Told;
use crate::i18n::{Texts, check_key};

/// The comparison with the campaign before.
#[derive(Debug, Clone, Serialize)]
pub struct ComparisonView {
    /// The month or quarter before, if it was opened; nothing is compared otherwise.
    pub previous: Option<String>,
    /// Findings, by identity, that it did not state.
    pub new: Vec<String>,
    /// Findings that it stated too.
    pub persisting: Vec<String>,
    /// What it stated and is not found any more.
    pub gone: Vec<GoneView>,
}

/// A finding that is not found any more.
#[derive(Debug, Clone, Serialize)]
pub struct GoneView {
    /// Its identity.
    pub id: String,
    /// The check.
    pub check: String,
    /// The check's title.
    pub title: String,
    /// How grave it was.
    pub severity: String,
    /// The room.
    pub room: Option<String>,
    /// The person's number.
    pub person: Option<String>,
    /// The card.
    pub card: Option<String>,
    /// What else it was about.
    pub subject: Option<String>,
}

/// Compares what is found with what the campaign before stated.
pub fn view(findings: &[FindingView], told: &Told<'_>, texts: &Texts) -> ComparisonView {
    let Some(previous) = told.previous() else {
        return ComparisonView { previous: None, new: vec![], persisting: vec![], gone: vec![] };
    };
    let found: BTreeSet<&str> = findings.iter().map(|f| f.id.as_str()).collect();
    let ids = |persisting: bool| {
        let of = findings.iter().filter(|f| (f.before > 0) == persisting);
        of.map(|f| f.id.clone()).collect()
    };
    let gone = told.governing().stated(previous).filter(|s| !found.contains(s.finding.as_str()));
    ComparisonView {
        previous: Some(previous.to_string()),
        new: ids(false),
        persisting: ids(true),
        gone: gone
            .map(|s| GoneView {
                id: s.finding.clone(),
                check: s.code.clone(),
                title: texts.get(&check_key(&s.code, "title"), &[]),
                severity: s.severity.clone(),
                room: s.room.clone(),
                person: s.person.clone(),
                card: s.card.clone(),
                subject: s.subject.clone(),
            })
            .collect(),
    }
}
