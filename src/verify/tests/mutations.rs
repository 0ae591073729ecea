//! Every column of every table that holds a row, changed; rows taken away and added; three hundred random changes.

use rusqlite::types::Value;

use super::*;
use crate::store::{is_index, tables};
use crate::verify::verify_with;

/// The columns of a table's rows that hold anything, as (table, column, rows).
pub(super) fn cells(db: &Connection) -> Vec<(String, String, i64)> {
    let mut out = Vec::new();
    for (table, columns) in tables(db).unwrap().into_iter().filter(|(t, _)| !is_index(t)) {
        let rows: i64 = db.query_row(&format!("SELECT count(*) FROM {table}"), [], |r| r.get(0)).unwrap();
        out.extend(columns.into_iter().filter(|_| rows > 0).map(|c| (table.clone(), c, rows)));
    }
    out
}

/// The value a cell is changed to: another of the same type.
fn other(value: Value, column: &str, seed: u64) -> Value {
    match value {
        // A column that may be empty is filled with what its type takes.
        Value::Null if matches!(column, "ended" | "person" | "covers_from" | "covers_until") => Value::Text("2026-09-01".into()),
        Value::Null => Value::Integer(1),
        Value::Integer(n) => Value::Integer(n ^ (1 << (seed % 8))),
        Value::Real(x) => Value::Real(x + 1.0),
        Value::Text(mut text) if !text.is_empty() => {
            let at = seed as usize % text.len();
            let with = if &text[at..=at] == "0" { "1" } else { "0" };
            text.replace_range(at..=at, with);
            Value::Text(text)
        }
        Value::Text(_) => Value::Text("x".into()),
        Value::Blob(mut bytes) => {
            let at = seed as usize % bytes.len();
            bytes[at] ^= 1;
            Value::Blob(bytes)
        }
    }
}

/// Changes one cell of the row at an offset.
pub(super) fn change(db: &Connection, table: &str, column: &str, row: i64, seed: u64) {
    let key: String =
        db.query_row("SELECT group_concat(name, ', ') FROM pragma_table_info(?1) WHERE pk > 0", [table], |r| r.get(0)).unwrap();
    let chosen = format!("({key}) = (SELECT {key} FROM {table} LIMIT 1 OFFSET {row})");
    let value: Value = db.query_row(&format!("SELECT {column} FROM {table} WHERE {chosen}"), [], |r| r.get(0)).unwrap();
    let value = other(value, column, seed);
    let changed = db.execute(&format!("UPDATE OR REPLACE {table} SET {column} = ?1 WHERE {chosen}"), [value]).unwrap();
    assert_eq!(changed, 1, "{table}.{column}");
}

/// What at least one fault must be when a column changed.
fn expected(table: &str, column: &str) -> &'static [FaultCode] {
    match (table, column) {
        ("journal", "n") => &[FaultCode::Chain],
        ("journal", "record") => &[FaultCode::Record, FaultCode::Signature],
        ("journal", _) => &[FaultCode::Commitment],
        ("journal_head", _) => &[FaultCode::Head],
        _ => &[FaultCode::RowDiffers, FaultCode::RowExtra],
    }
}

#[test]
fn any_changed_column_is_found_with_its_code() {
    let place = Place::filled();
    let so = place.open("so", 9);
    let cells = cells(so.db());
    assert!(cells.len() > 35, "{}", cells.len());
    for (table, column, rows) in &cells {
        for row in 0..*rows {
            let verdict = after(&so, |db| change(db, table, column, row, 3), deep);
            let found = codes(&verdict);
            assert!(
                expected(table, column).iter().any(|c| found.contains(c)),
                "{table}.{column} row {row}: {:?}",
                verdict.faults
            );
        }
    }
    assert_eq!(deep(&so).faults, [], "everything was undone");
}

#[test]
fn a_changed_row_is_named_by_its_key_and_columns_only() {
    let place = Place::filled();
    let so = place.open("so", 9);
    let one = |sql: &str| -> Vec<String> {
        after(&so, |db| db.execute_batch(sql).unwrap(), deep).faults.iter().map(ToString::to_string).collect()
    };
    assert_eq!(
        one("UPDATE officer SET name = 'Someone Else', role = 'auditor' WHERE officer = 'reg'"),
        ["VER012 table officer, row officer=reg: not what the journal says: name, role"]
    );
    assert_eq!(
        one("DELETE FROM officer WHERE officer = 'reg'"),
        ["VER013 table officer, row officer=reg: the journal says it must be there"]
    );
    assert_eq!(
        one("INSERT INTO briefing VALUES (3, 'P\u{1b}1', '2026-09-01', 'NATO', NULL, NULL)"),
        ["VER014 table briefing, row n=3 person=P\\u{1b}1: the journal does not account for it"]
    );
    assert_eq!(
        one("INSERT INTO policy VALUES ('a\u{1b}[2J', '2026-09-01', 'v', 's', 0, 5)"),
        ["VER014 table policy, row name=a\\u{1b}[2J from_day=2026-09-01 n=5: the journal does not account for it"]
    );
    assert_eq!(
        one("INSERT INTO log_text VALUES (4, 1, 'x')"),
        ["VER014 table log_text, rows import=4: no import accounts for them"]
    );
}

