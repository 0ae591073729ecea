//! On which days to come a room, a level, a combination or the officer's function has too few cleared people.
//!
//! Nothing is sampled: between two days on which something on record begins or ends, the answer about a person does not
//! change, so it is asked once for each such span, and the spans are added up.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Authorisation, Facts, Person};
use super::needs::Part;
use crate::domain::{Day, Decision, Level, Missing, Role, Scope, Why, decide};

/// What must not be left without people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A room, by index of the facts: people on its list unescorted, cleared for its level and scope, briefed.
    Room(usize),
    /// A level that a room or a container has, with the words of the first of them: people in service and cleared for it.
    Level(Level, Scope, String),
    /// The present combination of a container, by index of the facts: those who know it, cleared, on the list of the room.
    Combination(usize),
    /// The function of security officer: officers and deputies in service with a clearance that counts.
    Officers,
}

/// Days on which the number of people stays the same, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// How many people count.
    pub people: u32,
}

/// Somebody who ceases to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loss {
    /// Who, by index of the facts.
    pub person: usize,
    /// The last day they count.
    pub last: Day,
    /// Why not the day after: a text `bar-*`.
    pub why: &'static str,
}

/// Days without enough people, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The first day; the first day looked at when there are too few already.
    pub from: Day,
    /// The last day; the last day looked at when it goes on after it.
    pub until: Day,
    /// Whether it goes on to the last day looked at.
    pub goes_on: bool,
    /// The fewest people on one of these days.
    pub least: u32,
    /// Who ceases to count on its eve or during it, by day and person.
    pub lost: Vec<Loss>,
}

/// One thing that must not be left without people, over the days looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Continuity {
    /// What.
    pub subject: Subject,
    /// How many people it takes.
    pub required: u32,
    /// How many count, from the first to the last day looked at.
    pub steps: Vec<Step>,
    /// The days without enough.
    pub gaps: Vec<Gap>,
    /// Whether too few people would be a conclusion: not when some of those who may count cannot be judged.
    pub concluded: bool,
}

/// The days on which one person counts, and why not on others.
struct Candidate<'a> {
    person: usize,
    spans: Vec<(Day, Day)>,
    why: Box<dyn Fn(Day) -> &'static str + 'a>,
}

/// Everything that must not be left without people, on the days from the first to the last: rooms, levels, combinations, the
/// officer's function. Of a room nobody was ever on the list of, of a combination whose knowers were not recorded and of
/// officers who are nobody of the register nothing is said; [`not_concluded`] counts them.
pub fn continuity(facts: &Facts, first: Day, last: Day) -> Vec<Continuity> {
    let days = (first, last.max(first));
    let number = |name| facts.policies.number(name, first);
    let mut lists: Vec<BTreeMap<usize, Vec<&Authorisation>>> = vec![BTreeMap::new(); facts.rooms.len()];
    for line in facts.access.iter().filter(|a| !a.escorted && a.span.is_some()) {
        lists[line.room].entry(line.person).or_default().push(line);
    }
    let mut all = Vec::new();
    for (at, room) in facts.rooms.iter().enumerate().filter(|(at, room)| room.controlled() && !lists[*at].is_empty()) {
        let ask = |person: usize, day| decide(&facts.people[person].standing, room.level, room.scope(), day);
        let people = lists[at]
            .iter()
            .map(|(person, lines)| candidate(facts, *person, Some(lines), days, move |day| bar(&ask(*person, day), true)));
        let required = room.minimum_persons.max(number("continuity-room"));
        all.push(sum(Subject::Room(at), required, people.collect(), days));
    }
    for ((level, scope), words) in levels(facts) {
        let ask = |person: usize, day| decide(&facts.people[person].standing, level, scope, day);
        let people =
            (0..facts.people.len()).map(|person| candidate(facts, person, None, days, move |day| bar(&ask(person, day), false)));
        let subject = Subject::Level(level, scope, words.to_owned());
        all.push(sum(subject, number("continuity-level"), people.collect(), days));
    }
    for (at, container) in facts.containers.iter().enumerate() {
        let Some(known) = facts.premises.combination(at, first).filter(|c| !c.knowers.is_empty()) else { continue };
        let listed = facts.rooms[container.room].controlled();
        let ask = |person: usize, day| decide(&facts.people[person].standing, container.level, container.regime.scope(), day);
        let nobody = Vec::new();
        let people = known.knowers.iter().map(|&person| {
            let lines = lists[container.room].get(&person).unwrap_or(&nobody);
            candidate(facts, person, listed.then_some(lines), days, move |day| bar(&ask(person, day), false))
        });
        all.push(sum(Subject::Combination(at), number("continuity-combination"), people.collect(), days));
    }
    let (known, unknown) = officers(facts);
    if !known.is_empty() || unknown > 0 {
        let people = known.iter().map(|&person| {
            let one = &facts.people[person];
            candidate(facts, person, None, days, move |day| office_bar(one, day))
        });
        let mut function = sum(Subject::Officers, number("continuity-officers"), people.collect(), days);
        if unknown > 0 {
            function.gaps.clear();
            function.concluded = false;
        }
        all.push(function);
    }
    all
}

