//! A profile says how one product's export is to be read. It is data, saved in the register as TOML, so that a new door
//! system needs no new program.
//!
//! ```toml
//! format = "greffe/log-profile/v1"
//! name = "north-wing"
//! description = "Doors of the north wing, weekly export"
//! source = "seen"                  # seen in real exports, or only recalled
//! encoding = "auto"                # utf-8, windows-1252, utf-16le, utf-16be
//! separator = ";"                  # one or more characters
//! header = true
//! trim = true                      # spaces around fields do not count
//!
//! [time]
//! formats = ["%d/%m/%Y %H:%M:%S"]  # strftime, or "iso"; the first that fits is taken
//! zone = "register"                # register (default), utc, offset (each time has its own), or Europe/Brussels …
//! resolution = "second"            # minute, second, millisecond; only widens what the text says
//!
//! [columns]                        # by header name, or by number from 0
//! time = ["Date", "Heure"]         # one, or several joined by a space
//! reader = { columns = ["Etage", "Zone"], join = "/" }    # or one column, or { constant = "Entrance" }
//! card = "Badge"
//! outcome = "Evenement"
//!
//! [words]                          # exact, or a beginning followed by *
//! "Accès autorisé" = "granted"
//! "Accès refusé*" = "refused"
//!
//! [direction]
//! from = "reader-suffix"           # none (default), column, reader-suffix, event, always-in
//! in = [" (In)"]
//! out = [" (Out)"]
//! strip = true                     # both sides are one door
//! ```
//!
//! A file without header has `[[layout]]` tables instead of `[columns]`, chosen by the row's number of `fields`.
//! An outcome that is missing is unknown. Only `every_row = "granted"` says otherwise, for a product that lists entries only.

use std::collections::BTreeMap;

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::decode::Encoding;
use super::event::Outcome;
use super::time::{Clock, Pattern, PatternError, Zone};
use crate::domain::printable;

/// The format this program writes and reads.
pub const FORMAT: &str = "greffe/log-profile/v1";

/// How an export is to be read; see the module for each key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Profile {
    pub format: String,
    pub name: String,
    #[serde(default)]
    pub description: String,
    pub source: Source,
    #[serde(default)]
    pub encoding: Encoding,
    #[serde(default = "comma")]
    pub separator: String,
    #[serde(default = "yes")]
    pub header: bool,
    #[serde(default)]
    pub trim: bool,
    #[serde(default)]
    pub missing_outcome: MissingOutcome,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every_row: Option<Outcome>,
    pub time: TimeRules,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<Columns>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub layout: Vec<Layout>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, Outcome>,
    #[serde(default)]
    pub direction: DirectionRules,
}

fn comma() -> String {
    ",".into()
}

fn yes() -> bool {
    true
}

/// How well the layout is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// From real exports or the vendor's documentation.
    Seen,
    /// From memory: to be compared with a real export before it is relied on.
    Recalled,
}

/// What a missing outcome means. There is one answer; the key exists so that a profile can say it aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MissingOutcome {
    /// Unknown, and so never granted.
    #[default]
    Unknown,
}

/// `[time]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct TimeRules {
    pub formats: Vec<String>,
    #[serde(default = "register")]
    pub zone: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<Resolution>,
    /// What `%Z` reads: `CEST = "+02:00"`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub zone_abbreviations: BTreeMap<String, String>,
}

fn register() -> String {
    "register".into()
}

/// The least width of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Resolution {
    Minute,
    Second,
    Millisecond,
}

/// A column by its number from 0 or its name in the header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[allow(missing_docs)]
pub enum Column {
    Index(usize),
    Name(String),
}

/// A time in one column, or in several joined by a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[allow(missing_docs)]
pub enum TimeColumns {
    One(Column),
    Joined(Vec<Column>),
}

/// A reader's name: a column, several joined, or the same for the whole file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
#[allow(missing_docs)]
pub enum ReaderColumns {
    One(Column),
    Joined { columns: Vec<Column>, join: String },
    Constant { constant: String },
}

