//! Level L2, access events: the stored rows of each imported log against the digest that its import put on record, and
//! rows that no import accounts for.

use rusqlite::Connection;

use super::bounded::Bounded;
use super::row::unreadable;
use crate::journal::entry::hex;
use crate::journal::{Fault, FaultCode};
use crate::store::StoreError;

/// Recomputes the digest over the stored rows of an import.
pub(super) type Digest = fn(&Connection, u64) -> Result<[u8; 32], StoreError>;

/// The tables whose rows belong to an import.
const TABLES: [&str; 4] = ["log_block", "log_excluded", "log_quarantine", "log_text"];

/// Faults of one kind that are named.
const NAMED: usize = 50;

/// How many logs were imported; 0 when their table cannot be read, which the comparison reports.
pub fn count(db: &Connection) -> Result<u64, StoreError> {
    match db.query_row("SELECT count(*) FROM log_import", [], |row| row.get(0)) {
        Ok(count) => Ok(count),
        Err(error) => unreadable("table log_import", error.into()).map(|_| 0),
    }
}

/// How many imports were erased and how many rows they had; 0 when their table cannot be read, which the comparison reports.
pub fn purged(db: &Connection) -> Result<(u64, u64), StoreError> {
    match crate::logs::purge::purged(db) {
        Ok(purged) => Ok(purged),
        Err(error) => unreadable("table log_purge", error).map(|_| (0, 0)),
    }
}

/// Imports whose stored rows are not those recorded, and rows of no import.
pub fn log_faults(db: &Connection) -> Result<Vec<Fault>, StoreError> {
    log_faults_with(db, crate::logs::digest)
}

pub(super) fn log_faults_with(db: &Connection, digest: Digest) -> Result<Vec<Fault>, StoreError> {
    let mut faults = Bounded::new(NAMED, "logs");
    if let Err(error) = changed(db, digest, &mut faults) {
        faults.push(unreadable("table log_import", error)?);
    }
    for table in TABLES {
        if let Err(error) = orphans(db, table, &mut faults) {
            faults.push(unreadable(&format!("table {table}"), error)?);
        }
    }
    Ok(faults.finish())
}

/// Compares each import's digest.
fn changed(db: &Connection, digest: Digest, faults: &mut Bounded) -> Result<(), StoreError> {
    let mut statement = db.prepare("SELECT import, digest FROM log_import ORDER BY import")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (import, recorded): (u64, String) = (row.get(0)?, row.get(1)?);
        let place = format!("log import {import}");
        match digest(db, import) {
            Ok(found) if hex(&found) == recorded => {}
            Ok(_) => faults.push(Fault::new(FaultCode::LogDigest, place, "its stored rows are not those recorded")),
            Err(error) => faults.push(unreadable(&place, error)?),
        }
    }
    Ok(())
}

/// Names each import number that rows carry and no import has.
fn orphans(db: &Connection, table: &str, faults: &mut Bounded) -> Result<(), StoreError> {
    let sql = format!("SELECT DISTINCT import FROM {table} WHERE import NOT IN (SELECT import FROM log_import) ORDER BY import");
    let mut statement = db.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let place = format!("table {table}, rows import={}", row.get::<_, i64>(0)?);
        faults.push(Fault::new(FaultCode::RowExtra, place, "no import accounts for them"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one_import(digest: &str) -> Connection {
        let db = crate::store::memory().unwrap();
        db.execute("INSERT INTO log_import VALUES (1,'f','s',1,'p',0,0,0,0,NULL,NULL,1000,0,NULL,NULL,?1,'t',2)", [digest])
            .unwrap();
        db
    }

    #[test]
    fn stored_rows_are_held_against_the_recorded_digest() {
        let fixed: Digest = |_, import| Ok([import as u8; 32]);
        assert_eq!(log_faults_with(&one_import(&hex(&[1; 32])), fixed).unwrap(), []);
        let found = log_faults_with(&one_import(&hex(&[2; 32])), fixed).unwrap();
        assert_eq!(found[0].to_string(), "VER015 log import 1: its stored rows are not those recorded");
        let broken: Digest = |_, _| Err(StoreError::Damaged("page".into()));
        assert_eq!(log_faults_with(&one_import(""), broken).unwrap()[0].code, FaultCode::Page);
    }

    #[test]
    fn rows_of_no_import_are_named() {
        let fixed: Digest = |_, _| Ok([0; 32]);
        let db = one_import(&hex(&[0; 32]));
        db.execute_batch(
            "INSERT INTO log_text VALUES (1, 0, 'a'), (7, 0, 'b'), (7, 1, 'c'); INSERT INTO log_excluded VALUES (8, 1, 1, 1)",
        )
        .unwrap();
        let found: Vec<_> = log_faults_with(&db, fixed).unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "VER014 table log_excluded, rows import=8: no import accounts for them",
                "VER014 table log_text, rows import=7: no import accounts for them"
            ]
        );
    }
}
