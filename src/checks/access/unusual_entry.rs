use super::gather::{Gather, Subject};
use crate::checks::history::EarlierEntry;
use crate::checks::{Certainty, Check, End, Finding, Ground, Holder, Meta, Pass, Run, Seen, Severity};
use crate::domain::Instant;
use crate::logs::event::Outcome;

const DAY_MS: i64 = 86_400_000;

/// ACC020. Access to a room not normally used, or at an unusual hour, deserves a look (NIST SP 800-53 PE-6).
///
/// Tells from all the logs on record, however old. Fires for a person's first entry into a room with a level, when the log of
/// that room was known for `dormant-days` before it: at the beginning everybody's first entry is in it. And for an entry
/// within an hour of the day in which the person never entered any room before, when `unusual-entries` of theirs or more came
/// before it. A first entry is possible only, unless the logs cover the room on all those days. Refusals, exits, cards of
/// nobody and rows of unknown outcome are no entries.
pub struct UnusualEntry;

static META: Meta = Meta {
    code: "ACC020",
    name: "unusual-entry",
    severity: Severity::Info,
    basis: "NIST SP 800-53 PE-6; policy: dormant-days, unusual-entries",
    verified: true,
    runs: &[Run::Audit],
    settings: &["dormant-days", "unusual-entries"],
    since: "0.1.0",
};

impl Check for UnusualEntry {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        let words = ground.facts.rooms.len().div_ceil(64);
        let people = ground.facts.people.len();
        Some(Box::new(Unusual {
            ground,
            words,
            rooms: vec![0; people * words],
            habits: vec![Habit::default(); people],
            known_since: vec![None; ground.facts.rooms.len()],
            found: Gather::default(),
        }))
    }
}

/// What is known of a person's entries so far.
#[derive(Debug, Clone, Copy, Default)]
struct Habit {
    entries: u32,
    /// The hours used, a bit each.
    hours: u32,
}

struct Unusual<'a> {
    ground: &'a Ground<'a>,
    /// How many words of 64 rooms each person has.
    words: usize,
    /// The rooms each person has entered, a bit each.
    rooms: Vec<u64>,
    habits: Vec<Habit>,
    /// The first entry of anybody into each room.
    known_since: Vec<Option<i64>>,
    /// With the moment of the first entry, if that is what is unusual.
    found: Gather<Option<i64>>,
}

impl Unusual<'_> {
    /// Remembers an entry; gives whether the room is new to the person, and whether the hour is although they are known.
    fn remember(&mut self, entry: &EarlierEntry) -> (bool, bool) {
        self.known_since[entry.room].get_or_insert(entry.at);
        let word = &mut self.rooms[entry.person * self.words + entry.room / 64];
        let room = 1u64 << (entry.room % 64);
        let habit = &mut self.habits[entry.person];
        let hour = 1u32 << entry.hour.min(23);
        // Fewer entries than the setting tell nothing about somebody's hours.
        let known = || {
            let day = self.ground.day_of(Instant::of_seconds(entry.at.div_euclid(1000)));
            habit.entries >= self.ground.facts.policies.number("unusual-entries", day)
        };
        let new = (*word & room == 0, habit.hours & hour == 0 && known());
        *word |= room;
        habit.hours |= hour;
        habit.entries = habit.entries.saturating_add(1);
        new
    }
}

impl Pass for Unusual<'_> {
    fn wants_history(&self) -> bool {
        true
    }

    fn earlier(&mut self, entry: &EarlierEntry) {
        self.remember(entry);
    }

    fn event(&mut self, seen: &Seen<'_>) {
        let (Outcome::Granted, Holder::Held { person, .. }, Some(room)) = (seen.outcome, seen.holder, seen.room) else { return };
        let at = seen.event.lo;
        if at > self.ground.until_ms || !seen.is_entry(self.ground) {
            return;
        }
        let since = self.known_since[room];
        let (new_room, new_hour) = self.remember(&EarlierEntry { person, room, at, hour: seen.second / 3600 });
        if !seen.judged || !(new_room || new_hour) {
            return;
        }
        let days = i64::from(self.ground.facts.policies.number("dormant-days", seen.day));
        let first = new_room && since.is_some_and(|since| since <= at - days * DAY_MS);
        if first || new_hour {
            let case = self.found.add(Subject::person(person, room), seen.card, [seen.evidence()], || None);
            case.established |= new_hour;
            case.detail = case.detail.or(first.then_some(at));
        }
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let ground = self.ground;
        self.found.findings(&META, end, out, |finding, subject, case| {
            let Some(at) = case.detail else { return finding };
            let days =
                i64::from(ground.facts.policies.number("dormant-days", ground.day_of(Instant::of_seconds(at.div_euclid(1000)))));
            let covered = end.coverage[subject.room].around.holds(at - days * DAY_MS, at + 1);
            if covered { finding.certainty(Certainty::Established) } else { finding }
        });
    }
}
