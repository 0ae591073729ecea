//! The first entry of every register: its identity, its recovery key and its first officer.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, Signers, View, officer};
use crate::journal::Stamp;

/// Creates the register with its first security officer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Create {
    /// The register's identifier, 32 hexadecimal digits.
    pub register: String,
    /// The first officer's identifier.
    pub officer: String,
    /// The first officer's name.
    pub name: String,
    /// The first officer's public key, hexadecimal.
    pub public_key: String,
    /// The public key of the recovery sheets, hexadecimal.
    pub recovery_key: String,
    /// SHA-256 of the key file, hexadecimal.
    pub key_file: String,
}

impl Act for Create {
    const NAME: &'static str = "register.create";
    const SIGNERS: Signers = Signers::Genesis;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        officer::check_new(view, &self.officer, &self.name)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        tables.execute(
            "INSERT INTO register (one, id, created, recovery_key, key_file, n) VALUES (1, ?1, ?2, ?3, ?4, ?5)",
            params![self.register, stamp.at.to_string(), self.recovery_key, self.key_file, stamp.n],
        )?;
        tables.execute(
            "INSERT INTO officer (officer, name, role, public_key, since, n) VALUES (?1, ?2, 'security-officer', ?3, ?4, ?5)",
            params![self.officer, self.name, self.public_key, stamp.at.to_string(), stamp.n],
        )?;
        Ok(())
    }
}
