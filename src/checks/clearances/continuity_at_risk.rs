use std::collections::BTreeSet;

use crate::checks::continuity::{Subject, continuity};
use crate::checks::needs::Part;
use crate::checks::{Asked, Check, Evidence, Facts, Finding, Meta, Run, Severity, Value};
use crate::domain::{Level, Scope};

/// CLR013. On a day of the next `forecast-months`, as the records stand, a room, a level, the combination of a container or the
/// officer's function has fewer cleared people than it takes: `continuity-room` (or the room's own minimum, if that is higher),
/// `continuity-level`, `continuity-combination`, `continuity-officers`. One finding each, about the first such days.
///
/// Does not fire on the last day the people are enough. A level is only named when no room or container of it already is. Says
/// nothing of a room nobody was ever on the list of, of a combination whose knowers are not on record, nor of the officer's
/// function while an active officer or deputy is nobody of the register.
///
/// Basis: policy; two administrations voiced the worry.
pub struct ContinuityAtRisk;

static META: Meta = Meta {
    code: "CLR013",
    name: "continuity-at-risk",
    severity: Severity::Major,
    basis: "policy: forecast-months, continuity-combination, continuity-level, continuity-officers, continuity-room",
    verified: false,
    runs: &[Run::Review],
    settings: &["continuity-combination", "continuity-level", "continuity-officers", "continuity-room", "forecast-months"],
    since: "0.1.0",
};

impl Check for ContinuityAtRisk {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let months = i32::try_from(facts.policies.number("forecast-months", asked.day)).unwrap_or(i32::MAX);
        let all = continuity(facts, asked.day, asked.day.plus_months(months));
        let at = |subject: &Subject| match subject {
            Subject::Room(at) => Some((facts.rooms[*at].level, facts.rooms[*at].scope())),
            Subject::Combination(at) => Some((facts.containers[*at].level, facts.containers[*at].regime.scope())),
            _ => None,
        };
        let short = || all.iter().filter(|c| !c.gaps.is_empty());
        let named: BTreeSet<(Level, Scope)> = short().filter_map(|c| at(&c.subject)).collect();
        for one in short() {
            let Some(gap) = one.gaps.first() else { continue };
            // As many as are too few on the worst day: with fewer, a later day would be found.
            let least = one.gaps.iter().map(|g| g.least).min().unwrap_or(gap.least);
            let lacking = one.required.saturating_sub(least);
            let finding = Finding::of(&META);
            let (finding, place, n): (Finding, Part, Option<u64>) = match &one.subject {
                Subject::Room(at) => {
                    let room = &facts.rooms[*at];
                    (finding.room(&room.id), place("room", &room.id), Some(room.n))
                }
                Subject::Level(level, scope, _) if named.contains(&(*level, *scope)) => continue,
                Subject::Level(level, scope, words) => {
                    (finding.subject(format!("{} {}", scope.code(), level.rank())), place("level", words), None)
                }
                Subject::Combination(at) => {
                    let container = &facts.containers[*at];
                    let room = &facts.rooms[container.room].id;
                    let n = facts.premises.combination(*at, asked.day).map_or(container.n, |c| c.n);
                    let place = ("place-combination".to_owned(), vec![("container", container.id.as_str().into())]);
                    (finding.room(room).subject(&container.id), place, Some(n))
                }
                Subject::Officers => (finding.subject("officers"), ("place-officer".to_owned(), vec![]), None),
            };
            let mut entries: Vec<u64> = gap.lost.iter().map(|loss| facts.people[loss.person].n).chain(n).collect();
            entries.sort_unstable();
            entries.dedup();
            out.push(
                finding
                    .value("place", Value::Parts(vec![place]))
                    .value("date", gap.from)
                    .value("have", i64::from(gap.least))
                    .value("need", i64::from(one.required))
                    .value("lacking", i64::from(lacking))
                    .evidence(entries.into_iter().map(|n| Evidence::Entry { n }).collect()),
            );
        }
    }
}

fn place(what: &'static str, id: &str) -> Part {
    (format!("place-{what}"), vec![(what, id.into())])
}
