//! The commands that are killed: what an officer does in a week, each with numbers of its own.

use std::fmt::Write;

use chrono::{Days, NaiveDate};

use super::Chance;
use super::house::{House, PASSPHRASE};

/// The kinds of command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Person,
    Clearance,
    Policy,
    Badge,
    People,
    Log,
    Checkpoint,
    Officer,
    Passphrase,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Person,
        Self::Clearance,
        Self::Policy,
        Self::Badge,
        Self::People,
        Self::Log,
        Self::Checkpoint,
        Self::Officer,
        Self::Passphrase,
    ];
}

/// Draws a kind; the heavy ones less often.
pub fn chosen(chance: &mut Chance) -> Kind {
    match chance.below(20) {
        0..4 => Kind::Person,
        4..6 => Kind::Clearance,
        6..8 => Kind::Policy,
        8..10 => Kind::Badge,
        10..12 => Kind::People,
        12..14 => Kind::Log,
        14..16 => Kind::Checkpoint,
        16 => Kind::Officer,
        _ => Kind::Passphrase,
    }
}

/// A register and the number of the next command.
pub struct Work {
    /// Where it lies.
    pub house: House,
    number: u64,
    phrase: String,
    next_phrase: String,
}

impl Work {
    /// With nothing done yet.
    pub fn new(house: House) -> Self {
        Self { house, number: 0, phrase: PASSPHRASE.to_owned(), next_phrase: String::new() }
    }

    /// Writes a list of people; gives its path.
    pub fn people(&self, prefix: &str, rows: u64) -> String {
        let mut text = "person,name\n".to_owned();
        for i in 0..rows {
            writeln!(text, "{prefix}{i:03},FICTIF Essai").unwrap();
        }
        self.house.write("people.csv", text)
    }

    /// A day's log of 20 000 rows; gives its path.
    fn log(&self) -> String {
        let day = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap() + Days::new(self.number);
        let mut text = "seq,timestamp,reader,card,event\n".to_owned();
        for i in 0..20_000 {
            let (h, m, s) = (i / 900, i / 15 % 60, i % 15 * 4);
            writeln!(text, "{i},{day}T{h:02}:{m:02}:{s:02}Z,R1,K{:04},granted", i * 7 % 300).unwrap();
        }
        self.house.write("log.csv", text)
    }

    /// The command line of a kind, different from all before.
    pub fn args(&mut self, kind: Kind) -> Vec<String> {
        self.number += 1;
        let n = self.number;
        let line = match kind {
            Kind::Person => format!("person add N{n} --name FICTIF"),
            Kind::Clearance => format!("clearance grant B{n:03} SECRET --granted 2025-01-01 --expires 2029-12-31"),
            Kind::Policy => format!("policy set loan-days {n} --source note"),
            Kind::Badge => format!("badge assign C{n} B{n:03} --from 2026-01-01"),
            Kind::People => format!("import people {}", self.people(&format!("I{n}-"), 300)),
            Kind::Log => format!("log import {} --profile simple", self.log()),
            Kind::Checkpoint => "journal checkpoint".to_owned(),
            Kind::Officer => {
                let pass = self.house.write("new.pass", PASSPHRASE);
                format!("officer add o{n} --name FICTIF --role registrar --kdf-memory 8 --new-passphrase-file {pass}")
            }
            Kind::Passphrase => {
                self.next_phrase = format!("fictive phrase number {n} for tests");
                let pass = self.house.write("new.pass", &self.next_phrase);
                format!("officer passphrase --kdf-memory 8 --new-passphrase-file {pass}")
            }
        };
        line.split(' ').map(str::to_owned).collect()
    }

    /// After a change of the passphrase that may have been cut off: one of the two opens at once, and after that opening
    /// one and only one does. Gives whether it is the new one, and goes on with it.
    pub fn settle_passphrase(&mut self, chance: &mut Chance, place: &str) -> bool {
        let opens = |phrase: &str| {
            self.house.write("so.pass", phrase);
            let ran = self.house.run(&["journal", "list", "--limit", "1"]);
            assert!(matches!(ran.code, 0 | 3), "{place}: {ran:?}");
            ran.code == 0
        };
        let mut order = [&self.phrase, &self.next_phrase];
        if chance.below(2) == 0 {
            order.swap(0, 1);
        }
        assert!(order.map(|p| opens(p)).contains(&true), "neither passphrase opens: {place}");
        let (old, new) = (opens(&self.phrase), opens(&self.next_phrase));
        assert!(old != new, "old {old}, new {new}: {place}");
        if new {
            self.phrase.clone_from(&self.next_phrase);
        }
        self.house.write("so.pass", &self.phrase);
        new
    }
}
