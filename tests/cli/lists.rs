//! Every list as CSV and as workbook: the same rows as its JSON, under the same keys.

use std::fs;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use serde_json::Value;

use super::house::House;

/// The words under `Commands:` of a help.
fn words(help: &str) -> Vec<String> {
    let below = help.lines().skip_while(|l| *l != "Commands:").skip(1).take_while(|l| !l.is_empty());
    let words = below.filter_map(|l| l.strip_prefix("  ")).filter(|l| !l.starts_with(' ')).filter_map(|l| l.split(' ').next());
    words.map(str::to_owned).collect()
}

/// The rows of a command's JSON, whatever their key is.
fn objects(json: &Value) -> Vec<serde_json::Map<String, Value>> {
    let rows = json.as_object().unwrap().values().find_map(Value::as_array).unwrap();
    rows.iter().map(|row| row.as_object().unwrap().clone()).collect()
}

/// A row of a workbook against its JSON.
#[track_caller]
fn same(json: &Value, read: &Data, of: &str) {
    let day = |at: &str| at.len() >= 10 && at.as_bytes()[4] == b'-' && at.as_bytes()[7] == b'-';
    match (json, read) {
        (Value::Null, Data::Empty) => {}
        (Value::String(text), Data::Empty) if text.is_empty() => {}
        (Value::Number(n), Data::Float(read)) => assert_eq!(n.as_f64(), Some(*read), "{of}"),
        (Value::String(text), Data::DateTime(read)) if day(text) => {
            let (y, m, d, ..) = read.to_ymd_hms_milli();
            assert!(text.starts_with(&format!("{y:04}-{m:02}-{d:02}")), "{of} {text} {read}");
        }
        (Value::String(text), Data::String(read)) => assert_eq!(text, read, "{of}"),
        _ => panic!("{of}: {json:?} {read:?}"),
    }
}

#[track_caller]
fn check(house: &House, command: &[&str]) -> usize {
    let of = command.join(" ");
    let args: Vec<_> = command.iter().copied().chain(["--format", "json"]).collect();
    let json = objects(&house.run(&args).json());

    let file = house.path("list.csv");
    let args: Vec<_> = command.iter().copied().chain(["-o", file.to_str().unwrap()]).collect();
    assert_eq!(house.run(&args).ok(), "", "{of}");
    let bytes = fs::read(&file).unwrap();
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or_else(|| panic!("{of}: no mark"));
    let mut reader = csv::Reader::from_reader(text);
    let header: Vec<_> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(reader.records().map(Result::unwrap).count(), json.len(), "{of}");
    if let Some(row) = json.first() {
        let mut keys: Vec<_> = row.keys().cloned().collect();
        let mut sorted = header.clone();
        keys.sort();
        sorted.sort();
        assert_eq!(sorted, keys, "{of}");
    }

    let file = house.path("list.xlsx");
    let args: Vec<_> = command.iter().copied().chain(["-o", file.to_str().unwrap()]).collect();
    assert_eq!(house.run(&args).ok(), "", "{of}");
    let mut book = Xlsx::new(Cursor::new(fs::read(&file).unwrap())).unwrap();
    let name = book.sheet_names()[1].clone();
    let range = book.worksheet_range(&name).unwrap();
    for (at, key) in header.iter().enumerate() {
        assert_eq!(range.get_value((0, at as u32)), Some(&Data::String(key.clone())), "{of}");
        for (row, object) in json.iter().enumerate() {
            let read = range.get_value((row as u32 + 1, at as u32)).cloned().unwrap_or(Data::Empty);
            same(&object[key], &read, &format!("{of} {key}"));
        }
    }
    json.len()
}

#[test]
fn every_list_is_given_as_csv_and_as_workbook() {
    let house = House::filled();
    let mut lists = 0;
    let mut rows = 0;
    for noun in words(&house.run(&["--help"]).ok()) {
        let help = house.run(&[&noun, "--help"]);
        if help.code == 0 && words(&help.out).iter().any(|verb| verb == "list") {
            rows += check(&house, &[&noun, "list"]);
            lists += 1;
        }
    }
    assert!(lists >= 23 && rows > 100, "{lists} lists, {rows} rows");
    for command in [
        &["access", "requests"][..],
        &["briefing", "due"],
        &["briefing", "list", "--sessions"],
        &["clearance", "list", "--requests"],
        &["container", "log"],
        &["document", "declassifications"],
        &["document", "destructions"],
        &["document", "transmittals"],
        &["log", "quarantine"],
        &["policy", "history"],
    ] {
        check(&house, command);
    }
}

#[test]
fn a_list_of_the_first_rows_is_whole_in_a_file() {
    let house = House::new();
    let list = (0..120).fold("number,registered,level,originator,reference,title\n".to_owned(), |list, n| {
        list + &format!("2026-{n:04},2026-01-05,BE:SECRET,FICTIF,R{n},FICTIF\n")
    });
    let list = house.write("documents.csv", list);
    house.run(&["import", "documents", &list]).ok();
    assert_eq!(check(&house, &["document", "list"]), 120);
    let text = house.run(&["document", "list"]);
    assert_eq!(text.out.lines().count(), 101, "a terminal gets the first hundred");
}

#[test]
fn separator_and_language_go_together_and_a_form_that_is_not_given_is_refused() {
    let house = House::new();
    house.run(&["person", "add", "0012", "--name", "=1+1 FICTIF"]).ok();
    let read = |args: &[&str]| {
        let file = house.path("p.csv");
        let all: Vec<_> = ["person", "list", "-o", file.to_str().unwrap()].iter().chain(args).copied().collect();
        house.run(&all).ok();
        fs::read_to_string(file).unwrap()
    };
    assert!(read(&[]).starts_with("\u{feff}person,name,service,function,requires,from,until,entry\r\n0012,'=1+1 FICTIF,,"));
    assert!(read(&["--lang", "fr"]).starts_with("\u{feff}person;name;"));
    assert!(read(&["--lang", "fr", "--separator", "comma"]).starts_with("\u{feff}person,name,"));
    assert!(read(&["--separator", "tab"]).contains("\r\n0012\t'=1+1 FICTIF\t"));
    for (command, file) in
        [(&["person", "show", "0012"][..], "x.csv"), (&["person", "list"], "x.ics"), (&["person", "list"], "x.html")]
    {
        let args: Vec<_> = command.iter().copied().chain(["-o", file]).collect();
        house.run(&args).fails(2);
    }
    assert!(!house.path("x.csv").exists());
}

#[test]
fn the_same_list_at_the_same_moment_is_the_same_to_the_byte() {
    let house = House::filled();
    let make = |file: &str| {
        house.on("2026-12-01");
        house.run(&["person", "list", "-o", file]).ok();
        fs::read(house.path(file)).unwrap()
    };
    for ending in ["csv", "xlsx"] {
        assert_eq!(make(&format!("a.{ending}")), make(&format!("b.{ending}")), "{ending}");
    }
}
