//! Classification levels and markings of every regime the register meets, and their equivalence.
//!
//! The table is the one of the Belgian security rules (domain.md, "Equivalence"). A level's words are business data:
//! they are kept as written on the document and never translated.

use std::fmt;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::Scope;

/// A rank of protection, comparable across regimes. `Unclassified` is rank 0: a room of that level is only a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Rank 0: no classification.
    Unclassified,
    /// Rank 1, RESTREINT / BEPERKT (a Belgian classification since 31-12-2023, law of 11-12-1998 art. 4).
    Restricted,
    /// Rank 2, CONFIDENTIEL / VERTROUWELIJK: the first that needs a clearance (art. 8 §2).
    Confidential,
    /// Rank 3, SECRET / GEHEIM.
    Secret,
    /// Rank 4, TRES SECRET / ZEER GEHEIM.
    TopSecret,
}

impl Level {
    /// The rank, 0 to 4.
    pub fn rank(self) -> u8 {
        self as u8
    }

    /// The level of a rank, `None` above 4.
    pub fn of_rank(rank: u8) -> Option<Self> {
        [Self::Unclassified, Self::Restricted, Self::Confidential, Self::Secret, Self::TopSecret].get(usize::from(rank)).copied()
    }

    /// Whether the level asks for a clearance: CONFIDENTIEL and above (law of 11-12-1998 art. 8 §2).
    pub fn needs_clearance(self) -> bool {
        self >= Self::Confidential
    }

    /// The Belgian words, French and Dutch.
    pub fn belgian(self) -> &'static str {
        match self {
            Self::Unclassified => "NON CLASSIFIE / NIET GERUBRICEERD",
            Self::Restricted => "RESTREINT / BEPERKT",
            Self::Confidential => "CONFIDENTIEL / VERTROUWELIJK",
            Self::Secret => "SECRET / GEHEIM",
            Self::TopSecret => "TRES SECRET / ZEER GEHEIM",
        }
    }
}

/// The authority whose words a marking uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)]
pub enum Regime {
    Be,
    Eu,
    Nato,
    Fr,
    Nl,
    De,
    Lu,
}

impl Regime {
    /// Every regime, in the order of the equivalence table.
    pub const ALL: [Self; 7] = [Self::Be, Self::Eu, Self::Nato, Self::Fr, Self::Nl, Self::De, Self::Lu];

    /// The code used in files and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Be => "BE",
            Self::Eu => "EU",
            Self::Nato => "NATO",
            Self::Fr => "FR",
            Self::Nl => "NL",
            Self::De => "DE",
            Self::Lu => "LU",
        }
    }

    /// The regime of a code, whatever its case.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.code().eq_ignore_ascii_case(text.trim()))
    }

    /// The scope a clearance must have for this regime; national regimes of other states need no scope of their own here.
    pub fn scope(self) -> Scope {
        match self {
            Self::Eu => Scope::Eu,
            Self::Nato => Scope::Nato,
            _ => Scope::Be,
        }
    }
}

