//! Opening and creating the encrypted database; each pragma with its reason.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::StoreError;
use super::schema::{APPLICATION, SCHEMA, VERSION};
use crate::vault::RegisterKey;

/// Creates the database of a new register; the file must not exist.
pub fn create(path: &Path, key: &RegisterKey) -> Result<Connection, StoreError> {
    super::RegisterDir::write_new(path, b"")?;
    let db = connect(path, key)?;
    configure(&db)?;
    install(&db)?;
    Ok(db)
}

/// Opens the database of an existing register. Changes nothing but rolling back an interrupted write.
pub fn open(path: &Path, key: &RegisterKey) -> Result<Connection, StoreError> {
    let db = connect(path, key)?;
    let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version > VERSION {
        return Err(StoreError::Newer { found: version, known: VERSION });
    }
    configure(&db)?;
    Ok(db)
}

/// An empty database of the HEAD schema in memory: what a replay writes to.
pub fn memory() -> Result<Connection, StoreError> {
    let db = Connection::open_in_memory()?;
    db.execute_batch("PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF;")?;
    db.set_prepared_statement_cache_capacity(128);
    install(&db)?;
    Ok(db)
}

/// Writes the whole file anew, so that nothing of what was deleted remains in it. Deleted content is overwritten as it is, but
/// pages that were split while they filled may hold older copies of it beside their rows. A cut-off leaves the file as it was.
pub fn compact(db: &Connection) -> Result<(), StoreError> {
    // The library attaches the new file beside the old one for the time it takes.
    db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    let done = db.execute_batch("VACUUM");
    db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    Ok(done?)
}

/// Every page whose authentication code or structure does not fit, as the libraries tell it; empty when all do.
pub fn integrity_problems(db: &Connection) -> Result<Vec<String>, StoreError> {
    let mut out = Vec::new();
    for pragma in ["cipher_integrity_check", "quick_check"] {
        let mut statement = db.prepare(&format!("PRAGMA {pragma}"))?;
        let rows: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        out.extend(rows.into_iter().filter(|row| row != "ok"));
    }
    Ok(out)
}

fn install(db: &Connection) -> Result<(), StoreError> {
    db.execute_batch(&format!(
        "BEGIN IMMEDIATE; {SCHEMA} PRAGMA user_version = {VERSION}; PRAGMA application_id = {APPLICATION}; COMMIT;"
    ))?;
    Ok(())
}

fn connect(path: &Path, key: &RegisterKey) -> Result<Connection, StoreError> {
    // No CREATE: a missing file is an error, never a new empty register. No link is followed to another file.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let path = path.canonicalize().map_err(|source| StoreError::Io { what: "open", path: path.to_owned(), source })?;
    let db = Connection::open_with_flags(path, flags)?;
    // The library would print a failed page on standard error.
    db.execute_batch("PRAGMA cipher_log_level = NONE;").or_else(allow_rows)?;
    key.with_pragma(|pragma| db.execute_batch(pragma)).or_else(allow_rows)?;
    let version: String = db.query_row("PRAGMA cipher_version", [], |row| row.get(0)).unwrap_or_default();
    if !cipher_suffices(&version) {
        return Err(StoreError::Cipher(if version.is_empty() { "no SQLCipher".into() } else { version }));
    }
    // First read: authenticates page 1, and with it the key.
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    Ok(db)
}

/// Some pragmas answer with a row, which `execute_batch` may report as an error.
fn allow_rows(error: rusqlite::Error) -> rusqlite::Result<()> {
    if matches!(error, rusqlite::Error::ExecuteReturnedResults) { Ok(()) } else { Err(error) }
}

fn cipher_suffices(version: &str) -> bool {
    let mut parts = version.split(['.', ' ']).map(|p| p.parse::<u32>().unwrap_or(0));
    let (major, minor) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    (major, minor) >= (4, 17)
}

fn configure(db: &Connection) -> Result<(), StoreError> {
    db.execute_batch(
        // A rollback journal that is deleted, with the folder synced after: on simulated power loss this pair lost no
        // acknowledged act, where the default FULL lost the last one and WAL gave false alarms.
        "PRAGMA journal_mode = DELETE;
         PRAGMA synchronous = EXTRA;
         -- Sorts must not write plaintext to temporary files.
         PRAGMA temp_store = MEMORY;
         -- Deleted content is overwritten, not left in free pages.
         PRAGMA secure_delete = ON;
         PRAGMA foreign_keys = ON;
         -- Page structure is checked on every read, before a damaged cell is followed.
         PRAGMA cell_size_check = ON;
         -- Mapped pages would bypass the decryption buffer.
         PRAGMA mmap_size = 0;
         -- Another process is given five seconds.
         PRAGMA busy_timeout = 5000;
         -- 64 MiB of pages: an import of a quarter's log spills less often.
         PRAGMA cache_size = -65536;",
    )
    .or_else(allow_rows)?;
    // Strings are single-quoted; a typo in a column name must not become a string.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    // Triggers and views of a tampered schema may not call functions with effects.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // No statement of ours is near these bounds; a hostile one would be.
    db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    db.set_limit(Limit::SQLITE_LIMIT_LENGTH, 64 << 20)?;
    db.set_prepared_statement_cache_capacity(128);
    let temp: i64 = db.pragma_query_value(None, "temp_store", |row| row.get(0))?;
    let mode: String = db.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if temp != 2 || mode != "delete" {
        return Err(StoreError::Damaged("the database does not accept its settings".into()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_key_or_a_flipped_byte_is_damage() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("register.db");
        let key = RegisterKey::generate();
        drop(create(&path, &key).unwrap());
        assert!(open(&path, &key).is_ok());
        assert!(matches!(open(&path, &RegisterKey::generate()), Err(StoreError::Damaged(_))));
        let mut bytes = std::fs::read(&path).unwrap();
        assert_eq!(bytes.windows(6).find(|w| *w == b"CREATE"), None, "the file is encrypted");
        bytes[100] ^= 1;
        std::fs::write(&path, &bytes).unwrap();
        assert!(matches!(open(&path, &key), Err(StoreError::Damaged(_))));
    }

    #[test]
    fn an_older_library_is_not_accepted() {
        assert!(cipher_suffices("4.17.0 community") && cipher_suffices("4.19.0 community") && cipher_suffices("5.0.0"));
        assert!(!cipher_suffices("4.16.9 community") && !cipher_suffices("3.99.0") && !cipher_suffices(""));
    }

    #[test]
    fn a_newer_schema_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("register.db");
        let key = RegisterKey::generate();
        create(&path, &key).unwrap().pragma_update(None, "user_version", VERSION + 1).unwrap();
        assert!(matches!(open(&path, &key), Err(StoreError::Newer { found: 4, known: 3 })));
    }

    #[test]
    fn entries_and_events_are_append_only() {
        let db = memory().unwrap();
        db.execute_batch("INSERT INTO journal VALUES (1, 'r', zeroblob(32), '{}')").unwrap();
        assert!(db.execute_batch("DELETE FROM journal").is_err());
        assert!(db.execute_batch("UPDATE journal SET record = 'x'").is_err());
        db.execute_batch("INSERT INTO log_block VALUES (1, 0, 0, 1, 0, 0, zeroblob(32), x'00')").unwrap();
        assert!(db.execute_batch("DELETE FROM log_block").is_err());
        assert!(db.execute_batch("UPDATE log_block SET rows = 2").is_err());
    }
}
