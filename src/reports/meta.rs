//! What every report states about itself: inputs, period, zone, filter, the journal's head.

use serde::Serialize;

use super::settings::SettingView;
use crate::domain::{Day, Instant};
use crate::i18n::{Lang, locale};
use crate::journal::Head;
use crate::journal::entry::hex;
use crate::register::Register;
use crate::store::StoreError;

/// The head of a report.
#[derive(Debug, Clone, Serialize)]
pub struct Meta {
    /// The program.
    pub program: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The register, 32 hexadecimal digits.
    pub register: String,
    /// Entries of the journal.
    pub journal_size: u64,
    /// Root of the journal's tree, hexadecimal.
    pub journal_root: String,
    /// When the report was made.
    pub made: Instant,
    /// By which officer.
    pub officer: String,
    /// The period.
    pub period: PeriodView,
    /// The register's time zone.
    pub time_zone: String,
    /// What the report was narrowed to.
    pub filter: Filter,
    /// The moment of knowledge, if not now: only what was recorded by the end of that day counts.
    pub as_known: Option<String>,
    /// The checks that ran, by code.
    pub checks_run: Vec<&'static str>,
    /// Findings accepted and left out of the exit code.
    pub waived: u64,
    /// Every setting the checks that ran read, with its values over the period.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub settings: Vec<SettingView>,
    /// Whether only whom a finding needs is named.
    pub pseudonymous: bool,
    /// Language of the sentences.
    pub language: &'static str,
}

/// A period of days, both included.
#[derive(Debug, Clone, Serialize)]
pub struct PeriodView {
    /// Its name: `2026-Q3`, `2026-11`, or the days.
    pub name: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub until: String,
}

/// A filter.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Filter {
    /// Only this room.
    pub room: Option<String>,
}

impl Meta {
    /// The period's name for a reader: a day, or days from and until, as the language writes them; a month or quarter as it is.
    pub fn named(&self, lang: Lang) -> String {
        let (name, from, until) = (&self.period.name, &self.period.from, &self.period.until);
        let told = |day: &str| locale::day_of(day, lang);
        match name.strip_prefix(from.as_str()).and_then(|rest| rest.strip_suffix(until.as_str())) {
            Some(between) => format!("{}{between}{}", told(from), told(until)),
            None => told(name),
        }
    }

    /// The head of a report on a register as it stands, for a period with its name and its first and last day.
    pub fn of(register: &Register, name: String, (from, until): (Day, Day), lang: Lang) -> Result<Self, StoreError> {
        let (journal_size, journal_root) = journal_head(register.db())?;
        Ok(Self {
            program: "greffe",
            version: env!("CARGO_PKG_VERSION"),
            register: register.id().to_owned(),
            journal_size,
            journal_root,
            made: register.now(),
            officer: register.officer().to_owned(),
            period: PeriodView { name, from: from.to_string(), until: until.to_string() },
            time_zone: register.zone().name().to_owned(),
            filter: Filter::default(),
            as_known: None,
            checks_run: Vec::new(),
            waived: 0,
            settings: Vec::new(),
            pseudonymous: false,
            language: lang.code(),
        })
    }
}

#[cfg(test)]
impl Meta {
    /// The head of an invented report: a period by its name and days, on a small journal.
    pub(crate) fn fictive((name, from, until): (&str, &str, &str), made: &str, lang: Lang) -> Self {
        Self {
            program: "greffe",
            version: "0",
            register: "0".repeat(32),
            journal_size: 1,
            journal_root: "0".repeat(64),
            made: Instant::parse(made).unwrap(),
            officer: "so".into(),
            period: PeriodView { name: name.into(), from: from.into(), until: until.into() },
            time_zone: "Europe/Brussels".into(),
            filter: Filter::default(),
            as_known: None,
            checks_run: Vec::new(),
            waived: 0,
            settings: Vec::new(),
            pseudonymous: false,
            language: lang.code(),
        }
    }
}

/// The journal's size and root as reports state them.
pub fn journal_head(db: &rusqlite::Connection) -> Result<(u64, String), StoreError> {
    let head = Head::read(db)?.ok_or_else(|| StoreError::Damaged("the journal's head cannot be read".into()))?;
    Ok((head.size, hex(&head.frontier.root())))
}
