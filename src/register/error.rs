//! Why a register did not open.

use crate::acts::ActError;
use crate::journal::Fault;
use crate::store::StoreError;
use crate::vault::{KeyFileError, PassphraseError, UnlockError};

/// Why a register did not open, or was not created.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The files.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The key file.
    #[error(transparent)]
    KeyFile(#[from] KeyFileError),
    /// The slot.
    #[error(transparent)]
    Unlock(#[from] UnlockError),
    /// The passphrase.
    #[error(transparent)]
    Passphrase(#[from] PassphraseError),
    /// The passphrase could not be asked or read.
    #[error("the passphrase cannot be read: {0}")]
    Asking(String),
    /// Several officers have a slot and none was named.
    #[error("the register has several officers: {}", .0.join(", "))]
    WhichOfficer(Vec<String>),
    /// The slot opens, but the journal says the officer has ended.
    #[error("officer {0} is no longer an officer of this register")]
    Ended(String),
    /// What every opening looks at does not fit.
    #[error("the register does not verify: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Faults(Vec<Fault>),
    /// The first act was refused.
    #[error(transparent)]
    Act(#[from] ActError),
    /// Key derivation.
    #[error(transparent)]
    Kdf(#[from] crate::vault::KdfError),
}
