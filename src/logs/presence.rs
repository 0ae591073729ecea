//! Presence: intervals with bounds. Entry lies in [a, b], exit in [c, d]; between b and c the person is there for certain.
//!
//! What is told of a bearer (a person while the card is theirs, otherwise a card) and a room is what all *histories* have in
//! common that the log allows, and what any of them allows. A history is a sequence of entries and exits in turn, such that:
//!
//! 1. Every granted passage of the log happened, at one moment within its bounds.
//! 2. Two passages whose bounds overlap happened in the order of the log (`writer.rs`: by number, else by line, backwards if the
//!    export is newest first), if one import holds both and tells their order. It does not in the hour the clocks pass twice,
//!    nor in a file in no order without numbers, nor do two files. Such passages are *loose*.
//! 3. No stay is longer than [`LONGEST_MS`], nor goes on past the day after its entry.
//! 4. Between two passages that follow each other no swipe is missing that need not be: none between an entry and an exit within
//!    a day, nor between an exit and an entry; one between two entries, between two exits, after the last entry, before the first
//!    exit; an exit and an entry between an entry and an exit more than a day later. That more may be missing (a swipe in
//!    and one out) is a question of the log's completeness, which checks ask of its coverage.
//! 5. A door with one reader tells entries only, or exits only: every exit, or entry, is missing. At a reader passed either way a
//!    passage is an entry or an exit, and exits may be missing. A zone is left by entering the next one on the same day; on
//!    another day it may have been left before.
//!
//! With 1 to 5 the bounds are exact: `presence_proof.rs` holds them against an enumeration of all histories. Where passages are
//! loose, nothing rests on their order: each proves its moment only, nobody is accused of a missing swipe, and what is
//! possible is rather too wide.
//!
//! Stays are given a day at a time, when the day after has ended: until then an exit may still come.

use std::collections::hash_map::Entry;
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
    /// Only a moment: a door with one reader, a reader passed either way, or a passage among others in an unknown order.
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
    /// When the person is there for certain: all the time of a stay that lasts, otherwise at some moment in these bounds.
    pub fn certain(&self) -> Bound {
        let (in_by, out_from) = (self.entry.hi, self.exit.lo);
        Bound { lo: in_by.min(out_from), hi: in_by.max(out_from) }
    }

    /// From the latest moment of the entry to the earliest of the exit, if a matched stay certainly lasts.
    pub fn lasting(&self) -> Option<Bound> {
        (self.kind == StayKind::Matched && self.entry.hi <= self.exit.lo).then_some(Bound { lo: self.entry.hi, hi: self.exit.lo })
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
    /// In, through a door that nobody is seen to leave by.
    Enter,
    /// Out, through a door that nobody is seen to enter by.
    Leave,
    /// Past a reader either way.
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
    /// Whether its import tells its order among others of the same moment.
    pub ordered: bool,
    /// Which way.
    pub way: Way,
}

impl Passage {
    /// Whether one file tells that it comes after another.
    fn follows(&self, before: &Self) -> bool {
        self.ordered && before.ordered && self.mark.import == before.mark.import
    }
}

/// Takes a complete day: its number, its stays by entry, the stays of the day before.
pub type DayTaker<'a> = dyn FnMut(i32, &[Stay], &[Stay]) + 'a;

/// Follows passages in order of time.
#[derive(Default)]
pub struct Tracker {
    doors: HashMap<(u64, usize), Last, RandomState>,
    zones: HashMap<usize, Last, RandomState>,
    days: Days,
    before: (i32, Vec<Stay>),
    today: i32,
}

/// The last passage of a bearer at a room, or of a card into a zone.
struct Last {
    passage: Passage,
    /// The latest moment of the passages among which its place is not told by time: their bounds overlap.
    reach: i64,
    /// Their order is not known.
    loose: bool,
    /// The stays that end or begin with one of them.
    told: Vec<Told>,
}

/// A stay that was told: its day and place, and the passages it rests on.
struct Told {
    day: i32,
    index: usize,
    between: [Bound; 2],
}

/// Days that are not yet complete.
#[derive(Default)]
struct Days(BTreeMap<i32, Vec<Stay>>);

/// Entries and exits are paired by person while the card is theirs, otherwise by card.
fn who(p: &Passage) -> u64 {
    match p.person {
        Some((person, true)) => (person as u64) << 1,
        _ => ((p.card as u64) << 1) | 1,
    }
}

