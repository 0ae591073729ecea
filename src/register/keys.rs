//! Acts that change the key file: the new file is written beside, the act committed, then the file takes its name.

use super::{OpenError, Register};
use crate::acts::{self, Act, officer};
use crate::domain::Role;
use crate::journal::entry::hex;
use crate::store::RegisterDir;
use crate::vault::{KdfParams, KeyFile, Passphrase, Signer};

/// Adds an officer with a passphrase of their own.
pub fn add_officer(
    register: &mut Register,
    id: &str,
    name: &str,
    role: Role,
    person: Option<&str>,
    passphrase: &Passphrase,
    params: KdfParams,
) -> Result<u64, OpenError> {
    passphrase.check_new()?;
    let signer = Signer::generate(id);
    let mut keys = register.key_file.clone();
    keys.set_officer(&register.key, &signer, passphrase, params)?;
    change(register, keys, |key_file| officer::Add {
        officer: id.to_owned(),
        name: name.to_owned(),
        role,
        person: person.map(str::to_owned),
        public_key: signer.public().hex(),
        key_file,
    })
}

/// Ends an officer's function and takes their slot away.
pub fn end_officer(register: &mut Register, id: &str) -> Result<u64, OpenError> {
    let mut keys = register.key_file.clone();
    keys.remove_officer(id);
    change(register, keys, |key_file| officer::End { officer: id.to_owned(), key_file })
}

/// Gives the signing officer a new passphrase; their signing key stays.
pub fn change_passphrase(register: &mut Register, passphrase: &Passphrase, params: KdfParams) -> Result<u64, OpenError> {
    passphrase.check_new()?;
    let mut keys = register.key_file.clone();
    keys.set_officer(&register.key, &register.signer, passphrase, params)?;
    change(register, keys, |key_file| officer::ChangePassphrase { key_file })
}

/// Gives an officer a new slot and signing key; the register must have been opened with two recovery sheets.
pub fn recover_officer(register: &mut Register, id: &str, passphrase: &Passphrase, params: KdfParams) -> Result<u64, OpenError> {
    passphrase.check_new()?;
    let signer = Signer::generate(id);
    let mut keys = register.key_file.clone();
    keys.set_officer(&register.key, &signer, passphrase, params)?;
    change(register, keys, |key_file| officer::Recover { officer: id.to_owned(), public_key: signer.public().hex(), key_file })
}

fn change<A: Act>(register: &mut Register, mut keys: KeyFile, act: impl FnOnce(String) -> A) -> Result<u64, OpenError> {
    let current = RegisterDir::read(&register.dir.keys())?;
    keys.succeed(KeyFile::hash(&current));
    let text = keys.write(&register.key);
    let act = act(hex(&KeyFile::hash(text.as_bytes())));
    let (mut tx, dir) = register.begin_with_dir()?;
    let stamp = acts::record(&mut tx, &act)?;
    let _ = std::fs::remove_file(dir.new_keys());
    RegisterDir::write_new(&dir.new_keys(), text.as_bytes())?;
    tx.commit()?;
    dir.rename(&dir.new_keys(), &dir.keys())?;
    register.key_file = keys;
    Ok(stamp.n)
}
