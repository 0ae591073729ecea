use std::collections::{BTreeMap, BTreeSet};

use super::gather::{Gather, Subject, joined};
use super::stays::{Completeness, judged, marks};
use crate::checks::{Certainty, Check, End, Finding, Ground, Meta, Pass, Run, Severity, Stays};
use crate::logs::presence::{Bound, Stay};

/// ACC013. Nobody is in two rooms at once (NIST SP 800-53 PE-6: events out of sequence).
///
/// Fires when two stays of one person in different rooms certainly overlap, or when a card is used at one door while its
/// holder is certainly behind another. Places without a level count as rooms, yet one of the two is controlled. Leaving one
/// room and entering the next in the same second or minute is no overlap; two moments are never compared with each other.
pub struct TwoPlacesAtOnce;

static META: Meta = Meta {
    code: "ACC013",
    name: "two-places-at-once",
    severity: Severity::Critical,
    basis: "NIST SP 800-53 PE-6",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for TwoPlacesAtOnce {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(TwoPlaces { ground, found: Gather::default() }))
    }
}

#[derive(Default)]
struct Elsewhere {
    /// Both stays of each pair: the rooms and the times a missing passage would change.
    pairs: Vec<[(usize, Bound); 2]>,
    rooms: BTreeSet<usize>,
    cards: BTreeSet<usize>,
}

/// A stay by what it proves.
struct Proof<'s> {
    at: Bound,
    /// There from `at.lo` to `at.hi`, not just at some moment between.
    lasting: bool,
    today: bool,
    stay: &'s Stay,
}

impl<'s> Proof<'s> {
    fn of(stay: &'s Stay, today: bool) -> Self {
        let lasting = stay.lasting().is_some_and(|there| there.lo < there.hi);
        Self { at: stay.certain(), lasting, today, stay }
    }

    /// When a passage nobody logged would change what it proves.
    fn window(&self) -> Bound {
        if self.lasting { self.stay.possible() } else { self.at }
    }
}

struct TwoPlaces<'a> {
    ground: &'a Ground<'a>,
    found: Gather<Elsewhere>,
}

impl TwoPlaces<'_> {
    /// Compares each proof of one person with the longest stay still going on in every other room: one sweep in order of time.
    fn sweep(&mut self, person: usize, mut proofs: Vec<Proof<'_>>) {
        // A moment comes before a stay that begins with it: it lies within only if strictly so.
        proofs.sort_by_key(|p| (p.at.lo, p.lasting, p.at.hi, p.stay.room, p.stay.card));
        let mut inside: BTreeMap<usize, &Proof<'_>> = BTreeMap::new();
        for proof in &proofs {
            inside.retain(|_, other| other.at.hi > proof.at.lo);
            for other in inside.values() {
                let overlaps = if proof.lasting {
                    proof.at.lo < other.at.hi
                } else {
                    proof.at.hi < other.at.hi && other.at.lo < proof.at.lo
                };
                if overlaps && other.stay.room != proof.stay.room && (proof.today || other.today) {
                    self.pair(person, proof.stay, other.stay);
                }
            }
            if proof.lasting && inside.get(&proof.stay.room).is_none_or(|other| other.at.hi < proof.at.hi) {
                inside.insert(proof.stay.room, proof);
            }
        }
    }

    fn pair(&mut self, person: usize, one: &Stay, two: &Stay) {
        let (first, second) = if one.room < two.room { (one, two) } else { (two, one) };
        let (here, there) = if judged(self.ground, first) { (first, second) } else { (second, first) };
        if !judged(self.ground, here) {
            return;
        }
        let subject = Subject { card: Some(here.card), ..Subject::person(person, here.room) };
        let rows = marks(here).chain(marks(there));
        let elsewhere = &mut self.found.add(subject, here.card, rows, Elsewhere::default).detail;
        elsewhere.pairs.push([here, there].map(|stay| (stay.room, Proof::of(stay, true).window())));
        elsewhere.rooms.insert(there.room);
        elsewhere.cards.insert(there.card);
    }
}