/// What [`continuity`] says nothing about: texts `not-concluded-*` with their counts.
pub fn not_concluded(facts: &Facts, day: Day) -> Vec<Part> {
    let listed: BTreeSet<usize> = facts.access.iter().filter(|a| !a.escorted && a.span.is_some()).map(|a| a.room).collect();
    let rooms = (0..facts.rooms.len()).filter(|at| facts.rooms[*at].controlled() && !listed.contains(at)).count();
    let known = |at: &usize| facts.premises.combination(*at, day).is_some_and(|c| !c.knowers.is_empty());
    let combinations = (0..facts.containers.len()).filter(|at| !known(at)).count();
    let counts = [
        ("not-concluded-continuity-rooms", rooms),
        ("not-concluded-continuity-combinations", combinations),
        ("not-concluded-continuity-officers", officers(facts).1),
    ];
    let some = counts.into_iter().filter(|(_, count)| *count > 0);
    some.map(|(key, count)| (key.to_owned(), vec![("count", (count as i64).into())])).collect()
}

/// The officers and deputies who are people of the register, each once, and how many are not.
fn officers(facts: &Facts) -> (BTreeSet<usize>, usize) {
    let mut known = BTreeSet::new();
    let mut unknown = 0;
    for officer in facts.officers.iter().filter(|o| o.active && matches!(o.role, Role::SecurityOfficer | Role::Deputy)) {
        let number = officer.person.as_deref();
        match number.and_then(|number| facts.people.binary_search_by(|p| p.id.as_str().cmp(number)).ok()) {
            Some(person) => _ = known.insert(person),
            None => unknown += 1,
        }
    }
    (known, unknown)
}

/// The levels that take a clearance and that a room or a container has, with the words of the first.
fn levels(facts: &Facts) -> BTreeMap<(Level, Scope), &str> {
    let rooms = facts.rooms.iter().map(|r| (r.level, r.scope(), r.words.as_str()));
    let containers = facts.containers.iter().map(|c| (c.level, c.regime.scope(), c.words.as_str()));
    let mut all = BTreeMap::new();
    for (level, scope, words) in rooms.chain(containers).filter(|(level, ..)| level.needs_clearance()) {
        all.entry((level, scope)).or_insert(words);
    }
    all
}

/// Why a decision bars someone; a briefing is asked for or not.
fn bar(decision: &Decision, briefed: bool) -> Option<&'static str> {
    decision.missing.iter().find(|m| briefed || !matches!(m, Missing::NoBriefing)).map(|missing| match missing {
        Missing::Left => "bar-left",
        Missing::NoClearance { why } => lapse(*why),
        Missing::BelowLevel { .. } => "bar-below-level",
        Missing::ScopeMissing => "bar-scope",
        Missing::NoBriefing => "bar-briefing",
        _ => "bar-need-to-know",
    })
}

fn lapse(why: Why) -> &'static str {
    match why {
        Why::Absent | Why::NotYet => "bar-no-clearance",
        Why::Expired => "bar-expired",
        Why::Suspended => "bar-suspended",
        Why::Withdrawn => "bar-withdrawn",
        Why::Ended => "bar-ended",
    }
}

/// Why someone does not hold the officer's function well: out of service, or no clearance that counts.
fn office_bar(person: &Person, day: Day) -> Option<&'static str> {
    if !person.in_service(day) {
        return Some("bar-left");
    }
    let best = person.standing.best(Level::Unclassified, Scope::Be, day);
    best.map_or(Some("bar-no-clearance"), |(_, why)| why.map(lapse))
}

