//! Civil days and spans of days, both ends inclusive: a clearance is still valid on its day of expiry.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};
/// A civil day in the register's time zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// Why a text is no day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DayError {
    /// Neither form.
    #[error("not a date; write YYYY-MM-DD or DD/MM/YYYY")]
    Form,
    /// The right form, but no such day.
    #[error("that day does not exist")]
    Missing,
    /// Outside 1900 to 2199.
    #[error("the year is outside 1900 to 2199")]
    Year,
}

impl Day {
    /// A day of the calendar, `None` when it does not exist or is outside 1900 to 2199.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).filter(|d| (1900..2200).contains(&d.year())).map(Self)
    }

    /// Reads `YYYY-MM-DD` or `DD/MM/YYYY`.
    pub fn parse(text: &str) -> Result<Self, DayError> {
        let text = text.trim();
        let fields = |sep: char, widths: [usize; 3]| -> Option<[u32; 3]> {
            let mut out = [0; 3];
            let mut parts = text.split(sep);
            for (slot, width) in out.iter_mut().zip(widths) {
                let part = parts.next().filter(|p| p.len() == width && p.bytes().all(|b| b.is_ascii_digit()))?;
                *slot = part.parse().ok()?;
            }
            parts.next().is_none().then_some(out)
        };
        let (y, m, d) = match (fields('-', [4, 2, 2]), fields('/', [2, 2, 4])) {
            (Some([y, m, d]), _) | (_, Some([d, m, y])) => (y, m, d),
            _ => return Err(DayError::Form),
        };
        if !(1900..2200).contains(&y) {
            return Err(DayError::Year);
        }
        Self::new(y as i32, m, d).ok_or(DayError::Missing)
    }

    /// The day of a date, `None` outside 1900 to 2199.
    pub fn of(date: NaiveDate) -> Option<Self> {
        Self::new(date.year(), date.month(), date.day())
    }

    /// As a date of the calendar library.
    pub fn date(self) -> NaiveDate {
        self.0
    }

    /// Days since 1 January 1970, the form in which tables compare them.
    pub fn number(self) -> i32 {
        self.0.to_epoch_days()
    }

    /// The day of a number of days since 1970.
    pub fn of_number(number: i32) -> Option<Self> {
        NaiveDate::from_epoch_days(number).and_then(Self::of)
    }

    /// Later by a number of days (earlier if negative), held within the calendar's bounds.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let moved = if days >= 0 {
            self.0.checked_add_days(Days::new(days.unsigned_abs()))
        } else {
            self.0.checked_sub_days(Days::new(days.unsigned_abs()))
        };
        moved.and_then(Self::of).unwrap_or(if days >= 0 { Self::MAX } else { Self::MIN })
    }

    /// Later by calendar months (earlier if negative); the 31st becomes the month's last day.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let step = Months::new(months.unsigned_abs());
        let moved = if months >= 0 { self.0.checked_add_months(step) } else { self.0.checked_sub_months(step) };
        moved.and_then(Self::of).unwrap_or(if months >= 0 { Self::MAX } else { Self::MIN })
    }

    /// Days from another day to this one; negative when this is earlier.
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// Year, month (1 to 12), day of the month.
    pub fn ymd(self) -> (i32, u32, u32) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// The day of the week.
    pub fn weekday(self) -> chrono::Weekday {
        self.0.weekday()
    }

    /// The first day the register can hold.
    pub const MIN: Self = Self(NaiveDate::from_ymd_opt(1900, 1, 1).unwrap());
    /// The last day the register can hold.
    pub const MAX: Self = Self(NaiveDate::from_ymd_opt(2199, 12, 31).unwrap());
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // By hand: the calendar's own formatting reads its pattern anew each time, and a backlog writes millions of days.
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

super::as_text::as_text!(Day);

/// A span of days, both ends included; no end means "until further notice".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DaySpan {
    /// The first day.
    pub from: Day,
    /// The last day, if one is set.
    pub until: Option<Day>,
}

impl DaySpan {
    /// A span; `None` when it ends before it starts.
    pub fn new(from: Day, until: Option<Day>) -> Option<Self> {
        until.is_none_or(|u| u >= from).then_some(Self { from, until })
    }

    /// A span that somebody may have cut short: `ended` is the first day that no longer counts. `None` when nothing is left.
    pub fn cut(from: Day, until: Option<Day>, ended: Option<Day>) -> Option<Self> {
        let last = ended.map(|d| d.plus_days(-1));
        Self::new(from, until.into_iter().chain(last).min())
    }

    /// The days that lie in both, if there are any.
    pub fn both(self, other: Self) -> Option<Self> {
        Self::new(self.from.max(other.from), self.until.into_iter().chain(other.until).min())
    }

    /// Whether a day lies in it.
    pub fn contains(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|u| day <= u)
    }

    /// Whether two spans share a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.until.is_none_or(|u| other.from <= u) && other.until.is_none_or(|u| self.from <= u)
    }

    /// How many days lie in it, `None` without an end.
    pub fn days(&self) -> Option<i64> {
        self.until.map(|u| u.days_since(self.from) + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_forms_are_read_and_nothing_else() {
        assert_eq!(Day::parse("2026-02-28"), Day::parse("28/02/2026"));
        assert_eq!(Day::parse("2026-02-30"), Err(DayError::Missing));
        assert_eq!(Day::parse("29/02/2027"), Err(DayError::Missing));
        assert_eq!(Day::parse("0026-02-03"), Err(DayError::Year));
        for bad in ["", "2026/02/03", "3/2/2026", "20260203", "2026-02-03x", "２０２６-02-03"] {
            assert_eq!(Day::parse(bad), Err(DayError::Form), "{bad}");
        }
    }

    #[test]
    fn spans_are_cut_and_met() {
        let day = |t| Day::parse(t).unwrap();
        let span = DaySpan::cut(day("2026-01-01"), Some(day("2026-01-31")), Some(day("2026-01-10"))).unwrap();
        assert_eq!(span.until, Some(day("2026-01-09")));
        assert_eq!(DaySpan::cut(day("2026-01-10"), None, Some(day("2026-01-10"))), None);
        let other = DaySpan::new(day("2026-01-09"), None).unwrap();
        assert_eq!(span.both(other).map(|s| s.days()), Some(Some(1)));
        assert_eq!(span.both(DaySpan::new(day("2026-01-10"), None).unwrap()), None);
    }

    #[test]
    fn months_stop_at_the_last_day() {
        let day = Day::parse("2026-01-31").unwrap();
        assert_eq!(day.plus_months(1).to_string(), "2026-02-28");
        assert_eq!(day.plus_months(-2).to_string(), "2025-11-30");
    }

    proptest! {
        #[test]
        fn written_days_are_read_back(n in 0i32..80_000) {
            let day = Day::of_number(n).unwrap();
            prop_assert_eq!(Day::parse(&day.to_string()), Ok(day));
            prop_assert_eq!(day.number(), n);
        }

        #[test]
        fn reading_never_panics(text in ".{0,20}") {
            let _ = Day::parse(&text);
        }
    }
}
