//! A quarter worked by hand (`fixtures/quarters/golden`): what must be found in it, what must not, and what is found of each
//! near miss once its protection is taken away.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::house::House;

/// Check, certainty, severity, room, person, card, subject, lines of the log.
type Row = Vec<String>;

/// Governance that needs campaigns before: the fixtures of the checks have them.
const LEFT_OUT: [&str; 4] = ["GOV003", "GOV004", "GOV005", "GOV008"];

/// A text of a file and what stands there instead; without the text, a line more at its end.
struct Edit<'e> {
    file: &'e str,
    text: &'e str,
    instead: &'e str,
}

/// The files of the quarter, and a register in which they are typed.
struct Quarter {
    house: House,
    files: BTreeMap<String, String>,
}

impl Quarter {
    fn of(edits: &[Edit<'_>]) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/quarters/golden");
        let mut files = BTreeMap::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            files.insert(name, std::fs::read_to_string(&path).unwrap());
        }
        for Edit { file, text, instead } in edits {
            let whole: &mut String = files.get_mut(*file).unwrap();
            if text.is_empty() {
                whole.push_str(&format!("{instead}\n"));
            } else {
                assert_eq!(whole.matches(text).count(), 1, "{file}: {text}");
                *whole = whole.replace(text, instead);
            }
        }
        let house = House::new_on("2026-06-15");
        for (name, text) in &files {
            house.write(name, text);
        }
        Self { house, files }
    }

    /// Types the lines of a file of commands.
    fn types(&self, name: &str) {
        for line in self.files[name].lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
            let words = words(line);
            if let [on, day] = words.as_slice()
                && on == "on"
            {
                self.house.on(day);
                continue;
            }
            let words: Vec<_> = words.into_iter().map(|word| self.resolved(word)).collect();
            let args: Vec<_> = words.iter().map(String::as_str).collect();
            self.house.run(&args).ok();
        }
    }

    /// The entry that recorded somebody's clearance, where a word asks for it.
    fn resolved(&self, word: String) -> String {
        let Some(person) = word.strip_prefix("clearance-of:") else { return word };
        let list = self.house.run(&["--format", "json", "clearance", "list", "--person", person]).json();
        list["clearances"][0]["clearance"].as_u64().unwrap().to_string()
    }

    /// What an audit finds, each finding once; of the evidence, the lines of one log.
    fn found(&self, args: &[&str], log: &str) -> BTreeSet<Row> {
        let visits = self.house.run(&["--format", "json", "visit", "list"]).json();
        let name = |entry: &str| {
            let visit = visits["visits"].as_array().unwrap().iter().find(|v| v["entry"].as_u64() == entry.parse().ok());
            format!("visit-of:{}", visit.unwrap()["name"].as_str().unwrap())
        };
        let whole: Vec<_> = ["--format", "json", "audit", "run", "--fail-on", "never"].iter().chain(args).copied().collect();
        let report = self.house.run(&whole).json();
        let findings = report["findings"].as_array().unwrap();
        let mut rows = BTreeSet::new();
        for finding in findings {
            let word = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
            let subject = match word("check").as_str() {
                "ACC017" | "ACC018" => name(&word("subject")),
                _ => word("subject"),
            };
            let evidence = finding["evidence"].as_array().unwrap().iter().filter(|e| e["source"] == log);
            let lines: BTreeSet<_> = evidence.filter_map(|e| e["line"].as_u64()).collect();
            let lines = lines.iter().map(u64::to_string).collect::<Vec<_>>().join(" ");
            let [check, certainty, severity] = ["check", "certainty", "severity"].map(word);
            let row = vec![check, certainty, severity, word("room"), word("person"), word("card"), subject, lines];
            assert!(rows.insert(row), "twice: {finding:#}");
        }
        assert_eq!(rows.len(), findings.len());
        rows
    }

    /// The audit of the quarter, as it is written by hand.
    fn quarter(&self) -> BTreeSet<Row> {
        self.types("commands.txt");
        self.house.on("2026-10-05");
        self.found(&["--quarter", "2026-Q3"], "log.csv")
    }

    /// The audit of the night in which an hour comes twice.
    fn night(&self) -> BTreeSet<Row> {
        self.types("commands-dst.txt");
        self.house.on("2026-10-27");
        self.found(&["--period", "2026-10-24..2026-10-26", "--room", "R9"], "log-dst.csv")
    }

    /// The rows of an expectation.
    fn expected(&self, name: &str) -> BTreeSet<Row> {
        let lines: Vec<_> = self.files[name].lines().skip(1).collect();
        let rows: BTreeSet<Row> = lines.iter().map(|line| line.split(',').map(str::to_owned).collect()).collect();
        assert!(rows.iter().all(|row| row.len() == 8), "{name}: a row has eight fields");
        assert_eq!(rows.len(), lines.len(), "{name}: a row stands there twice");
        rows
    }

    #[track_caller]
    fn same(&self, found: &BTreeSet<Row>, name: &str) {
        let expected = self.expected(name);
        let lacking: Vec<_> = expected.difference(found).map(|row| row.join(",")).collect();
        let beyond: Vec<_> = found.difference(&expected).map(|row| row.join(",")).collect();
        assert!(lacking.is_empty() && beyond.is_empty(), "{name}\nnot found: {lacking:#?}\nnot expected: {beyond:#?}");
    }
}

