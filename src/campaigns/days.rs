//! What each day of a period looked like in each room: when somebody was there for certain, when somebody may have been, and the
//! most people at once. Counted while an audit reads the events, in a size that depends on rooms and days alone.

use std::collections::{BTreeMap, HashMap};

use foldhash::fast::RandomState;

use crate::checks::{Ground, Stays};
use crate::domain::{Day, Instant};
use crate::logs::presence::Stay;

const MINUTE_MS: i64 = 60_000;
const DAY_MINUTES: i64 = 1440;
/// Zones change on such bounds.
const QUARTER_MS: i64 = 900_000;

/// The minutes of a day, by its wall clock.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Minutes([u64; 23]);

impl Minutes {
    /// Adds the minutes from one up to another, that one excluded.
    pub fn add(&mut self, from: u16, until: u16) {
        (from..until.min(DAY_MINUTES as u16)).for_each(|m| self.0[usize::from(m / 64)] |= 1 << (m % 64));
    }

    /// Whether a minute is among them.
    pub fn has(&self, minute: u16) -> bool {
        self.0.get(usize::from(minute / 64)).is_some_and(|word| word & (1 << (minute % 64)) != 0)
    }

    /// How many there are.
    pub fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// Spans of minutes, the end excluded.
    pub fn spans(&self) -> Vec<(u16, u16)> {
        let (mut out, mut begun) = (Vec::new(), None);
        for minute in 0..=DAY_MINUTES as u16 {
            match (self.has(minute), begun) {
                (true, None) => begun = Some(minute),
                (false, Some(from)) => {
                    out.push((from, minute));
                    begun = None;
                }
                _ => {}
            }
        }
        out
    }
}

/// The days of a period on the clock.
pub struct Clock<'a> {
    ground: &'a Ground<'a>,
    /// The first millisecond of each day, and of the day after the last.
    starts: Vec<i64>,
}

impl<'a> Clock<'a> {
    /// The clock of a ground's period.
    pub fn new(ground: &'a Ground<'a>) -> Self {
        let days = ground.period.last.days_since(ground.period.first).max(0);
        Self { ground, starts: (0..=days + 1).map(|n| ground.start_of(ground.period.first.plus_days(n))).collect() }
    }

    /// How many days there are.
    pub fn count(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The days in order.
    pub fn days(&self) -> impl Iterator<Item = Day> {
        let first = self.ground.period.first;
        (0..self.count()).map(move |n| first.plus_days(n as i64))
    }

    /// Whether a day has begun by the end of what is known.
    pub fn begun(&self, day: usize) -> bool {
        self.starts.get(day).is_some_and(|start| *start <= self.ground.until_ms)
    }

    /// Gives each day a span touches with the minutes it touches, the last excluded. The end of the span is included.
    pub fn spread(&self, from: i64, last: i64, take: &mut dyn FnMut(usize, u16, u16)) {
        let (Some(first), Some(end)) = (self.starts.first(), self.starts.last()) else { return };
        let (from, last) = (from.max(*first), last.min(*end - 1));
        let mut at = from;
        while at <= last {
            let day = self.starts.partition_point(|start| *start <= at) - 1;
            let (start, end) = (self.starts[day], self.starts[day + 1]);
            let until = last.min(end - 1);
            if end - start == DAY_MINUTES * MINUTE_MS {
                let minute = |ms: i64| u16::try_from((ms - start) / MINUTE_MS).unwrap_or(0);
                take(day, minute(at), minute(until) + 1);
            } else {
                self.turned(day, at, until, take);
            }
            at = until + 1;
        }
    }

    /// A span of a day on which the clocks are turned: in pieces in which they are not.
    fn turned(&self, day: usize, from: i64, last: i64, take: &mut dyn FnMut(usize, u16, u16)) {
        let mut at = from;
        while at <= last {
            let bucket = at.div_euclid(QUARTER_MS) * QUARTER_MS;
            let until = last.min(bucket + QUARTER_MS - 1);
            let begin = Instant::of_seconds(bucket / 1000);
            let wall = begin.local(self.ground.zone_at(begin)).format("%H:%M").to_string();
            let wall = wall.split_once(':').and_then(|(h, m)| Some(h.parse::<i64>().ok()? * 60 + m.parse::<i64>().ok()?));
            let minute = |ms: i64| u16::try_from(wall.unwrap_or(0) + (ms - bucket) / MINUTE_MS).unwrap_or(0);
            take(day, minute(at), minute(until) + 1);
            at = until + 1;
        }
    }
}

/// A day in a room.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoomDay {
    /// Minutes in which somebody was there for certain, if only for a moment.
    pub certain: Minutes,
    /// Minutes in which somebody was or may have been there.
    pub possible: Minutes,
    /// The most people, or cards of nobody known, that were there for certain at the same time.
    pub most: u32,
}

