//! What stands in a cell of a table: typed, so that a workbook can sort it and each format writes it in its own way.

use serde::Serialize;

use crate::domain::Day;
use crate::i18n::{Lang, locale};

/// A cell.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "is", content = "value", rename_all = "kebab-case")]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text as it is: a number of a record, a name, a sentence.
    Text(String),
    /// Several texts, one below the other.
    Lines(Vec<String>),
    /// A whole number.
    Number(i64),
    /// A number to a hundredth.
    Decimal(f64),
    /// A day.
    Day(Day),
    /// A moment on the wall of the register's time zone, with its offset as in `2026-07-01T08:15:41+02:00`.
    Moment(String),
    /// A state or severity: its stable code, which renderers colour by, and its word, which carries the meaning alone.
    Mark {
        /// `critical`, `major`, `minor`, `info`, `good`, `bad`, `quiet`.
        tone: &'static str,
        /// The word.
        word: String,
    },
    /// A box to tick by hand.
    Tick,
}

impl Cell {
    /// A text, nothing if it is empty.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// A day or a moment written as views write them; any other text as it is.
    pub fn of(text: &str) -> Self {
        match locale::iso(text) {
            Some(day) => Self::Day(day),
            None if locale::is_moment(text) => Self::Moment(text.to_owned()),
            None => Self::text(text),
        }
    }

    /// The same of what may be absent.
    pub fn maybe(text: Option<&str>) -> Self {
        text.map_or(Self::Empty, Self::of)
    }

    /// A number.
    pub fn number(n: impl TryInto<i64>) -> Self {
        n.try_into().map_or(Self::Empty, Self::Number)
    }

    /// Texts one below the other; one of them is a text, none is nothing.
    pub fn lines(lines: Vec<String>) -> Self {
        match lines.len() {
            0 => Self::Empty,
            1 => Self::text(lines.into_iter().next().unwrap_or_default()),
            _ => Self::Lines(lines),
        }
    }

    /// The cell as a reader of a language sees it.
    pub fn shown(&self, lang: Lang) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Lines(lines) => lines.join("\n"),
            Self::Number(n) => locale::signed(*n, lang),
            Self::Decimal(n) => locale::decimal(*n, lang),
            Self::Day(day) => locale::day(*day, lang),
            Self::Moment(at) => locale::moment_of(at, lang),
            Self::Mark { word, .. } => word.clone(),
            Self::Tick => "☐".to_owned(),
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<Day> for Cell {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl From<u64> for Cell {
    fn from(n: u64) -> Self {
        Self::number(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_view_writes_becomes_typed() {
        assert_eq!(Cell::of("2026-07-01"), Cell::Day(Day::parse("2026-07-01").unwrap()));
        assert_eq!(Cell::of("2026-07-01T08:15:41+02:00"), Cell::Moment("2026-07-01T08:15:41+02:00".into()));
        assert_eq!(Cell::of("2026-0042"), Cell::Text("2026-0042".into()));
        assert_eq!(Cell::of(""), Cell::Empty);
        assert_eq!(Cell::number(u64::MAX), Cell::Empty);
        assert_eq!(Cell::lines(vec!["a".into(), "b".into()]).shown(Lang::Fr), "a\nb");
    }
}
