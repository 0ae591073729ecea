//! What was recorded, shown and verified.

use std::fs;

use super::house::{House, steady};

#[test]
fn the_journal_lists_what_was_recorded() {
    let house = House::new();
    house.run(&["person", "add", "P1", "--name", "FICTIF Jean"]).ok();
    house.run(&["briefing", "record", "P1"]).ok();
    insta::assert_snapshot!("journal_list", house.run(&["journal", "list"]).ok());
    let only = house.run(&["--format", "json", "journal", "list", "--act", "person."]);
    let entries = only.json()["entries"].as_array().unwrap().clone();
    assert_eq!(entries.len(), 1);
    assert_eq!(entries[0]["entry"], 2);
    insta::assert_snapshot!("journal_show", steady(&house.run(&["journal", "show", "2"]).ok()));
    assert!(house.run(&["journal", "show", "4"]).fails(1).contains("has no entry 4"));
}

#[test]
fn a_checkpoint_is_an_entry_and_an_anchor_and_everything_verifies() {
    let house = House::filled();
    let size = house.entries();
    let shown = house.run(&["--format", "json", "journal", "checkpoint"]);
    assert_eq!(shown.json()["size"], size);
    assert_eq!(fs::read_to_string(house.path("register/anchors.log")).unwrap().lines().count(), 1);
    assert_eq!(house.entries(), size + 1);
    let deep = house.run(&["journal", "verify", "--deep"]).ok();
    assert!(deep.contains("result   verifies"), "{deep}");
}

#[test]
fn a_register_older_than_its_checkpoint_is_exit_4() {
    let house = House::filled();
    let old = fs::read(house.path("register/register.db")).unwrap();
    house.run(&["person", "add", "P9", "--name", "FICTIF"]).ok();
    house.run(&["journal", "checkpoint"]).ok();
    house.run(&["person", "list"]).ok();
    fs::write(house.path("register/register.db"), old).unwrap();
    house.run(&["person", "list"]).fails(4);
    house.run(&["person", "add", "P9", "--name", "FICTIF"]).fails(4);
    let said = house.run(&["journal", "verify"]);
    assert_eq!(said.code, 4, "{said:?}");
    assert!(said.out.contains("anchors.log line 1"), "{said:?}");
}

#[test]
fn a_clock_that_goes_back_records_nothing() {
    let house = House::new();
    let add = |id| house.run(&["person", "add", id, "--name", "FICTIF"]);
    add("P1").ok();
    let before = house.bytes();
    house.back();
    assert!(add("P2").fails(1).contains("clock"));
    assert_eq!(house.bytes(), before);
    add("P2").ok();
}
