//! One month or quarter told twice: as known on a day, and as known later; what differs, and what was recorded late in between.

use std::collections::BTreeMap;

use serde::Serialize;

use super::finding::FindingView;
use super::meta::Meta;
use crate::campaigns::late::{About, Late};

/// The format's name.
pub const FORMAT: &str = "greffe/difference/v1";

/// The report.
#[derive(Debug, Clone, Serialize)]
pub struct DifferenceView {
    /// `greffe/difference/v1`.
    pub format: &'static str,
    /// About the report itself; its moment of knowledge is the later one.
    pub meta: Meta,
    /// `audit` or `review`.
    pub campaign: &'static str,
    /// The earlier day of knowledge.
    pub then: String,
    /// The later one; nothing for now.
    pub now: Option<String>,
    /// Counts.
    pub counts: Counts,
    /// Findings as known now that were not known then, gravest first.
    pub only_now: Vec<OneSided>,
    /// Findings as known then that are none as known now.
    pub only_then: Vec<OneSided>,
    /// Findings of both with another severity, certainty or evidence.
    pub changed: Vec<Changed>,
    /// What was recorded in between and counts from the earlier day or before, in the order of the journal.
    pub late: Vec<LateView>,
}

/// What was counted.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Counts {
    pub then: u64,
    pub now: u64,
    pub only_then: u64,
    pub only_now: u64,
    pub changed: u64,
    pub same: u64,
    pub late: u64,
}

/// A finding of one telling.
#[derive(Debug, Clone, Serialize)]
pub struct OneSided {
    /// The finding.
    #[serde(flatten)]
    pub finding: FindingView,
    /// The late entries about its person, card, room, subject or setting.
    pub late: Vec<u64>,
}

/// A finding of both.
#[derive(Debug, Clone, Serialize)]
pub struct Changed {
    /// The finding as known now.
    #[serde(flatten)]
    pub finding: FindingView,
    /// How it was known then.
    pub then: Grade,
    /// How it is known now.
    pub now: Grade,
    /// The late entries about its person, card, room, subject or setting.
    pub late: Vec<u64>,
}

/// What may change of a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Grade {
    /// `info`, `minor`, `major`, `critical`.
    pub severity: &'static str,
    /// `established` or `possible`.
    pub certainty: &'static str,
    /// Pieces of evidence.
    pub evidence: u64,
}

/// An entry recorded late.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct LateView {
    pub entry: u64,
    pub act: &'static str,
    /// The day from which it counts; nothing where it counts for all time.
    pub effective: Option<String>,
    pub recorded: String,
    pub days_late: Option<i64>,
    pub people: Vec<String>,
    pub cards: Vec<String>,
    pub room: Option<String>,
    pub subject: Option<String>,
}

/// A report's findings and head, which the two tellings of a difference share.
pub struct Told {
    /// The head.
    pub meta: Meta,
    /// The findings in words.
    pub findings: Vec<FindingView>,
}

fn grade(finding: &FindingView) -> Grade {
    let evidence = finding.evidence.len() as u64;
    Grade { severity: finding.severity, certainty: finding.certainty, evidence }
}

fn same_evidence(a: &FindingView, b: &FindingView) -> bool {
    a.evidence.len() == b.evidence.len()
        && a.evidence.iter().zip(&b.evidence).all(|(x, y)| (&x.source, x.line, &x.at) == (&y.source, y.line, &y.at))
}

/// Whether a late entry is about what a finding is about, or evidence of it.
fn bears(late: &Late, finding: &FindingView) -> bool {
    let log = late.subject.as_ref().filter(|_| late.act == "log.import");
    let rests = finding.evidence.iter().any(|e| match e.source.as_str() {
        "journal" => e.line == Some(late.n),
        file => log.is_some_and(|log| log == file),
    });
    let about = About {
        check: finding.check,
        person: finding.person.as_deref(),
        card: finding.card.as_deref(),
        room: finding.room.as_deref(),
        subject: finding.subject.as_deref(),
    };
    rests || late.touches(&about)
}

/// Sets two tellings side by side. `campaign` is `audit` or `review`.
pub fn view(campaign: &'static str, then: Told, now: Told, late: &[Late]) -> DifferenceView {
    let about = |f: &FindingView| late.iter().filter(|l| bears(l, f)).map(|l| l.n).collect::<Vec<_>>();
    let counts = (then.findings.len() as u64, now.findings.len() as u64);
    let mut before: BTreeMap<String, FindingView> = then.findings.into_iter().map(|f| (f.id.clone(), f)).collect();
    let (mut only_now, mut changed, mut same) = (Vec::new(), Vec::new(), 0);
    for finding in now.findings {
        match before.remove(&finding.id) {
            None => only_now.push(OneSided { late: about(&finding), finding }),
            Some(old) if grade(&old) == grade(&finding) && same_evidence(&old, &finding) => same += 1,
            Some(old) => {
                let (was, is) = (grade(&old), grade(&finding));
                changed.push(Changed { late: about(&finding), then: was, now: is, finding });
            }
        }
    }
    let mut only_then: Vec<_> = before.into_values().map(|f| OneSided { late: about(&f), finding: f }).collect();
    let rank = |severity: &str| ["critical", "major", "minor", "info"].iter().position(|s| *s == severity);
    only_then.sort_by_key(|f| (rank(f.finding.severity), f.finding.check));
    DifferenceView {
        format: FORMAT,
        campaign,
        then: then.meta.as_known.unwrap_or_default(),
        now: now.meta.as_known.clone(),
        counts: Counts {
            then: counts.0,
            now: counts.1,
            only_then: only_then.len() as u64,
            only_now: only_now.len() as u64,
            changed: changed.len() as u64,
            same,
            late: late.len() as u64,
        },
        only_now,
        only_then,
        changed,
        late: late.iter().map(of).collect(),
        meta: now.meta,
    }
}

fn of(late: &Late) -> LateView {
    LateView {
        entry: late.n,
        act: late.act,
        effective: late.effective.map(|day| day.to_string()),
        recorded: late.recorded.to_string(),
        days_late: late.days(),
        people: late.people.clone(),
        cards: late.cards.clone(),
        room: late.room.clone(),
        subject: late.subject.clone(),
    }
}
