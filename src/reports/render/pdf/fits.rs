//! Whether a paper fits its pages: for tests. No text beyond the margins, none over another.

use typst::layout::{Frame, FrameItem, Point, Transform};

use super::{document, fonts};
use crate::reports::paper::{Paper, Turn};

/// The narrowest margin of the template, in points: 1.9 cm, less a little for rounding.
const MARGIN: f64 = 53.0;

/// A run of text on a page: its left and right end and its baseline, in points.
struct Run {
    left: f64,
    right: f64,
    baseline: f64,
    size: f64,
    text: String,
}

fn runs(frame: &Frame, at: Transform, into: &mut Vec<Run>) {
    for (point, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let moved = at.pre_concat(Transform::translate(point.x, point.y)).pre_concat(group.transform);
                runs(&group.frame, moved, into);
            }
            FrameItem::Text(text) if !text.text.trim().is_empty() => {
                let start = point.transform(at);
                let end = Point::new(point.x + text.width(), point.y).transform(at);
                into.push(Run {
                    left: start.x.to_pt(),
                    right: end.x.to_pt(),
                    baseline: start.y.to_pt(),
                    size: text.size.to_pt(),
                    text: text.text.to_string(),
                });
            }
            _ => {}
        }
    }
}

/// The texts that leave their page or lie over another, each with its page.
pub(crate) fn misfits(paper: &Paper) -> Vec<String> {
    let paper = paper.clone().levelled().map(&fonts::shown).map_svg(&fonts::covered);
    let (short, long) = (595.3, 841.9);
    let (width, height) = if paper.turn == Turn::Landscape { (long, short) } else { (short, long) };
    let document = document(&paper).unwrap();
    let mut out = Vec::new();
    for (page, number) in document.pages().iter().zip(1..) {
        let mut all = Vec::new();
        runs(&page.frame, Transform::identity(), &mut all);
        all.sort_by(|a, b| a.baseline.total_cmp(&b.baseline).then(a.left.total_cmp(&b.left)));
        for (i, run) in all.iter().enumerate() {
            if run.left < MARGIN || run.right > width - MARGIN || run.baseline > height - 20.0 || run.baseline < 20.0 {
                out.push(format!("page {number}: {:?} at {:.0}–{:.0}", run.text, run.left, run.right));
            }
            let near = all[i + 1..].iter().take_while(|other| other.baseline - run.baseline < 0.5 * run.size);
            for other in near.filter(|other| other.left < run.right - 0.5 && run.left < other.right - 0.5) {
                out.push(format!("page {number}: {:?} over {:?}", other.text, run.text));
            }
        }
    }
    out
}

#[test]
fn papers_fit_in_every_language_whatever_they_hold() {
    for lang in crate::i18n::Lang::ALL {
        for paper in [crate::reports::paper::testing::everything(lang), crate::reports::paper::testing::hostile(lang)] {
            for turn in [Turn::Portrait, Turn::Landscape] {
                let paper = Paper { turn, ..paper.clone() };
                assert_eq!(misfits(&paper), Vec::<String>::new(), "{lang} {turn:?}");
            }
        }
    }
}

#[test]
fn a_text_that_does_not_fit_is_seen() {
    let mut paper = crate::reports::paper::testing::everything(crate::i18n::Lang::Fr);
    paper.blocks.clear();
    let mut table = crate::reports::paper::Table::new("t", "");
    for _ in 0..60 {
        table = table.column("colonne", crate::reports::paper::Kind::Text, 1);
    }
    table.row(vec!["unbreakable".into(); 60]);
    paper.add(table);
    assert!(!misfits(&paper).is_empty());
}
