//! The lives of documents and copies as the register has them: when each came in, what happened to it, of which level it was.
//!
//! The level a copy has today stands beside it; the one it had before is told by the decisions on record. A reproduction that was
//! made at a level of its own says it in its entry of the journal, which is asked only where the level changed since.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row};

use super::StoreError;
use crate::domain::{CopyState, Day, Level, Marking, Regime};

/// How something came into the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Received.
    In,
    /// Made here to be sent.
    Out,
    /// Made here, or taken over as such; copies, extracts and translations too.
    Internal,
}

/// Something that happened on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It stands elsewhere.
    State(CopyState),
    /// It has another level.
    Level(Level),
}

/// A document, or a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Life {
    /// The day it came into the register.
    pub entered: Day,
    /// How.
    pub origin: Origin,
    /// Its level then.
    pub level: Level,
    /// What happened since, by day; on one day in the order of the journal.
    pub changes: Vec<(Day, Change)>,
}

/// Every document and every copy.
#[derive(Debug, Clone, Default)]
pub struct Volume {
    /// Documents: only their level changes.
    pub documents: Vec<Life>,
    /// Copies: here when they come in.
    pub copies: Vec<Life>,
    /// Documents taken over from paper by the day they were registered: the register did not see them come.
    pub taken_over: Vec<Day>,
}

/// A document while its copies are read.
struct Of {
    origin: Origin,
    /// Its level when it was registered: that of every original.
    first: Level,
}

/// A line of a copy's history.
struct Line {
    n: u64,
    day: Day,
    what: String,
}

/// A decision on a marking: the level it gave.
type Decisions = BTreeMap<(String, u64), Level>;

fn bad(what: &str) -> StoreError {
    StoreError::Damaged(format!("a {what} cannot be read"))
}

fn day(row: &Row<'_>, at: usize) -> Result<Day, StoreError> {
    Day::parse(row.get_ref(at)?.as_str().unwrap_or_default()).map_err(|_| bad("day"))
}

fn rank(row: &Row<'_>, at: usize) -> Result<Level, StoreError> {
    Level::of_rank(row.get(at)?).ok_or_else(|| bad("level"))
}

/// The level of words as greffe writes them; words that two regimes share have one rank in both.
fn of_words(words: &str) -> Result<Level, StoreError> {
    Marking::parse(words, Some(Regime::Be)).map(|m| m.level).map_err(|_| bad("marking"))
}

/// The levels of a document's copies, by number of the copy: the first, then each with the entry that gave it.
type Copies = BTreeMap<u32, (Level, Vec<(u64, Level)>)>;

impl Volume {
    /// Reads it, as known now. The journal is asked too.
    pub fn read(db: &Connection) -> Result<Self, StoreError> {
        let mut volume = Self::default();
        let decisions = decisions(db)?;
        let documents = volume.read_documents(db)?;
        volume.read_copies(db, &documents, &decisions)?;
        Ok(volume)
    }