impl Days {
    /// Adds a stay that rests on two passages, or on one taken twice.
    fn push(&mut self, stay: Stay, between: [Bound; 2]) -> Told {
        let stays = self.0.entry(stay.day).or_default();
        stays.push(stay);
        Told { day: stay.day, index: stays.len() - 1, between }
    }

    /// What may end or begin with a loose passage proves its moments only.
    fn loosen(&mut self, Told { day, index, between: [first, second] }: Told) {
        let Some(stay) = self.0.get_mut(&day).and_then(|stays| stays.get_mut(index)) else { return };
        let (kind, left) = (stay.kind, stay.left);
        stay.kind = StayKind::Moment;
        if matches!(kind, StayKind::NoExit | StayKind::Matched) {
            (stay.entry, stay.left) = (first, None);
            stay.exit = Bound { lo: first.lo, hi: first.hi + LONGEST_MS };
        }
        if kind == StayKind::Matched {
            // Of a zone this says no more than its entry does.
            let entry = Bound { lo: second.lo - LONGEST_MS, hi: second.hi };
            let stay = Stay { entry, exit: second, entered: None, left, ..*stay };
            self.push(stay, [second; 2]);
        }
    }
}

/// The stay that begins with a passage.
fn entered(p: &Passage, exit: Bound, kind: StayKind, left: Option<Mark>) -> Stay {
    let person = p.person.map(|(person, _)| person);
    Stay { room: p.room, card: p.card, person, entry: p.at, exit, kind, entered: Some(p.mark), left, day: p.day }
}

/// The stay that ends with a passage, begun by nobody knows which.
fn left(p: &Passage, not_before: i64, kind: StayKind) -> Stay {
    let entry = Bound { lo: not_before.max(p.at.lo - LONGEST_MS), hi: p.at.hi };
    Stay { entry, exit: p.at, entered: None, left: Some(p.mark), ..entered(p, p.at, kind, None) }
}

/// The latest exit of a passage: before the next one, if there is one.
fn until(p: &Passage, next: Option<&Passage>) -> Bound {
    let longest = p.at.hi + LONGEST_MS;
    Bound { lo: p.at.lo, hi: next.map_or(longest, |next| longest.min(next.at.hi)) }
}

impl Last {
    /// A passage before which nothing is known.
    fn first(p: &Passage, days: &mut Days) -> Self {
        let stay = if p.way == Way::Out { Some(left(p, i64::MIN, StayKind::NoEntry)) } else { alone(p) };
        let told = stay.map(|stay| days.push(stay, [p.at; 2])).into_iter().collect();
        Self { passage: *p, reach: p.at.hi, loose: false, told }
    }

    /// Puts a passage behind the last one; tells the stay it ends, or that the last one had begun.
    fn follow(&mut self, p: &Passage, days: &mut Days) {
        let before = self.passage;
        if p.at.lo - before.at.hi > LONGEST_MS {
            self.give_up(days);
            *self = Self::first(p, days);
            return;
        }
        let together = p.at.lo <= self.reach;
        if !together {
            self.told.clear();
        } else if !self.loose && !p.follows(&before) {
            self.loose = true;
            self.told.drain(..).for_each(|told| days.loosen(told));
        }
        let free = self.loose || [before.way, p.way].contains(&Way::Through);
        let stays = match (before.way, p.way) {
            (Way::Zone, _) => [Some(zone(&before, p, free)), None],
            (Way::In, Way::Out) => pair(&before, p, free),
            (Way::In, _) => {
                let kind = if free { StayKind::Moment } else { StayKind::NoExit };
                [Some(entered(&before, until(&before, Some(p).filter(|_| !free)), kind, None)), alone(p)]
            }
            (_, Way::Out) if free => [Some(left(p, i64::MIN, StayKind::Moment)), None],
            (_, Way::Out) => [Some(left(p, before.at.lo, StayKind::NoEntry)), None],
            _ => [alone(p), None],
        };
        self.told.extend(stays.into_iter().flatten().map(|stay| days.push(stay, [before.at, p.at])));
        self.reach = if together { self.reach.max(p.at.hi) } else { p.at.hi };
        self.loose &= together;
        self.passage = *p;
    }

    /// Gives up waiting for an exit.
    fn give_up(&self, days: &mut Days) {
        let kind = if self.loose || self.passage.way == Way::Zone { StayKind::Moment } else { StayKind::NoExit };
        if matches!(self.passage.way, Way::In | Way::Zone) {
            days.push(entered(&self.passage, until(&self.passage, None), kind, None), [self.passage.at; 2]);
        }
    }
}

