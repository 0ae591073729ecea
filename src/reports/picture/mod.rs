//! Pictures of reports, as SVG: drawn from a view, with a text and a table that say the same.
//!
//! The same SVG stands in HTML and in PDF. It has neither styles, scripts, identities nor addresses; every shape carries its
//! colour on white as an attribute and the class of its [`Role`], by which a page sets the colours of its dark mode
//! ([`dark_css`]). No meaning rests on a colour alone.

pub mod calendar;
mod columns;
pub mod documents;
pub mod exchanges;
pub mod expiry;
pub mod findings;
mod matrix;
mod measure;
mod palette;
#[cfg(test)]
mod samples;
mod svg;
#[cfg(test)]
mod tests;
pub mod timeline;

pub use palette::{Role, dark_css, light_css};

use super::days::{DayView, RoomDaysView};
use super::paper::{Picture, Table};
use crate::domain::{Day, Quarter};
use crate::i18n::{Arg, Lang, Texts, locale};
use measure::width;
use svg::{Anchor, Fill, Rect, Svg, rect};

/// How wide pictures are, in user units.
const WIDTH: u32 = 700;

/// Days that one picture can hold: the longest quarter.
const DAYS: usize = 92;

/// The longest period that pictures by day are drawn of: over a year they say no more than its tables.
const LONGEST: usize = 366;

/// Puts a drawing with its words.
fn picture(svg: Svg, height: f64, title: String, text: String, data: Table) -> Picture {
    let size = (WIDTH, height.ceil() as u32);
    Picture { svg: svg.finish(size), title, text, size, data }
}

/// A picture of nothing: its title, and the words for that there is nothing.
fn nothing(title: String, data: Table, words: &str, texts: &Texts) -> Picture {
    let mut svg = Svg::new();
    let words = texts.get(words, &[]);
    svg.frame(Role::Grid, rect(0.5, 0.5, f64::from(WIDTH) - 1.0, 39.0), 1.0);
    svg.text(Role::Soft, (f64::from(WIDTH) / 2.0, 24.0), 12, Anchor::Middle, &words);
    picture(svg, 40.0, title, words, data)
}

/// A sample of a legend: draws itself in a small area.
type Sample = Box<dyn Fn(&mut Svg, Rect)>;

/// A sample of an area.
fn area(role: Role, fill: Fill) -> Sample {
    Box::new(move |svg, r| svg.fill(role, fill, r))
}

/// A sample of a severity's mark.
fn mark(severity: &'static str) -> Sample {
    Box::new(move |svg, r| svg.mark(severity, (r.x + r.w / 2.0, r.y + r.h / 2.0), 5.0))
}

/// Samples with their words, from a line on, as many in a line as there is room for; gives where they end.
fn legend(svg: &mut Svg, top: f64, items: Vec<(Sample, String)>) -> f64 {
    const SIZE: u32 = 10;
    let (mut x, mut y) = (0.0, top);
    for (sample, words) in items {
        let wide = 24.0 + width(&words, SIZE) + 10.0;
        if x > 0.0 && x + wide > f64::from(WIDTH) {
            (x, y) = (0.0, y + 17.0);
        }
        sample(svg, rect(x + 1.0, y + 1.0, 16.0, 11.0));
        svg.within(Role::Ink, (x + 22.0, y + 10.5), SIZE, f64::from(WIDTH) - x - 22.0, &words);
        x += wide;
    }
    y + 17.0
}

/// The steps of an axis up to a number: whole, at most five, round.
fn ticks(most: u64) -> Vec<u64> {
    let mut step = 1;
    for next in [1, 2, 5].iter().cycle().zip(0..).map(|(base, n)| base * 10_u64.saturating_pow(n / 3)) {
        step = next;
        if most.div_ceil(next.max(1)) <= 5 || next > u64::MAX / 100 {
            break;
        }
    }
    (0..=most.div_ceil(step)).map(|n| n * step).collect()
}

/// A room's days in parts of at most a quarter each; nothing of a period longer than a year.
fn parts(room: &RoomDaysView) -> Vec<&[DayView]> {
    match room.days.len() {
        0 => Vec::new(),
        n if n <= DAYS => vec![&room.days],
        n if n <= LONGEST => room.days.chunk_by(|a, b| Quarter::of(a.day) == Quarter::of(b.day)).collect(),
        _ => Vec::new(),
    }
}

/// The title of a room's picture, with its days where the room has several.
fn title_of(key: &str, room: &RoomDaysView, days: &[DayView], texts: &Texts) -> String {
    let title = texts.get(key, &[("room", Arg::from(&room.room))]);
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return title };
    if days.len() == room.days.len() {
        return title;
    }
    let day = |day| Arg::from(locale::day(day, texts.lang()));
    texts.get("picture-part", &[("title", title.into()), ("from", day(first.day)), ("until", day(last.day))])
}

/// The short name of a day of the week, 0 for Monday: as many letters as the language takes.
fn weekday(number: u32, texts: &Texts) -> String {
    let key = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].get(number as usize).copied().unwrap_or_default();
    let letters = if matches!(texts.lang(), Lang::Nl | Lang::De) { 2 } else { 3 };
    texts.get(&format!("weekday-{key}"), &[]).chars().take(letters).collect()
}

/// A month with its year.
fn month(day: Day, texts: &Texts) -> String {
    let (year, month, _) = day.ymd();
    format!("{} {year}", texts.get(&format!("month-{month}"), &[]))
}

/// A number in a sentence.
fn number(n: u64, texts: &Texts) -> Arg<'static> {
    locale::number(n, texts.lang()).into()
}

/// Names with their numbers, in a sentence.
fn listed(pairs: impl Iterator<Item = (String, u64)>, texts: &Texts) -> String {
    let colon = if texts.lang() == Lang::Fr { "\u{a0}: " } else { ": " };
    let all: Vec<_> = pairs.map(|(name, n)| format!("{name}{colon}{}", locale::number(n, texts.lang()))).collect();
    all.join(if texts.lang() == Lang::Fr { "\u{a0}; " } else { "; " })
}
