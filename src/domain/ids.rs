//! Identifiers chosen by the office (person P0012, room R1, card, reader, container, document number) and the
//! printing of text that came from outside.

/// Why a text is no identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Nothing there.
    #[error("the identifier is empty")]
    Empty,
    /// Too long for a paper form.
    #[error("the identifier has more than 64 characters")]
    Long,
    /// White space at an end, or a control or invisible character.
    #[error("the identifier holds a control character, an invisible character or a space at an end")]
    Character,
}

/// Accepts an identifier as it stands: 1 to 64 printable characters, no space at either end. Leading zeros, hexadecimal
/// digits and inner spaces matter and are kept.
pub fn check_id(text: &str) -> Result<(), IdError> {
    if text.is_empty() {
        Err(IdError::Empty)
    } else if text.chars().count() > 64 {
        Err(IdError::Long)
    } else if text != text.trim() || text.chars().any(unprintable) {
        Err(IdError::Character)
    } else {
        Ok(())
    }
}

/// The text with every control, bidirectional or invisible character shown as `\u{..}`: safe on a terminal.
pub fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if unprintable(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

/// Control characters, and those that hide or reorder the text around them (general categories Cc, Cf and friends).
fn unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_keep_what_matters() {
        for good in ["P0012", "000004D2", "2026/0001", "Salle 3", "é"] {
            assert_eq!(check_id(good), Ok(()), "{good}");
        }
        for bad in ["", " P1", "P1 ", "a\u{1b}[2J", "a\u{202e}b", "a\nb", &"x".repeat(65)] {
            assert!(check_id(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn nothing_hostile_reaches_the_terminal() {
        assert_eq!(printable("a\u{1b}[31mb\u{202e}\t"), "a\\u{1b}[31mb\\u{202e}\\u{9}");
    }
}
