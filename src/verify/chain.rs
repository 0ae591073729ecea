//! Level L1, the entries: one pass over the journal in order, keeping nothing but the leaf hashes and who holds which key.
//!
//! An entry that fails any test does not change who may sign: a forged appointment does not legitimise what the person
//! appointed signs after it, and each of their entries is named.

use rusqlite::Connection;

use super::bounded::Bounded;
use super::officers::{Officers, read};
use super::row::{ENTRIES, Raw, unreadable};
use crate::acts::{self, Act, journal, register};
use crate::domain::Instant;
use crate::journal::entry::{self, Header, commitment, hex};
use crate::journal::tree::{Frontier, Hash, leaf_hash};
use crate::journal::{Fault, FaultCode};
use crate::store::StoreError;
use crate::vault::{PublicKey, Signature, verify_all};

/// Signatures checked together: enough work for each processor, little enough to hold.
const WINDOW: usize = 512;

/// Faults of one kind that are named.
const NAMED: usize = 50;

/// The journal as it was read.
#[derive(Debug)]
pub struct Chain {
    /// The leaf hash of every record, in order.
    pub leaves: Vec<Hash>,
    /// Their number.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
    /// What does not hold, at most 50 of a kind and a count of the others.
    pub faults: Vec<Fault>,
    /// Entries without a fault.
    pub sound: u64,
    /// The tree's right edge.
    pub(super) frontier: Frontier,
    /// Officers and keys at the end.
    pub(super) officers: Officers,
    /// The register every entry names.
    pub(super) register: Option<String>,
    /// The checkpoints on record: the entry's number, and what it states.
    pub(super) checkpoints: Vec<(u64, journal::Checkpoint)>,
}

/// Reads and tests every entry. `progress` is told entries read and entries there are, once every few hundred.
pub fn walk(db: &Connection, progress: &mut dyn FnMut(u64, u64)) -> Result<Chain, StoreError> {
    let mut walk = Walk::new();
    if let Err(error) = walk.read(db, progress) {
        let place = format!("entry {}", walk.last + 1);
        walk.fault_at(unreadable(&place, error)?);
    }
    walk.settle();
    Ok(walk.finish())
}

struct Walk {
    leaves: Vec<Hash>,
    frontier: Frontier,
    officers: Officers,
    register: Option<String>,
    checkpoints: Vec<(u64, journal::Checkpoint)>,
    faults: Bounded,
    /// Whether the entry being read has a fault already.
    faulty: bool,
    sound: u64,
    last: u64,
    at: Option<Instant>,
    waiting: Vec<Waiting>,
}

/// A signature that is checked with others.
struct Waiting {
    n: u64,
    header: String,
    signature: Signature,
    key: PublicKey,
    sound: bool,
}

impl Walk {
    fn new() -> Self {
        Self {
            leaves: Vec::new(),
            frontier: Frontier::default(),
            officers: Officers::default(),
            register: None,
            checkpoints: Vec::new(),
            faults: Bounded::new(NAMED, "journal"),
            faulty: false,
            sound: 0,
            last: 0,
            at: None,
            waiting: Vec::with_capacity(WINDOW),
        }
    }

