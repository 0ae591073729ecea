//! Containers and their sheets, approvals, the visitor book, need-to-know: every verb recorded, every refusal with its article.

use serde_json::Value;

use super::house::House;

const ACCESS: &str = "law of 11-12-1998 art. 8 §2";

/// Records an act; gives its entry.
#[track_caller]
fn entry(house: &House, args: &[&str]) -> u64 {
    let all: Vec<_> = ["--format", "json"].iter().chain(args).copied().collect();
    let ran = house.run(&all);
    assert_eq!(ran.code, 0, "{args:?} {ran:?}");
    ran.json()["entry"].as_u64().unwrap()
}

/// The rows of a list.
#[track_caller]
fn rows(house: &House, args: &[&str]) -> Vec<Value> {
    let all: Vec<_> = ["--format", "json"].iter().chain(args).copied().collect();
    let json = house.run(&all).json();
    json.as_object().unwrap().values().find_map(Value::as_array).unwrap().clone()
}

/// The command must be refused with every one of these words.
#[track_caller]
fn refused(house: &House, args: &[&str], words: &[&str]) {
    let said = house.refused(args);
    for word in words {
        assert!(said.contains(word), "{args:?}: {word} is not in {said}");
    }
    assert!(!said.contains("FICTIF"), "an error names nobody: {said}");
}

