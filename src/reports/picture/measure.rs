//! How wide words are drawn, near enough to cut them before they run over something else. No font is read: the reader's browser
//! may have another than the paper, so every letter is taken as wide as a broad serif has it.

/// A picture's own words and the data's may hold anything; only what can be drawn is left of it.
pub(super) fn clean(text: &str) -> String {
    let (mut out, mut marks) = (String::with_capacity(text.len()), 0);
    for c in text.chars() {
        marks = if combining(c) { marks + 1 } else { 0 };
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            // Marks that turn the direction of what follows would turn our own words too.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => {}
            c if c.is_control() || ('\u{fdd0}'..='\u{fdef}').contains(&c) || u32::from(c) & 0xfffe == 0xfffe => {
                out.push('\u{fffd}')
            }
            // Towers of accents reach over other lines.
            _ if marks > 2 => {}
            c => out.push(c),
        }
    }
    out
}

fn combining(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36f | 0x483..=0x489 | 0x591..=0x5bd | 0x610..=0x61a | 0x64b..=0x65f | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff | 0x20d0..=0x20ff | 0xfe20..=0xfe2f)
}

/// Thousandths of the font's size.
fn advance(c: char) -> u32 {
    match c {
        c if combining(c) => 0,
        ' ' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | 'i' | 'l' | 'j' | '\u{a0}' | '\u{202f}' => 340,
        't' | 'f' | 'r' | '(' | ')' | '[' | ']' | '/' | '-' | 'I' => 430,
        'm' | 'M' | 'W' | '%' | '…' | '—' => 1000,
        'w' => 860,
        '0'..='9' => 640,
        'a'..='z' => 610,
        'A'..='Z' => 760,
        c if u32::from(c) < 0x250 => 760,
        c if u32::from(c) < 0x1100 => 700,
        _ => 1100,
    }
}

/// How wide a text may be drawn in a size.
pub(super) fn width(text: &str, size: u32) -> f64 {
    f64::from(text.chars().map(advance).sum::<u32>()) * f64::from(size) / 1000.0
}

/// A text that is no wider than there is room, its end cut off for an ellipsis.
pub(super) fn cut(text: &str, size: u32, room: f64) -> String {
    let text = clean(text);
    if width(&text, size) <= room {
        return text;
    }
    let left = room - width("…", size);
    let (mut out, mut used) = (String::new(), 0.0);
    for c in text.chars() {
        used += f64::from(advance(c) * size) / 1000.0;
        if used > left {
            break;
        }
        out.push(c);
    }
    format!("{}…", out.trim_end())
}

/// The same, cut in the middle: names that begin alike often end apart.
pub(super) fn cut_middle(text: &str, size: u32, room: f64) -> String {
    let text = clean(text);
    if width(&text, size) <= room {
        return text;
    }
    let chars: Vec<char> = text.chars().collect();
    let fits = |letters: &mut dyn Iterator<Item = &char>, room: f64| {
        let mut used = 0.0;
        letters
            .take_while(|c| {
                used += f64::from(advance(**c) * size) / 1000.0;
                used <= room
            })
            .count()
    };
    let left = room - width("…", size);
    let end = fits(&mut chars.iter().rev(), left / 3.0);
    let end: String = chars[chars.len() - end..].iter().skip_while(|c| combining(**c)).collect();
    let begin = fits(&mut chars.iter(), left - width(&end, size));
    let begin: String = chars[..begin].iter().collect();
    format!("{}…{}", begin.trim_end(), end.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis() {
        assert_eq!(cut("Organe FICTIF", 10, 200.0), "Organe FICTIF");
        let long = cut(&"W".repeat(300), 10, 100.0);
        assert!(long.ends_with('…') && width(&long, 10) <= 100.0 && long.chars().count() == 10, "{long}");
        assert_eq!(cut("abcdef", 10, 5.0), "…");
    }

    #[test]
    fn a_name_is_cut_in_its_middle() {
        assert_eq!(cut_middle("Organe FICTIF", 10, 200.0), "Organe FICTIF");
        let name = cut_middle("Direction FICTIVE de la coopération n° 57", 10, 170.0);
        assert!(name.starts_with("Direction FIC") && name.ends_with("n° 57") && name.contains('…'), "{name}");
        let long = cut_middle(&"W".repeat(300), 10, 100.0);
        assert!(long.contains('…') && width(&long, 10) <= 100.0, "{long}");
        assert_eq!(cut_middle("abcdef", 10, 5.0), "…");
    }

    #[test]
    fn what_cannot_be_drawn_is_not() {
        assert_eq!(clean("a\u{202e}b\u{0}c\nd\u{ffff}"), "ab\u{fffd}c d\u{fffd}");
        assert_eq!(clean(&format!("e{}", "\u{301}".repeat(40))), "e\u{301}\u{301}");
    }
}
