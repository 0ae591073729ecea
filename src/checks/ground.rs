//! What an event is judged by: whose card it was that day, whether they were on the list, whether they were cleared.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use chrono_tz::Tz;
use foldhash::fast::RandomState;

use super::facts::{BadgeEnd, Facts, Log, ReaderSide};
use crate::domain::{Day, Decision, Instant, decide};

/// A period of whole days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub first: Day,
    /// Last day.
    pub last: Day,
}

/// Whose a card is on a day; people and badges by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// Assigned on that day.
    Held {
        /// The person.
        person: usize,
        /// The assignment.
        badge: usize,
    },
    /// Its last assignment ended before, by loss, return or replacement.
    Superseded {
        /// The last holder.
        person: usize,
        /// The ended assignment.
        badge: usize,
    },
    /// Assigned to nobody at that time.
    Nobody,
}

/// What the access list of the room says of a person on a day; authorisations by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listed {
    /// No authorisation for the room, ever.
    Never,
    /// One exists, not for that day: the nearest.
    Outside(usize),
    /// Authorised.
    Inside(usize),
}

/// How an entry stands: the list and the access decision.
#[derive(Debug, Clone)]
pub struct Ruling {
    /// The access list.
    pub listed: Listed,
    /// Clearance, scope, briefing, departure on that day (law of 11-12-1998 art. 8 §2).
    pub decision: Decision,
}

/// The ruling of a room and a person, with the first and last day it was found to hold for.
type RulingCache = HashMap<(usize, usize), (Day, Day, std::rc::Rc<Ruling>), RandomState>;

/// The facts arranged for a pass over events.
pub struct Ground<'a> {
    /// The records.
    pub facts: &'a Facts,
    /// The period.
    pub period: Period,
    /// Its first millisecond.
    pub from_ms: i64,
    /// Its last millisecond, or now if it is not over.
    pub until_ms: i64,
    /// The register's time zone today; [`Ground::zone_at`] knows the one in force at a moment.
    pub zone: Tz,
    /// The moment of the audit, or the one it is told as known at.
    pub now: Instant,
    /// Only this room is concluded about.
    pub only: Option<usize>,
    badges_of: BTreeMap<&'a str, Range<usize>>,
    access_of: HashMap<(usize, usize), Range<usize>, RandomState>,
    two_sided: Vec<bool>,
    rulings: RefCell<RulingCache>,
}

impl<'a> Ground<'a> {
    /// Arranges facts for a period.
    pub fn new(facts: &'a Facts, period: Period, now: Instant, zone: Tz, only: Option<usize>) -> Self {
        let begins = |day| if facts.policies.sets_zone() { facts.policies.start_of(day) } else { Instant::start_of(day, zone) };
        let from_ms = begins(period.first).millis();
        let end = begins(period.last.plus_days(1)).millis() - 1;
        let has = |room, side| facts.readers.iter().any(|r| r.room == room && r.side == side);
        let two_sided = (0..facts.rooms.len()).map(|room| has(room, ReaderSide::In) && has(room, ReaderSide::Out)).collect();
        let mut badges_of = BTreeMap::new();
        for (start, group) in groups(&facts.badges, |a, b| a.card == b.card) {
            badges_of.insert(group[0].card.as_str(), start..start + group.len());
        }
        let mut access_of = HashMap::with_hasher(RandomState::default());
        for (start, group) in groups(&facts.access, |a, b| (a.room, a.person) == (b.room, b.person)) {
            access_of.insert((group[0].room, group[0].person), start..start + group.len());
        }
        let rulings = RefCell::default();
        let until_ms = end.min(now.millis());
        Self { facts, period, from_ms, until_ms, zone, now, only, badges_of, access_of, two_sided, rulings }
    }

    /// The same ground told at an earlier moment: what came after it is out of the period.
    #[must_use]
    pub fn told_at(mut self, now: Instant) -> Self {
        self.now = now;
        self.until_ms = self.until_ms.min(now.millis());
        self
    }

    /// The first millisecond of a day, in the time zone in force on it.
    pub fn start_of(&self, day: Day) -> i64 {
        let policies = &self.facts.policies;
        if policies.sets_zone() { policies.start_of(day).millis() } else { Instant::start_of(day, self.zone).millis() }
    }

    /// The time zone in force at a moment.
    pub fn zone_at(&self, at: Instant) -> Tz {
        if self.facts.policies.sets_zone() { self.facts.policies.zone_at(at) } else { self.zone }
    }

    /// The civil day of a moment, in the time zone in force at it.
    pub fn day_of(&self, at: Instant) -> Day {
        if self.facts.policies.sets_zone() { self.facts.policies.day_of(at) } else { at.day(self.zone) }
    }