/// The names of every level in every regime; the first of a cell is how greffe writes it.
const NAMES: &[(Regime, Level, &[&str])] = &[
    (
        Regime::Be,
        Level::Unclassified,
        &["NON CLASSIFIE / NIET GERUBRICEERD", "NON CLASSIFIE", "NIET GERUBRICEERD", "UNCLASSIFIED", "NONE"],
    ),
    (Regime::Be, Level::Restricted, &["RESTREINT / BEPERKT", "RESTREINT", "BEPERKT"]),
    (Regime::Be, Level::Confidential, &["CONFIDENTIEL / VERTROUWELIJK", "CONFIDENTIEL", "VERTROUWELIJK"]),
    (Regime::Be, Level::Secret, &["SECRET / GEHEIM", "SECRET", "GEHEIM"]),
    (Regime::Be, Level::TopSecret, &["TRES SECRET / ZEER GEHEIM", "TRES SECRET", "ZEER GEHEIM"]),
    (Regime::Eu, Level::Restricted, &["RESTREINT UE / EU RESTRICTED", "RESTREINT UE", "EU RESTRICTED"]),
    (Regime::Eu, Level::Confidential, &["CONFIDENTIEL UE / EU CONFIDENTIAL", "CONFIDENTIEL UE", "EU CONFIDENTIAL"]),
    (Regime::Eu, Level::Secret, &["SECRET UE / EU SECRET", "SECRET UE", "EU SECRET"]),
    (Regime::Eu, Level::TopSecret, &["TRES SECRET UE / EU TOP SECRET", "TRES SECRET UE", "EU TOP SECRET"]),
    (Regime::Nato, Level::Restricted, &["NATO RESTRICTED"]),
    (Regime::Nato, Level::Confidential, &["NATO CONFIDENTIAL"]),
    (Regime::Nato, Level::Secret, &["NATO SECRET"]),
    (Regime::Nato, Level::TopSecret, &["COSMIC TOP SECRET"]),
    (Regime::Fr, Level::Secret, &["SECRET"]),
    (Regime::Fr, Level::TopSecret, &["TRES SECRET"]),
    (Regime::Nl, Level::Restricted, &["DEP. VERTROUWELIJK", "DEP VERTROUWELIJK", "DEPARTEMENTAAL VERTROUWELIJK"]),
    (Regime::Nl, Level::Confidential, &["STG. CONFIDENTIEEL", "STG CONFIDENTIEEL", "STAATSGEHEIM CONFIDENTIEEL"]),
    (Regime::Nl, Level::Secret, &["STG. GEHEIM", "STG GEHEIM", "STAATSGEHEIM GEHEIM"]),
    (Regime::Nl, Level::TopSecret, &["STG. ZEER GEHEIM", "STG ZEER GEHEIM", "STAATSGEHEIM ZEER GEHEIM"]),
    (Regime::De, Level::Restricted, &["VS-NFD", "VS-NUR FUR DEN DIENSTGEBRAUCH"]),
    (Regime::De, Level::Confidential, &["VS-VERTRAULICH"]),
    (Regime::De, Level::Secret, &["GEHEIM"]),
    (Regime::De, Level::TopSecret, &["STRENG GEHEIM"]),
    (Regime::Lu, Level::Restricted, &["RESTREINT LUX"]),
    (Regime::Lu, Level::Confidential, &["CONFIDENTIEL LUX"]),
    (Regime::Lu, Level::Secret, &["SECRET LUX"]),
    (Regime::Lu, Level::TopSecret, &["TRES SECRET LUX"]),
];

/// [`NAMES`] folded once, in the same order: an import reads a level in every row.
static FOLDED: LazyLock<Vec<Vec<String>>> =
    LazyLock::new(|| NAMES.iter().map(|(.., names)| names.iter().map(|name| fold(name)).collect()).collect());

/// The accepted names of one regime, highest level first: what an error offers as choices.
pub fn level_names(regime: Regime) -> Vec<&'static str> {
    let mut names: Vec<_> = NAMES.iter().filter(|(r, ..)| *r == regime).map(|(_, level, names)| (*level, names[0])).collect();
    names.sort_by_key(|(level, _)| std::cmp::Reverse(*level));
    names.into_iter().map(|(_, name)| name).collect()
}

/// A level as marked: whose words, which words, and the rank they stand for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marking {
    /// The regime whose words these are.
    pub regime: Regime,
    /// The rank they stand for.
    pub level: Level,
    /// The official words.
    pub words: String,
}

/// Why a text is no marking.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MarkingError {
    /// No regime uses these words.
    #[error("no regime has a level written like that; Belgian levels are {}", .0.join(", "))]
    Unknown(Vec<&'static str>),
    /// The words exist in several regimes and none was named, or the one named is not among them.
    #[error("ambiguous level: it could be {}; name the regime in front, as in `{}`", .0.join(" or "), .0.first().map_or("BE:SECRET", |c| c.as_str()))]
    Ambiguous(Vec<String>),
    /// An empty level.
    #[error("the level is empty")]
    Empty,
}

