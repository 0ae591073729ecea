//! A quarter worked by hand (`fixtures/quarters/golden/README.md`): every check of the audit fires once, every near miss does
//! not. Everything is typed as an officer would; what must be found was written from the rules, not from the program.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::house::House;

fn file(name: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/quarters/golden")).join(name)
}

/// One finding: check, certainty, severity, room, person, card, lines of the log.
type Found = Vec<String>;

fn expected(name: &str) -> BTreeSet<Found> {
    let text = fs::read_to_string(file(name)).unwrap();
    let rows: Vec<Found> = text.lines().skip(1).map(|row| row.split(',').map(str::to_owned).collect()).collect();
    let set: BTreeSet<_> = rows.iter().cloned().collect();
    assert_eq!(set.len(), rows.len());
    set
}

fn found(report: &Value, log: &str) -> BTreeSet<Found> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let one = |f: &Value| {
        let evidence = f["evidence"].as_array().unwrap();
        let lines = evidence.iter().filter(|e| e["source"] == log).filter_map(|e| e["line"].as_u64());
        let lines = lines.map(|n| n.to_string()).collect::<Vec<_>>().join(" ");
        let mut row: Found = ["check", "certainty", "severity", "room", "person", "card"].map(|key| text(&f[key])).into();
        row.push(lines);
        row
    };
    let findings = report["findings"].as_array().unwrap();
    let set: BTreeSet<_> = findings.iter().map(one).collect();
    assert_eq!(set.len(), findings.len(), "two findings look alike: {findings:#?}");
    set
}

/// The register on 2 October, the log of the quarter imported. `revoked` is the first day P0133 is off the list of R6.
fn quarter(revoked: &str) -> House {
    let house = House::new_on("2026-06-30");
    let run = |args: &[&str]| house.run(args).ok();
    // The reviews of June and July were held, that of August was not, nor was the audit of the second quarter.
    house.on("2026-07-01");
    run(&["review", "open", "--month", "2026-06"]);
    run(&["review", "close", "--month", "2026-06", "--fail-on", "never"]);
    house.on("2026-08-03");
    run(&["person", "add", "P0150", "--name", "FICTIF A-Retirer"]);
    run(&["clearance", "grant", "P0150", "SECRET", "--granted", "2024-01-08", "--expires", "2029-01-07"]);
    run(&["review", "open", "--month", "2026-07"]);
    run(&["review", "decide", "P0150", "remove", "--month", "2026-07", "--reason", "FICTIF: no need any more"]);
    let july = house.run(&["--format", "json", "review", "show", "--month", "2026-07"]).json();
    let findings = july["findings"].as_array().unwrap();
    let backup = findings.iter().find(|f| f["check"] == "GOV007").unwrap()["id"].as_str().unwrap();
    run(&["finding", "accept", backup, "--until", "2026-09-10", "--reason", "FICTIF: the disk is ordered"]);
    run(&["review", "close", "--month", "2026-07", "--fail-on", "never"]);

    house.on("2026-09-15");
    for kind in ["people", "clearances", "briefings", "badges", "rooms", "readers", "access", "containers", "groups", "documents"]
    {
        run(&["import", kind, file(&format!("{kind}.csv")).to_str().unwrap()]);
    }
    run(&["badge", "replace", "K0108", "K1108", "--on", "2026-07-13"]);
    run(&["access", "revoke", "R6", "P0133", "--from", revoked, "--reason", "FICTIF"]);
    let day = ["--on", "2026-07-30", "--from", "14:00", "--until", "14:20"];
    run(&[&["document", "consult", "D1", "1", "--person", "P0128", "--room", "R1"][..], &day].concat());
    let day = ["--on", "2026-08-19", "--from", "10:10", "--until", "10:40"];
    run(&[&["document", "consult", "D2", "1", "--person", "P0131", "--room", "R1"][..], &day].concat());
    run(&["group", "leave", "G1", "P0131", "--from", "2026-08-19", "--reason", "FICTIF"]);
    for kind in ["openings", "visits"] {
        run(&["import", kind, file(&format!("{kind}.csv")).to_str().unwrap()]);
    }
    // The lists of all rooms but R1 are gone through.
    for (room, people) in [
        ("R2", &["P0120", "P0121", "P0122", "P0123"][..]),
        ("R5", &["P0140"]),
        ("R6", &["P0113", "P0115", "P0116", "P0134", "P0135"]),
    ] {
        let rows: String = people.iter().map(|p| format!("{p},keep,FICTIF\n")).collect();
        let list = house.write(&format!("{room}.csv"), format!("person,decision,reason\n{rows}"));
        run(&["access", "review", room, "--file", &list]);
    }
    house.on("2026-10-02");
    let log = file("log-2026-q3.csv");
    run(&["log", "import", log.to_str().unwrap(), "--profile", "simple", "--covers", "2026-07-01..2026-09-30"]);
    house
}

fn audit(house: &House) -> BTreeSet<Found> {
    found(&house.run(&["--format", "json", "audit", "run", "--quarter", "2026-Q3"]).json(), "log-2026-q3.csv")
}

#[track_caller]
fn same(found: &BTreeSet<Found>, expected: &BTreeSet<Found>) {
    let missing: Vec<_> = expected.difference(found).collect();
    let more: Vec<_> = found.difference(expected).collect();
    assert!(missing.is_empty() && more.is_empty(), "not found: {missing:#?}\nfound instead: {more:#?}");
}

#[test]
fn every_check_fires_once_and_no_near_miss_does() {
    let house = quarter("2026-08-11");
    let expected_now = expected("expected-2026-Q3.csv");
    let codes: Vec<_> = expected_now.iter().map(|row| row[0].clone()).collect();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "a check stands twice");
    same(&audit(&house), &expected_now);
    // Every check that an audit runs stands in the list, but for those the README names with the reason.
    let report = house.run(&["--format", "json", "audit", "run", "--quarter", "2026-Q3"]).json();
    let run = report["meta"]["checks_run"].as_array().unwrap().iter().map(|c| c.as_str().unwrap().to_owned());
    let silent: Vec<_> = run.filter(|code| !codes.contains(code)).collect();
    assert_eq!(silent, ["GOV003", "GOV005"]);

    // The night in which the clocks pass an hour twice: in at ten to three, out at ten past two, twenty minutes later.
    house.on("2026-11-02");
    let log = file("log-2026-10-25.csv");
    let args = ["--profile", "simple", "--covers", "2026-10-24..2026-10-25", "--room", "R6"];
    house.run(&[&["log", "import", log.to_str().unwrap()][..], &args].concat()).ok();
    let night = ["--format", "json", "audit", "run", "--period", "2026-10-24..2026-10-25", "--room", "R6"];
    let mut of_night = found(&house.run(&night).json(), "log-2026-10-25.csv");
    of_night.retain(|row| !row[0].starts_with("GOV"));
    same(&of_night, &expected("expected-2026-10-25.csv"));
}

#[test]
fn a_near_miss_without_its_protection_is_found() {
    // Revoked a day earlier, the entry ten seconds before midnight is one after the revocation.
    let (found, expected) = (audit(&quarter("2026-08-10")), expected("expected-2026-Q3.csv"));
    let more: Vec<_> = found.difference(&expected).collect();
    assert_eq!(more, [&["ACC002", "established", "critical", "R6", "P0133", "", "82 84"].map(str::to_owned).to_vec()]);
}
