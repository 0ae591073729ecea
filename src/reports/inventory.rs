//! The record of an inventory as a report.

use serde::Serialize;

use super::audit::Note;
use super::meta::Meta;
use crate::acts::inventory::{Inventory, Line, Outcome, Reach, Spot};
use crate::campaigns::inventory::{OfLevel, Proof, Record};
use crate::domain::Level;
use crate::i18n::{Arg, Lang, Texts};

/// The format's name.
pub const FORMAT: &str = "greffe/inventory/v1";

/// The record.
#[derive(Debug, Clone, Serialize)]
pub struct InventoryView {
    /// `greffe/inventory/v1`.
    pub format: &'static str,
    /// About the record itself.
    pub meta: Meta,
    /// The inventory.
    pub inventory: About,
    /// What all copies came to.
    pub counts: Counts,
    /// What the copies of each level came to, highest first.
    pub levels: Vec<LevelView>,
    /// What that proves.
    pub statement: Statement,
    /// What does not agree, by document and copy.
    pub discrepancies: Vec<Discrepancy>,
    /// Places gone through from end to end.
    pub examined: Vec<Place>,
    /// Places with copies on the list that were not examined.
    pub not_examined: Vec<Unexamined>,
    /// What is not concluded, in words.
    pub not_concluded: Vec<Note>,
}

/// What was counted, by whom, and how a sample was drawn.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct About {
    pub id: String,
    pub started: String,
    pub closed: Option<String>,
    pub reach: &'static str,
    pub about: String,
    /// The reach in words.
    pub place: String,
    pub sample: Option<u32>,
    pub checkpoint: Option<u64>,
    pub word: Option<String>,
    pub seed: Option<String>,
    pub outgoing: Option<String>,
    pub incoming: Option<String>,
}

/// Numbers of copies.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Counts {
    pub listed: u64,
    pub correct: u64,
    pub elsewhere: u64,
    pub missing: u64,
    pub unexpected: u64,
    pub not_examined: u64,
}

impl Counts {
    /// Each number with the key of its words, in the order they are told in.
    pub fn numbers(&self) -> [(&'static str, u64); 6] {
        [
            ("inventory-listed", self.listed),
            ("inventory-correct", self.correct),
            ("inventory-elsewhere", self.elsewhere),
            ("inventory-missing", self.missing),
            ("inventory-not-examined", self.not_examined),
            ("inventory-unexpected", self.unexpected),
        ]
    }
}

/// A level's line.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct LevelView {
    pub level: &'static str,
    pub population: u64,
    pub listed: u64,
    pub correct: u64,
    pub elsewhere: u64,
    pub missing: u64,
    pub not_examined: u64,
}

/// What a count proves.
#[derive(Debug, Clone, Serialize)]
pub struct Statement {
    /// Level by level, highest first.
    pub levels: Vec<LevelStatement>,
    /// Of a sample: with 95 % confidence fewer than so many copies of all levels together do not agree.
    pub fewer_than: Option<u64>,
    /// The same in words; for a full count the numbers say all.
    pub text: Option<String>,
}

/// What a level's count proves.
#[derive(Debug, Clone, Serialize)]
pub struct LevelStatement {
    /// The level.
    pub level: &'static str,
    /// `full` or `sample`.
    pub counted: &'static str,
    /// Copies that do not agree; of a sample those not examined too.
    pub wrong: u64,
    /// With 95 % confidence fewer than so many of the level do not agree.
    pub fewer_than: Option<u64>,
    /// How likely the sample is to hold at least one of some missing copies, in percent, rounded down.
    pub finds: Vec<Finds>,
    /// The same in words.
    pub text: String,
}

/// A probability.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Finds {
    pub missing: u64,
    pub percent: String,
}

/// A place: one of the two is filled, or neither when the register knows none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Place {
    pub container: Option<String>,
    pub holder: Option<String>,
}

/// A copy that does not agree.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Discrepancy {
    pub document: String,
    pub copy: u32,
    pub level: Option<&'static str>,
    /// `elsewhere`, `missing`, `unexpected`.
    pub kind: &'static str,
    pub expected: Place,
    pub found: Place,
    /// Where the copy stands on record today; nothing when the register does not know it.
    pub state: Option<&'static str>,
    pub explained: Option<String>,
    pub explanation: Option<String>,
}

/// A place not examined.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Unexamined {
    #[serde(flatten)]
    pub place: Place,
    pub copies: u64,
}

impl From<Option<&Spot>> for Place {
    fn from(spot: Option<&Spot>) -> Self {
        let own = |id: Option<&str>| id.map(str::to_owned);
        Self { container: own(spot.and_then(Spot::container)), holder: own(spot.and_then(Spot::holder)) }
    }
}

/// Puts a record in words.
pub fn view(record: &Record, meta: Meta, texts: &Texts) -> InventoryView {
    let of = |outcome| record.of(outcome);
    InventoryView {
        format: FORMAT,
        meta,
        inventory: about(&record.inventory, texts),
        counts: Counts {
            listed: record.listed,
            correct: of(Outcome::Correct),
            elsewhere: of(Outcome::Elsewhere),
            missing: of(Outcome::Missing),
            unexpected: of(Outcome::Unexpected),
            not_examined: of(Outcome::NotExamined),
        },
        levels: record.levels.iter().map(level).collect(),
        statement: statement(record, texts),
        discrepancies: record.discrepancies.iter().map(discrepancy).collect(),
        examined: record.examined.iter().map(|spot| Place::from(Some(spot))).collect(),
        not_examined: record
            .not_examined
            .iter()
            .map(|(spot, copies)| Unexamined { place: Place::from(spot.as_ref()), copies: *copies })
            .collect(),
        not_concluded: not_concluded(record, texts),
    }
}

