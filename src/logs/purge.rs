//! Erasing the events of imports whose retention is over: the account of what would go, and the hashes that stay.

use rusqlite::{Connection, params};

use super::digest::{Leaves, digest, leaves};
use crate::acts::log::Erased;
use crate::journal::entry::hex;
use crate::store::StoreError;

/// Why nothing is erased.
#[derive(Debug, thiserror::Error)]
pub enum PurgeError {
    /// Damage is not erased: it is evidence.
    #[error("the stored rows of import {0} are not those recorded; what does not verify is not erased")]
    Changed(u64),
    /// The register.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for PurgeError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

/// One import with its account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Its number.
    pub import: u64,
    /// The file's name.
    pub file: String,
    /// Events stored of it.
    pub events: u64,
    /// Rows kept in quarantine.
    pub quarantined: u64,
}

/// The imports whose events are still there, by number.
pub fn unpurged(db: &Connection) -> Result<Vec<Counted>, StoreError> {
    let mut statement = db.prepare(
        "SELECT import, file, accepted, quarantined FROM log_import
         WHERE import NOT IN (SELECT import FROM log_purge) ORDER BY import",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Counted { import: row.get(0)?, file: row.get(1)?, events: row.get(2)?, quarantined: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What the act keeps of an import, once its rows are found to be those recorded.
pub fn keep(db: &Connection, import: u64) -> Result<Erased, PurgeError> {
    let recorded: String = db.query_row("SELECT digest FROM log_import WHERE import = ?1", [import], |row| row.get(0))?;
    if hex(&digest(db, import)?) != recorded {
        return Err(PurgeError::Changed(import));
    }
    let Leaves { text, quarantine } = leaves(db, import)?;
    Ok(Erased { import, text: hex(&text), quarantine: hex(&quarantine), rooms: rooms(db, import)? })
}

/// The rooms whose readers stand among the words of an import, and those it was declared for.
fn rooms(db: &Connection, import: u64) -> rusqlite::Result<Vec<String>> {
    let mut statement = db.prepare(
        "SELECT r.room FROM reader r JOIN log_text t ON t.text = r.reader WHERE t.import = ?1
         UNION SELECT room FROM log_import_room WHERE import = ?1 ORDER BY 1",
    )?;
    statement.query_map(params![import], |row| row.get(0))?.collect()
}

/// How many imports were erased, and how many rows they had.
pub fn purged(db: &Connection) -> Result<(u64, u64), StoreError> {
    let sql =
        "SELECT count(*), coalesce(sum(i.accepted + i.quarantined), 0) FROM log_purge p JOIN log_import i ON i.import = p.import";
    Ok(db.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}
