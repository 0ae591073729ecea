//! The fonts in the program, and what is shown of a character that none of them has: PDF/A admits no empty boxes, and a name must
//! not lose a letter without a sign.

use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::Font;

use crate::domain::printable;

/// The families the template asks for, in this order: text; what the first lacks; Arabic, arrows and boxes.
const FAMILIES: [&str; 3] = ["Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono"];

/// The longest word without places to break: shorter ones fit into every column.
const UNBROKEN: usize = 8;

/// The fonts.
pub(super) fn fonts() -> &'static [Font] {
    static FONTS: OnceLock<Vec<Font>> = OnceLock::new();
    FONTS.get_or_init(|| {
        let all = typst_assets::fonts().flat_map(|bytes| Font::iter(Bytes::new(bytes)));
        all.filter(|font| FAMILIES.contains(&font.info().family.as_str())).collect()
    })
}

/// Whether a font has a character.
fn has(c: char) -> bool {
    c.is_ascii_graphic() || c == ' ' || fonts().iter().any(|font| font.info().coverage.contains(u32::from(c)))
}

/// Replaces the characters that no font has by their number: `⟨U+65E5⟩`.
pub(super) fn covered(text: &mut String) {
    if text.chars().all(|c| c == '\n' || has(c)) {
        return;
    }
    let shown: String =
        text.chars().map(|c| if c == '\n' || has(c) { c.to_string() } else { format!("⟨U+{:04X}⟩", u32::from(c)) }).collect();
    *text = shown;
}

/// Makes a text harmless and typesettable: nothing invisible, nothing a font lacks, no word that cannot break.
pub(super) fn shown(text: &mut String) {
    *text = text.split('\n').map(printable).collect::<Vec<_>>().join("\n");
    covered(text);
    breakable(text);
}

/// Lets long words break: an invisible break point after every third character, which the template uses where a word does not fit.
fn breakable(text: &mut String) {
    if text.split_whitespace().all(|word| word.chars().count() <= UNBROKEN) {
        return;
    }
    let mut out = String::with_capacity(text.len() + text.len() / 2);
    for part in text.split_inclusive(char::is_whitespace) {
        let long = part.trim_end().chars().count() > UNBROKEN;
        for (i, c) in part.chars().enumerate() {
            if long && i > 2 && i % 3 == 0 && joins(c) {
                out.push('\u{200b}');
            }
            out.push(c);
        }
    }
    *text = out;
}

/// Whether a break before a character leaves it as it is: not before combining marks, nor within a script that joins its letters.
fn joins(c: char) -> bool {
    c.is_ascii() || (c.is_alphabetic() && u32::from(c) < 0x590)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, with: fn(&mut String)) -> String {
        let mut text = text.to_owned();
        with(&mut text);
        text
    }

    #[test]
    fn what_no_font_has_is_told_by_number() {
        assert_eq!(of("Zoë Şahin Łukasz Ðorđe Ω Ж שלום مرحبا ☐", covered), "Zoë Şahin Łukasz Ðorđe Ω Ж שלום مرحبا ☐");
        assert_eq!(of("日本", covered), "⟨U+65E5⟩⟨U+672C⟩");
        assert_eq!(of("\u{202e}b \u{1b}[31m", shown).replace('\u{200b}', ""), "\\u{202e}b \\u{1b}[31m");
    }

    #[test]
    fn only_long_words_get_places_to_break() {
        assert_eq!(of("les mots courts", shown), "les mots courts");
        assert_eq!(of("VERTROUWELIJK stuk", shown), "VER\u{200b}TRO\u{200b}UWE\u{200b}LIJ\u{200b}K stuk");
        let hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        let told = of(hash, shown);
        assert_eq!(told.replace('\u{200b}', ""), hash);
        assert!(told.matches('\u{200b}').count() > 10);
        assert!(!of("مرحبامرحبامرحبامرحبامرحبامرحبامرحبا", shown).contains('\u{200b}'));
    }

    #[test]
    fn every_family_is_there() {
        for family in FAMILIES {
            assert!(fonts().iter().any(|f| f.info().family == family), "{family}");
        }
    }
}