fn about(inventory: &Inventory, texts: &Texts) -> About {
    let filled = |text: &str| Some(text.to_owned()).filter(|t| !t.is_empty());
    About {
        id: inventory.id.clone(),
        started: inventory.started.to_string(),
        closed: inventory.closed.map(|d| d.to_string()),
        reach: inventory.reach.code(),
        about: inventory.about.clone(),
        place: place_in_words(inventory, texts),
        sample: inventory.sample,
        checkpoint: inventory.checkpoint,
        word: filled(&inventory.word),
        seed: filled(&inventory.seed),
        outgoing: inventory.outgoing.clone(),
        incoming: inventory.incoming.clone(),
    }
}

fn place_in_words(inventory: &Inventory, texts: &Texts) -> String {
    let about = inventory.about.as_str();
    match inventory.reach {
        Reach::All => texts.get("place-register", &[]),
        Reach::Room => texts.get("place-room", &[("room", about.into())]),
        Reach::Container => texts.get("place-container", &[("container", about.into())]),
        Reach::Holder => texts.get("place-person", &[("person", about.into())]),
        Reach::Level => {
            let level = about.parse().ok().and_then(Level::of_rank).map(Level::belgian);
            texts.get("place-level", &[("level", level.unwrap_or_default().into())])
        }
    }
}

fn level(of: &OfLevel) -> LevelView {
    LevelView {
        level: of.level.belgian(),
        population: of.population,
        listed: of.listed,
        correct: of.of(Outcome::Correct),
        elsewhere: of.of(Outcome::Elsewhere),
        missing: of.of(Outcome::Missing),
        not_examined: of.of(Outcome::NotExamined),
    }
}

fn discrepancy(line: &Line) -> Discrepancy {
    let (explained, explanation) = line.explained.clone().unzip();
    Discrepancy {
        document: line.document.clone(),
        copy: line.copy,
        level: line.level.map(Level::belgian),
        kind: line.outcome.code(),
        expected: Place::from(line.expected.as_ref()),
        found: Place::from(line.found.as_ref()),
        state: line.state.map(|s| s.code()),
        explained,
        explanation,
    }
}

fn statement(record: &Record, texts: &Texts) -> Statement {
    let levels = record.levels.iter().zip(&record.proofs).map(|(level, proof)| of_level(level, proof, texts)).collect();
    let population: u64 = record.levels.iter().map(|l| l.population).sum();
    let text = record.inventory.sample.map(|_| match record.fewer_than {
        Some(bound) => texts.get("statement-overall", &[("bound", bound.into()), ("population", population.into())]),
        None => texts.get("statement-overall-none", &[]),
    });
    Statement { levels, fewer_than: record.fewer_than, text }
}

fn of_level(level: &OfLevel, proof: &Proof, texts: &Texts) -> LevelStatement {
    let words = level.level.belgian();
    let numbers = |wrong: u64| -> Vec<(&str, Arg<'_>)> {
        vec![("level", words.into()), ("population", level.population.into()), ("wrong", wrong.into())]
    };
    match proof {
        Proof::Full { wrong, open } => {
            let mut args = numbers(*wrong);
            args.push(("count", (*open).into()));
            let text = texts.get("statement-full", &args);
            LevelStatement { level: words, counted: "full", wrong: *wrong, fewer_than: None, finds: Vec::new(), text }
        }
        Proof::Sample { wrong, fewer_than, finds } => {
            let mut args = numbers(*wrong);
            args.push(("sampled", level.listed.into()));
            let mut text = match fewer_than {
                Some(bound) => {
                    args.push(("bound", (*bound).into()));
                    texts.get("statement-sample", &args)
                }
                None => texts.get("statement-sample-none", &args),
            };
            let finds: Vec<_> = finds.iter().map(|(k, p)| Finds { missing: *k, percent: percent(*p, texts.lang()) }).collect();
            for one in &finds {
                let args = [("missing", one.missing.into()), ("percent", Arg::from(&one.percent))];
                text.push(' ');
                text.push_str(&texts.get("statement-finds", &args));
            }
            LevelStatement { level: words, counted: "sample", wrong: *wrong, fewer_than: *fewer_than, finds, text }
        }
    }
}

/// Hundredths of a percent as they are written.
fn percent(hundredths: u64, lang: Lang) -> String {
    let mark = if lang == Lang::En { '.' } else { ',' };
    format!("{}{mark}{:02}", hundredths / 100, hundredths % 100)
}

fn not_concluded(record: &Record, texts: &Texts) -> Vec<Note> {
    let note = |key: &str| Note { code: key.to_owned(), text: texts.get(key, &[]) };
    let mut notes = Vec::new();
    if record.inventory.closed.is_none() {
        notes.push(note("inventory-note-open"));
    }
    if record.inventory.sample.is_some() {
        notes.push(note("inventory-note-sample"));
    }
    notes.push(note("inventory-note-pages"));
    notes
}
