//! A new officer, with a slot and a signing key of their own.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{check_new, set_key_file};
use crate::acts::{Act, Refusal, SECURITY_OFFICER, Signers, View};
use crate::domain::Role;
use crate::journal::Stamp;

/// Adds an officer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// Their identifier.
    pub officer: String,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// Their number in the list of people, if they are in it: their own line is then decided by another officer.
    pub person: Option<String>,
    /// Their public key, hexadecimal.
    pub public_key: String,
    /// SHA-256 of the new key file, hexadecimal.
    pub key_file: String,
}

impl Act for Add {
    const NAME: &'static str = "officer.add";
    const SIGNERS: Signers = SECURITY_OFFICER;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        check_new(view, &self.officer, &self.name)?;
        self.person.as_deref().map_or(Ok(()), |p| view.person(p))
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        tables.execute(
            "INSERT INTO officer (officer, name, role, person, public_key, since, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![self.officer, self.name, self.role.code(), self.person, self.public_key, stamp.at.to_string(), stamp.n],
        )?;
        set_key_file(tables, &self.key_file)
    }
}
