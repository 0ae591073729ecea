//! Arguments several nouns share: how a level, a code of a closed list, a day that may be taken away are read.

use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::CliError;
use crate::domain::{Day, Level, Marking, MarkingError, Regime};

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
}