/// The days of each controlled room that conclusions are wanted about, by index of the room.
pub type Days = BTreeMap<usize, Vec<RoomDay>>;

/// Takes stays as they come, day by day.
pub struct DayCounter<'a> {
    clock: Clock<'a>,
    ground: &'a Ground<'a>,
    days: Days,
    /// Who came and went in each minute of the days not yet complete, by day and room.
    moves: BTreeMap<(usize, usize), Vec<i32>>,
    /// Until when a bearer is counted in a room already.
    counted: HashMap<(usize, u64), i64, RandomState>,
}

impl<'a> DayCounter<'a> {
    /// For a ground.
    pub fn new(ground: &'a Ground<'a>) -> Self {
        let clock = Clock::new(ground);
        let rooms = ground.facts.rooms.iter().enumerate().filter(|(i, room)| room.controlled() && ground.about(*i));
        let days = rooms.map(|(i, _)| (i, vec![RoomDay::default(); clock.count()])).collect();
        Self { clock, ground, days, moves: BTreeMap::new(), counted: HashMap::default() }
    }

    /// Takes a day's stays; one that began before the period counts from its first moment on.
    pub fn stays(&mut self, stays: &Stays<'_>) {
        // A stay ends on the day after its entry at the latest: days before this one are complete.
        let today = stays.day.days_since(self.ground.period.first);
        self.settle(usize::try_from(today).unwrap_or(0));
        stays.stays.iter().for_each(|stay| self.stay(stay));
    }

    fn stay(&mut self, stay: &Stay) {
        let Some(days) = self.days.get_mut(&stay.room) else { return };
        let until_ms = self.ground.until_ms;
        let possible = stay.possible();
        self.clock.spread(possible.lo, possible.hi.min(until_ms), &mut |day, from, until| days[day].possible.add(from, until));
        let lasting = stay.lasting();
        let certain = lasting.unwrap_or_else(|| stay.certain());
        // Where only bounds of a moment are known, it is certain if they lie in one minute.
        if lasting.is_some() || certain.lo.div_euclid(MINUTE_MS) == certain.hi.div_euclid(MINUTE_MS) {
            self.clock.spread(certain.lo, certain.hi.min(until_ms), &mut |day, from, until| days[day].certain.add(from, until));
        }
        let Some(there) = lasting else { return };
        let bearer = stay.person.map_or((stay.card as u64) << 1 | 1, |person| (person as u64) << 1);
        let counted = self.counted.entry((stay.room, bearer)).or_insert(i64::MIN);
        let (from, last) = (there.lo.max(*counted), there.hi.min(until_ms));
        *counted = (*counted).max(last);
        // Whole minutes only: who leaves in the minute in which another comes was not there together.
        let (from, last) =
            (from.saturating_add(MINUTE_MS - 1).div_euclid(MINUTE_MS) * MINUTE_MS, last.div_euclid(MINUTE_MS) * MINUTE_MS - 1);
        let moves = &mut self.moves;
        self.clock.spread(from, last, &mut |day, from, until| {
            let of = moves.entry((day, stay.room)).or_insert_with(|| vec![0; DAY_MINUTES as usize + 1]);
            of[usize::from(from)] += 1;
            of[usize::from(until).min(DAY_MINUTES as usize)] -= 1;
        });
    }

    /// Counts the most people of the days before one.
    fn settle(&mut self, before: usize) {
        let open = self.moves.split_off(&(before, 0));
        for ((day, room), moves) in std::mem::replace(&mut self.moves, open) {
            let (mut there, mut most) = (0, 0);
            for change in moves {
                there += change;
                most = most.max(there);
            }
            if let Some(of) = self.days.get_mut(&room) {
                of[day].most = of[day].most.max(u32::try_from(most).unwrap_or(0));
            }
        }
    }

    /// What was counted.
    pub fn finish(mut self) -> Days {
        self.settle(usize::MAX);
        for day in self.days.values_mut().flatten() {
            day.most = day.most.max(u32::from(day.certain.count() > 0));
        }
        self.days
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, day, person, room};
    use crate::checks::{Copies, Facts, Period};
    use crate::logs::presence::{Bound, StayKind};

    const HOUR: i64 = 3_600_000;

    fn facts() -> Facts {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        bench.ok(&room("R1", "SECRET"));
        bench.ok(&room("R2", "UNCLASSIFIED"));
        Facts::load(bench.db(), Copies::None).unwrap()
    }

