//! One badge log was imported: its hash, its account, the days it covers, a digest over what was stored.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View};
use crate::domain::Day;
use crate::journal::Stamp;

/// Records an imported log.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Import {
    pub import: u64,
    pub file: String,
    pub sha256: String,
    pub bytes: u64,
    pub profile: String,
    pub rows: u64,
    pub accepted: u64,
    pub quarantined: u64,
    pub excluded: u64,
    pub first_ms: Option<i64>,
    pub last_ms: Option<i64>,
    pub resolution_ms: u64,
    pub sequenced: bool,
    pub covers_from: Option<Day>,
    pub covers_until: Option<Day>,
    pub rooms: Vec<String>,
    pub digest: String,
}

impl Act for Import {
    const NAME: &'static str = "log.import";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        self.rooms.iter().try_for_each(|room| view.room(room))?;
        if self.covers_until.is_some_and(|until| until > view.today) {
            return Err(Refusal::new("a log cannot cover days that have not passed"));
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        tables.execute(
            "INSERT INTO log_import (import, file, sha256, bytes, profile, rows, accepted, quarantined, excluded, first_ms,
               last_ms, resolution_ms, sequenced, covers_from, covers_until, digest, imported, n)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
            params![
                self.import,
                self.file,
                self.sha256,
                self.bytes,
                self.profile,
                self.rows,
                self.accepted,
                self.quarantined,
                self.excluded,
                self.first_ms,
                self.last_ms,
                self.resolution_ms,
                self.sequenced,
                self.covers_from.map(|d| d.to_string()),
                self.covers_until.map(|d| d.to_string()),
                self.digest,
                stamp.at.to_string(),
                stamp.n
            ],
        )?;
        for room in &self.rooms {
            tables.execute("INSERT INTO log_import_room (import, room) VALUES (?1, ?2)", params![self.import, room])?;
        }
        Ok(())
    }
}
