use crate::checks::needs::{evidence, present};
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};

/// CLR002. The clearance that counts ends within `renewal-window-months` and no request that reaches the highest need is
/// filed; major inside `renewal-lead-months`.
///
/// With several clearances only the one to watch is judged: for each need the longest that meets it, and of these the
/// first to end. A request that was opened and not sent is no renewal filed. Does not fire when a later clearance follows
/// without a gap, nor for one that no longer counts.
///
/// Basis: policy; the lead time was found in no source.
pub struct RenewalWindowOpen;

static META: Meta = Meta {
    code: "CLR002",
    name: "renewal-window-open",
    severity: Severity::Minor,
    basis: "policy: renewal-window-months, renewal-lead-months",
    verified: false,
    runs: &[Run::Review],
    settings: &["renewal-lead-months", "renewal-window-months"],
    since: "0.1.0",
};

impl Check for RenewalWindowOpen {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let months = |name| i32::try_from(facts.policies.number(name, asked.day)).unwrap_or(i32::MAX);
        let (window, lead) = (months("renewal-window-months"), months("renewal-lead-months"));
        for needs in present(facts, asked.day) {
            let Some(first) = needs.first_to_end() else { continue };
            let within = |months: i32| first.held.expires.plus_months(-months) <= asked.day;
            if !within(window.max(lead)) || needs.pending_filed().is_some() {
                continue;
            }
            let severity = if within(lead) { Severity::Major } else { Severity::Minor };
            out.push(
                needs
                    .finding(&META)
                    .severity(severity)
                    .value("level", first.words)
                    .value("expires", first.held.expires)
                    .value("days", first.held.expires.days_since(asked.day))
                    .value("months", i64::from(window.max(lead)))
                    .value("day", asked.day)
                    .evidence(evidence([].iter(), [first.held.n])),
            );
        }
    }
}
