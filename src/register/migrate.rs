//! A register of an older format becomes one of this format, in one transaction, after a copy.
//!
//! Tables are a projection of the journal, so a migration is a replay: the journal and the rows of logs stay as they are, every
//! other table is made anew from `schema.sql` and filled by the acts. Before that, the old tables are held against the replay,
//! column by column as far as both formats have them: a table somebody changed is found, not washed clean.

use rusqlite::{Connection, TransactionBehavior};

use super::OpenError;
use crate::journal::Head;
use crate::journal::entry::hex;
use crate::store::{self, RegisterDir, StoreError};
use crate::verify;

/// What a migration did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migrated {
    /// The format's version before.
    pub from: i64,
    /// The format's version now.
    pub to: i64,
    /// The copy of the register as it was, beside which lies its key file.
    pub copy: std::path::PathBuf,
}

/// Migrates an opened database whose version is older. The caller holds the lock for writing.
pub(super) fn migrate(dir: &RegisterDir, db: &mut Connection, from: i64) -> Result<Migrated, OpenError> {
    let (tables, mut faults) = verify::replay(db, None)?;
    faults.extend(verify::compare::compare_shared(db, &tables)?.faults);
    if !faults.is_empty() {
        return Err(OpenError::Faults(faults));
    }
    let head = Head::read(db)?.ok_or_else(|| StoreError::Damaged("the journal's head cannot be read".into()))?;
    let name = format!("register-{}-{}", head.size, &hex(&head.frontier.root())[..8]);
    let copy = dir.keep_copy(&name)?;
    // Tables that refer to one another are dropped in any order; what comes out is checked as a whole.
    db.execute_batch("PRAGMA foreign_keys = OFF").map_err(StoreError::from)?;
    let done = rebuild(db);
    db.execute_batch("PRAGMA foreign_keys = ON").map_err(StoreError::from)?;
    done?;
    Ok(Migrated { from, to: store::VERSION, copy })
}

