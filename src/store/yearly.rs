//! Counts of inventories for a yearly report: how many of each reach, and what they came to.

use rusqlite::Connection;

use super::StoreError;
use crate::domain::Day;

/// Inventories of one reach closed in a period, together.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[allow(missing_docs)]
pub struct Counted {
    /// `all`, `room`, `container`, `holder`, `level`.
    pub reach: String,
    /// A sample was drawn.
    pub sampled: bool,
    pub inventories: u64,
    /// At a change of holder.
    pub handovers: u64,
    pub listed: u64,
    pub correct: u64,
    pub elsewhere: u64,
    pub missing: u64,
    pub unexpected: u64,
    pub not_examined: u64,
    /// Of what did not agree: without an explanation at the end of the period.
    pub unexplained: u64,
}

/// The inventories closed in a period, by reach, those in full before samples.
pub fn inventories(db: &Connection, (from, until): (Day, Day)) -> Result<Vec<Counted>, StoreError> {
    let mut statement = db.prepare(
        "WITH closed AS (SELECT * FROM inventory WHERE closed BETWEEN ?1 AND ?2),
           of_item AS (SELECT c.inventory, sum(i.result <> 'unexpected') AS listed, sum(i.result = 'correct') AS correct,
               sum(i.result = 'elsewhere') AS elsewhere, sum(i.result = 'missing') AS missing,
               sum(i.result = 'unexpected') AS unexpected, sum(i.result = 'not-examined') AS not_examined
             FROM closed c JOIN inventory_item i ON i.inventory = c.inventory GROUP BY c.inventory),
           of_rest AS (SELECT c.inventory, count(*) AS unexplained FROM closed c JOIN discrepancy d ON d.inventory = c.inventory
             WHERE d.explained IS NULL OR d.explained > ?2 GROUP BY c.inventory)
         SELECT c.reach, c.sample IS NOT NULL, count(*), sum(c.outgoing IS NOT NULL), total(i.listed), total(i.correct),
           total(i.elsewhere), total(i.missing), total(i.unexpected), total(i.not_examined), total(r.unexplained)
         FROM closed c LEFT JOIN of_item i ON i.inventory = c.inventory LEFT JOIN of_rest r ON r.inventory = c.inventory
         GROUP BY 1, 2 ORDER BY 1, 2",
    )?;
    let rows = statement.query_map([from.to_string(), until.to_string()], |row| {
        // A total is a floating number, whole here and far below where those lose digits.
        let total = |at: usize| row.get::<_, f64>(at).map(|n| n as u64);
        Ok(Counted {
            reach: row.get(0)?,
            sampled: row.get(1)?,
            inventories: row.get(2)?,
            handovers: row.get(3)?,
            listed: total(4)?,
            correct: total(5)?,
            elsewhere: total(6)?,
            missing: total(7)?,
            unexpected: total(8)?,
            not_examined: total(9)?,
            unexplained: total(10)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Inventories begun by a day and not closed on it.
pub fn open_inventories(db: &Connection, day: Day) -> Result<u64, StoreError> {
    let sql = "SELECT count(*) FROM inventory WHERE started <= ?1 AND (closed IS NULL OR closed > ?1)";
    Ok(db.query_row(sql, [day.to_string()], |row| row.get(0))?)
}
