//! Recovery sheets: three printed codes, any two of which open the register.
//!
//! No secret-sharing arithmetic: each pair of sheets has a slot of its own in the key file, wrapped under a key derived
//! from both codes.

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::secret::Secret;

/// Letters that are not mistaken for one another on paper (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// One sheet: its number (1 to 3) and its code.
#[derive(Debug)]
pub struct Sheet {
    number: u8,
    secret: Secret,
}

/// Why a typed or read code is not a sheet's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// No `greffe-N-` in front, or not 56 letters.
    #[error("not a recovery code; it starts with GREFFE-1, GREFFE-2 or GREFFE-3 and has 14 groups of four characters")]
    Form,
    /// A letter was misread.
    #[error("the recovery code of sheet {0} has a mistyped character: its check group does not fit")]
    Check(u8),
    /// Twice the same sheet.
    #[error("both codes are of sheet {0}; two different sheets are needed")]
    Same(u8),
}

impl Sheet {
    /// Three new sheets.
    pub fn three() -> [Self; 3] {
        [1, 2, 3].map(|number| Self { number, secret: Secret::generate() })
    }

    /// The sheet's number.
    pub fn number(&self) -> u8 {
        self.number
    }

    /// The code as printed: `GREFFE-1`, thirteen groups of four characters, a check group.
    pub fn code(&self) -> Zeroizing<String> {
        let mut digits = Zeroizing::new(encode(self.secret.expose()));
        digits.push_str(&self.check());
        let mut out = Zeroizing::new(String::with_capacity(80));
        out.push_str(&format!("GREFFE-{}", self.number));
        for (i, c) in digits.chars().enumerate() {
            if i % 4 == 0 {
                out.push('-');
            }
            out.push(c);
        }
        out
    }

    /// Reads a code, forgiving case, spaces, dashes, and O, I, L for 0 and 1.
    pub fn parse(text: &str) -> Result<Self, SheetError> {
        let folded: Zeroizing<String> =
            Zeroizing::new(text.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_uppercase()).collect());
        let rest = folded.strip_prefix("GREFFE").ok_or(SheetError::Form)?;
        let number = match rest.as_bytes().first() {
            Some(b @ b'1'..=b'3') => b - b'0',
            _ => return Err(SheetError::Form),
        };
        let digits: Zeroizing<String> = Zeroizing::new(
            rest[1..]
                .chars()
                .map(|c| match c {
                    'O' => '0',
                    'I' | 'L' => '1',
                    other => other,
                })
                .collect(),
        );
        if digits.len() != 56 || !digits.is_ascii() {
            return Err(SheetError::Form);
        }
        let (body, check) = digits.split_at(52);
        let secret = Secret::from_slice(&decode(body).ok_or(SheetError::Form)?).ok_or(SheetError::Form)?;
        let sheet = Self { number, secret };
        if bool::from(sheet.check().as_bytes().ct_eq(check.as_bytes())) { Ok(sheet) } else { Err(SheetError::Check(number)) }
    }

    /// Twenty bits over number and secret: catches a misread letter.
    fn check(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(b"greffe sheet/1");
        hash.update([self.number]);
        hash.update(self.secret.expose());
        let digest = hash.finalize();
        encode(&digest[..3])[..4].to_owned()
    }

    /// The numbers of a pair, in order, and the key both codes make.
    pub(super) fn pair(a: &Self, b: &Self, salt: &[u8; 16]) -> Result<((u8, u8), Secret), SheetError> {
        if a.number == b.number {
            return Err(SheetError::Same(a.number));
        }
        let (low, high) = if a.number < b.number { (a, b) } else { (b, a) };
        let mut both = Zeroizing::new(Vec::with_capacity(64));
        both.extend_from_slice(low.secret.expose());
        both.extend_from_slice(high.secret.expose());
        let mut key = Zeroizing::new([0; 32]);
        let purpose = format!("greffe recovery/1 {}+{}", low.number, high.number);
        let done = hkdf::Hkdf::<Sha256>::new(Some(salt), &both).expand(purpose.as_bytes(), &mut *key);
        debug_assert!(done.is_ok());
        Secret::from_slice(&*key).map(|key| ((low.number, high.number), key)).ok_or(SheetError::Form)
    }
}

fn encode(bytes: &[u8]) -> String {
    let mut out = String::new();
    let (mut buffer, mut bits) = (0u32, 0);
    for byte in bytes {
        buffer = (buffer << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            out.push(char::from(LETTERS[(buffer >> bits) as usize & 31]));
        }
        buffer &= (1 << bits) - 1;
    }
    if bits > 0 {
        out.push(char::from(LETTERS[(buffer << (5 - bits)) as usize & 31]));
    }
    out
}

fn decode(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut out = Zeroizing::new(Vec::with_capacity(32));
    let (mut buffer, mut bits) = (0u32, 0);
    for byte in text.bytes() {
        buffer = (buffer << 5) | u32::try_from(LETTERS.iter().position(|l| *l == byte)?).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            out.push((buffer >> bits) as u8);
        }
        buffer &= (1 << bits) - 1;
    }
    (buffer == 0).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_printed_code_is_read_back_however_it_is_typed() {
        for sheet in Sheet::three() {
            let code = sheet.code();
            assert_eq!(code.len(), "GREFFE-1".len() + 14 * 5);
            for typed in [code.to_string(), code.to_lowercase(), code.replace('-', " "), code.replace("-0", "-o")] {
                let read = Sheet::parse(&typed).unwrap();
                assert_eq!((read.number, read.secret.expose()), (sheet.number, sheet.secret.expose()));
            }
        }
    }

    #[test]
    fn a_misread_letter_is_noticed() {
        let code = Sheet::three()[1].code().to_string();
        let at = code.len() - 9;
        let other = if &code[at..=at] == "7" { "8" } else { "7" };
        let misread = format!("{}{other}{}", &code[..at], &code[at + 1..]);
        assert!(matches!(Sheet::parse(&misread), Err(SheetError::Check(2) | SheetError::Form)));
    }

    proptest! {
        #[test]
        fn parsing_never_panics(text in ".{0,100}") {
            let _ = Sheet::parse(&text);
        }
    }
}
