//! What the checks look at of rooms and containers beyond their levels.

use rusqlite::Connection;

use crate::store::StoreError;

/// What is known of rooms and containers beyond their levels.
#[derive(Debug, Clone, Default)]
pub struct Premises {}

impl Premises {
    /// Reads them from tables.
    pub(super) fn load(_db: &Connection) -> Result<Self, StoreError> {
        Ok(Self::default())
    }
}
