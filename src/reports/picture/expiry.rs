//! When clearances end: a bar a month over 24 months, by level.

use std::collections::BTreeMap;

use super::columns::{Columns, Look};
use super::svg::{Anchor, Fill, Svg};
use super::{Role, area, legend, month as named, nothing, number, picture};
use crate::domain::{Day, Level, Marking, Month, Regime};
use crate::i18n::{Texts, locale};
use crate::reports::forecast::ForecastView;
use crate::reports::paper::{Cell, Kind, Picture, Table};
use crate::reports::review::{ClearanceView, PersonView, ReviewView};

const MONTHS: usize = 24;

/// The looks of levels, the highest first; more than five share the last.
const LOOKS: [Look; 5] = [
    (Role::First, Fill::Solid),
    (Role::Second, Fill::Rising),
    (Role::Third, Fill::Upright),
    (Role::Fourth, Fill::Crossed),
    (Role::Fifth, Fill::Empty),
];

/// The clearances of a review's people, from its month on. One that another follows or outlasts, at the same level and scopes, is
/// left out: its end takes nothing away.
pub fn of_review(view: &ReviewView, texts: &Texts) -> Picture {
    let ends = view.people.iter().flat_map(ending).map(|c| (c.level.clone(), c.expires.clone())).collect();
    one(ends, None, &view.meta.period.from, texts)
}

fn ending(person: &PersonView) -> impl Iterator<Item = &ClearanceView> {
    let counts = |c: &&ClearanceView| matches!(c.state, "valid" | "not-yet" | "suspended");
    let follows = |c: &ClearanceView, next: &ClearanceView| {
        let gapless = Day::parse(&c.expires).is_ok_and(|day| next.granted <= day.plus_days(1).to_string());
        (next.level == c.level && next.scopes == c.scopes) && next.expires > c.expires && gapless
    };
    let all = &person.clearances;
    all.iter().filter(counts).filter(move |c| !all.iter().filter(counts).any(|next| follows(c, next)))
}

/// The clearances a forecast watches, one a person, from the day it is made on; and the last safe filing days below.
pub fn of_forecast(view: &ForecastView, texts: &Texts) -> Picture {
    let ends = view.people.iter().map(|p| (p.level.clone(), p.expires.clone())).collect();
    let file = view.months.iter().map(|m| (m.month.clone(), m.to_file.len() as u64)).collect();
    one(ends, Some(file), &view.meta.period.from, texts)
}

/// The level first by rank, the highest before, then by its words.
fn order(words: &str) -> (u8, String) {
    let level = Marking::parse(words, Some(Regime::Be)).map_or(Level::Unclassified, |m| m.level);
    (u8::MAX - level.rank(), words.to_owned())
}

