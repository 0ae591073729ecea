//! A room's opening hours: times of day and weekdays.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Day;

/// Why a text is no time of day or no set of weekdays.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// Not `HH:MM`.
    #[error("not a time of day; write HH:MM, from 00:00 to 24:00")]
    Time,
    /// Not a list of weekdays.
    #[error("not a set of weekdays; write mon-fri or mon,wed,fri")]
    Days,
    /// Closing is not after opening.
    #[error("the closing time is not after the opening time")]
    Order,
}

/// A minute of the day, 0 to 1440; 24:00 is the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// Reads `HH:MM`, 00:00 to 24:00.
    pub fn parse(text: &str) -> Result<Self, HoursError> {
        let (h, m) = text.trim().split_once(':').ok_or(HoursError::Time)?;
        let number = |t: &str| (t.len() == 2 && t.bytes().all(|b| b.is_ascii_digit())).then(|| t.parse::<u16>().ok()).flatten();
        let (h, m) = (number(h).ok_or(HoursError::Time)?, number(m).ok_or(HoursError::Time)?);
        if m > 59 || h * 60 + m > 1440 { Err(HoursError::Time) } else { Ok(Self(h * 60 + m)) }
    }

    /// Minutes since midnight.
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// A set of weekdays; written `mon-fri`, `mon,wed,fri`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Weekdays(u8);

const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Weekdays {
    /// Monday to Friday, the default of a room.
    pub const WORKING: Self = Self(0b001_1111);

    /// Reads `mon-fri`, `mon,wed`, `mon-wed,sat`; empty means Monday to Friday.
    pub fn parse(text: &str) -> Result<Self, HoursError> {
        let text = text.trim().to_ascii_lowercase();
        if text.is_empty() {
            return Ok(Self::WORKING);
        }
        let index = |t: &str| NAMES.iter().position(|n| *n == t.trim()).ok_or(HoursError::Days);
        let mut set = 0u8;
        for part in text.split([',', ' ', '+']).filter(|p| !p.is_empty()) {
            let (a, b) = part.split_once('-').unwrap_or((part, part));
            let (a, b) = (index(a)?, index(b)?);
            if a > b {
                return Err(HoursError::Days);
            }
            (a..=b).for_each(|d| set |= 1 << d);
        }
        Ok(Self(set))
    }

    /// The runs of days that follow each other, first and last, `mon` to `sun`.
    pub fn spans(self) -> Vec<(&'static str, &'static str)> {
        let mut spans = Vec::new();
        let mut d = 0;
        while d < 7 {
            let start = d;
            while d < 7 && self.0 & (1 << d) != 0 {
                d += 1;
            }
            if d > start {
                spans.push((NAMES[start], NAMES[d - 1]));
            }
            d += 1;
        }
        spans
    }

    /// Whether a weekday is in the set.
    pub fn has(self, weekday: chrono::Weekday) -> bool {
        self.0 & (1 << weekday.num_days_from_monday()) != 0
    }
}

impl fmt::Display for Weekdays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let span = |(from, until): &(&str, &str)| if from == until { (*from).to_owned() } else { format!("{from}-{until}") };
        f.write_str(&self.spans().iter().map(span).collect::<Vec<_>>().join(","))
    }
}

/// When a room is open: the same hours on each of its weekdays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// The minute it opens.
    pub open: TimeOfDay,
    /// The minute it closes; an entry in the minute of closing is still inside.
    pub close: TimeOfDay,
    /// The weekdays it opens.
    pub days: Weekdays,
}

impl Hours {
    /// Hours whose closing is after their opening.
    pub fn new(open: TimeOfDay, close: TimeOfDay, days: Weekdays) -> Result<Self, HoursError> {
        if open < close { Ok(Self { open, close, days }) } else { Err(HoursError::Order) }
    }

    /// Whether the room opens on a day, public holidays left aside.
    pub fn opens_on(&self, day: Day) -> bool {
        self.days.has(day.weekday())
    }

    /// Whether a second of the day (0 to 86,399) lies within, the minute of closing included.
    pub fn contains_second(&self, second: u32) -> bool {
        second >= u32::from(self.open.0) * 60 && second < (u32::from(self.close.0) + 1) * 60
    }
}

super::as_text::as_text!(TimeOfDay);
super::as_text::as_text!(Weekdays);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_are_read_and_written() {
        for (text, written) in
            [("", "mon-fri"), ("mon-fri", "mon-fri"), ("wed,mon", "mon,wed"), ("mon-wed,sat,sun", "mon-wed,sat-sun")]
        {
            assert_eq!(Weekdays::parse(text).unwrap().to_string(), written);
        }
        assert!(Weekdays::parse("fri-mon").is_err());
        assert!(Weekdays::parse("lundi").is_err());
    }

    #[test]
    fn the_minute_of_closing_is_inside() {
        let hours =
            Hours::new(TimeOfDay::parse("08:00").unwrap(), TimeOfDay::parse("18:00").unwrap(), Weekdays::WORKING).unwrap();
        assert!(hours.contains_second(8 * 3600));
        assert!(!hours.contains_second(8 * 3600 - 1));
        assert!(hours.contains_second(18 * 3600 + 59));
        assert!(!hours.contains_second(18 * 3600 + 60));
        assert!(TimeOfDay::parse("24:01").is_err());
        assert!(TimeOfDay::parse("8:00").is_err());
    }
}
