//! From records to normalised rows, by a profile. Each row of the file comes out exactly once: as [`Row`] or as [`Bad`].
//!
//! A file that is not a log at all (binary, an image) is no special case: its lines come out as bad rows, most with reason
//! `nul`, and the caller sees that nothing was accepted. An empty file, or one with only a header, has `rows == 0`.

use std::collections::HashMap;
use std::io::{self, Read};

use chrono_tz::Tz;
use encoding_rs::WINDOWS_1252;

use super::decode::{Encoding, HashingReader, TextReader};
use super::event::{Direction, Outcome};
use super::profile::{Column, Columns, DirectionSource, Profile, ProfileError, ReaderColumns, TimeColumns};
use super::rows::{Fault, RAW_KEPT, Record, Records, Splitter};
use super::time::Clock;
use crate::domain::printable;

/// The row is not UTF-8 and was read as Windows-1252 (encoding `auto`). Stands beside the flags of [`super::time`].
pub const LEGACY_TEXT: u8 = 4;

/// One access event as the log gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row<'a> {
    /// Physical line of the file, from 1.
    pub line: u64,
    /// First moment it may have happened, milliseconds since 1970 UTC.
    pub lo_ms: i64,
    /// Last moment, inclusive.
    pub hi_ms: i64,
    /// [`super::time::DST_DOUBLE`], [`super::time::DST_MISSING`], [`LEGACY_TEXT`].
    pub flags: u8,
    /// The log's own number; per controller. `None` when there is none.
    pub seq: Option<u64>,
    /// The controller, empty when the log names none.
    pub controller: &'a str,
    /// The reader or door, empty when the log names none.
    pub reader: &'a str,
    /// The card as written, spaces around it left out; empty when none (a door alarm).
    pub card: &'a str,
    /// The event word as written.
    pub word: &'a str,
    /// What the word means; unknown when the profile does not know it.
    pub outcome: Outcome,
    /// Which way, if the log says.
    pub direction: Direction,
}

/// Why a row is quarantined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum Reason {
    /// The time fits no format, or the date does not exist.
    #[error("the time fits none of the profile's formats, or the date does not exist")]
    TimeInvalid,
    /// No time.
    #[error("the time is missing")]
    TimeMissing,
    /// Not the number of fields of the header or of any layout.
    #[error("the number of fields is not that of the header or of a layout")]
    Columns,
    /// Longer than [`super::rows::MAX_ROW`].
    #[error("the row is longer than 1 MiB")]
    TooLong,
    /// A quote that does not close, or is followed by text.
    #[error("a quote is not closed, or is followed by text")]
    Quote,
    /// A sequence number that is none.
    #[error("the sequence number is not a whole number")]
    SeqInvalid,
    /// Text damaged for the file's encoding.
    #[error("the text is not valid in the file's encoding")]
    Encoding,
    /// A NUL byte.
    #[error("the row holds a NUL byte")]
    Nul,
    /// The header once more: exports glued together.
    #[error("the header again")]
    HeaderAgain,
}

impl Reason {
    /// The stable code, as in the register and in reports.
    pub fn code(self) -> &'static str {
        match self {
            Self::TimeInvalid => "time-invalid",
            Self::TimeMissing => "time-missing",
            Self::Columns => "columns",
            Self::TooLong => "too-long",
            Self::Quote => "quote",
            Self::SeqInvalid => "seq-invalid",
            Self::Encoding => "encoding",
            Self::Nul => "nul",
            Self::HeaderAgain => "header-again",
        }
    }
}

/// A row that could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bad<'a> {
    /// Physical line of the file, from 1.
    pub line: u64,
    /// Its first 4,096 bytes, as in the file (UTF-16 as UTF-8); not always valid UTF-8.
    pub raw: &'a [u8],
    /// Its length in bytes, of which `raw` is the beginning.
    pub raw_len: u64,
    /// What is wrong.
    pub reason: Reason,
}

