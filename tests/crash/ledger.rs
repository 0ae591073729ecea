//! What the program reported as recorded, held against the journal.

use std::collections::BTreeMap;

use serde_json::Value;

use super::house::House;

/// Entries by number, each with the name of its act.
pub type Entries = BTreeMap<u64, String>;

/// The entries that were reported.
#[derive(Default)]
pub struct Ledger(Entries);

impl Ledger {
    /// The first and last entry that a result speaks of, whichever command gave it.
    pub fn numbers(said: &Value) -> (u64, u64) {
        let number = |v: &Value| v.as_u64();
        let one = number(&said["entry"]).or_else(|| number(&said["size"]).map(|size| size + 1));
        let range = || (number(&said["entries"]["from"]).unwrap(), number(&said["entries"]["to"]).unwrap());
        one.map_or_else(range, |n| (n, n))
    }

    /// Takes note of entries with their acts, the first one's number first.
    pub fn reported(&mut self, from: u64, to: u64, acts: &[String]) {
        assert_eq!(to - from + 1, acts.len() as u64, "{from} to {to}: {acts:?}");
        self.0.extend((from..=to).zip(acts.iter().cloned()));
    }

    /// What was reported and is not in the journal under its number.
    pub fn missing(&self, journal: &Entries) -> Vec<(u64, String)> {
        self.0.iter().filter(|(n, act)| journal.get(n) != Some(act)).map(|(n, act)| (*n, act.clone())).collect()
    }
}

/// The journal from an entry on.
#[track_caller]
pub fn entries(house: &House, from: u64) -> Entries {
    let ran = house.run(&["--format", "json", "journal", "list", "--from", &from.to_string()]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let json = ran.json();
    let rows = json["entries"].as_array().unwrap();
    rows.iter().map(|r| (r["entry"].as_u64().unwrap(), r["act"].as_str().unwrap().to_owned())).collect()
}
