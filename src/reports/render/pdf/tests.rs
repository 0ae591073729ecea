//! The PDF: what can be copied out of it is what the paper says, its bytes are the same each time, it names its standards.

use super::*;
use crate::i18n::Lang;
use crate::reports::paper::testing::{everything, hostile, texts};
use crate::reports::paper::{Block, Table};

/// The text of a PDF, without what only lays it out.
fn text(bytes: &[u8]) -> String {
    let pdf = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    bare(&pdf.extract_text(&pages).unwrap())
}

/// A text without spaces and break points: lines are broken anew on a page.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}' && *c != '\u{a0}' && *c != '\u{202f}').collect()
}

/// The texts of a paper that its pages show: not its data for workbooks, nor its dates.
fn shown(paper: &Paper) -> Vec<String> {
    let mut paper = paper.clone();
    paper.sheets.clear();
    paper.dates.clear();
    visible(&mut paper.blocks);
    texts(&paper).into_iter().filter(|text| !text.is_empty()).collect()
}

fn visible(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Picture(picture) => picture.data = Table::new("", ""),
            Block::Table(table) if !table.rows.is_empty() => table.empty.clear(),
            Block::Grid { boxes, .. } => boxes.iter_mut().for_each(|b| visible(b)),
            _ => {}
        }
    }
}

#[test]
fn the_text_of_the_pdf_is_the_text_of_the_paper() {
    for lang in Lang::ALL {
        let paper = everything(lang);
        let found = text(&pdf(&paper).unwrap());
        for said in shown(&paper) {
            let said = crate::i18n::locale::moment_of(&said, lang);
            assert!(found.contains(&bare(&said)), "{lang}: {said:?} is not in {found}");
        }
    }
}

#[test]
fn hostile_text_is_shown_as_it_is() {
    let paper = hostile(Lang::Fr);
    let found = text(&pdf(&paper).unwrap());
    for said in [
        "#link(\"http://example.invalid\")[x]*gras*_it_$x^2$@ref<lab>=titre",
        "<script>alert(1)</script>",
        "=HYPERLINK(",
        "⟨U+65E5⟩",
        "a\\u{1b}[31mrouge",
        "a\\u{202e}gpj.exe",
    ] {
        assert!(found.contains(said), "{said} is not in {found}");
    }
    assert!(!found.contains('\u{202e}'));
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let paper = everything(Lang::Nl);
    let bytes = pdf(&paper).unwrap();
    assert_eq!(bytes, pdf(&paper).unwrap());
    let mut other = paper;
    other.title.push('x');
    assert_ne!(bytes, pdf(&other).unwrap());
}

#[test]
fn it_says_what_it_is() {
    let bytes = pdf(&everything(Lang::Fr)).unwrap();
    let pdf = lopdf::Document::load_mem(&bytes).unwrap();
    let xmp = pdf
        .objects
        .values()
        .filter_map(|o| o.as_stream().ok())
        .find(|s| s.dict.get(b"Type").is_ok_and(|t| t.as_name().is_ok_and(|n| n == b"Metadata")));
    let xmp = String::from_utf8_lossy(&xmp.unwrap().content).into_owned();
    for said in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "Papier d",
    ] {
        assert!(xmp.contains(said), "{said} is not in {xmp}");
    }
    let catalog = pdf.catalog().unwrap();
    assert!(catalog.get(b"StructTreeRoot").is_ok() && catalog.get(b"Lang").is_ok() && catalog.get(b"OutputIntents").is_ok());
    for object in pdf.objects.values() {
        let Ok(font) = object.as_dict() else { continue };
        if font.get(b"Type").is_ok_and(|t| t.as_name().is_ok_and(|n| n == b"FontDescriptor")) {
            assert!(font.get(b"FontFile3").is_ok() || font.get(b"FontFile2").is_ok(), "a font that is not in the file");
        }
    }
}
