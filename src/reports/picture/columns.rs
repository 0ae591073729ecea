//! Upright bars, several kinds stacked, on a scale with whole numbers.

use super::svg::{Anchor, Fill, Svg, rect};
use super::{Role, WIDTH, measure, ticks};
use crate::i18n::{Texts, locale};

/// What a part of a bar is drawn in.
pub(super) type Look = (Role, Fill);

/// A chart.
pub(super) struct Columns<'a> {
    pub(super) left: f64,
    pub(super) top: f64,
    /// How high the bars may be.
    pub(super) high: f64,
    /// The highest bar of all charts on the same scale.
    pub(super) most: u64,
    /// The first column shows its sum alone: bars of many years would dwarf the others.
    pub(super) bare: bool,
    /// The looks, from below upwards.
    pub(super) looks: &'a [Look],
}

impl Columns<'_> {
    /// How wide a column is, of a number of them.
    pub(super) fn wide(&self, columns: usize) -> f64 {
        (f64::from(WIDTH) - self.left - 2.0) / columns.max(1) as f64
    }

    /// The middle of a column.
    pub(super) fn middle(&self, column: usize, columns: usize) -> f64 {
        self.left + self.wide(columns) * (column as f64 + 0.5)
    }

    /// The bars, each with a number a look, their sums above them; gives where the axis lies.
    pub(super) fn draw(&self, svg: &mut Svg, bars: &[Vec<u64>], texts: &Texts) -> f64 {
        let bottom = self.top + self.high;
        let steps = ticks(self.most);
        let full = steps.last().copied().unwrap_or(1).max(1);
        let long = |n: u64| self.high * n as f64 / full as f64;
        for tick in steps {
            let y = bottom - long(tick);
            svg.line(
                if tick == 0 { Role::Closed } else { Role::Grid },
                (self.left, y),
                (f64::from(WIDTH) - 2.0, y),
                if tick == 0 { 1.0 } else { 0.6 },
            );
            svg.text(Role::Soft, (self.left - 5.0, y + 3.3), 9, Anchor::End, &locale::number(tick, texts.lang()));
        }
        let wide = self.wide(bars.len());
        let bar = (wide * 0.66).min(36.0);
        for (column, parts) in bars.iter().enumerate() {
            let x = self.middle(column, bars.len()) - bar / 2.0;
            let mut y = bottom;
            let drawn = if self.bare && column == 0 { &[] } else { parts.as_slice() };
            for ((role, fill), n) in self.looks.iter().zip(drawn).filter(|(_, n)| **n > 0) {
                let high = long(*n).max(1.2);
                y -= high;
                svg.fill(*role, *fill, rect(x, y, bar, high));
            }
            let sum: u64 = parts.iter().sum();
            let words = locale::number(sum, texts.lang());
            let size = if measure::width(&words, 10) <= wide { 10 } else { 9 };
            if sum > 0 {
                svg.bold(Role::Ink, (x + bar / 2.0, y - 3.5), size, Anchor::Middle, &words);
            }
        }
        bottom
    }
}
