//! What the checks look at of inventories.

use rusqlite::Connection;

use crate::store::StoreError;

/// What is known of inventories.
#[derive(Debug, Clone, Default)]
pub struct Inventories {}

impl Inventories {
    /// Reads them from tables.
    pub(super) fn load(_db: &Connection) -> Result<Self, StoreError> {
        Ok(Self::default())
    }
}