/// What comes out for each row of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item<'a> {
    /// Read.
    Row(Row<'a>),
    /// To be quarantined.
    Bad(Bad<'a>),
}

/// The account of a whole file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// Rows, good and bad; header and empty lines are none.
    pub rows: u64,
    /// Bad ones among them.
    pub bad: u64,
    /// Good ones read as Windows-1252 in a file otherwise UTF-8.
    pub legacy: u64,
    /// Size of the file.
    pub bytes: u64,
    /// `sha256sum` of the file.
    pub sha256: [u8; 32],
    /// Earliest `lo_ms` of a good row.
    pub first_ms: Option<i64>,
    /// Latest `hi_ms` of a good row.
    pub last_ms: Option<i64>,
    /// A header was read.
    pub header: bool,
    /// What the file turned out to be: `utf-8`, `windows-1252`, `utf-8+windows-1252`, `utf-16le`, `utf-16be`.
    pub encoding: &'static str,
}

/// Why a file could not be read to its end.
#[derive(Debug, thiserror::Error)]
pub enum ReadError<E> {
    /// The reader failed.
    #[error("the log cannot be read")]
    Io(#[from] io::Error),
    /// The profile is wrong.
    #[error("the profile cannot be used")]
    Profile(#[from] ProfileError),
    /// The header lacks a column, or has it twice.
    #[error("the header {problem} the column '{column}'; its columns are: {}. Hint: does the export match the profile, its separator and its encoding?", header.join(", "))]
    Header {
        /// `lacks` or `repeats`.
        problem: &'static str,
        /// The column, printable.
        column: String,
        /// The header's columns, printable; at most 40.
        header: Vec<String>,
    },
    /// The caller stopped.
    #[error("{0}")]
    Sink(E),
}

/// Reads a whole log: one [`Item`] to `sink` for each row, in the order of the file. Times without offset are in the
/// profile's zone, `register_zone` by default.
///
/// # Errors
/// The reader's, the profile's, a header that does not fit, and whatever `sink` returns; rows already given stay given.
pub fn read<R: Read, E>(
    input: R,
    profile: &Profile,
    register_zone: Tz,
    sink: &mut dyn FnMut(Item<'_>) -> Result<(), E>,
) -> Result<Totals, ReadError<E>> {
    profile.check()?;
    let text = TextReader::new(HashingReader::new(input), profile.encoding)?;
    let encoding = text.encoding();
    let mut records = Records::new(text, Splitter::new(&profile.separator, profile.trim));
    let mut reader = RowReader::new(profile, register_zone, encoding)?;
    let mut totals = Totals {
        rows: 0,
        bad: 0,
        legacy: 0,
        bytes: 0,
        sha256: [0; 32],
        first_ms: None,
        last_ms: None,
        header: false,
        encoding: encoding.name(),
    };
    let mut header: Option<Vec<u8>> = None;
    let mut valid_beyond_ascii = false;
    while let Some(record) = records.next_record()? {
        if profile.header && header.is_none() {
            reader.header(&record)?;
            header = Some(record.bytes.to_vec());
            totals.header = true;
            continue;
        }
        totals.rows += 1;
        let again = header.as_deref() == Some(record.bytes);
        let item = if again { Err(Reason::HeaderAgain) } else { reader.row(&record) };
        match item {
            Ok(row) => {
                totals.first_ms = Some(totals.first_ms.map_or(row.lo_ms, |ms| ms.min(row.lo_ms)));
                totals.last_ms = Some(totals.last_ms.map_or(row.hi_ms, |ms| ms.max(row.hi_ms)));
                if row.flags & LEGACY_TEXT != 0 {
                    totals.legacy += 1;
                } else {
                    valid_beyond_ascii = valid_beyond_ascii || !record.bytes.is_ascii();
                }
                sink(Item::Row(row)).map_err(ReadError::Sink)?;
            }
            Err(reason) => {
                totals.bad += 1;
                let raw = record.bytes.get(..RAW_KEPT).unwrap_or(record.bytes);
                sink(Item::Bad(Bad { line: record.line, raw, raw_len: record.length, reason })).map_err(ReadError::Sink)?;
            }
        }
    }
    if encoding == Encoding::Auto {
        totals.encoding = match (totals.legacy > 0, valid_beyond_ascii) {
            (false, _) => "utf-8",
            (true, false) => "windows-1252",
            (true, true) => "utf-8+windows-1252",
        };
    }
    (totals.sha256, totals.bytes) = records.into_inner().into_inner().finish();
    Ok(totals)
}

/// [`Columns`] as numbers.
#[derive(Debug, Clone)]
struct Places {
    fields: usize,
    time: Vec<usize>,
    seq: Option<usize>,
    controller: Option<usize>,
    reader: Vec<usize>,
    card: usize,
    outcome: Option<usize>,
    direction: Option<usize>,
}

impl Places {
    fn new<E>(columns: &Columns, fields: usize, place: &dyn Fn(&Column) -> Result<usize, E>) -> Result<Self, E> {
        let some = |c: &Option<Column>| c.as_ref().map(place).transpose();
        Ok(Self {
            fields,
            time: match &columns.time {
                TimeColumns::One(one) => vec![place(one)?],
                TimeColumns::Joined(several) => several.iter().map(place).collect::<Result<_, _>>()?,
            },
            seq: some(&columns.seq)?,
            controller: some(&columns.controller)?,
            reader: match &columns.reader {
                Some(ReaderColumns::One(one)) => vec![place(one)?],
                Some(ReaderColumns::Joined { columns, .. }) => columns.iter().map(place).collect::<Result<_, _>>()?,
                Some(ReaderColumns::Constant { .. }) | None => Vec::new(),
            },
            card: place(&columns.card)?,
            outcome: some(&columns.outcome)?,
            direction: some(&columns.direction)?,
        })
    }
}

/// What an event word means, remembered for the words seen last.
struct Words<'p> {
    exact: HashMap<&'p str, Outcome>,
    prefixes: Vec<(&'p str, Outcome)>,
    directions: Vec<(&'p str, Direction)>,
    memo: Vec<Option<(Box<str>, Outcome, Direction)>>,
}

/// Slots of the memo of words.
const WORD_SLOTS: usize = 64;

impl<'p> Words<'p> {
    fn new(profile: &'p Profile) -> Self {
        let mut exact = HashMap::new();
        let mut prefixes = Vec::new();
        for (word, outcome) in &profile.words {
            match word.strip_suffix('*') {
                Some(prefix) => prefixes.push((prefix, *outcome)),
                None => drop(exact.insert(word.as_str(), *outcome)),
            }
        }
        // The longest beginning wins.
        prefixes.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then(a.0.cmp(b.0)));
        let rules = &profile.direction;
        let pair = |direction| move |word: &'p String| (word.as_str(), direction);
        let mut directions: Vec<_> =
            rules.inward.iter().map(pair(Direction::In)).chain(rules.outward.iter().map(pair(Direction::Out))).collect();
        directions.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then(a.0.cmp(b.0)));
        Self { exact, prefixes, directions, memo: vec![None; WORD_SLOTS] }
    }

    fn direction(&self, word: &str) -> Direction {
        let fits = |rule: &str| rule.strip_suffix('*').map_or(rule == word, |prefix| word.starts_with(prefix));
        self.directions.iter().find(|(rule, _)| fits(rule)).map_or(Direction::None, |(_, d)| *d)
    }

    fn suffix(&self, reader: &str) -> Option<(usize, Direction)> {
        self.directions.iter().find(|(suffix, _)| reader.ends_with(suffix)).map(|(s, d)| (reader.len() - s.len(), *d))
    }

    fn meaning(&mut self, word: &str) -> (Outcome, Direction) {
        if word.is_empty() {
            return (Outcome::Unknown, Direction::None);
        }
        let bytes = word.as_bytes();
        let sum = bytes.iter().take(2).chain(bytes.iter().rev().take(4)).fold(bytes.len(), |h, b| h * 31 + usize::from(*b));
        let slot = sum % WORD_SLOTS;
        if let Some(Some((known, outcome, direction))) = self.memo.get(slot)
            && **known == *word
        {
            return (*outcome, *direction);
        }
        let prefix = || self.prefixes.iter().find(|(p, _)| word.starts_with(p)).map(|(_, o)| *o);
        let outcome = self.exact.get(word).copied().or_else(prefix).unwrap_or(Outcome::Unknown);
        let direction = self.direction(word);
        // Only short words are remembered, so that the memo stays small whatever the file holds.
        if word.len() <= 256
            && let Some(slot) = self.memo.get_mut(slot)
        {
            *slot = Some((word.into(), outcome, direction));
        }
        (outcome, direction)
    }
}

/// Reads one record after the other into the same buffers.
struct RowReader<'p> {
    profile: &'p Profile,
    encoding: Encoding,
    clock: Clock,
    words: Words<'p>,
    layouts: Vec<Places>,
    constant: &'p str,
    join: Vec<&'p str>,
    /// The record's text when it is not the bytes themselves, and its fields in it.
    text: String,
    places: Vec<(usize, usize)>,
    time: String,
    reader: String,
}

impl<'p> RowReader<'p> {
    fn new(profile: &'p Profile, zone: Tz, encoding: Encoding) -> Result<Self, ProfileError> {
        let by_number = |column: &Column| match column {
            Column::Index(n) => Ok(*n),
            Column::Name(_) => Err(ProfileError::Rule("a file without header has columns by number, from 0")),
        };
        let layouts =
            profile.layout.iter().map(|l| Places::new(&l.columns, l.fields, &by_number)).collect::<Result<Vec<_>, _>>()?;
        let maps: Vec<_> = profile.columns.iter().chain(profile.layout.iter().map(|l| &l.columns)).collect();
        let join =
            maps.iter().map(|c| if let Some(ReaderColumns::Joined { join, .. }) = &c.reader { join } else { "" }).collect();
        let constant = maps.iter().find_map(|c| match &c.reader {
            Some(ReaderColumns::Constant { constant }) => Some(constant.as_str()),
            _ => None,
        });
        Ok(Self {
            profile,
            encoding,
            clock: profile.clock(zone)?,
            words: Words::new(profile),
            layouts,
            constant: constant.unwrap_or(""),
            join,
            text: String::new(),
            places: Vec::new(),
            time: String::new(),
            reader: String::new(),
        })
    }

