//! What the acts on inventories and the record of one share: the list of what is expected where, and what each copy on it
//! comes to.
//!
//! **The list** is drawn up when an inventory begins: every copy within its reach that the register has here, and what is
//! reported missing there: it is expected nowhere, but is looked for. A sample is drawn from what the register has here only:
//! of a copy reported missing it is known what a sample would find out.
//!
//! **What a copy comes to.** Counted: correct, elsewhere, or unexpected when it is not on the list. Not counted: missing when
//! its place was gone through from end to end while the register had it there, or when it is reported missing; else not
//! examined. A copy with no place on record at all is missing only if no place of the list was left out. Copies may move
//! while an inventory runs: the history of each says where the register had it when its place was gone through.

use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use super::{Refusal, View};
use crate::domain::{CopyState, Day, Level, printable};

/// A place a copy is found in or expected at: a container, or a person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Spot {
    /// A container.
    Container(String),
    /// A person.
    Holder(String),
}

impl Spot {
    /// The code of its kind.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Container(_) => "container",
            Self::Holder(_) => "holder",
        }
    }

    /// The container's identifier or the person's number.
    pub fn id(&self) -> &str {
        match self {
            Self::Container(id) | Self::Holder(id) => id,
        }
    }

    /// The container, if it is one.
    pub fn container(&self) -> Option<&str> {
        if let Self::Container(id) = self { Some(id) } else { None }
    }

    /// The person, if it is one.
    pub fn holder(&self) -> Option<&str> {
        if let Self::Holder(id) = self { Some(id) } else { None }
    }

    /// The place of two columns, of which at most one is filled.
    fn of(row: &Row<'_>, container: usize) -> rusqlite::Result<Option<Self>> {
        let (container, holder): (Option<String>, Option<String>) = (row.get(container)?, row.get(container + 1)?);
        Ok(container.map(Self::Container).or(holder.map(Self::Holder)))
    }

    /// Refuses a place the register does not know.
    pub(super) fn known(&self, view: &View<'_>) -> Result<(), Refusal> {
        match self {
            Self::Container(id) => view.known("container", "SELECT 1 FROM container WHERE container = ?1", id),
            Self::Holder(id) => view.person(id),
        }
    }
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Reach {
    All,
    Room,
    Container,
    Holder,
    Level,
}

impl Reach {
    /// Every reach.
    pub const ALL: [Self; 5] = [Self::All, Self::Room, Self::Container, Self::Holder, Self::Level];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Room => "room",
            Self::Container => "container",
            Self::Holder => "holder",
            Self::Level => "level",
        }
    }

    /// The reach of a code.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.code() == text)
    }

    /// The condition on a copy `c`; `?1` is what the reach is about. What is reported missing counts where it was last.
    pub(super) fn condition(self, sample: bool) -> &'static str {
        match (self, sample) {
            (Self::All, true) => "c.state = 'here' AND ?1 = ''",
            (Self::All, false) => "c.state IN ('here', 'missing') AND ?1 = ''",
            (Self::Level, true) => "c.state = 'here' AND c.level = CAST(?1 AS INTEGER)",
            (Self::Level, false) => "c.state IN ('here', 'missing') AND c.level = CAST(?1 AS INTEGER)",
            (Self::Room, true) => "c.container IN (SELECT container FROM container WHERE room = ?1)",
            (Self::Room, false) => {
                "(c.container IN (SELECT container FROM container WHERE room = ?1)
                  OR c.state = 'missing' AND EXISTS (SELECT 1 FROM missing m JOIN container k ON k.container = m.container
                     WHERE m.document = c.document AND m.copy = c.copy AND m.found IS NULL AND k.room = ?1))"
            }
            (Self::Container, true) => "c.container = ?1",
            (Self::Container, false) => {
                "(c.container = ?1 OR c.state = 'missing' AND EXISTS (SELECT 1 FROM missing m
                     WHERE m.document = c.document AND m.copy = c.copy AND m.found IS NULL AND m.container = ?1))"
            }
            (Self::Holder, true) => "c.holder = ?1",
            (Self::Holder, false) => {
                "(c.holder = ?1 OR c.state = 'missing' AND EXISTS (SELECT 1 FROM missing m
                     WHERE m.document = c.document AND m.copy = c.copy AND m.found IS NULL AND m.holder = ?1))"
            }
        }
    }
}

