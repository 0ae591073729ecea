//! The monthly clearance review: everyone on one line, with what they hold, what they need and what is proposed.

use std::collections::{BTreeMap, BTreeSet};

use super::proposal::propose;
use crate::checks::continuity;
use crate::checks::facts::Person;
use crate::checks::needs::{Needs, Part, needs};
use crate::checks::{Facts, Finding, Severity};
use crate::domain::{Day, HeldClearance, Level, Month, Proposal, Scopes, Stage, Why};

/// Within how many months a clearance is counted as expiring soon.
const SOON_MONTHS: i32 = 12;

/// A clearance as the review shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The words of its level.
    pub level: String,
    /// Its scopes.
    pub scopes: Scopes,
    /// The first day it counts.
    pub granted: Day,
    /// The last day it counts.
    pub expires: Day,
    /// Days from the day judged to the last day; negative when that is past.
    pub days_left: i64,
    /// `valid`, `expired`, `suspended`, `withdrawn`, `ended` or `not-yet`; its words are the text `state-<code>`.
    pub state: &'static str,
}

/// A line of an access list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The room.
    pub room: String,
    /// The first day.
    pub from: Day,
    /// The last day, if it is known.
    pub until: Option<Day>,
    /// Only with an escort.
    pub escorted: bool,
    /// The journal entry: who signed it put the person on the list.
    pub n: u64,
}

/// One person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The person's number.
    pub person: String,
    /// The name.
    pub name: String,
    /// Service.
    pub service: String,
    /// Function.
    pub function: String,
    /// The level the function requires.
    pub requires: Level,
    /// The words of the highest level that needs a clearance, if any does.
    pub need: Option<String>,
    /// Every clearance on record, by the day it was granted.
    pub clearances: Vec<Held>,
    /// The day of the first request without an answer.
    pub requested: Option<Day>,
    /// The request that is under way, or the last one that was answered: its entry, how far it is, the day of its last step.
    pub request: Option<(u64, Stage, Day)>,
    /// The rooms whose access list the person is on that day, escorted or not.
    pub lists: Vec<String>,
    /// How many copies the person holds.
    pub copies: usize,
    /// The last security briefing.
    pub last_briefing: Option<Day>,
    /// The day the person signed for it.
    pub acknowledged: Option<Day>,
    /// The lines of access lists that hold on that day.
    pub authorisations: Vec<Listed>,
    /// The last entry of a controlled room that the logs carry: room, milliseconds since 1970 UTC.
    pub last_entry: Option<(String, i64)>,
    /// The last consultation: room, day.
    pub last_consultation: Option<(String, Day)>,
    /// The officer of the register who is this person: another officer decides the line.
    pub officer: Option<String>,
    /// What the person needs to know until a known day: groups and documents, soonest first.
    pub need_ends: Vec<(Day, String)>,
    /// The identities of the findings about the person, gravest first.
    pub findings: Vec<String>,
    /// What is proposed.
    pub proposal: Proposal,
    /// Why: texts `reason-*` with their values, at least one.
    pub reasons: Vec<Part>,
}

/// The review in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Lines.
    pub people: usize,
    /// People with a clearance that counts, those who left with it still open included.
    pub cleared: usize,
    /// Of these, the ones whose clearance to watch ends within twelve months.
    pub expiring: usize,
    /// Lines by proposal; every proposal is there.
    pub proposals: BTreeMap<Proposal, usize>,
    /// Findings by severity; every severity is there.
    pub findings: BTreeMap<Severity, usize>,
}

/// A month's review.
#[derive(Debug, Clone)]
pub struct Review {
    /// The month.
    pub month: Month,
    /// The day everything was judged on.
    pub day: Day,
    /// Everyone, by number.
    pub lines: Vec<Line>,
    /// The findings, gravest first.
    pub findings: Vec<Finding>,
    /// The review in numbers.
    pub counts: Counts,
    /// What is not concluded: texts `not-concluded-*` with their values.
    pub not_concluded: Vec<Part>,
}