#[test]
fn a_combination_has_knowers_who_may_know_it() {
    let house = House::filled();
    let change = ["container", "change-combination", "K1", "--reason", "yearly", "--knower"];
    let with = |rest: &[&'static str]| change.iter().chain(rest).copied().collect::<Vec<_>>();
    refused(&house, &with(&["P0004=1234"]), &["P0004 may not know the combination of container K1", "no clearance", ACCESS]);
    refused(&house, &with(&["P0002=1234"]), &["the clearance has expired", ACCESS]);
    refused(&house, &with(&["P0001= "]), &["contact is empty"]);
    refused(&house, &with(&["P0001=1", "--knower", "P0001=2"]), &["named twice"]);
    refused(&house, &with(&["P0999=1"]), &["person P0999 is not in the register"]);
    assert!(house.run(&with(&["P0001"])).fails(2).contains("PERSON=CONTACT"));
    entry(&house, &with(&["P0001=tél. 1234 = bureau"]));
    entry(&house, &["container", "change-combination", "K2", "--reason", "yearly"]);
    let shown = house.run(&["--format", "json", "container", "show", "K1"]).json();
    assert_eq!(shown["knowers"][0]["contact"], "tél. 1234 = bureau");
    assert_eq!((shown["combinations"].as_array().unwrap().len(), shown["openings"].as_array().unwrap().len()), (2, 9));
    assert!(house.refused(&["container", "show", "K9"]).contains("greffe container list"));
    insta::assert_snapshot!("container_show", house.run(&["container", "show", "K1"]).ok());
    assert!(house.run(&["journal", "verify", "--deep"]).ok().contains("result   verifies"));
}

#[test]
fn a_container_is_opened_closed_and_checked() {
    let house = House::filled();
    let act = |verb, rest: &[&'static str]| {
        ["container", verb, "K1", "--person"].into_iter().chain(rest.iter().copied()).collect::<Vec<_>>()
    };
    refused(&house, &act("open", &["P0004"]), &["P0004 may not open container K1", "no clearance", ACCESS]);
    refused(&house, &act("open", &["P0002", "--at", "2026-05-10T08:00"]), &["has expired", ACCESS]);
    refused(&house, &act("open", &["P0999"]), &["person P0999"]);
    refused(&house, &["container", "open", "K9", "--person", "P0001"], &["container K9 is not in the register"]);
    refused(&house, &act("open", &["P0001", "--at", "23:00"]), &["lies in the future", "2026-11-23T22:00:00Z"]);
    refused(&house, &act("close", &["P0001", "--at", "09:00"]), &["is not open", "greffe container open"]);
    // Half past eight on the wall in November is half past seven in UTC.
    entry(&house, &act("open", &["P0001", "--at", "2026-11-20T08:30"]));
    refused(
        &house,
        &act("open", &["P0001", "--at", "2026-11-20T09:00"]),
        &["is open since 2026-11-20T07:30:00Z", "container close"],
    );
    refused(&house, &act("check", &["P0001", "--at", "2026-11-20T09:00"]), &["is open since", "container close"]);
    refused(&house, &act("close", &["P0001", "--at", "2026-11-20T08:29"]), &["is not open"]);
    entry(&house, &act("close", &["P0002", "--at", "2026-11-20T16:00:00Z"]));
    refused(&house, &act("check", &["P0003", "--at", "2026-11-20T18:00", "--idle"]), &["was opened on that day"]);
    entry(&house, &act("check", &["P0003", "--at", "2026-11-20T18:00"]));
    refused(&house, &act("open", &["P0001", "--at", "2026-11-19T09:00"]), &["must be closed before that", "import openings"]);
    entry(&house, &act("check", &["P0003", "--at", "2026-11-22T18:00", "--idle"]));
    refused(&house, &act("check", &["P0003", "--at", "2026-11-22T17:00:00Z"]), &["already says so"]);
    let log = rows(&house, &["container", "log", "K1", "--person", "P0003"]);
    let last: Vec<_> = log.iter().rev().take(2).map(|r| format!("{} {}", r["what"], r["at"])).collect();
    assert_eq!(last, ["\"idle\" \"2026-11-22T17:00:00Z\"", "\"check\" \"2026-11-20T17:00:00Z\""]);
    assert!(rows(&house, &["container", "log", "K2"]).is_empty());
    // A sheet of the week before fits in between.
    let head = "container,day,opened_by,opened_at,closed_by,closed_at,checked_by,checked_at";
    let sheet = house.write("sheet.csv", format!("{head}\nK1,2026-11-19,P0001,09:00,P0001,17:00,P0003,18:00\n"));
    house.run(&["import", "openings", &sheet]).ok();
    let sheet = house.write("sheet.csv", format!("{head}\nK1,2026-11-22,P0001,09:00,P0001,17:00,,\n"));
    assert!(house.refused(&["import", "openings", &sheet]).contains("was not opened on that day"));
    assert!(house.run(&["journal", "verify", "--deep"]).ok().contains("result   verifies"));
}

#[test]
fn an_hour_the_clocks_skip_or_repeat_is_not_guessed() {
    let house = House::filled();
    let check = |at| house.run(&["container", "check", "K2", "--person", "P0003", "--at", at]);
    let said = check("2026-10-25T02:30").fails(2);
    assert!(said.contains("twice") && said.contains("2026-10-25T00:30:00Z or 2026-10-25T01:30:00Z"), "{said}");
    let said = check("2026-03-29T02:30").fails(2);
    assert!(said.contains("2026-03-29 02:30 in Europe/Brussels") && said.contains("skip"), "{said}");
    check("2026-10-25T01:30:00Z").ok();
    for bad in ["8:30", "24:30", "2026-11-20", "2026-02-30T08:00", "2026-11-20T08:30Z", "yesterday"] {
        check(bad).fails(2);
    }
    // Another zone of the register tells the same wall another moment.
    house.run(&["policy", "set", "time-zone", "Europe/London", "--from", "2026-11-01", "--source", "essai"]).ok();
    check("2026-11-20T08:30").ok();
    check("2026-10-30T08:30").ok();
    let at: Vec<_> = rows(&house, &["container", "log", "K2"]).iter().map(|r| r["at"].clone()).collect();
    assert_eq!(at, ["2026-10-25T01:30:00Z", "2026-10-30T07:30:00Z", "2026-11-20T08:30:00Z"]);
}

#[test]
fn a_room_is_approved() {
    let house = House::filled();
    let approve = ["room", "approve", "R1", "--what", "tempest", "--authority", "ANS/NVO", "--from", "2026-01-05", "--reference"];
    let with = |rest: &[&'static str]| approve.iter().chain(rest).copied().collect::<Vec<_>>();
    entry(&house, &with(&["REF-1", "--until", "2031-01-04"]));
    refused(&house, &with(&["REF-1"]), &["already says so"]);
    refused(&house, &with(&[" "]), &["reference is empty"]);
    refused(&house, &with(&["REF-2", "--until", "2026-01-04"]), &["before the first"]);
    let unknown = ["room", "approve", "R9", "--what", "cis", "--authority", "ANS", "--reference", "REF"];
    refused(&house, &unknown, &["room R9 is not in the register"]);
    assert!(house.run(&["room", "approve", "R1", "--what", "paint"]).fails(2).contains("installation"));
    let approvals = house.run(&["--format", "json", "room", "show", "R1"]).json()["approvals"].clone();
    assert_eq!((&approvals[0]["what"], &approvals[0]["until"]), (&"tempest".into(), &"2031-01-04".into()));
    house.officer("reg", "registrar");
    let said = house.run_as("reg", &with(&["REF-3"])).fails(1);
    assert!(said.contains("security-officer or deputy"), "{said}");
}

#[test]
fn a_visitor_comes_and_goes_with_an_escort() {
    let house = House::filled();
    let visit = |escort, rest: &[&'static str]| {
        let fixed =
            ["visit", "record", "--room", "R1", "--name", "FICTIF Visiteur", "--organisation", "Essai", "--identity", "carte"];
        let then = ["--purpose", "entretien", "--host", "P0002", "--escort", escort];
        fixed.into_iter().chain(then).chain(rest.iter().copied()).collect::<Vec<_>>()
    };
    refused(&house, &visit("P0004", &[]), &["P0004 may not escort in room R1", "no clearance", ACCESS]);
    refused(&house, &visit("P0999", &[]), &["person P0999"]);
    refused(&house, &visit("P0001", &["--entered", "23:00"]), &["lies in the future"]);
    refused(&house, &visit("P0001", &["--entered", "09:00", "--left", "08:59"]), &["before entering"]);
    house.run(&["access", "revoke", "R1", "P0001", "--from", "2026-11-23"]).ok();
    refused(&house, &visit("P0001", &[]), &["not on the list of room R1", "Council Decision 2013/488/EU annex II 15 to 21"]);
    let n = entry(&house, &visit("P0001", &["--entered", "2026-11-20T09:00", "--signed"])).to_string();
    refused(&house, &visit("P0001", &["--entered", "2026-11-20T08:00:00Z"]), &["already says so"]);
    for field in ["--name", "--organisation", "--identity", "--purpose"] {
        let args = visit("P0001", &["--entered", "2026-11-20T10:00"]);
        let at = args.iter().position(|a| *a == field).unwrap();
        let args: Vec<_> = args.iter().enumerate().map(|(i, a)| if i == at + 1 { " " } else { a }).collect();
        refused(&house, &args, &["is empty", "NIST SP 800-53 PE-8"]);
    }
    refused(&house, &["visit", "leave", &n, "--at", "2026-11-20T08:59"], &["before entering"]);
    refused(&house, &["visit", "leave", "2"], &["is no visit"]);
    entry(&house, &["visit", "leave", &n, "--at", "2026-11-20T10:30"]);
    refused(&house, &["visit", "leave", &n], &["already left"]);
    let book = rows(&house, &["visit", "list", "--room", "R1", "--escort", "P0001"]);
    let last = book.last().unwrap();
    assert_eq!((&last["left"], &last["signed"]), (&"2026-11-20T09:30:00Z".into(), &"yes".into()));
    house.officer("reg", "registrar");
    assert!(house.run_as("reg", &visit("P0001", &[])).fails(1).contains("security-officer or deputy"));
}

#[test]
fn who_needs_to_know_is_named() {
    let house = House::filled();
    entry(&house, &["group", "add", "G9", "--name", "Groupe fictif", "--justification", "mission"]);
    refused(&house, &["group", "add", "G9", "--name", "Autre", "--justification", "x"], &["already in the register"]);
    refused(&house, &["group", "add", "G8", "--name", "Autre", "--justification", " "], &["justification is empty"]);
    let join = ["group", "join", "G9", "P0003", "--justification", "membre"];
    refused(&house, &["group", "join", "G7", "P0003", "--justification", "x"], &["group G7 is not in the register"]);
    refused(&house, &["group", "join", "G9", "P0004", "--justification", "x"], &["left the service on 2026-09-30"]);
    entry(&house, &join);
    refused(&house, &join, &["in group G9 on such a day already"]);

    let need = ["need", "add", "2026/0001", "--group", "G9", "--justification", "mission"];
    let n = entry(&house, &need).to_string();
    refused(&house, &need, &["already says so"]);
    refused(&house, &["need", "add", "2026/9999", "--group", "G9", "--justification", "x"], &["document 2026/9999"]);
    house.run(&["need", "add", "2026/0001", "--justification", "x"]).fails(2);
    house.run(&["need", "add", "2026/0001", "--group", "G9", "--person", "P0001", "--justification", "x"]).fails(2);
    // P0001 is cleared and briefed, and nobody named.
    let lend = ["document", "lend", "2026/0001", "1", "--person", "P0001"];
    refused(&house, &lend, &["not among those named as needing to know it", ACCESS]);
    entry(&house, &["need", "add", "2026/0001", "--person", "P0001", "--justification", "chef de file"]);
    house.run(&lend).ok();

    refused(&house, &["need", "end", "2", "--reason", "fin"], &["names nobody"]);
    refused(&house, &["need", "end", &n, "--reason", " "], &["reason is empty"]);
    entry(&house, &["need", "end", &n, "--reason", "fin"]);
    refused(&house, &["need", "end", &n, "--reason", "fin"], &["already ended"]);
    entry(&house, &["group", "leave", "G9", "P0003", "--reason", "mutation"]);
    refused(&house, &["group", "leave", "G9", "P0003", "--reason", "mutation"], &["is not in group G9"]);
    assert_eq!(rows(&house, &["need", "list", "--document", "2026/0001"]).len(), 2);
    assert_eq!(rows(&house, &["need", "list", "--person", "P0001"]).len(), 1);
    assert_eq!(rows(&house, &["group", "list", "--person", "P0003"]).len(), 2);
    assert_eq!(rows(&house, &["group", "list"]).len(), 3);
    insta::assert_snapshot!("group_show", house.run(&["group", "show", "G9"]).ok());
    assert!(house.refused(&["group", "show", "G7"]).contains("greffe group list"));
    assert!(house.run(&["journal", "verify", "--deep"]).ok().contains("result   verifies"));
}
