//! What the checks look at of documents beyond where their copies are.

use rusqlite::Connection;

use crate::store::StoreError;

/// What is known of documents beyond where their copies are.
#[derive(Debug, Clone, Default)]
pub struct Holdings {}

impl Holdings {
    /// Reads them from tables.
    pub(super) fn load(_db: &Connection) -> Result<Self, StoreError> {
        Ok(Self::default())
    }
}
