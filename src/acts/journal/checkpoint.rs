//! A checkpoint was issued: the size and root that left the room.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View};
use crate::journal::Stamp;

/// Records that a checkpoint was issued.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// The journal's size it states.
    pub size: u64,
    /// The root it states, hexadecimal.
    pub root: String,
}

impl Act for Checkpoint {
    const NAME: &'static str = "journal.checkpoint";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, _: &View<'_>) -> Result<(), Refusal> {
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let sql = "INSERT INTO checkpoint (n, made, size, root) VALUES (?1, ?2, ?3, ?4)";
        tables.execute(sql, params![stamp.n, stamp.at.to_string(), self.size, self.root])?;
        Ok(())
    }
}