fn one(ends: Vec<(String, String)>, file: Option<BTreeMap<String, u64>>, from: &str, texts: &Texts) -> Picture {
    let first = Day::parse(from).unwrap_or(Day::MIN);
    let months: Vec<Month> = std::iter::successors(Some(Month::of(first)), |m| Some(m.next())).take(MONTHS).collect();
    let mut levels: Vec<String> = ends.iter().map(|(level, _)| level.clone()).collect();
    levels.sort_by_cached_key(|words| order(words));
    levels.dedup();
    let mut bars = vec![vec![0_u64; levels.len()]; MONTHS];
    let mut later = 0_u64;
    for (level, expires) in &ends {
        let Ok(day) = Day::parse(expires) else { continue };
        let month = Month::of(day);
        let at = levels.iter().position(|l| l == level);
        match (months.iter().position(|m| *m == month), at) {
            (Some(month), Some(at)) => bars[month][at] += 1,
            _ if Some(&month) > months.last() => later += 1,
            _ => {}
        }
    }
    let file: Option<Vec<u64>> = file.map(|by| months.iter().map(|m| by.get(&m.to_string()).copied().unwrap_or(0)).collect());
    let title = texts.get("picture-expiry", &[]);
    let data = data(&title, &months, &levels, &bars, file.as_deref(), texts);
    if ends.is_empty() {
        return nothing(title, data, "picture-nothing", texts);
    }
    let text = text(&months, &bars, later, file.as_deref(), texts);
    let mut svg = Svg::new();
    let looks: Vec<Look> = (0..levels.len()).map(|n| LOOKS[n.min(LOOKS.len() - 1)]).collect();
    let most = bars.iter().map(|bar| bar.iter().sum()).max().unwrap_or(0);
    let chart = Columns { left: 66.0, top: 16.0, high: 190.0, most, bare: false, looks: &looks };
    let bottom = chart.draw(&mut svg, &bars, texts);
    let mut y = bottom + 13.0;
    let mut begun: Option<(i32, f64)> = None;
    for (n, of) in months.iter().enumerate() {
        let (year, month, _) = of.first().ymd();
        let x = chart.middle(n, MONTHS);
        svg.text(Role::Ink, (x, y), 10, Anchor::Middle, &format!("{month:02}"));
        let left = x - chart.wide(MONTHS) / 2.0;
        if begun.is_none_or(|(shown, _)| shown != year) {
            if begun.is_some() {
                svg.line(Role::Closed, (left, bottom), (left, y + 17.0), 1.0);
            }
            // A year of one month has no room for its number beside the next one's.
            svg.bold(Role::Ink, (left + 4.0, y + 14.0), 10, Anchor::Start, &year.to_string());
            begun = Some((year, left));
        }
    }
    y += 16.0;
    if let Some(file) = &file {
        y += 15.0;
        svg.within(Role::Soft, (0.0, y), 9, 64.0, &texts.get("picture-expiry-file", &[]));
        for (n, count) in file.iter().enumerate() {
            let (role, words) = if *count == 0 { (Role::Soft, "–".to_owned()) } else { (Role::Ink, count.to_string()) };
            svg.text(role, (chart.middle(n, MONTHS), y), 10, Anchor::Middle, &words);
        }
    }
    let items = levels.iter().zip(&looks).map(|(level, (role, fill))| (area(*role, *fill), level.clone())).collect();
    let end = legend(&mut svg, y + 12.0, items);
    picture(svg, end, title, text, data)
}

fn text(months: &[Month], bars: &[Vec<u64>], later: u64, file: Option<&[u64]>, texts: &Texts) -> String {
    let sum = |bar: &Vec<u64>| bar.iter().sum::<u64>();
    let day = |day: Option<Day>| locale::day(day.unwrap_or(Day::MIN), texts.lang());
    let all: u64 = bars.iter().map(sum).sum();
    let (from, until) = (day(months.first().map(|m| m.first())), day(months.last().map(|m| m.last())));
    let values = [("from", from.into()), ("until", until.into()), ("count", number(all, texts)), ("later", number(later, texts))];
    let mut parts = vec![texts.get("picture-expiry-text", &values)];
    match bars.iter().zip(months).rev().max_by_key(|(bar, _)| sum(bar)).filter(|(bar, _)| sum(bar) > 0) {
        Some((bar, month)) => {
            let month = named(month.first(), texts);
            parts.push(texts.get("picture-expiry-most", &[("count", number(sum(bar), texts)), ("month", month.into())]));
        }
        None => parts.push(texts.get("picture-expiry-none", &[])),
    }
    if let Some(file) = file {
        parts.push(texts.get("picture-expiry-file-text", &[("count", number(file.iter().sum(), texts))]));
    }
    parts.join(" ")
}

fn data(title: &str, months: &[Month], levels: &[String], bars: &[Vec<u64>], file: Option<&[u64]>, texts: &Texts) -> Table {
    let word = |key: &str| texts.get(key, &[]);
    let mut table = Table::new(title, word("picture-nothing")).column(word("label-month"), Kind::Text, 3);
    for level in levels {
        table = table.column(level.clone(), Kind::Number, 3);
    }
    table = table.column(word("column-total"), Kind::Number, 2);
    if file.is_some() {
        table = table.column(word("picture-expiry-file"), Kind::Number, 2);
    }
    if levels.is_empty() {
        return table;
    }
    for (n, (month, bar)) in months.iter().zip(bars).enumerate() {
        let mut row = vec![Cell::text(named(month.first(), texts))];
        row.extend(bar.iter().map(|n| Cell::number(*n)));
        row.push(Cell::number(bar.iter().sum::<u64>()));
        row.extend(file.and_then(|file| file.get(n)).map(|n| Cell::number(*n)));
        table.row(row);
    }
    table
}
