//! `greffe inspect`: exit codes, the shape of its report, as known, one room.

use serde_json::{Value, json};

use super::house::{House, Ran, steady};

const HEAD: &str = "number,registered,level,regime,originator,reference,title,pages,container,change_on";

/// A register in which nothing is to be found.
fn clean() -> House {
    let house = House::new();
    for (kind, list) in [
        ("people", "person,name\nP1,FICTIF Un\n"),
        ("briefings", "person,date\nP1,2026-01-12\n"),
        ("rooms", "room,level,open_from,open_to\nR1,RESTREINT,,\nR2,RESTREINT,,\n"),
        ("containers", "container,room,level\nK1,R1,RESTREINT\nK2,R2,RESTREINT\n"),
    ] {
        let file = house.write(kind, list);
        house.run(&["import", kind, &file]).ok();
    }
    documents(&house, &["2026/1,2026-01-15,NATO RESTRICTED,NATO,FICTIF,REF-1,,3,K1,2027-12-01"]);
    house
}

fn documents(house: &House, rows: &[&str]) {
    let file = house.write("documents", format!("{HEAD}\n{}\n", rows.join("\n")));
    house.run(&["import", "documents", &file]).ok();
}

fn inspect(house: &House, args: &[&str]) -> Ran {
    let all: Vec<_> = ["--format", "json", "inspect"].iter().chain(args).copied().collect();
    house.run(&all)
}

fn found(json: &Value) -> Vec<String> {
    let word = |f: &Value, name: &str| f[name].as_str().unwrap_or_default().to_owned();
    json["findings"].as_array().unwrap().iter().map(|f| format!("{} {}", word(f, "check"), word(f, "subject"))).collect()
}

#[test]
fn a_register_in_order_is_exit_0_and_every_fault_has_its_own() {
    let house = clean();
    let said = house.run(&["inspect"]);
    assert!(said.out.contains("Inspection of the register 23/11/2026") && said.out.contains("No findings"), "{said:?}");
    assert!(said.out.contains("Documents whose number belongs to no series: 1."), "{said:?}");
    said.ok();
    let entries = house.entries();
    // Lowered by its originator within half a year, then yesterday; then nowhere: minor, major, critical.
    documents(&house, &["2026/2,2026-01-15,NATO RESTRICTED,NATO,FICTIF,REF-2,,3,K1,2026-12-24"]);
    assert_eq!(inspect(&house, &[]).code, 12);
    assert_eq!(inspect(&house, &["--fail-on", "major"]).code, 0);
    documents(&house, &["2026/3,2026-01-15,NATO RESTRICTED,NATO,FICTIF,REF-3,,3,K1,2026-11-22"]);
    assert_eq!(inspect(&house, &[]).code, 13);
    documents(&house, &["2026/4,2026-01-15,NATO RESTRICTED,NATO,FICTIF,REF-4,,3,,"]);
    let ran = inspect(&house, &[]);
    assert_eq!(ran.code, 14);
    assert_eq!(found(&ran.json()), ["DOC001 2026/4/1", "DOC009 2026/3", "DOC009 2026/2"]);
    assert_eq!(inspect(&house, &["--fail-on", "never"]).code, 0);
    // Three imports of a file and a document; the inspections recorded nothing.
    assert_eq!(house.entries(), entries + 6);
}

#[test]
fn the_report_has_one_shape() {
    let house = clean();
    documents(&house, &["2026/3,2026-01-15,NATO RESTRICTED,NATO,FICTIF,REF-3,,3,K1,2026-11-22"]);
    let mut json = inspect(&house, &[]).json();
    assert!(json["meta"]["checks_run"].as_array().unwrap().contains(&json!("DOC009")));
    json["meta"]["checks_run"] = json!([]);
    let text = serde_json::to_string_pretty(&json).unwrap().replace(env!("CARGO_PKG_VERSION"), "<version>");
    insta::assert_snapshot!("inspection", steady(&text));
}

#[test]
fn what_was_recorded_later_was_not_known() {
    let house = clean();
    let later = |args: &[&str]| {
        let mut command = assert_cmd::Command::new(assert_cmd::cargo::cargo_bin!("greffe"));
        command.env_clear().args(["--now", "2026-11-25T09:00:00Z", "--officer", "so", "--register"]).arg(house.path("register"));
        let output = command.arg("--passphrase-file").arg(house.path("so.pass")).args(args).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let file = house.write("late", format!("{HEAD}\n2026/4,2026-01-15,NATO RESTRICTED,NATO,FICTIF,REF-4,,3,,\n"));
    assert_eq!(later(&["import", "documents", &file]).0, Some(0));
    assert_eq!(later(&["inspect"]).0, Some(14));
    let (code, said) = later(&["inspect", "--as-known", "2026-11-24"]);
    assert!(code == Some(0) && said.contains("as known on 24/11/2026"), "{said}");
    assert_eq!(later(&["inspect", "--as-known", "2026-11-25"]).0, Some(14));
    assert_eq!(later(&["inspect", "--as-known", "2026-11-22"]).0, Some(1));
}

#[test]
fn one_room_is_what_is_kept_in_it() {
    let house = clean();
    documents(
        &house,
        &[
            "2026/2,2026-01-15,NATO RESTRICTED,NATO,FICTIF,REF-2,,3,K2,2026-11-22",
            "2026/3,2026-01-15,NATO RESTRICTED,NATO,FICTIF,REF-3,,3,,",
        ],
    );
    assert_eq!(inspect(&house, &["--room", "R1"]).code, 0);
    let ran = inspect(&house, &["--room", "R2"]);
    let json = ran.json();
    assert_eq!(found(&json), ["DOC009 2026/2"]);
    assert_eq!((&json["counts"]["documents"], &json["counts"]["rooms"]), (&json!(1), &json!(1)));
    assert_eq!((&json["meta"]["filter"]["room"], ran.code), (&json!("R2"), 13));
    assert!(inspect(&house, &["--room", "R9"]).fails(1).contains("rooms of the register: R1, R2"));
}
