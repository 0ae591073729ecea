//! Bars in rows and columns: one row a check or a correspondent, one column a period or a direction, all on one scale.

use super::svg::{Anchor, Fill, Svg, rect};
use super::{Role, WIDTH, measure};
use crate::i18n::{Texts, locale};

/// A row.
pub(super) struct Row {
    /// The severity whose mark stands before it.
    pub(super) mark: Option<&'static str>,
    /// What comes first, in bold: a code.
    pub(super) code: String,
    /// Its words, cut where they do not fit.
    pub(super) words: String,
    /// A bar a column.
    pub(super) cells: Vec<Bar>,
}

/// A bar.
#[derive(Clone, Copy)]
pub(super) struct Bar {
    pub(super) role: Role,
    pub(super) fill: Fill,
    pub(super) now: u64,
    /// What it is set beside, outlined below it.
    pub(super) before: Option<u64>,
    /// Only its numbers are shown: a sum would dwarf what it is set beside.
    pub(super) bare: bool,
}

/// Columns of bars beside words.
pub(super) struct Matrix<'a> {
    /// How much room the words have.
    pub(super) left: f64,
    pub(super) row: f64,
    /// The headings, the last of them in bold if it is the one that matters.
    pub(super) columns: &'a [String],
    pub(super) last_matters: bool,
    /// How words are cut.
    pub(super) cut: fn(&str, u32, f64) -> String,
}

impl Matrix<'_> {
    fn wide(&self) -> f64 {
        (f64::from(WIDTH) - self.left) / self.columns.len().max(1) as f64
    }

    /// The headings; gives where the rows begin.
    pub(super) fn head(&self, svg: &mut Svg, top: f64) -> f64 {
        for (n, column) in self.columns.iter().enumerate() {
            let at = (self.left + self.wide() * n as f64 + 4.0, top + 12.0);
            let words = measure::cut(column, 11, self.wide() - 8.0);
            if self.last_matters && n + 1 == self.columns.len() {
                svg.bold(Role::Ink, at, 11, Anchor::Start, &words);
            } else {
                svg.text(Role::Ink, at, 11, Anchor::Start, &words);
            }
        }
        svg.line(Role::Closed, (0.0, top + 18.0), (f64::from(WIDTH), top + 18.0), 1.0);
        top + 20.0
    }

    /// The rows, on a scale of their own; gives where they end.
    pub(super) fn rows(&self, svg: &mut Svg, top: f64, rows: &[Row], texts: &Texts) -> f64 {
        let most = rows
            .iter()
            .flat_map(|r| &r.cells)
            .filter(|b| !b.bare)
            .flat_map(|b| [b.now, b.before.unwrap_or(0)])
            .max()
            .unwrap_or(0)
            .max(1);
        let shown = |bar: &Bar| {
            let now = locale::number(bar.now, texts.lang());
            bar.before.map_or(now.clone(), |before| format!("{now} ({})", locale::number(before, texts.lang())))
        };
        let figure = rows.iter().flat_map(|r| &r.cells).map(|b| measure::width(&shown(b), 10)).fold(0.0, f64::max);
        let room = (self.wide() - 12.0 - figure).max(4.0);
        let mut y = top;
        for (n, row) in rows.iter().enumerate() {
            if n % 2 == 1 {
                svg.rect(Role::Shade, rect(0.0, y, f64::from(WIDTH), self.row));
            }
            let base = y + self.row / 2.0 + 3.7;
            let mut x = 2.0;
            if let Some(severity) = row.mark {
                svg.mark(severity, (x + 7.0, y + self.row / 2.0), 5.0);
                x += 18.0;
            }
            if !row.code.is_empty() {
                svg.bold(Role::Ink, (x, base), 10, Anchor::Start, &row.code);
                x += measure::width(&row.code, 10) + 8.0;
            }
            svg.text(Role::Ink, (x, base), 10, Anchor::Start, &(self.cut)(&row.words, 10, self.left - x - 8.0));
            for (column, bar) in row.cells.iter().enumerate() {
                let left = self.left + self.wide() * column as f64 + 4.0;
                let long = |n: u64| if n == 0 || bar.bare { 0.0 } else { (room * n as f64 / most as f64).max(1.5) };
                let (now, before) = (long(bar.now), bar.before.map_or(0.0, long));
                let high = if bar.before.is_some() { self.row * 0.42 } else { self.row * 0.56 };
                let high_at = if bar.before.is_some() { y + self.row * 0.14 } else { y + self.row * 0.22 };
                if now > 0.0 {
                    svg.fill(bar.role, bar.fill, rect(left, high_at, now, high));
                }
                if before > 0.0 {
                    svg.frame(Role::Before, rect(left, high_at + high + 1.5, before, self.row * 0.2), 1.0);
                }
                let role = if bar.now == 0 && bar.before.unwrap_or(0) == 0 { Role::Soft } else { Role::Ink };
                svg.text(role, (left + now.max(before) + 4.0, base), 10, Anchor::Start, &shown(bar));
            }
            y += self.row;
        }
        // The zero of each column.
        for column in 0..self.columns.len() {
            let x = self.left + self.wide() * column as f64 + 4.0;
            svg.line(Role::Closed, (x, top), (x, y), 0.8);
        }
        y
    }
}
