use std::collections::BTreeMap;

use crate::checks::governing::{AccessLine, Campaign, ReviewLine};
use crate::checks::needs::Part;
use crate::checks::{Asked, Check, Evidence, Facts, Finding, Meta, Run, Severity, Value};
use crate::domain::{Day, Why};

/// GOV008. A closed review decided to remove a person, and on the day judged they still hold a clearance that is not withdrawn,
/// ended or expired, stand on an access list, or hold copies; or the review of an access list revoked a line that still
/// counts. The sentence says what is still open.
///
/// The last decision counts: a later review that maintains the person, or keeps the line, ends the duty. Does not fire before
/// the day the review was closed, nor while it is open again. Which copies are held is known to every command.
///
/// Basis: the monthly evaluation of clearances that the oversight report of 2021 asks for.
pub struct RemovalUnproven;

static META: Meta = Meta {
    code: "GOV008",
    name: "removal-unproven",
    severity: Severity::Major,
    basis: "oversight report of 2021: monthly evaluation of clearances, to request, extend or remove them in time",
    verified: true,
    runs: &[Run::Review, Run::Audit, Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for RemovalUnproven {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for (line, closed) in of_reviews(facts, asked.day) {
            let (parts, evidence) = still_open(facts, line, asked.day);
            if !parts.is_empty() {
                let finding = Finding::of(&META).person(&line.person);
                out.push(told(finding, line.decided.unwrap_or(closed), asked.day, parts).evidence(evidence));
            }
        }
        for line in of_lists(facts, asked.day).filter(|l| l.decision == "revoke") {
            let counts = |a: &&crate::checks::facts::Authorisation| {
                a.n == line.access && a.span.is_some_and(|s| s.until.is_none_or(|until| until >= asked.day))
            };
            if facts.access.iter().any(|a| counts(&a)) {
                let finding = Finding::of(&META).person(&line.person).room(&line.room);
                let evidence = vec![Evidence::Entry { n: line.n }, Evidence::Entry { n: line.access }];
                out.push(told(finding, line.day, asked.day, vec![list(&line.room)]).evidence(evidence));
            }
        }
    }
}

fn told(finding: Finding, decided: Day, today: Day, open: Vec<Part>) -> Finding {
    finding
        .value("decided", decided)
        .value("day", today)
        .value("days", today.days_since(decided))
        .value("open", Value::Parts(open))
}

fn list(room: &str) -> Part {
    ("ground-list".to_owned(), vec![("room", room.into())])
}

/// The last decided line of each person in a review closed by a day, where it is to remove; with the day it was closed.
fn of_reviews(facts: &Facts, day: Day) -> Vec<(&ReviewLine, Day)> {
    let closed: BTreeMap<Campaign, Day> =
        facts.governing.campaigns.iter().filter_map(|h| Some((h.campaign, h.closed.filter(|c| *c <= day)?))).collect();
    let decided = facts.governing.review_lines.iter().filter(|l| l.decision.is_some());
    let lines = decided.filter_map(|l| Some((l.person.as_str(), (l, *closed.get(&Campaign::Review(l.month))?))));
    let last: BTreeMap<&str, _> = lines.collect();
    last.into_values().filter(|(l, _)| l.decision.as_deref() == Some("remove")).collect()
}

/// The last line of each authorisation that a review decided by a day.
fn of_lists(facts: &Facts, day: Day) -> impl Iterator<Item = &AccessLine> {
    let decided = facts.governing.access_lines.iter().filter(|l| l.day <= day && l.decision != "undecided");
    let last: BTreeMap<u64, &AccessLine> = decided.map(|l| (l.access, l)).collect();
    last.into_values()
}

/// Clearances, lists and copies of a person in words, with the entries that show them after the one of the decision.
fn still_open(facts: &Facts, line: &ReviewLine, day: Day) -> (Vec<Part>, Vec<Evidence>) {
    let (mut parts, mut evidence) = (Vec::new(), vec![Evidence::Entry { n: line.n }]);
    let Ok(index) = facts.people.binary_search_by(|p| p.id.as_str().cmp(&line.person)) else { return (parts, evidence) };
    let person = &facts.people[index];
    for (held, words) in person.standing.clearances.iter().zip(&person.clearance_words) {
        if matches!(held.lapsed(day), None | Some(Why::Suspended | Why::NotYet)) {
            parts.push(("ground-clearance".to_owned(), vec![("level", words.as_str().into())]));
            evidence.push(Evidence::Entry { n: held.n });
        }
    }
    let lines = facts.access.iter().filter(|a| a.person == index && a.span.is_some_and(|s| s.until.is_none_or(|u| u >= day)));
    let mut before = None;
    for listed in lines {
        if before.replace(listed.room) != Some(listed.room) {
            parts.push(list(&facts.rooms[listed.room].id));
        }
        evidence.push(Evidence::Entry { n: listed.n });
    }
    if let Some(count) = facts.governing.held.get(&line.person) {
        let count = i64::try_from(*count).unwrap_or(i64::MAX);
        parts.push(("ground-copy".to_owned(), vec![("count", Value::Number(count))]));
    }
    (parts, evidence)
}
