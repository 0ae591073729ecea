//! The monthly review as a report.

use std::collections::BTreeMap;

use serde::Serialize;

use super::audit::{Note, tally, waived};
use super::campaign::{self, CampaignView};
use super::comparison::{self, ComparisonView};
use super::finding::{FindingView, Sources};
use super::meta::Meta;
use crate::campaigns::review::{Held, Line, Review};
use crate::campaigns::told::Told;
use crate::checks::governing::Campaign;
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
    /// How the review stands.
    pub campaign: Option<CampaignView>,
    /// Counts.
    pub counts: Counts,
    /// What is new, persists and is gone since the month before.
    pub comparison: ComparisonView,
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
    /// Lines by decision, of a review that was opened.
    pub decisions: BTreeMap<String, u64>,
    /// Lines not decided, of a review that was opened.
    pub undecided: u64,
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
    /// The request under way, or the last one answered.
    pub request: Option<RequestView>,
    pub lists: Vec<String>,
    pub copies_held: u64,
    pub last_briefing: Option<String>,
    /// The day the person signed for that briefing.
    pub briefing_acknowledged: Option<String>,
    /// The lines of access lists that hold on that day, and who signed them.
    pub authorisations: Vec<AuthorisationView>,
    pub last_entry: Option<SeenView>,
    pub last_consultation: Option<SeenView>,
    /// What the person needs to know until a known day: a group or a document.
    pub need_to_know_ends: Vec<NeedEndView>,
    pub findings: Vec<String>,
    /// Findings that the newest audit states about the person and that are still open.
    pub open_findings: Vec<String>,
    /// The officer of the register who is this person.
    pub officer: Option<String>,
    /// `maintain`, `request`, `extend`, `remove`.
    pub proposal: &'static str,
    /// Why, in words.
    pub reasons: Vec<Note>,
    /// What was decided, once the review is open.
    pub decision: Option<DecisionView>,
}

/// A request for a clearance.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct RequestView {
    pub entry: u64,
    /// `opened`, `notified`, `consented`, `filed`, `granted`, `certified`, `refused`, `dropped`.
    pub stage: &'static str,
    /// The day of its last step.
    pub since: String,
}

/// A line of an access list.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct AuthorisationView {
    pub room: String,
    pub from: String,
    pub until: Option<String>,
    /// `unescorted` or `escorted`.
    pub mode: &'static str,
    pub entry: u64,
    /// The officer who signed the entry.
    pub approved_by: Option<String>,
}

/// Where and when somebody was last seen.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct SeenView {
    pub room: String,
    pub at: String,
}

/// The end of a need to know.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct NeedEndView {
    pub what: String,
    pub until: String,
}

/// A decision.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct DecisionView {
    /// `maintain`, `request`, `extend`, `remove`; nothing while it is open.
    pub decision: Option<String>,
    pub reason: String,
    pub by: Option<String>,
    pub on: Option<String>,
    /// The request it opened, or found open.
    pub request: Option<u64>,
}

/// What a review is shown with beside its own facts.
pub struct Beside<'a> {
    /// What was decided and said.
    pub told: Told<'a>,
    /// Who signed an entry of the journal.
    pub signer: &'a dyn Fn(u64) -> Option<String>,
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

fn person(line: &Line, sources: &Sources, beside: &Beside<'_>, texts: &Texts) -> PersonView {
    PersonView {
        person: line.person.clone(),
        name: line.name.clone(),
        service: line.service.clone(),
        function: line.function.clone(),
        requires: line.requires.belgian(),
        need: line.need.clone(),
        clearances: line.clearances.iter().map(ClearanceView::from).collect(),
        requested: line.requested.map(|d| d.to_string()),
        request: line.request.map(|(entry, stage, since)| RequestView { entry, stage: stage.code(), since: since.to_string() }),
        lists: line.lists.clone(),
        copies_held: line.copies as u64,
        last_briefing: line.last_briefing.map(|d| d.to_string()),
        briefing_acknowledged: line.acknowledged.map(|d| d.to_string()),
        authorisations: line
            .authorisations
            .iter()
            .map(|a| AuthorisationView {
                room: a.room.clone(),
                from: a.from.to_string(),
                until: a.until.map(|d| d.to_string()),
                mode: if a.escorted { "escorted" } else { "unescorted" },
                entry: a.n,
                approved_by: (beside.signer)(a.n),
            })
            .collect(),
        last_entry: line.last_entry.as_ref().map(|(room, ms)| SeenView { room: room.clone(), at: sources.moment(*ms) }),
        last_consultation: line
            .last_consultation
            .as_ref()
            .map(|(room, day)| SeenView { room: room.clone(), at: day.to_string() }),
        need_to_know_ends: line
            .need_ends
            .iter()
            .map(|(until, what)| NeedEndView { what: what.clone(), until: until.to_string() })
            .collect(),
        findings: line.findings.clone(),
        open_findings: beside.told.open_in_newest_audit(&line.person),
        officer: line.officer.clone(),
        proposal: line.proposal.code(),
        reasons: line.reasons.iter().map(|part| sources.note(part, texts)).collect(),
        decision: decision(&line.person, &beside.told),
    }
}

/// What was decided of a person, if the review was opened with a line for them.
fn decision(person: &str, told: &Told<'_>) -> Option<DecisionView> {
    let Some(Campaign::Review(month)) = told.campaign() else { return None };
    let line = told.governing().review_line(month, person)?;
    Some(DecisionView {
        decision: line.decision.clone(),
        reason: line.reason.clone(),
        by: line.officer.clone(),
        on: line.decided.map(|d| d.to_string()),
        request: line.request,
    })
}

/// Puts a review in words, with what was decided and what became of its findings.
pub fn view(review: &Review, sources: &Sources, beside: &Beside<'_>, mut meta: Meta, texts: &Texts) -> ReviewView {
    let told = &beside.told;
    let findings: Vec<_> = review.findings.iter().map(|f| sources.finding(f, told, texts)).collect();
    let (by_severity, by_check) = tally(&findings);
    meta.waived = waived(&findings);
    let counts = &review.counts;
    let people: Vec<_> = review.lines.iter().map(|l| person(l, sources, beside, texts)).collect();
    let mut decisions = BTreeMap::new();
    let decided = people.iter().filter_map(|p| p.decision.as_ref());
    decided.clone().filter_map(|d| d.decision.clone()).for_each(|d| *decisions.entry(d).or_default() += 1);
    let undecided = decided.filter(|d| d.decision.is_none()).count() as u64;
    ReviewView {
        format: FORMAT,
        campaign: campaign::view(told),
        comparison: comparison::view(&findings, told, texts),
        counts: Counts {
            people: counts.people as u64,
            cleared: counts.cleared as u64,
            expiring_within_12_months: counts.expiring as u64,
            proposals: counts.proposals.iter().map(|(p, n)| (p.code(), *n as u64)).collect(),
            decisions,
            undecided,
            findings: findings.len() as u64,
            by_severity,
            by_check,
            waived: meta.waived,
        },
        people,
        findings,
        not_concluded: review.not_concluded.iter().map(|part| sources.note(part, texts)).collect(),
        meta,
    }
}
