use std::collections::BTreeSet;

use crate::checks::needs::{Needs, evidence, present};
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};
use crate::domain::{Day, Instant};

/// CLR007. A clearance counts, none that counts was granted in the last `need-months`, and nothing has called for it since:
/// no function that requires a clearance, no authorisation for a room of CONFIDENTIEL or above on any day since, no such
/// copy held, no consultation, no entry of such a room that the logs carry. Proposes to remove it.
///
/// Copies given back are not in the records read here, so they are not looked at. Does not fire for an officer of the register,
/// nor for a list that begins later.
///
/// Basis: policy, from the monthly evaluation of clearances that the oversight report of 2021 asks for.
pub struct ClearanceWithoutNeed;

static META: Meta = Meta {
    code: "CLR007",
    name: "clearance-without-need",
    severity: Severity::Minor,
    basis: "policy: need-months",
    verified: true,
    runs: &[Run::Review],
    settings: &["need-months"],
    since: "0.1.0",
};

impl Check for ClearanceWithoutNeed {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let months = facts.policies.number("need-months", asked.day);
        let since = asked.day.plus_months(-i32::try_from(months).unwrap_or(i32::MAX));
        let officers: BTreeSet<_> = facts.officers.iter().filter(|o| o.active).filter_map(|o| o.person.as_deref()).collect();
        for needs in present(facts, asked.day) {
            let Some(held) = needs.valid().max_by_key(|c| (c.level, c.n)) else { continue };
            let recent = needs.valid().any(|c| c.granted > since);
            let person = needs.person;
            if recent || officers.contains(person.id.as_str()) || called_for(facts, &needs, since) {
                continue;
            }
            out.push(
                needs
                    .finding(&META)
                    .value("level", needs.words(held))
                    .value("months", i64::from(months))
                    .value("since", since)
                    .value("day", asked.day)
                    .evidence(evidence([].iter(), needs.valid().map(|c| c.n))),
            );
        }
    }
}

/// Whether anything takes a clearance now, did since a day, or will.
fn called_for(facts: &Facts, needs: &Needs<'_>, since: Day) -> bool {
    let listed = |a: &&crate::checks::facts::Authorisation| {
        let open = a.span.is_some_and(|s| s.until.is_none_or(|u| u >= since));
        open && !a.escorted && facts.rooms[a.room].level.needs_clearance()
    };
    let person = needs.person;
    let consulted = person.last_consultation.is_some_and(|(_, day)| day >= since);
    let entered = person.last_entry.is_some_and(|(room, ms)| {
        facts.rooms[room].level.needs_clearance()
            && Instant::of_seconds(ms.div_euclid(1000)).day(facts.policies.zone(since)) >= since
    });
    person.requires.needs_clearance()
        || needs.cleared().next().is_some()
        || needs.access.iter().any(listed)
        || consulted
        || entered
}
