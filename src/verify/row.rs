//! Reading rows that may have been tampered with: text that is no text, columns that are missing, pages that are broken.

use rusqlite::Row;
use rusqlite::types::ValueRef;

use crate::journal::{Fault, FaultCode};
use crate::store::StoreError;

/// The statement that both passes over the journal run.
pub(super) const ENTRIES: &str = "SELECT n, record, salt, payload FROM journal ORDER BY n";

/// One row of the journal as it lies there; what has the wrong type or is no text is `None`.
pub(super) struct Raw<'r> {
    /// The number.
    pub n: u64,
    /// The record.
    pub record: Option<&'r str>,
    /// The record's bytes, whatever they are: what the tree hashes.
    pub bytes: &'r [u8],
    /// The salt.
    pub salt: Option<&'r [u8; 32]>,
    /// The payload.
    pub payload: Option<&'r str>,
}

impl<'r> Raw<'r> {
    /// Reads a row of [`ENTRIES`].
    pub(super) fn of(row: &'r Row<'_>) -> rusqlite::Result<Self> {
        let bytes = row.get_ref(1)?.as_bytes_or_null().ok().flatten().unwrap_or_default();
        Ok(Self {
            n: row.get_ref(0)?.as_i64().ok().and_then(|n| u64::try_from(n).ok()).unwrap_or(0),
            record: text(row.get_ref(1)?),
            bytes,
            salt: row.get_ref(2)?.as_blob().ok().and_then(|b| b.try_into().ok()),
            payload: text(row.get_ref(3)?),
        })
    }
}

fn text(value: ValueRef<'_>) -> Option<&str> {
    value.as_str().ok()
}

/// Damage as a fault at a place; any other error stays one.
pub(super) fn unreadable(place: &str, error: StoreError) -> Result<Fault, StoreError> {
    match error {
        StoreError::Damaged(why) => Ok(Fault::new(FaultCode::Page, place, format!("it cannot be read: {why}"))),
        StoreError::Sql(error) => {
            use rusqlite::ErrorCode::{OperationInterrupted, OutOfMemory, PermissionDenied, SystemIoFailure};
            match error.sqlite_error_code() {
                Some(OperationInterrupted | OutOfMemory | PermissionDenied | SystemIoFailure) => Err(StoreError::Sql(error)),
                // A table or column that is not there, a value of another type: the schema was changed.
                _ => Ok(Fault::new(FaultCode::Schema, place, format!("it cannot be read: {error}"))),
            }
        }
        other => Err(other),
    }
}
