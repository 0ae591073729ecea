//! The built program killed at any moment: what it had reported is there, and everything is whole.

#[allow(dead_code)]
#[path = "../cli/house.rs"]
mod house;
mod kill;
mod ledger;
mod work;

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use house::House;
use kill::{Moment, start_and_kill};
use ledger::{Ledger, entries};
use work::{Kind, Work};

/// Commands that are started and killed.
const TURNS: u64 = 200;

/// SplitMix64: the same commands on every run; only the moments differ.
pub struct Chance(pub u64);

impl Chance {
    /// A number below a bound.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }
}

/// The acts a kind of command records and how long it usually takes.
struct Usual {
    acts: Vec<String>,
    time: Duration,
}

#[test]
fn what_was_reported_survives_a_kill_at_any_moment() {
    let mut work = Work::new(House::new());
    let mut ledger = Ledger::default();
    work.house.run(&["import", "people", &work.people("B", 400)]).ok();
    let mut size = work.house.entries();
    let usual = calibrate(&mut work, &mut ledger, &mut size);
    let mut chance = Chance(20_261_123);
    let mut account: BTreeMap<&str, u32> = BTreeMap::new();
    for turn in 0..TURNS {
        let kind = work::chosen(&mut chance);
        let expected = &usual[&kind];
        let moment = Moment::chosen(&mut chance, turn, kind, expected.time);
        let args = work.args(kind);
        let ended = start_and_kill(&work.house, &args, &moment);
        let place = format!("turn {turn}: {kind:?} {moment:?} {ended:?}");
        assert!(ended.killed || ended.code == Some(0), "only the kill may stop it: {place}");
        // First of all: the very next opening is the one with the passphrase, whichever it now is.
        let phrase_changed = (kind == Kind::Passphrase).then(|| work.settle_passphrase(&mut chance, &place));
        let new = entries(&work.house, size + 1);
        let acts: Vec<_> = new.values().cloned().collect();
        assert!(acts.is_empty() || acts == expected.acts, "wholly or not at all: {place}: {acts:?}");
        if let Some(changed) = phrase_changed {
            assert_eq!(changed, !acts.is_empty(), "the passphrase is the one the journal tells of: {place}");
        }
        if let Some(said) = ended.reported() {
            let (from, to) = Ledger::numbers(&said);
            ledger.reported(from, to, &expected.acts);
            assert_eq!(from, size + 1, "{place}");
        }
        let what = match (ended.reported().is_some(), acts.is_empty()) {
            (true, _) => "reported",
            (false, true) => "killed, not recorded",
            (false, false) => "killed, recorded all the same",
        };
        assert!(!matches!(moment, Moment::Never) || what == "reported", "{place}");
        *account.entry(what).or_default() += 1;
        size += acts.len() as u64;
        if turn % 20 == 19 {
            work.house.run(&["journal", "verify", "--deep"]).ok();
            assert_eq!(ledger.missing(&entries(&work.house, 1)), [], "{place}");
        }
    }
    // For the reader of a run; timing decides these numbers, and so no verdict hangs on them.
    eprintln!("{account:?}, {size} entries");
    work.house.run(&["journal", "verify", "--deep"]).ok();
    assert_eq!(ledger.missing(&entries(&work.house, 1)), []);
}

/// Runs each kind twice to its end; the second run counts, because the first import of a log also keeps its profile.
fn calibrate(work: &mut Work, ledger: &mut Ledger, size: &mut u64) -> BTreeMap<Kind, Usual> {
    let mut usual = BTreeMap::new();
    for kind in Kind::ALL.iter().flat_map(|k| [*k, *k]) {
        let args = work.args(kind);
        let ended = start_and_kill(&work.house, &args, &Moment::Never);
        let said = ended.reported().unwrap_or_else(|| panic!("{kind:?} {ended:?}"));
        if kind == Kind::Passphrase {
            assert!(work.settle_passphrase(&mut Chance(1), "calibration"));
        }
        let new = entries(&work.house, *size + 1);
        let acts: Vec<_> = new.values().cloned().collect();
        let (_, to) = Ledger::numbers(&said);
        *size += acts.len() as u64;
        assert_eq!(to, *size, "{kind:?}");
        ledger.reported(to, to, &acts[acts.len() - 1..]);
        usual.insert(kind, Usual { acts, time: ended.took });
    }
    usual
}

/// The control: a ledger that would find nothing missing would prove nothing.
#[test]
fn a_register_that_lost_a_reported_act_is_noticed() {
    let house = House::new();
    house.run(&["person", "add", "P1", "--name", "FICTIF"]).ok();
    let before = house.bytes();
    let said = house.run(&["--format", "json", "person", "add", "P2", "--name", "FICTIF"]).json();
    let mut ledger = Ledger::default();
    let (from, to) = Ledger::numbers(&said);
    ledger.reported(from, to, &["person.add".to_owned()]);
    assert_eq!(ledger.missing(&entries(&house, 1)), []);
    for (name, bytes) in before {
        fs::write(house.path("register").join(name), bytes).unwrap();
    }
    assert_eq!(ledger.missing(&entries(&house, 1)), [(3, "person.add".to_owned())]);
    // Another act under the same number is no substitute.
    house.run(&["policy", "set", "loan-days", "7", "--source", "note"]).ok();
    assert_eq!(ledger.missing(&entries(&house, 1)), [(3, "person.add".to_owned())]);
}
