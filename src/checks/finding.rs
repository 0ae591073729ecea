//! A finding: one per cause, with every event or record that is evidence of it. Made only from a check.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::Meta;
use crate::domain::Day;
use crate::journal::entry::hex;

/// How grave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// For the officer's judgement.
    Info,
    /// A duty falls due, or a record is incomplete.
    Minor,
    /// A duty is broken.
    Major,
    /// Someone was, or can be, where the law says they may not be.
    Critical,
}

impl Severity {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Minor => "minor",
            Self::Major => "major",
            Self::Critical => "critical",
        }
    }

    /// The severity of a code.
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Info, Self::Minor, Self::Major, Self::Critical].into_iter().find(|s| s.code() == code)
    }

    /// One degree graver, if there is one.
    #[must_use]
    pub fn raised(self) -> Self {
        match self {
            Self::Info => Self::Minor,
            Self::Minor => Self::Major,
            Self::Major | Self::Critical => Self::Critical,
        }
    }
}

/// How sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// The data allow another reading.
    Possible,
    /// The data allow no other reading.
    Established,
}

impl Certainty {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Established => "established",
        }
    }
}

/// Where a finding can be looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// A row of an imported log: its moment in milliseconds, the import, the line of its file.
    Row {
        /// Milliseconds since 1970 UTC.
        at: i64,
        /// The import.
        import: u32,
        /// The line.
        line: u64,
    },
    /// A journal entry.
    Entry {
        /// Its number.
        n: u64,
    },
    /// A whole import.
    Import {
        /// Its number.
        import: u32,
    },
}

/// A value of a finding's sentence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Business data, shown as it is.
    Text(String),
    /// A number, for plurals.
    Number(i64),
    /// A moment, milliseconds since 1970 UTC, shown in the register's zone.
    Moment(i64),
    /// A number that is a name, of a line or an entry: printed without grouping.
    Serial(u64),
    /// A day, shown as the reader's language writes it.
    Day(Day),
    /// A word of the texts.
    Word(String),
    /// Several parts, joined by commas.
    Parts(Vec<(String, Vec<(&'static str, Value)>)>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(n: i64) -> Self {
        Self::Number(n)
    }
}

impl From<Day> for Value {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

/// One cause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The check's code.
    pub check: &'static str,
    /// How grave.
    pub severity: Severity,
    /// How sure.
    pub certainty: Certainty,
    /// The room's identifier.
    pub room: Option<String>,
    /// The person's number.
    pub person: Option<String>,
    /// The card.
    pub card: Option<String>,
    /// What else it is about: a document, a reader, a month.
    pub subject: Option<String>,
    /// The values of its sentence.
    pub values: BTreeMap<&'static str, Value>,
    /// Everything it rests on, in order.
    pub evidence: Vec<Evidence>,
    /// The day each journal entry of the evidence is judged on, where it is not the day asked about: for the settings in force.
    pub days: BTreeMap<u64, Day>,
}

impl Finding {
    /// Starts from its check.
    pub fn of(meta: &'static Meta) -> Self {
        Self {
            check: meta.code,
            severity: meta.severity,
            certainty: Certainty::Established,
            room: None,
            person: None,
            card: None,
            subject: None,
            values: BTreeMap::new(),
            evidence: Vec::new(),
            days: BTreeMap::new(),
        }
    }

    /// About a room.
    #[must_use]
    pub fn room(mut self, room: &str) -> Self {
        self.room = Some(room.to_owned());
        self.value("room", room)
    }

    /// About a person.
    #[must_use]
    pub fn person(mut self, person: &str) -> Self {
        self.person = Some(person.to_owned());
        self.value("person", person)
    }

    /// About a card.
    #[must_use]
    pub fn card(mut self, card: &str) -> Self {
        self.card = Some(card.to_owned());
        self.value("card", card)
    }

    /// About something else, which tells this cause from others of the same check, person, card and room.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// With a severity other than the check's own.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// With a certainty.
    #[must_use]
    pub fn certainty(mut self, certainty: Certainty) -> Self {
        self.certainty = certainty;
        self
    }

    /// With a value of its sentence.
    #[must_use]
    pub fn value(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.insert(name, value.into());
        self
    }

    /// With a journal entry as evidence.
    #[must_use]
    pub fn entry(mut self, n: u64) -> Self {
        self.evidence.push(Evidence::Entry { n });
        self
    }

    /// With the day on which an entry of its evidence was judged: the settings in force on it count.
    #[must_use]
    pub fn judged_on(mut self, n: u64, day: Day) -> Self {
        self.days.insert(n, day);
        self
    }

    /// With evidence; sets `$count`, `$first` and `$last` of the sentence.
    #[must_use]
    pub fn evidence(mut self, mut evidence: Vec<Evidence>) -> Self {
        evidence.sort_unstable();
        let moments = |e: &Evidence| match e {
            Evidence::Row { at, .. } => Some(*at),
            Evidence::Entry { .. } | Evidence::Import { .. } => None,
        };
        let first = evidence.iter().find_map(moments);
        let last = evidence.iter().rev().find_map(moments);
        self = self.value("count", evidence.len() as i64);
        if let (Some(first), Some(last)) = (first, last) {
            self.values.insert("first", Value::Moment(first));
            self.values.insert("last", Value::Moment(last));
        }
        self.evidence = evidence;
        self
    }

    /// When it begins: the first row of evidence, milliseconds since 1970 UTC.
    pub fn at(&self) -> Option<i64> {
        self.evidence.iter().find_map(|e| match e {
            Evidence::Row { at, .. } => Some(*at),
            Evidence::Entry { .. } | Evidence::Import { .. } => None,
        })
    }

    /// Its identity, the same in every run that finds the same cause: check and subject.
    pub fn id(&self) -> String {
        let mut hash = Sha256::new();
        for part in [&self.room, &self.person, &self.card, &self.subject] {
            hash.update(part.as_deref().unwrap_or_default().as_bytes());
            hash.update([u8::from(part.is_some()), 0]);
        }
        format!("{}-{}", self.check, &hex(&hash.finalize())[..10])
    }

    /// SHA-256 over how grave and sure it is and over everything it rests on, hexadecimal: what an explanation was given for.
    /// `within` is the quarter of an audit, whose findings are of that quarter alone even where they rest on no event.
    pub fn digest(&self, within: Option<&str>) -> String {
        let mut hash = Sha256::new();
        hash.update(b"greffe-evidence/1\n");
        for part in [self.severity.code(), self.certainty.code(), within.unwrap_or_default()] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        for evidence in &self.evidence {
            let (kind, a, b, c) = match evidence {
                Evidence::Row { at, import, line } => (1_u8, *at as u64, u64::from(*import), *line),
                Evidence::Entry { n } => (2, *n, 0, 0),
                Evidence::Import { import } => (3, u64::from(*import), 0, 0),
            };
            hash.update([kind]);
            [a, b, c].iter().for_each(|n| hash.update(n.to_be_bytes()));
        }
        hex(&hash.finalize())
    }

    /// The order findings are listed in: gravest first, then by check and subject.
    pub fn order(&self) -> impl Ord + use<> {
        (
            std::cmp::Reverse(self.severity),
            self.check,
            self.room.clone(),
            self.person.clone(),
            self.card.clone(),
            self.subject.clone(),
        )
    }
}