impl Marking {
    /// Reads a level in any official name of the equivalence table, with or without accents, spaces around `/`, case.
    ///
    /// `default` settles words that several regimes share (`SECRET` is Belgian and French): the Belgian reading is the
    /// default of a Belgian register, so only a caller that must not assume it passes `None`. A regime may be given in
    /// front: `FR:SECRET`. *Dep. VERTROUWELIJK* is Dutch and rank 1, *VERTROUWELIJK* Belgian and rank 2; `VERTROUWELIJK`
    /// with regime NL is refused rather than read as either.
    pub fn parse(text: &str, default: Option<Regime>) -> Result<Self, MarkingError> {
        let text = text.trim();
        let (named, words) = match text.split_once(':') {
            Some((code, rest)) if Regime::parse(code).is_some() => (Regime::parse(code), rest),
            _ => (None, text),
        };
        let key = fold(words);
        if key.is_empty() {
            return Err(MarkingError::Empty);
        }
        let hits: Vec<_> =
            NAMES.iter().zip(FOLDED.iter()).filter(|(_, names)| names.contains(&key)).map(|(row, _)| row).collect();
        let wanted = named.or(if hits.len() > 1 { default } else { None });
        let chosen: Vec<_> = hits.iter().filter(|(r, ..)| wanted.is_none_or(|w| w == *r)).collect();
        match (hits.len(), chosen.as_slice()) {
            (0, _) => Err(MarkingError::Unknown(level_names(Regime::Be))),
            (_, [(regime, level, names)]) => Ok(Self { regime: *regime, level: *level, words: names[0].to_owned() }),
            _ => Err(MarkingError::Ambiguous(hits.iter().map(|(r, _, names)| format!("{}:{}", r.code(), names[0])).collect())),
        }
    }

    /// The marking of a Belgian level.
    pub fn belgian(level: Level) -> Self {
        Self { regime: Regime::Be, level, words: level.belgian().to_owned() }
    }

    /// The scope a person needs to see it.
    pub fn scope(&self) -> Scope {
        self.regime.scope()
    }
}

impl fmt::Display for Marking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

/// Upper case without accents, single spaces, none around a slash.
fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_uppercase) {
        match c {
            'À' | 'Â' | 'Ä' => out.push('A'),
            'É' | 'È' | 'Ê' | 'Ë' => out.push('E'),
            'Ü' => out.push('U'),
            c if c.is_whitespace() || c == '_' => {
                if !out.is_empty() && !out.ends_with([' ', '/']) {
                    out.push(' ');
                }
            }
            '/' => {
                while out.ends_with(' ') {
                    out.pop();
                }
                out.push('/');
            }
            c => out.push(c),
        }
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_official_name_is_read_back() {
        for (regime, level, names) in NAMES {
            for name in *names {
                let read = Marking::parse(&format!("{}:{name}", regime.code()), None).unwrap();
                assert_eq!((read.regime, read.level), (*regime, *level), "{name}");
            }
        }
    }

    #[test]
    fn accents_case_and_spacing_do_not_matter() {
        for text in ["Très secret", "tres  secret / zeer geheim", "TRÈS SECRET/ZEER GEHEIM", " zeer geheim "] {
            assert_eq!(Marking::parse(text, Some(Regime::Be)).unwrap().level, Level::TopSecret, "{text}");
        }
    }

    #[test]
    fn shared_words_are_ambiguous_without_a_regime() {
        let Err(MarkingError::Ambiguous(choices)) = Marking::parse("SECRET", None) else { panic!() };
        assert_eq!(choices, ["BE:SECRET / GEHEIM", "FR:SECRET"]);
        let Err(MarkingError::Ambiguous(choices)) = Marking::parse("Geheim", None) else { panic!() };
        assert_eq!(choices, ["BE:SECRET / GEHEIM", "DE:GEHEIM"]);
        assert!(Marking::parse("NL:VERTROUWELIJK", None).is_err());
    }

    #[test]
    fn false_friends_keep_their_ranks() {
        assert_eq!(Marking::parse("Dep. VERTROUWELIJK", None).unwrap().level, Level::Restricted);
        assert_eq!(Marking::parse("VERTROUWELIJK", None).unwrap().level, Level::Confidential);
        assert_eq!(Marking::parse("Stg. CONFIDENTIEEL", None).unwrap().level, Level::Confidential);
    }

    #[test]
    fn unknown_levels_are_refused_with_the_choices() {
        assert!(matches!(Marking::parse("ULTRA", None), Err(MarkingError::Unknown(names)) if names.len() == 5));
        assert_eq!(Marking::parse("  ", None), Err(MarkingError::Empty));
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in ".{0,40}") {
            let _ = Marking::parse(&text, Some(Regime::Be));
        }
    }
}
