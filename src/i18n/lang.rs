//! The four languages.

use std::fmt;

/// A language of the program. The first three are Belgium's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// French, as written in Belgium.
    Fr,
    /// Dutch, as written in Belgium.
    Nl,
    /// German.
    De,
    /// English.
    En,
}

/// A language the program does not speak.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown language; languages are fr, nl, de and en")]
pub struct LangError;

impl Lang {
    /// Every language.
    pub const ALL: [Self; 4] = [Self::Fr, Self::Nl, Self::De, Self::En];

    /// Its ISO 639-1 code, as on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The language of a code, whatever its case; an error for any other text.
    pub fn parse(text: &str) -> Result<Self, LangError> {
        Self::ALL.into_iter().find(|l| l.code().eq_ignore_ascii_case(text.trim())).ok_or(LangError)
    }

    /// The Fluent files of the language, a subject each.
    pub(super) fn sources(self) -> [&'static str; 9] {
        match self {
            Self::Fr => [
                include_str!("fr/checks.ftl"),
                include_str!("fr/words.ftl"),
                include_str!("fr/papers.ftl"),
                include_str!("fr/pictures.ftl"),
                include_str!("fr/extracts.ftl"),
                include_str!("fr/forms.ftl"),
                include_str!("fr/manual.ftl"),
                include_str!("fr/calendar.ftl"),
                include_str!("fr/sources.ftl"),
            ],
            Self::Nl => [
                include_str!("nl/checks.ftl"),
                include_str!("nl/words.ftl"),
                include_str!("nl/papers.ftl"),
                include_str!("nl/pictures.ftl"),
                include_str!("nl/extracts.ftl"),
                include_str!("nl/forms.ftl"),
                include_str!("nl/manual.ftl"),
                include_str!("nl/calendar.ftl"),
                include_str!("nl/sources.ftl"),
            ],
            Self::De => [
                include_str!("de/checks.ftl"),
                include_str!("de/words.ftl"),
                include_str!("de/papers.ftl"),
                include_str!("de/pictures.ftl"),
                include_str!("de/extracts.ftl"),
                include_str!("de/forms.ftl"),
                include_str!("de/manual.ftl"),
                include_str!("de/calendar.ftl"),
                include_str!("de/sources.ftl"),
            ],
            Self::En => [
                include_str!("en/checks.ftl"),
                include_str!("en/words.ftl"),
                include_str!("en/papers.ftl"),
                include_str!("en/pictures.ftl"),
                include_str!("en/extracts.ftl"),
                include_str!("en/forms.ftl"),
                include_str!("en/manual.ftl"),
                include_str!("en/calendar.ftl"),
                include_str!("en/sources.ftl"),
            ],
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
