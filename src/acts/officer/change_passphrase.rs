//! An officer changes their own passphrase: a new slot for the same signing key.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{check_active, set_key_file};
use crate::acts::{Act, EVERY_OFFICER, Refusal, Signers, View};
use crate::journal::Stamp;

/// Replaces the signing officer's own slot.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangePassphrase {
    /// SHA-256 of the new key file, hexadecimal.
    pub key_file: String,
}

impl Act for ChangePassphrase {
    const NAME: &'static str = "officer.change-passphrase";
    const SIGNERS: Signers = EVERY_OFFICER;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        check_active(view, view.officer)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        set_key_file(tables, &self.key_file)
    }
}
