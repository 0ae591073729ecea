//! The HEAD schema, and whether a database has exactly it.

use rusqlite::Connection;

use super::StoreError;

/// `schema.sql`, the only place a table is described.
pub const SCHEMA: &str = include_str!("../../schema.sql");

/// The version of [`SCHEMA`], kept in `user_version`.
pub const VERSION: i64 = 3;

/// `gref` in ASCII, kept in `application_id`.
pub(super) const APPLICATION: i64 = 0x6772_6566;

type Object = (String, String, String);

fn objects(db: &Connection) -> rusqlite::Result<Vec<Object>> {
    let mut statement = db.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect()
}

/// The tables of the schema with their columns, sorted by name; columns in their order.
pub fn tables(db: &Connection) -> Result<Vec<(String, Vec<String>)>, StoreError> {
    let mut out = Vec::new();
    for (_, name, _) in objects(db)?.into_iter().filter(|(kind, ..)| kind == "table") {
        let mut statement = db.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
        let columns = statement.query_map([&name], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
        out.push((name, columns));
    }
    Ok(out)
}

/// Whether a table is part of the index of words, whose pages depend on how its rows came. It holds nothing of its own; a
/// deep verification holds it against the documents.
pub fn is_index(table: &str) -> bool {
    table.strip_prefix("document_text").is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
}

/// The version of a database of an older format.
pub fn older(db: &Connection) -> Result<Option<i64>, StoreError> {
    let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok((1..VERSION).contains(&version).then_some(version))
}

/// What a migration leaves as it is: the journal, and the rows of logs that its entries account for by a digest.
const KEPT: [&str; 6] = ["journal", "journal_head", "log_text", "log_block", "log_quarantine", "log_excluded"];

/// Drops every table of an older format that the journal can fill again, and makes those of HEAD, empty.
pub fn renew_tables(db: &Connection) -> Result<(), StoreError> {
    // Triggers first: those on tables that are kept may have changed too.
    for wanted in ["trigger", "table"] {
        for (_, name, _) in objects(db)?.into_iter().filter(|(kind, name, _)| kind == wanted && !KEPT.contains(&name.as_str())) {
            db.execute_batch(&format!("DROP {wanted} IF EXISTS \"{}\"", name.replace('"', "\"\"")))?;
        }
    }
    let head = super::memory()?;
    let mut made = head.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")?;
    let mut rows = made.query([])?;
    while let Some(row) = rows.next()? {
        let (name, sql): (String, String) = (row.get(0)?, row.get(1)?);
        let there = db.query_row("SELECT count(*) FROM sqlite_schema WHERE name = ?1", [&name], |r| r.get::<_, i64>(0))? > 0;
        if !there {
            db.execute_batch(&sql)?;
        }
    }
    db.pragma_update(None, "user_version", VERSION)?;
    Ok(())
}

/// What differs from HEAD, one sentence each: objects missing, added or changed, wrong version or application number.
pub fn schema_differences(db: &Connection) -> Result<Vec<String>, StoreError> {
    let head = super::memory()?;
    let (expected, found) = (objects(&head)?, objects(db)?);
    let mut out = Vec::new();
    for object in expected.iter().filter(|o| !found.contains(o)) {
        out.push(format!("{} {} is missing or changed", object.0, object.1));
    }
    for object in found.iter().filter(|o| !expected.iter().any(|e| (&e.0, &e.1) == (&o.0, &o.1))) {
        out.push(format!("{} {} does not belong", object.0, crate::domain::printable(&object.1)));
    }
    for (pragma, wanted) in [("user_version", VERSION), ("application_id", APPLICATION)] {
        let value: i64 = db.pragma_query_value(None, pragma, |row| row.get(0))?;
        if value != wanted {
            out.push(format!("{pragma} is {value}, not {wanted}"));
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dropped_trigger_and_an_added_table_are_named() {
        let db = crate::store::memory().unwrap();
        assert!(schema_differences(&db).unwrap().is_empty());
        db.execute_batch("DROP TRIGGER journal_keeps_entries; CREATE TABLE extra (x)").unwrap();
        db.pragma_update(None, "user_version", 7).unwrap();
        let found = schema_differences(&db).unwrap();
        assert_eq!(
            found,
            ["trigger journal_keeps_entries is missing or changed", "table extra does not belong", "user_version is 7, not 3"]
        );
    }
}
