//! An opened register: the folder, its lock, the database and the officer who unlocked it.
//!
//! Opening derives the key, takes the lock, and then looks at what costs nothing (level L0): the schema, the journal's
//! head against its last entry, the key file against the hash the journal holds, the anchors against the journal's size.
//!
//! A change of keys touches two files. The new key file is written and synced as `register.keys.new`, the act that
//! announces its hash is committed, then the file takes its name. Whatever the moment of a crash, the next opening finds
//! the file whose hash the journal holds and finishes, or drops the one whose act was never recorded.

pub mod backup;
mod create;
mod error;
mod keys;
mod light;
mod migrate;
mod open;

pub use create::{Founding, create};
pub use error::OpenError;
pub use keys::{add_officer, change_passphrase, end_officer, recover_officer};
pub use light::{append_anchor, light_faults, read_anchors};
pub use migrate::Migrated;
pub use open::{Key, Opening, open};

use chrono_tz::Tz;
use rusqlite::Connection;

use crate::domain::{Day, Instant, Policies};
use crate::journal::Tx;
use crate::store::{Lock, RegisterDir, StoreError};
use crate::vault::{KeyFile, RegisterKey, Signer};

/// An opened register.
pub struct Register {
    dir: RegisterDir,
    db: Connection,
    id: String,
    key: RegisterKey,
    key_file: KeyFile,
    signer: Signer,
    now: Instant,
    zone: Tz,
    completed: bool,
    migrated: Option<Migrated>,
    _lock: Lock,
}

impl Register {
    /// The folder.
    pub fn dir(&self) -> &RegisterDir {
        &self.dir
    }

    /// The tables, for reading.
    pub fn db(&self) -> &Connection {
        &self.db
    }

    /// The register's identifier, 32 hexadecimal digits.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The officer who unlocked it.
    pub fn officer(&self) -> &str {
        self.signer.officer()
    }

    /// The key file's content.
    pub fn key_file(&self) -> &KeyFile {
        &self.key_file
    }

    /// Whether opening completed a change of keys that had been cut off after it was recorded.
    pub fn completed_keys(&self) -> bool {
        self.completed
    }

    /// What was migrated at this opening, if the register was of an older format.
    pub fn migrated(&self) -> Option<&Migrated> {
        self.migrated.as_ref()
    }

    /// The moment of this command.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// The register's time zone today.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// Today in the register's time zone.
    pub fn today(&self) -> Day {
        self.now.day(self.zone)
    }

    /// Whether a security officer has allowed it to lie on a network file system.
    pub fn allows_network(&self) -> Result<bool, StoreError> {
        Ok(self.db.query_row("SELECT network_allowed FROM register", [], |row| row.get(0))?)
    }

    /// Writes the file anew, so that nothing of what was erased remains in it.
    pub fn compact(&mut self) -> Result<(), StoreError> {
        crate::store::compact(&self.db)
    }

    /// The pseudonym of a number or a card in this register's reports.
    pub fn pseudonym(&self, word: &str) -> String {
        self.key.pseudonym(word)
    }

    /// Begins a transaction: the only way to change anything.
    pub fn begin(&mut self) -> Result<Tx<'_>, StoreError> {
        let today = self.today();
        Tx::begin(&mut self.db, &self.signer, &self.id, self.now, today)
    }

    /// Begins a transaction beside a shared reference to the folder, which anchors and keys need.
    fn begin_with_dir(&mut self) -> Result<(Tx<'_>, &RegisterDir), StoreError> {
        let today = self.today();
        Ok((Tx::begin(&mut self.db, &self.signer, &self.id, self.now, today)?, &self.dir))
    }
}

/// The settings of a register's tables.
pub fn policies(db: &Connection) -> Result<Policies, StoreError> {
    let mut policies = Policies::default();
    let mut statement = db.prepare("SELECT name, from_day, value, source, verified FROM policy ORDER BY n")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (name, from, value): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let from = Day::parse(&from).map_err(|_| StoreError::Damaged("a setting has no readable day".into()))?;
        policies.set_on(&name, from, &value, &row.get::<_, String>(3)?, row.get(4)?);
    }
    Ok(policies)
}
