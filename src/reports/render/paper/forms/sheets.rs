//! The three recovery sheets as a paper, one page each.
//!
//! The codes are key material. They go into HTML last, into a buffer made for them that is wiped, in the place of words that stand
//! for them; no picture of them is made: whoever photographs a code to scan has it, and a typed one has its check group.

use zeroize::{Zeroize, Zeroizing};

use crate::domain::Instant;
use crate::i18n::Texts;
use crate::reports::paper::{Block, Cell, Fact, House, Kind, Paper, Signature, Table, Tone};
use crate::reports::render::page::{self, Page, PageError};
use crate::vault::Sheet;

/// Groups beside each other.
const ACROSS: usize = 5;
/// Groups of a code: `GREFFE-N`, thirteen of four letters, the check group.
const GROUPS: usize = 15;

/// The sheets of a register in a form, HTML or PDF.
pub fn bytes(
    register: &str,
    sheets: &[Sheet; 3],
    page: Page,
    made: Instant,
    texts: &Texts,
) -> Result<Zeroizing<Vec<u8>>, PageError> {
    let codes = sheets.each_ref().map(|sheet| groups(&sheet.code()));
    if page == Page::Html {
        let stand_ins = [1, 2, 3].map(|n| (0..GROUPS).map(|i| Zeroizing::new(stand_in(n, i))).collect::<Vec<_>>());
        let html = page::bytes(&paper(register, &stand_ins, made, texts), page, None)?;
        return filled(&html, &stand_ins, &codes);
    }
    // A typesetter takes whole texts: what it copies is beyond reach, what is ours is wiped. The program ends right after.
    let mut paper = paper(register, &codes, made, texts);
    let bytes = page::bytes(&paper, page, None).map(Zeroizing::new);
    wipe(&mut paper);
    bytes
}

/// A code's groups: the letter's prefix with its number, then four letters each.
fn groups(code: &str) -> Vec<Zeroizing<String>> {
    let mut parts = code.split('-');
    let first = Zeroizing::new([parts.next().unwrap_or_default(), parts.next().unwrap_or_default()].join("-"));
    std::iter::once(first).chain(parts.map(|part| Zeroizing::new(part.to_owned()))).collect()
}

/// What stands for a group until the page is made: letters that nothing escapes, breaks or writes otherwise.
fn stand_in(sheet: u8, group: usize) -> String {
    format!("zq{sheet}x{group:02}qz")
}

/// The page with every stand-in replaced; each must be there exactly once.
fn filled(
    html: &[u8],
    stand_ins: &[Vec<Zeroizing<String>>; 3],
    codes: &[Vec<Zeroizing<String>>; 3],
) -> Result<Zeroizing<Vec<u8>>, PageError> {
    // Never longer than with the stand-ins, so that no smaller buffer is left behind unwiped.
    let mut out = Zeroizing::new(Vec::with_capacity(html.len()));
    let mut rest = html;
    for (stand_in, group) in stand_ins.iter().flatten().zip(codes.iter().flatten()) {
        let at = rest.windows(stand_in.len()).position(|w| w == stand_in.as_bytes());
        let at = at.ok_or_else(|| PageError::Failed("the recovery sheets have no place for a code".into()))?;
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(group.as_bytes());
        rest = &rest[at + stand_in.len()..];
    }
    out.extend_from_slice(rest);
    let left = out.windows(3).any(|w| w == b"zq1" || w == b"zq2" || w == b"zq3");
    if left { Err(PageError::Failed("a code of the recovery sheets has more than one place".into())) } else { Ok(out) }
}

