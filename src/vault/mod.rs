//! Where secrets live and die: passphrase → Argon2id → key slots → register key and signing keys.
//!
//! A register has one random 32-byte **register key**. Each officer has a **slot** in `register.keys` that wraps it
//! together with the officer's own Ed25519 seed, under a key derived from their passphrase. Nobody, not even another
//! officer who holds the register key, can sign for a colleague. Three printed **recovery sheets** fill three more
//! slots, one per pair: any two open the register and carry the recovery signing key, whose only right is to give an
//! officer a new slot.
//!
//! Nothing outside this folder sees key bytes: the store receives a ready `PRAGMA`, the journal a [`Signer`].

mod kdf;
mod keyfile;
mod passphrase;
mod secret;
mod sheets;
mod signer;
mod slot;

pub use kdf::{KdfError, KdfParams};
pub use keyfile::{KeyFile, KeyFileError, RecoverySlot, UnlockError, Unlocked};
pub use passphrase::{Passphrase, PassphraseError};
pub use secret::{RegisterKey, random};
pub use sheets::{Sheet, SheetError};
pub use signer::{KeyId, PublicKey, PublicKeyError, Signature, Signer, verify_all};
