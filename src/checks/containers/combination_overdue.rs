use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};

/// CON001. The last change of a container's combination on or before the day is older than `combination-months`.
///
/// Does not fire on the day the term is reached, nor for a container without any change on record: it may have no
/// combination.
///
/// Basis: Council Decision 2013/488/EU annex II 31.
pub struct CombinationOverdue;

static META: Meta = Meta {
    code: "CON001",
    name: "combination-overdue",
    severity: Severity::Major,
    basis: "Council Decision 2013/488/EU annex II 31",
    verified: true,
    runs: &[Run::Inspect],
    settings: &["combination-months"],
    since: "0.1.0",
};

impl Check for CombinationOverdue {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let months = facts.policies.number("combination-months", asked.day);
        let term = i32::try_from(months).unwrap_or(i32::MAX);
        for container in &facts.containers {
            let last = container.combinations.iter().copied().filter(|c| *c <= asked.day).max();
            let Some(changed) = last.filter(|c| c.plus_months(term) < asked.day) else { continue };
            let finding = Finding::of(&META).room(&facts.rooms[container.room].id).subject(&container.id);
            let finding = finding.value("container", container.id.as_str()).value("changed", changed);
            out.push(finding.value("months", i64::from(months)).value("day", asked.day).entry(container.n));
        }
    }
}
