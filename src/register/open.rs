//! Opening: key file, passphrase, lock, database, the light checks.

use std::path::Path;

use super::migrate::migrate;
use super::{OpenError, Register, light_faults, policies};
use crate::domain::Instant;
use crate::journal::entry::hex;
use crate::journal::{Fault, FaultCode};
use crate::store::{self, Access, Lock, RegisterDir, StoreError};
use crate::vault::{KeyFile, Passphrase, Sheet, UnlockError, Unlocked};

/// What opens a register.
pub enum Key<'a> {
    /// An officer's passphrase, asked for once the officer is known.
    Officer {
        /// The officer; may be left out when only one has a slot.
        officer: Option<&'a str>,
        /// Gives the passphrase of the officer named.
        passphrase: &'a dyn Fn(&str) -> Result<Passphrase, OpenError>,
    },
    /// Two recovery sheets.
    Sheets(&'a Sheet, &'a Sheet),
}

/// How a register is to be opened.
pub struct Opening<'a> {
    /// Its folder.
    pub path: &'a Path,
    /// What opens it.
    pub key: Key<'a>,
    /// Reading or writing.
    pub access: Access,
    /// The moment of this command.
    pub now: Instant,
    /// Open although the file system is a network one.
    pub allow_network: bool,
    /// Open although the light checks find faults: only verification does, to name them all.
    pub despite_faults: bool,
}

/// Opens a register. Changes nothing when the passphrase is wrong or a file is damaged.
pub fn open(opening: &Opening<'_>) -> Result<Register, OpenError> {
    let dir = RegisterDir::existing(opening.path)?;
    let network = store::network_file_system(dir.path());
    let current = read_keys(&dir)?;
    let next = if dir.new_keys().is_file() { RegisterDir::read(&dir.new_keys()).ok() } else { None };
    let (unlocked, _) = unlock(&current, next.as_deref(), &opening.key)?;
    let mut lock = Lock::take(&dir.lock(), opening.access)?;
    let mut db = store::open(&dir.database(), &unlocked.key)?;
    let (id, mut key_hash, allowed) = own_row(&db)?;
    if let Some(kind) = network.filter(|_| !allowed && !opening.allow_network) {
        return Err(StoreError::Network(kind).into());
    }
    let migrated = match store::older(&db)? {
        None => None,
        Some(_) => {
            // Whoever opens it first, even to read, brings it up to date: alone, and only where it may lie.
            drop((db, lock));
            lock = Lock::take(&dir.lock(), Access::Write)?;
            db = store::open(&dir.database(), &unlocked.key)?;
            // Between the two locks somebody may have changed the keys.
            (_, key_hash, _) = own_row(&db)?;
            store::older(&db)?.map(|from| migrate(&dir, &mut db, from)).transpose()?
        }
    };
    let mut faults = light_faults(&dir, &db)?;
    let key_file = match settle_keys(&dir, &current, next.as_deref(), &key_hash)? {
        Some(key_file) => key_file,
        None => {
            faults.push(Fault::new(FaultCode::KeyFile, "register.keys", "it is not the file whose hash the journal holds"));
            KeyFile::read(&current)?
        }
    };
    if key_file.register() != id {
        faults.push(Fault::new(FaultCode::KeyFile, "register.keys", "it names another register"));
    }
    if !faults.is_empty() && !opening.despite_faults {
        return Err(OpenError::Faults(faults));
    }
    let completed = hex(&KeyFile::hash(&current)) != key_hash && faults.is_empty();
    let zone = policies(&db)?.zone(opening.now.day(chrono_tz::UTC));
    let Unlocked { key, signer } = unlocked;
    let register = Register { dir, db, id, key, key_file, signer, now: opening.now, zone, completed, migrated, _lock: lock };
    check_officer(&register, opening)?;
    Ok(register)
}

/// The register's identifier, its key file's hash, and whether it may lie on a network file system.
fn own_row(db: &rusqlite::Connection) -> Result<(String, String, bool), StoreError> {
    let sql = "SELECT id, key_file, network_allowed FROM register";
    db.query_row(sql, [], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?))).map_err(|e| match StoreError::from(e) {
        StoreError::Sql(_) => StoreError::Damaged("the register's own row is missing or changed".to_owned()),
        other => other,
    })
}

/// The current key file's bytes; if a crash fell between two renames, the next one's.
fn read_keys(dir: &RegisterDir) -> Result<Vec<u8>, OpenError> {
    let path = if dir.keys().is_file() { dir.keys() } else { dir.new_keys() };
    Ok(RegisterDir::read(&path)?)
}

pub(super) fn unlock(current: &[u8], next: Option<&[u8]>, key: &Key<'_>) -> Result<(Unlocked, KeyFile), OpenError> {
    let file = KeyFile::read(current)?;
    let next = next.and_then(|bytes| KeyFile::read(bytes).ok());
    match key {
        Key::Sheets(a, b) => Ok((file.recover(a, b)?, file)),
        Key::Officer { officer, passphrase } => {
            let slots: Vec<String> = file.officers().map(str::to_owned).collect();
            let officer = match (officer, slots.as_slice()) {
                (Some(officer), _) => (*officer).to_owned(),
                (None, [only]) => only.clone(),
                (None, _) => return Err(OpenError::WhichOfficer(slots)),
            };
            let phrase = passphrase(&officer)?;
            match file.unlock(&officer, &phrase) {
                Ok(unlocked) => Ok((unlocked, file)),
                // A change of keys was cut off: the passphrase may be the one of the file that is not yet in place.
                Err(error @ (UnlockError::WrongPassphrase(_) | UnlockError::NoSlot(_))) => match next {
                    Some(next) => next.unlock(&officer, &phrase).map(|u| (u, next)).map_err(|_| error.into()),
                    None => Err(error.into()),
                },
                Err(error) => Err(error.into()),
            }
        }
    }
}

/// Puts in place the key file whose hash the journal holds; `None` when neither is it.
fn settle_keys(dir: &RegisterDir, current: &[u8], next: Option<&[u8]>, hash: &str) -> Result<Option<KeyFile>, OpenError> {
    if hex(&KeyFile::hash(current)) == hash {
        if next.is_some() {
            let _ = std::fs::remove_file(dir.new_keys());
        }
        return Ok(Some(KeyFile::read(current)?));
    }
    match next {
        Some(bytes) if hex(&KeyFile::hash(bytes)) == hash => {
            dir.rename(&dir.new_keys(), &dir.keys())?;
            Ok(Some(KeyFile::read(bytes)?))
        }
        _ => Ok(None),
    }
}

fn check_officer(register: &Register, opening: &Opening<'_>) -> Result<(), OpenError> {
    if matches!(opening.key, Key::Sheets(..)) || opening.despite_faults {
        return Ok(());
    }
    let key = register.signer.public().hex();
    let active = register
        .db
        .prepare("SELECT 1 FROM officer WHERE officer = ?1 AND public_key = ?2 AND ended IS NULL")
        .and_then(|mut s| s.exists([register.signer.officer(), &key]))
        .map_err(StoreError::from)?;
    if active { Ok(()) } else { Err(OpenError::Ended(register.signer.officer().to_owned())) }
}
