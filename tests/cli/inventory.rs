//! `greffe inventory`: from the list to the record, by arguments, by a scanner, by file.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::house::{House, Ran, steady};

const LEVEL: [&str; 4] = ["--level", "SECRET", "--regime", "BE"];

/// Three copies of 2026/10 in K1, two of 2026/11 in K2.
fn house() -> House {
    let house = House::filled();
    for (number, copies, container) in [("2026/10", "3", "K1"), ("2026/11", "2", "K2")] {
        let args = ["document", "register", number, "--originator", "Essai", "--copies", copies, "--container", container];
        house.run(&[&args[..], &LEVEL[..]].concat()).ok();
    }
    house
}

/// Runs a command that reads codes from standard input.
fn scanned(house: &House, args: &[&str], codes: &[u8]) -> Ran {
    let mut program: Command = house.program("so", true);
    program.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = program.spawn().unwrap();
    child.stdin.take().unwrap().write_all(codes).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
}

fn show(house: &House, id: &str) -> Value {
    house.run(&["--format", "json", "inventory", "show", id]).json()
}

#[test]
fn from_the_list_to_the_record() {
    let house = house();
    let start = ["inventory", "start", "I1", "--all"];
    assert!(house.run(&["inventory", "start", "I1"]).fails(2).contains("--all"));
    assert!(house.run(&["inventory", "start", "I1", "--all", "--room", "R1"]).fails(2).contains("cannot be used"));
    assert!(house.refused(&["inventory", "start", "I1", "--room", "R9"]).contains("room R9"));
    house.run(&start).ok();
    assert!(house.refused(&start).contains("already in the register"));
    let listed = show(&house, "I1")["counts"]["listed"].as_u64().unwrap();
    let list = house.run(&["--format", "json", "inventory", "show", "I1", "--list"]).json();
    assert_eq!(list["copies"].as_array().unwrap().len() as u64, listed);
    let in_k1 = house.run(&["--format", "json", "inventory", "show", "I1", "--list", "--in", "K1"]).json();
    let in_k1: Vec<_> = in_k1["copies"].as_array().unwrap().clone();
    assert!(in_k1.iter().all(|c| c["container"] == "K1" && c["result"] == "not-examined") && in_k1.len() >= 3);

    // By a scanner: every faulty line is named, and nothing is recorded without a word.
    let codes = b"2026/10/1\r\nrubbish\n\n2026/10/x\xff\n2026/10/2\n2026/10/1\nGHOST/1\n";
    let count = ["inventory", "count", "I1", "--scan", "--in", "K1"];
    let before = house.bytes();
    let said = scanned(&house, &count, codes);
    assert_eq!((said.code, house.bytes() == before), (1, true), "{said:?}");
    assert!(said.err.contains("line 2: it is not document/copy") && said.err.contains("line 4: it is not UTF-8"), "{said:?}");
    assert!(said.err.contains("--skip-faulty records the 3 others"), "{said:?}");
    let said = scanned(&house, &[&count[..], &["--skip-faulty", "--quiet"]].concat(), codes);
    assert!(said.err.contains("line 2") && said.out.contains("3 seen: 2 correct, 0 elsewhere, 1 unexpected"), "{said:?}");

    // By arguments, then by file.
    let found = ["inventory", "count", "I1", "--found", "2026/11/1"];
    assert!(house.run(&found).fails(2).contains("--in CONTAINER"));
    assert!(house.refused(&[&found[..], &["--in", "K9"]].concat()).contains("container K9"));
    assert!(house.refused(&["inventory", "count", "I1"]).contains("nothing to record"));
    assert!(house.run(&[&found[..], &["--in", "K2"]].concat()).ok().contains("1 seen: 1 correct"));
    let file = house.write("counts.csv", "document,copy,container,holder\n2026/11,2,K1,\n2026/11,0,K1,\n2026/10,3,K1,P0001\n");
    let by_file = ["inventory", "count", "I1", "--file", &file];
    let said = house.refused(&by_file);
    assert!(said.contains("line 3, copy: copies are numbered 1 to 9999") && said.contains("line 4, holder"), "{said}");
    let said = house.run(&[&by_file[..], &["--skip-faulty"]].concat());
    assert!(said.ok().contains("1 seen: 0 correct, 1 elsewhere"));

    // Gone through, by someone who says when: the audit will compare.
    let examined = ["inventory", "count", "I1", "--examined", "K1", "--by", "P0001"];
    assert!(house.run(&[&examined[..], &["--from", "08:00"]].concat()).fails(2).contains("--room"));
    let when = ["--room", "R1", "--from", "08:00", "--until", "09:00"];
    house.run(&[&examined[..], &when[..]].concat()).ok();
    let later = ["--room", "R1", "--from", "08:00", "--until", "23:00"];
    assert!(house.refused(&[&examined[..], &later[..]].concat()).contains("ends in the future"));

    let open = show(&house, "I1");
    assert_eq!((&open["format"], &open["inventory"]["closed"]), (&"greffe/inventory/v1".into(), &Value::Null));
    let json = house.path("record.json");
    let close = ["--format", "json", "-o", json.to_str().unwrap(), "inventory", "close", "I1"];
    let closed = house.run(&close);
    let written = std::fs::read(&json).unwrap();
    let record: Value = serde_json::from_slice(&written).unwrap();
    assert_eq!(record["inventory"]["closed"], "2026-11-23");
    assert_eq!(record["counts"]["unexpected"], 1);
    // What the officer keeps is what the journal names.
    let entry = house.entries().to_string();
    let payload = house.run(&["--format", "json", "journal", "show", &entry]).json()["payload"].clone();
    let sum = Command::new("sha256sum").arg(&json).output().unwrap();
    assert_eq!(payload["report"].as_str().unwrap(), String::from_utf8(sum.stdout).unwrap().split(' ').next().unwrap());
    assert_eq!((&payload["missing"], &payload["elsewhere"]), (&record["counts"]["missing"], &record["counts"]["elsewhere"]));
    assert!(closed.err.contains("inventory closed as entry"), "{closed:?}");
    assert!(house.refused(&["inventory", "close", "I1"]).contains("was closed on"));
    assert!(house.refused(&["inventory", "count", "I1", "--examined", "K1"]).contains("was closed on"));

    let explain = ["inventory", "explain", "I1", "2026/11", "2", "--explanation", "FICTIF: mal rangé"];
    let unexplained = || house.run(&["--format", "json", "inventory", "list", "--unexplained"]).json()["unexplained"].clone();
    let before = unexplained().as_array().unwrap().len();
    house.run(&explain).ok();
    assert!(house.refused(&explain).contains("was explained on"));
    assert_eq!(unexplained().as_array().unwrap().len(), before - 1);
    // How many entries the lists made before is theirs to know.
    let shown = steady(&house.run(&["inventory", "show", "I1"]).ok());
    let own = |line: &&str| !["Drawn up on", "Journal"].iter().any(|word| line.starts_with(word));
    insta::assert_snapshot!("inventory_record", shown.lines().filter(own).collect::<Vec<_>>().join("\n"));
    assert!(house.refused(&["inventory", "show", "I9"]).contains("greffe inventory list"));
    assert!(house.run(&["journal", "verify", "--deep"]).ok().contains("result   verifies"));
}

