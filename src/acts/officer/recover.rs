//! Two recovery sheets give an officer who cannot open the register any more a new slot and a new signing key.
//!
//! Signed by the recovery key, which only two sheets unlock: an officer with the register key alone cannot forge it.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{check_active, set_key_file};
use crate::acts::{Act, Refusal, Signers, View};
use crate::journal::Stamp;

/// Gives an officer a new key.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recover {
    /// The officer.
    pub officer: String,
    /// Their new public key, hexadecimal; the old one counts no longer.
    pub public_key: String,
    /// SHA-256 of the new key file, hexadecimal.
    pub key_file: String,
}

impl Act for Recover {
    const NAME: &'static str = "officer.recover";
    const SIGNERS: Signers = Signers::Recovery;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        check_active(view, &self.officer)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        tables.execute("UPDATE officer SET public_key = ?1 WHERE officer = ?2", params![self.public_key, self.officer])?;
        set_key_file(tables, &self.key_file)
    }
}