    /// Finds the mapped columns in the header, whatever their case.
    fn header<E>(&mut self, record: &Record<'_>) -> Result<(), ReadError<E>> {
        let text = |span: &super::rows::Span| {
            let bytes = record.bytes.get(span.range()).unwrap_or_default();
            let text = match std::str::from_utf8(bytes) {
                Ok(text) if self.encoding != Encoding::Windows1252 => text.to_owned(),
                _ => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
            };
            text.replace("\"\"", "\"").trim().to_owned()
        };
        let names: Vec<String> = record.spans.iter().map(text).collect();
        let folded: Vec<String> = names.iter().map(|n| n.to_lowercase()).collect();
        let place = |column: &Column| {
            let fail = |problem, column: &str| ReadError::Header {
                problem,
                column: printable(column),
                header: names.iter().take(40).map(|n| printable(&n.chars().take(80).collect::<String>())).collect(),
            };
            match column {
                Column::Index(n) if *n < names.len() => Ok(*n),
                Column::Index(n) => Err(fail("lacks", &n.to_string())),
                Column::Name(name) => {
                    let wanted = name.trim().to_lowercase();
                    let mut found = folded.iter().enumerate().filter(|(_, n)| **n == wanted);
                    match (found.next(), found.next()) {
                        (Some((n, _)), None) => Ok(n),
                        (None, _) => Err(fail("lacks", name)),
                        (Some(_), Some(_)) => Err(fail("repeats", name)),
                    }
                }
            }
        };
        if let Some(columns) = &self.profile.columns {
            self.layouts = vec![Places::new(columns, names.len(), &place)?];
        }
        Ok(())
    }

