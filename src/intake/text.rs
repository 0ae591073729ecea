//! From bytes to text: UTF-8, with or without its mark, or else Windows-1252, what spreadsheets write in Belgium.

use std::borrow::Cow;

use super::IntakeError;

/// How a file's text was encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// Windows-1252, taken for whatever is not UTF-8: every byte has a character in it.
    Windows1252,
}

/// The text, without a byte order mark.
pub(super) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), IntakeError> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(IntakeError::Utf16);
    }
    if let Some(at) = bytes.iter().position(|b| *b == 0) {
        let line = bytes[..at].iter().filter(|b| **b == b'\n').count() as u64 + 1;
        return Err(IntakeError::Binary { line });
    }
    let bytes = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    let (text, encoding) = match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), Encoding::Utf8),
        Err(_) => (encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0, Encoding::Windows1252),
    };
    if text.trim().is_empty() { Err(IntakeError::Empty) } else { Ok((text, encoding)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_encodings_are_read_and_the_others_named() {
        assert_eq!(decode("\u{feff}é".as_bytes()).unwrap(), (Cow::Borrowed("é"), Encoding::Utf8));
        assert_eq!(decode(b"Jean-D\xe9mo \x80").unwrap(), (Cow::Borrowed("Jean-Démo €"), Encoding::Windows1252));
        assert!(matches!(decode(b"\xff\xfep\0"), Err(IntakeError::Utf16)));
        assert!(matches!(decode(b"a\nb\0"), Err(IntakeError::Binary { line: 2 })));
        assert!(matches!(decode(b" \r\n"), Err(IntakeError::Empty)));
        assert!(matches!(decode(b""), Err(IntakeError::Empty)));
    }
}
