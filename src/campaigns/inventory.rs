//! The record of an inventory: what each copy came to, level by level, and what that proves.

use rusqlite::Connection;

use crate::acts::inventory::{self, Inventory, Line, Outcome, Spot};
use crate::domain::hypergeometric::{self, ONE_IN, Stratum};
use crate::domain::{Day, Level};

/// Of how many missing copies a record says how likely the sample holds one.
const MISSING: [u64; 3] = [1, 10, 100];

/// A level's copies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfLevel {
    /// The level.
    pub level: Level,
    /// How many copies of it there were within the reach.
    pub population: u64,
    /// How many of them are on the list: all, or those drawn.
    pub listed: u64,
    /// What they came to, in the order of [`Outcome::ALL`]; nothing unexpected is among them.
    pub outcomes: [u64; 5],
}

/// What the counts of a level prove.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// All were counted: so many do not agree, so many were not examined.
    Full {
        /// Elsewhere or missing.
        wrong: u64,
        /// Not examined.
        open: u64,
    },
    /// A sample was counted.
    Sample {
        /// Elsewhere or missing; and, because nobody knows why they were not looked for, those not examined.
        wrong: u64,
        /// With 95 % confidence fewer than so many do not agree; `None` when the sample excludes no number.
        fewer_than: Option<u64>,
        /// Of so many missing copies the sample holds at least one with this probability, in hundredths of a percent.
        finds: Vec<(u64, u64)>,
    },
}

/// A record.
#[derive(Debug, Clone)]
pub struct Record {
    /// The inventory.
    pub inventory: Inventory,
    /// The day it is told of: the day of its closing, or today.
    pub day: Day,
    /// How many copies are on the list.
    pub listed: u64,
    /// What all came to, in the order of [`Outcome::ALL`].
    pub totals: [u64; 5],
    /// Level by level, highest first.
    pub levels: Vec<OfLevel>,
    /// What that proves, level by level.
    pub proofs: Vec<Proof>,
    /// Of a sample: with 95 % confidence fewer than so many copies of all levels do not agree.
    pub fewer_than: Option<u64>,
    /// What does not agree, by document and copy.
    pub discrepancies: Vec<Line>,
    /// The places gone through.
    pub examined: Vec<Spot>,
    /// The places with copies that were not examined, and how many.
    pub not_examined: Vec<(Option<Spot>, u64)>,
}

/// The record of an inventory as it stands; as it would be closed on a day if one is given and it is open.
pub fn record(db: &Connection, inventory: Inventory, today: Day, closing: bool) -> rusqlite::Result<Record> {
    let id = inventory.id.clone();
    let tally = inventory::tally(db, &id)?;
    let levels: Vec<_> = inventory::strata(db, &id)?
        .into_iter()
        .map(|(level, population, listed)| {
            let of_level: Vec<_> = tally.iter().filter(|(l, ..)| *l == Some(level)).copied().collect();
            OfLevel { level, population, listed, outcomes: inventory::totals(&of_level) }
        })
        .collect();
    let sampled = inventory.sample.is_some();
    let strata: Vec<_> = levels.iter().map(stratum).collect();
    let day = inventory.closed.unwrap_or(today);
    let inventory = Inventory { closed: inventory.closed.or(closing.then_some(today)), ..inventory };
    Ok(Record {
        inventory,
        day,
        listed: levels.iter().map(|l| l.listed).sum(),
        totals: inventory::totals(&tally),
        proofs: levels.iter().zip(&strata).map(|(level, stratum)| proof(level, *stratum)).collect(),
        fewer_than: sampled.then(|| hypergeometric::fewer_than_in_all(&strata)).flatten(),
        levels,
        discrepancies: inventory::discrepancies(db, &id)?,
        examined: inventory::examined(db, &id)?,
        not_examined: inventory::not_examined(db, &id)?,
    })
}

impl OfLevel {
    /// How many of the level came to something.
    pub fn of(&self, outcome: Outcome) -> u64 {
        self.outcomes[outcome as usize]
    }
}

impl Record {
    /// How many copies came to something.
    pub fn of(&self, outcome: Outcome) -> u64 {
        self.totals[outcome as usize]
    }
}

fn stratum(level: &OfLevel) -> Stratum {
    let wrong = level.of(Outcome::Elsewhere) + level.of(Outcome::Missing) + level.of(Outcome::NotExamined);
    Stratum { population: level.population, sampled: level.listed, wrong }
}

