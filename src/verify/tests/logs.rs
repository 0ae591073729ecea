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