/// What a copy of an inventory comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Found where the register has it.
    Correct,
    /// Found elsewhere.
    Elsewhere,
    /// Not found where the register has it.
    Missing,
    /// Found, but not on the list.
    Unexpected,
    /// Its place was not gone through.
    NotExamined,
}

impl Outcome {
    /// Every outcome, in the order a record lists them.
    pub const ALL: [Self; 5] = [Self::Correct, Self::Elsewhere, Self::Missing, Self::Unexpected, Self::NotExamined];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Correct => "correct",
            Self::Elsewhere => "elsewhere",
            Self::Missing => "missing",
            Self::Unexpected => "unexpected",
            Self::NotExamined => "not-examined",
        }
    }

    /// The outcome of a code.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|o| o.code() == text)
    }
}

/// An inventory as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inventory {
    /// Its identifier.
    pub id: String,
    /// The day it began.
    pub started: Day,
    /// What is counted.
    pub reach: Reach,
    /// The room, container, person or rank it is about; empty for all.
    pub about: String,
    /// The size of its sample, if it is one.
    pub sample: Option<u32>,
    /// The size of the journal at the checkpoint its seed rests on.
    pub checkpoint: Option<u64>,
    /// The inspector's word.
    pub word: String,
    /// The seed.
    pub seed: String,
    /// Who hands over.
    pub outgoing: Option<String>,
    /// Who takes over.
    pub incoming: Option<String>,
    /// The day it was closed.
    pub closed: Option<Day>,
    /// The entry that began it.
    pub n: u64,
}

/// An inventory, `None` when there is no such one.
pub fn inventory(db: &Connection, id: &str) -> rusqlite::Result<Option<Inventory>> {
    let sql = "SELECT inventory, started, reach, about, sample, checkpoint, word, seed, outgoing, incoming, closed, n
               FROM inventory WHERE inventory = ?1";
    db.prepare_cached(sql)?
        .query_row([id], |row| {
            let reach: String = row.get(2)?;
            Ok(Inventory {
                id: row.get(0)?,
                started: super::standing::some(row, 1)?,
                reach: Reach::parse(&reach).unwrap_or(Reach::All),
                about: row.get(3)?,
                sample: row.get(4)?,
                checkpoint: row.get(5)?,
                word: row.get(6)?,
                seed: row.get(7)?,
                outgoing: row.get(8)?,
                incoming: row.get(9)?,
                closed: super::standing::day(row, 10)?,
                n: row.get(11)?,
            })
        })
        .optional()
}

/// The inventory of an act that counts or closes; refused when there is none, or it is closed.
pub(super) fn open(view: &View<'_>, id: &str) -> Result<Inventory, Refusal> {
    let found = inventory(view.db, id)?;
    let found = found.ok_or_else(|| Refusal::new(format!("inventory {} is not in the register", printable(id))))?;
    match found.closed {
        Some(day) => Err(Refusal::new(format!("inventory {} was closed on {day}", printable(id)))
            .hint("what it left open is explained with `inventory.explain`; what is found later belongs to the next one")),
        None => Ok(found),
    }
}

/// The lines of the copies' histories that say where the register has them from that entry on: those with a place, but for a
/// consultation, which names the reader; and those of acts that leave a copy without one. What else happens to a copy, such as
/// a change of its marking, leaves it where it is.
macro_rules! moves {
    () => {
        "(SELECT document, copy, n, day, container, holder FROM movement
          WHERE what <> 'consult' AND (container IS NOT NULL OR holder IS NOT NULL
            OR what IN ('send', 'archive', 'destroy', 'report-missing')))"
    };
}
pub(super) use moves;