fn proof(level: &OfLevel, stratum: Stratum) -> Proof {
    if stratum.counted_in_full() {
        let open = level.of(Outcome::NotExamined);
        return Proof::Full { wrong: stratum.wrong - open, open };
    }
    let missing = MISSING.into_iter().filter(|k| *k <= stratum.population);
    Proof::Sample {
        wrong: stratum.wrong,
        fewer_than: stratum.fewer_than(ONE_IN),
        finds: missing.map(|k| (k, stratum.finds_one_of(k))).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::document::Register;
    use crate::acts::inventory::{Count, Found, Reach, Start, last_checkpoint};
    use crate::acts::journal;
    use crate::acts::testing::{Bench, container, day, document};

    /// Sixty SECRET copies and one CONFIDENTIEL in K1.
    fn bench() -> Bench {
        let mut bench = Bench::with_room();
        bench.ok(&container("K2", "R1", "SECRET"));
        bench.ok(&Register { copies: 60, ..document("D1", "SECRET", Some("K1")) });
        bench.ok(&Register { copies: 1, ..document("D2", "CONFIDENTIEL", Some("K1")) });
        bench.ok(&journal::Checkpoint { size: 3, root: "ab".repeat(32) });
        bench
    }

    fn told(bench: &Bench, id: &str) -> Record {
        let of = inventory::inventory(bench.db(), id).unwrap().unwrap();
        record(bench.db(), of, day("2026-11-23"), false).unwrap()
    }

    #[test]
    fn a_sample_states_a_probability_and_a_full_count_a_number() {
        let mut bench = bench();
        let start = Start::new("S1", day("2026-11-23"), Reach::All, "");
        let last = last_checkpoint(bench.db()).unwrap();
        bench.ok(&start.clone().sampled(31, last.as_ref(), "mer"));
        let drawn = inventory::list(bench.db(), "S1").unwrap();
        let seen = |lines: &[Line]| -> Vec<Found> {
            let at = || Spot::Container("K1".into());
            lines.iter().map(|l| Found { document: l.document.clone(), copy: l.copy, at: at() }).collect()
        };
        let count = |found, examined: bool| Count {
            inventory: "S1".into(),
            day: day("2026-11-23"),
            by: None,
            occasion: None,
            found,
            examined: if examined { vec![Spot::Container("K1".into())] } else { vec![] },
        };
        // Nothing is counted yet: everything is held against it.
        let before = told(&bench, "S1");
        assert_eq!((before.listed, before.of(Outcome::NotExamined), before.fewer_than), (31, 31, None));
        bench.ok(&count(seen(&drawn), false));
        let clean = told(&bench, "S1");
        // 30 of 60: one missing is missed half the time, two about a quarter; five would be seen with more than 95 %.
        let finds = vec![(1, 5_000), (10, Stratum { population: 60, sampled: 30, wrong: 0 }.finds_one_of(10))];
        assert_eq!(clean.proofs[0], Proof::Sample { wrong: 0, fewer_than: Some(5), finds });
        assert_eq!(clean.proofs[1], Proof::Full { wrong: 0, open: 0 });
        assert_eq!(clean.fewer_than, Some(5));
        assert_eq!(clean.levels.iter().map(|l| (l.population, l.listed)).collect::<Vec<_>>(), [(60, 30), (1, 1)]);

        let full = |found, examined| Count { inventory: "I1".into(), ..count(found, examined) };
        bench.ok(&Start { inventory: "I1".into(), ..start });
        let all = inventory::list(bench.db(), "I1").unwrap();
        bench.ok(&full(seen(&all[..40]), false));
        let some = told(&bench, "I1");
        assert_eq!(some.proofs, [Proof::Full { wrong: 0, open: 20 }, Proof::Full { wrong: 0, open: 1 }]);
        assert_eq!((some.fewer_than, some.not_examined.as_slice()), (None, &[(Some(Spot::Container("K1".into())), 21)][..]));
        bench.ok(&full(vec![], true));
        let done = told(&bench, "I1");
        assert_eq!(done.proofs, [Proof::Full { wrong: 20, open: 0 }, Proof::Full { wrong: 1, open: 0 }]);
        assert_eq!((done.discrepancies.len(), done.totals), (21, [40, 0, 21, 0, 0]));
        let of_levels: u64 = done.levels.iter().flat_map(|l| l.outcomes).sum();
        assert_eq!(of_levels, done.listed);
    }
}
