//! Reading entries as they are stored, for listing and showing; verification reads them on its own.

use rusqlite::{Connection, params};

use super::entry::{Header, parse};
use super::tree::{Frontier, Hash, leaf_hash};
use crate::store::StoreError;

/// A stored entry.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The header.
    pub header: Header,
    /// The full line.
    pub record: String,
    /// The leaf hash.
    pub leaf: Hash,
    /// The payload's salt, if kept.
    pub salt: Option<[u8; 32]>,
    /// The payload, if kept.
    pub payload: Option<String>,
}

/// The header of an entry, if there is such an entry.
pub fn header_of(db: &Connection, n: u64) -> Result<Option<Header>, StoreError> {
    let mut found = None;
    read_entries(db, n, |entry| {
        found = Some(entry.header).filter(|h| h.n == n);
        false
    })?;
    Ok(found)
}

/// The root of the tree over the first `size` entries: what a report of that time says of the journal.
pub fn root_at(db: &Connection, size: u64) -> Result<Hash, StoreError> {
    let mut tree = Frontier::default();
    if size > 0 {
        read_entries(db, 1, |entry| {
            tree.push(entry.leaf);
            tree.size() < size
        })?;
    }
    Ok(tree.root())
}

/// Gives the entries from a number on, in order, until `each` says no more. An entry that cannot be read is damage.
pub fn read_entries(db: &Connection, from: u64, mut each: impl FnMut(Entry) -> bool) -> Result<(), StoreError> {
    let mut statement = db.prepare("SELECT n, record, salt, payload FROM journal WHERE n >= ?1 ORDER BY n")?;
    let mut rows = statement.query(params![from])?;
    while let Some(row) = rows.next()? {
        let (n, record): (u64, String) = (row.get(0)?, row.get(1)?);
        let (header, ..) = parse(&record).map_err(|e| StoreError::Damaged(format!("journal entry {n}: {e}")))?;
        let entry = Entry { header, leaf: leaf_hash(record.as_bytes()), salt: row.get(2)?, payload: row.get(3)?, record };
        if !each(entry) {
            break;
        }
    }
    Ok(())
}