/// The days on which a person counts: on one of the lines, if lines are asked for, and not barred.
fn candidate<'a>(
    facts: &Facts,
    person: usize,
    lines: Option<&Vec<&'a Authorisation>>,
    (first, last): (Day, Day),
    barred: impl Fn(Day) -> Option<&'static str> + 'a,
) -> Candidate<'a> {
    let lines: Option<Vec<_>> = lines.map(|lines| lines.iter().filter_map(|a| a.span).collect());
    let mut days = changes(&facts.people[person]);
    let spans = lines.iter().flatten();
    days.extend(spans.flat_map(|s| [Some(s.from), s.until.map(|u| u.plus_days(1))]).flatten());
    let off = move |day| lines.as_ref().is_some_and(|lines| !lines.iter().any(|s| s.contains(day)));
    let why = move |day| barred(day).or_else(|| off(day).then_some("bar-off-list"));
    let mut spans: Vec<(Day, Day)> = Vec::new();
    days.retain(|d| *d > first && *d <= last);
    days.push(first);
    days.sort_unstable();
    days.dedup();
    for (i, &from) in days.iter().enumerate() {
        let until = days.get(i + 1).map_or(last, |next| next.plus_days(-1));
        match spans.last_mut() {
            _ if why(from).is_some() => {}
            Some(before) if before.1.plus_days(1) == from => before.1 = until,
            _ => spans.push((from, until)),
        }
    }
    Candidate { person, spans, why: Box::new(move |day| why(day).unwrap_or("bar-off-list")) }
}

/// Every day on which something about a person begins to hold or no longer holds.
fn changes(person: &Person) -> Vec<Day> {
    let after = |last: Option<Day>| last.map(|d| d.plus_days(1));
    let standing = &person.standing;
    let mut days = vec![standing.from, after(standing.until)];
    for c in &standing.clearances {
        days.extend([Some(c.granted), after(Some(c.expires)), c.withdrawn, c.ended]);
        days.extend(c.suspensions.iter().flat_map(|s| [Some(s.from), after(s.until)]));
    }
    days.extend(standing.briefings.iter().map(|d| Some(*d)));
    days.into_iter().flatten().collect()
}

/// Adds up who counts, and finds the days on which they are too few.
fn sum(subject: Subject, required: u32, people: Vec<Candidate<'_>>, (first, last): (Day, Day)) -> Continuity {
    let mut turns: BTreeMap<Day, i64> = BTreeMap::from([(first, 0)]);
    for (from, until) in people.iter().flat_map(|p| &p.spans) {
        *turns.entry(*from).or_default() += 1;
        if *until < last {
            *turns.entry(until.plus_days(1)).or_default() -= 1;
        }
    }
    let starts: Vec<Day> = turns.keys().copied().collect();
    let mut count = 0;
    let mut steps: Vec<Step> = Vec::new();
    for (i, (from, turn)) in turns.into_iter().enumerate() {
        count += turn;
        let until = starts.get(i + 1).map_or(last, |next| next.plus_days(-1));
        let people = u32::try_from(count).unwrap_or(0);
        match steps.last_mut() {
            Some(before) if before.people == people => before.until = until,
            _ => steps.push(Step { from, until, people }),
        }
    }
    let mut gaps: Vec<Gap> = Vec::new();
    for step in steps.iter().filter(|s| s.people < required) {
        match gaps.last_mut() {
            Some(gap) if gap.until.plus_days(1) == step.from => {
                gap.until = step.until;
                gap.least = gap.least.min(step.people);
            }
            _ => gaps.push(Gap { from: step.from, until: step.until, goes_on: false, least: step.people, lost: Vec::new() }),
        }
    }
    for gap in &mut gaps {
        gap.goes_on = gap.until == last;
        let (eve, end) = (gap.from.plus_days(-1), gap.until);
        for one in &people {
            let ends = one.spans.iter().map(|s| s.1).filter(|until| (eve..end).contains(until));
            gap.lost.extend(ends.map(|last| Loss { person: one.person, last, why: (one.why)(last.plus_days(1)) }));
        }
        gap.lost.sort_by_key(|loss| (loss.last, loss.person));
    }
    Continuity { subject, required, steps, gaps, concluded: true }
}

#[cfg(test)]
#[path = "continuity_tests.rs"]
mod tests;
