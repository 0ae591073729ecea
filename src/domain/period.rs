//! The periods of the two duties: the month of the clearance review, the quarter of the access-log audit.

use std::fmt;

use super::Day;

/// Why a text is no period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// Not `YYYY-MM`.
    #[error("not a month; write YYYY-MM, as in 2026-11")]
    Month,
    /// Not `YYYY-Qn`.
    #[error("not a quarter; write YYYY-Qn, as in 2026-Q3")]
    Quarter,
}

/// A calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i32,
    month: u32,
}

/// A calendar quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    year: i32,
    quarter: u32,
}

impl Month {
    /// The month a day lies in.
    pub fn of(day: Day) -> Self {
        let (year, month, _) = day.ymd();
        Self { year, month }
    }

    /// Reads `YYYY-MM`.
    pub fn parse(text: &str) -> Result<Self, PeriodError> {
        Day::parse(&format!("{}-01", text.trim())).map(Self::of).map_err(|_| PeriodError::Month)
    }

    /// The first day.
    pub fn first(self) -> Day {
        Day::new(self.year, self.month, 1).unwrap_or(Day::MIN)
    }

    /// The last day.
    pub fn last(self) -> Day {
        self.next().first().plus_days(-1)
    }

    /// The month after.
    #[must_use]
    pub fn next(self) -> Self {
        Self::of(self.first().plus_months(1))
    }

    /// The month before.
    #[must_use]
    pub fn previous(self) -> Self {
        Self::of(self.first().plus_months(-1))
    }
}

impl Quarter {
    /// The quarter a day lies in.
    pub fn of(day: Day) -> Self {
        let (year, month, _) = day.ymd();
        Self { year, quarter: (month - 1) / 3 + 1 }
    }

    /// Reads `YYYY-Qn`.
    pub fn parse(text: &str) -> Result<Self, PeriodError> {
        let (year, quarter) = text.trim().split_once("-Q").ok_or(PeriodError::Quarter)?;
        let quarter = match quarter {
            "1" => 1,
            "2" => 2,
            "3" => 3,
            "4" => 4,
            _ => return Err(PeriodError::Quarter),
        };
        Month::parse(&format!("{year}-01")).map(|m| Self { year: m.year, quarter }).map_err(|_| PeriodError::Quarter)
    }

    /// The first day.
    pub fn first(self) -> Day {
        Day::new(self.year, self.quarter * 3 - 2, 1).unwrap_or(Day::MIN)
    }

    /// The last day.
    pub fn last(self) -> Day {
        self.next().first().plus_days(-1)
    }

    /// The quarter after.
    #[must_use]
    pub fn next(self) -> Self {
        Self::of(self.first().plus_months(3))
    }

    /// The quarter before.
    #[must_use]
    pub fn previous(self) -> Self {
        Self::of(self.first().plus_months(-3))
    }

    /// Its days, first to last.
    pub fn days(self) -> impl Iterator<Item = Day> {
        let first = self.first();
        (0..=self.last().days_since(first)).map(move |n| first.plus_days(n))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.year, self.quarter)
    }
}

super::as_text::as_text!(Month);
super::as_text::as_text!(Quarter);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_and_have_their_days() {
        let q = Quarter::parse("2026-Q1").unwrap();
        assert_eq!((q.first().to_string(), q.last().to_string()), ("2026-01-01".into(), "2026-03-31".into()));
        assert_eq!(q.previous().to_string(), "2025-Q4");
        assert_eq!(q.days().count(), 90);
        let m = Month::parse("2028-02").unwrap();
        assert_eq!(m.last().to_string(), "2028-02-29");
        assert_eq!(m.previous().to_string(), "2028-01");
        for bad in ["2026-Q5", "2026-Q0", "2026Q1", "26-Q1", "", "2026-Q11"] {
            assert!(Quarter::parse(bad).is_err(), "{bad}");
        }
        assert!(Month::parse("2026-13").is_err());
    }
}
