//! A paper: a report or a form laid out for reading, before any format. HTML, PDF, workbook, CSV and calendar are made from it,
//! so that they say the same; what is on it comes from a report's view.

mod block;
mod cell;
mod table;
#[cfg(test)]
pub(crate) mod testing;
mod walk;

pub use block::{Block, Code, Fact, FindingCard, Picture, Scan, Signature, Tone};
pub use cell::Cell;
pub use table::{Column, Kind, Table};

use serde::Serialize;

use super::meta::Meta;
use crate::domain::{Day, Instant};
use crate::i18n::{Lang, Texts, locale};

/// How the page lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// Upright: reading.
    Portrait,
    /// On its side: wide tables.
    Landscape,
}

/// A paper.
#[derive(Debug, Clone, Serialize)]
pub struct Paper {
    /// What it is, stable: `audit`, `review`, `loan-receipt`. Also the stem of file names and identities.
    pub kind: &'static str,
    /// Its language.
    #[serde(serialize_with = "code")]
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// What the title leaves open: the period, the room, the number of the record.
    pub subtitle: String,
    /// The institution, empty if the register does not say.
    pub service: String,
    /// The handling marking, at the head and the foot of every page.
    pub marking: String,
    /// What the paper states about itself, under the title.
    pub facts: Vec<Fact>,
    /// What stands on every page about the journal.
    pub footer: String,
    /// The words of the page that no view carries.
    pub words: Words,
    /// How its pages lie.
    pub turn: Turn,
    /// When it was made.
    pub made: Instant,
    /// What is on it, in order.
    pub blocks: Vec<Block>,
    /// Its data for workbook and CSV, the main table first. Empty: the tables among the blocks.
    pub sheets: Vec<Table>,
    /// Its dates for a calendar.
    pub dates: Vec<Date>,
}

/// A date of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Date {
    /// The day.
    pub day: Day,
    /// Its identity, the same in every run: a calendar that is read twice has it once.
    pub id: String,
    /// What is due.
    pub title: String,
    /// More about it.
    pub text: String,
}

/// The words of a page, in the paper's language.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Words {
    /// `Page {page} of {pages}` around its two numbers: before, between, after.
    pub page: [String; 3],
    pub contents: String,
    pub evidence: String,
    pub basis: String,
    pub change: String,
    pub remedy: String,
    pub name: String,
    pub date: String,
    pub signature: String,
    pub data: String,
    pub cut: String,
    pub none: String,
    /// What stands between a term and its value: ` :` in French, `:` elsewhere.
    pub colon: String,
}

impl Words {
    fn of(texts: &Texts) -> Self {
        let word = |key: &str| texts.get(key, &[]);
        let page = texts.get("paper-page", &[("page", "\u{1}".into()), ("pages", "\u{2}".into())]);
        let (before, rest) = page.split_once('\u{1}').unwrap_or((page.as_str(), ""));
        let (between, after) = rest.split_once('\u{2}').unwrap_or((rest, ""));
        Self {
            page: [before.to_owned(), between.to_owned(), after.to_owned()],
            contents: word("paper-contents"),
            evidence: word("paper-evidence"),
            basis: word("label-basis"),
            change: word("finding-change"),
            remedy: word("paper-remedy"),
            name: word("paper-name"),
            date: word("paper-date"),
            signature: word("paper-signature"),
            data: word("paper-data"),
            cut: word("paper-cut"),
            none: word("word-none"),
            colon: texts.get("paper-colon", &[("term", "".into())]),
        }
    }
}

/// What the register says of its own papers.
#[derive(Debug, Clone, Default)]
pub struct House {
    /// The institution.
    pub service: String,
    /// The handling marking.
    pub marking: String,
}

impl Paper {
    /// A paper with its title and what its view states about itself; the rest is added.
    pub fn new(kind: &'static str, title: String, house: &House, meta: &Meta, texts: &Texts) -> Self {
        let mut paper = Self::bare(kind, title, house, meta.made, texts);
        paper.subtitle = meta.named(texts.lang());
        paper.footer = journal(meta.journal_size, &meta.journal_root, texts);
        paper.facts = facts(meta, texts);
        paper
    }

    /// A paper with a title alone: a form.
    pub fn bare(kind: &'static str, title: String, house: &House, made: Instant, texts: &Texts) -> Self {
        let marking = if house.marking.is_empty() { texts.get("paper-marking", &[]) } else { house.marking.clone() };
        Self {
            kind,
            lang: texts.lang(),
            title,
            subtitle: String::new(),
            service: house.service.clone(),
            marking,
            facts: Vec::new(),
            footer: String::new(),
            words: Words::of(texts),
            turn: Turn::Portrait,
            made,
            blocks: Vec::new(),
            sheets: Vec::new(),
            dates: Vec::new(),
        }
    }

    /// Adds a block.
    pub fn add(&mut self, block: impl Into<Block>) {
        self.blocks.push(block.into());
    }

    /// Adds a heading of the first level.
    pub fn heading(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading { level: 1, text: text.into() });
    }

    /// Adds a paragraph.
    pub fn text(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Text { text: text.into() });
    }

    /// Its data: the sheets, or else the tables and pictures' data among the blocks.
    pub fn data(&self) -> Vec<&Table> {
        if self.sheets.is_empty() { block::tables(&self.blocks) } else { self.sheets.iter().collect() }
    }
}

/// What every page says of the journal: its size, and the first 16 digits of its root.
pub fn journal(size: u64, root: &str, texts: &Texts) -> String {
    let root = root.get(..16).unwrap_or(root).to_owned();
    texts.get("footer", &[("count", size.into()), ("root", root.into())])
}

/// What a report states about itself.
fn facts(meta: &Meta, texts: &Texts) -> Vec<Fact> {
    let lang = texts.lang();
    let word = |key: &str| texts.get(key, &[]);
    let known = match &meta.as_known {
        Some(date) => texts.get("as-known-on", &[("date", locale::day_of(date, lang).into())]),
        None => word("as-known-now"),
    };
    let zone = meta.time_zone.parse().unwrap_or(chrono_tz::UTC);
    let room = meta.filter.room.clone().unwrap_or_else(|| word("all-rooms"));
    let period = format!("{} – {} ({known})", locale::day_of(&meta.period.from, lang), locale::day_of(&meta.period.until, lang));
    let mut facts = vec![
        Fact::new(word("label-period"), period),
        Fact::new(word("label-filter"), room),
        Fact::new(word("label-made-on"), format!("{} ({})", locale::instant(meta.made, zone, lang), meta.officer)),
        Fact::new(word("label-time-zone"), meta.time_zone.clone()),
        Fact::new(word("label-register"), meta.register.clone()),
        Fact::new(word("label-journal-entries"), locale::number(meta.journal_size, lang)),
        Fact::new(word("label-root"), meta.journal_root.clone()),
        Fact::new(word("label-program-version"), format!("{} {}", meta.program, meta.version)),
    ];
    if !meta.checks_run.is_empty() {
        facts.push(Fact::new(word("label-checks-run"), locale::number(meta.checks_run.len() as u64, lang)));
    }
    facts
}

fn code<S: serde::Serializer>(lang: &Lang, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(lang.code())
}