    /// The same ground over other facts of the same rooms and people.
    #[must_use]
    pub fn over<'b>(&self, facts: &'b Facts) -> Ground<'b> {
        Ground::new(facts, self.period, self.now, self.zone, self.only)
    }

    /// The time a log covers: the days it was declared for, or else from its first to its last event; the end excluded.
    pub fn span_of(&self, log: &Log) -> Option<(i64, i64)> {
        match (log.covers, log.first_ms, log.last_ms) {
            (Some(days), ..) => {
                let end = days.until.unwrap_or(days.from).plus_days(1);
                Some((self.start_of(days.from), self.start_of(end)))
            }
            (None, Some(first), Some(last)) => Some((first, last + 1)),
            _ => None,
        }
    }

    /// The logs of the period whose events were erased.
    pub fn erased(&self) -> impl Iterator<Item = &'a Log> {
        let logs: &'a Facts = self.facts;
        let inside = |log: &&Log| self.span_of(log).is_some_and(|(from, until)| from <= self.until_ms && until > self.from_ms);
        logs.logs.iter().filter(|log| log.erased.is_some()).filter(inside)
    }

    /// Whether conclusions are wanted about a room.
    pub fn about(&self, room: usize) -> bool {
        self.only.is_none_or(|only| only == room)
    }

    /// Whether a room has readers on the way in and on the way out.
    pub fn two_sided(&self, room: usize) -> bool {
        self.two_sided.get(room).copied().unwrap_or(false)
    }

    /// The assignments of a card, by index of its facts.
    pub fn badges_of(&self, card: &str) -> Range<usize> {
        self.badges_of.get(card).cloned().unwrap_or(0..0)
    }

    /// The authorisations of a person for a room, by index of the facts.
    pub fn access_of(&self, room: usize, person: usize) -> Range<usize> {
        self.access_of.get(&(room, person)).cloned().unwrap_or(0..0)
    }

    /// Whose a card is on a day, given its assignments.
    pub fn holder(&self, badges: Range<usize>, day: Day) -> Holder {
        let of = |i: usize| &self.facts.badges[i];
        if let Some(badge) = badges.clone().rev().find(|i| of(*i).span.contains(day)) {
            return Holder::Held { person: of(badge).person, badge };
        }
        let last = badges.rev().find(|i| of(*i).span.until.is_some_and(|until| until < day));
        match last {
            Some(badge) if matches!(of(badge).ended, Some(BadgeEnd::Lost | BadgeEnd::Returned | BadgeEnd::Replaced)) => {
                Holder::Superseded { person: of(badge).person, badge }
            }
            _ => Holder::Nobody,
        }
    }

    /// What the list says of a person on a day.
    pub fn listed(&self, room: usize, person: usize, day: Day) -> Listed {
        let range = self.access_of(room, person);
        let mut nearest: Option<(i64, usize)> = None;
        for i in range {
            let Some(span) = self.facts.access[i].span else { continue };
            if span.contains(day) {
                return Listed::Inside(i);
            }
            let distance = if day < span.from { span.from.days_since(day) } else { day.days_since(span.until.unwrap_or(day)) };
            if nearest.is_none_or(|(d, _)| distance < d) {
                nearest = Some((distance, i));
            }
        }
        nearest.map_or(Listed::Never, |(_, i)| Listed::Outside(i))
    }

    /// How an entry of a person into a room stands on a day; remembered until a day on which it may change.
    pub fn ruling(&self, room: usize, person: usize, day: Day) -> std::rc::Rc<Ruling> {
        let mut rulings = self.rulings.borrow_mut();
        if let Some((from, until, ruling)) = rulings.get(&(room, person))
            && (*from..=*until).contains(&day)
        {
            return ruling.clone();
        }
        let place = &self.facts.rooms[room];
        let decision = decide(&self.facts.people[person].standing, place.level, place.scope(), day);
        let ruling = std::rc::Rc::new(Ruling { listed: self.listed(room, person, day), decision });
        rulings.insert((room, person), (day, self.holds_until(room, person, day), ruling.clone()));
        ruling
    }

    /// The last day up to which nothing on record changes about a person and a room, from a day on.
    fn holds_until(&self, room: usize, person: usize, day: Day) -> Day {
        let standing = &self.facts.people[person].standing;
        let after = |last: Option<Day>| last.map(|d| d.plus_days(1));
        let mut changes: Vec<Option<Day>> = vec![standing.from, after(standing.until)];
        for c in &standing.clearances {
            changes.extend([Some(c.granted), after(Some(c.expires)), c.withdrawn, c.ended]);
            changes.extend(c.suspensions.iter().flat_map(|s| [Some(s.from), after(s.until)]));
        }
        changes.extend(standing.briefings.iter().map(|d| Some(*d)));
        let spans = self.access_of(room, person).filter_map(|i| self.facts.access[i].span);
        // Which authorisation is the nearest may change on any day outside them.
        let spans: Vec<_> = spans.collect();
        if spans.iter().any(|s| !s.contains(day)) {
            return day;
        }
        changes.extend(spans.iter().flat_map(|s| [Some(s.from), after(s.until)]));
        changes.into_iter().flatten().filter(|d| *d > day).min().map_or(Day::MAX, |d| d.plus_days(-1))
    }
}

/// Runs of neighbours that belong together, with the index each starts at.
fn groups<T>(items: &[T], same: impl Fn(&T, &T) -> bool) -> impl Iterator<Item = (usize, &[T])> {
    items.chunk_by(same).scan(0, |start, group| {
        let at = *start;
        *start += group.len();
        Some((at, group))
    })
}
