use crate::checks::facts::Container;
use crate::checks::{Asked, Check, Evidence, Facts, Finding, Meta, Run, Severity};
use crate::domain::{Day, Missing, decide};

/// CON002. Someone who knows a container's combination, by its last change on or before the day, has left the service, has no
/// clearance for the container's level or its scope, or is not on the list of its room unescorted.
///
/// Does not fire for who knew only an earlier combination, on the last day in service, on the last day of the clearance or of
/// the authorisation; nor for a missing briefing alone (CLR009), nor by the list in a room that is only a place. Says
/// nothing where the change did not name who knows it.
///
/// Basis: Council Decision 2013/488/EU annex II 31.
pub struct KnowerDeparted;

static META: Meta = Meta {
    code: "CON002",
    name: "knower-departed",
    severity: Severity::Critical,
    basis: "Council Decision 2013/488/EU annex II 31",
    verified: true,
    runs: &[Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for KnowerDeparted {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for (at, container) in facts.containers.iter().enumerate() {
            let Some(combination) = facts.premises.combination(at, asked.day) else { continue };
            for &person in &combination.knowers {
                let Some(mut entries) = departed(facts, container, person, asked.day) else { continue };
                entries.push(combination.n);
                entries.sort_unstable();
                entries.dedup();
                let finding = Finding::of(&META).room(&facts.rooms[container.room].id).person(&facts.people[person].id);
                let finding = finding.subject(&container.id).value("container", container.id.as_str()).value("day", asked.day);
                out.push(finding.evidence(entries.into_iter().map(|n| Evidence::Entry { n }).collect()));
            }
        }
    }
}

/// The entries by which a person may no longer know the combination; `None` when they may.
fn departed(facts: &Facts, container: &Container, person: usize, day: Day) -> Option<Vec<u64>> {
    let one = &facts.people[person];
    let decision = decide(&one.standing, container.level, container.regime.scope(), day);
    let left = decision.missing.contains(&Missing::Left);
    let uncleared = |m: &Missing| matches!(m, Missing::NoClearance { .. } | Missing::BelowLevel { .. } | Missing::ScopeMissing);
    let uncleared = decision.missing.iter().any(uncleared);
    let lines = || facts.access.iter().filter(|a| a.room == container.room && a.person == person && !a.escorted);
    let off = facts.rooms[container.room].controlled() && !lines().any(|a| a.span.is_some_and(|span| span.contains(day)));
    if !(left || uncleared || off) {
        return None;
    }
    let entries = [left.then_some(one.n), decision.clearance.filter(|_| uncleared)];
    Some(entries.into_iter().flatten().chain(lines().filter(|_| off).map(|a| a.n)).collect())
}