    fn read(&mut self, db: &Connection, progress: &mut dyn FnMut(u64, u64)) -> Result<(), StoreError> {
        let all: u64 = db.query_row("SELECT count(*) FROM journal", [], |row| row.get(0))?;
        let mut statement = db.prepare(ENTRIES)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            self.entry(&Raw::of(row)?);
            if self.waiting.len() >= WINDOW {
                self.settle();
                progress(self.leaves.len() as u64, all);
            }
        }
        self.settle();
        progress(self.leaves.len() as u64, all);
        Ok(())
    }

    fn fault_at(&mut self, fault: Fault) {
        self.faulty = true;
        self.faults.push(fault);
    }

    fn fault(&mut self, code: FaultCode, what: impl Into<String>) {
        self.fault_at(Fault::new(code, format!("entry {}", self.last), what));
    }

    fn entry(&mut self, raw: &Raw<'_>) {
        self.faulty = false;
        let expected = self.last + 1;
        self.last = raw.n;
        if raw.n != expected {
            self.fault(FaultCode::Chain, format!("entry {expected} should stand here"));
        }
        let leaf = leaf_hash(raw.bytes);
        let previous = self.leaves.last().copied().unwrap_or_default();
        self.leaves.push(leaf);
        self.frontier.push(leaf);
        let Some((header, text, signature)) = raw.record.and_then(|r| entry::parse(r).ok()) else {
            return self.fault(FaultCode::Record, "its record is not a journal entry in its exact form");
        };
        self.chained(&header, raw, &previous);
        let payload = self.committed(&header, raw);
        let kind = acts::named(&header.act);
        match kind {
            None => self.fault(FaultCode::Payload, "its act is none this greffe knows"),
            Some(kind) => {
                if let Some(why) = self.officers.refuses(&header, kind) {
                    self.fault(FaultCode::Right, why);
                }
            }
        }
        self.signed(&header, text, signature, payload);
    }

    /// Register, number, predecessor, time.
    fn chained(&mut self, header: &Header, raw: &Raw<'_>, previous: &Hash) {
        if self.register.is_none() {
            let create = raw.payload.filter(|_| header.act == register::Create::NAME).and_then(read::<register::Create>);
            self.register = Some(create.map_or_else(|| header.reg.clone(), |c| c.register));
        }
        if self.register.as_ref() != Some(&header.reg) {
            self.fault(FaultCode::Chain, "it names another register than the first entry");
        }
        if header.n != raw.n {
            self.fault(FaultCode::Chain, "its record carries another number");
        }
        if header.prev != hex(previous) {
            self.fault(FaultCode::Chain, "it does not follow from the entry before");
        }
        if self.at.is_some_and(|at| header.at < at) {
            self.fault(FaultCode::Chain, "it was recorded earlier than the entry before");
        }
        self.at = self.at.max(Some(header.at));
    }

    /// The payload, if there is one; it must fit the commitment.
    fn committed<'r>(&mut self, header: &Header, raw: &Raw<'r>) -> Option<&'r str> {
        match (raw.salt, raw.payload) {
            (Some(salt), Some(payload)) if hex(&commitment(salt, payload)) == header.pc => {}
            (Some(_), Some(_)) => self.fault(FaultCode::Commitment, "its payload is not the one that was signed"),
            _ => self.fault(FaultCode::Commitment, "its payload or salt is missing"),
        }
        raw.payload
    }

    /// The signature under the key the journal gives that officer now, and what the act changes.
    fn signed(&mut self, header: &Header, text: &str, signature: Signature, payload: Option<&str>) {
        let key = self.officers.key(header, payload).filter(|key| key.id().to_string() == header.key);
        let Some(key) = key else {
            return self.fault(FaultCode::Signature, "the journal gives its officer no such key at that moment");
        };
        if Officers::concerns(&header.act) {
            // What comes next depends on it: checked at once.
            if !key.verifies(text.as_bytes(), &signature) {
                self.fault(FaultCode::Signature, "its signature does not verify");
            } else if !self.faulty && !payload.is_some_and(|p| self.officers.take(header, p)) {
                self.fault(FaultCode::Payload, "its payload is not one of this act");
            }
            self.sound += u64::from(!self.faulty);
            return;
        }
        if header.act == journal::Checkpoint::NAME {
            match payload.and_then(read::<journal::Checkpoint>) {
                Some(act) => self.checkpoints.push((header.n, act)),
                None => self.fault(FaultCode::Payload, "its payload is not one of this act"),
            }
        }
        self.waiting.push(Waiting { n: header.n, header: text.to_owned(), signature, key, sound: !self.faulty });
    }

    /// Checks the signatures that wait.
    fn settle(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        let items: Vec<_> = waiting.iter().map(|w| (w.header.as_bytes(), &w.signature, &w.key)).collect();
        // Once one is bad, each is asked singly: all culprits are named, in time that stays linear.
        let good = verify_all(&items).is_ok();
        for w in waiting {
            if good || w.key.verifies(w.header.as_bytes(), &w.signature) {
                self.sound += u64::from(w.sound);
            } else {
                self.fault_at(Fault::new(FaultCode::Signature, format!("entry {}", w.n), "its signature does not verify"));
            }
        }
    }

    fn finish(mut self) -> Chain {
        if self.leaves.is_empty() {
            self.fault_at(Fault::new(FaultCode::Chain, "journal", "it has no entry, not even the register's creation"));
        }
        Chain {
            size: self.leaves.len() as u64,
            root: self.frontier.root(),
            leaves: self.leaves,
            faults: self.faults.finish(),
            sound: self.sound,
            frontier: self.frontier,
            officers: self.officers,
            register: self.register,
            checkpoints: self.checkpoints,
        }
    }
}