/// The review of a month as of a day, from the records and what [`judge`](crate::checks::judge) found in them on that day
/// for the review. Left out is only who left before the month began and has nothing open.
pub fn review(facts: &Facts, mut findings: Vec<Finding>, month: Month, day: Day) -> Review {
    findings.sort_by_cached_key(Finding::order);
    let mut about: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in &findings {
        about.entry(finding.person.as_deref().unwrap_or_default()).or_default().push(finding);
    }
    let mut counts = Counts {
        proposals: Proposal::ALL.into_iter().map(|p| (p, 0)).collect(),
        findings: [Severity::Info, Severity::Minor, Severity::Major, Severity::Critical].map(|s| (s, 0)).into(),
        ..Counts::default()
    };
    findings.iter().for_each(|f| *counts.findings.entry(f.severity).or_default() += 1);
    let mut lines = Vec::with_capacity(facts.people.len());
    for needs in needs(facts, day) {
        let these = about.get(needs.person.id.as_str()).map(Vec::as_slice).unwrap_or_default();
        if these.is_empty() && needs.person.left_by(day).is_some_and(|left| left < month.first()) {
            continue;
        }
        let line = line(facts, &needs, these, day);
        counts.add(&line, &needs, day);
        lines.push(line);
    }
    lines.sort_by(|a, b| a.person.cmp(&b.person));
    let mut not_concluded = vec![("not-concluded-need".to_owned(), vec![])];
    not_concluded.extend(continuity::not_concluded(facts, day));
    Review { month, day, lines, findings, counts, not_concluded }
}

impl Counts {
    fn add(&mut self, line: &Line, needs: &Needs<'_>, day: Day) {
        self.people += 1;
        *self.proposals.entry(line.proposal).or_default() += 1;
        if let Some(first) = needs.first_to_end() {
            self.cleared += 1;
            self.expiring += usize::from(first.held.expires <= day.plus_months(SOON_MONTHS));
        }
    }
}

fn line(facts: &Facts, needs: &Needs<'_>, findings: &[&Finding], day: Day) -> Line {
    let person = needs.person;
    let (proposal, reasons) = propose(facts, needs, findings, day);
    let mut clearances: Vec<_> = person.standing.clearances.iter().collect();
    clearances.sort_by_key(|c| (c.granted, c.n));
    let authorisations: Vec<_> = needs.access.iter().filter(|a| a.span.is_some_and(|s| s.contains(day))).collect();
    let lists: BTreeSet<_> = authorisations.iter().map(|a| a.room).collect();
    let room = |room: usize| facts.rooms[room].id.clone();
    let at = facts.people.partition_point(|p| p.id < person.id);
    Line {
        person: person.id.clone(),
        name: person.name.clone(),
        service: person.service.clone(),
        function: person.function.clone(),
        requires: person.requires,
        need: needs.highest().map(|n| n.words.to_owned()),
        clearances: clearances.into_iter().map(|c| held(needs, c, day)).collect(),
        requested: needs.filed_requests().filter_map(|r| r.requested).min(),
        request: request(person, day),
        acknowledged: person.briefings.iter().rfind(|b| b.day <= day).and_then(|b| b.acknowledged).filter(|d| *d <= day),
        lists: lists.into_iter().map(|room| facts.rooms[room].id.clone()).collect(),
        copies: needs.copies.len(),
        last_briefing: needs.last_briefing(),
        authorisations: authorisations
            .iter()
            .filter_map(|a| {
                let span = a.span?;
                Some(Listed { room: room(a.room), from: span.from, until: span.until, escorted: a.escorted, n: a.n })
            })
            .collect(),
        last_entry: person.last_entry.map(|(of, ms)| (room(of), ms)),
        last_consultation: person.last_consultation.map(|(of, day)| (room(of), day)),
        officer: facts.officers.iter().find(|o| o.active && o.person.as_deref() == Some(&person.id)).map(|o| o.id.clone()),
        need_ends: facts.need_to_know.ends(at, day),
        findings: findings.iter().map(|f| f.id()).collect(),
        proposal,
        reasons,
    }
}

/// The first request that still waits for something, or else the one whose last step is the latest.
fn request(person: &Person, day: Day) -> Option<(u64, Stage, Day)> {
    let all: Vec<_> = person.requests.iter().filter_map(|r| r.stage_on(day).map(|(stage, since)| (r.n, stage, since))).collect();
    let open = all.iter().find(|(_, stage, _)| stage.is_open());
    open.or_else(|| all.iter().max_by_key(|(n, _, since)| (*since, *n))).copied()
}

fn held(needs: &Needs<'_>, clearance: &HeldClearance, day: Day) -> Held {
    Held {
        level: needs.words(clearance).to_owned(),
        scopes: clearance.scopes,
        granted: clearance.granted,
        expires: clearance.expires,
        days_left: clearance.expires.days_since(day),
        state: state(clearance.lapsed(day)),
    }
}

/// The code of a clearance's state.
fn state(why: Option<Why>) -> &'static str {
    match why {
        None => "valid",
        Some(Why::Absent) => "absent",
        Some(Why::Expired) => "expired",
        Some(Why::Suspended) => "suspended",
        Some(Why::Withdrawn) => "withdrawn",
        Some(Why::Ended) => "ended",
        Some(Why::NotYet) => "not-yet",
    }
}

#[cfg(test)]
#[path = "review_tests.rs"]
mod tests;