fn paper(register: &str, codes: &[Vec<Zeroizing<String>>; 3], made: Instant, texts: &Texts) -> Paper {
    let word = |key: &str| texts.get(key, &[]);
    let mut paper = Paper::bare("recovery-sheets", word("form-sheets"), &House::default(), made, texts);
    paper.subtitle = register.to_owned();
    paper.marking = word("form-sheet-marking");
    paper.footer = format!("{} {register}", word("label-register"));
    for (n, code) in (1_u64..).zip(codes) {
        if n > 1 {
            paper.add(Block::Break);
        }
        paper.heading(texts.get("form-sheet", &[("number", n.into())]));
        let facts = vec![
            Fact::new(word("label-register"), register),
            Fact::new(word("form-issued"), Cell::Day(made.day(chrono_tz::UTC))),
        ];
        paper.add(Block::Facts { facts });
        paper.add(Block::Note { tone: Tone::Warning, text: word("form-sheet-seal") });
        let mut table = Table::new(word("form-sheet-code"), "");
        for _ in 0..ACROSS {
            table = table.column("", Kind::Code, 1);
        }
        for row in code.chunks(ACROSS) {
            table.row(row.iter().map(|group| Cell::Text(group.as_str().to_owned())).collect());
        }
        paper.add(table);
        paper.text(word("form-sheet-says"));
        let items = ["form-sheet-two", "form-sheet-type", "form-sheet-order", "form-sheet-used"].map(word).to_vec();
        paper.add(Block::List { ordered: true, ticks: false, items });
        let command = "greffe officer recover ID --sheet FILE --sheet FILE";
        paper.add(Block::Facts { facts: vec![Fact::new(word("form-command"), command)] });
        paper.add(Block::Fill { label: word("form-kept-at"), lines: 1 });
        let roles = ["form-role-handed", "form-role-holder"];
        let boxes = roles.into_iter().map(|role| Signature { role: word(role), name: String::new() }).collect();
        paper.add(Block::Signatures { boxes });
    }
    paper
}

/// Wipes the codes out of a paper.
fn wipe(paper: &mut Paper) {
    for block in &mut paper.blocks {
        let Block::Table(table) = block else { continue };
        for cell in table.rows.iter_mut().flatten() {
            if let Cell::Text(text) = cell {
                text.zeroize();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    fn made() -> Instant {
        Instant::parse("2026-11-23T09:00:00Z").unwrap()
    }

    #[test]
    fn a_code_is_in_its_groups_and_can_be_read_back() {
        for sheet in Sheet::three() {
            let groups = groups(&sheet.code());
            assert_eq!(groups.len(), GROUPS);
            assert!(groups[1..].iter().all(|g| g.len() == 4));
            let typed = groups.iter().map(|g| g.as_str()).collect::<Vec<_>>().join(" ");
            assert_eq!(Sheet::parse(&typed).unwrap().code(), sheet.code());
        }
    }

    #[test]
    fn every_stand_in_gives_way_to_its_group() {
        let sheets = Sheet::three();
        let codes = sheets.each_ref().map(|s| groups(&s.code()));
        let stand_ins = [1, 2, 3].map(|n| (0..GROUPS).map(|i| Zeroizing::new(stand_in(n, i))).collect::<Vec<_>>());
        let page: String = stand_ins.iter().flatten().map(|s| format!("<td>{}</td>", s.as_str())).collect();
        let out = filled(page.as_bytes(), &stand_ins, &codes).unwrap();
        let wanted: String = codes.iter().flatten().map(|g| format!("<td>{}</td>", g.as_str())).collect();
        assert_eq!(std::str::from_utf8(&out).unwrap(), wanted);
        assert!(filled(b"nothing", &stand_ins, &codes).is_err());
        let twice = format!("{page}{}", stand_ins[1][3].as_str());
        assert!(filled(twice.as_bytes(), &stand_ins, &codes).is_err());
    }

    #[test]
    fn the_sheets_say_what_to_do_and_are_wiped() {
        for lang in Lang::ALL {
            let codes = Sheet::three().each_ref().map(|s| groups(&s.code()));
            let mut paper = paper(&"0f".repeat(16), &codes, made(), Texts::of(lang));
            let json = serde_json::to_string(&paper).unwrap();
            assert!(codes.iter().flatten().all(|g| json.contains(g.as_str())) && !json.contains('⟦'), "{lang}");
            assert_eq!(paper.blocks.iter().filter(|b| matches!(b, Block::Break)).count(), 2);
            assert!(!paper.blocks.iter().any(|b| matches!(b, Block::Code(_))), "no picture of a secret");
            wipe(&mut paper);
            let json = serde_json::to_string(&paper).unwrap();
            assert!(!codes.iter().flatten().any(|g| g.len() == 4 && json.contains(&format!("\"{}\"", g.as_str()))), "{lang}");
        }
    }
}