    fn read_documents(&mut self, db: &Connection) -> Result<BTreeMap<String, Of>, StoreError> {
        let mut changed: BTreeMap<String, Vec<(Day, Level, Level)>> = BTreeMap::new();
        let mut statement = db.prepare(
            "SELECT document, decided, from_words, to_words, n FROM reclassification WHERE reach = 'all'
             UNION ALL SELECT document, decided, from_words, to_words, n FROM declassification WHERE nature <> 'kept'
             ORDER BY 5",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (from, to): (String, String) = (row.get(2)?, row.get(3)?);
            changed.entry(row.get(0)?).or_default().push((day(row, 1)?, of_words(&from)?, of_words(&to)?));
        }
        let mut documents = BTreeMap::new();
        let mut statement = db.prepare("SELECT number, registered, direction, level, taken_over FROM document ORDER BY n")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (number, direction): (String, String) = (row.get(0)?, row.get(2)?);
            let origin = match direction.as_str() {
                "in" => Origin::In,
                "out" => Origin::Out,
                _ => Origin::Internal,
            };
            let entered = day(row, 1)?;
            let decided = changed.remove(&number).unwrap_or_default();
            let first = decided.first().map_or(rank(row, 3)?, |(_, from, _)| *from);
            let changes = decided.into_iter().map(|(day, _, to)| (day, to));
            self.documents.push(Life {
                entered,
                origin,
                level: first,
                changes: in_order(entered, &[], &changes.collect::<Vec<_>>()),
            });
            if row.get::<_, bool>(4)? {
                self.taken_over.push(entered);
            }
            documents.insert(number, Of { origin, first });
        }
        Ok(documents)
    }

    fn read_copies(
        &mut self,
        db: &Connection,
        documents: &BTreeMap<String, Of>,
        decisions: &Decisions,
    ) -> Result<(), StoreError> {
        let mut copies = db.prepare("SELECT document, copy, kind, of_copy, level, n FROM copy ORDER BY document, copy")?;
        let mut lines = db.prepare("SELECT document, copy, n, what, day FROM movement ORDER BY document, copy, n")?;
        let (mut copies, mut lines) = (copies.query([])?, lines.query([])?);
        let mut pending: Option<((String, u32), Line)> = None;
        let mut of_document: (String, Copies) = (String::new(), BTreeMap::new());
        while let Some(row) = copies.next()? {
            let key: (String, u32) = (row.get(0)?, row.get(1)?);
            let mut history = Vec::new();
            loop {
                let next = match pending.take() {
                    Some(next) => Some(next),
                    None => match lines.next()? {
                        Some(r) => Some(((r.get(0)?, r.get(1)?), Line { n: r.get(2)?, day: day(r, 4)?, what: r.get(3)? })),
                        None => None,
                    },
                };
                match next {
                    Some((of, line)) if of == key => history.push(line),
                    other => {
                        pending = other;
                        break;
                    }
                }
            }
            if of_document.0 != key.0 {
                of_document = (key.0.clone(), BTreeMap::new());
            }
            let of = documents.get(&key.0).ok_or_else(|| bad("document of a copy"))?;
            let levels: Vec<(u64, Day, Level)> = history
                .iter()
                .filter(|l| matches!(l.what.as_str(), "reclassify" | "declassified" | "downgraded"))
                .map(|l| {
                    decisions.get(&(key.0.clone(), l.n)).map(|to| (l.n, l.day, *to)).ok_or_else(|| bad("decision on a marking"))
                })
                .collect::<Result<_, _>>()?;
            let (kind, made): (String, u64) = (row.get(2)?, row.get(5)?);
            let first = match (levels.is_empty(), kind.as_str()) {
                (true, _) => rank(row, 4)?,
                (false, "original") => of.first,
                (false, _) => {
                    let source = row.get::<_, Option<u32>>(3)?.and_then(|from| of_document.1.get(&from));
                    made_at(db, made)?.or_else(|| source.map(|s| level_at(s, made))).map_or_else(|| rank(row, 4), Ok)?
                }
            };
            let entered = history.first().map(|l| l.day).ok_or_else(|| bad("history of a copy"))?;
            let states: Vec<_> = history.iter().filter_map(|l| Some((l.day, state(&l.what)?))).collect();
            let changes = in_order(entered, &states, &levels.iter().map(|(_, day, to)| (*day, *to)).collect::<Vec<_>>());
            let origin = if kind == "original" && of.origin == Origin::In { Origin::In } else { Origin::Internal };
            self.copies.push(Life { entered, origin, level: first, changes });
            of_document.1.insert(key.1, (first, levels.into_iter().map(|(n, _, to)| (n, to)).collect()));
        }
        Ok(())
    }
}

/// The level a copy had when an entry was made.
fn level_at((first, levels): &(Level, Vec<(u64, Level)>), n: u64) -> Level {
    levels.iter().rev().find(|(at, _)| *at < n).map_or(*first, |(_, level)| *level)
}

/// The level a reproduction was made at, if its entry says one of its own.
fn made_at(db: &Connection, n: u64) -> Result<Option<Level>, StoreError> {
    let sql = "SELECT json_extract(payload, '$.reproduction.level.level') FROM journal WHERE n = ?1 AND json_valid(payload)";
    let code: Option<String> = db.query_row(sql, [n], |row| row.get(0)).optional()?.flatten();
    Ok(code.and_then(|code| serde_json::from_value(serde_json::Value::String(code)).ok()))
}

fn decisions(db: &Connection) -> Result<Decisions, StoreError> {
    let mut out = Decisions::new();
    let mut statement = db.prepare(
        "SELECT document, n, to_words FROM reclassification
         UNION ALL SELECT document, n, to_words FROM declassification WHERE nature <> 'kept'",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let words: String = row.get(2)?;
        out.insert((row.get(0)?, row.get(1)?), of_words(&words)?);
    }
    Ok(out)
}

/// Where a line of the history leaves a copy; nothing for what does not move it out of the service or back.
fn state(what: &str) -> Option<CopyState> {
    Some(match what {
        "send" => CopyState::Sent,
        "receive" | "report-found" => CopyState::Here,
        "archive" => CopyState::Archived,
        "destroy" => CopyState::Destroyed,
        "report-missing" => CopyState::Missing,
        _ => return None,
    })
}

/// Both kinds of change by day. A decision may be older than the paper that came with it, or recorded after a younger one: it
/// counts from the day the copy came in, and the one recorded last is the one that holds.
fn in_order(entered: Day, states: &[(Day, CopyState)], levels: &[(Day, Level)]) -> Vec<(Day, Change)> {
    fn rising<T: Copy>(from: Day, all: &[(Day, T)], change: fn(T) -> Change) -> Vec<(Day, Change)> {
        let mut last = from;
        let mut rise = |day: Day| {
            last = last.max(day);
            last
        };
        all.iter().map(|(day, what)| (rise(*day), change(*what))).collect()
    }
    let mut all = rising(entered, levels, Change::Level);
    all.extend(rising(entered, states, Change::State));
    // Stable: of one day levels come first, states after them.
    all.sort_by_key(|(day, _)| *day);
    all
}
