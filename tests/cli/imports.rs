//! `greffe import`: every kind, all rows or none, every fault in one go.

use super::house::{House, KINDS, fixture};

#[test]
fn good_lists_fill_a_register_and_everything_verifies() {
    let house = House::new();
    let mut next = 2;
    for kind in KINDS {
        let done = house.run(&["--format", "json", "import", kind, fixture(kind).to_str().unwrap()]);
        let json = done.json();
        assert_eq!(done.code, 0, "{done:?}");
        assert_eq!(json["format"], "greffe/import/v1");
        assert_eq!(json["kind"], kind);
        assert_eq!((&json["rows"], &json["faulty"]), (&json["taken"], &serde_json::json!([])));
        assert_eq!(json["entries"]["from"], next, "{kind}");
        next = json["entries"]["to"].as_u64().unwrap() + 1;
    }
    assert_eq!(house.entries(), next - 1);
    assert!(house.run(&["journal", "verify", "--deep"]).ok().contains("result   verifies"));
}

#[test]
fn a_dry_run_accounts_for_the_file_and_writes_nothing() {
    let house = House::new();
    let people = fixture("people");
    let before = house.bytes();
    let said = house.run(&["import", "people", people.to_str().unwrap(), "--dry-run"]).ok();
    assert_eq!(said, "people: 5 of 5 rows are good, 0 faulty; dry run: nothing was recorded\n");
    let json = house.run(&["--format", "json", "import", "people", people.to_str().unwrap(), "--dry-run"]).json();
    assert_eq!((&json["outcome"], &json["entries"]), (&"dry-run".into(), &serde_json::Value::Null));
    assert_eq!(house.bytes(), before);
    let said = house.run(&["import", "people", people.to_str().unwrap()]).ok();
    assert_eq!(said, "people: 5 of 5 rows recorded as entries 2 to 7\n");
}

const FAULTY: &str = "person,name,from,shoe size\nP1,FICTIF Un,2026-01-01,42\n,FICTIF Deux,2026-01-01,42\n\
    P3,FICTIF Trois,2026-02-30,42\nP1,FICTIF Quatre,2026-01-01,42\nP5,FICTIF Cinq,2026-01-01\n";

#[test]
fn every_faulty_row_is_named_in_one_go_and_nothing_is_written() {
    let house = House::new();
    let file = house.write("people.csv", FAULTY);
    let said = house.refused(&["import", "people", &file]);
    insta::assert_snapshot!("import_faulty", said);
    let json = house.run(&["--format", "json", "import", "people", &file]);
    assert_eq!(json.code, 1);
    let json = json.json();
    let lines: Vec<_> = json["faulty"].as_array().unwrap().iter().map(|f| f["line"].as_u64().unwrap()).collect();
    assert_eq!(lines, [3, 4, 5, 6]);
    assert_eq!((&json["rows"], &json["taken"], &json["skipped"]), (&5.into(), &1.into(), &0.into()));
    assert_eq!(json["faulty"][1]["field"], "from");
    assert_eq!(json["extra_columns"], serde_json::json!(["shoe size"]));
}

#[test]
fn at_the_officers_word_the_good_rows_are_taken_and_the_others_listed() {
    let house = House::new();
    let file = house.write("people.csv", FAULTY);
    let done = house.run(&["--quiet", "import", "people", &file, "--skip-faulty"]);
    assert!(done.err.contains("line 3, person: it is empty"), "{done:?}");
    assert_eq!(done.ok(), "people: 1 of 5 rows recorded as entries 2 to 3, 4 left out\n");
    let entry = house.run(&["--format", "json", "journal", "show", "3"]).json();
    assert_eq!(entry["payload"]["skipped"], serde_json::json!([3, 4, 5, 6]));
    let said = house.refused(&["import", "people", &file, "--skip-faulty"]);
    assert!(said.contains("line 2"), "nothing left to take is a failure: {said}");
}

#[test]
fn a_level_of_several_regimes_is_not_guessed_for_a_document() {
    let house = House::filled();
    let header = "number,registered,level,originator,reference,title";
    let file = house.write("documents.csv", format!("{header}\n2026/9,2026-01-15,SECRET,Essai,,\n"));
    let said = house.refused(&["import", "documents", &file]);
    assert!(said.contains("line 2, level") && said.contains("BE:SECRET") && said.contains("FR:SECRET"), "{said}");
    let file = house.write("documents.csv", format!("{header}\n2026/9,2026-01-15,FR:SECRET,Essai,,\n"));
    house.run(&["import", "documents", &file]).ok();
}

#[test]
fn a_file_that_cannot_be_read_asks_for_no_passphrase() {
    let house = House::new();
    std::fs::remove_file(house.path("so.pass")).unwrap();
    assert!(house.run(&["import", "people", "nothing.csv"]).fails(1).contains("cannot import nothing.csv"));
    assert!(house.run(&["import", "people", "."]).fails(1).contains("not a plain file"));
    assert!(house.run(&["import", "shoes", "nothing.csv"]).fails(2).contains("people"));
}
