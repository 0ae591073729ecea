//! Which hours of a period the logs cover for each room, which they do not, and which are doubtful.
//!
//! An import covers a room when an event of one of its readers occurs in it, or when it was declared to: then it covers
//! the days it was declared for, or else the time from its first to its last event. Nothing is concluded about the rest.

use std::collections::BTreeMap;

use super::facts::Room;
use super::ground::Ground;
use crate::domain::{Day, Instant, belgian_holiday};
use crate::logs::intervals::Intervals;
use crate::logs::sequence::Gap;

/// Why a covered time is doubtful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// Numbers are missing.
    SequenceGap,
    /// No event on a day the room is open and usually used.
    SilentDay,
    /// The hour that the clocks passed twice or never.
    DstHour,
    /// Rows that could not be read lie there.
    Quarantine,
}

impl Doubt {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::SequenceGap => "sequence-gap",
            Self::SilentDay => "silent-day",
            Self::DstHour => "dst-hour",
            Self::Quarantine => "quarantine",
        }
    }
}

/// One room's coverage of the period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomCoverage {
    /// The room, by index.
    pub room: usize,
    /// Covered time, doubtful included.
    pub covered: Intervals,
    /// The same, and what its imports cover before and after the period.
    pub around: Intervals,
    /// Time no import covers.
    pub uncovered: Intervals,
    /// The part of it whose events were erased after their retention: from, until, the import.
    pub erased: Vec<(i64, i64, u64)>,
    /// Covered time that is doubtful, with the reasons, in order.
    pub doubtful: Vec<(i64, i64, Doubt)>,
    /// Days without an event though the room is open and usually used.
    pub silent: Vec<Day>,
    /// The imports that cover it, by number.
    pub imports: Vec<u64>,
}

impl RoomCoverage {
    /// The uncovered time that never was covered, or whose cover was not erased.
    pub fn without_log(&self) -> Intervals {
        self.erased.iter().fold(self.uncovered.clone(), |left, (from, until, _)| left.without(&Intervals::of(*from, *until)))
    }

    /// Milliseconds that are covered and doubtful.
    pub fn doubtful_ms(&self) -> i64 {
        let mut set = Intervals::default();
        self.doubtful.iter().for_each(|(from, until, _)| set.add(*from, *until));
        set.length()
    }
}

/// When rows that could not be read may have happened, by import, ends included.
pub type UnreadSpans = BTreeMap<u64, Vec<(i64, i64)>>;

/// Each room's coverage. `met` says which imports hold an event of which room, sorted; `unread` when rows that could not be read
/// may have happened, by import.
pub fn coverage(
    ground: &Ground<'_>,
    met: &[(u64, usize)],
    gaps: &BTreeMap<String, Vec<Gap>>,
    unread: &UnreadSpans,
    use_of: &BTreeMap<(usize, Day), u64>,
) -> Vec<RoomCoverage> {
    let rooms = ground.facts.rooms.iter().enumerate();
    rooms.map(|(room, facts)| of_room(ground, room, facts, met, (gaps, unread), use_of)).collect()
}

