//! From bytes to text: UTF-8, with or without its mark, or else Windows-1252, what spreadsheets write in Belgium.

use super::IntakeError;

/// How a file's text was encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// Windows-1252, taken for whatever is not UTF-8: every byte has a character in it.
    Windows1252,
}

/// The text, without a byte order mark; not copied when it is UTF-8 already.
pub(super) fn decode(mut bytes: Vec<u8>) -> Result<(String, Encoding), IntakeError> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(IntakeError::Utf16);
    }
    if let Some(at) = bytes.iter().position(|b| *b == 0) {
        let line = bytes[..at].iter().filter(|b| **b == b'\n').count() as u64 + 1;
        return Err(IntakeError::Binary { line });
    }
    if bytes.starts_with(&[0xef, 0xbb, 0xbf]) {
        bytes.drain(..3);
    }
    let (text, encoding) = match String::from_utf8(bytes) {
        Ok(text) => (text, Encoding::Utf8),
        Err(error) => {
            let (text, ..) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(error.as_bytes());
            (text.into_owned(), Encoding::Windows1252)
        }
    };
    if text.trim().is_empty() { Err(IntakeError::Empty) } else { Ok((text, encoding)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_encodings_are_read_and_the_others_named() {
        assert_eq!(decode("\u{feff}é".into()).unwrap(), ("é".to_owned(), Encoding::Utf8));
        assert_eq!(decode(b"Jean-D\xe9mo \x80".to_vec()).unwrap(), ("Jean-Démo €".to_owned(), Encoding::Windows1252));
        assert!(matches!(decode(b"\xff\xfep\0".to_vec()), Err(IntakeError::Utf16)));
        assert!(matches!(decode(b"a\nb\0".to_vec()), Err(IntakeError::Binary { line: 2 })));
        assert!(matches!(decode(b" \r\n".to_vec()), Err(IntakeError::Empty)));
        assert!(matches!(decode(b"".to_vec()), Err(IntakeError::Empty)));
    }
}
