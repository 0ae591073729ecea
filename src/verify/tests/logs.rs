//! Every column of every table of the logs, changed; and that the digest, or the comparison, is what notices it.

use super::mutations::{cells, change};
use super::*;
use crate::logs::builtin::builtin_named;
use crate::logs::import::{Imported, Order, import};
use crate::store::StoreError;
use crate::verify::logs::log_faults_with;
use crate::verify::verify_with;

/// The tables whose rows only the digest accounts for.
const ROWS: [&str; 4] = ["log_block", "log_text", "log_quarantine", "log_excluded"];

/// Imports two logs, each with an accepted row, an exact repeat and a row that cannot be read.
fn imported(so: &mut Register) {
    let profile = builtin_named("simple").unwrap().unwrap();
    for day in [1, 2] {
        let row = |number, card: &str| format!("{number},2026-07-0{day}T08:00:0{number}Z,FICTIF-DOOR,{card},granted\n");
        let bad = "9,2026-02-30T08:00:00Z,FICTIF-DOOR,FICTIF-1,granted\n";
        let one = row(1, "FICTIF-1");
        let text = format!("seq,timestamp,reader,card,event\n{one}{}{one}{bad}", row(2, "FICTIF-2"));
        let order = Order { file: "fictif.csv", profile: &profile, covers: None, rooms: &[] };
        let mut tx = so.begin().unwrap();
        let done = import(&mut tx, text.as_bytes(), &order, chrono_tz::Europe::Brussels).unwrap();
        let Imported::Recorded { account, .. } = done else { panic!("{done:?}") };
        assert_eq!((account.accepted, account.quarantined, account.excluded), (2, 1, 1));
        tx.commit().unwrap();
    }
}

/// No digest at all: whatever the rows, the one that was recorded.
fn off(db: &Connection, import: u64) -> Result<[u8; 32], StoreError> {
    let recorded: String = db.query_row("SELECT digest FROM log_import WHERE import = ?1", [import], |r| r.get(0))?;
    let mut hash = [0; 32];
    base16ct::lower::decode(&recorded, &mut hash).unwrap();
    Ok(hash)
}

#[test]
fn any_changed_column_of_a_log_is_found() {
    let place = Place::new();
    let mut so = place.open("so", 9);
    imported(&mut so);
    let cells = cells(so.db());
    let mut tables = std::collections::BTreeSet::new();
    for (table, column, rows) in cells.iter().filter(|(t, ..)| t == "log_import" || ROWS.contains(&t.as_str())) {
        tables.insert(table.as_str());
        for row in 0..*rows {
            let place = format!("{table}.{column} row {row}");
            let (with, uncompared, undigested) = after(
                &so,
                |db| change(db, table, column, row, 3),
                |so| (deep(so), verify_with(so, true, false, &mut |_, _| {}).unwrap(), log_faults_with(so.db(), off).unwrap()),
            );
            let found = codes(&with);
            if ROWS.contains(&table.as_str()) {
                assert!(found.contains(&FaultCode::LogDigest), "{place}: {:?}", with.faults);
                // The control: it is the digest that notices; without it only a row of no import is noticed.
                assert_eq!(undigested.is_empty(), column != "import", "{place}: {undigested:?}");
            } else {
                let compared = [FaultCode::RowDiffers, FaultCode::RowExtra];
                assert!(compared.iter().any(|c| found.contains(c)), "{place}: {:?}", with.faults);
                // The control: without the comparison, only what the digest stands on is noticed.
                let noticed = matches!(column.as_str(), "import" | "digest");
                assert_eq!(uncompared.is_clean(), !noticed, "{place}: {:?}", uncompared.faults);
            }
        }
    }
    assert_eq!(tables.len(), 5, "every table of the logs holds a row: {tables:?}");
    assert_eq!(deep(&so).faults, [], "everything was undone");
}

#[test]
fn a_row_of_a_log_taken_away_is_found() {
    let place = Place::new();
    let mut so = place.open("so", 9);
    imported(&mut so);
    for table in ROWS {
        let sql = format!("DELETE FROM {table} WHERE import = 2");
        assert_eq!(codes(&after(&so, |db| db.execute_batch(&sql).unwrap(), deep)), [FaultCode::LogDigest], "{table}");
    }
    let found = codes(&after(&so, |db| db.execute_batch("DELETE FROM log_import WHERE import = 2").unwrap(), deep));
    assert!(found.contains(&FaultCode::RowMissing) && found.contains(&FaultCode::RowExtra), "{found:?}");
}

/// Erases the first log by the act, as the command does.
fn erased(so: &mut Register) {
    let imports = vec![crate::logs::purge::keep(so.db(), 1).unwrap()];
    let day = so.today();
    let mut tx = so.begin().unwrap();
    unasked(&mut tx, &acts::log::Purge { imports, day, basis: "note FICTIVE".into() });
    tx.commit().unwrap();
}

