use crate::checks::needs::{evidence, present};
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};

/// CLR010. In service, with a function, a list or a copy that takes a briefing, and the last one is older than
/// `briefing-months`.
///
/// Does not fire on the day the term is reached, nor without any briefing (CLR009), nor for someone who needs none.
///
/// Basis: policy; no figure was found in a source.
pub struct BriefingOverdue;

static META: Meta = Meta {
    code: "CLR010",
    name: "briefing-overdue",
    severity: Severity::Minor,
    basis: "policy: briefing-months",
    verified: false,
    runs: &[Run::Review],
    settings: &["briefing-months"],
    since: "0.1.0",
};

impl Check for BriefingOverdue {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let months = facts.policies.number("briefing-months", asked.day);
        let term = i32::try_from(months).unwrap_or(i32::MAX);
        for needs in present(facts, asked.day) {
            let Some(last) = needs.last_briefing() else { continue };
            if !needs.needs.is_empty() && needs.person.in_service(asked.day) && last.plus_months(term) < asked.day {
                let finding = needs.finding(&META).value("last_briefing", last).value("months", i64::from(months));
                out.push(finding.value("day", asked.day).evidence(evidence(needs.needs.iter(), [])));
            }
        }
    }
}
