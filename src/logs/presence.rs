//! Presence: intervals with bounds. Entry lies in [a, b], exit in [c, d]; between b and c the person is there for certain.
//!
//! A room with readers on both sides gives matched stays. A second entry, an exit without entry, a night in between widen
//! the bounds instead of being explained away. An entry-only door proves the moment of the entry and nothing after it. A
//! zone whose every crossing is logged is left by entering the next one on the same day.
//!
//! Stays are given a day at a time, when the day after has ended: until then an exit may still come.

use std::collections::{BTreeMap, HashMap};

use foldhash::fast::RandomState;

/// The longest matched stay, milliseconds: over a day, two missed swipes are likelier than one stay.
pub const LONGEST_MS: i64 = 24 * 3600 * 1000;

/// A moment known within bounds, milliseconds since 1970 UTC, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bound {
    /// Not before.
    pub lo: i64,
    /// Not after.
    pub hi: i64,
}

/// Where in the logs a passage stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// Milliseconds since 1970 UTC.
    pub at: i64,
    /// The import.
    pub import: u32,
    /// The line.
    pub line: u64,
}

/// What is known of a stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StayKind {
    /// Entry and exit, or a zone and the next one.
    Matched,
    /// No exit before the next entry or for a whole day.
    NoExit,
    /// An exit without entry.
    NoEntry,
    /// Only a moment: an entry-only door, or a reader passed either way.
    Moment,
}

/// One stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// The room, by index.
    pub room: usize,
    /// The card used on the way in (or, without entry, out), by index.
    pub card: usize,
    /// The person the card belongs or last belonged to, by index.
    pub person: Option<usize>,
    /// The entry.
    pub entry: Bound,
    /// The exit.
    pub exit: Bound,
    /// What is known.
    pub kind: StayKind,
    /// The passage that began it.
    pub entered: Option<Mark>,
    /// The passage that ended it.
    pub left: Option<Mark>,
    /// The local day it is counted on, days since 1970.
    pub day: i32,
}

impl Stay {
    /// When the person is there for certain: the whole matched stay, or the moment of the passage.
    pub fn certain(&self) -> Bound {
        match self.kind {
            StayKind::Matched => Bound { lo: self.entry.hi, hi: self.exit.lo.max(self.entry.hi) },
            StayKind::NoExit | StayKind::Moment => self.entry,
            StayKind::NoEntry => self.exit,
        }
    }

    /// When the person may be there.
    pub fn possible(&self) -> Bound {
        Bound { lo: self.entry.lo, hi: self.exit.hi }
    }
}

/// Which way a passage goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// In, through a door that also has a reader on the way out.
    In,
    /// Out.
    Out,
    /// Past a door that tells no more than the moment.
    Through,
    /// Into a zone.
    Zone,
}

/// A granted passage.
#[derive(Debug, Clone, Copy)]
pub struct Passage {
    /// The room.
    pub room: usize,
    /// The card.
    pub card: usize,
    /// The card's holder, and whether the card is still theirs.
    pub person: Option<(usize, bool)>,
    /// The moment.
    pub at: Bound,
    /// The local day.
    pub day: i32,
    /// Where it stands.
    pub mark: Mark,
    /// Which way.
    pub way: Way,
}

/// Takes a complete day: its number, its stays by entry, the stays of the day before.
pub type DayTaker<'a> = dyn FnMut(i32, &[Stay], &[Stay]) + 'a;

/// Follows passages in order of time.
#[derive(Default)]
pub struct Tracker {
    inside: HashMap<(u64, usize), Passage, RandomState>,
    zones: HashMap<u64, Passage, RandomState>,
    days: BTreeMap<i32, Vec<Stay>>,
    before: (i32, Vec<Stay>),
    today: i32,
}

/// Entries and exits are paired by person while the card is theirs, otherwise by card.
fn who(p: &Passage) -> u64 {
    match p.person {
        Some((person, true)) => (person as u64) << 1,
        _ => ((p.card as u64) << 1) | 1,
    }
}

impl Tracker {
    /// Takes a passage; days that are complete by now are given to `day` with the day before each.
    pub fn pass(&mut self, p: &Passage, day: &mut DayTaker<'_>) {
        if p.day > self.today {
            self.turn(p.day, p.at.lo, day);
        }
        match p.way {
            Way::In => {
                if let Some(open) = self.inside.insert((who(p), p.room), *p) {
                    self.unmatched(&open, p.at);
                }
            }
            Way::Out => match self.inside.remove(&(who(p), p.room)) {
                Some(open) if p.at.lo - open.at.hi <= LONGEST_MS => self.push(&open, p.at, StayKind::Matched, Some(p.mark)),
                stale => {
                    if let Some(open) = stale {
                        self.unmatched(&open, Bound { lo: open.at.lo, hi: open.at.hi + LONGEST_MS });
                    }
                    let entry = Bound { lo: p.at.lo - LONGEST_MS, hi: p.at.hi };
                    self.stay(Stay {
                        room: p.room,
                        card: p.card,
                        person: p.person.map(|(person, _)| person),
                        entry,
                        exit: p.at,
                        kind: StayKind::NoEntry,
                        entered: None,
                        left: Some(p.mark),
                        day: p.day,
                    });
                }
            },
            Way::Through => self.push(p, Bound { lo: p.at.lo, hi: p.at.hi + LONGEST_MS }, StayKind::Moment, None),
            Way::Zone => {
                // A card is in one zone at a time, whoever carries it.
                if let Some(open) = self.zones.insert(p.card as u64, *p) {
                    if open.day == p.day {
                        self.push(&open, p.at, StayKind::Matched, Some(p.mark));
                    } else {
                        self.push(&open, Bound { lo: open.at.lo, hi: p.at.hi }, StayKind::Moment, None);
                    }
                }
            }
        }
    }