fn of_room(
    ground: &Ground<'_>,
    room: usize,
    facts: &Room,
    met: &[(u64, usize)],
    (gaps, unread): (&BTreeMap<String, Vec<Gap>>, &UnreadSpans),
    use_of: &BTreeMap<(usize, Day), u64>,
) -> RoomCoverage {
    let period = Intervals::of(ground.from_ms, ground.until_ms + 1);
    let mut all = Intervals::default();
    let (mut imports, mut gone) = (Vec::new(), Vec::new());
    for log in &ground.facts.logs {
        let concerns = match &log.erased {
            Some(erased) => erased.rooms.contains(&room),
            None => met.contains(&(log.import, room)) || log.rooms.contains(&room),
        };
        let span = ground.span_of(log).filter(|_| concerns);
        if log.erased.is_some() {
            gone.extend(span.map(|(from, until)| (from, until, log.import)));
            continue;
        }
        if concerns {
            imports.push(log.import);
        }
        if let Some((from, until)) = span {
            all.add(from, until);
        }
    }
    // Where part of a time's events is erased, nothing is concluded from the rest of them.
    let mut erased = Vec::new();
    for (from, until, import) in gone {
        let lost = Intervals::of(from, until);
        erased.extend(period.within(&lost).spans().iter().map(|s| (s.from, s.until, import)));
        all = all.without(&lost);
    }
    let covered = period.within(&all);
    let uncovered = period.without(&all);
    let silent = silent_days(ground, room, facts, &covered, use_of);
    let mut doubtful = Vec::new();
    let mut doubt = |from: i64, until: i64, why| {
        for span in covered.within(&Intervals::of(from, until)).spans() {
            doubtful.push((span.from, span.until, why));
        }
    };
    for gap in gaps.values().flatten().filter(|g| imports.contains(&g.after.import) || imports.contains(&g.next.import)) {
        let (from, until) = gap.hours();
        doubt(from, until + 1, Doubt::SequenceGap);
    }
    for (from, until) in imports.iter().filter_map(|import| unread.get(import)).flatten() {
        doubt(*from, until + 1, Doubt::Quarantine);
    }
    for day in &silent {
        let (from, until) = day_bounds(ground, *day);
        doubt(from, until, Doubt::SilentDay);
    }
    for (from, until) in dst_hours(ground) {
        doubt(from, until, Doubt::DstHour);
    }
    doubtful.sort_unstable();
    RoomCoverage { room, covered, around: all, uncovered, erased, doubtful, silent, imports }
}

fn day_bounds(ground: &Ground<'_>, day: Day) -> (i64, i64) {
    (ground.start_of(day), ground.start_of(day.plus_days(1)))
}

/// Whether a room is open on a day: its hours say so, it was not closed, and it is no public holiday.
pub fn is_open(room: &Room, day: Day) -> bool {
    room.hours_on(day).is_some_and(|h| h.opens_on(day)) && !room.closed_on(day) && belgian_holiday(day).is_none()
}

/// Fully covered days on which the room is open and nothing happened, though it is usually used: settings `silent-days`, `silent-percent`.
fn silent_days(
    ground: &Ground<'_>,
    room: usize,
    facts: &Room,
    covered: &Intervals,
    use_of: &BTreeMap<(usize, Day), u64>,
) -> Vec<Day> {
    let mut open = Vec::new();
    let mut day = ground.period.first;
    while day <= ground.period.last {
        let (from, until) = day_bounds(ground, day);
        if is_open(facts, day) && until - 1 <= ground.until_ms && covered.holds(from, until) {
            open.push(day);
        }
        day = day.plus_days(1);
    }
    let used = |day: &Day| use_of.contains_key(&(room, *day));
    let days_used = open.iter().filter(|d| used(d)).count();
    let number = |name| ground.facts.policies.number(name, ground.period.last) as usize;
    if open.len() < number("silent-days") || days_used * 100 < open.len() * number("silent-percent") {
        return Vec::new();
    }
    open.into_iter().filter(|d| !used(d)).collect()
}

/// The hour around each change of the clocks in the period.
fn dst_hours(ground: &Ground<'_>) -> Vec<(i64, i64)> {
    let mut out = Vec::new();
    let mut day = ground.period.first;
    while day <= ground.period.last {
        let (from, until) = day_bounds(ground, day);
        let length = until - from;
        if length != 86_400_000 {
            // A day may also be longer or shorter because the register took another zone: no clock went wrong then.
            let zone = ground.zone_at(Instant::of_seconds(from / 1000));
            // Belgian clocks change at 01:00 UTC; the doubled hour lies on both sides of it, the missing one after it.
            let change = (0..24).map(|h| from + h * 3_600_000).find(|ms| {
                let at = |ms: i64| {
                    let instant = Instant::of_seconds(ms / 1000);
                    instant.local(zone).and_utc().timestamp() - instant.seconds()
                };
                at(*ms) != at(*ms + 3_600_000)
            });
            if let Some(before) = change {
                let change = before + 3_600_000;
                out.push(if length > 86_400_000 {
                    (change - 3_600_000, change + 3_600_000)
                } else {
                    (change, change + 3_600_000)
                });
            }
        }
        day = day.plus_days(1);
    }
    out
}
