//! Every verb of every noun, recorded once and refused once.

use serde_json::Value;

use super::house::House;

/// Records an act; gives its entry.
#[track_caller]
fn entry(house: &House, args: &[&str]) -> u64 {
    let all: Vec<_> = ["--format", "json"].iter().chain(args).copied().collect();
    let ran = house.run(&all);
    assert_eq!(ran.code, 0, "{args:?} {ran:?}");
    let json = ran.json();
    assert_eq!(json["act"].as_str().unwrap().split('.').next(), Some(args[0]));
    json["entry"].as_u64().unwrap()
}

/// The one row of a list, narrowed by the arguments.
#[track_caller]
fn rows(house: &House, args: &[&str]) -> Vec<Value> {
    let all: Vec<_> = ["--format", "json"].iter().chain(args).copied().collect();
    let json = house.run(&all).json();
    json.as_object().unwrap().values().find_map(Value::as_array).unwrap().clone()
}

#[test]
fn people() {
    let house = House::new();
    entry(
        &house,
        &["person", "add", "P1", "--name", "FICTIF Un", "--service", "Essai", "--requires", "secret", "--from", "2020-01-06"],
    );
    assert!(house.refused(&["person", "add", "P1", "--name", "FICTIF"]).contains("already in the register"));
    assert!(house.refused(&["person", "add", "P2", "--name", " "]).contains("name is empty"));
    entry(&house, &["person", "correct", "P1", "--function", "Archiviste", "--until", "2027-01-01"]);
    let row = &rows(&house, &["person", "list"])[0];
    assert_eq!((&row["service"], &row["function"], &row["from"]), (&"Essai".into(), &"Archiviste".into(), &"2020-01-06".into()));
    assert_eq!(row["requires"], "SECRET / GEHEIM");
    entry(&house, &["person", "correct", "P1", "--until", "none", "--requires", "none", "--service", ""]);
    let row = &rows(&house, &["person", "list"])[0];
    assert_eq!((&row["until"], &row["service"]), (&Value::Null, &"".into()));
    assert!(house.refused(&["person", "correct", "P2", "--name", "X"]).contains("not in the register"));
    entry(&house, &["person", "leave", "P1"]);
    assert_eq!(rows(&house, &["person", "list"])[0]["until"], "2026-11-23");
    assert!(house.refused(&["person", "leave", "P1"]).contains("already left"));
    assert!(house.refused(&["person", "show", "P2"]).contains("greffe person list"));
}

#[test]
fn clearances() {
    let house = House::new();
    entry(&house, &["person", "add", "P1", "--name", "FICTIF"]);
    let request = entry(&house, &["clearance", "request", "P1", "NATO SECRET"]).to_string();
    assert!(house.refused(&["clearance", "request", "P1", "NATO SECRET"]).contains("open request"));
    let open = rows(&house, &["clearance", "list", "--requests"]);
    assert_eq!((&open[0]["scopes"], &open[0]["answer"]), (&"NATO".into(), &Value::Null));
    entry(&house, &["clearance", "refuse", &request, "--reason", "REF-1"]);
    assert!(house.refused(&["clearance", "refuse", &request]).contains("no open request"));
    let one = ["clearance", "grant", "P1", "SECRET", "--scope", "BE+EU", "--granted", "2022-01-01", "--expires", "2026-12-31"];
    let clearance = entry(&house, &one).to_string();
    let c = clearance.as_str();
    assert!(house.refused(&one).contains("already says so"));
    assert!(
        house.refused(&["clearance", "grant", "P1", "EU SECRET", "--scope", "BE", "--expires", "2030-01-01"]).contains("scopes")
    );
    entry(&house, &["clearance", "extend", c, "--expires", "2027-06-30"]);
    assert!(house.refused(&["clearance", "extend", c, "--expires", "2027-01-01"]).contains("already counts until"));
    entry(&house, &["clearance", "suspend", c, "--from", "2026-11-01"]);
    assert!(house.refused(&["clearance", "suspend", c]).contains("already suspends"));
    assert_eq!(rows(&house, &["clearance", "list", "--person", "P1"])[0]["suspended"], "2026-11-01");
    entry(&house, &["clearance", "resume", c]);
    assert!(house.refused(&["clearance", "resume", c]).contains("no open suspension"));
    entry(&house, &["clearance", "end", c, "--reason", "fonction"]);
    assert!(house.refused(&["clearance", "withdraw", c, "--reason", "x"]).contains("withdrawn or ended"));
    let other = entry(&house, &["clearance", "grant", "P1", "SECRET", "--expires", "2031-01-01"]).to_string();
    entry(&house, &["clearance", "withdraw", &other, "--reason", "REF-2"]);
    assert!(house.refused(&["clearance", "end", &other, "--reason", "x"]).contains("withdrawn or ended"));
    assert!(rows(&house, &["clearance", "list", "--person", "P2"]).is_empty());
    let shown = house.run(&["--format", "json", "person", "show", "P1"]).json();
    let counts: Vec<_> =
        ["clearances", "extensions", "suspensions", "requests"].iter().map(|l| shown[l].as_array().unwrap().len()).collect();
    assert_eq!(counts, [2, 1, 1, 1]);
    assert_eq!(shown["suspensions"][0]["until"], "2026-11-22");
}

