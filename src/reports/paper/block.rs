//! What a paper consists of.

use serde::Serialize;

use super::{Cell, Table};

/// A piece of a paper.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A heading; level 1 begins a section.
    Heading {
        /// 1 to 3.
        level: u8,
        /// Its words.
        text: String,
    },
    /// A paragraph.
    Text {
        /// Its words.
        text: String,
    },
    /// A paragraph that must not be overlooked.
    Note {
        /// How grave it is.
        tone: Tone,
        /// Its words.
        text: String,
    },
    /// Terms and their values.
    Facts {
        /// The pairs.
        facts: Vec<Fact>,
    },
    /// Points, one below the other.
    List {
        /// Whether they are numbered.
        ordered: bool,
        /// Whether each has a box to tick by hand.
        ticks: bool,
        /// The points.
        items: Vec<String>,
    },
    /// A table.
    Table(Table),
    /// A picture with its text.
    Picture(Picture),
    /// A finding with its evidence.
    Finding(Box<FindingCard>),
    /// Boxes to sign in, side by side.
    Signatures {
        /// Who signs.
        boxes: Vec<Signature>,
    },
    /// Lines to write on.
    Fill {
        /// What is to be written.
        label: String,
        /// How many lines.
        lines: u8,
    },
    /// Boxes side by side in columns, each with blocks of its own: labels, the halves of a slip.
    Grid {
        /// How many columns.
        columns: u8,
        /// The boxes, row by row.
        boxes: Vec<Vec<Block>>,
    },
    /// Codes to scan.
    Code(Code),
    /// A line to tear or cut along.
    Cut,
    /// What follows begins a page.
    Break,
}

/// How grave a note is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// To know.
    Info,
    /// To act on.
    Warning,
}

/// A term and its value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fact {
    /// The term.
    pub term: String,
    /// The value.
    pub value: Cell,
}

impl Fact {
    /// A term with its value.
    pub fn new(term: impl Into<String>, value: impl Into<Cell>) -> Self {
        Self { term: term.into(), value: value.into() }
    }
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Picture {
    /// Its title.
    pub title: String,
    /// What it shows, in one or two sentences with its figures: for those who do not see it.
    pub text: String,
    /// The SVG, as made by `reports::picture`: no style attributes, no scripts, no addresses.
    pub svg: String,
    /// Width and height in user units.
    pub size: (u32, u32),
    /// The figures it is drawn from.
    pub data: Table,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct FindingCard {
    pub id: String,
    pub check: String,
    /// Stable: `critical`, `major`, `minor`, `info`.
    pub tone: &'static str,
    pub severity: String,
    pub certainty: String,
    pub state: String,
    pub title: String,
    pub message: String,
    /// What was said of it, and since when it is known.
    pub words: Vec<String>,
    /// Each piece of evidence in a line; as many as are shown.
    pub evidence: Vec<String>,
    /// What is not shown of it.
    pub more: Option<String>,
    pub basis: String,
    pub change: String,
    pub remedy: String,
}

/// A box to sign in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signature {
    /// In what role.
    pub role: String,
    /// The name, if it is known.
    pub name: String,
}

/// Codes to scan, with what they say in plain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Code {
    /// What the codes hold.
    pub text: String,
    /// The codes.
    pub scans: Vec<Scan>,
}

/// A code as SVG.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Scan {
    /// `code128` or `qr`.
    pub kind: &'static str,
    /// The SVG: black on white.
    pub svg: String,
    /// Width and height in tenths of a millimetre, as printed.
    pub size: (u32, u32),
}

impl From<Table> for Block {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}

impl From<Picture> for Block {
    fn from(picture: Picture) -> Self {
        Self::Picture(picture)
    }
}

/// The tables among blocks, pictures' data and the boxes of grids included.
pub(super) fn tables(blocks: &[Block]) -> Vec<&Table> {
    let mut out = Vec::new();
    for block in blocks {
        match block {
            Block::Table(table) => out.push(table),
            Block::Picture(picture) => out.push(&picture.data),
            Block::Grid { boxes, .. } => boxes.iter().for_each(|b| out.extend(tables(b))),
            _ => {}
        }
    }
    out
}
