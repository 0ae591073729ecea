//! The exchanges as a paper: a table for what came in, for what was registered as outgoing, for slips and for copies.

use super::parts::{fact, section, word};
use crate::i18n::{Texts, locale};
use crate::reports::Report;
use crate::reports::exchanges::{ExchangesView, Line, Series};
use crate::reports::paper::{Cell, House, Kind, Paper, Table, Turn};
use crate::reports::picture;
use crate::reports::render::exchanges as text;

/// Periods shown for reading; the data have all of them.
const PERIODS: usize = 12;

/// A count of a line.
type Measure = fn(&Line) -> &Series;

/// What is counted, with its key.
const MEASURES: [(&str, Measure); 4] = [
    ("exchanges-received", |line| &line.received),
    ("exchanges-registered-out", |line| &line.registered_out),
    ("exchanges-slips", |line| &line.slips),
    ("exchanges-copies", |line| &line.copies_sent),
];

impl Report for ExchangesView {
    fn text(&self, texts: &Texts) -> String {
        text::exchanges(texts, self)
    }

    fn paper(&self, house: &House, texts: &Texts) -> Paper {
        let mut paper = Paper::new("exchanges", word(texts, "extract-exchanges"), house, &self.meta, texts);
        paper.turn = Turn::Landscape;
        let narrowed = [("column-correspondent", &self.correspondent), ("column-channel", &self.channel)];
        for (key, value) in narrowed.into_iter().rev() {
            let only = value.as_deref().map(|only| fact(key, only, texts));
            only.into_iter().for_each(|only| paper.facts.insert(1, only));
        }
        let c = &self.compared;
        let days =
            |from: &str, until: &str| format!("{} – {}", locale::day_of(from, texts.lang()), locale::day_of(until, texts.lang()));
        paper.facts.insert(1, fact("column-twelve-months", days(&c.twelve_months_from, &c.until), texts));
        paper.facts.insert(1, fact("column-same-days", days(&c.before_from, &c.before_until), texts));
        paper.sheets.push(sheet(self, texts));
        paper.add(picture::exchanges::of_year(self, texts));
        for (key, of) in MEASURES {
            let trend = of_lines(self, key, of, texts, None);
            let some = !trend.rows.is_empty();
            section(&mut paper, trend);
            if some {
                paper.add(of_lines(self, "extract-by-period", of, texts, Some(self.periods.len().saturating_sub(PERIODS))));
            }
        }
        paper.text(word(texts, "exchanges-note"));
        paper
    }
}

fn blank(series: &Series) -> bool {
    series.by_period.iter().all(|n| *n == 0) && series.before == 0 && series.last_12_months == 0
}

fn trend(mut table: Table, texts: &Texts) -> Table {
    for key in ["column-this-year", "column-same-days", "column-difference", "column-percent", "column-twelve-months"] {
        table = table.column(word(texts, key), Kind::Number, 2);
    }
    table
}

fn periods(series: &Series, skipped: usize) -> impl Iterator<Item = Cell> {
    series.by_period.iter().skip(skipped).map(|n| Cell::from(*n))
}

fn moves(series: &Series) -> [Cell; 5] {
    let percent = series.percent.map_or(Cell::Empty, Cell::Decimal);
    [series.now.into(), series.before.into(), Cell::Number(series.difference), percent, series.last_12_months.into()]
}

/// A measure of every correspondent with any: how it moves, or how much it was in each period from one on. Both in one would be
/// wider than a page.
fn of_lines(view: &ExchangesView, key: &str, of: fn(&Line) -> &Series, texts: &Texts, from: Option<usize>) -> Table {
    let mut table = Table::new(word(texts, key), word(texts, "word-none"))
        .column(word(texts, "column-correspondent"), Kind::Text, 5)
        .column(word(texts, "column-channel"), Kind::Text, 3);
    table = match from {
        // Of a month its number: the year stands above.
        Some(from) => view.periods[from..]
            .iter()
            .fold(table, |table, period| table.column(period.rsplit('-').next().unwrap_or(period), Kind::Number, 1)),
        None => trend(table, texts),
    };
    let numbers = |series: &Series| match from {
        Some(from) => periods(series, from).collect::<Vec<_>>(),
        None => moves(series).to_vec(),
    };
    let stated = |text: &str| if text.is_empty() { Cell::text(word(texts, "extract-not-stated")) } else { Cell::text(text) };
    for line in view.lines.iter().filter(|line| !blank(of(line))) {
        let mut cells = vec![stated(&line.correspondent), stated(&line.channel)];
        cells.extend(numbers(of(line)));
        table.row(cells);
    }
    if table.rows.len() > 1 {
        let mut cells = vec![word(texts, "column-total").into(), Cell::Empty];
        cells.extend(numbers(of(&view.total)));
        table.row(cells);
    }
    table
}

/// All four in one table: without a total, which a workbook adds up itself.
fn sheet(view: &ExchangesView, texts: &Texts) -> Table {
    let mut table = Table::new(word(texts, "extract-exchanges"), word(texts, "word-none"))
        .column(word(texts, "extract-measure"), Kind::Text, 3)
        .column(word(texts, "column-correspondent"), Kind::Text, 5)
        .column(word(texts, "column-channel"), Kind::Text, 3);
    for period in &view.periods {
        table = table.column(period.clone(), Kind::Number, 1);
    }
    table = trend(table, texts);
    for (key, of) in MEASURES {
        for line in view.lines.iter().filter(|line| !blank(of(line))) {
            let mut cells = vec![word(texts, key).into(), Cell::text(&line.correspondent), Cell::text(&line.channel)];
            cells.extend(periods(of(line), 0).chain(moves(of(line))));
            table.row(cells);
        }
    }
    table
}