/// What the line `i` of an inventory comes to. `?1` is the inventory.
const COMES_TO: &str = concat!(
    "CASE
  WHEN i.result IS NOT NULL THEN i.result
  WHEN (SELECT c.state FROM copy c WHERE c.document = i.document AND c.copy = i.copy) = 'missing' THEN 'missing'
  -- The register had it where the list says when that was gone through.
  WHEN EXISTS (SELECT 1 FROM inventory_place p WHERE p.inventory = i.inventory
         AND p.kind = iif(i.container IS NULL, 'holder', 'container') AND p.place = coalesce(i.container, i.holder)
         AND NOT EXISTS (SELECT 1 FROM ",
    moves!(),
    " m WHERE m.document = i.document AND m.copy = i.copy
             AND m.n > (SELECT n FROM inventory WHERE inventory = ?1) AND m.n < p.n
             AND (m.container IS NOT i.container OR m.holder IS NOT i.holder))) THEN 'missing'
  -- It moved, and the register had it there when that was gone through.
  WHEN EXISTS (SELECT 1 FROM ",
    moves!(),
    " m JOIN inventory_place p ON p.inventory = i.inventory
         AND p.kind = iif(m.container IS NULL, 'holder', 'container') AND p.place = coalesce(m.container, m.holder)
         WHERE m.document = i.document AND m.copy = i.copy
         AND m.n > (SELECT n FROM inventory WHERE inventory = ?1) AND m.n < p.n
         AND NOT EXISTS (SELECT 1 FROM ",
    moves!(),
    " l WHERE l.document = i.document AND l.copy = i.copy
             AND l.n > m.n AND l.n < p.n AND (l.container IS NOT m.container OR l.holder IS NOT m.holder))) THEN 'missing'
  -- It has no place on record, and everything on the list was gone through.
  WHEN i.container IS NULL AND i.holder IS NULL
         AND NOT EXISTS (SELECT 1 FROM ",
    moves!(),
    " m WHERE m.document = i.document AND m.copy = i.copy AND m.n > (SELECT n FROM inventory WHERE inventory = ?1))
         AND EXISTS (SELECT 1 FROM inventory_place WHERE inventory = ?1)
         AND NOT EXISTS (SELECT 1 FROM inventory_item e WHERE e.inventory = ?1
             AND (e.container IS NOT NULL OR e.holder IS NOT NULL)
             AND NOT EXISTS (SELECT 1 FROM inventory_place p WHERE p.inventory = ?1
                 AND p.kind = iif(e.container IS NULL, 'holder', 'container') AND p.place = coalesce(e.container, e.holder)))
    THEN 'missing'
  ELSE 'not-examined' END"
);

/// How many lines of an inventory come to what: per level, each outcome that occurs. Only what is on the list has a level
/// here; what is unexpected is counted apart, under none.
pub fn tally(db: &Connection, id: &str) -> rusqlite::Result<Vec<(Option<Level>, Outcome, u64)>> {
    let sql = format!(
        "SELECT iif(i.result = 'unexpected', NULL, i.level), {COMES_TO}, count(*) FROM inventory_item i
         WHERE i.inventory = ?1 GROUP BY 1, 2 ORDER BY 1 DESC, 2"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([id], |row| {
        let level = row.get::<_, Option<u8>>(0)?.and_then(Level::of_rank);
        let outcome: String = row.get(1)?;
        Ok((level, Outcome::parse(&outcome).unwrap_or(Outcome::NotExamined), row.get(2)?))
    })?;
    rows.collect()
}

/// Each outcome with its number, in their order.
pub fn totals(tally: &[(Option<Level>, Outcome, u64)]) -> [u64; 5] {
    Outcome::ALL.map(|outcome| tally.iter().filter(|(_, o, _)| *o == outcome).map(|(.., n)| n).sum())
}

/// Writes what every line that was not counted comes to.
pub(super) fn settle(tables: &Connection, id: &str) -> rusqlite::Result<()> {
    let sql = format!("UPDATE inventory_item AS i SET result = {COMES_TO} WHERE i.inventory = ?1 AND i.result IS NULL");
    super::run(tables, &sql, [id])
}

/// The strata of an inventory, highest level first: how many copies there were, how many are to be counted.
pub fn strata(db: &Connection, id: &str) -> rusqlite::Result<Vec<(Level, u64, u64)>> {
    let mut statement =
        db.prepare_cached("SELECT level, population, sampled FROM inventory_stratum WHERE inventory = ?1 ORDER BY level DESC")?;
    let rows = statement
        .query_map([id], |row| Ok((Level::of_rank(row.get(0)?).unwrap_or(Level::TopSecret), row.get(1)?, row.get(2)?)))?;
    rows.collect()
}

/// A line of an inventory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The document.
    pub document: String,
    /// The copy.
    pub copy: u32,
    /// Its level; of an unexpected copy the register does not know, nothing is known.
    pub level: Option<Level>,
    /// Where it was expected.
    pub expected: Option<Spot>,
    /// Where it was found.
    pub found: Option<Spot>,
    /// What it comes to.
    pub outcome: Outcome,
    /// Where the copy stands on record today; `None` when the register does not know it.
    pub state: Option<CopyState>,
    /// The day and words that explained it, once closed and explained.
    pub explained: Option<(String, String)>,
}