    fn row<'a>(&'a mut self, record: &'a Record<'_>) -> Result<Row<'a>, Reason> {
        match record.fault {
            Some(Fault::TooLong) => return Err(Reason::TooLong),
            Some(Fault::Quote) => return Err(Reason::Quote),
            None if record.nul => return Err(Reason::Nul),
            None => {}
        }
        let spans = record.spans;
        let mut count = spans.len();
        let at = match self.layouts.iter().position(|l| l.fields == count) {
            Some(at) => at,
            None => {
                // A separator after the last field is no field.
                while count > 0 && spans.get(count - 1).is_some_and(|s| s.range().is_empty()) {
                    count -= 1;
                    if self.layouts.iter().any(|l| l.fields == count) {
                        break;
                    }
                }
                self.layouts.iter().position(|l| l.fields == count).filter(|_| count > 0).ok_or(Reason::Columns)?
            }
        };
        let valid = std::str::from_utf8(record.bytes).ok().filter(|_| self.encoding != Encoding::Windows1252);
        if valid.is_none() && matches!(self.encoding, Encoding::Utf8 | Encoding::Utf16Le | Encoding::Utf16Be)
            || self.encoding.is_utf16() && valid.is_some_and(|text| text.contains('\u{fffd}'))
        {
            return Err(Reason::Encoding);
        }
        let legacy = valid.is_none() && self.encoding == Encoding::Auto;
        // The common case borrows from the record; legacy text and doubled quotes are written out anew.
        let rewritten = valid.is_none() || spans.iter().any(|s| s.doubled());
        if rewritten {
            self.text.clear();
            self.places.clear();
            for span in spans {
                let start = self.text.len();
                let bytes = record.bytes.get(span.range()).unwrap_or_default();
                let field = match (valid, std::str::from_utf8(bytes)) {
                    (Some(_), Ok(text)) => text.into(),
                    _ => WINDOWS_1252.decode_without_bom_handling(bytes).0,
                };
                if span.doubled() {
                    let mut pieces = field.split("\"\"");
                    self.text.push_str(pieces.next().unwrap_or(""));
                    pieces.for_each(|piece| {
                        self.text.push('"');
                        self.text.push_str(piece);
                    });
                } else {
                    self.text.push_str(&field);
                }
                self.places.push((start, self.text.len()));
            }
        }
        let (text, places) = (if rewritten { self.text.as_str() } else { valid.unwrap_or("") }, &self.places);
        let field = |n: usize| -> &'a str {
            let range = if rewritten { places.get(n).map(|(a, b)| *a..*b) } else { spans.get(n).map(|s| s.range()) };
            range.and_then(|r| text.get(r)).unwrap_or("")
        };
        let maybe = |n: Option<usize>| n.map_or("", |n| trim(field(n)));
        let layout = self.layouts.get(at).ok_or(Reason::Columns)?;

        let time = match layout.time.as_slice() {
            [one] => trim(field(*one)),
            several => {
                self.time.clear();
                for n in several {
                    if !self.time.is_empty() {
                        self.time.push(' ');
                    }
                    self.time.push_str(trim(field(*n)));
                }
                self.time.as_str()
            }
        };
        if time.is_empty() {
            return Err(Reason::TimeMissing);
        }
        let stamp = self.clock.read(time).map_err(|_| Reason::TimeInvalid)?;
        let seq = match maybe(layout.seq) {
            "" => None,
            text => Some(number(text).ok_or(Reason::SeqInvalid)?),
        };
        let mut reader = match layout.reader.as_slice() {
            [] => self.constant,
            [one] => trim(field(*one)),
            several => {
                self.reader.clear();
                for (i, n) in several.iter().enumerate() {
                    if i > 0 {
                        self.reader.push_str(self.join.get(at).unwrap_or(&""));
                    }
                    self.reader.push_str(trim(field(*n)));
                }
                self.reader.as_str()
            }
        };
        let word = maybe(layout.outcome);
        let (meant, said) = self.words.meaning(word);
        let rules = &self.profile.direction;
        let direction = match rules.from {
            DirectionSource::None => Direction::None,
            DirectionSource::AlwaysIn => Direction::In,
            DirectionSource::Event => said,
            DirectionSource::Column => self.words.direction(maybe(layout.direction)),
            DirectionSource::ReaderSuffix => self.words.suffix(reader).map_or(Direction::None, |(length, direction)| {
                if rules.strip {
                    reader = reader.get(..length).unwrap_or(reader).trim_end_matches(' ');
                }
                direction
            }),
        };
        Ok(Row {
            line: record.line,
            lo_ms: stamp.lo_ms,
            hi_ms: stamp.hi_ms,
            flags: stamp.flags | if legacy { LEGACY_TEXT } else { 0 },
            seq,
            controller: maybe(layout.controller),
            reader,
            card: trim(field(layout.card)),
            word,
            outcome: self.profile.every_row.unwrap_or(meant),
            direction,
        })
    }
}

/// Without the ASCII spaces around it; nothing else, codes are kept as they are.
fn trim(text: &str) -> &str {
    match text.as_bytes() {
        [b' ', ..] | [.., b' '] => text.trim_matches(' '),
        _ => text,
    }
}

/// A whole number of digits only.
fn number(text: &str) -> Option<u64> {
    text.bytes().try_fold(
        0u64,
        |n, b| {
            if b.is_ascii_digit() { n.checked_mul(10)?.checked_add(u64::from(b - b'0')) } else { None }
        },
    )
}
