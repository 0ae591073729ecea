//! What the checks look at of inventories: those that were closed, what they and the registry miss, officers who ended.

use std::collections::BTreeMap;

use chrono_tz::Tz;
use rusqlite::Connection;

use crate::domain::{Day, Instant};
use crate::store::StoreError;

/// A closed inventory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// The day it was closed.
    pub day: Day,
    /// It was of everything, no sample, and left nothing unexamined.
    pub complete: bool,
    /// Who handed over.
    pub outgoing: Option<String>,
}

/// A copy that is missing without an explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missed {
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
    /// The first day it was known to be missing.
    pub since: Day,
    /// The entries that say so: the report, the closing of each inventory that did not find it.
    pub entries: Vec<u64>,
}

/// An officer whose function ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The officer.
    pub officer: String,
    /// Their role.
    pub role: String,
    /// Their number among the people.
    pub person: Option<String>,
    /// The moment it ended.
    pub at: Instant,
    /// The entry that added them.
    pub n: u64,
}

/// What is known of inventories.
#[derive(Debug, Clone, Default)]
pub struct Inventories {
    /// Closed ones, by day.
    pub closed: Vec<Closed>,
    /// Missing copies, by document and number.
    pub missed: Vec<Missed>,
    /// Officers who ended, by identifier.
    pub ended: Vec<Ended>,
}

impl Ended {
    /// The day it ended.
    pub fn day(&self, zone: Tz) -> Day {
        self.at.day(zone)
    }
}

fn bad(what: &str) -> StoreError {
    StoreError::Damaged(format!("a {what} cannot be read"))
}

fn day(text: &str) -> Result<Day, StoreError> {
    Day::parse(text).map_err(|_| bad("day"))
}

impl Inventories {
    /// Reads them from tables.
    pub(super) fn load(db: &Connection) -> Result<Self, StoreError> {
        Ok(Self { closed: closed(db)?, missed: missed(db)?, ended: ended(db)? })
    }
}

fn closed(db: &Connection) -> Result<Vec<Closed>, StoreError> {
    let sql = "SELECT closed, reach = 'all' AND sample IS NULL AND NOT EXISTS
                 (SELECT 1 FROM inventory_item i WHERE i.inventory = v.inventory AND i.result = 'not-examined'), outgoing
               FROM inventory v WHERE closed IS NOT NULL ORDER BY closed, n";
    let mut statement = db.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        out.push(Closed { day: day(&row.get::<_, String>(0)?)?, complete: row.get(1)?, outgoing: row.get(2)? });
    }
    Ok(out)
}

fn missed(db: &Connection) -> Result<Vec<Missed>, StoreError> {
    // A copy in state `missing` always has its report; the entry of its place stands in for one that a register lacks.
    let sql = "SELECT c.document, c.copy, coalesce(m.day, c.since), coalesce(m.n, c.n)
               FROM copy c LEFT JOIN missing m ON m.document = c.document AND m.copy = c.copy AND m.found IS NULL
               WHERE c.state = 'missing'
               UNION ALL
               SELECT d.document, d.copy, v.closed, d.n FROM discrepancy d JOIN inventory v ON v.inventory = d.inventory
               WHERE d.kind = 'missing' AND d.explained IS NULL
               ORDER BY 4";
    let mut all: BTreeMap<(String, u32), (Day, Vec<u64>)> = BTreeMap::new();
    let mut statement = db.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (since, n) = (day(&row.get::<_, String>(2)?)?, row.get(3)?);
        let (first, entries) = all.entry((row.get(0)?, row.get(1)?)).or_insert_with(|| (since, Vec::new()));
        *first = (*first).min(since);
        entries.push(n);
    }
    let missed = |((document, copy), (since, entries))| Missed { document, copy, since, entries };
    Ok(all.into_iter().map(missed).collect())
}

fn ended(db: &Connection) -> Result<Vec<Ended>, StoreError> {
    let mut statement =
        db.prepare("SELECT officer, role, person, ended, n FROM officer WHERE ended IS NOT NULL ORDER BY officer")?;
    let mut rows = statement.query([])?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        let at = Instant::parse(&row.get::<_, String>(3)?).map_err(|_| bad("moment"))?;
        out.push(Ended { officer: row.get(0)?, role: row.get(1)?, person: row.get(2)?, at, n: row.get(4)? });
    }
    Ok(out)
}