#[test]
fn text_that_is_no_text_is_a_fault() {
    let place = Place::filled();
    let so = place.open("so", 9);
    for (sql, code) in [
        ("UPDATE officer SET name = CAST(x'ff' AS TEXT) WHERE officer = 'reg'", FaultCode::RowDiffers),
        ("UPDATE journal SET record = CAST(x'ff' AS TEXT) WHERE n = 3", FaultCode::Record),
        ("UPDATE journal SET payload = CAST(x'ff' AS TEXT) WHERE n = 3", FaultCode::Commitment),
        ("UPDATE journal SET payload = NULL, salt = NULL WHERE n = 3", FaultCode::Commitment),
        ("UPDATE register SET id = CAST(x'ff' AS TEXT)", FaultCode::RowDiffers),
        ("DELETE FROM journal WHERE n = 3", FaultCode::Chain),
        ("DELETE FROM journal_head", FaultCode::Head),
    ] {
        let verdict = after(&so, |db| db.execute_batch(sql).unwrap(), deep);
        assert!(codes(&verdict).contains(&code), "{sql}: {:?}", verdict.faults);
    }
}

#[test]
fn a_schema_that_is_not_ours_is_a_fault_whatever_else_it_breaks() {
    let place = Place::filled();
    let so = place.open("so", 9);
    for sql in [
        "DROP TABLE policy",
        "ALTER TABLE officer DROP COLUMN name",
        "ALTER TABLE journal RENAME TO diary",
        "DROP TABLE log_import",
        "DROP TABLE journal_head",
        "DROP TABLE log_excluded",
        "CREATE TABLE more (x)",
    ] {
        so.db().execute_batch("PRAGMA foreign_keys = OFF; BEGIN").unwrap();
        so.db().execute_batch(sql).unwrap();
        let found = codes(&deep(&so));
        so.db().execute_batch("ROLLBACK; PRAGMA foreign_keys = ON").unwrap();
        assert!(found.contains(&FaultCode::Schema), "{sql}: {found:?}");
    }
}

#[test]
fn many_differences_in_a_table_are_counted() {
    let place = Place::filled();
    let so = place.open("so", 9);
    let many = "WITH RECURSIVE k(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM k WHERE i < 219)
                INSERT INTO briefing SELECT i, 'P', '2026-09-01', 'k', NULL, NULL FROM k";
    let faults = after(&so, |db| db.execute_batch(many).unwrap(), deep).faults;
    assert_eq!(faults.len(), 51);
    assert!(faults.iter().any(|f| f.to_string() == "VER014 table briefing: and 70 more of this kind"));
}

/// SplitMix64: the same changes on every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }
}

#[test]
fn three_hundred_random_changes_are_found_and_the_comparison_is_what_finds_them() {
    let place = Place::filled();
    let so = place.open("so", 9);
    let cells = cells(so.db());
    let (mut chance, mut unnoticed) = (Chance(2026), 0);
    for turn in 0..300 {
        let (table, column, rows) = &cells[chance.below(cells.len() as u64) as usize];
        let (row, seed) = (chance.below(*rows as u64) as i64, chance.below(1 << 32));
        let delete = chance.below(8) == 0;
        let run = |db: &Connection| {
            if delete {
                let key: String = db
                    .query_row("SELECT group_concat(name, ', ') FROM pragma_table_info(?1) WHERE pk > 0", [table], |r| r.get(0))
                    .unwrap();
                let sql = format!("DELETE FROM {table} WHERE ({key}) = (SELECT {key} FROM {table} LIMIT 1 OFFSET {row})");
                assert_eq!(db.execute(&sql, []).unwrap(), 1);
            } else {
                change(db, table, column, row, seed);
            }
        };
        let (with, without) = after(&so, run, |so| (deep(so), verify_with(so, true, false, &mut |_, _| {}).unwrap()));
        assert!(!with.is_clean(), "turn {turn}: {table}.{column} row {row} seed {seed} delete {delete}");
        unnoticed += u32::from(without.is_clean());
    }
    // The control: a suite that finds everything even with the comparison off would prove nothing about it.
    assert!(unnoticed > 50, "{unnoticed}");
}
