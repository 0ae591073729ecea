//! Whether a register is what its journal says. Nothing is changed, nothing is repaired: every difference is named by a
//! code, a place and what to do, and a register with any fault ends a command with exit code 4.
//!
//! | level | looks at | answers |
//! |---|---|---|
//! | L0 | schema, head against the last entry, key file, size of the anchors; at every opening (`register`) | was a file swapped for another? |
//! | L1 | every page, every entry: chain, signature, right, commitment; head, anchors, key file | did the officers named do these acts, in this order, and is none missing? |
//! | L2 | all acts replayed into an empty register in memory, every row of every table compared, every log's digest | do the tables say what the acts did, and nothing else? |
//!
//! L1 trusts nothing but the public key in the first entry: which keys and roles count at an entry comes from the
//! entries before it (`officers`), never from the officer table. It cannot know of entries cut off at the end by
//! someone who holds the register key and rewrites the head: that is what checkpoints kept outside the room are for.
//!
//! Each file is one question: [`chain`] the entries, [`witnesses`] what stands beside them (head, anchors, key file),
//! [`pages`] the file itself, [`replay`](replay()) and [`compare`] the tables, [`logs`] the access events.

mod bounded;
pub mod chain;
pub mod compare;
pub mod logs;
mod officers;
pub mod pages;
mod replay;
mod row;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod vectors;
pub mod witnesses;

pub use replay::{replay, replay_first, replay_into};

use rusqlite::Connection;

use crate::journal::tree::Hash;
use crate::journal::{Fault, FaultCode};
use crate::register::Register;
use crate::store::{RegisterDir, StoreError, schema_differences};

/// How far a verification went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The journal.
    L1,
    /// The journal, the tables and the logs.
    L2,
}

impl Level {
    /// The level as printed.
    pub fn code(self) -> &'static str {
        match self {
            Self::L1 => "L1",
            Self::L2 => "L2",
        }
    }
}

/// What a verification looked at and found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// How far it went.
    pub level: Level,
    /// Entries in the journal.
    pub size: u64,
    /// Root of the tree over them.
    pub root: Hash,
    /// Entries without a fault of their own.
    pub entries: u64,
    /// Checkpoints compared with the journal: whole lines of anchors.log.
    pub checkpoints: u64,
    /// Tables compared with the replay; 0 below L2.
    pub tables_compared: u64,
    /// Rows compared with the replay; 0 below L2.
    pub rows_compared: u64,
    /// Imported logs looked at; 0 below L2.
    pub logs: u64,
    /// Imports whose events were erased after their retention, and the rows they had; 0 below L2.
    pub purged: (u64, u64),
    /// Everything found, sorted; empty when the register verifies.
    pub faults: Vec<Fault>,
}

impl Verdict {
    /// Whether nothing was found.
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty()
    }
}

/// Verifies a register at level L1, or L2 when `deep`. `progress` is told entries done and entries to do; the replay
/// of a deep verification counts them a second time.
///
/// Damage is a fault of the verdict; an error means that verification itself could not be carried out.
pub fn verify(register: &Register, deep: bool, progress: &mut dyn FnMut(u64, u64)) -> Result<Verdict, StoreError> {
    verify_with(register, deep, true, progress)
}

/// The same of an opened database and the files beside it: of a copy, which is no register of its own.
pub fn verify_files(
    db: &Connection,
    dir: &RegisterDir,
    deep: bool,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Verdict, StoreError> {
    look((db, dir), deep, true, progress)
}

/// Verification with a switch for the comparison of tables, so that a test can show that it is what notices.
fn verify_with(
    register: &Register,
    deep: bool,
    comparing: bool,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Verdict, StoreError> {
    look((register.db(), register.dir()), deep, comparing, progress)
}

fn look(
    (db, dir): (&Connection, &RegisterDir),
    deep: bool,
    comparing: bool,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Verdict, StoreError> {
    let mut faults = pages::page_faults(db, deep)?;
    match schema_differences(db) {
        Ok(found) => faults.extend(found.into_iter().map(|what| Fault::new(FaultCode::Schema, "register.db", what))),
        Err(error) => faults.push(row::unreadable("the schema", error)?),
    }
    let rounds = if deep { 2 } else { 1 };
    let chain = chain::walk(db, &mut |done, all| progress(done, all * rounds))?;
    faults.extend(witnesses::head_faults(db, &chain)?);
    faults.extend(witnesses::key_file_faults(dir, &chain));
    let (checkpoints, found) = witnesses::anchor_faults(dir, &chain)?;
    faults.extend(found);
    let mut verdict = Verdict {
        level: if deep { Level::L2 } else { Level::L1 },
        size: chain.size,
        root: chain.root,
        entries: chain.sound,
        checkpoints,
        tables_compared: 0,
        rows_compared: 0,
        logs: 0,
        purged: (0, 0),
        faults: Vec::new(),
    };
    if deep {
        let size = chain.size;
        let (replayed, found) = replay::replay_with(db, replay::Stop::Never, &mut |done| progress(size + done, 2 * size))?;
        faults.extend(found);
        let compared = compare::compare_with(db, &replayed, comparing)?;
        (verdict.tables_compared, verdict.rows_compared) = (compared.tables, compared.rows);
        faults.extend(compared.faults);
        verdict.logs = logs::count(db)?;
        verdict.purged = logs::purged(db)?;
        faults.extend(logs::log_faults(db)?);
    }
    faults.extend(chain.faults);
    faults.sort();
    faults.dedup();
    verdict.faults = faults;
    Ok(verdict)
}
