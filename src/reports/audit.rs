//! The quarterly audit as a report.

use std::collections::BTreeMap;

use serde::Serialize;

use super::campaign::{self, CampaignView};
use super::comparison::{self, ComparisonView};
use super::coverage::{self, CoverageView};
use super::days::{self, RoomDaysView};
use super::finding::{FindingView, Sources};
use super::meta::Meta;
use super::presence::{self, PresenceView};
use crate::campaigns::audit::{Audit, NotConcluded};
use crate::campaigns::told::Told;
use crate::checks::Ground;
use crate::i18n::Texts;

/// The format's name.
pub const FORMAT: &str = "greffe/audit/v1";

/// The report.
#[derive(Debug, Clone, Serialize)]
pub struct AuditView {
    /// `greffe/audit/v1`.
    pub format: &'static str,
    /// About the report itself.
    pub meta: Meta,
    /// How the audit stands; nothing for a period that is no quarter.
    pub campaign: Option<CampaignView>,
    /// Each room's coverage.
    pub coverage: Vec<CoverageView>,
    /// How presence in each room is known, with its stays if they were asked for.
    pub presence: Vec<PresenceView>,
    /// Counts.
    pub counts: Counts,
    /// What is new, persists and is gone since the quarter before; not for a part of the rooms or of a quarter.
    pub comparison: Option<ComparisonView>,
    /// Findings, gravest first.
    pub findings: Vec<FindingView>,
    /// What is not concluded, in words.
    pub not_concluded: Vec<Note>,
    /// What its pictures are drawn from, if a paper is wanted: never in the JSON, whose bytes are on record.
    #[serde(skip)]
    pub days: Vec<RoomDaysView>,
}

/// What was counted.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Counts {
    pub imports: u64,
    pub rows: u64,
    pub accepted: u64,
    pub quarantined: u64,
    pub excluded: u64,
    pub events: u64,
    pub granted: u64,
    pub refused: u64,
    pub unknown: u64,
    pub other: u64,
    pub elsewhere: u64,
    pub entries: u64,
    pub by_room: Vec<RoomEntries>,
    pub findings: u64,
    pub by_severity: BTreeMap<&'static str, u64>,
    pub by_check: BTreeMap<&'static str, u64>,
    pub waived: u64,
}

impl Counts {
    /// The rows and events, each with the key of its words, in the order they are told in.
    pub fn numbers(&self) -> [(&'static str, u64); 11] {
        [
            ("count-imports", self.imports),
            ("count-rows", self.rows),
            ("count-accepted", self.accepted),
            ("count-quarantined", self.quarantined),
            ("count-excluded", self.excluded),
            ("count-events", self.events),
            ("outcome-granted", self.granted),
            ("outcome-refused", self.refused),
            ("outcome-unknown", self.unknown),
            ("outcome-other", self.other),
            ("count-entries", self.entries),
        ]
    }
}

/// Granted entries into one controlled room.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct RoomEntries {
    pub room: String,
    pub entries: u64,
    pub cards: u64,
}

/// A sentence with its code.
#[derive(Debug, Clone, Serialize)]
pub struct Note {
    /// Stable code.
    pub code: String,
    /// The sentence.
    pub text: String,
}

/// Findings by severity and by check.
pub fn tally(findings: &[FindingView]) -> (BTreeMap<&'static str, u64>, BTreeMap<&'static str, u64>) {
    let mut by_severity: BTreeMap<_, u64> = ["critical", "major", "minor", "info"].map(|s| (s, 0)).into();
    let mut by_check = BTreeMap::new();
    for finding in findings {
        *by_severity.entry(finding.severity).or_default() += 1;
        *by_check.entry(finding.check).or_default() += 1;
    }
    (by_severity, by_check)
}

/// How many findings no longer count for the exit code.
pub fn waived(findings: &[FindingView]) -> u64 {
    findings.iter().filter(|f| f.waived).count() as u64
}

/// Puts an audit in words, with what became of its findings.
pub fn view(audit: &Audit, ground: &Ground<'_>, told: &Told<'_>, mut meta: Meta, texts: &Texts) -> AuditView {
    let examined = &audit.examined;
    let sources = Sources::new(ground.facts.logs.iter().map(|l| (l.import, l.file.clone())), ground.zone)
        .with_settings(&ground.facts.policies, (ground.period.first, ground.period.last));
    let findings: Vec<_> = examined.findings.iter().map(|f| sources.finding(f, told, texts)).collect();
    let (by_severity, by_check) = tally(&findings);
    meta.waived = waived(&findings);
    let logs: Vec<_> = ground.facts.logs.iter().filter(|l| examined.imports.contains(&l.import)).collect();
    AuditView {
        format: FORMAT,
        campaign: campaign::view(told),
        comparison: (told.campaign().is_some() && meta.filter.room.is_none()).then(|| comparison::view(&findings, told, texts)),
        coverage: coverage::view(ground, &examined.coverage),
        presence: presence::view(&audit.presence, ground, &sources),
        counts: Counts {
            imports: logs.len() as u64,
            rows: logs.iter().map(|l| l.rows).sum(),
            accepted: logs.iter().map(|l| l.accepted).sum(),
            quarantined: logs.iter().map(|l| l.quarantined).sum(),
            excluded: logs.iter().map(|l| l.excluded).sum(),
            events: examined.events,
            granted: examined.granted,
            refused: examined.refused,
            unknown: examined.unknown,
            other: examined.other,
            elsewhere: examined.elsewhere,
            entries: examined.entries,
            by_room: examined
                .entries_of
                .iter()
                .map(|(room, (entries, cards))| RoomEntries {
                    room: ground.facts.rooms[*room].id.clone(),
                    entries: *entries,
                    cards: *cards,
                })
                .collect(),
            findings: findings.len() as u64,
            by_severity,
            by_check,
            waived: meta.waived,
        },
        days: days::view(audit, ground),
        not_concluded: audit.not_concluded.iter().map(|n| note(n, texts)).collect(),
        findings,
        meta,
    }
}

fn note(what: &NotConcluded, texts: &Texts) -> Note {
    let (code, text) = match what {
        NotConcluded::Uncovered => ("uncovered", texts.get("not-concluded-uncovered", &[])),
        NotConcluded::Erased(count, rows) => {
            ("erased", texts.get("not-concluded-erased", &[("count", (*count).into()), ("rows", (*rows).into())]))
        }
        NotConcluded::Doubtful => ("doubtful", texts.get("not-concluded-doubtful", &[])),
        NotConcluded::Outcome(n) => ("outcome-unknown", texts.get("not-concluded-outcome", &[("count", (*n).into())])),
        NotConcluded::Reader(n) => ("reader-unknown", texts.get("not-concluded-reader", &[("count", (*n).into())])),
        NotConcluded::Quarantine(n) => ("quarantine", texts.get("not-concluded-quarantine", &[("count", (*n).into())])),
        NotConcluded::Direction(room) => ("direction-unknown", texts.get("not-concluded-direction", &[("room", room.into())])),
        NotConcluded::Minute => ("minute-resolution", texts.get("not-concluded-minute", &[])),
    };
    Note { code: code.to_owned(), text }
}