/// An entry and the exit behind it.
fn pair(entry: &Passage, exit: &Passage, free: bool) -> [Option<Stay>; 2] {
    if !free {
        let out = Bound { lo: exit.at.lo, hi: exit.at.hi.min(entry.at.hi + LONGEST_MS) };
        let mut stay = entered(entry, out, StayKind::Matched, Some(exit.mark));
        stay.entry.lo = entry.at.lo.max(exit.at.lo - LONGEST_MS);
        return [Some(stay), None];
    }
    let exit = left(exit, i64::MIN, StayKind::Moment);
    [Some(entered(entry, until(entry, None), StayKind::Moment, None)), Some(exit)]
}

/// A zone, left by entering the next.
fn zone(entry: &Passage, next: &Passage, free: bool) -> Stay {
    if !free && entry.day == next.day {
        return entered(entry, next.at, StayKind::Matched, Some(next.mark));
    }
    entered(entry, until(entry, Some(next).filter(|_| !free)), StayKind::Moment, None)
}

/// A passage that tells no way.
fn alone(p: &Passage) -> Option<Stay> {
    (p.way == Way::Through).then(|| entered(p, until(p, None), StayKind::Moment, None))
}

impl Tracker {
    /// Takes a passage; days that are complete by now are given to `day` with the day before each.
    pub fn pass(&mut self, p: &Passage, day: &mut DayTaker<'_>) {
        if p.day > self.today {
            self.turn(p.day, p.at.lo, day);
        }
        let days = &mut self.days;
        match p.way {
            Way::Enter => {
                days.push(entered(p, until(p, None), StayKind::Moment, None), [p.at; 2]);
            }
            Way::Leave => {
                days.push(left(p, i64::MIN, StayKind::Moment), [p.at; 2]);
            }
            // A card is in one zone at a time, whoever carries it.
            Way::Zone => match self.zones.entry(p.card) {
                Entry::Occupied(mut last) => last.get_mut().follow(p, days),
                Entry::Vacant(first) => {
                    first.insert(Last::first(p, days));
                }
            },
            Way::In | Way::Out | Way::Through => match self.doors.entry((who(p), p.room)) {
                Entry::Occupied(mut last) => last.get_mut().follow(p, days),
                Entry::Vacant(first) => {
                    first.insert(Last::first(p, days));
                }
            },
        }
    }

    /// Gives up waiting for exits; gives the days that are left.
    pub fn finish(mut self, day: &mut DayTaker<'_>) {
        self.turn(i32::MAX, i64::MAX, day);
    }

    /// A new day begins: entries over a day old get no exit any more, and the days before yesterday are complete.
    fn turn(&mut self, today: i32, now: i64, day: &mut DayTaker<'_>) {
        self.today = today;
        let limit = now.saturating_sub(LONGEST_MS);
        let over = |last: &Last| last.passage.at.hi < limit || last.passage.day < today.saturating_sub(1);
        let doors = self.doors.extract_if(|_, last| over(last)).map(|(_, last)| last);
        let zones = self.zones.extract_if(|_, last| over(last)).map(|(_, last)| last);
        let mut stale: Vec<_> = doors.chain(zones).collect();
        stale.sort_unstable_by_key(|last| (last.passage.mark, last.passage.room));
        stale.iter().for_each(|last| last.give_up(&mut self.days));
        self.give(today.saturating_sub(1), day);
    }

    fn give(&mut self, complete: i32, day: &mut DayTaker<'_>) {
        while let Some(entry) = self.days.0.first_entry().filter(|e| *e.key() < complete) {
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
            tracker.pass(
                &Passage { room: *room, card: 7, person: Some((3, true)), at, day, mark, ordered: true, way: *way },
                &mut take,
            );
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
        assert_eq!(run(&[(9, 0, Way::Enter)]), [(StayKind::Moment, 9, 9)]);
        assert_eq!(run(&[(8, 0, Way::In)]), [(StayKind::NoExit, 8, 8)]);
    }

    #[test]
    fn a_zone_is_left_by_entering_the_next_one_on_the_same_day() {
        let found = run(&[(8, 0, Way::Zone), (10, 1, Way::Zone), (33, 0, Way::Zone)]);
        assert_eq!(found, [(StayKind::Matched, 8, 10), (StayKind::Moment, 10, 10), (StayKind::Moment, 33, 33)]);
    }
}
