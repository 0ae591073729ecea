//! A register nobody touched verifies, at both levels, and what a crash may leave is no fault.

use super::*;
use crate::journal::tree;
use crate::verify::{Level, chain, replay};

#[test]
fn an_untouched_register_verifies() {
    let place = Place::filled();
    let so = place.open("so", 9);
    let verdict = deep(&so);
    assert_eq!(verdict.faults, []);
    assert!(verdict.is_clean());
    assert_eq!((verdict.level, verdict.size, verdict.entries, verdict.checkpoints), (Level::L2, 14, 14, 2));
    // Register, officers, settings, the import, the checkpoints.
    assert_eq!(verdict.rows_compared, 1 + 4 + 3 + 1 + 2);
    assert!(verdict.tables_compared > 20);
    let chain = chain::walk(so.db(), &mut |_, _| {}).unwrap();
    assert_eq!(verdict.root, tree::root(&chain.leaves));
    let light = verify(&so, false, &mut |_, _| {}).unwrap();
    assert_eq!((light.level, light.tables_compared, light.faults), (Level::L1, 0, vec![]));
}

#[test]
fn progress_reaches_its_end() {
    let place = Place::new();
    let mut seen = Vec::new();
    verify(&place.open("so", 2), false, &mut |done, all| seen.push((done, all))).unwrap();
    assert_eq!(seen.last(), Some(&(1, 1)));
}

#[test]
fn what_was_known_before_a_day_can_be_rebuilt() {
    let place = Place::filled();
    let so = place.open("so", 9);
    let count = |until, table: &str| -> i64 {
        let (tables, faults) = replay(so.db(), until).unwrap();
        assert_eq!(faults, []);
        tables.query_row(&format!("SELECT count(*) FROM {table}"), [], |r| r.get(0)).unwrap()
    };
    assert_eq!((count(Some(now(1)), "officer"), count(Some(now(2)), "officer"), count(Some(now(3)), "officer")), (0, 1, 4));
    assert_eq!((count(Some(now(5)), "policy"), count(None, "policy")), (1, 3));
}

#[test]
fn a_crash_while_a_checkpoint_was_issued_is_no_fault() {
    let place = Place::new();
    let mut so = place.open("so", 2);
    issue(&mut so);
    let dir = so.dir().clone();
    // The line was written, the act never was: the same state as an act taken back before its commit.
    let line = std::fs::read_to_string(dir.anchors()).unwrap();
    dir.append(&dir.anchors(), &line).unwrap();
    assert_eq!(deep(&so).faults, []);
    // Half a line.
    dir.append(&dir.anchors(), &line[..line.len() / 2]).unwrap();
    assert_eq!(deep(&so).faults, []);
    // Unless it was the line of an act.
    std::fs::write(dir.anchors(), &line[..line.len() - 1]).unwrap();
    let found = deep(&so).faults;
    assert_eq!(found[0].to_string(), "VER011 entry 2: the checkpoint it records was taken away from anchors.log");
}
