//! The days of each room, as its pictures show them: coverage, opening, entries and presence. Not part of a report's JSON, which
//! must be the same whatever form is wanted: the JSON has the coverage, and with `--presence` every stay.

use crate::campaigns::audit::Audit;
use crate::campaigns::days::{Clock, Minutes};
use crate::checks::Ground;
use crate::checks::coverage::RoomCoverage;
use crate::domain::{Day, belgian_holiday};

/// One room's days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomDaysView {
    /// The room.
    pub room: String,
    /// Each day of the period, in order.
    pub days: Vec<DayView>,
}

/// Minutes of a day by the wall clock: from, until, the end excluded.
pub type MinuteSpan = (u16, u16);

/// A day in a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayView {
    /// The day.
    pub day: Day,
    /// How it is covered.
    pub cover: Cover,
    /// Whether the room opens.
    pub opening: Opening,
    /// When the room opens and closes, if it does.
    pub open: Option<MinuteSpan>,
    /// Granted entries.
    pub entries: u64,
    /// The most people who were there for certain at the same time.
    pub most: u32,
    /// Somebody was there for certain, if only for a moment of the minute.
    pub certain: Vec<MinuteSpan>,
    /// Somebody was or may have been there.
    pub possible: Vec<MinuteSpan>,
    /// No import covers it.
    pub uncovered: Vec<MinuteSpan>,
    /// Covered and doubtful.
    pub doubtful: Vec<MinuteSpan>,
}

/// How a day is covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cover {
    /// All of it, without doubt.
    Covered,
    /// All of it, partly or wholly in doubt.
    Doubtful,
    /// Not all of it.
    Partly,
    /// Nothing of it.
    Uncovered,
    /// It has not begun at the moment of the report.
    Ahead,
}

/// Whether a room opens on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Opening {
    /// It does.
    Open,
    /// Its hours leave the day out, as they do weekends.
    OffDay,
    /// A public holiday, by its code.
    Holiday(&'static str),
    /// Closed by a closure on record.
    Closure,
}

impl DayView {
    /// Minutes of spans together.
    pub fn minutes(spans: &[MinuteSpan]) -> u64 {
        spans.iter().map(|(from, until)| u64::from(until - from)).sum()
    }
}

/// The days of each room that conclusions are wanted about; nothing if they were not counted.
pub fn view(audit: &Audit, ground: &Ground<'_>) -> Vec<RoomDaysView> {
    let Some(days) = &audit.days else { return Vec::new() };
    let clock = Clock::new(ground);
    let of_room = |(index, counted): (&usize, &Vec<crate::campaigns::days::RoomDay>)| {
        let room = &ground.facts.rooms[*index];
        let coverage = audit.examined.coverage.iter().find(|c| c.room == *index);
        let spans = coverage.map_or_else(Vec::new, |c| covered(c, &clock));
        let days = clock.days().enumerate().map(|(n, day)| {
            let [covered, uncovered, doubtful] = spans.get(n).copied().unwrap_or_default();
            let opening = match (room.hours_on(day), belgian_holiday(day)) {
                _ if room.closed_on(day) => Opening::Closure,
                (Some(hours), _) if !hours.opens_on(day) => Opening::OffDay,
                (_, Some(code)) => Opening::Holiday(code),
                (None, None) => Opening::OffDay,
                (Some(_), None) => Opening::Open,
            };
            let hours = room.hours_on(day).filter(|_| opening == Opening::Open);
            let counted = counted.get(n).cloned().unwrap_or_default();
            DayView {
                day,
                cover: match () {
                    () if !clock.begun(n) => Cover::Ahead,
                    () if covered.count() == 0 => Cover::Uncovered,
                    () if uncovered.count() > 0 => Cover::Partly,
                    () if doubtful.count() > 0 => Cover::Doubtful,
                    () => Cover::Covered,
                },
                opening,
                open: hours.map(|h| (h.open.minutes(), h.close.minutes())),
                entries: audit.examined.entries_on.get(&(*index, day)).copied().unwrap_or(0),
                most: counted.most,
                certain: counted.certain.spans(),
                possible: counted.possible.spans(),
                uncovered: uncovered.spans(),
                doubtful: doubtful.spans(),
            }
        });
        RoomDaysView { room: room.id.clone(), days: days.collect() }
    };
    days.iter().map(of_room).collect()
}

/// The minutes of each day that are covered, not covered, doubtful.
fn covered(coverage: &RoomCoverage, clock: &Clock<'_>) -> Vec<[Minutes; 3]> {
    let mut days = vec![[Minutes::default(); 3]; clock.len()];
    let mut add = |which: usize, from: i64, until: i64| {
        clock.spread(from, until - 1, &mut |day, from, until| days[day][which].add(from, until));
    };
    coverage.covered.spans().iter().for_each(|s| add(0, s.from, s.until));
    coverage.uncovered.spans().iter().for_each(|s| add(1, s.from, s.until));
    coverage.doubtful.iter().for_each(|(from, until, _)| add(2, *from, *until));
    days
}
