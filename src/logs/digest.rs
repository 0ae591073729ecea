//! The digest of an import: an RFC 6962 root over what was stored of it, recorded in the journal when it was imported.
//!
//! Leaves, in order: the dictionary, each block, the quarantined rows, the excluded rows. A tree rather than one hash, so
//! that blocks can one day be purged and the rest still be checked.

use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use crate::journal::tree::{Frontier, Hash};
use crate::store::StoreError;

/// A leaf that is hashed piece by piece.
pub(super) struct Leaf(Sha256);

impl Leaf {
    pub(super) fn new(what: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update([0]);
        hash.update(what.as_bytes());
        hash.update(b"\n");
        Self(hash)
    }

    pub(super) fn number(&mut self, n: u64) -> &mut Self {
        self.0.update(n.to_be_bytes());
        self
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.number(bytes.len() as u64);
        self.0.update(bytes);
        self
    }

    pub(super) fn finish(self) -> Hash {
        self.0.finalize().into()
    }
}

/// The leaf of a block with its place and bounds.
pub(super) fn block_leaf(block: u64, run: u64, rows: u64, first_ms: i64, last_ms: i64, data: &[u8]) -> Hash {
    let mut leaf = Leaf::new("greffe-log-block/1");
    leaf.number(block).number(run).number(rows).number(first_ms as u64).number(last_ms as u64).bytes(data);
    leaf.finish()
}

/// Starts the leaf of the quarantined rows.
pub(super) fn quarantine_leaf() -> Leaf {
    Leaf::new("greffe-log-quarantine/1")
}

/// Starts the leaf of the excluded rows.
pub(super) fn excluded_leaf() -> Leaf {
    Leaf::new("greffe-log-excluded/1")
}

/// The leaf of the dictionary.
pub(super) fn text_leaf<'a>(words: impl Iterator<Item = &'a str>) -> Hash {
    let mut leaf = Leaf::new("greffe-log-text/1");
    for (id, word) in words.enumerate() {
        leaf.number(id as u64).bytes(word.as_bytes());
    }
    leaf.finish()
}

/// The root of an import's leaves.
pub(super) fn root(text: Hash, blocks: &[Hash], quarantine: Leaf, excluded: Leaf) -> Hash {
    root_of(text, blocks, quarantine.finish(), excluded)
}

fn root_of(text: Hash, blocks: &[Hash], quarantine: Hash, excluded: Leaf) -> Hash {
    let mut tree = Frontier::default();
    tree.push(text);
    blocks.iter().for_each(|leaf| tree.push(*leaf));
    tree.push(quarantine);
    tree.push(excluded.finish());
    tree.root()
}

/// The leaves that go when an import is erased, and are kept by the act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Leaves {
    pub(super) text: Hash,
    pub(super) quarantine: Hash,
}

/// The leaves of an import's words and quarantined rows, from what is stored.
pub(super) fn leaves(db: &Connection, import: u64) -> Result<Leaves, StoreError> {
    let mut text = Leaf::new("greffe-log-text/1");
    let mut statement = db.prepare_cached("SELECT id, text FROM log_text WHERE import = ?1 ORDER BY id")?;
    let mut rows = statement.query(params![import])?;
    while let Some(row) = rows.next()? {
        text.number(row.get(0)?).bytes(row.get_ref(1)?.as_bytes().unwrap_or_default());
    }
    let mut quarantine = quarantine_leaf();
    let mut statement =
        db.prepare_cached("SELECT line, reason, raw, length FROM log_quarantine WHERE import = ?1 ORDER BY line")?;
    let mut rows = statement.query(params![import])?;
    while let Some(row) = rows.next()? {
        let bytes = |i| -> rusqlite::Result<Vec<u8>> { Ok(row.get_ref(i)?.as_bytes().unwrap_or_default().to_vec()) };
        quarantine.number(row.get(0)?).bytes(&bytes(1)?).bytes(&bytes(2)?).number(row.get(3)?);
    }
    Ok(Leaves { text: text.finish(), quarantine: quarantine.finish() })
}

/// The leaves an erased import left; `None` when its rows are still there.
fn kept(db: &Connection, import: u64) -> Result<Option<Leaves>, StoreError> {
    let mut statement = db.prepare_cached("SELECT leaves FROM log_purge WHERE import = ?1")?;
    let mut rows = statement.query(params![import])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let halves = row.get_ref(0)?.as_bytes().ok().and_then(|bytes| bytes.split_at_checked(32));
    let hashes = halves.and_then(|(text, rest)| Some((text.try_into().ok()?, rest.try_into().ok()?)));
    let (text, quarantine) = hashes.ok_or_else(|| StoreError::Damaged("the hashes of an erased import cannot be read".into()))?;
    Ok(Some(Leaves { text, quarantine }))
}

/// Recomputes an import's digest from what is stored. A stored leaf that is not its block's gives another digest too.
///
/// Of an erased import the kept leaves are taken; a row that is there all the same, or a count that is not the recorded one,
/// gives another digest.
pub fn digest(db: &Connection, import: u64) -> Result<Hash, StoreError> {
    let stored = leaves(db, import)?;
    let kept = kept(db, import)?;
    let mut blocks = Vec::new();
    let mut total = 0_u64;
    let mut statement = db.prepare_cached(
        "SELECT block, run, rows, first_ms, last_ms, leaf, data FROM log_block WHERE import = ?1 ORDER BY block",
    )?;
    let mut rows = statement.query(params![import])?;
    while let Some(row) = rows.next()? {
        total = total.saturating_add(row.get(2)?);
        let leaf: Option<Hash> = row.get_ref(5)?.as_bytes().ok().and_then(|bytes| bytes.try_into().ok());
        let data = row.get_ref(6)?;
        let whole = match (kept, data.as_bytes()) {
            (None, Ok(data)) => {
                let own = block_leaf(row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, data);
                leaf.filter(|leaf| *leaf == own)
            }
            (Some(_), Err(_)) => leaf,
            _ => None,
        };
        blocks.push(whole.unwrap_or_default());
    }
    let mut excluded = excluded_leaf();
    let mut statement = db.prepare_cached("SELECT line, of_import, of_line FROM log_excluded WHERE import = ?1 ORDER BY line")?;
    let mut rows = statement.query(params![import])?;
    while let Some(row) = rows.next()? {
        excluded.number(row.get(0)?).number(row.get(1)?).number(row.get(2)?);
    }
    let Some(kept) = kept else { return Ok(root_of(stored.text, &blocks, stored.quarantine, excluded)) };
    let accepted: u64 =
        db.prepare_cached("SELECT accepted FROM log_import WHERE import = ?1")?.query_row(params![import], |row| row.get(0))?;
    let nothing = Leaves { text: text_leaf(std::iter::empty()), quarantine: quarantine_leaf().finish() };
    if stored != nothing || total != accepted {
        return Ok([0; 32]);
    }
    Ok(root_of(kept.text, &blocks, kept.quarantine, excluded))
}
