//! The yearly report: a year in numbers beside the year before, for readers outside. Nobody is named in it.

use serde::Serialize;

use super::audit::Note;
use super::meta::Meta;
use crate::campaigns::year::Year;
use crate::checks::Facts;
use crate::domain::Day;
use crate::i18n::{Texts, locale};
use crate::store::Volume;

/// The format's name.
pub const FORMAT: &str = "greffe/year/v1";

/// Numbers of people below this are said to be small: who knows the service may recognise somebody in them.
const SMALL: u64 = 5;

/// The report.
#[derive(Debug, Clone, Serialize)]
pub struct YearView {
    /// `greffe/year/v1`.
    pub format: &'static str,
    /// About the report itself.
    pub meta: Meta,
    /// Whether the year is over on the day of the report.
    pub complete: bool,
    /// The year, as far as it has come.
    pub year: Year,
    /// The same days of the year before.
    pub before: Year,
    /// Numbers of people from 1 to 4 in it.
    pub small_numbers: u64,
    /// What is not concluded, in words.
    pub not_concluded: Vec<Note>,
}

/// Puts two years side by side. What is known of the volume also says what the register did not see come.
pub fn view(year: Year, before: Year, facts: &Facts, volume: &Volume, meta: Meta, texts: &Texts) -> YearView {
    let (_, month, day) = year.until.ymd();
    let complete = (month, day) == (12, 31) && year.until <= meta.made.day(meta.time_zone.parse().unwrap_or(chrono_tz::UTC));
    let small_numbers = people(&year).into_iter().filter(|n| (1..SMALL).contains(n)).count() as u64;
    let not_concluded = not_concluded(&year, &before, complete, small_numbers, facts, volume, texts);
    YearView { format: FORMAT, meta, complete, year, before, small_numbers, not_concluded }
}

/// Every number that counts people.
fn people(year: &Year) -> Vec<u64> {
    let levels = year.people.levels.iter();
    let mut all: Vec<u64> = levels
        .flat_map(|l| {
            [l.begin, l.gained, l.lost, l.end, l.granted, l.refused, l.suspended, l.withdrawn, l.ended, l.expired, l.renewed]
        })
        .collect();
    all.push(year.people.requests_open);
    all.extend(year.places.rooms.iter().flat_map(|r| [r.alone, r.escorted]));
    let b = &year.briefings;
    all.extend([b.people, b.debriefings, b.overdue, b.debriefings_overdue]);
    all
}

fn not_concluded(
    year: &Year,
    before: &Year,
    complete: bool,
    small: u64,
    facts: &Facts,
    volume: &Volume,
    texts: &Texts,
) -> Vec<Note> {
    let day = |day: Day| locale::day(day, texts.lang());
    let mut notes = Vec::new();
    let mut note = |key: &str, args: &[(&str, crate::i18n::Arg)]| {
        notes.push(Note { code: key.to_owned(), text: texts.get(key, args) });
    };
    if !complete {
        note("year-note-incomplete", &[("date", day(year.until).into())]);
    }
    if facts.created > before.from {
        note("year-note-created", &[("date", day(facts.created).into())]);
    }
    let taken_over = volume.taken_over.iter().filter(|d| **d <= year.until).count();
    if taken_over > 0 {
        note("year-note-taken-over", &[("count", taken_over.into())]);
    }
    note("year-note-rooms", &[]);
    let untold = year.reviews.periods.iter().chain(&year.audits.periods);
    let untold = untold.filter(|p| p.closed.is_some() && p.findings.is_none()).count();
    if untold > 0 {
        note("year-note-unstated", &[("count", untold.into())]);
    }
    if year.exchanges.not_stated > 0 {
        note("year-note-correspondents", &[("count", year.exchanges.not_stated.into())]);
    }
    note("year-note-names", &[]);
    note("year-note-now", &[]);
    if small > 0 {
        note("year-note-small", &[("count", small.into())]);
    }
    notes
}
