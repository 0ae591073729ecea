//! Documents by level, state and year: a chart a level, all on one scale.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::{Columns, Look};
use super::svg::{Anchor, Fill, Svg};
use super::{Role, area, legend, listed, nothing, number, picture};
use crate::domain::Level;
use crate::i18n::Texts;
use crate::reports::paper::{Cell, Kind, Picture, Table};
use crate::store::{Documents, STATES};

/// Years with a column of their own; those before share one.
const YEARS: usize = 12;

/// The looks of the states, from below upwards: `here` first.
const LOOKS: [(&str, Look); 5] = [
    ("here", (Role::First, Fill::Solid)),
    ("sent", (Role::Third, Fill::Upright)),
    ("archived", (Role::Fourth, Fill::Falling)),
    ("destroyed", (Role::Fifth, Fill::Empty)),
    ("missing", (Role::Second, Fill::Crossed)),
];

/// The documents of a register, as [`crate::store::documents`] counts them.
pub fn of_register(counted: &[Documents], texts: &Texts) -> Picture {
    let title = texts.get("picture-documents", &[]);
    let data = data(&title, counted, texts);
    if counted.is_empty() {
        return nothing(title, data, "picture-nothing", texts);
    }
    let text = text(counted, texts);
    let years: BTreeSet<&str> = counted.iter().map(|d| d.year.as_str()).collect();
    let (years, early) = columns(&years);
    let at = |year: &str| years.iter().position(|y| y == year).unwrap_or(0);
    let mut charts: BTreeMap<Level, Vec<Vec<u64>>> = BTreeMap::new();
    for one in counted {
        let bars = charts.entry(one.level).or_insert_with(|| vec![vec![0; LOOKS.len()]; years.len()]);
        let state = LOOKS.iter().position(|(state, _)| *state == one.state).unwrap_or(0);
        bars[at(&one.year)][state] += one.count;
    }
    let most = charts.values().flat_map(|bars| &bars[usize::from(early)..]).map(|bar| bar.iter().sum()).max().unwrap_or(0);
    let looks = LOOKS.map(|(_, look)| look);
    let mut svg = Svg::new();
    let mut y = 0.0;
    // The highest level above.
    for (level, bars) in charts.iter().rev() {
        svg.bold(Role::Ink, (0.0, y + 12.0), 11, Anchor::Start, level.belgian());
        let chart = Columns { left: 46.0, top: y + 32.0, high: 92.0, most, bare: early, looks: &looks };
        let bottom = chart.draw(&mut svg, bars, texts);
        for (n, year) in years.iter().enumerate() {
            let words = if n == 0 && early { format!("≤ {year}") } else { year.clone() };
            svg.text(Role::Ink, (chart.middle(n, years.len()), bottom + 13.0), 10, Anchor::Middle, &words);
        }
        y = bottom + 28.0;
    }
    let occurs = |state: &str| counted.iter().any(|d| d.state == state);
    let items = LOOKS.into_iter().filter(|(state, _)| occurs(state));
    let items = items.map(|(state, (role, fill))| (area(role, fill), word(state, texts))).collect();
    let end = legend(&mut svg, y, items);
    picture(svg, end, title, text, data)
}

/// The columns: every year from the first to the last, the earliest together if there are too many; and whether they are.
fn columns(years: &BTreeSet<&str>) -> (Vec<String>, bool) {
    let number = |year: Option<&&str>| year.and_then(|y| y.parse::<i32>().ok()).unwrap_or(0);
    let (first, last) = (number(years.first()), number(years.last()));
    let begin = first.max(last - YEARS as i32 + 1);
    ((begin..=last).map(|year| year.to_string()).collect(), begin > first)
}

fn word(state: &str, texts: &Texts) -> String {
    texts.get(&format!("picture-state-{state}"), &[])
}

fn text(counted: &[Documents], texts: &Texts) -> String {
    let sum = |of: &dyn Fn(&Documents) -> bool| counted.iter().filter(|d| of(d)).map(|d| d.count).sum::<u64>();
    let levels: BTreeSet<Level> = counted.iter().map(|d| d.level).collect();
    let levels = levels.into_iter().rev().map(|level| (level.belgian().to_owned(), sum(&|d| d.level == level)));
    let states = STATES.into_iter().map(|state| (word(state, texts), sum(&|d| d.state == state))).filter(|(_, n)| *n > 0);
    let (levels, states) = (listed(levels, texts), listed(states, texts));
    let values = [("count", number(sum(&|_| true), texts)), ("levels", levels.into()), ("states", states.into())];
    format!("{} {}", texts.get("picture-documents-text", &values), texts.get("picture-documents-note", &[]))
}

fn data(title: &str, counted: &[Documents], texts: &Texts) -> Table {
    let heading = |key: &str| texts.get(key, &[]);
    let mut table = Table::new(title, heading("picture-nothing"))
        .column(heading("column-level"), Kind::Text, 5)
        .column(heading("picture-column-year"), Kind::Code, 2)
        .column(heading("label-state"), Kind::Text, 3)
        .column(heading("column-count"), Kind::Number, 2);
    for one in counted {
        table.row(vec![
            one.level.belgian().into(),
            Cell::text(one.year.clone()),
            word(one.state, texts).into(),
            Cell::number(one.count),
        ]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_a_look_and_early_years_share_a_column() {
        let mut looks = LOOKS.map(|(state, _)| state);
        let mut states = STATES;
        looks.sort_unstable();
        states.sort_unstable();
        assert_eq!(looks, states);
        assert_eq!(columns(&["2024", "2026"].into()), (vec!["2024".into(), "2025".into(), "2026".into()], false));
        let (many, early) = columns(&["1998", "2026"].into());
        assert_eq!((many.len(), many[0].as_str(), early), (12, "2015", true));
    }
}
