//! Importing a log: its rows stored while they are read, then one act with the account of all of them.

use std::io::Read;

use chrono_tz::Tz;
use rusqlite::OptionalExtension;

use super::normalise::{Item, ReadError, read};
use super::profile::{Profile, ProfileError};
use super::writer::{RUN_ROWS, Writer};
use crate::acts::{self, ActError};
use crate::domain::{Day, DaySpan};
use crate::journal::Tx;
use crate::journal::entry::hex;
use crate::store::StoreError;

/// What is imported and how it is to be read.
pub struct Order<'a> {
    /// The file's name, without its folder.
    pub file: &'a str,
    /// How it is read.
    pub profile: &'a Profile,
    /// The days the export is declared to hold in full.
    pub covers: Option<DaySpan>,
    /// Rooms it is declared to hold besides those whose readers occur.
    pub rooms: &'a [String],
}

/// The account of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its number.
    pub import: u64,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
    /// Encoding the file turned out to have.
    pub encoding: &'static str,
    /// Rows of the file; accepted + quarantined + excluded.
    pub rows: u64,
    /// Rows stored as events.
    pub accepted: u64,
    /// Rows that could not be read, kept with their line and reason.
    pub quarantined: u64,
    /// Exact repeats, listed with the line they repeat.
    pub excluded: u64,
    /// First moment of an accepted row, milliseconds since 1970 UTC.
    pub first_ms: Option<i64>,
    /// Last moment of an accepted row.
    pub last_ms: Option<i64>,
    /// The digest recorded in the journal, hexadecimal.
    pub digest: String,
}

/// How an import ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Imported {
    /// Recorded.
    Recorded {
        /// The journal entry.
        entry: u64,
        /// The account.
        account: Account,
    },
    /// The very file was imported before; nothing is changed.
    Known {
        /// As which import.
        import: u64,
    },
    /// Every row is already there; nothing is changed.
    NothingNew {
        /// What the file holds.
        account: Account,
    },
}

