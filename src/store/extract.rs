//! The register as an extract shows it: documents in the order they were registered, each with its copies and where they stand.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{State, StoreError};
use crate::domain::{Day, Level};

/// Which documents and copies; what is left out does not narrow. Criteria on copies must hold for one and the same copy.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Extract {
    /// The document's level, by rank.
    pub level: Option<Level>,
    pub state: Option<State>,
    pub holder: Option<String>,
    pub container: Option<String>,
    pub room: Option<String>,
    /// Part of the originator, whatever its case.
    pub originator: Option<String>,
    pub series: Option<String>,
    /// Registered on this day or later.
    pub from: Option<Day>,
    /// Registered on this day or before.
    pub until: Option<Day>,
}

/// A document with its copies; empty texts were not stated.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Sheet {
    pub number: String,
    pub registered: String,
    pub received: Option<String>,
    pub dated: Option<String>,
    pub regime: String,
    pub level: Level,
    pub words: String,
    pub verbatim: String,
    pub caveats: String,
    pub releasable: String,
    pub originator: String,
    pub reference: String,
    pub title: String,
    /// `in`, `out` or `internal`.
    pub direction: String,
    pub correspondent: String,
    pub channel: String,
    pub series: Option<String>,
    pub pages: Option<u64>,
    pub medium: String,
    pub taken_over: bool,
    /// The copies asked for.
    pub copies: Vec<Standing>,
    /// How many others it has.
    pub others: u64,
    pub n: u64,
}

/// Where a copy stands.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Standing {
    pub copy: u32,
    /// `original`, `copy`, `extract` or `translation`.
    pub kind: String,
    pub level: Level,
    pub words: String,
    pub pages: Option<u64>,
    /// One of [`State::CODES`]: what is lent is told apart from what is in its place.
    pub state: &'static str,
    pub container: Option<String>,
    pub room: Option<String>,
    pub holder: Option<String>,
    pub correspondent: Option<String>,
    /// The day a loan is due.
    pub due: Option<String>,
    pub since: String,
    pub n: u64,
}

fn level(row: &Row<'_>, at: usize) -> rusqlite::Result<Level> {
    Level::of_rank(row.get(at)?).ok_or(rusqlite::Error::InvalidQuery)
}

impl Extract {
    /// A number it is narrowed to that the register does not have: what it is, and the number.
    pub fn unknown(&self, db: &Connection) -> Result<Option<(&'static str, &str)>, StoreError> {
        let named = [
            ("person", &self.holder, "SELECT 1 FROM person WHERE person = ?1"),
            ("container", &self.container, "SELECT 1 FROM container WHERE container = ?1"),
            ("room", &self.room, "SELECT 1 FROM room WHERE room = ?1"),
            ("series", &self.series, "SELECT 1 FROM series WHERE series = ?1"),
        ];
        for (what, id, sql) in named {
            let Some(id) = id else { continue };
            if db.query_row(sql, [id], |_| Ok(())).optional()?.is_none() {
                return Ok(Some((what, id)));
            }
        }
        Ok(None)
    }

    /// Whether the register had been created when the tables were as they are.
    pub fn begun(db: &Connection) -> Result<bool, StoreError> {
        Ok(db.query_row("SELECT 1 FROM register", [], |_| Ok(())).optional()?.is_some())
    }

    /// Reads it; nothing is left out.
    pub fn read(&self, db: &Connection) -> Result<Vec<Sheet>, StoreError> {
        let mut sheets = self.documents(db)?;
        let at: BTreeMap<String, usize> = sheets.iter().enumerate().map(|(i, s)| (s.number.clone(), i)).collect();
        let mut statement = db.prepare(
            "SELECT c.document, c.copy, c.kind, c.level, c.words, c.pages, c.state, c.container, k.room, c.holder, c.correspondent,
               l.due, c.since, c.n
             FROM copy c LEFT JOIN container k ON k.container = c.container
             LEFT JOIN loan l ON l.document = c.document AND l.copy = c.copy AND l.returned IS NULL
             ORDER BY c.document, c.copy",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let Some(sheet) = at.get(row.get_ref(0)?.as_str().unwrap_or_default()).and_then(|i| sheets.get_mut(*i)) else {
                continue;
            };
            let copy = standing(row)?;
            if self.wants(&copy) {
                sheet.copies.push(copy);
            } else {
                sheet.others += 1;
            }
        }
        let narrowed = self.state.is_some() || self.holder.is_some() || self.container.is_some() || self.room.is_some();
        if narrowed {
            sheets.retain(|s| !s.copies.is_empty());
        }
        Ok(sheets)
    }

    fn documents(&self, db: &Connection) -> Result<Vec<Sheet>, StoreError> {
        let mut statement = db.prepare(
            "SELECT number, registered, received, dated, regime, level, words, verbatim, caveats, releasable, originator, reference,
               title, direction, correspondent, channel, series, pages, medium, taken_over, n
             FROM document WHERE registered BETWEEN ?1 AND ?2 AND (?3 IS NULL OR level = ?3) AND (?4 IS NULL OR series = ?4)
             ORDER BY registered, n",
        )?;
        let days = (self.from.unwrap_or(Day::MIN).to_string(), self.until.unwrap_or(Day::MAX).to_string());
        let rows = statement.query_map(params![days.0, days.1, self.level.map(Level::rank), self.series], |row| {
            Ok(Sheet {
                number: row.get(0)?,
                registered: row.get(1)?,
                received: row.get(2)?,
                dated: row.get(3)?,
                regime: row.get(4)?,
                level: level(row, 5)?,
                words: row.get(6)?,
                verbatim: row.get(7)?,
                caveats: row.get(8)?,
                releasable: row.get(9)?,
                originator: row.get(10)?,
                reference: row.get(11)?,
                title: row.get(12)?,
                direction: row.get(13)?,
                correspondent: row.get(14)?,
                channel: row.get(15)?,
                series: row.get(16)?,
                pages: row.get(17)?,
                medium: row.get(18)?,
                taken_over: row.get(19)?,
                copies: Vec::new(),
                others: 0,
                n: row.get(20)?,
            })
        })?;
        let part = self.originator.as_deref().map(str::to_lowercase);
        let of = |s: &Sheet| part.as_deref().is_none_or(|part| s.originator.to_lowercase().contains(part));
        rows.filter(|s| s.as_ref().map_or(true, of)).collect::<rusqlite::Result<_>>().map_err(StoreError::from)
    }

    fn wants(&self, copy: &Standing) -> bool {
        let is = |wanted: &Option<String>, is: &Option<String>| wanted.is_none() || wanted == is;
        let state = self.state.is_none_or(|wanted| State::parse(copy.state) == Some(wanted));
        state && is(&self.holder, &copy.holder) && is(&self.container, &copy.container) && is(&self.room, &copy.room)
    }
}

fn standing(row: &Row<'_>) -> rusqlite::Result<Standing> {
    let (state, due): (String, Option<String>) = (row.get(6)?, row.get(11)?);
    let state = if due.is_some() && state == "here" { "lent" } else { &state };
    let state = State::CODES.into_iter().find(|code| *code == state).ok_or(rusqlite::Error::InvalidQuery)?;
    Ok(Standing {
        copy: row.get(1)?,
        kind: row.get(2)?,
        level: level(row, 3)?,
        words: row.get(4)?,
        pages: row.get(5)?,
        state,
        container: row.get(7)?,
        room: row.get(8)?,
        holder: row.get(9)?,
        correspondent: row.get(10)?,
        due,
        since: row.get(12)?,
        n: row.get(13)?,
    })
}
