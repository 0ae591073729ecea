//! Level L2: every act applied again to empty tables, by the same code that applied it when it was recorded.
//!
//! `--as-known DATE` is the same replay, stopped before that day: what the register knew then.

use rusqlite::Connection;

use super::bounded::Bounded;
use super::officers::Officers;
use super::row::{ENTRIES, Raw, unreadable};
use crate::acts;
use crate::domain::Instant;
use crate::journal::entry::{self, Header};
use crate::journal::{Fault, FaultCode, Stamp};
use crate::store::{self, StoreError};

/// Entries named that cannot be replayed.
const NAMED: usize = 50;

/// A register in memory with the tables as the journal's entries make them, or those recorded before `until`; and the
/// entries that cannot be replayed, which change nothing there. The journal itself and the rows of logs are not copied.
pub fn replay(db: &Connection, until: Option<Instant>) -> Result<(Connection, Vec<Fault>), StoreError> {
    replay_with(db, until.map_or(Stop::Never, Stop::Before), &mut |_| {})
}

/// The same for the journal's first `size` entries: what a campaign was opened on.
pub fn replay_first(db: &Connection, size: u64) -> Result<(Connection, Vec<Fault>), StoreError> {
    replay_with(db, Stop::After(size), &mut |_| {})
}

/// Where a replay ends.
#[derive(Debug, Clone, Copy)]
pub(super) enum Stop {
    /// With the last entry.
    Never,
    /// Before the first entry of this moment or later.
    Before(Instant),
    /// With this entry.
    After(u64),
}

/// The replay, telling every few hundred entries how many are done.
pub(super) fn replay_with(
    db: &Connection,
    stop: Stop,
    progress: &mut dyn FnMut(u64),
) -> Result<(Connection, Vec<Fault>), StoreError> {
    let tables = store::memory()?;
    let mut faults = Bounded::new(NAMED, "journal");
    tables.execute_batch("BEGIN IMMEDIATE")?;
    if let Err(error) = entries(db, &tables, stop, &mut faults, progress) {
        faults.push(unreadable("journal", error)?);
    }
    tables.execute_batch("COMMIT")?;
    Ok((tables, faults.finish()))
}

/// Replays a register's own journal into its own tables, which must be empty: what a migration does.
pub fn replay_into(db: &Connection) -> Result<Vec<Fault>, StoreError> {
    let mut faults = Bounded::new(NAMED, "journal");
    entries(db, db, Stop::Never, &mut faults, &mut |_| {})?;
    Ok(faults.finish())
}

fn entries(
    db: &Connection,
    tables: &Connection,
    stop: Stop,
    faults: &mut Bounded,
    progress: &mut dyn FnMut(u64),
) -> Result<(), StoreError> {
    let mut officers = Officers::default();
    let mut statement = db.prepare(ENTRIES)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let raw = Raw::of(row)?;
        let header = raw.record.and_then(|r| entry::parse(r).ok()).map(|(header, ..)| header);
        // The first entry of a later time ends what was known: the ones after it rest on it.
        let over = match (stop, &header) {
            (Stop::Before(until), Some(header)) => header.at >= until,
            (Stop::After(size), _) => raw.n > size,
            _ => false,
        };
        if over {
            break;
        }
        if let Err(why) = apply(tables, &mut officers, &raw, header.as_ref()) {
            faults.push(Fault::new(FaultCode::Payload, format!("entry {}", raw.n), format!("it cannot be replayed: {why}")));
        }
        if raw.n % 256 == 0 {
            progress(raw.n);
        }
    }
    Ok(())
}

/// Applies one entry, or nothing of it.
fn apply(tables: &Connection, officers: &mut Officers, raw: &Raw<'_>, header: Option<&Header>) -> Result<(), String> {
    let header = header.ok_or("its record is not a journal entry")?;
    let payload = raw.payload.ok_or("its payload is missing")?;
    let kind = acts::named(&header.act).ok_or("its act is none this greffe knows")?;
    let key = officers.key(header, Some(payload)).map(|key| key.hex()).unwrap_or_default();
    let stamp = Stamp { n: header.n, at: header.at, officer: header.off.clone(), key };
    officers.take(header, payload);
    let run = |sql| tables.prepare_cached(sql).and_then(|mut s| s.execute([])).map_err(|e| e.to_string());
    run("SAVEPOINT entry")?;
    let done = (kind.replay)(payload, tables, &stamp).map_err(|e| e.to_string());
    if done.is_err() {
        run("ROLLBACK TO entry")?;
    }
    run("RELEASE entry")?;
    done
}
