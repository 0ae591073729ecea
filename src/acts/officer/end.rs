//! An officer leaves: their slot is taken away, their signature counts no longer.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{check_active, set_key_file};
use crate::acts::{Act, Refusal, SECURITY_OFFICER, Signers, View};
use crate::journal::Stamp;

/// Ends an officer's function.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// The officer.
    pub officer: String,
    /// SHA-256 of the new key file, hexadecimal.
    pub key_file: String,
}

impl Act for End {
    const NAME: &'static str = "officer.end";
    const SIGNERS: Signers = SECURITY_OFFICER;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        check_active(view, &self.officer)?;
        let others: Option<i64> = view.one(
            "SELECT count(*) FROM officer WHERE role = 'security-officer' AND ended IS NULL AND officer <> ?1",
            &[&self.officer],
        )?;
        if others == Some(0) {
            return Err(Refusal::new(format!("officer {} is the last security officer", self.officer))
                .hint("add their successor first: greffe officer add"));
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        tables.execute("UPDATE officer SET ended = ?1 WHERE officer = ?2", params![stamp.at.to_string(), self.officer])?;
        set_key_file(tables, &self.key_file)
    }
}
