//! One slot: secrets wrapped under a key-encryption key, with an explicit commitment to that key.
//!
//! XChaCha20-Poly1305 alone does not commit to its key: a crafted box can open under two. The commitment, derived from
//! the same key, settles that, and tells a wrong passphrase (commitment differs) from a damaged slot (it fits, the box
//! does not open).

use base64ct::{Base64, Encoding};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::secret::{Secret, random};

/// The fields of a slot after its first words: nonce, commitment, box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sealed {
    pub(super) nonce: [u8; 24],
    pub(super) commit: [u8; 32],
    pub(super) boxed: Vec<u8>,
}

/// Why a slot did not open.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum OpenError {
    /// The key is another one.
    WrongKey,
    /// The key fits, the slot was altered.
    Altered,
}

const ENCRYPT: &str = "greffe slot box/1";
const COMMIT: &str = "greffe slot commitment/1";

impl Sealed {
    /// Wraps two secrets. `line` is the slot line up to its nonce; it is authenticated with the box.
    pub(super) fn seal(kek: &Secret, line: &str, first: &[u8; 32], second: &[u8; 32]) -> Self {
        let nonce = random::<24>();
        let commit = *kek.derive(&nonce, COMMIT).expose();
        let mut plain = Zeroizing::new(Vec::with_capacity(64));
        plain.extend_from_slice(first);
        plain.extend_from_slice(second);
        let mut sealed = Self { nonce, commit, boxed: Vec::new() };
        let aad = sealed.associated(line);
        let cipher = XChaCha20Poly1305::new(kek.derive(&nonce, ENCRYPT).expose().into());
        // Sealing 64 bytes is far below the cipher's length bound.
        sealed.boxed = cipher.encrypt(&nonce.into(), Payload { msg: &plain, aad: aad.as_bytes() }).unwrap_or_default();
        sealed
    }

    /// Unwraps the two secrets.
    pub(super) fn open(&self, kek: &Secret, line: &str) -> Result<(Secret, Secret), OpenError> {
        let commit = kek.derive(&self.nonce, COMMIT);
        if !bool::from(commit.expose().ct_eq(&self.commit)) {
            return Err(OpenError::WrongKey);
        }
        let aad = self.associated(line);
        let cipher = XChaCha20Poly1305::new(kek.derive(&self.nonce, ENCRYPT).expose().into());
        let plain = cipher
            .decrypt(&self.nonce.into(), Payload { msg: &self.boxed, aad: aad.as_bytes() })
            .map(Zeroizing::new)
            .map_err(|_| OpenError::Altered)?;
        let (first, second) = plain.split_at_checked(32).ok_or(OpenError::Altered)?;
        Ok((Secret::from_slice(first).ok_or(OpenError::Altered)?, Secret::from_slice(second).ok_or(OpenError::Altered)?))
    }

    fn associated(&self, line: &str) -> String {
        format!("{line} nonce={} commit={}", Base64::encode_string(&self.nonce), Base64::encode_string(&self.commit))
    }

    /// The slot line in full.
    pub(super) fn write(&self, line: &str) -> String {
        format!("{} box={}", self.associated(line), Base64::encode_string(&self.boxed))
    }

    /// Reads the three fields from the words after the line's own.
    pub(super) fn read(words: &[&str]) -> Option<Self> {
        let [nonce, commit, boxed] = words else { return None };
        let nonce = Base64::decode_vec(nonce.strip_prefix("nonce=")?).ok()?;
        let commit = Base64::decode_vec(commit.strip_prefix("commit=")?).ok()?;
        let boxed = Base64::decode_vec(boxed.strip_prefix("box=")?).ok()?;
        Some(Self {
            nonce: nonce.try_into().ok()?,
            commit: commit.try_into().ok()?,
            boxed: (boxed.len() == 80).then_some(boxed)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_opens_only_with_its_key_and_its_line() {
        let kek = Secret::generate();
        let sealed = Sealed::seal(&kek, "officer o1", &[1; 32], &[2; 32]);
        let (a, b) = sealed.open(&kek, "officer o1").unwrap();
        assert_eq!((a.expose(), b.expose()), (&[1; 32], &[2; 32]));
        assert_eq!(sealed.open(&Secret::generate(), "officer o1").unwrap_err(), OpenError::WrongKey);
        assert_eq!(sealed.open(&kek, "officer o2").unwrap_err(), OpenError::Altered);
        let mut altered = sealed.clone();
        altered.boxed[5] ^= 1;
        assert_eq!(altered.open(&kek, "officer o1").unwrap_err(), OpenError::Altered);
    }

    #[test]
    fn the_written_slot_is_read_back() {
        let sealed = Sealed::seal(&Secret::generate(), "x", &[1; 32], &[2; 32]);
        let line = sealed.write("x");
        let words: Vec<_> = line.split(' ').skip(1).collect();
        assert_eq!(Sealed::read(&words), Some(sealed));
        assert_eq!(Sealed::read(&words[..2]), None);
    }
}