const LINES: &str = "FROM inventory_item i
  LEFT JOIN copy c ON c.document = i.document AND c.copy = i.copy
  LEFT JOIN document d ON d.number = i.document
  LEFT JOIN discrepancy x ON x.inventory = i.inventory AND x.document = i.document AND x.copy = i.copy
  WHERE i.inventory = ?1";

fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
    let (outcome, state): (String, Option<String>) = (row.get(7)?, row.get(8)?);
    let (explained, explanation): (Option<String>, Option<String>) = (row.get(9)?, row.get(10)?);
    Ok(Line {
        document: row.get(0)?,
        copy: row.get(1)?,
        level: row.get::<_, Option<u8>>(2)?.and_then(Level::of_rank),
        expected: Spot::of(row, 3)?,
        found: Spot::of(row, 5)?,
        outcome: Outcome::parse(&outcome).unwrap_or(Outcome::NotExamined),
        state: state.and_then(|s| CopyState::parse(&s)),
        explained: explained.zip(explanation),
    })
}

fn lines(db: &Connection, id: &str, which: &str) -> rusqlite::Result<Vec<Line>> {
    let sql = format!(
        "SELECT * FROM (SELECT i.document, i.copy, iif(i.result = 'unexpected' AND d.number IS NULL, NULL, i.level),
           i.container, i.holder, i.found_container, i.found_holder, {COMES_TO} AS comes_to, c.state, x.explained, x.explanation
         {LINES}) WHERE {which} ORDER BY 1, 2"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([id], line)?;
    rows.collect()
}

/// Everything on the list that is to be counted, by document and copy.
pub fn list(db: &Connection, id: &str) -> rusqlite::Result<Vec<Line>> {
    lines(db, id, "comes_to <> 'unexpected'")
}

/// What is elsewhere, missing or unexpected, by document and copy.
pub fn discrepancies(db: &Connection, id: &str) -> rusqlite::Result<Vec<Line>> {
    lines(db, id, "comes_to IN ('elsewhere', 'missing', 'unexpected')")
}

/// The places with copies that were not examined, and how many; no place for copies that have none on record.
pub fn not_examined(db: &Connection, id: &str) -> rusqlite::Result<Vec<(Option<Spot>, u64)>> {
    let sql = format!(
        "SELECT i.container, i.holder, count(*) FROM inventory_item i
         WHERE i.inventory = ?1 AND {COMES_TO} = 'not-examined' GROUP BY 1, 2 ORDER BY 1, 2"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([id], |row| Ok((Spot::of(row, 0)?, row.get(2)?)))?;
    rows.collect()
}

/// The places gone through from end to end, by kind and identifier.
pub fn examined(db: &Connection, id: &str) -> rusqlite::Result<Vec<Spot>> {
    let mut statement = db.prepare_cached("SELECT kind, place FROM inventory_place WHERE inventory = ?1 ORDER BY kind, place")?;
    let rows = statement.query_map([id], |row| {
        let (kind, place): (String, String) = (row.get(0)?, row.get(1)?);
        Ok(if kind == "container" { Spot::Container(place) } else { Spot::Holder(place) })
    })?;
    rows.collect()
}

/// What the counts of one entry came to, and only they: a copy that is on record where it was seen, but not on the list, is
/// in none of them.
pub fn of_entry(db: &Connection, id: &str, n: u64) -> rusqlite::Result<[u64; 3]> {
    let mut out = [0; 3];
    let sql = "SELECT result, count(*) FROM inventory_item WHERE inventory = ?1 AND counted = ?2 GROUP BY result";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query((id, n))?;
    while let Some(row) = rows.next()? {
        match row.get_ref(0)?.as_str().unwrap_or_default() {
            "correct" => out[0] = row.get(1)?,
            "elsewhere" => out[1] = row.get(1)?,
            _ => out[2] = row.get(1)?,
        }
    }
    Ok(out)
}

/// The size and root of the last checkpoint that was issued.
pub fn last_checkpoint(db: &Connection) -> rusqlite::Result<Option<(u64, String)>> {
    let sql = "SELECT size, root FROM checkpoint ORDER BY n DESC LIMIT 1";
    db.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()
}
