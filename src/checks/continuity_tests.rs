//! Against a count made day by day.

use proptest::prelude::*;

use super::*;
use crate::acts::testing::{Bench, allow, container, person, room};
use crate::checks::Copies;
use crate::checks::facts::Officer;
use crate::checks::premises::Combination;
use crate::domain::{DaySpan, HeldClearance, Scopes, Standing};

const DAYS: i64 = 60;

fn base() -> Day {
    Day::parse("2026-11-23").unwrap()
}

/// Four people, two rooms of different scopes, a container in each, two officers; what stands in them is random.
fn frame() -> Facts {
    let mut bench = Bench::new();
    for n in 1..=4 {
        bench.ok(&person(&format!("P{n:04}")));
    }
    bench.ok(&room("R1", "SECRET"));
    bench.ok(&room("R2", "NATO CONFIDENTIAL"));
    bench.ok(&container("K1", "R1", "SECRET"));
    bench.ok(&container("K2", "R2", "NATO CONFIDENTIAL"));
    for n in 1..=4 {
        bench.ok(&allow("R1", &format!("P{n:04}"), "2026-01-01", None));
        bench.ok(&allow("R2", &format!("P{n:04}"), "2026-01-01", None));
    }
    let mut facts = Facts::load(bench.db(), Copies::None).unwrap();
    let officer = |id: &str, person: &str, role| Officer { id: id.into(), person: Some(person.into()), role, active: true };
    facts.officers = vec![officer("a", "P0001", Role::SecurityOfficer), officer("b", "P0002", Role::Deputy)];
    facts.premises.combinations = vec![
        Combination { container: 0, changed: base(), knowers: vec![0, 1], n: 1 },
        Combination { container: 1, changed: base(), knowers: vec![1, 2, 3], n: 1 },
    ];
    facts
}

fn offset() -> impl Strategy<Value = Day> {
    (-20..DAYS + 10).prop_map(|days| base().plus_days(days))
}

fn span() -> impl Strategy<Value = DaySpan> {
    (offset(), prop::option::of(0..40_i64)).prop_map(|(from, long)| DaySpan { from, until: long.map(|d| from.plus_days(d)) })
}

fn clearance() -> impl Strategy<Value = HeldClearance> {
    let level = prop::sample::select(vec![Level::Confidential, Level::Secret]);
    let scopes = prop::sample::select(vec!["BE", "BE+NATO"]);
    let rare = || prop::option::weighted(0.2, offset());
    (level, scopes, offset(), 0..80_i64, rare(), rare(), prop::collection::vec(span(), 0..2)).prop_map(
        |(level, scopes, granted, long, withdrawn, ended, suspensions)| HeldClearance {
            n: 1,
            level,
            scopes: Scopes::parse(scopes).unwrap(),
            granted,
            expires: granted.plus_days(long),
            withdrawn,
            ended,
            suspensions,
        },
    )
}

fn standing() -> impl Strategy<Value = Standing> {
    let rare = || prop::option::weighted(0.3, offset());
    let briefings = prop::collection::vec(offset(), 0..3);
    (rare(), rare(), prop::collection::vec(clearance(), 0..4), briefings)
        .prop_map(|(from, until, clearances, briefings)| Standing { from, until, clearances, briefings })
}

