//! A paper as one HTML file: nothing to fetch, nothing to run, readable without a script, in the light and in the dark, on paper.
//!
//! The templates escape every text. The page forbids itself everything but its own style, which it names by its hash
//! (Content Security Policy, level 3): what a title might smuggle in would not run.

#[cfg(test)]
mod tests;

use std::fmt::Write;

use askama::Template;
use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};

use super::page::PageError;
use crate::domain::printable;
use crate::i18n::Lang;
use crate::reports::paper::{Block, Cell, Kind, Paper, Scan, Signature, Table, Tone, Words};
use crate::reports::picture::dark_css;

/// The style of every page.
const STYLE: &str = include_str!("paper.css");

#[derive(Template)]
#[template(path = "paper.html", config = "src/reports/render/html/askama.toml")]
struct Page<'a> {
    paper: &'a Paper,
    style: String,
    policy: String,
    facts: Facts<'a>,
    contents: Vec<(usize, &'a str)>,
    blocks: Blocks<'a>,
}

/// Blocks, one after the other; headings of the first level of the outermost ones can be jumped to.
#[derive(Template)]
#[template(path = "blocks.html", config = "src/reports/render/html/askama.toml")]
struct Blocks<'a> {
    blocks: &'a [Block],
    words: &'a Words,
    lang: Lang,
    outermost: bool,
}

#[derive(Template)]
#[template(path = "table.html", config = "src/reports/render/html/askama.toml")]
struct TableOf<'a> {
    table: &'a Table,
    /// What the table is called where it scrolls: its title, or the heading it stands under.
    label: &'a str,
    lang: Lang,
}

#[derive(Template)]
#[template(path = "facts.html", config = "src/reports/render/html/askama.toml")]
struct Facts<'a> {
    facts: &'a [crate::reports::paper::Fact],
    lang: Lang,
}

/// A paper as one HTML file: the same paper gives the same text.
///
/// # Errors
///
/// When a template fails, which none of them does on text.
pub fn html(paper: &Paper) -> Result<String, PageError> {
    let paper = &paper.clone().levelled().map(&harmless);
    let dark = dark_css();
    let style = format!("{STYLE}@media screen and (prefers-color-scheme:dark){{{dark}}}\n{}", margins(&paper.marking));
    let hash = Base64::encode_string(&Sha256::digest(&style));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-src 'none'"
    );
    let headings = paper.blocks.iter().enumerate().filter_map(|(i, block)| match block {
        Block::Heading { level: 1, text } => Some((i, text.as_str())),
        _ => None,
    });
    let page = Page {
        paper,
        style,
        policy,
        facts: Facts { facts: &paper.facts, lang: paper.lang },
        contents: headings.collect(),
        blocks: Blocks { blocks: &paper.blocks, words: &paper.words, lang: paper.lang, outermost: true },
    };
    page.render().map_err(|e| PageError::Failed(format!("the page: {e}")))
}

impl<'a> Blocks<'a> {
    /// The blocks of a box of a grid.
    fn within(&self, blocks: &'a [Block]) -> Self {
        Self { blocks, words: self.words, lang: self.lang, outermost: false }
    }

    /// A table; the number is that of its block, for the heading it stands under.
    fn table(&self, table: &'a Table, at: usize) -> TableOf<'a> {
        let heading = || {
            self.blocks.iter().take(at).rev().find_map(|block| match block {
                Block::Heading { text, .. } => Some(text.as_str()),
                _ => None,
            })
        };
        let title = Some(table.title.as_str()).filter(|title| !title.is_empty());
        TableOf { table, label: title.or_else(heading).unwrap_or(&self.words.data), lang: self.lang }
    }

    /// A code to scan as an address that holds it: its size on paper is set by the element.
    fn embedded(&self, scan: &Scan) -> String {
        format!("data:image/svg+xml;base64,{}", Base64::encode_string(scan.svg.as_bytes()))
    }

    /// Tenths of a millimetre as CSS pixels, of which an inch has 96.
    fn pixels(&self, tenths: &u32) -> u32 {
        (tenths * 96 + 127) / 254
    }

    fn facts(&self, facts: &'a [crate::reports::paper::Fact]) -> Facts<'a> {
        Facts { facts, lang: self.lang }
    }
}

impl TableOf<'_> {
    /// Whether the cells of a column name their rows: numbers of records, in the first column.
    fn names_row(&self, column: usize) -> bool {
        column == 0 && self.table.columns.first().is_some_and(|c| c.kind == Kind::Code)
    }
}

/// Makes text harmless that no template escapes: what is invisible, or turns the text around it.
fn harmless(text: &mut String) {
    if text.contains('\n') {
        *text = text.split('\n').map(printable).collect::<Vec<_>>().join("\n");
    } else {
        *text = printable(text);
    }
}

/// The marking in the margins of the printed pages, with every character but letters and digits as its number: it cannot leave
/// its quotation marks.
fn margins(marking: &str) -> String {
    let mut text = String::new();
    for c in marking.chars() {
        if c.is_ascii_alphanumeric() {
            text.push(c);
        } else {
            let _ = write!(text, "\\{:x} ", u32::from(c));
        }
    }
    format!("@page{{@top-center{{content:\"{text}\"}}@bottom-center{{content:\"{text}\"}}}}\n")
}