#[test]
fn a_sample_can_be_drawn_again_by_the_inspector() {
    let house = house();
    // The one copy of the lists that is nowhere could be drawn.
    house.run(&["document", "store", "2026/0004", "1", "--container", "K1"]).ok();
    let start = ["inventory", "start", "S1", "--all", "--sample", "4", "--word", "marée-haute"];
    assert!(house.run(&start[..6]).fails(2).contains("--word"));
    assert!(house.refused(&start).contains("no checkpoint was ever issued"));
    let checkpoint = house.path("checkpoint.txt");
    // With its signature in the same file, as it is issued unless asked otherwise.
    house.run(&["-o", checkpoint.to_str().unwrap(), "journal", "checkpoint"]).ok();
    let said = house.run(&[&["--format", "json"], &start[..]].concat()).json();
    assert_eq!(said["listed"], 4);
    let shell = "{ sed -n 2,3p checkpoint.txt; printf '%s\\n' 'marée-haute'; } | sha256sum";
    let seed = Command::new("sh").args(["-c", shell]).current_dir(house.path("")).output().unwrap();
    assert_eq!(said["seed"].as_str().unwrap(), String::from_utf8(seed.stdout).unwrap().split(' ').next().unwrap());

    let record = show(&house, "S1");
    assert!(record["statement"]["text"].as_str().unwrap().contains("excludes no number"), "{record}");
    let list = house.run(&["--format", "json", "inventory", "show", "S1", "--list"]).json();
    let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let rows = list["copies"].as_array().unwrap().iter();
    let rows: String = rows
        .map(|c| format!("{},{},{},{}\n", text(&c["document"]), c["copy"], text(&c["container"]), text(&c["holder"])))
        .collect();
    let file = house.write("counts.csv", format!("document,copy,container,holder\n{rows}"));
    house.run(&["inventory", "count", "S1", "--file", &file]).ok();
    // What the register has here but the seed did not draw is in order and not counted.
    let all = b"2026/10/1\n2026/10/2\n2026/10/3\n2026/0001/1\n2026/0001/2\n";
    let said = scanned(&house, &["inventory", "count", "S1", "--scan", "--in", "K1"], all);
    assert!(said.out.contains("0 elsewhere, 0 unexpected") && said.out.contains("not on the list and not counted"), "{said:?}");
    let record = show(&house, "S1");
    assert_eq!((&record["counts"]["correct"], &record["counts"]["unexpected"]), (&4.into(), &0.into()));
    assert!(record["statement"]["levels"].as_array().unwrap().iter().any(|l| l["counted"] == "sample"), "{record}");
    house.run(&["inventory", "close", "S1"]).ok();
    assert!(house.run(&["journal", "verify", "--deep"]).ok().contains("result   verifies"));
}

