//! Level L0: what every opening looks at, in a few milliseconds whatever the register's size.

use rusqlite::{Connection, OptionalExtension};

use crate::journal::anchor::Anchors;
use crate::journal::tree::leaf_hash;
use crate::journal::{Fault, FaultCode, Head};
use crate::store::{RegisterDir, StoreError, schema_differences};

/// The faults that show without reading the whole register.
pub fn light_faults(dir: &RegisterDir, db: &Connection) -> Result<Vec<Fault>, StoreError> {
    let mut faults: Vec<_> =
        schema_differences(db)?.into_iter().map(|what| Fault::new(FaultCode::Schema, "register.db", what)).collect();
    if !faults.is_empty() {
        return Ok(faults);
    }
    let last: Option<(u64, String)> =
        db.query_row("SELECT n, record FROM journal ORDER BY n DESC LIMIT 1", [], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
    let head = Head::read(db)?;
    let size = match (&head, &last) {
        (Some(head), Some((n, record))) if head.size == *n && head.last == leaf_hash(record.as_bytes()) => *n,
        _ => {
            faults.push(Fault::new(FaultCode::Head, "journal_head", "it does not fit the journal's last entry"));
            last.map_or(0, |(n, _)| n)
        }
    };
    let (anchors, anchor_faults) = read_anchors(dir)?;
    faults.extend(anchor_faults);
    for (i, anchor) in anchors.anchors.iter().enumerate().filter(|(_, a)| a.checkpoint.size > size) {
        let place = format!("anchors.log line {}", i + 1);
        let what = format!("it holds a checkpoint of {} entries, the journal has {size}", anchor.checkpoint.size);
        faults.push(Fault::new(FaultCode::Anchor, place, what));
    }
    Ok(faults)
}

/// The anchors beside the register, and what is wrong with their file.
pub fn read_anchors(dir: &RegisterDir) -> Result<(Anchors, Vec<Fault>), StoreError> {
    if !dir.anchors().is_file() {
        let fault = Fault::new(FaultCode::Anchor, "anchors.log", "the file is missing");
        return Ok((Anchors::default(), vec![fault]));
    }
    match Anchors::read(&RegisterDir::read(&dir.anchors())?) {
        Ok(anchors) => Ok((anchors, Vec::new())),
        Err(error) => Ok((Anchors::default(), vec![Fault::new(FaultCode::Anchor, "anchors.log", error.to_string())])),
    }
}

/// Adds a checkpoint's line to the anchors; a line that a crash cut short is dropped first.
pub fn append_anchor(dir: &RegisterDir, line: &str) -> Result<(), StoreError> {
    let (anchors, _) = read_anchors(dir)?;
    if let Some(torn) = anchors.torn {
        let kept = RegisterDir::read(&dir.anchors())?;
        dir.replace(&dir.anchors(), kept.get(..torn.offset).unwrap_or_default())?;
    }
    dir.append(&dir.anchors(), line)
}
