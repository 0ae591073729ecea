//! Creating a register, unlocking it, and who may do what.

use std::fs;

use super::house::House;

const ADD: [&str; 5] = ["person", "add", "P1", "--name", "FICTIF"];

#[test]
fn a_wrong_passphrase_is_exit_3_and_touches_nothing() {
    let house = House::new();
    house.write("so.pass", "not the passphrase of anybody");
    let before = house.bytes();
    let said = house.run(&ADD).fails(3);
    assert!(said.contains("wrong passphrase") || said.contains("passphrase"), "{said}");
    assert!(said.contains("Hint: nothing was changed"), "{said}");
    assert_eq!(house.bytes(), before);
}

#[test]
fn a_damaged_key_file_is_exit_4_and_stays_as_it_is() {
    for damage in [|b: &mut Vec<u8>| b.truncate(b.len() / 2), |b: &mut Vec<u8>| b.clear()] {
        let house = House::new();
        let keys = house.path("register/register.keys");
        let mut bytes = fs::read(&keys).unwrap();
        damage(&mut bytes);
        fs::write(&keys, &bytes).unwrap();
        let before = house.bytes();
        house.run(&["officer", "list"]).fails(4);
        assert_eq!(house.bytes(), before);
    }
}

#[test]
fn a_damaged_or_missing_database_is_exit_4_and_never_recreated() {
    let house = House::new();
    let database = house.path("register/register.db");
    let mut bytes = fs::read(&database).unwrap();
    let middle = bytes.len() / 2;
    bytes[..middle].fill(0x55);
    fs::write(&database, &bytes).unwrap();
    let before = house.bytes();
    house.run(&ADD).fails(4);
    assert_eq!(house.bytes(), before);
    fs::remove_file(&database).unwrap();
    house.run(&ADD).fails(4);
    assert!(!database.exists());
}

#[test]
fn an_existing_folder_is_never_overwritten() {
    let house = House::new();
    let register = house.path("register");
    let before = house.bytes();
    let sheets = house.path("other.txt");
    let args = ["init", register.to_str().unwrap(), "--sheets", sheets.to_str().unwrap(), "--kdf-memory", "8"];
    house.run(&args).fails(1);
    assert_eq!(house.bytes(), before);
    assert!(!sheets.exists());
}

#[test]
fn any_two_sheets_recover_and_one_alone_does_not() {
    let house = House::new();
    let sheets = house.path("sheets.txt");
    let sheets = sheets.to_str().unwrap();
    let pass = house.write("new.pass", "another fictive phrase for tests");
    let recover = |a: &str, b: &str| {
        house.run(&["officer", "recover", "so", "--sheet", a, "--sheet", b, "--new-passphrase-file", &pass, "--kdf-memory", "8"])
    };
    let text = fs::read_to_string(sheets).unwrap();
    let codes: Vec<_> = text.lines().map(str::trim).filter(|l| l.starts_with("GREFFE-")).collect();
    assert_eq!(codes.len(), 3);
    let one = house.write("one.txt", codes[0]);
    let three = house.write("three.txt", codes[2]);
    let twin = house.write("twin.txt", codes[0]);
    let before = house.bytes();
    assert!(recover(&one, &twin).fails(1).contains("two different sheets"));
    assert_eq!(house.bytes(), before);
    recover(&one, &three).ok();
    house.run(&ADD).fails(3);
    house.write("so.pass", "another fictive phrase for tests");
    house.run(&ADD).ok();
    house.run(&["journal", "verify", "--deep"]).ok();
}

#[test]
fn a_role_bounds_what_an_officer_records() {
    let house = House::new();
    for (id, role) in [("dep", "deputy"), ("reg", "registrar"), ("aud", "auditor")] {
        house.officer(id, role);
    }
    house.run_as("dep", &ADD).ok();
    let before = house.bytes();
    for officer in ["reg", "aud"] {
        let said = house.run_as(officer, &["person", "add", "P2", "--name", "FICTIF"]).fails(1);
        assert!(said.contains("may not record person.add"), "{said}");
    }
    let said = house.run_as("dep", &["policy", "set", "loan-days", "10", "--source", "x"]).fails(1);
    assert!(said.contains("security-officer"), "{said}");
    assert_eq!(house.bytes(), before);
    let register = ["document", "register", "D1", "--level", "RESTREINT", "--originator", "Essai"];
    house.run_as("dep", &["room", "add", "R1", "--level", "RESTREINT"]).ok();
    house.run_as("reg", &["container", "add", "K1", "--room", "R1", "--level", "RESTREINT"]).ok();
    let register: Vec<_> = register.into_iter().chain(["--container", "K1"]).collect();
    house.run_as("aud", &register).fails(1);
    house.run_as("reg", &register).ok();
    assert!(house.run_as("aud", &["document", "list"]).ok().contains("RESTREINT"));
}

#[test]
fn an_ended_officer_opens_nothing() {
    let house = House::new();
    house.officer("dep", "deputy");
    house.run_as("dep", &["officer", "list"]).ok();
    house.run(&["officer", "end", "dep"]).ok();
    house.run_as("dep", &["officer", "list"]).fails(1);
    assert!(house.run(&["officer", "list"]).ok().contains("2026-11-23"));
}

#[test]
fn an_officer_changes_only_the_own_passphrase() {
    let house = House::new();
    house.officer("dep", "deputy");
    let pass = house.write("next.pass", "a third fictive phrase for tests");
    house.run_as("dep", &["officer", "passphrase", "--new-passphrase-file", &pass]).ok();
    house.run_as("dep", &["officer", "list"]).fails(3);
    house.run(&["officer", "list"]).ok();
    house.write("dep.pass", "a third fictive phrase for tests");
    house.run_as("dep", &["officer", "list"]).ok();
}
