//! Whatever is recorded, in whatever order, a replay of the journal gives the same tables, and no act fails otherwise than
//! by a refusal.

use proptest::prelude::*;

use super::testing::{Bench, allow, badge, briefing, container, day, document, grant, level, person, request, room};
use super::{access, audit, badge as badges, clearance, container as containers, document as documents, person as people};
use super::{group, need, review, room as rooms, visit};
use crate::domain::{self, ApprovalKind, Day, Instant, Month, Proposal, Quarter, Scopes, TimeOfDay, Weekdays};

/// One act out of a few numbers, over so few people, cards and days that most of them meet.
fn attempt(bench: &mut Bench, which: u8, a: u8, b: u8, d: Day, e: Day) -> bool {
    let pick = |n: u8, of: &[&'static str]| of[usize::from(n) % of.len()];
    let (who, other) = (pick(a, &["P0001", "P0002", "P0003"]), pick(b, &["P0001", "P0002"]));
    let (card, next) = (pick(a, &["C1", "C2"]), pick(b, &["C1", "C2", "C3"]));
    let (place, safe, paper) = (pick(a, &["R1", "R2"]), pick(b, &["K1", "K2"]), pick(a, &["D1", "D2", "D3"]));
    let words = pick(b, &["RESTREINT", "SECRET", "CONFIDENTIEL", "NATO SECRET", "UNCLASSIFIED"]);
    let scopes = pick(a, &["BE", "BE+NATO", "EU"]);
    let (on, until) = (d.to_string(), e.to_string());
    let end = b.is_multiple_of(2).then_some(e);
    let entry = u64::from(a) * 4 + u64::from(b);
    // One of the clearances, or a number that is none.
    let held: Option<u64> = bench.one(&format!("SELECT (SELECT n FROM clearance LIMIT 1 OFFSET {})", a + b));
    let held = held.unwrap_or(entry);
    // Few of them end, so that others live long enough to be suspended and resumed.
    let ending = if a == 0 { held } else { 0 };
    let reason = || "REF".to_owned();
    let copy = u32::from(b % 3);
    let hour = |n: u8| Instant::of_seconds(Instant::start_of(d, chrono_tz::UTC).seconds() + i64::from(n) * 3600);
    let (at, later) = (hour(a), hour(a + b));
    match which {
        0 => bench.attempt(&people::Add { from: end.map(|_| d), until: end, ..person(who) }),
        1 => bench.attempt(&people::Correct {
            person: who.into(),
            name: "FICTIF Essai".into(),
            service: reason(),
            function: String::new(),
            requires: level(words).level,
            from: None,
            until: end,
        }),
        2 => bench.attempt(&people::Leave { person: who.into(), until: d }),
        3 => bench.attempt(&request(who, words, scopes, &on)),
        4 => bench.attempt(&clearance::Refuse { request: entry, day: d, reason: reason() }),
        5 => bench.attempt(&grant(who, words, scopes, &on, &until)),
        6 => bench.attempt(&clearance::Extend { clearance: held, decided: d, expires: e, reference: reason() }),
        7 => bench.attempt(&clearance::Suspend { clearance: held, from: d, until: end, reason: reason() }),
        8 => bench.attempt(&clearance::Resume { clearance: held, until: d, reason: reason() }),
        9 => bench.attempt(&clearance::Withdraw { clearance: ending, from: d, reason: reason() }),
        10 => bench.attempt(&clearance::End { clearance: ending, from: d, reason: reason() }),
        11 => bench.attempt(&briefing(who, &on)),
        12 => bench.attempt(&badge(card, other, &on, end.map(|_| until.as_str()))),
        13 => bench.attempt(&badges::Replace { card: card.into(), new_card: next.into(), day: d }),
        14 => bench.attempt(&badges::Lose { card: card.into(), day: d }),
        15 => bench.attempt(&badges::Return { card: card.into(), day: d }),
        16 => bench.attempt(&room(place, words)),
        17 => bench.attempt(&rooms::Hours {
            room: place.into(),
            from: d,
            hours: domain::Hours {
                open: TimeOfDay::parse("07:00").unwrap(),
                close: TimeOfDay::parse(pick(b, &["06:00", "19:00", "24:00"])).unwrap(),
                days: Weekdays::parse(pick(a, &["mon-wed,sat", ",", ""])).unwrap(),
            },
        }),
        18 => bench.attempt(&rooms::Reader {
            reader: next.into(),
            room: place.into(),
            direction: rooms::ReaderDirection::ALL[usize::from(b) % 4],
        }),
        19 => bench.attempt(&allow(place, other, &on, end.map(|_| until.as_str()))),
        20 => bench.attempt(&access::Revoke { room: place.into(), person: other.into(), from: d, reason: reason() }),
        21 => bench.attempt(&containers::Add { combination_changed: end, ..container(safe, place, words) }),
        22 => bench.attempt(&containers::ChangeCombination::new(safe, d, &reason())),
        23 => bench.attempt(&documents::Register { registered: d, ..document(paper, words, end.map(|_| safe)) }),
        24 => bench.attempt(&documents::Store::new(paper, copy, safe, d)),
        25 => bench.attempt(&documents::Lend::new(paper, copy, other, d, e)),
        26 => bench.attempt(&documents::Return::new(paper, copy, safe, d)),
        27 => bench.attempt(&containers::ChangeCombination {
            knowers: vec![containers::Knower { person: other.into(), contact: reason() }],
            ..containers::ChangeCombination::new(safe, d, &reason())
        }),
        28 => bench.attempt(&containers::Open { container: safe.into(), person: who.into(), at, closes: end.map(|_| later) }),
        29 => bench.attempt(&containers::Close { container: safe.into(), person: who.into(), at: later }),
        30 => bench.attempt(&containers::Check { container: safe.into(), person: who.into(), at, idle: end.is_some() }),
        31 => bench.attempt(&rooms::Approve {
            room: place.into(),
            what: ApprovalKind::ALL[usize::from(b) % 3],
            authority: reason(),
            reference: reason(),
            from: d,
            until: end,
        }),
        32 => bench.attempt(&visit::Record {
            room: place.into(),
            name: "FICTIF Visiteur".into(),
            organisation: reason(),
            identity: reason(),
            purpose: reason(),
            host: who.into(),
            escort: other.into(),
            signed: end.is_some(),
            entered: at,
            left_at: end.map(|_| later),
            taken_over: a.is_multiple_of(2),
        }),
        33 => {
            let open: Option<u64> = bench.one("SELECT (SELECT n FROM visit WHERE left_at IS NULL LIMIT 1)");
            bench.attempt(&visit::Leave { visit: open.unwrap_or(entry), at: later })
        }
        34 => bench.attempt(&group::Add { need_group: next.into(), name: reason(), justification: reason() }),
        35 => bench.attempt(&group::Join {
            need_group: next.into(),
            person: who.into(),
            justification: reason(),
            from: d,
            until: end,
        }),
        36 => bench.attempt(&group::Leave { need_group: next.into(), person: who.into(), from: d, reason: reason() }),
        37 => bench.attempt(&need::Add {
            document: paper.into(),
            person: end.map(|_| who.into()),
            need_group: end.is_none().then(|| next.into()),
            justification: reason(),
            from: d,
            until: a.is_multiple_of(2).then_some(e),
        }),
        38 => {
            let named: Option<u64> = bench.one(&format!("SELECT (SELECT n FROM document_need LIMIT 1 OFFSET {b})"));
            bench.attempt(&need::End { need: named.unwrap_or(entry), from: d, reason: reason() })
        }
        39 => match b % 4 {
            0 => bench.attempt(&review::Reopen { month: Month::of(d), day: d, reason: reason() }),
            1 => {
                let proposal = Proposal::ALL[usize::from(a) % 4];
                let lines = vec![review::Line { person: who.into(), proposal }];
                let again = end.is_some();
                bench.attempt(&review::Open { month: Month::of(d), day: d, size: entry, lines, findings: vec![], again })
            }
            2 => {
                let (decision, reason) = (Proposal::ALL[usize::from(a) % 4], reason());
                let asks = matches!(decision, Proposal::Extend | Proposal::Request);
                let wanted = asks.then(|| review::Wanted { level: level("SECRET"), scopes: Scopes::BE });
                bench.attempt(&review::Decide { month: Month::of(d), person: who.into(), decision, reason, day: d, wanted })
            }
            _ => bench.attempt(&review::Close {
                month: Month::of(d),
                size: entry,
                report: "0a".repeat(32),
                findings: 1,
                undecided: None,
                language: None,
            }),
        },
        _ => match b % 3 {
            0 => bench.attempt(&audit::Reopen { quarter: Quarter::of(d), day: d, reason: reason() }),
            1 => bench.attempt(&audit::Open { quarter: Quarter::of(d), size: entry, findings: vec![], again: end.is_some() }),
            _ => bench.attempt(&audit::Close {
                quarter: Quarter::of(d),
                size: entry,
                report: "0a".repeat(32),
                findings: 1,
                language: None,
            }),
        },
    }
    .is_ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_replay_rebuilds_every_table(acts in prop::collection::vec((0u8..41, 0u8..8, 0u8..8, 0i64..60, 0i64..60), 0..160)) {
        let mut bench = Bench::with_room();
        let mut taken = 0;
        for (which, a, b, from, until) in acts {
            let start = day("2026-09-30");
            taken += u64::from(attempt(&mut bench, which, a, b, start.plus_days(from), start.plus_days(until)));
        }
        prop_assert_eq!(bench.one::<u64>("SELECT count(*) FROM journal"), taken + 4);
        bench.replays();
    }
}

/// The acts above are worth replaying only if most kinds are taken at least once.
#[test]
fn every_kind_of_act_is_reached() {
    let mut bench = Bench::with_room();
    let start = day("2026-09-30");
    let mut seed = 7u32;
    let mut next = |below: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) % below
    };
    let mut taken = std::collections::BTreeSet::new();
    for _ in 0..18_000 {
        let (which, a, b) = (next(41) as u8, next(8) as u8, next(8) as u8);
        let (d, e) = (start.plus_days(i64::from(next(60))), start.plus_days(i64::from(next(60))));
        if attempt(&mut bench, which, a, b, d, e) {
            taken.insert(which);
        }
    }
    let missed: Vec<_> = (0..41).filter(|kind| !taken.contains(kind)).collect();
    assert_eq!(missed, [] as [u8; 0]);
    bench.replays();
}