#[test]
fn at_a_change_of_holder_both_sign() {
    let house = house();
    let start = ["inventory", "start", "H1", "--container", "K2", "--outgoing", "P0001"];
    assert!(house.run(&start).fails(2).contains("--incoming"));
    house.run(&[&start[..], &["--incoming", "P0002"]].concat()).ok();
    house
        .run(&["inventory", "count", "H1", "--found", "2026/11/1", "--found", "2026/11/2", "--in", "K2", "--examined", "K2"])
        .ok();
    assert!(house.refused(&["inventory", "close", "H1"]).contains("the two who began it"));
    let close = ["--lang", "fr", "inventory", "close", "H1", "--outgoing", "P0001", "--incoming", "P0002"];
    let said = house.run(&close).ok();
    for person in ["P0001", "P0002"] {
        assert!(said.contains(&format!("Signature de la personne {person}, détenteur")), "{said}");
    }
    for lang in ["nl", "de", "en"] {
        let said = house.run(&["--lang", lang, "inventory", "show", "H1"]).ok();
        assert!(!said.contains('⟦') && said.contains("P0002"), "{said}");
    }
    let rows = house.run(&["--format", "json", "inventory", "list"]).json()["inventories"].clone();
    assert_eq!((&rows[0]["outgoing"], &rows[0]["closed"]), (&"P0001".into(), &"2026-11-23".into()));
}

#[test]
fn hostile_codes_stay_harmless() {
    let house = house();
    house.run(&["inventory", "start", "I1", "--container", "K1"]).ok();
    let codes = "\u{1b}[31m/1\n\u{202e}2026/1\n2026/10/99999\n/1\n";
    let said = scanned(&house, &["inventory", "count", "I1", "--scan", "--in", "K1"], codes.as_bytes());
    assert_eq!(said.code, 1);
    assert!(!said.err.contains('\u{1b}') && !said.err.contains('\u{202e}'), "{said:?}");
    assert!(["line 1", "line 2", "line 3", "line 4"].iter().all(|l| said.err.contains(l)), "{said:?}");
}