fn rebuild(db: &mut Connection) -> Result<(), OpenError> {
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
    store::renew_tables(&tx)?;
    let faults = verify::replay_into(&tx)?;
    if !faults.is_empty() {
        return Err(OpenError::Faults(faults));
    }
    let broken: i64 =
        tx.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0)).map_err(StoreError::from)?;
    let differences = store::schema_differences(&tx)?;
    if broken > 0 || !differences.is_empty() {
        let why = format!("after the migration: {broken} broken references; {}", differences.join("; "));
        return Err(StoreError::Damaged(why).into());
    }
    tx.commit().map_err(StoreError::from)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::path::{Path, PathBuf};

    use tempfile::TempDir;

    use crate::domain::Instant;
    use crate::register::{Key, OpenError, Opening, Register, open};
    use crate::store::{Access, StoreError};
    use crate::vault::Passphrase;
    use crate::verify;

    /// A copy of a frozen register; `fixtures/registers/README.md` says which program wrote it.
    fn frozen(version: &str) -> (TempDir, PathBuf) {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("register");
        std::fs::create_dir(&path).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/registers").join(version);
        for file in ["register.db", "register.keys", "anchors.log"] {
            std::fs::copy(fixture.join(file), path.join(file)).unwrap();
        }
        (folder, path)
    }

    fn opened(path: &Path, access: Access) -> Result<Register, OpenError> {
        opened_at(path, access, "2026-11-24T09:00:00Z")
    }

    fn opened_at(path: &Path, access: Access, now: &str) -> Result<Register, OpenError> {
        let passphrase = |_: &str| Ok(Passphrase::from_bytes(b"fictive phrase for tests only".to_vec().into()).unwrap());
        open(&Opening {
            path,
            key: Key::Officer { officer: None, passphrase: &passphrase },
            access,
            now: Instant::parse(now).unwrap(),
            allow_network: false,
            despite_faults: false,
        })
    }

    #[test]
    fn a_register_of_version_1_opens_verifies_and_has_lost_nothing() {
        let (_folder, path) = frozen("v1");
        let before = std::fs::read(path.join("register.db")).unwrap();
        let register = opened(&path, Access::Read).unwrap();
        let migrated = register.migrated().unwrap();
        assert_eq!((migrated.from, migrated.to), (1, 3));
        assert_eq!(std::fs::read(&migrated.copy).unwrap(), before, "the copy is the register as it was");
        assert_eq!(migrated.copy.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        assert!(migrated.copy.with_extension("keys").is_file());
        let verdict = verify::verify(&register, true, &mut |_, _| ()).unwrap();
        assert_eq!(verdict.faults, [], "{verdict:?}");
        assert_eq!((verdict.size, verdict.logs), (63, 1));
        let one = |sql: &str| register.db().query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
        assert_eq!(one("SELECT group_concat(number || ' ' || copies, ', ') FROM document"), {
            "2026/0001 2, 2026/0002 1, 2026/0003 1, 2026/0004 1, 2026/0005 1, 2026/0006 1"
        });
        assert_eq!(one("SELECT group_concat(what, ' ') FROM movement WHERE document = '2026/0001' AND copy = 1"), {
            "register lend return"
        });
        assert_eq!(one("SELECT count(*) || '' FROM document_text WHERE document_text MATCH 'exercice'"), "1");
        drop(register);
        assert_eq!(opened(&path, Access::Write).unwrap().migrated(), None, "once is enough");
    }

    #[test]
    fn a_register_of_version_2_opens_and_verifies() {
        let (_folder, path) = frozen("v2");
        let before = std::fs::read(path.join("register.db")).unwrap();
        let register = opened_at(&path, Access::Read, "2026-11-26T09:00:00Z").unwrap();
        let migrated = register.migrated().unwrap();
        assert_eq!((migrated.from, migrated.to), (2, 3));
        assert_eq!(std::fs::read(&migrated.copy).unwrap(), before, "the copy is the register as it was");
        let verdict = verify::verify(&register, true, &mut |_, _| ()).unwrap();
        assert_eq!((verdict.faults.len(), verdict.size), (0, 108), "{verdict:?}");
    }

    #[test]
    fn the_register_of_this_version_opens_as_it_is() {
        let (_folder, path) = frozen("v3");
        let before = std::fs::read(path.join("register.db")).unwrap();
        let register = opened_at(&path, Access::Read, "2026-11-26T09:00:00Z").unwrap();
        assert_eq!(register.migrated(), None, "whoever changes the schema gives it a new version");
        let verdict = verify::verify(&register, true, &mut |_, _| ()).unwrap();
        assert_eq!((verdict.faults.len(), verdict.size), (0, 139), "{verdict:?}");
        assert_eq!(std::fs::read(path.join("register.db")).unwrap(), before);
    }

    #[test]
    fn a_changed_table_is_found_and_nothing_is_migrated() {
        let (_folder, path) = frozen("v1");
        let keys = std::fs::read(path.join("register.keys")).unwrap();
        let passphrase = Passphrase::from_bytes(b"fictive phrase for tests only".to_vec().into()).unwrap();
        let key = crate::vault::KeyFile::read(&keys).unwrap().unlock("so", &passphrase).unwrap().key;
        let db = crate::store::open(&path.join("register.db"), &key).unwrap();
        db.execute("UPDATE copy SET container = 'K2' WHERE document = '2026/0001' AND copy = 1", []).unwrap();
        drop(db);
        let changed = std::fs::read(path.join("register.db")).unwrap();
        let refused = opened(&path, Access::Write).map(|_| ()).unwrap_err();
        assert!(matches!(&refused, OpenError::Faults(f) if f[0].to_string().contains("container")), "{refused}");
        assert_eq!(std::fs::read(path.join("register.db")).unwrap(), changed);
        assert!(!path.join("backups").exists());
    }

    #[test]
    fn a_later_format_is_refused() {
        let (_folder, path) = frozen("v1");
        drop(opened(&path, Access::Write).unwrap());
        let register = opened(&path, Access::Write).unwrap();
        register.db().pragma_update(None, "user_version", 4).unwrap();
        drop(register);
        let refused = opened(&path, Access::Read).map(|_| ()).unwrap_err();
        assert!(matches!(refused, OpenError::Store(StoreError::Newer { found: 4, known: 3 })));
    }
}
