//! Forms: what is printed from the register to be filled in, signed and filed. Printing one records nothing; what was signed is
//! recorded by the act it belongs to.
//!
//! A form is a view like every report; what is to be written by hand is no part of it but of its paper.

pub mod attendance;
pub mod checkpoint;
pub mod declassification;
pub mod destruction;
pub mod labels;
pub mod loan;
pub mod registration;
pub mod renewals;
pub mod requests;
pub mod row;
pub mod tracking;
pub mod transmittal;

use rusqlite::Connection;
use serde::Serialize;

use super::meta::journal_head;
use crate::acts::standing;
use crate::domain::{Day, Instant, printable};
use crate::register::Register;
use crate::store::StoreError;
use row::{Row, rows};

/// Why a form cannot be made: always with what to do. Records are named by number.
#[derive(Debug, thiserror::Error)]
pub enum FormError {
    /// The tables cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Not in the register, or not at that point yet.
    #[error("{what}")]
    Refused {
        /// What is the matter.
        what: String,
        /// What to do.
        hint: String,
    },
}

impl FormError {
    pub(crate) fn refused(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Refused { what: what.into(), hint: hint.into() }
    }

    /// A record that is not there.
    fn absent(what: &str, id: &str, hint: &str) -> Self {
        Self::refused(format!("{what} {} is not in the register", printable(id)), hint)
    }
}

impl From<rusqlite::Error> for FormError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

/// What every form states about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Head {
    /// The register, 32 hexadecimal digits.
    pub register: String,
    /// Entries of the journal.
    pub journal_size: u64,
    /// Root of the journal's tree, hexadecimal.
    pub journal_root: String,
    /// When the form was made.
    pub made: Instant,
    /// By which officer.
    pub officer: String,
    /// The register's time zone.
    pub time_zone: String,
}

/// What a form is made from.
pub struct Ground<'r> {
    /// The tables.
    pub db: &'r Connection,
    /// What it states about itself.
    pub head: Head,
    /// Today.
    pub today: Day,
}

/// Somebody a form names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Who {
    /// The number.
    pub person: String,
    /// The name, empty if the register does not know the person.
    pub name: String,
    /// The service.
    pub service: String,
    /// The highest level of a clearance that counted on the day of the form's subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
}

/// An officer a form names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Officer {
    /// The identifier.
    pub officer: String,
    /// The name.
    pub name: String,
    /// The person the officer is, if the register was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<Who>,
}

impl<'r> Ground<'r> {
    /// A register as it stands.
    pub fn of(register: &'r Register) -> Result<Self, FormError> {
        let (journal_size, journal_root) = journal_head(register.db())?;
        let head = Head {
            register: register.id().to_owned(),
            journal_size,
            journal_root,
            made: register.now(),
            officer: register.officer().to_owned(),
            time_zone: register.zone().name().to_owned(),
        };
        Ok(Self { db: register.db(), head, today: register.today() })
    }

    /// The sheet of a document.
    pub(crate) fn document(&self, number: &str) -> Result<Row, FormError> {
        rows(self.db, "sheets", &[("number", number)])?
            .pop()
            .ok_or_else(|| FormError::absent("document", number, "greffe document list and search show the numbers"))
    }

    /// A copy of a document that is there.
    pub(crate) fn copy(&self, number: &str, copy: u32) -> Result<Row, FormError> {
        self.document(number)?;
        rows(self.db, "copies", &[("document", number), ("copy", &copy.to_string())])?.pop().ok_or_else(|| {
            FormError::refused(
                format!("document {} has no copy {copy}", printable(number)),
                format!("greffe document show {} lists its copies", printable(number)),
            )
        })
    }

    /// A person by number.
    pub(crate) fn who(&self, person: &str) -> Result<Who, FormError> {
        let row = rows(self.db, "people", &[("person", person)])?.pop().unwrap_or_default();
        Ok(Who { person: person.to_owned(), name: row.text("name"), service: row.text("service"), level: None })
    }

    /// A person by number, with the level that counted on a day.
    pub(crate) fn cleared(&self, person: &str, day: Option<Day>) -> Result<Who, FormError> {
        let standing = standing::of_person(self.db, person)?;
        let day = day.unwrap_or(self.today);
        let level = standing.clearances.iter().filter(|c| c.lapsed(day).is_none()).map(|c| c.level).max();
        Ok(Who { level: level.map(|l| l.belgian().to_owned()), ..self.who(person)? })
    }

    /// An officer by identifier.
    pub(crate) fn officer(&self, id: &str, day: Option<Day>) -> Result<Officer, FormError> {
        let row = rows(self.db, "officers", &[("officer", id)])?.pop().unwrap_or_default();
        let person = row.opt("person").map(|p| self.cleared(&p, day)).transpose()?;
        Ok(Officer { officer: id.to_owned(), name: row.text("name"), person })
    }

    /// The officer who signed an entry of the journal.
    pub(crate) fn signer(&self, entry: u64, day: Option<Day>) -> Result<Option<Officer>, FormError> {
        let header = crate::journal::header_of(self.db, entry)?;
        header.map(|h| self.officer(&h.off, day)).transpose()
    }
}

#[cfg(test)]
pub(crate) mod testing {
    use super::*;
    use crate::acts::testing::Bench;

    /// The ground of a bench's tables.
    pub(crate) fn ground(bench: &Bench) -> Ground<'_> {
        let head = Head {
            register: "00".repeat(16),
            journal_size: 7,
            journal_root: "ab".repeat(32),
            made: Instant::parse("2026-11-23T09:00:00Z").unwrap(),
            officer: "so".into(),
            time_zone: "Europe/Brussels".into(),
        };
        Ground { db: bench.db(), head, today: Day::parse("2026-11-23").unwrap() }
    }
}