/// `[columns]`: which column holds what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Columns {
    pub time: TimeColumns,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<Column>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub controller: Option<Column>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reader: Option<ReaderColumns>,
    pub card: Column,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Column>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Column>,
}

/// `[[layout]]`: the columns of the rows that have this number of fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Layout {
    pub fields: usize,
    #[serde(flatten)]
    pub columns: Columns,
}

/// Where a direction comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DirectionSource {
    /// The log does not say.
    #[default]
    None,
    /// Words of the direction column.
    Column,
    /// The end of the reader's name.
    ReaderSuffix,
    /// The event word.
    Event,
    /// Every row is an entry.
    AlwaysIn,
}

/// `[direction]`; `in` and `out` hold words, suffixes or event words (a trailing `*` allowed for those).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct DirectionRules {
    pub from: DirectionSource,
    #[serde(rename = "in")]
    pub inward: Vec<String>,
    #[serde(rename = "out")]
    pub outward: Vec<String>,
    pub strip: bool,
}

/// Why a profile cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// Not TOML, or not the keys of a profile.
    #[error("the profile cannot be read: {}", printable(&.0.to_string()))]
    Toml(toml::de::Error),
    /// It cannot be written.
    #[error("the profile cannot be written")]
    Write(#[from] toml::ser::Error),
    /// Another version.
    #[error("the profile's format is '{}'; this program reads {FORMAT}", printable(.0))]
    Format(String),
    /// Something that cannot be meant.
    #[error("profile: {0}")]
    Rule(&'static str),
    /// A time format.
    #[error("profile, time format '{}'", printable(.0))]
    Pattern(String, #[source] PatternError),
    /// A zone nobody knows.
    #[error("profile: '{}' is no time zone; write register, utc, offset or a name such as Europe/Brussels", printable(.0))]
    Zone(String),
    /// An abbreviation whose offset is not `+HH:MM`.
    #[error("profile: the offset of '{}' is not of the form +01:00", printable(.0))]
    Abbreviation(String),
}

impl Profile {
    /// Reads and checks a profile.
    ///
    /// # Errors
    /// Says which key or rule is wrong.
    pub fn from_toml(text: &str) -> Result<Self, ProfileError> {
        let profile: Self = toml::from_str(text).map_err(ProfileError::Toml)?;
        profile.check()?;
        Ok(profile)
    }

    /// The profile as TOML; reading it back gives an equal profile.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn to_toml(&self) -> Result<String, ProfileError> {
        Ok(toml::to_string(self)?)
    }

    /// Checks what the types cannot say.
    ///
    /// # Errors
    /// The first rule broken.
    pub fn check(&self) -> Result<(), ProfileError> {
        if self.format != FORMAT {
            return Err(ProfileError::Format(self.format.clone()));
        }
        let broken = |broken: bool, rule| if broken { Err(ProfileError::Rule(rule)) } else { Ok(()) };
        let bytes = self.separator.as_bytes();
        broken(crate::domain::check_id(&self.name).is_err(), "the name must be 1 to 64 printable characters")?;
        broken(bytes.is_empty() || bytes.len() > 8, "the separator must have 1 to 8 characters")?;
        broken(
            bytes.iter().any(|b| !b.is_ascii() || matches!(b, b'"' | b'\n' | b'\r' | 0)),
            "the separator must be ASCII, without quote or line end",
        )?;
        broken(self.header && self.columns.is_none(), "a file with a header needs [columns]")?;
        broken(self.header && !self.layout.is_empty(), "[[layout]] is for files without header")?;
        broken(!self.header && self.columns.is_some(), "a file without header needs [[layout]] instead of [columns]")?;
        broken(!self.header && self.layout.is_empty(), "a file without header needs at least one [[layout]]")?;
        let mut counts: Vec<_> = self.layout.iter().map(|l| l.fields).collect();
        counts.sort_unstable();
        broken(counts.windows(2).any(|w| w.first() == w.last()), "two layouts have the same number of fields")?;
        for layout in &self.layout {
            for column in layout.columns.all() {
                match column {
                    Column::Name(_) => broken(true, "a file without header has columns by number, from 0")?,
                    Column::Index(n) => broken(*n >= layout.fields, "a layout's column lies beyond its fields")?,
                }
            }
        }
        let maps = || self.columns.iter().chain(self.layout.iter().map(|l| &l.columns));
        broken(
            maps().any(|c| matches!(&c.time, TimeColumns::Joined(columns) if columns.is_empty())),
            "the time needs at least one column",
        )?;
        broken(
            maps().any(|c| matches!(&c.reader, Some(ReaderColumns::Joined { columns, .. }) if columns.is_empty())),
            "the reader needs at least one column",
        )?;
        broken(self.words.keys().any(|w| w.trim() == "*"), "a word '*' would stand for everything; use every_row")?;
        broken(
            self.every_row.is_some() && (!self.words.is_empty() || maps().any(|c| c.outcome.is_some())),
            "every_row excludes an outcome column and words",
        )?;
        let (from, rules) = (self.direction.from, &self.direction);
        let words = !rules.inward.is_empty() || !rules.outward.is_empty();
        let needs = matches!(from, DirectionSource::Column | DirectionSource::ReaderSuffix | DirectionSource::Event);
        broken(needs && !words, "[direction] needs the words for in or out")?;
        broken(!needs && words, "[direction] has words for in or out but does not say from where")?;
        broken(rules.inward.iter().any(|w| rules.outward.contains(w)), "a word means both in and out")?;
        broken(rules.inward.iter().chain(&rules.outward).any(String::is_empty), "a direction word is empty")?;
        broken(rules.strip && from != DirectionSource::ReaderSuffix, "strip goes with from = \"reader-suffix\"")?;
        broken(
            from == DirectionSource::Column && maps().any(|c| c.direction.is_none()),
            "the direction comes from a column that is not named",
        )?;
        self.clock(Tz::UTC).map(|_| ())
    }

    /// The reader of this profile's times; `register_zone` is the zone of the register.
    ///
    /// # Errors
    /// A format, the zone or an abbreviation is wrong.
    pub fn clock(&self, register_zone: Tz) -> Result<Clock, ProfileError> {
        let rules = &self.time;
        if rules.formats.is_empty() {
            return Err(ProfileError::Rule("[time] needs at least one format"));
        }
        let mut patterns = Vec::new();
        for format in &rules.formats {
            let pattern = Pattern::parse(format).map_err(|e| ProfileError::Pattern(format.clone(), e))?;
            if pattern.mirrored().is_some_and(|m| patterns.contains(&m)) {
                return Err(ProfileError::Rule("day-month and month-day cannot both be formats: one text would have two dates"));
            }
            if pattern.has_abbreviation() && rules.zone_abbreviations.is_empty() {
                return Err(ProfileError::Rule("%Z needs [time.zone_abbreviations]"));
            }
            patterns.push(pattern);
        }
        let zone = match rules.zone.as_str() {
            "register" => Zone::Local(register_zone),
            "utc" => Zone::Local(Tz::UTC),
            "offset" => Zone::InText,
            name => Zone::Local(name.parse().map_err(|_| ProfileError::Zone(name.into()))?),
        };
        let minutes = |text: &str| -> Option<i64> {
            let (sign, rest) = text.strip_prefix('-').map_or_else(|| Some((1, text.strip_prefix('+')?)), |r| Some((-1, r)))?;
            let (h, m) = rest.split_once(':')?;
            let number =
                |t: &str| (t.len() == 2 && t.bytes().all(|b| b.is_ascii_digit())).then(|| t.parse::<i64>().ok()).flatten();
            Some(sign * (number(h).filter(|h| *h <= 14)? * 60 + number(m).filter(|m| *m < 60)?))
        };
        let mut abbreviations = Vec::new();
        for (name, text) in &rules.zone_abbreviations {
            let east = minutes(text).ok_or_else(|| ProfileError::Abbreviation(name.clone()))?;
            abbreviations.push((name.clone(), east));
        }
        let resolution = match rules.resolution {
            Some(Resolution::Minute) => 60_000,
            Some(Resolution::Second) => 1000,
            Some(Resolution::Millisecond) | None => 1,
        };
        Ok(Clock::new(patterns, zone, abbreviations, resolution))
    }
}

impl Columns {
    /// Every column named.
    pub fn all(&self) -> impl Iterator<Item = &Column> {
        let time = match &self.time {
            TimeColumns::One(one) => std::slice::from_ref(one),
            TimeColumns::Joined(several) => several,
        };
        let reader = match &self.reader {
            Some(ReaderColumns::One(one)) => std::slice::from_ref(one),
            Some(ReaderColumns::Joined { columns, .. }) => columns,
            Some(ReaderColumns::Constant { .. }) | None => &[],
        };
        let rest =
            [self.seq.as_ref(), self.controller.as_ref(), Some(&self.card), self.outcome.as_ref(), self.direction.as_ref()];
        time.iter().chain(reader).chain(rest.into_iter().flatten())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"
format = "greffe/log-profile/v1"
name = "test"
source = "seen"
separator = "||"
[time]
formats = ["%d/%m/%Y %H:%M:%S"]
zone = "Europe/Brussels"
[columns]
time = ["Date", 1]
reader = { columns = ["floor", "zone"], join = "/" }
card = "Badge"
outcome = "Event"
[words]
"Access permitted - *" = "granted"
[direction]
from = "reader-suffix"
in = [" (In)"]
strip = true
"#;

    #[test]
    fn a_profile_comes_back_from_its_text() {
        let profile = Profile::from_toml(GOOD).unwrap();
        assert_eq!(Profile::from_toml(&profile.to_toml().unwrap()).unwrap(), profile);
        assert_eq!(profile.columns.unwrap().all().count(), 6);
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        for (from, to, says) in [
            ("v1", "v9", "this program reads"),
            ("\"||\"", "\"\"", "separator must have"),
            ("\"||\"", "\"\\\"\"", "without quote"),
            ("source = \"seen\"", "source = \"seen\"\nheader = false", "[[layout]] instead"),
            ("source = \"seen\"", "source = \"seen\"\ncolour = 1", "colour"),
            ("source = \"seen\"", "source = \"seen\"\nmissing_outcome = \"granted\"", "granted"),
            ("source = \"seen\"", "source = \"seen\"\nevery_row = \"granted\"", "every_row excludes"),
            ("Europe/Brussels", "Europe/Brussel", "no time zone"),
            ("%S\"]", "%S\", \"%m/%d/%Y %H:%M:%S\"]", "two dates"),
            ("%S\"]", "%S %Z\"]", "zone_abbreviations"),
            ("%d/", "%k/", "time format"),
            ("- *\"", "\" = \"granted\"\n\"*\"", "everything"),
            ("= \"granted\"", "= \"permitted\"", "refused:no-rights"),
            ("\" (In)\"", "", "words for in or out"),
            ("reader-suffix", "column", "strip"),
        ] {
            assert!(GOOD.contains(from), "{from}");
            let error = Profile::from_toml(&GOOD.replacen(from, to, 1)).unwrap_err();
            let text = format!("{error} {:?}", error);
            assert!(text.contains(says), "{from} -> {to}: {text}");
        }
    }

    #[test]
    fn layouts_are_by_number_and_distinct() {
        let text = |layouts: &str| {
            format!(
                "format = \"{FORMAT}\"\nname = \"x\"\nsource = \"seen\"\nheader = false\n[time]\nformats = [\"iso\"]\n{layouts}"
            )
        };
        let one = "[[layout]]\nfields = 3\ntime = 1\ncard = 2\n";
        let profile = Profile::from_toml(&text(one)).unwrap();
        assert_eq!(Profile::from_toml(&profile.to_toml().unwrap()).unwrap(), profile);
        for bad in [&format!("{one}{one}"), &one.replace('2', "3"), &one.replace('2', "\"card\""), &one.replace("card", "cards")]
        {
            assert!(Profile::from_toml(&text(bad)).is_err(), "{bad}");
        }
    }
}