#[test]
fn an_erased_log_verifies_and_what_is_kept_of_it_is_guarded() {
    let place = Place::new();
    let mut so = place.open("so", 9);
    imported(&mut so);
    assert_eq!(deep(&so).purged, (0, 0));
    erased(&mut so);
    let count = |sql: &str| so.db().query_row(sql, [], |r| r.get::<_, i64>(0)).unwrap();
    assert_eq!(count("SELECT count(*) FROM log_text WHERE import = 1"), 0);
    assert_eq!(count("SELECT count(*) FROM log_block WHERE import = 1 AND data IS NOT NULL"), 0);
    assert_eq!(count("SELECT count(*) FROM log_block WHERE import = 2 AND data IS NOT NULL"), 1);
    let verdict = deep(&so);
    assert_eq!((verdict.faults, verdict.logs, verdict.purged), (vec![], 2, (1, 3)));
    for sql in [
        "UPDATE log_purge SET leaves = zeroblob(64)",
        "UPDATE log_block SET leaf = zeroblob(32) WHERE import = 1",
        "UPDATE log_block SET rows = 9 WHERE import = 1",
        "UPDATE log_block SET data = x'00' WHERE import = 1",
        "DELETE FROM log_block WHERE import = 1",
        "DELETE FROM log_excluded WHERE import = 1",
        "INSERT INTO log_text VALUES (1, 0, '')",
        "INSERT INTO log_quarantine VALUES (1, 1, 'x', x'00', 1)",
        "DELETE FROM log_purge",
        // The log that was not erased.
        "UPDATE log_block SET data = NULL WHERE import = 2",
        "DELETE FROM log_text WHERE import = 2",
        "DELETE FROM log_quarantine WHERE import = 2",
    ] {
        let found = codes(&after(&so, |db| db.execute_batch(sql).unwrap(), deep));
        assert!(found.contains(&FaultCode::LogDigest), "{sql}: {found:?}");
    }
    // Erasing without an act, all hashes right: the comparison with the replay tells, and only it.
    let kept = crate::logs::purge::keep(so.db(), 2).unwrap();
    let quietly = |db: &Connection| {
        let stamp = crate::journal::Stamp { n: 9, at: now(9), officer: "so".into(), key: String::new() };
        let day = Day::parse("2026-09-09").unwrap();
        let act = acts::log::Purge { imports: vec![kept.clone()], day, basis: "x".into() };
        acts::Act::apply(&act, db, &stamp).unwrap();
    };
    let (with, without) = after(&so, quietly, |so| (deep(so), verify_with(so, true, false, &mut |_, _| {}).unwrap()));
    assert_eq!(codes(&with), [FaultCode::RowExtra]);
    assert!(without.is_clean(), "{:?}", without.faults);
    assert_eq!(deep(&so).faults, [], "everything was undone");
}

#[test]
fn repeats_of_erased_rows_stay_and_the_same_file_does_not_come_back() {
    let place = Place::new();
    let mut so = place.open("so", 9);
    imported(&mut so);
    let profile = builtin_named("simple").unwrap().unwrap();
    let take = |so: &mut Register, file: &str, text: &str| {
        let mut tx = so.begin().unwrap();
        let order = Order { file, profile: &profile, covers: None, rooms: &[] };
        let done = import(&mut tx, text.as_bytes(), &order, chrono_tz::Europe::Brussels);
        if matches!(done, Ok(Imported::Recorded { .. })) {
            tx.commit().unwrap();
        }
        done
    };
    let head = "seq,timestamp,reader,card,event\n";
    let old = "1,2026-07-01T08:00:01Z,FICTIF-DOOR,FICTIF-1,granted\n";
    let overlap = format!("{head}{old}7,2026-07-05T08:00:00Z,FICTIF-DOOR,FICTIF-1,granted\n");
    let done = take(&mut so, "overlap.csv", &overlap).unwrap();
    let Imported::Recorded { account, .. } = done else { panic!("{done:?}") };
    assert_eq!((account.accepted, account.excluded), (1, 1));
    erased(&mut so);
    assert_eq!(deep(&so).faults, []);
    let points: i64 =
        so.db().query_row("SELECT count(*) FROM log_excluded WHERE import = 3 AND of_import = 1", [], |r| r.get(0)).unwrap();
    assert_eq!(points, 1);
    // The file of the erased import, byte for byte.
    let row = |number, card: &str| format!("{number},2026-07-01T08:00:0{number}Z,FICTIF-DOOR,{card},granted\n");
    let bad = "9,2026-02-30T08:00:00Z,FICTIF-DOOR,FICTIF-1,granted\n";
    let same = format!("{head}{}{}{}{bad}", row(1, "FICTIF-1"), row(2, "FICTIF-2"), row(1, "FICTIF-1"));
    let said = take(&mut so, "again.csv", &same).unwrap_err().to_string();
    assert_eq!(said, "this very file is import 1 already; its events were erased on 2026-09-09 after their retention");
    // What does not verify is not erased.
    let refused = after(
        &so,
        |db| db.execute_batch("UPDATE log_text SET text = 'x' WHERE import = 2").unwrap(),
        |so| crate::logs::purge::keep(so.db(), 2),
    );
    assert!(refused.unwrap_err().to_string().contains("what does not verify is not erased"));
}
