//! Ed25519: an officer's signature, and checking one.

use std::fmt;

use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use super::secret::Secret;

/// An Ed25519 signature, 64 bytes.
pub type Signature = [u8; 64];

/// A public key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

/// The first 64 bits of SHA-256 of a public key, as 16 hexadecimal digits: how an entry names its signer's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub [u8; 8]);

/// Not a usable Ed25519 public key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an Ed25519 public key of 64 hexadecimal digits")]
pub struct PublicKeyError;

impl PublicKey {
    /// Reads 64 lower-case hexadecimal digits; weak keys are refused.
    pub fn from_hex(hex: &str) -> Result<Self, PublicKeyError> {
        let mut bytes = [0; 32];
        if hex.len() != 64 {
            return Err(PublicKeyError);
        }
        base16ct::lower::decode(hex, &mut bytes).map_err(|_| PublicKeyError)?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| PublicKeyError)?;
        if key.is_weak() { Err(PublicKeyError) } else { Ok(Self(key)) }
    }

    /// The 64 hexadecimal digits.
    pub fn hex(&self) -> String {
        base16ct::lower::encode_string(self.0.as_bytes())
    }

    /// The raw 32 bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// The key's short name.
    pub fn id(&self) -> KeyId {
        let digest = Sha256::digest(self.0.as_bytes());
        let mut id = [0; 8];
        id.copy_from_slice(&digest[..8]);
        KeyId(id)
    }

    /// Whether a signature over a message is this key's, by the strict rule (no malleable encodings).
    pub fn verifies(&self, message: &[u8], signature: &Signature) -> bool {
        self.0.verify_strict(message, &ed25519_dalek::Signature::from_bytes(signature)).is_ok()
    }
}

/// A message, its signature and the key that should have made it.
type Signed<'a> = (&'a [u8], &'a Signature, &'a PublicKey);

/// Checks many signatures (message, signature, key) on every processor; `Err` holds the index of the first that does not
/// verify.
///
/// Each is checked by the strict rule of [`PublicKey::verifies`]. The batch equation of Ed25519 would be faster, but it
/// sometimes accepts what the strict rule refuses (a point of small order added to a signature by the key's own holder),
/// and then two verifications of one register could disagree.
pub fn verify_all(items: &[Signed<'_>]) -> Result<(), usize> {
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    // A thread costs about one signature; below 32 each it is not worth its start.
    let lanes = processors.min(items.len() / 32).max(1);
    let size = items.len().div_ceil(lanes).max(1);
    let bad = |(i, part): (usize, &[Signed<'_>])| {
        part.iter().position(|(message, signature, key)| !key.verifies(message, signature)).map(|at| i * size + at)
    };
    let mut parts = items.chunks(size).enumerate();
    let first = parts.next();
    let found = std::thread::scope(|scope| {
        let started: Vec<_> =
            parts.map(|part| (part, std::thread::Builder::new().spawn_scoped(scope, move || bad(part)))).collect();
        let mut found = first.and_then(bad);
        for (part, thread) in started {
            // Where no thread was to be had, or it broke off, the work is done here.
            let its = thread.ok().and_then(|t| t.join().ok()).unwrap_or_else(|| bad(part));
            found = found.or(its);
        }
        found
    });
    found.map_or(Ok(()), Err)
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.hex())
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base16ct::lower::encode_string(&self.0))
    }
}

/// An unlocked signing key with the officer it belongs to.
pub struct Signer {
    officer: String,
    key: SigningKey,
}

impl Signer {
    /// A new random key for an officer.
    pub fn generate(officer: &str) -> Self {
        Self::from_seed(officer, &Secret::generate())
    }

    pub(super) fn from_seed(officer: &str, seed: &Secret) -> Self {
        Self { officer: officer.to_owned(), key: SigningKey::from_bytes(seed.expose()) }
    }

    pub(super) fn expose_seed(&self) -> &[u8; 32] {
        self.key.as_bytes()
    }

    /// The officer's identifier; `recovery` for the key of the recovery sheets.
    pub fn officer(&self) -> &str {
        &self.officer
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.key.verifying_key())
    }

    /// Signs a message.
    pub fn sign(&self, message: &[u8]) -> Signature {
        self.key.sign(message).to_bytes()
    }

    /// Lends the seed to the SSHSIG encoder, the one format that signs through another library.
    pub fn with_seed<T>(&self, run: impl FnOnce(&[u8; 32]) -> T) -> T {
        run(self.key.as_bytes())
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.officer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_the_signers_and_covers_every_byte() {
        let signer = Signer::generate("o1");
        let signature = signer.sign(b"header");
        assert!(signer.public().verifies(b"header", &signature));
        assert!(!signer.public().verifies(b"Header", &signature));
        assert!(!Signer::generate("o1").public().verifies(b"header", &signature));
    }

    #[test]
    fn the_first_bad_signature_of_many_is_named() {
        let signers = [Signer::generate("o1"), Signer::generate("o2")];
        let keys = signers.each_ref().map(Signer::public);
        let messages: Vec<String> = (0..200).map(|n| format!("header {n}")).collect();
        let mut signatures: Vec<_> = messages.iter().zip(0..).map(|(m, n)| signers[n % 2].sign(m.as_bytes())).collect();
        let check = |signatures: &[Signature], count: usize| {
            let items: Vec<_> =
                (0..count).map(|n| (messages[n].as_bytes(), &signatures[n], &keys[n % 2])).collect::<Vec<(&[u8], _, _)>>();
            verify_all(&items)
        };
        for count in [0, 1, 31, 64, 65, 200] {
            assert_eq!(check(&signatures, count), Ok(()));
        }
        for at in [199, 130, 99, 64, 1, 0] {
            signatures[at][5] ^= 1;
            assert_eq!(check(&signatures, 200), Err(at));
        }
    }

    #[test]
    fn public_keys_are_read_back_and_weak_ones_refused() {
        let public = Signer::generate("o1").public();
        assert_eq!(PublicKey::from_hex(&public.hex()), Ok(public));
        assert_eq!(public.id().to_string().len(), 16);
        assert!(PublicKey::from_hex(&"0".repeat(64)).is_err());
        assert!(PublicKey::from_hex("ab").is_err());
    }
}
