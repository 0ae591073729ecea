//! Level L1, what stands beside the entries: the head row, the checkpoints of anchors.log, the key file.
//!
//! The anchors are what finds a journal that was cut short or rewritten by someone who holds the register key; copies of
//! their lines held elsewhere find it even when the file beside the register was cut with it.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::bounded::Bounded;
use super::chain::Chain;
use super::row::unreadable;
use crate::journal::anchor::{Anchor, Direction};
use crate::journal::checkpoint;
use crate::journal::entry::hex;
use crate::journal::tree::{Frontier, Hash, empty_root};
use crate::journal::{Fault, FaultCode, Head};
use crate::register::read_anchors;
use crate::store::{RegisterDir, StoreError};
use crate::vault::KeyFile;

/// Faults of the anchors that are named.
const NAMED: usize = 50;

/// What does not fit between the head row and the entries.
pub fn head_faults(db: &Connection, chain: &Chain) -> Result<Vec<Fault>, StoreError> {
    let fault = |what: &str| vec![Fault::new(FaultCode::Head, "journal_head", what)];
    let head = match Head::read(db) {
        Ok(Some(head)) => head,
        Ok(None) => return Ok(fault("it is missing or cannot be read")),
        Err(error) => return Ok(vec![unreadable("journal_head", error)?]),
    };
    // A second head, or one under another number, would be read by one opening and passed over by the next.
    let alone = db.query_row("SELECT count(*) = 1 AND max(one) = 1 FROM journal_head", [], |row| row.get::<_, bool>(0));
    match alone {
        Ok(true) => {}
        Ok(false) => return Ok(fault("it is not a single row numbered 1")),
        Err(error) => return Ok(vec![unreadable("journal_head", error.into())?]),
    }
    let last = chain.leaves.last().copied().unwrap_or_default();
    Ok(if head.size != chain.size {
        fault(&format!("it counts {} entries, the journal has {}", head.size, chain.size))
    } else if head.last != last {
        fault("its last hash is not the last entry's")
    } else if head.frontier != chain.frontier {
        fault("its tree is not the one over the entries")
    } else {
        Vec::new()
    })
}

/// What does not fit between `register.keys` and the hash the journal last named.
pub fn key_file_faults(dir: &RegisterDir, chain: &Chain) -> Vec<Fault> {
    let what = match (RegisterDir::read(&dir.keys()), chain.officers.key_file()) {
        (Ok(bytes), Some(named)) if hex(&KeyFile::hash(&bytes)) == named => return Vec::new(),
        (Ok(_), Some(_)) => "it is not the file whose hash the journal holds",
        (Ok(_), None) => "the journal names no key file",
        (Err(_), _) => "it cannot be read",
    };
    vec![Fault::new(FaultCode::KeyFile, "register.keys", what)]
}

/// How many anchors there are, and what does not fit between them and the entries. A last line that was cut off in the
/// writing is no fault: its act was never recorded. If it was, the act misses its anchor, and that is one.
pub fn anchor_faults(dir: &RegisterDir, chain: &Chain) -> Result<(u64, Vec<Fault>), StoreError> {
    let (anchors, unread) = match read_anchors(dir) {
        Ok(read) => read,
        Err(StoreError::Io { .. }) => {
            return Ok((0, vec![Fault::new(FaultCode::Anchor, "anchors.log", "it cannot be read")]));
        }
        Err(other) => return Err(other),
    };
    if !unread.is_empty() {
        return Ok((0, unread));
    }
    let anchors = anchors.anchors;
    let stated = anchors.iter().map(|a| a.checkpoint.size).chain(chain.checkpoints.iter().map(|(_, act)| act.size));
    let roots = roots_at(&chain.leaves, &stated.collect());
    let mut faults = Bounded::new(NAMED, "anchors.log");
    for (i, anchor) in anchors.iter().enumerate() {
        if let Err(what) = check(anchor, chain, &roots) {
            faults.push(Fault::new(FaultCode::Anchor, format!("anchors.log line {}", i + 1), what));
        }
    }
    let issued: BTreeSet<(u64, String)> = anchors
        .iter()
        .filter(|a| a.direction == Direction::Issued)
        .map(|a| (a.checkpoint.size, hex(&a.checkpoint.root)))
        .collect();
    for (n, act) in &chain.checkpoints {
        let place = format!("entry {n}");
        let stands = act.size < *n && roots.get(&act.size).is_some_and(|root| hex(root) == act.root);
        if !stands {
            faults.push(Fault::new(FaultCode::Anchor, place.as_str(), "the checkpoint it records is not one of this journal"));
        }
        if !issued.contains(&(act.size, act.root.clone())) {
            let what = "the checkpoint it records was taken away from anchors.log";
            faults.push(Fault::new(FaultCode::Anchor, place, what));
        }
    }
    Ok((anchors.len() as u64, faults.finish()))
}

fn check(anchor: &Anchor, chain: &Chain, roots: &BTreeMap<u64, Hash>) -> Result<(), String> {
    let stated = &anchor.checkpoint;
    let key = checkpoint::signer(&anchor.signature).map_err(|e| e.to_string())?;
    // A received checkpoint may carry the signature of whoever kept it.
    if anchor.direction == Direction::Issued && !chain.officers.ever_had(&key) {
        return Err("it was signed with a key that was never an officer's".to_owned());
    }
    anchor.verify(&key).map_err(|e| e.to_string())?;
    if chain.register.as_deref() != Some(hex(&stated.register).as_str()) {
        return Err("it is a checkpoint of another register".to_owned());
    }
    match roots.get(&stated.size) {
        None => Err(format!("it holds a checkpoint of {} entries, the journal has {}", stated.size, chain.size)),
        Some(root) if *root != stated.root => {
            Err(format!("its root is not the one over the first {} entries: they were rewritten", stated.size))
        }
        Some(_) => Ok(()),
    }
}

/// The roots over the first so many leaves, for each of these sizes that there are; one pass.
fn roots_at(leaves: &[Hash], sizes: &BTreeSet<u64>) -> BTreeMap<u64, Hash> {
    let mut out = BTreeMap::new();
    if sizes.contains(&0) {
        out.insert(0, empty_root());
    }
    let mut frontier = Frontier::default();
    let last = sizes.last().copied().unwrap_or(0);
    for leaf in leaves.iter().take(usize::try_from(last).unwrap_or(usize::MAX)) {
        frontier.push(*leaf);
        if sizes.contains(&frontier.size()) {
            out.insert(frontier.size(), frontier.root());
        }
    }
    out
}
