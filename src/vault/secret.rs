//! Secret bytes: on the heap, wiped when dropped, never printed.

use std::fmt;

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Thirty-two secret bytes.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(super) struct Secret(Box<[u8; 32]>);

impl Secret {
    pub(super) fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut secret = Self(Box::new([0; 32]));
        (bytes.len() == 32).then(|| secret.0.copy_from_slice(bytes)).map(|()| secret)
    }

    pub(super) fn generate() -> Self {
        let mut secret = Self(Box::new([0; 32]));
        fill(&mut *secret.0);
        secret
    }

    /// A key for one purpose, by HKDF-SHA256.
    pub(super) fn derive(&self, salt: &[u8], purpose: &str) -> Self {
        let mut out = Self(Box::new([0; 32]));
        // Thirty-two bytes are always within HKDF's bound of 255 blocks.
        let done = Hkdf::<Sha256>::new(Some(salt), &*self.0).expand(purpose.as_bytes(), &mut *out.0);
        debug_assert!(done.is_ok());
        out
    }

    pub(super) fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Random bytes from the operating system, for salts, nonces and identifiers.
///
/// # Panics
/// When the operating system has no randomness to give: nothing may be written then.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    fill(&mut bytes);
    bytes
}

fn fill(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the operating system gives random bytes");
}

/// The key of one register: whoever holds it reads everything, and can still sign for nobody.
#[derive(Debug)]
pub struct RegisterKey(pub(super) Secret);

impl RegisterKey {
    /// A new random key.
    pub fn generate() -> Self {
        Self(Secret::generate())
    }

    /// Lends the `PRAGMA key` statement of the database. The raw form of exactly 64 hexadecimal digits is used: a
    /// shorter "raw key" would silently be taken for a passphrase.
    pub fn with_pragma<T>(&self, run: impl FnOnce(&str) -> T) -> T {
        let key = self.0.derive(b"", "greffe sqlcipher/1");
        let mut pragma = Zeroizing::new(String::with_capacity(96));
        pragma.push_str("PRAGMA key = \"x'");
        for byte in key.expose() {
            for digit in [byte >> 4, byte & 15] {
                pragma.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            }
        }
        pragma.push_str("'\"");
        run(&pragma)
    }

    /// The pseudonym of a number or a card: stable within the register, and nobody without its key can tell whose it is.
    pub fn pseudonym(&self, word: &str) -> String {
        let key = self.0.derive(b"", "greffe pseudonym/1");
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.expose()) else { return "X-".to_owned() };
        mac.update(word.as_bytes());
        let tag = mac.finalize().into_bytes();
        tag.iter().take(4).fold("X-".to_owned(), |text, byte| format!("{text}{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pragma_holds_a_raw_key_of_64_digits() {
        RegisterKey::generate().with_pragma(|sql| {
            let hex = sql.strip_prefix("PRAGMA key = \"x'").and_then(|s| s.strip_suffix("'\"")).unwrap();
            assert_eq!(hex.len(), 64);
            assert!(hex.bytes().all(|b| b.is_ascii_hexdigit()));
        });
    }

    #[test]
    fn a_pseudonym_is_stable_within_a_register_and_only_there() {
        let (key, other) = (RegisterKey::generate(), RegisterKey::generate());
        let pseudonym = key.pseudonym("P0001");
        assert_eq!(pseudonym, key.pseudonym("P0001"));
        assert!(pseudonym.len() == 10 && pseudonym.starts_with("X-"), "{pseudonym}");
        assert!(pseudonym != other.pseudonym("P0001") && pseudonym != key.pseudonym("P0002"));
    }

    #[test]
    fn secrets_are_not_printed() {
        assert_eq!(format!("{:?}", RegisterKey::generate()), "RegisterKey(Secret(…))");
    }
}