/// The number of people who count on one day, asked as a reader of the rule would.
fn counted(facts: &Facts, subject: &Subject, day: Day) -> u32 {
    let cleared = |person: usize, level, scope, briefed: bool| {
        let missing = decide(&facts.people[person].standing, level, scope, day).missing;
        missing.iter().all(|m| !briefed && matches!(m, Missing::NoBriefing))
    };
    let listed = |room: usize, person: usize| {
        let mut lines = facts.access.iter().filter(|a| a.room == room && a.person == person && !a.escorted);
        lines.any(|a| a.span.is_some_and(|s| s.contains(day)))
    };
    let everyone = 0..facts.people.len();
    let count = match subject {
        Subject::Room(at) => {
            let room = &facts.rooms[*at];
            everyone.filter(|p| listed(*at, *p) && cleared(*p, room.level, room.scope(), true)).count()
        }
        Subject::Level(level, scope, _) => everyone.filter(|p| cleared(*p, *level, *scope, false)).count(),
        Subject::Combination(at) => {
            let container = &facts.containers[*at];
            let knows = |p: &usize| facts.premises.combinations[*at].knowers.contains(p);
            let may = |p: &usize| listed(container.room, *p) && cleared(*p, container.level, container.regime.scope(), false);
            everyone.filter(|p| knows(p) && may(p)).count()
        }
        Subject::Officers => {
            let holds = |p: &usize| facts.people[*p].standing.clearances.iter().any(|c| c.lapsed(day).is_none());
            [0, 1].into_iter().filter(|p| facts.people[*p].in_service(day) && holds(p)).count()
        }
    };
    u32::try_from(count).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_day_agrees_with_a_count_made_on_that_day(
        people in prop::collection::vec(standing(), 4),
        lines in prop::collection::vec((span(), any::<bool>()), 8),
        days in 0..DAYS,
    ) {
        thread_local!(static FRAME: Facts = frame());
        let mut facts = FRAME.with(Clone::clone);
        for (person, standing) in facts.people.iter_mut().zip(people) {
            person.standing = standing;
        }
        for (line, (span, escorted)) in facts.access.iter_mut().zip(lines) {
            (line.span, line.escorted) = (Some(span), escorted && span.until.is_some());
        }
        let (first, last) = (base(), base().plus_days(days));
        let found = continuity(&facts, first, last);
        prop_assert!(found.iter().any(|c| c.subject == Subject::Officers));
        for one in &found {
            let mut day = first;
            let mut short: Vec<(Day, Day, u32)> = Vec::new();
            while day <= last {
                let count = counted(&facts, &one.subject, day);
                let step: Vec<_> = one.steps.iter().filter(|s| s.from <= day && day <= s.until).map(|s| s.people).collect();
                prop_assert_eq!(step, vec![count], "{:?} {}", one.subject, day);
                if count < one.required {
                    match short.last_mut() {
                        Some(run) if run.1.plus_days(1) == day => (run.1, run.2) = (day, run.2.min(count)),
                        _ => short.push((day, day, count)),
                    }
                }
                day = day.plus_days(1);
            }
            let gaps: Vec<_> = one.gaps.iter().map(|g| (g.from, g.until, g.least)).collect();
            prop_assert_eq!(gaps, short, "{:?}", one.subject);
            for (gap, loss) in one.gaps.iter().flat_map(|g| g.lost.iter().map(move |l| (g, l))) {
                prop_assert!(gap.from <= loss.last.plus_days(1) && loss.last < gap.until);
            }
            // Neighbouring steps differ: each is a day on which something changes.
            prop_assert!(one.steps.windows(2).all(|w| w[0].people != w[1].people && w[0].until.plus_days(1) == w[1].from));
        }
    }
}

#[test]
fn what_cannot_be_judged_is_not_concluded() {
    let mut facts = frame();
    facts.officers[1].person = None;
    facts.access.retain(|a| a.room == 0);
    facts.premises.combinations[1].knowers.clear();
    let found = continuity(&facts, base(), base().plus_days(30));
    assert!(!found.iter().any(|c| matches!(c.subject, Subject::Room(1) | Subject::Combination(1))));
    let officers = found.iter().find(|c| c.subject == Subject::Officers).unwrap();
    assert_eq!((officers.concluded, officers.gaps.len(), officers.steps[0].people), (false, 0, 0));
    let notes: Vec<_> = not_concluded(&facts, base()).into_iter().map(|(key, _)| key).collect();
    assert_eq!(notes.len(), 3, "{notes:?}");
    facts.officers.clear();
    assert!(!continuity(&facts, base(), base()).iter().any(|c| c.subject == Subject::Officers));
}
