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

/// A moment as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    /// In UTC.
    Utc(Instant),
    /// A day and the clock on the wall, in the register's time zone.
    Wall(Day, TimeOfDay),
    /// The clock on the wall, today.
    Today(TimeOfDay),
}

/// Reads a moment: `2026-11-20T08:15` or `08:15` of today in the register's time zone, or `2026-11-20T07:15:00Z`.
pub(super) fn moment(text: &str) -> Result<Moment, String> {
    let wrong = || "not a moment; write HH:MM, YYYY-MM-DDTHH:MM or, in UTC, YYYY-MM-DDTHH:MM:SSZ".to_owned();
    if text.ends_with('Z') {
        return Instant::parse(text).map(Moment::Utc).map_err(|_| wrong());
    }
    match text.split_once('T') {
        None => TimeOfDay::parse(text).map(Moment::Today).map_err(|_| wrong()),
        Some((day, time)) => {
            let day = Day::parse(day).map_err(|e| e.to_string())?;
            TimeOfDay::parse(time).map(|time| Moment::Wall(day, time)).map_err(|_| wrong())
        }
    }
}

impl Moment {
    /// The instant it is by the register's time zone on that day; an hour that the clocks skip or go through twice is not
    /// guessed.
    pub(super) fn instant(self, register: &Register) -> Result<Instant, CliError> {
        let (day, time) = match self {
            Self::Utc(at) => return Ok(at),
            Self::Wall(day, time) => (day, time),
            Self::Today(time) => (register.today(), time),
        };
        let zone = policies(register.db())?.zone(day);
        Instant::on_wall(day, time, zone)
            .map_err(|e| CliError::usage("the moment cannot be told").caused(&e).hint("write it in UTC, as 2026-10-25T00:30:00Z"))
    }
}

/// The instant of a moment that was typed, now without one.
pub(super) fn at(moment: Option<Moment>, register: &Register) -> Result<Instant, CliError> {
    moment.map_or(Ok(register.now()), |moment| moment.instant(register))
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
    fn a_shared_word_is_belgian_and_a_day_can_be_taken_away() {
        assert_eq!(level("secret").map(|m| m.regime), Ok(Regime::Be));
        assert_eq!(level("FR:SECRET").map(|m| m.regime), Ok(Regime::Fr));
        assert_eq!(rank("COSMIC TOP SECRET"), Ok(Level::TopSecret));
        assert!(DayOrNone::parse("none").is_ok_and(|d| d.0.is_none()));
        assert!(DayOrNone::parse("2026-02-29").is_err());
    }

    #[test]
    fn a_moment_is_read_in_three_forms() {
        let (day, time) = (Day::parse("2026-11-20").unwrap(), TimeOfDay::parse("08:15").unwrap());
        assert_eq!(moment("08:15"), Ok(Moment::Today(time)));
        assert_eq!(moment("2026-11-20T08:15"), Ok(Moment::Wall(day, time)));
        assert_eq!(moment("2026-11-20T07:15:00Z"), Ok(Moment::Utc(Instant::parse("2026-11-20T07:15:00Z").unwrap())));
        for bad in
            ["", "8:15", "25:00", "2026-11-20", "2026-11-20T", "2026-02-30T08:15", "2026-11-20T08:15:00", "2026-11-20T08:15Z"]
        {
            assert!(moment(bad).is_err(), "{bad}");
        }
    }
}