/// Why a log was not imported; nothing is changed then.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file has no row.
    #[error("the log has no rows{}", if *.header { " below its header" } else { "" })]
    Empty {
        /// A header was read.
        header: bool,
    },
    /// No row could be read.
    #[error("none of the {rows} rows could be read with the profile {profile}; the first is line {line}: {reason}")]
    AllBad {
        /// Rows of the file.
        rows: u64,
        /// The profile.
        profile: String,
        /// Line of the first.
        line: u64,
        /// Its reason.
        reason: String,
    },
    /// The very file was imported before, and its events were erased.
    #[error("this very file is import {import} already; its events were erased on {day} after their retention")]
    Erased {
        /// As which import.
        import: u64,
        /// The day they were erased.
        day: String,
    },
    /// The file or the profile.
    #[error(transparent)]
    Read(ReadError<StoreError>),
    /// The profile cannot be written down.
    #[error(transparent)]
    Profile(#[from] ProfileError),
    /// The register.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The act.
    #[error(transparent)]
    Act(#[from] ActError),
}

/// Reads a log into the transaction. The caller commits when it was recorded, and drops the transaction otherwise, or
/// for a dry run.
pub fn import(tx: &mut Tx<'_>, input: impl Read, order: &Order<'_>, zone: Tz) -> Result<Imported, ImportError> {
    import_in_runs(tx, input, order, zone, RUN_ROWS)
}

fn import_in_runs(
    tx: &mut Tx<'_>,
    input: impl Read,
    order: &Order<'_>,
    zone: Tz,
    run_rows: usize,
) -> Result<Imported, ImportError> {
    order.profile.check()?;
    let import: u64 = tx
        .db()
        .query_row("SELECT coalesce(max(import), 0) + 1 FROM log_import", [], |row| row.get(0))
        .map_err(StoreError::from)?;
    let mut first_bad = None;
    let mut writer = Writer::new(tx.db(), import, run_rows);
    let totals = read(input, order.profile, zone, &mut |item| match item {
        Item::Row(row) => writer.row(&row),
        Item::Bad(bad) => {
            first_bad.get_or_insert_with(|| (bad.line, bad.reason.to_string()));
            writer.bad(&bad)
        }
    })
    .map_err(|e| match e {
        ReadError::Sink(e) => ImportError::Store(e),
        other => ImportError::Read(other),
    })?;
    let stored = writer.finish()?;
    let account = Account {
        import,
        sha256: hex(&totals.sha256),
        encoding: totals.encoding,
        rows: totals.rows,
        accepted: stored.accepted,
        quarantined: stored.quarantined,
        excluded: stored.excluded,
        first_ms: stored.first_ms,
        last_ms: stored.last_ms,
        digest: hex(&stored.digest),
    };
    if let Some(import) = known(tx, &account.sha256)? {
        if let Some(day) = erased(tx, import)? {
            return Err(ImportError::Erased { import, day });
        }
        return Ok(Imported::Known { import });
    }
    if account.rows == 0 && order.covers.is_none() {
        return Err(ImportError::Empty { header: totals.header });
    }
    if account.accepted == 0 && account.excluded == 0 && account.quarantined > 0 {
        let (line, reason) = first_bad.unwrap_or_default();
        return Err(ImportError::AllBad { rows: account.rows, profile: order.profile.name.clone(), line, reason });
    }
    if account.accepted == 0 && account.excluded == account.rows && account.rows > 0 && order.covers.is_none() {
        return Ok(Imported::NothingNew { account });
    }
    save_profile(tx, order.profile)?;
    let act = acts::log::Import {
        import,
        file: order.file.to_owned(),
        sha256: account.sha256.clone(),
        bytes: totals.bytes,
        profile: order.profile.name.clone(),
        rows: account.rows,
        accepted: account.accepted,
        quarantined: account.quarantined,
        excluded: account.excluded,
        first_ms: account.first_ms,
        last_ms: account.last_ms,
        resolution_ms: stored.resolution_ms,
        sequenced: stored.sequenced,
        covers_from: order.covers.map(|c| c.from),
        covers_until: order.covers.map(|c| c.until.unwrap_or(Day::MAX)),
        rooms: order.rooms.to_vec(),
        digest: account.digest.clone(),
    };
    let stamp = acts::record(tx, &act)?;
    Ok(Imported::Recorded { entry: stamp.n, account })
}

fn known(tx: &Tx<'_>, sha256: &str) -> Result<Option<u64>, StoreError> {
    let found = tx.db().query_row("SELECT import FROM log_import WHERE sha256 = ?1", [sha256], |row| row.get(0));
    Ok(found.optional()?)
}

/// The day the events of an import were erased.
fn erased(tx: &Tx<'_>, import: u64) -> Result<Option<String>, StoreError> {
    let found = tx.db().query_row("SELECT day FROM log_purge WHERE import = ?1", [import], |row| row.get(0));
    Ok(found.optional()?)
}

/// Keeps the profile in the register, unless the newest of its name is the same.
fn save_profile(tx: &mut Tx<'_>, profile: &Profile) -> Result<(), ImportError> {
    let toml = profile.to_toml()?;
    if saved_profile(tx.db(), &profile.name)?.as_ref() != Some(&toml) {
        acts::record(tx, &acts::log::Profile { name: profile.name.clone(), toml })?;
    }
    Ok(())
}

/// The newest profile of a name saved in the register, as TOML.
pub fn saved_profile(db: &rusqlite::Connection, name: &str) -> Result<Option<String>, StoreError> {
    let found = db.query_row("SELECT toml FROM log_profile WHERE name = ?1 ORDER BY n DESC LIMIT 1", [name], |row| row.get(0));
    Ok(found.optional()?)
}

#[cfg(test)]
#[path = "import_tests.rs"]
mod tests;