impl Pass for TwoPlaces<'_> {
    fn stays(&mut self, stays: &Stays<'_>) {
        if !stays.judged {
            return;
        }
        let today = stays.stays.iter().map(|s| Proof::of(s, true));
        // Of the day before, only what lasts into this day can matter.
        let first = stays.stays.iter().map(|s| s.certain().lo).min().unwrap_or(i64::MAX);
        let before = stays.before.iter().map(|s| Proof::of(s, false)).filter(|p| p.lasting && p.at.hi > first);
        let mut people: BTreeMap<usize, Vec<Proof<'_>>> = BTreeMap::new();
        for proof in before.chain(today) {
            if let Some(person) = proof.stay.person {
                people.entry(person).or_default().push(proof);
            }
        }
        for (person, proofs) in people {
            if proofs.len() > 1 {
                self.sweep(person, proofs);
            }
        }
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let facts = end.ground.facts;
        let complete = std::cell::RefCell::new(Completeness::of(end));
        self.found.findings(&META, end, out, |finding, _, case| {
            let elsewhere = &case.detail;
            let clear = |pair: &[(usize, Bound); 2]| pair.iter().all(|(room, window)| complete.borrow_mut().clear(*room, window));
            let certainty = if elsewhere.pairs.iter().any(clear) { Certainty::Established } else { Certainty::Possible };
            finding
                .certainty(certainty)
                .value("other_room", joined(elsewhere.rooms.iter().map(|r| facts.rooms[*r].id.as_str())))
                .value("other_card", joined(elsewhere.cards.iter().map(|c| end.cards[*c].as_str())))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, day, person, room};
    use crate::checks::{Copies, Facts, Period};
    use crate::domain::Instant;
    use crate::logs::presence::StayKind;
    use proptest::prelude::*;

    fn facts() -> Facts {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        for (id, level) in [("R1", "SECRET"), ("R2", "SECRET"), ("R3", "UNCLASSIFIED"), ("R4", "UNCLASSIFIED")] {
            bench.ok(&room(id, level));
        }
        Facts::load(bench.db(), Copies::None).unwrap()
    }

    proptest! {
        #[test]
        fn the_sweep_finds_someone_in_two_places_exactly_when_some_pair_overlaps(
            raw in prop::collection::vec((0usize..4, 0i64..60, 0i64..4, 0i64..30, prop::bool::ANY), 0..10),
        ) {
            let facts = facts();
            let period = Period { first: day("2026-07-01"), last: day("2026-09-30") };
            let now = Instant::parse("2026-10-02T08:00:00Z").unwrap();
            let ground = Ground::new(&facts, period, now, chrono_tz::Europe::Brussels, None);
            let stays: Vec<_> = raw.into_iter().enumerate().map(|(card, (room, from, width, length, matched))| {
                let (entry, exit) = (Bound { lo: from, hi: from + width }, Bound { lo: from + length, hi: from + length + width });
                let kind = if matched { StayKind::Matched } else { StayKind::Moment };
                Stay { room, card, person: Some(0), entry, exit, kind, entered: None, left: None, day: 0 }
            }).collect();
            let mut pass = TwoPlaces { ground: &ground, found: Gather::default() };
            pass.stays(&Stays { day: period.first, stays: &stays, before: &[], judged: true });
            let overlap = |a: &Stay, b: &Stay| {
                let (x, y) = (Proof::of(a, true), Proof::of(b, true));
                match (x.lasting, y.lasting) {
                    (true, true) => x.at.lo.max(y.at.lo) < x.at.hi.min(y.at.hi),
                    (false, true) => y.at.lo < x.at.lo && x.at.hi < y.at.hi,
                    (true, false) => x.at.lo < y.at.lo && y.at.hi < x.at.hi,
                    (false, false) => false,
                }
            };
            let pairs = stays.iter().flat_map(|a| stays.iter().map(move |b| (a, b)));
            let expected = pairs.filter(|(a, b)| a.room != b.room && a.room.min(b.room) < 2).any(|(a, b)| overlap(a, b));
            prop_assert_eq!(pass.found.is_empty(), !expected);
        }
    }

    /// Whether two stays overlap in more than the moment of going from one room to the other.
    fn both(a: (usize, i64, i64), b: (usize, i64, i64)) -> bool {
        let within = |x: (usize, i64, i64), y: (usize, i64, i64)| x.1 == x.2 && y.1 < x.1 && x.1 < y.2;
        a.1.max(b.1) < a.2.min(b.2) || within(a, b) || within(b, a)
    }

    /// Somebody is found in two places exactly when every history of the one room and of the other has them there at once.
    #[test]
    fn someone_is_in_two_places_when_all_histories_of_small_logs_say_so() {
        use crate::logs::presence::{Stay, Tracker};
        use crate::logs::presence_proof::{Doors, Random, bearers, histories, small_log};
        let facts = facts();
        let period = Period { first: day("2026-07-01"), last: day("2026-09-30") };
        let ground =
            Ground::new(&facts, period, Instant::parse("2026-10-02T08:00:00Z").unwrap(), chrono_tz::Europe::Brussels, None);
        let (mut random, mut found) = (Random(9), 0);
        for n in 0..6_000 {
            // One person's passages, whatever people the log has: their ways through two rooms are not each other's.
            let mut log = small_log(&mut random, Doors::Both, 1);
            log.iter_mut().for_each(|p| (p.card, p.person) = (0, Some((0, true))));
            let each: Vec<_> = bearers(&log).into_iter().map(|(who, room)| histories(&log, who, room).all(150)).collect();
            let [Some(one), Some(two)] = each.as_slice() else { continue };
            let always = one.iter().all(|a| two.iter().all(|b| a.iter().any(|x| b.iter().any(|y| both(*x, *y)))));
            let mut pass = TwoPlaces { ground: &ground, found: Gather::default() };
            let mut tracker = Tracker::default();
            let mut give = |number: i32, stays: &[Stay], before: &[Stay]| {
                pass.stays(&Stays { day: period.first.plus_days(i64::from(number)), stays, before, judged: true });
            };
            log.iter().for_each(|p| tracker.pass(p, &mut give));
            tracker.finish(&mut give);
            found += usize::from(always);
            assert_eq!(!pass.found.is_empty(), always, "log {n}: {log:#?}");
        }
        assert!(found > 50, "{found}");
    }
}
