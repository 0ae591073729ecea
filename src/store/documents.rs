//! How many documents there are, by level, state and year.

use rusqlite::Connection;

use super::StoreError;
use crate::domain::Level;

/// Documents of a level and a year in a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Documents {
    /// The level as it stands today, by its rank: other regimes' stand at their equivalent.
    pub level: Level,
    /// The year of registration.
    pub year: String,
    /// `missing` if a copy is; else `here` if a copy is; else `sent`, `archived` or `destroyed`, the first that holds of a copy.
    pub state: &'static str,
    /// How many.
    pub count: u64,
}

/// The states in the order in which they count for a document.
pub const STATES: [&str; 5] = ["missing", "here", "sent", "archived", "destroyed"];

/// Counts classified documents; groups in the order of level, year and state. One pass over the copies, by document.
pub fn documents(db: &Connection) -> Result<Vec<Documents>, StoreError> {
    // Not named `year`: documents have a column of that name, and a group goes by the column.
    let mut statement = db.prepare(
        "WITH standing AS (
           SELECT document, min(CASE state WHEN 'missing' THEN 0 WHEN 'here' THEN 1 WHEN 'sent' THEN 2 WHEN 'archived' THEN 3 ELSE 4 END) AS state
           FROM copy GROUP BY document)
         SELECT d.level, substr(d.registered, 1, 4) AS of_year, s.state, count(*)
         FROM document d JOIN standing s ON s.document = d.number
         WHERE d.level > 0 GROUP BY d.level, of_year, s.state ORDER BY d.level, of_year, s.state",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, u8>(0)?, row.get::<_, String>(1)?, row.get::<_, usize>(2)?, row.get::<_, u64>(3)?))
    })?;
    let mut out = Vec::new();
    for row in rows {
        let (rank, year, state, count) = row?;
        let level = Level::of_rank(rank).ok_or_else(|| StoreError::Damaged("a document's level cannot be read".into()))?;
        let state = STATES.get(state).ok_or_else(|| StoreError::Damaged("a copy's state cannot be read".into()))?;
        out.push(Documents { level, year, state, count });
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, document};

    #[test]
    fn a_document_stands_as_its_copies_do() {
        let mut bench = Bench::with_room();
        assert_eq!(documents(bench.db()).unwrap(), []);
        for (number, level) in [("A", "SECRET"), ("B", "SECRET"), ("C", "CONFIDENTIEL")] {
            bench.ok(&document(number, level, Some("K1")));
        }
        let set = |sql: &str| bench.db().execute_batch(sql).unwrap();
        // B has one copy here and one missing; C's are both destroyed.
        set("UPDATE copy SET state = 'missing', container = NULL WHERE document = 'B' AND copy = 2");
        set("UPDATE copy SET state = 'destroyed', container = NULL WHERE document = 'C'");
        let found = documents(bench.db()).unwrap();
        let of = |level, state, count| Documents { level, year: "2026".into(), state, count };
        assert_eq!(
            found,
            [of(Level::Confidential, "destroyed", 1), of(Level::Secret, "missing", 1), of(Level::Secret, "here", 1)]
        );
    }

    #[test]
    fn each_year_is_the_year_of_registration() {
        let mut bench = Bench::with_room();
        for (number, on) in [("A", "2025-12-31"), ("B", "2026-01-01"), ("C", "2026-03-01")] {
            let registered = crate::acts::testing::day(on);
            bench.ok(&crate::acts::document::Register { registered, ..document(number, "SECRET", Some("K1")) });
        }
        let years: Vec<_> = documents(bench.db()).unwrap().into_iter().map(|d| (d.year, d.count)).collect();
        assert_eq!(years, [("2025".to_owned(), 1), ("2026".to_owned(), 2)]);
    }
}