/// The words of a line: separated by spaces, or between double quotes.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    let mut words = Vec::new();
    for (index, part) in parts {
        if index % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

fn edit(line: &str) -> Edit<'_> {
    let parts: Vec<_> = line.split('|').map(str::trim).collect();
    let &[file, text, instead] = parts.as_slice() else { panic!("{line}") };
    Edit { file, text, instead }
}

#[test]
fn every_check_of_the_audit_fires_once_and_no_near_miss_does() {
    let quarter = Quarter::of(&[]);
    let found = quarter.quarter();
    quarter.same(&found, "expected.csv");
    let list = quarter.house.run(&["--format", "json", "check", "list"]).json();
    let audit = list["checks"].as_array().unwrap().iter().filter(|c| c["run_by"].as_str().unwrap().contains("audit"));
    let run: BTreeSet<_> = audit.map(|c| c["code"].as_str().unwrap()).filter(|code| !LEFT_OUT.contains(code)).collect();
    let fired: Vec<_> = found.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(fired, run.into_iter().collect::<Vec<_>>(), "each once");
    let night = quarter.night();
    quarter.same(&night, "expected-dst.csv");
}

#[test]
fn a_clearance_that_ends_a_day_earlier_is_one_finding_more() {
    let protection = Edit { file: "clearances.csv", text: "2021-08-15,2026-08-14", instead: "2021-08-15,2026-08-13" };
    let quarter = Quarter::of(&[protection]);
    let found = quarter.quarter();
    let expected = quarter.expected("expected.csv");
    let beyond: Vec<_> = found.difference(&expected).map(|row| row.join(",")).collect();
    assert_eq!(beyond, ["ACC003,established,critical,R1,P0005,,,102"]);
    assert_eq!(found.len(), expected.len() + 1);
}

#[test]
fn without_its_protection_every_near_miss_is_found() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/quarters/golden");
    let text = std::fs::read_to_string(folder.join("near-misses.txt")).unwrap();
    let edits: Vec<_> = text.lines().filter(|l| !l.starts_with('#')).map(edit).collect();
    let quarter = Quarter::of(&edits);
    let found = quarter.quarter();
    quarter.same(&found, "expected-near.csv");
    let night = quarter.night();
    quarter.same(&night, "expected-dst-near.csv");
}

#[test]
fn words_between_quotes_are_one() {
    assert_eq!(words("a b --reason \"FICTIF: c d\" e"), ["a", "b", "--reason", "FICTIF: c d", "e"]);
}
