//! A copy's life as a state machine: random sequences of acts, compared with a plain model in memory that knows nothing of SQL,
//! and with a replay. After every act each copy is in exactly one place, with one answerable person, with a correspondent, missing,
//! or in a final state.

use std::collections::BTreeMap;

use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};

use super::document::{
    Acknowledge, Archive, Consult, Copy, Destroy, Details, Extract, HandOver, Lend, Move, Reach, Receive, Reclassify, Register,
    ReportFound, ReportMissing, Reproduction, Return, Send, Signed, Store,
};
use super::testing::{Bench, briefing, container, day, document, grant, level, person, room};
use super::{Act, CopyId, Occasion};
use crate::domain::{Day, Instant};

/// How many sequences, as the issue asks; each has some tens of acts.
const SEQUENCES: usize = 10_000;
/// Sequences in one register.
const SHARED: usize = 10;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Where {
    In(&'static str),
    With(&'static str),
    Lent(&'static str),
    Sent(&'static str),
    Missing { lent: bool },
    Archived,
    Destroyed,
}

#[derive(Debug, Clone)]
struct Model {
    place: Where,
    level: u8,
    since: Day,
}

/// What is true of the little register the sequences play in.
const CONTAINERS: [(&str, u8); 3] = [("K1", 1), ("K3", 3), ("K4", 4)];
/// People, and the highest rank each may hold: P0003 has no briefing at all.
const PEOPLE: [(&str, Option<u8>); 3] = [("P0001", Some(3)), ("P0002", Some(1)), ("P0003", None)];
const WORDS: [&str; 5] = ["UNCLASSIFIED", "RESTREINT", "CONFIDENTIEL", "SECRET", "TRES SECRET"];

fn base() -> Bench {
    let mut bench = Bench::new();
    for (who, _) in PEOPLE {
        bench.ok(&person(who));
    }
    bench.ok(&briefing("P0001", "2026-01-01"));
    bench.ok(&briefing("P0002", "2026-01-01"));
    bench.ok(&grant("P0001", "SECRET", "BE", "2026-01-01", "2030-01-01"));
    bench.ok(&room("R1", "TRES SECRET"));
    for (id, rank) in CONTAINERS {
        bench.ok(&container(id, "R1", WORDS[usize::from(rank)]));
    }
    bench
}

fn holds(who: &str, rank: u8) -> bool {
    let most = PEOPLE.iter().find(|(p, _)| *p == who).and_then(|(_, most)| *most);
    rank == 0 || most.is_some_and(|most| rank <= most)
}

fn takes(id: &str, rank: u8) -> bool {
    CONTAINERS.iter().any(|(k, most)| *k == id && rank <= *most)
}

struct Machine {
    bench: Bench,
    copies: BTreeMap<(String, u32), Model>,
    rng: TestRng,
    /// How often each act was accepted and refused.
    tally: BTreeMap<&'static str, (u32, u32)>,
    slips: u32,
    documents: u32,
    /// The entry before the sequence's first.
    begun: u64,
}

impl Machine {
    fn pick(&mut self, of: usize) -> usize {
        (self.rng.next_u32() as usize) % of
    }

    fn who(&mut self) -> &'static str {
        PEOPLE[self.pick(3)].0
    }

    fn safe(&mut self) -> &'static str {
        CONTAINERS[self.pick(3)].0
    }

    /// Tries an act; the model says whether it must be accepted.
    fn attempt<A: Act>(&mut self, act: &A, expected: bool) -> bool {
        let done = self.bench.attempt(act);
        assert_eq!(done.is_ok(), expected, "{}: {:?}\n{:?}", A::NAME, serde_json::to_string(act), done);
        let tally = self.tally.entry(A::NAME).or_default();
        if done.is_ok() {
            tally.0 += 1
        } else {
            tally.1 += 1
        }
        done.is_ok()
    }

    fn settle(&mut self, key: &(String, u32), place: Where, since: Day) {
        if let Some(model) = self.copies.get_mut(key) {
            (model.place, model.since) = (place, since);
        }
    }

    fn step(&mut self) {
        if self.copies.is_empty() || self.pick(12) == 0 {
            return self.register();
        }
        let at = self.pick(self.copies.len());
        let (key, model) = self.copies.iter().nth(at).map(|(k, m)| (k.clone(), m.clone())).unwrap();
        let (document, copy) = key.clone();
        // Mostly in order; sometimes before the last act, sometimes in the future.
        let on = match self.pick(12) {
            0 => model.since.plus_days(-1),
            1 => day("2026-11-24"),
            n => model.since.plus_days((n % 3) as i64).min(day("2026-11-23")),
        };
        let in_time = model.since <= on && on <= day("2026-11-23");
        let here = matches!(model.place, Where::In(_) | Where::With(_));
        let free = here && in_time;
        let (who, safe) = (self.who(), self.safe());
        match self.pick(16) {
            0 | 1 => {
                if self.attempt(&Store::new(&document, copy, safe, on), free && takes(safe, model.level)) {
                    self.settle(&key, Where::In(safe), on);
                }
            }
            2 | 3 => {
                let due = on.plus_days(30);
                let may = matches!(model.place, Where::In(_)) && in_time && holds(who, model.level);
                if self.attempt(&Lend::new(&document, copy, who, on, due), may) {
                    self.settle(&key, Where::Lent(who), on);
                }
            }
            4 | 5 => {
                let may = matches!(model.place, Where::Lent(_)) && in_time && takes(safe, model.level);
                if self.attempt(&Return::new(&document, copy, safe, on), may) {
                    self.settle(&key, Where::In(safe), on);
                }
            }
            6 => {
                let may = free && model.place != Where::With(who) && holds(who, model.level);
                if self.attempt(&HandOver { document, copy, person: who.into(), day: on }, may) {
                    self.settle(&key, Where::With(who), on);
                }
            }
            7 => {
                let items = vec![CopyId { document, copy }];
                let act = Move { items, container: safe.into(), day: on, despite: String::new() };
                if self.attempt(&act, free && takes(safe, model.level)) {
                    self.settle(&key, Where::In(safe), on);
                }
            }
            8 => {
                self.slips += 1;
                let items = vec![CopyId { document, copy }];
                let (slip, due) = (format!("T-{}", self.slips), on.plus_days(30));
                let (correspondent, channel) = ("Cellule FICTIVE".to_owned(), "hand".to_owned());
                if self.attempt(&Send { slip, items, correspondent, channel, sent: on, due }, free) {
                    self.settle(&key, Where::Sent("Cellule FICTIVE"), on);
                }
            }
            9 => {
                let (container, holder) = if self.pick(2) == 0 { (Some(safe), None) } else { (None, Some(who)) };
                let fits = container.is_some_and(|k| takes(k, model.level)) || holder.is_some_and(|p| holds(p, model.level));
                let may = matches!(model.place, Where::Sent(_)) && in_time && fits;
                let (to, by) = (container.map(str::to_owned), holder.map(str::to_owned));
                let (reference, despite) = (String::new(), String::new());
                if self.attempt(&Receive { document, copy, container: to, holder: by, day: on, reference, despite }, may) {
                    self.settle(&key, container.map_or(Where::With(who), Where::In), on);
                }
            }
            10 => {
                let may = (here || matches!(model.place, Where::Lent(_) | Where::Sent(_))) && in_time;
                let lent = matches!(model.place, Where::Lent(_));
                let (reported_by, circumstances) = (who.to_owned(), "not in its folder".to_owned());
                if self.attempt(&ReportMissing { document, copy, day: on, reported_by, circumstances }, may) {
                    self.settle(&key, Where::Missing { lent }, on);
                }
            }
            11 => {
                let may = matches!(model.place, Where::Missing { .. }) && in_time && takes(safe, model.level);
                let (explanation, despite) = ("filed wrongly".to_owned(), String::new());
                let act =
                    ReportFound { document, copy, container: Some(safe.into()), holder: None, day: on, explanation, despite };
                if self.attempt(&act, may) {
                    self.settle(&key, Where::In(safe), on);
                }
            }
            12 => self.reproduce(&key, &model, on, free, safe),
            13 => self.decide(&key, &model),
            14 => self.consult(&key, &model, on, who, in_time),
            _ => self.end(&key, &model, on, free),
        }
    }

    fn register(&mut self) {
        self.documents += 1;
        let number = format!("D{}", self.documents);
        let rank = 1 + self.pick(4) as u8;
        let (safe, who, with) = (self.safe(), self.who(), self.pick(3) == 0);
        let on = day("2026-11-02");
        let act = Register {
            container: (!with).then(|| safe.to_owned()),
            holder: with.then(|| who.to_owned()),
            details: Details { channel: "hand".into(), ..Details::default() },
            ..document(&number, WORDS[usize::from(rank)], None)
        };
        if self.attempt(&act, if with { holds(who, rank) } else { takes(safe, rank) }) {
            for copy in 1..=2 {
                let place = if with { Where::With(who) } else { Where::In(safe) };
                self.copies.insert((number.clone(), copy), Model { place, level: rank, since: on });
            }
        }
    }

    fn reproduce(&mut self, key: &(String, u32), model: &Model, on: Day, free: bool, safe: &'static str) {
        let extract = self.pick(2) == 0;
        let consent = if self.pick(2) == 0 { "ACC-1".to_owned() } else { String::new() };
        let may = free && takes(safe, model.level) && (model.level < 4 || !consent.is_empty());
        let reproduction = Reproduction {
            document: key.0.clone(),
            copy: key.1,
            made: 1,
            pages: extract.then_some(1),
            level: None,
            authority: "Chef FICTIF".into(),
            consent,
            day: on,
            container: Some(safe.into()),
            holder: None,
            despite: String::new(),
        };
        let done = if extract { self.attempt(&Extract { reproduction }, may) } else { self.attempt(&Copy { reproduction }, may) };
        if done {
            let last = self.copies.keys().filter(|(d, _)| *d == key.0).map(|(_, c)| *c).max().unwrap_or(0);
            self.copies.insert((key.0.clone(), last + 1), Model { place: Where::In(safe), level: model.level, since: on });
        }
    }

    /// The originator's decision reaches a copy wherever it is, even where it no longer may be.
    fn decide(&mut self, key: &(String, u32), model: &Model) {
        let to = 1 + self.pick(4) as u8;
        let may = to != model.level && !matches!(model.place, Where::Archived | Where::Destroyed);
        let act = Reclassify {
            document: key.0.clone(),
            reach: Reach::Copy,
            copy: Some(key.1),
            to: level(WORDS[usize::from(to)]),
            decided: day("2026-11-20"),
            authority: "Autorité FICTIVE".into(),
            reference: "DEC-1".into(),
            reason: String::new(),
        };
        if self.attempt(&act, may)
            && let Some(model) = self.copies.get_mut(key)
        {
            model.level = to;
        }
    }

    fn consult(&mut self, key: &(String, u32), model: &Model, on: Day, who: &'static str, in_time: bool) {
        let from = Instant::parse(&format!("{on}T08:00:00Z")).unwrap();
        let until = Instant::parse(&format!("{on}T08:30:00Z")).unwrap();
        let there = match &model.place {
            Where::In(_) => true,
            Where::With(holder) | Where::Lent(holder) => *holder == who,
            _ => false,
        };
        let (document, copy) = key.clone();
        let occasion = Occasion { room: "R1".into(), from, until };
        let act = Consult { document, copy, person: who.into(), day: on, occasion };
        self.attempt(&act, there && in_time && holds(who, model.level));
        // A signature on a loan that was not signed yet, once.
        let lent = matches!(model.place, Where::Lent(_) | Where::Missing { lent: true });
        let (document, copy) = (key.0.clone(), Some(key.1));
        let sign = Acknowledge { document, copy, what: Signed::Lend, day: day("2026-11-23") };
        if lent && self.bench.attempt(&sign).is_ok() {
            assert!(self.bench.refused(&sign).contains("was signed on"));
        }
    }

    fn end(&mut self, key: &(String, u32), model: &Model, on: Day, free: bool) {
        let (document, copy) = key.clone();
        if self.pick(3) == 0 {
            let (archive, reference) = ("Archives FICTIVES".to_owned(), "V-1".to_owned());
            if self.attempt(&Archive { document, copy, archive, reference, day: on }, free) {
                self.settle(key, Where::Archived, on);
            }
            return;
        }
        let witness = (self.pick(3) > 0).then(|| self.who());
        let seen = witness.map_or(model.level < 2, |who| holds(who, model.level));
        self.slips += 1;
        let act = Destroy {
            items: vec![CopyId { document, copy }],
            certificate: format!("C-{}", self.slips),
            day: on,
            instruction: "note 12".into(),
            complete: true,
            method: "burnt".into(),
            witness: witness.map(str::to_owned),
            keep_until: day("2036-12-31"),
            occasion: None,
        };
        if self.attempt(&act, free && seen) {
            self.settle(key, Where::Destroyed, on);
        }
    }

    /// The tables say what the model says, and no copy is without exactly one answer to "where?".
    fn agree(&self) {
        let mut statement = self
            .bench
            .db()
            .prepare_cached(
                "SELECT c.document, c.copy, c.state, c.container, c.holder, c.correspondent, c.level, c.since,
                        (SELECT count(*) FROM loan l WHERE l.document = c.document AND l.copy = c.copy AND returned IS NULL)
                 FROM copy c WHERE c.n > ?1 ORDER BY c.document, c.copy",
            )
            .unwrap();
        let mut rows = statement.query([self.begun]).unwrap();
        let mut seen = 0;
        while let Some(row) = rows.next().unwrap() {
            let text = |i| row.get::<_, Option<String>>(i).unwrap();
            let key = (row.get::<_, String>(0).unwrap(), row.get::<_, u32>(1).unwrap());
            let model = self.copies.get(&key).unwrap_or_else(|| panic!("{key:?} is only in the tables"));
            let (state, container, holder, correspondent) = (text(2).unwrap(), text(3), text(4), text(5));
            let loans: u32 = row.get(8).unwrap();
            let answers =
                [container.is_some(), holder.is_some(), correspondent.is_some(), state == "missing", state == "destroyed"];
            assert_eq!(answers.iter().filter(|a| **a).count(), 1, "{key:?} {state}");
            let (wanted, place, open) = match &model.place {
                Where::In(k) => ("here", (Some(*k), None, None), 0),
                Where::With(p) => ("here", (None, Some(*p), None), 0),
                Where::Lent(p) => ("here", (None, Some(*p), None), 1),
                Where::Sent(c) => ("sent", (None, None, Some(*c)), 0),
                Where::Missing { lent } => ("missing", (None, None, None), u32::from(*lent)),
                Where::Archived => ("archived", (None, None, Some("Archives FICTIVES")), 0),
                Where::Destroyed => ("destroyed", (None, None, None), 0),
            };
            assert_eq!((state.as_str(), loans), (wanted, open), "{key:?}");
            assert_eq!((container.as_deref(), holder.as_deref(), correspondent.as_deref()), place, "{key:?}");
            assert_eq!((row.get::<_, u8>(6).unwrap(), text(7).unwrap()), (model.level, model.since.to_string()), "{key:?}");
            seen += 1;
        }
        assert_eq!(seen, self.copies.len());
    }
}

/// Runs sequences, each on copies of its own, some in one register; gives how often each act was accepted and refused.
fn run(seed: u8, sequences: usize) -> BTreeMap<&'static str, (u32, u32)> {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut machine =
        Machine { bench: base(), copies: BTreeMap::new(), rng, tally: BTreeMap::new(), slips: 0, documents: 0, begun: 0 };
    for sequence in 0..sequences {
        let acts = 5 + machine.pick(20);
        for _ in 0..acts {
            machine.step();
            machine.agree();
        }
        // Making a register costs more than a sequence: several share one, and the next ones begin with documents of their own.
        if (sequence + 1).is_multiple_of(SHARED) || sequence + 1 == sequences {
            machine.bench.replays();
            super::volume_tests::adds_up(machine.bench.db());
            (machine.bench, machine.documents) = (base(), 0);
        }
        machine.copies.clear();
        machine.begun = machine.bench.one("SELECT max(n) FROM journal");
    }
    machine.tally
}

#[test]
fn ten_thousand_lives_agree_with_a_plain_model_and_with_their_replay() {
    let halves = [1, 2].map(|seed| std::thread::spawn(move || run(seed, SEQUENCES / 2)));
    let mut tally: BTreeMap<_, (u32, u32)> = BTreeMap::new();
    for (act, (done, refused)) in halves.into_iter().flat_map(|half| half.join().unwrap()) {
        let of = tally.entry(act).or_default();
        *of = (of.0 + done, of.1 + refused);
    }
    assert_eq!(tally.len(), 16, "{tally:?}");
    for (act, (done, refused)) in &tally {
        assert!(*done > 200 && *refused > 200, "{act} was hardly tried: {done} accepted, {refused} refused");
    }
}

#[test]
fn a_model_that_forgets_an_act_is_noticed() {
    let noticed = std::panic::catch_unwind(|| {
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[3; 32]);
        let mut machine =
            Machine { bench: base(), copies: BTreeMap::new(), rng, tally: BTreeMap::new(), slips: 0, documents: 0, begun: 0 };
        while machine.copies.is_empty() {
            machine.step();
        }
        let key = machine.copies.keys().next().unwrap().clone();
        machine.settle(&key, Where::Archived, day("2026-11-02"));
        machine.agree();
    });
    assert!(noticed.is_err());
}
