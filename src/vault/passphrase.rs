//! A passphrase on its way from the terminal or a file to the key derivation.

use std::fmt;

use zeroize::Zeroizing;

/// A passphrase; wiped when dropped, never printed.
pub struct Passphrase(Zeroizing<String>);

/// Why a passphrase cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// Nothing there.
    #[error("the passphrase is empty")]
    Empty,
    /// A new passphrase is too short.
    #[error("a new passphrase needs at least 8 characters")]
    Short,
    /// Not text.
    #[error("the passphrase is not UTF-8 text")]
    Text,
}

impl Passphrase {
    /// Takes what was typed, or a file's content, of which one line end is not part.
    pub fn from_bytes(bytes: Zeroizing<Vec<u8>>) -> Result<Self, PassphraseError> {
        let text = std::str::from_utf8(&bytes).map_err(|_| PassphraseError::Text)?;
        let text = text.strip_suffix('\n').unwrap_or(text);
        let text = text.strip_suffix('\r').unwrap_or(text);
        if text.is_empty() { Err(PassphraseError::Empty) } else { Ok(Self(Zeroizing::new(text.to_owned()))) }
    }

    /// Refuses a new passphrase under 8 characters; an existing one is never measured.
    pub fn check_new(&self) -> Result<(), PassphraseError> {
        if self.0.chars().count() < 8 { Err(PassphraseError::Short) } else { Ok(()) }
    }

    /// Whether two typings agree.
    pub fn same(&self, other: &Self) -> bool {
        *self.0 == *other.0
    }

    pub(super) fn expose(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Passphrase, PassphraseError> {
        Passphrase::from_bytes(Zeroizing::new(text.as_bytes().to_vec()))
    }

    #[test]
    fn one_line_end_is_not_part_of_it() {
        assert!(read("horse battery\r\n").unwrap().same(&read("horse battery").unwrap()));
        assert!(!read("horse battery\n\n").unwrap().same(&read("horse battery").unwrap()));
        assert_eq!(read("\n").unwrap_err(), PassphraseError::Empty);
        assert_eq!(read("sept777").unwrap().check_new(), Err(PassphraseError::Short));
    }
}
