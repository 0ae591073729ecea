//! Forms laid out as papers: what the register holds is filled in, what is to be written by hand has a line or a box.

mod attendance;
mod checkpoint;
mod declassification;
mod destruction;
mod labels;
mod lists;
mod loan;
mod registration;
pub mod sheets;
#[cfg(test)]
mod tests;
mod tracking;
mod transmittal;

use crate::i18n::{Texts, locale};
use crate::reports::forms::registration::CopyView;
use crate::reports::forms::row::Row;
use crate::reports::forms::{Head, Officer, Who};
use crate::reports::paper::{self, Block, Cell, Fact, House, Kind, Paper, Signature, Table};

/// A form being laid out.
pub(super) struct Form<'t> {
    pub(super) paper: Paper,
    pub(super) texts: &'t Texts,
}

impl<'t> Form<'t> {
    /// An empty form: its title, the record it is about, and at the foot the journal's state and the moment.
    fn new(kind: &'static str, title: &str, about: &str, head: &Head, house: &House, texts: &'t Texts) -> Self {
        let mut paper = Paper::bare(kind, texts.get(title, &[]), house, head.made, texts);
        about.clone_into(&mut paper.subtitle);
        let zone = head.time_zone.parse().unwrap_or(chrono_tz::UTC);
        let made = locale::instant(head.made, zone, texts.lang());
        let journal = paper::journal(head.journal_size, &head.journal_root, texts);
        paper.footer = format!("{journal} · {} {made} ({})", texts.get("label-made-on", &[]), head.officer);
        Self { paper, texts }
    }

    fn word(&self, key: &str) -> String {
        self.texts.get(key, &[])
    }

    /// What is on record, or that nothing is.
    fn known(&self, text: &str) -> Cell {
        if text.is_empty() { Cell::Text(self.word("form-nothing")) } else { Cell::of(text) }
    }

    /// A number, or that none is on record.
    fn counted(&self, n: Option<u64>) -> Cell {
        n.map_or_else(|| Cell::Text(self.word("form-nothing")), Cell::from)
    }

    fn fact(&self, key: &str, value: impl Into<Cell>) -> Fact {
        Fact::new(self.word(key), value)
    }

    /// A term with what a row holds under a column.
    fn of(&self, key: &str, row: &Row, column: &str) -> Fact {
        Fact { term: self.word(key), value: self.known(&row.text(column)) }
    }

    fn facts(&mut self, facts: Vec<Fact>) {
        self.paper.add(Block::Facts { facts });
    }

    fn say(&mut self, key: &str) {
        let text = self.word(key);
        self.paper.text(text);
    }

    /// Terms over their values side by side: a table of one row, where a list would take the page.
    fn strip(&mut self, columns: Vec<(&str, Cell, u8)>) {
        let mut table = Table::new("", "");
        let mut row = Vec::new();
        for (key, cell, width) in columns {
            table = table.column(self.word(key), Kind::Text, width);
            row.push(cell);
        }
        table.row(row);
        self.paper.add(table);
    }

    /// A copy's document at a glance.
    fn copy(&mut self, document: &Row, copy: &Row) {
        let pages = self.counted(copy.number("pages").or(document.number("pages")));
        let columns = vec![
            ("form-number", Cell::text(document.text("number")), 4),
            ("column-copy", Cell::text(copy.text("copy")), 2),
            ("column-level", self.known(&copy.text("level")), 4),
            ("column-originator", self.known(&document.text("originator")), 5),
            ("form-reference", self.known(&document.text("reference")), 3),
            ("form-pages", pages, 2),
        ];
        self.strip(columns);
    }

    /// A container as forms name it.
    fn container(&self, id: &str) -> String {
        format!("{} {id}", self.word("column-container"))
    }

    fn fill(&mut self, key: &str, lines: u8) {
        let label = self.word(key);
        self.paper.add(Block::Fill { label, lines });
    }

    /// Boxes to sign in, by the key of each role and the name that is known.
    fn sign(&mut self, boxes: &[(&str, &str)]) {
        let boxes = boxes.iter().map(|(role, name)| Signature { role: self.word(role), name: (*name).to_owned() }).collect();
        self.paper.add(Block::Signatures { boxes });
    }

    /// Where a copy is, in words.
    fn place(&self, at: &CopyView) -> String {
        let (copy, texts) = (&at.copy, self.texts);
        match (copy.text("state").as_str(), &at.holder, copy.opt("container")) {
            ("sent", ..) => texts.get("form-at-correspondent", &[("correspondent", copy.text("correspondent").into())]),
            ("archived", ..) => texts.get("form-at-archive", &[("archive", copy.text("correspondent").into())]),
            ("missing", ..) => self.word("form-at-missing"),
            ("destroyed", ..) => self.word("form-at-destroyed"),
            (_, Some(holder), _) => person(holder),
            (_, None, Some(container)) => self.container(&container),
            _ => self.word("place-none"),
        }
    }

    /// A word of a closed list, or the code itself if a later version of the register has one more.
    fn code(&self, kind: &str, code: &str) -> String {
        let key = format!("form-{kind}-{code}");
        if self.texts.has(&key) { self.word(&key) } else { code.to_owned() }
    }
}

/// Room to write in a cell: two lines high, in every form of a paper.
fn space() -> Cell {
    Cell::Lines(vec!["\u{a0}".to_owned(), "\u{a0}".to_owned()])
}

/// Gives a paper its tables as data: without the rows and cells that are there to be written on.
fn with_data(mut paper: Paper) -> Paper {
    let room = space();
    let tables = paper.data().into_iter().filter(|t| !t.title.is_empty()).cloned();
    let mut sheets: Vec<Table> = tables.collect();
    for table in &mut sheets {
        table.rows.iter_mut().flatten().filter(|c| **c == room).for_each(|c| *c = Cell::Empty);
        table.rows.retain(|row| row.iter().any(|c| *c != Cell::Empty));
    }
    sheets.retain(|t| !t.rows.is_empty());
    paper.sheets = sheets;
    paper
}

/// A person as forms name them: number and name.
fn person(who: &Who) -> String {
    let name = if who.name.is_empty() { String::new() } else { format!(" {}", who.name) };
    format!("{}{name}", who.person)
}

/// An officer by name; by identifier where there is none.
fn officer(officer: Option<&Officer>) -> String {
    officer.map_or_else(String::new, |o| if o.name.is_empty() { o.officer.clone() } else { o.name.clone() })
}

/// A paper without the house's own marking: for what travels or lies open, and must say no level, whatever the house writes on its
/// papers.
fn unmarked(house: &House) -> House {
    House { marking: String::new(), ..house.clone() }
}

/// Makes a view a report: its text is its paper's.
macro_rules! report {
    ($view:ty, $paper:path) => {
        impl crate::reports::Report for $view {
            fn text(&self, texts: &crate::i18n::Texts) -> String {
                let house = crate::reports::paper::House::default();
                crate::reports::render::paper_text::paper_text(&$paper(self, &house, texts), texts)
            }

            fn paper(&self, house: &crate::reports::paper::House, texts: &crate::i18n::Texts) -> crate::reports::paper::Paper {
                $paper(self, house, texts)
            }
        }
    };
}
use report;
