//! Sheets of labels.

use super::{Form, report, unmarked};
use crate::i18n::Texts;
use crate::reports::forms::labels::{LabelsView, What};
use crate::reports::paper::{Block, Code, House, Paper, Tone};
use crate::reports::render::codes;

report!(LabelsView, paper);

/// Width that boxes side by side share, in tenths of a millimetre: A4 within its margins.
const SHEET: u32 = 1700;
/// White that a box keeps around its codes, in tenths of a millimetre, both sides together.
const EDGE: u32 = 80;

fn paper(view: &LabelsView, house: &House, texts: &Texts) -> Paper {
    let mut form = Form::new("labels", "form-labels", "", &view.meta, &unmarked(house), texts);
    form.paper.subtitle = form.word(match view.what {
        What::Documents => "form-labels-documents",
        What::Copies => "form-labels-copies",
        What::Containers => "form-labels-containers",
        What::Rooms => "form-labels-rooms",
        What::People => "form-labels-people",
    });
    let made: Vec<Code> = view.labels.iter().map(|text| codes::code(text)).collect();
    let (columns, codes) = fitted(made, view.columns);
    let plain: Vec<&str> =
        codes.iter().filter(|c| c.scans.iter().all(|s| s.kind != "code128")).map(|c| c.text.as_str()).collect();
    if !plain.is_empty() {
        let text = texts.get("form-labels-qr-only", &[("numbers", plain.join(", ").into())]);
        form.paper.add(Block::Note { tone: Tone::Info, text });
    }
    // What is left free has the size of a label, or the ones after it would move up.
    let free = codes.first().map(blank);
    let free = (0..view.skipped).filter_map(|_| free.clone().map(|code| vec![Block::Code(code)]));
    let boxes = free.chain(codes.into_iter().map(|code| vec![Block::Code(code)])).collect();
    form.paper.add(Block::Grid { columns, boxes });
    form.paper
}

/// A label with nothing on it, as large as another.
fn blank(like: &Code) -> Code {
    let scans = like.scans.iter().map(|s| codes::blank(s.size)).collect();
    Code { text: "\u{a0}".to_owned(), scans }
}

/// How many boxes stand side by side, and the codes that fit into one: by default as many as the widest code leaves room for; a
/// number that leaves too little room for some Code 128 costs it, and the QR code stays.
fn fitted(mut codes: Vec<Code>, wanted: Option<u8>) -> (u8, Vec<Code>) {
    let widest = codes.iter().flat_map(|c| &c.scans).map(|s| s.size.0).max().unwrap_or(0);
    let room = |columns: u8| (SHEET / u32::from(columns)).saturating_sub(EDGE);
    let columns = wanted.unwrap_or_else(|| [3, 2].into_iter().find(|c| room(*c) >= widest).unwrap_or(1)).max(1);
    for code in &mut codes {
        if code.scans.len() > 1 {
            code.scans.retain(|s| s.kind == "qr" || s.size.0 <= room(columns));
        }
    }
    (columns, codes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_never_wider_than_its_box() {
        let made = || ["P0001", "BINII-IN-2026-0001/1"].into_iter().map(codes::code).collect::<Vec<_>>();
        let (columns, codes) = fitted(made(), None);
        assert_eq!((columns, codes[1].scans.len()), (2, 2));
        let (columns, codes) = fitted(made(), Some(3));
        assert_eq!((columns, codes[0].scans.len(), codes[1].scans[0].kind), (3, 2, "qr"));
        assert_eq!(fitted(vec![codes::code("P0001")], None).0, 3);
    }
}
