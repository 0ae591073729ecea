//! One imported file: which acts of the journal came from it. Recorded after them, in the same transaction.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, REGISTRY, Refusal, Signers, View};
use crate::journal::Stamp;

/// Says that the `taken` entries before this one came from a file.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// What was imported: `people`, `clearances` …
    pub kind: String,
    /// The file's name, without its folder.
    pub file: String,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// Rows it had.
    pub rows: u64,
    /// Rows taken.
    pub taken: u64,
    /// Lines left out at the officer's word.
    pub skipped: Vec<u64>,
}

impl Act for File {
    const NAME: &'static str = "import.file";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, _: &View<'_>) -> Result<(), Refusal> {
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        tables.execute(
            "INSERT INTO import_file (n, kind, file, sha256, rows, taken, skipped) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![stamp.n, self.kind, self.file, self.sha256, self.rows, self.taken, self.skipped.len() as u64],
        )?;
        Ok(())
    }
}
