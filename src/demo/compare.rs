//! What was found against what was planted.

use std::collections::BTreeMap;

use serde::Serialize;

use super::dates::Dates;
use super::planted::cases;
use crate::checks::Finding;

/// How a line came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Status {
    /// Planted and found, once.
    Ok,
    /// Planted and not found.
    Missing,
    /// Found and not planted.
    Unexpected,
}

impl Status {
    /// Its code, the same in every language.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::Missing => "MISSING",
            Self::Unexpected => "UNEXPECTED",
        }
    }
}

/// One planted case or one unexpected finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The check.
    pub code: &'static str,
    /// What was planted, if anything.
    pub planted: Option<String>,
    /// What was found: subject, and the pieces of evidence.
    pub found: Option<(String, usize)>,
    /// How it came out.
    pub status: Status,
    /// For a finding that another case entails: the text that says why.
    pub also: Option<&'static str>,
}

/// The subject of a finding: whatever of person, card, room and other subject it names.
fn subject(finding: &Finding) -> String {
    let parts = [&finding.person, &finding.card, &finding.room, &finding.subject];
    parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ")
}

fn fits(finding: &Finding, code: &str, planted: &str) -> bool {
    let subject = subject(finding);
    finding.check == code && planted.split(' ').all(|word| subject.split(' ').any(|own| own == word))
}

/// Holds the findings of every run, one per identity, against everything planted.
pub(super) fn compare(dates: &Dates, findings: impl IntoIterator<Item = Finding>) -> Vec<Line> {
    let mut left: BTreeMap<String, Finding> = findings.into_iter().map(|f| (f.id(), f)).collect();
    let mut lines = Vec::new();
    for case in cases() {
        let also = case.also.as_ref().map(|a| (a.code, (a.subject)(dates), Some(a.why)));
        for (code, planted, also) in std::iter::once((case.code, (case.subject)(dates), None)).chain(also) {
            let id = left.iter().find(|(_, f)| fits(f, code, &planted)).map(|(id, _)| id.clone());
            let found = id.and_then(|id| left.remove(&id)).map(|f| (subject(&f), f.evidence.len()));
            let status = if found.is_some() { Status::Ok } else { Status::Missing };
            lines.push(Line { code, planted: Some(planted), found, status, also });
        }
    }
    lines.extend(left.into_values().map(|f| Line {
        code: f.check,
        planted: None,
        found: Some((subject(&f), f.evidence.len())),
        status: Status::Unexpected,
        also: None,
    }));
    lines.sort_by(|a, b| (a.code, a.status, &a.planted, &a.found).cmp(&(b.code, b.status, &b.planted, &b.found)));
    lines
}
