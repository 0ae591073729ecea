//! A new register: everything is built in a folder beside, and put in place only when it is complete.

use std::path::Path;

use super::OpenError;
use crate::acts;
use crate::domain::{Instant, Policies};
use crate::journal::Tx;
use crate::journal::entry::hex;
use crate::store::{self, RegisterDir};
use crate::vault::{KdfParams, KeyFile, Passphrase, RegisterKey, Sheet, Signer, random};

/// Who founds a register.
pub struct Founding<'a> {
    /// The first officer's identifier.
    pub officer: &'a str,
    /// The first officer's name.
    pub name: &'a str,
    /// Their passphrase.
    pub passphrase: &'a Passphrase,
    /// Parameters of their slot.
    pub params: KdfParams,
    /// The moment.
    pub now: Instant,
}

/// Creates a register and gives its identifier and the three recovery sheets, which exist nowhere else.
///
/// `keep` receives the sheets before the register takes its name: if it fails, nothing is left behind.
pub fn create<E: From<OpenError>>(
    path: &Path,
    founding: &Founding<'_>,
    keep: impl FnOnce(&str, &[Sheet; 3]) -> Result<(), E>,
) -> Result<String, E> {
    founding.passphrase.check_new().map_err(OpenError::from)?;
    let dir = RegisterDir::prepare(path).map_err(OpenError::from)?;
    let built = build(&dir, founding).map_err(E::from).and_then(|(id, sheets)| {
        keep(&id, &sheets)?;
        Ok(id)
    });
    match built {
        Ok(id) => dir.publish(path).map(|_| id).map_err(|e| OpenError::from(e).into()),
        Err(error) => {
            dir.discard();
            Err(error)
        }
    }
}

fn build(dir: &RegisterDir, founding: &Founding<'_>) -> Result<(String, [Sheet; 3]), OpenError> {
    let id = hex(&random::<16>());
    let (key, sheets) = (RegisterKey::generate(), Sheet::three());
    let (signer, recovery) = (Signer::generate(founding.officer), Signer::generate("recovery"));
    let mut keys = KeyFile::new(&id, &key, &recovery, &sheets)?;
    keys.set_officer(&key, &signer, founding.passphrase, founding.params)?;
    let text = keys.write(&key);
    RegisterDir::write_new(&dir.keys(), text.as_bytes())?;
    let mut db = store::create(&dir.database(), &key)?;
    let today = founding.now.day(Policies::default().zone(crate::domain::Day::MIN));
    let mut tx = Tx::begin(&mut db, &signer, &id, founding.now, today)?;
    acts::record(
        &mut tx,
        &acts::register::Create {
            register: id.clone(),
            officer: founding.officer.to_owned(),
            name: founding.name.to_owned(),
            public_key: signer.public().hex(),
            recovery_key: recovery.public().hex(),
            key_file: hex(&KeyFile::hash(text.as_bytes())),
        },
    )?;
    tx.commit()?;
    drop(db);
    RegisterDir::write_new(&dir.anchors(), b"")?;
    RegisterDir::write_new(&dir.lock(), b"")?;
    Ok((id, sheets))
}
