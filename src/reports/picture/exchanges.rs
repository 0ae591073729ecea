//! What came in and what left, by correspondent, beside the same days of the year before.

use std::collections::BTreeMap;

use super::matrix::{Bar, Matrix, Row};
use super::svg::{Fill, Svg};
use super::{Role, measure, nothing, number, picture};
use crate::i18n::{Texts, locale};
use crate::reports::exchanges::{ExchangesView, Line, Series};
use crate::reports::paper::{Cell, Kind, Picture, Table};

/// Correspondents with a row of their own; the others share one.
const ROWS: usize = 40;

/// A measure: its words, where it stands in a line, what it is drawn in.
type Measure = (&'static str, fn(&Line) -> &Series, Role, Fill);

/// What is drawn: documents in, documents out, slips. A document registered as outgoing may stand under a slip too: they are not added up.
const MEASURES: [Measure; 3] = [
    ("exchanges-received", |line| &line.received, Role::First, Fill::Solid),
    ("exchanges-registered-out", |line| &line.registered_out, Role::Second, Fill::Rising),
    ("exchanges-slips", |line| &line.slips, Role::Third, Fill::Upright),
];

/// A number for each measure: in the year, and in the same days of the year before.
type Figures = [(u64, u64); 3];

/// The exchanges of a year by correspondent, over every channel.
pub fn of_year(view: &ExchangesView, texts: &Texts) -> Picture {
    let title = texts.get("picture-exchanges", &[]);
    let mut by: BTreeMap<&str, Figures> = BTreeMap::new();
    for line in &view.lines {
        let figures = by.entry(&line.correspondent).or_default();
        add(figures, &MEASURES.map(|(_, of, ..)| (of(line).now, of(line).before)));
    }
    // The busiest first; those alike by name.
    let mut all: Vec<(&str, Figures)> = by.into_iter().filter(|(_, f)| f.iter().any(|(now, before)| now + before > 0)).collect();
    let sum = |f: &Figures| (f.iter().map(|(now, _)| now).sum::<u64>(), f.iter().map(|(_, before)| before).sum::<u64>());
    all.sort_by(|a, b| sum(&b.1).cmp(&sum(&a.1)).then(a.0.cmp(b.0)));
    let data = data(&title, &all, texts);
    if all.is_empty() {
        return nothing(title, data, "picture-nothing", texts);
    }
    let text = text(view, &all, texts);
    let named = |name: &str| if name.is_empty() { texts.get("picture-not-stated", &[]) } else { name.to_owned() };
    let shown = if all.len() > ROWS { ROWS - 1 } else { all.len() };
    let mut rows: Vec<Row> = all[..shown].iter().map(|(name, figures)| row(named(name), figures, false)).collect();
    if let Some(others) = all.get(shown..).filter(|others| !others.is_empty()) {
        let mut figures = Figures::default();
        others.iter().for_each(|(_, of)| add(&mut figures, of));
        let words = texts.get("picture-others", &[("count", number(others.len() as u64, texts))]);
        rows.push(row(words, &figures, true));
    }
    let columns = MEASURES.map(|(key, ..)| texts.get(key, &[]));
    let matrix = Matrix { left: 262.0, row: 20.0, columns: &columns, last_matters: false, cut: measure::cut_middle };
    let mut svg = Svg::new();
    let y = matrix.head(&mut svg, 0.0);
    let end = matrix.rows(&mut svg, y, &rows, texts);
    picture(svg, end + 2.0, title, text, data)
}

fn add(figures: &mut Figures, of: &Figures) {
    figures.iter_mut().zip(of).for_each(|(sum, of)| *sum = (sum.0 + of.0, sum.1 + of.1));
}

fn row(words: String, figures: &Figures, bare: bool) -> Row {
    let cells = MEASURES.into_iter().zip(figures);
    let cells =
        cells.map(|((_, _, role, fill), (now, before))| Bar { role, fill, now: *now, before: Some(*before), bare }).collect();
    Row { mark: None, code: String::new(), words, cells }
}

fn text(view: &ExchangesView, all: &[(&str, Figures)], texts: &Texts) -> String {
    let day = |text: &str| locale::day_of(text, texts.lang());
    let sum = |measure: usize| number(all.iter().map(|(_, f)| f[measure].0).sum(), texts);
    texts.get(
        "picture-exchanges-text",
        &[
            ("from", day(&view.compared.from).into()),
            ("until", day(&view.compared.until).into()),
            ("count", number(all.len() as u64, texts)),
            ("received", sum(0)),
            ("out", sum(1)),
            ("slips", sum(2)),
        ],
    )
}

fn data(title: &str, all: &[(&str, Figures)], texts: &Texts) -> Table {
    let word = |key: &str| texts.get(key, &[]);
    let mut table = Table::new(title, word("picture-nothing")).column(word("column-correspondent"), Kind::Text, 5);
    for (key, ..) in MEASURES {
        let before = texts.get("picture-column-before", &[("measure", word(key).into())]);
        table = table.column(word(key), Kind::Number, 2).column(before, Kind::Number, 3);
    }
    for (name, figures) in all {
        let name = if name.is_empty() { word("picture-not-stated") } else { (*name).to_owned() };
        let numbers = figures.iter().flat_map(|(now, before)| [Cell::number(*now), Cell::number(*before)]);
        table.row(std::iter::once(Cell::text(name)).chain(numbers).collect());
    }
    table
}