    fn ground(facts: &Facts, first: &str, last: &str) -> Ground<'static> {
        let facts: &'static Facts = Box::leak(Box::new(facts.clone()));
        let now = Instant::parse("2026-11-23T08:00:00Z").unwrap();
        Ground::new(facts, Period { first: day(first), last: day(last) }, now, chrono_tz::Europe::Brussels, None)
    }

    fn stay(card: usize, entry: (i64, i64), exit: (i64, i64), kind: StayKind) -> Stay {
        let bound = |(lo, hi): (i64, i64)| Bound { lo, hi };
        Stay { room: 0, card, person: None, entry: bound(entry), exit: bound(exit), kind, entered: None, left: None, day: 0 }
    }

    #[test]
    fn minutes_are_told_in_spans() {
        let mut minutes = Minutes::default();
        minutes.add(0, 2);
        minutes.add(60, 70);
        minutes.add(65, 130);
        minutes.add(1439, 2000);
        assert_eq!(minutes.spans(), [(0, 2), (60, 130), (1439, 1440)]);
        assert_eq!(minutes.count(), 2 + 70 + 1);
    }

    #[test]
    fn a_stay_over_midnight_lies_on_both_days_and_people_are_counted_together() {
        let facts = facts();
        let ground = ground(&facts, "2026-07-01", "2026-07-03");
        let at = |hour: i64| ground.from_ms + hour * HOUR;
        let stays = [
            stay(1, (at(22), at(23)), (at(25), at(26)), StayKind::Matched),
            // Comes as the first one certainly is still there, and goes.
            stay(2, (at(24), at(24)), (at(25), at(25)), StayKind::Matched),
            // The same card again at the same time counts once.
            stay(2, (at(24), at(24)), (at(25), at(25)), StayKind::Matched),
            // A moment, and then nobody knows.
            stay(3, (at(50), at(50)), (at(50), at(60)), StayKind::NoExit),
            // Began before the period.
            stay(4, (at(-3), at(-2)), (at(1), at(1)), StayKind::Matched),
        ];
        let mut counter = DayCounter::new(&ground);
        counter.stays(&Stays { day: ground.period.first, stays: &stays, before: &[], judged: true });
        let found = counter.finish();
        assert_eq!(found.len(), 1, "only rooms with a level");
        let days = &found[&0];
        assert_eq!(days[0].certain.spans(), [(0, 61), (23 * 60, 1440)]);
        assert_eq!(days[0].possible.spans(), [(0, 61), (22 * 60, 1440)]);
        assert_eq!((days[1].certain.spans(), days[1].possible.spans()), (vec![(0, 61)], vec![(0, 121)]));
        assert_eq!((days[2].certain.spans(), days[2].possible.spans()), (vec![(120, 121)], vec![(120, 721)]));
        assert_eq!(days.iter().map(|d| d.most).collect::<Vec<_>>(), [1, 2, 1]);
    }

    #[test]
    fn the_wall_clock_counts_on_days_on_which_it_is_turned() {
        let facts = facts();
        let ground = ground(&facts, "2026-10-24", "2026-10-26");
        let clock = Clock::new(&ground);
        let start = ground.start_of(day("2026-10-25"));
        let spread = |from: i64, last: i64| {
            let mut minutes = Minutes::default();
            clock.spread(from, last, &mut |day, from, until| {
                assert_eq!(day, 1);
                minutes.add(from, until);
            });
            minutes.spans()
        };
        // 01:30 to 01:59 before, the hour of 2 twice, then 03:00.
        assert_eq!(spread(start + 90 * MINUTE_MS, start + 4 * HOUR - 1), [(90, 180)]);
        assert_eq!(spread(start + 4 * HOUR, start + 5 * HOUR - 1), [(180, 240)]);
        assert_eq!(spread(start, start + 25 * HOUR - 1), [(0, 1440)]);
    }

    #[test]
    fn the_room_it_takes_depends_on_the_days_alone() {
        let facts = facts();
        let ground = ground(&facts, "2026-07-01", "2026-07-03");
        let mut counter = DayCounter::new(&ground);
        let stays: Vec<_> = (0..5_000)
            .map(|n| {
                let at = ground.from_ms + n * 17_000;
                stay(n as usize % 40, (at, at), (at + 16_000, at + 16_000), StayKind::Matched)
            })
            .collect();
        counter.stays(&Stays { day: ground.period.first, stays: &stays, before: &[], judged: true });
        assert_eq!(counter.moves.len(), 0, "no stay lasts a whole minute");
        let found = counter.finish();
        assert_eq!(found[&0][0].certain.spans().len(), 1);
        assert_eq!(found[&0][0].most, 1);
    }
}