    /// Gives up waiting for exits; gives the days that are left.
    pub fn finish(mut self, day: &mut DayTaker<'_>) {
        self.turn(i32::MAX, i64::MAX, day);
    }

    fn unmatched(&mut self, open: &Passage, until: Bound) {
        self.push(open, Bound { lo: open.at.lo, hi: until.hi }, StayKind::NoExit, None);
    }

    fn push(&mut self, open: &Passage, exit: Bound, kind: StayKind, left: Option<Mark>) {
        self.stay(Stay {
            room: open.room,
            card: open.card,
            person: open.person.map(|(person, _)| person),
            entry: open.at,
            exit,
            kind,
            entered: Some(open.mark),
            left,
            day: open.day,
        });
    }

    fn stay(&mut self, stay: Stay) {
        self.days.entry(stay.day).or_default().push(stay);
    }

    /// A new day begins: entries over a day old get no exit any more, and the days before yesterday are complete.
    fn turn(&mut self, today: i32, now: i64, day: &mut DayTaker<'_>) {
        self.today = today;
        let limit = now.saturating_sub(LONGEST_MS);
        let mut stale: Vec<_> = self
            .inside
            .extract_if(|_, open| open.at.hi < limit || open.day < today.saturating_sub(1))
            .map(|(_, open)| open)
            .collect();
        let zones: Vec<_> = self.zones.extract_if(|_, open| open.day < today.saturating_sub(1)).map(|(_, open)| open).collect();
        stale.sort_unstable_by_key(|open| (open.mark, open.room));
        for open in stale {
            self.unmatched(&open, Bound { lo: open.at.lo, hi: open.at.hi + LONGEST_MS });
        }
        for open in zones {
            self.push(&open, Bound { lo: open.at.lo, hi: open.at.hi + LONGEST_MS }, StayKind::Moment, None);
        }
        self.give(today.saturating_sub(1), day);
    }

    fn give(&mut self, complete: i32, day: &mut DayTaker<'_>) {
        while let Some(entry) = self.days.first_entry().filter(|e| *e.key() < complete) {
            let (number, mut stays) = entry.remove_entry();
            stays.sort_unstable_by_key(|s| (s.entry, s.exit, s.room, s.card));
            let before = if self.before.0 == number.saturating_sub(1) { self.before.1.as_slice() } else { &[] };
            day(number, &stays, before);
            self.before = (number, stays);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600_000;

    fn run(passages: &[(i64, usize, Way)]) -> Vec<(StayKind, i64, i64)> {
        let (mut tracker, mut out) = (Tracker::default(), Vec::new());
        let mut take = |_: i32, stays: &[Stay], _: &[Stay]| {
            out.extend(stays.iter().map(|s| (s.kind, s.certain().lo / HOUR, s.certain().hi / HOUR)));
        };
        for (line, (hour, room, way)) in passages.iter().enumerate() {
            let at = Bound { lo: hour * HOUR, hi: hour * HOUR + 999 };
            let mark = Mark { at: at.lo, import: 1, line: line as u64 };
            let day = i32::try_from(hour / 24).unwrap();
            tracker.pass(&Passage { room: *room, card: 7, person: Some((3, true)), at, day, mark, way: *way }, &mut take);
        }
        tracker.finish(&mut take);
        out
    }

    #[test]
    fn an_entry_and_an_exit_are_a_stay_even_over_midnight() {
        assert_eq!(run(&[(8, 0, Way::In), (12, 0, Way::Out)]), [(StayKind::Matched, 8, 12)]);
        assert_eq!(run(&[(22, 0, Way::In), (26, 0, Way::Out)]), [(StayKind::Matched, 22, 26)]);
    }

    #[test]
    fn what_is_not_matched_proves_only_its_moment() {
        assert_eq!(
            run(&[(8, 0, Way::In), (10, 0, Way::In), (12, 0, Way::Out)]),
            [(StayKind::NoExit, 8, 8), (StayKind::Matched, 10, 12)]
        );
        assert_eq!(run(&[(8, 0, Way::In), (33, 0, Way::Out)]), [(StayKind::NoExit, 8, 8), (StayKind::NoEntry, 33, 33)]);
        assert_eq!(run(&[(9, 0, Way::Through)]), [(StayKind::Moment, 9, 9)]);
        assert_eq!(run(&[(8, 0, Way::In)]), [(StayKind::NoExit, 8, 8)]);
    }

    #[test]
    fn a_zone_is_left_by_entering_the_next_one_on_the_same_day() {
        let found = run(&[(8, 0, Way::Zone), (10, 1, Way::Zone), (33, 0, Way::Zone)]);
        assert_eq!(found, [(StayKind::Matched, 8, 10), (StayKind::Moment, 10, 10), (StayKind::Moment, 33, 33)]);
    }
}