#[test]
fn stopping_one_clearance_says_which_others_still_count() {
    let house = House::new();
    entry(&house, &["person", "add", "P1", "--name", "FICTIF"]);
    let old =
        entry(&house, &["clearance", "grant", "P1", "SECRET", "--granted", "2024-01-01", "--expires", "2028-01-01"]).to_string();
    let new = entry(&house, &["clearance", "grant", "P1", "SECRET", "--expires", "2031-01-01"]).to_string();
    let said = house.run(&["clearance", "withdraw", &new, "--reason", "REF"]);
    assert!(said.err.contains(&format!("clearance {old} of the same person still counts")), "{said:#?}");
    assert!(!house.run(&["clearance", "suspend", &old]).err.contains("still counts"));
}

#[test]
fn briefings_and_badges() {
    let house = House::new();
    for person in ["P1", "P2"] {
        entry(&house, &["person", "add", person, "--name", "FICTIF"]);
    }
    entry(&house, &["briefing", "record", "P1"]);
    assert!(house.refused(&["briefing", "record", "P1"]).contains("already says so"));
    assert!(house.refused(&["briefing", "record", "P2", "--on", "2026-11-24"]).contains("future"));
    assert_eq!(rows(&house, &["briefing", "list", "--person", "P1"])[0]["kind"], "security");
    assert!(rows(&house, &["briefing", "list", "--person", "P2"]).is_empty());

    entry(&house, &["badge", "assign", "000004D2", "P1", "--from", "2026-01-01"]);
    assert!(house.refused(&["badge", "assign", "000004D2", "P2"]).contains("assigned on such a day already"));
    entry(&house, &["badge", "replace", "000004D2", "000004D3"]);
    assert!(house.refused(&["badge", "replace", "FFFF", "EEEE"]).contains("assigned to nobody"));
    entry(&house, &["badge", "lose", "000004D3"]);
    assert!(house.refused(&["badge", "lose", "000004D3"]).contains("assigned to nobody"));
    entry(&house, &["badge", "assign", "0001", "P2", "--from", "2026-01-01"]);
    entry(&house, &["badge", "return", "0001"]);
    assert!(house.refused(&["badge", "return", "0001"]).contains("assigned to nobody"));
    let of = |args: &[&str]| rows(&house, args).iter().map(|r| r["ended"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(of(&["badge", "list", "--person", "P1"]), ["replaced", "lost"]);
    assert_eq!(of(&["badge", "list", "--card", "0001"]), ["returned"]);
}

#[test]
fn rooms_access_and_containers() {
    let house = House::new();
    entry(&house, &["person", "add", "P1", "--name", "FICTIF"]);
    entry(&house, &["room", "add", "R1", "--level", "GEHEIM", "--minimum-persons", "2"]);
    assert!(house.refused(&["room", "add", "R1", "--level", "SECRET"]).contains("already in the register"));
    entry(&house, &["room", "hours", "R1", "--open", "07:00", "--close", "19:00"]);
    assert!(house.refused(&["room", "hours", "R1", "--open", "19:00", "--close", "07:00"]).contains("not after the opening"));
    entry(&house, &["room", "reader", "R1-IN", "R1", "--direction", "in"]);
    assert!(house.refused(&["room", "reader", "R1-IN", "R1", "--direction", "out"]).contains("already in the register"));
    assert_eq!(rows(&house, &["room", "list"])[0]["hours"], "07:00-19:00 mon-fri");

    entry(&house, &["access", "allow", "R1", "P1", "--mode", "escorted"]);
    assert!(house.refused(&["access", "allow", "R1", "P1"]).contains("already authorises"));
    entry(&house, &["access", "revoke", "R1", "P1"]);
    assert!(house.refused(&["access", "revoke", "R1", "P1"]).contains("not authorised"));
    assert_eq!(rows(&house, &["access", "list", "--room", "R1", "--person", "P1"])[0]["revoked"], "2026-11-23");
    assert!(rows(&house, &["access", "list", "--person", "P2"]).is_empty());

    entry(&house, &["container", "add", "K1", "--room", "R1", "--level", "SECRET"]);
    assert!(house.refused(&["container", "add", "K2", "--room", "R2", "--level", "SECRET"]).contains("room R2 is not"));
    entry(&house, &["container", "change-combination", "K1", "--reason", "yearly"]);
    assert!(house.refused(&["container", "change-combination", "K2", "--reason", "yearly"]).contains("K2 is not"));
    assert_eq!(rows(&house, &["container", "list", "--room", "R1"])[0]["combination_changed"], "2026-11-23");
    insta::assert_snapshot!("room_show", house.run(&["room", "show", "R1"]).ok());
}

#[test]
fn documents() {
    let house = House::filled();
    let args = ["document", "register", "2026/10", "--originator", "Essai", "--container", "K1", "--copies", "2", "--level"];
    let with = |rest: &[&str]| args.iter().chain(rest).map(|a| (*a).to_owned()).collect::<Vec<_>>();
    let run = |rest: &[&str]| house.run(&with(rest).iter().map(String::as_str).collect::<Vec<_>>());
    let said = run(&["SECRET"]).fails(2);
    assert!(said.contains("BE:SECRET") && said.contains("FR:SECRET") && said.contains("--regime"), "{said}");
    assert!(run(&["VERTROUWELIJK", "--regime", "NL"]).fails(2).contains("not of NL"));
    run(&["SECRET", "--regime", "be"]).ok();
    assert!(run(&["SECRET", "--regime", "BE"]).fails(1).contains("already in the register"));

    let lend = ["document", "lend", "2026/10", "1", "--person", "P0001"];
    entry(&house, &lend);
    assert!(house.refused(&lend).contains("lent already"));
    let said = house.refused(&["document", "lend", "2026/10", "2", "--person", "P0004"]);
    assert!(said.contains("no clearance") && said.contains("law of 11-12-1998"), "{said}");
    assert!(!said.contains("FICTIF"), "an error names nobody: {said}");
    let loans = house.run(&["--format", "json", "document", "show", "2026/10"]).json()["loans"].clone();
    assert_eq!((&loans[0]["lent"], &loans[0]["due"]), (&"2026-11-23".into(), &"2026-12-23".into()));
    assert_eq!(rows(&house, &["document", "list", "--holder", "P0001"]).len(), 2);
    let back = ["document", "return", "2026/10", "1", "--container", "K1"];
    entry(&house, &back);
    assert!(house.refused(&back).contains("not lent"));
    entry(&house, &["document", "store", "2026/10", "2", "--container", "K2"]);
    assert!(house.refused(&["document", "store", "2026/10", "3", "--container", "K2"]).contains("copy 3"));
    insta::assert_snapshot!("document_show", house.run(&["document", "show", "2026/10"]).ok());
    insta::assert_snapshot!("person_show", house.run(&["person", "show", "P0001"]).ok());
    assert!(house.run(&["journal", "verify", "--deep"]).ok().contains("result   verifies"));
}

#[test]
fn a_wrong_command_line_is_exit_2_and_says_what_is_right() {
    let house = House::new();
    for (args, word) in [
        (vec!["person", "leave", "P1", "--until", "2026-02-30"], "does not exist"),
        (vec!["room", "add", "R1", "--level", "ULTRA"], "Belgian levels are"),
        (vec!["access", "allow", "R1", "P1", "--mode", "alone"], "escorted"),
        (vec!["clearance", "grant", "P1", "SECRET"], "--expires"),
        (vec!["clearance", "request", "P1", "SECRET", "--scope", "UN"], "scopes are BE, EU and NATO"),
        (vec!["room", "hours", "R1", "--open", "7", "--close", "19:00"], "HH:MM"),
    ] {
        let said = house.run(&args).fails(2);
        assert!(said.contains(word), "{args:?}: {said}");
    }
}
