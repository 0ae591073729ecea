//! Importing against a plain model: what was stored is the set of different rows, in order of time, whatever the order and
//! the overlap of the files.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rusqlite::Connection;

use super::*;
use crate::domain::Instant;
use crate::logs::builtin::builtin_named;
use crate::logs::scan::{scan, sources};
use crate::vault::Signer;

struct House {
    db: Connection,
    signer: Signer,
}

impl House {
    fn new() -> Self {
        let mut db = crate::store::memory().unwrap();
        let signer = Signer::generate("so");
        let now = Instant::parse("2026-10-01T08:00:00Z").unwrap();
        let zone = chrono_tz::Europe::Brussels;
        let mut tx = Tx::begin(&mut db, &signer, "reg", now, now.day(zone)).unwrap();
        let founding = acts::register::Create {
            register: "0".repeat(32),
            officer: "so".into(),
            name: "FICTIF".into(),
            public_key: signer.public().hex(),
            recovery_key: signer.public().hex(),
            key_file: "0".repeat(64),
        };
        acts::record(&mut tx, &founding).unwrap();
        tx.commit().unwrap();
        Self { db, signer }
    }

    fn import(&mut self, file: &str, text: &str, run_rows: usize) -> Result<Imported, ImportError> {
        let now = Instant::parse("2026-10-01T08:00:00Z").unwrap();
        let zone = chrono_tz::Europe::Brussels;
        let profile = builtin_named("simple").unwrap().unwrap();
        let mut tx = Tx::begin(&mut self.db, &self.signer, "reg", now, now.day(zone)).unwrap();
        let order = Order { file, profile: &profile, covers: None, rooms: &[] };
        let done = import_in_runs(&mut tx, text.as_bytes(), &order, zone, run_rows);
        if matches!(done, Ok(Imported::Recorded { .. })) {
            tx.commit().unwrap();
        }
        done
    }

    /// Every stored event as (time, number, card), in the order of the scan.
    fn stored(&self) -> Vec<(i64, u64, String)> {
        let sources = sources(&self.db, &(0..9).collect::<Vec<_>>()).unwrap();
        let mut out = Vec::new();
        scan(&self.db, &sources, i64::MIN / 2, i64::MAX / 2, |source, e| {
            out.push((e.lo, e.seq.unwrap_or(0), sources[source].words[e.card as usize].clone()));
            Ok::<(), StoreError>(())
        })
        .unwrap();
        out
    }
}

fn csv(rows: &[(u32, u8, u8)]) -> String {
    let mut out = "seq,timestamp,reader,card,event\n".to_owned();
    for (second, number, card) in rows {
        let (m, s) = (second / 60 % 60, second % 60);
        out.push_str(&format!("{number},2026-07-0{} 09:{m:02}:{s:02},R1,K{card:03},granted\n", second / 3600 + 1));
    }
    out
}

fn account(done: &Imported) -> Option<&Account> {
    match done {
        Imported::Recorded { account, .. } | Imported::NothingNew { account } => Some(account),
        Imported::Known { .. } => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn what_is_stored_is_the_set_of_rows_in_order_of_time(
        a in proptest::collection::vec((0u32..7200, 0u8..3, 0u8..4), 1..60),
        b in proptest::collection::vec((0u32..7200, 0u8..3, 0u8..4), 0..40),
        overlap in 0usize..30,
        run_rows in 1usize..20,
    ) {
        let mut house = House::new();
        let second: Vec<_> = a.iter().take(overlap).chain(&b).copied().collect();
        let mut expected = BTreeSet::new();
        for (file, rows) in [("a.csv", &a), ("b.csv", &second)] {
            if rows.is_empty() {
                continue;
            }
            let done = house.import(file, &csv(rows), run_rows).unwrap();
            let before = expected.len() as u64;
            expected.extend(rows.iter().copied());
            if let Some(account) = account(&done) {
                prop_assert_eq!(account.rows, rows.len() as u64);
                prop_assert_eq!(account.accepted + account.quarantined + account.excluded, account.rows);
                prop_assert_eq!(account.accepted, expected.len() as u64 - before);
            }
        }
        let stored = house.stored();
        prop_assert!(stored.is_sorted_by_key(|(at, ..)| *at));
        let found: BTreeSet<_> = stored.iter().map(|(at, n, c)| (*at, *n, c.clone())).collect();
        prop_assert_eq!(found.len(), stored.len());
        prop_assert_eq!(stored.len(), expected.len());
        let recorded: Vec<(u64, String)> = {
            let mut s = house.db.prepare("SELECT import, digest FROM log_import").unwrap();
            s.query_map([], |r| Ok((r.get(0)?, r.get(1)?))).unwrap().collect::<rusqlite::Result<_>>().unwrap()
        };
        for (import, digest) in recorded {
            prop_assert_eq!(hex(&crate::logs::digest(&house.db, import).unwrap()), digest);
        }
    }
}

#[test]
fn the_same_rows_again_change_nothing_and_say_so() {
    let mut house = House::new();
    let rows = [(10, 1, 1), (5, 2, 2), (10, 1, 1)];
    let Imported::Recorded { account, entry } = house.import("a.csv", &csv(&rows), 100).unwrap() else { panic!() };
    assert_eq!((account.accepted, account.excluded), (2, 1));
    assert_eq!(house.import("again.csv", &csv(&rows), 100).unwrap(), Imported::Known { import: 1 });
    let Imported::NothingNew { account } = house.import("other.csv", &csv(&rows[..2]), 100).unwrap() else { panic!() };
    assert_eq!(account.excluded, 2);
    let entries: u64 = house.db.query_row("SELECT max(n) FROM journal", [], |r| r.get(0)).unwrap();
    assert_eq!(entries, entry);
}

#[test]
fn a_file_without_rows_or_without_a_readable_row_is_refused() {
    let mut house = House::new();
    let header = "seq,timestamp,reader,card,event\n";
    assert!(matches!(house.import("e", "", 100), Err(ImportError::Empty { header: false })));
    assert!(matches!(house.import("e", header, 100), Err(ImportError::Empty { header: true })));
    let bad = format!("{header}1,2026-02-30 09:00:00,R1,K1,granted\n");
    assert!(matches!(house.import("b", &bad, 100), Err(ImportError::AllBad { line: 2, .. })));
}

#[test]
fn a_changed_row_changes_the_digest() {
    let mut house = House::new();
    house.import("a.csv", &csv(&[(1, 1, 1), (2, 2, 2), (2, 2, 2)]), 100).unwrap();
    let before = crate::logs::digest(&house.db, 1).unwrap();
    for change in [
        "UPDATE log_block SET data = x'00'",
        "UPDATE log_block SET leaf = zeroblob(32)",
        "UPDATE log_block SET rows = rows + 1",
        "UPDATE log_text SET text = 'K9' WHERE text = 'K001'",
        "UPDATE log_excluded SET of_line = 1",
        "INSERT INTO log_quarantine VALUES (1, 99, 'x', x'00', 1)",
    ] {
        house.db.execute_batch("SAVEPOINT s").unwrap();
        for trigger in ["log_block_is_kept", "log_block_keeps_data", "log_text_is_kept", "log_excluded_is_kept"] {
            house.db.execute_batch(&format!("DROP TRIGGER {trigger}")).unwrap();
        }
        house.db.execute_batch(change).unwrap();
        assert_ne!(crate::logs::digest(&house.db, 1).unwrap(), before, "{change}");
        house.db.execute_batch("ROLLBACK TO s").unwrap();
    }
    assert_eq!(crate::logs::digest(&house.db, 1).unwrap(), before);
}
