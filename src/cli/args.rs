//! Arguments several nouns share: how a level, a code of a closed list, a day that may be taken away, a moment are read.

use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::CliError;
use crate::domain::{Day, Instant, Level, Marking, MarkingError, Regime, TimeOfDay};
use crate::register::{Register, policies};

/// Reads a level; words that several regimes share are the Belgian ones.
pub(super) fn level(text: &str) -> Result<Marking, MarkingError> {
    Marking::parse(text, Some(Regime::Be))
}

/// Reads the level a function needs: only its rank counts.
pub(super) fn rank(text: &str) -> Result<Level, MarkingError> {
    level(text).map(|marking| marking.level)
}

/// Reads one of some codes, which the help then lists.
pub(super) fn one_of<T: Clone + Send + Sync + 'static>(
    codes: &'static [&'static str],
    parse: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(codes).try_map(move |code| parse(&code).ok_or("not one of the words listed"))
}

/// A day, or `none` where an existing one is taken away.
#[derive(Debug, Clone, Copy)]
pub(super) struct DayOrNone(pub(super) Option<Day>);

impl DayOrNone {
    /// Reads a day or `none`.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        if text == "none" {
            return Ok(Self(None));
        }
        Day::parse(text).map(|day| Self(Some(day))).map_err(|e| format!("{e}, or none"))
    }
}

/// A moment as it is written: on the wall of the register's time zone, or in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    /// `08:15`, on the day of the act.
    Time(TimeOfDay),
    /// `2026-11-20T08:15`.
    DayAndTime(Day, TimeOfDay),
    /// `2026-11-20T07:15:00Z`.
    Utc(Instant),
}

impl Moment {
    /// Reads one of the three forms.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let form = || "not a moment; write HH:MM, YYYY-MM-DDTHH:MM or YYYY-MM-DDTHH:MM:SSZ".to_owned();
        if text.ends_with('Z') {
            return Instant::parse(text).map(Self::Utc).map_err(|_| form());
        }
        match text.split_once(['T', ' ']) {
            None => TimeOfDay::parse(text).map(Self::Time).map_err(|_| form()),
            Some((day, time)) => {
                let time = TimeOfDay::parse(time).map_err(|_| form())?;
                Day::parse(day).map(|day| Self::DayAndTime(day, time)).map_err(|e| e.to_string())
            }
        }
    }

    /// The day it names, if it names one on the wall.
    pub(super) fn day(self) -> Option<Day> {
        match self {
            Self::DayAndTime(day, _) => Some(day),
            Self::Time(_) | Self::Utc(_) => None,
        }
    }

    /// The instant it is, on a day unless it names its own.
    pub(super) fn at(self, day: Day, zone: chrono_tz::Tz) -> Result<Instant, CliError> {
        let (day, time) = match self {
            Self::Utc(instant) => return Ok(instant),
            Self::Time(time) => (day, time),
            Self::DayAndTime(day, time) => (day, time),
        };
        Instant::on_wall(day, time, zone)
            .map_err(|e| CliError::usage(format!("{day} {time} in {} is no moment", zone.name())).caused(&e))
    }
}

/// The instant of a moment that was typed, now without one: of today unless it names its day, in the zone the register keeps on
/// that day.
pub(super) fn moment(moment: Option<Moment>, register: &Register) -> Result<Instant, CliError> {
    let Some(moment) = moment else { return Ok(register.now()) };
    let day = moment.day().unwrap_or(register.today());
    moment.at(day, policies(register.db())?.zone(day))
}

/// A level that was not read, as an error of the command line.
pub(super) fn no_level(error: &MarkingError) -> CliError {
    let base = CliError::usage("the level cannot be read").caused(error);
    match error {
        MarkingError::Ambiguous(_) => base.hint("say whose level it is: --regime BE, EU, NATO, FR, NL, DE or LU"),
        _ => base,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_on_the_wall_unless_it_says_utc() {
        let zone = chrono_tz::Europe::Brussels;
        let day = Day::parse("2026-10-25").unwrap();
        let at = |text: &str| Moment::parse(text).unwrap().at(day, zone).map(|i| i.to_string());
        assert_eq!(at("08:15").ok().as_deref(), Some("2026-10-25T07:15:00Z"));
        assert_eq!(at("2026-07-01T08:15").ok().as_deref(), Some("2026-07-01T06:15:00Z"));
        assert_eq!(at("2026-10-25T00:30:00Z").ok().as_deref(), Some("2026-10-25T00:30:00Z"));
        assert!(at("02:30").is_err(), "that half hour comes twice");
        assert!(at("2026-03-29T02:30").is_err(), "that half hour does not come");
        for bad in ["", "8:15", "2026-07-01", "2026-07-01T", "2026-02-30T08:00", "2026-07-01T08:15:00"] {
            assert!(Moment::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_shared_word_is_belgian_and_a_day_can_be_taken_away() {
        assert_eq!(level("secret").map(|m| m.regime), Ok(Regime::Be));
        assert_eq!(level("FR:SECRET").map(|m| m.regime), Ok(Regime::Fr));
        assert_eq!(rank("COSMIC TOP SECRET"), Ok(Level::TopSecret));
        assert!(DayOrNone::parse("none").is_ok_and(|d| d.0.is_none()));
        assert!(DayOrNone::parse("2026-02-29").is_err());
    }
}
