use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};
use crate::domain::Quarter;

/// GOV002. A quarter, from the one the register was created in to the one before the day judged, has no closed audit.
///
/// Does not fire for the current quarter: it is not over.
///
/// Basis: the quarterly check of the access logs that the oversight report of 2021 asks for.
pub struct AuditLate;

static META: Meta = Meta {
    code: "GOV002",
    name: "audit-late",
    severity: Severity::Major,
    basis: "oversight report of 2021: quarterly check of the access logs",
    verified: true,
    runs: &[Run::Review, Run::Audit, Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for AuditLate {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let current = Quarter::of(asked.day);
        let quarters = std::iter::successors(Some(Quarter::of(facts.created)), |q| Some(q.next()));
        for quarter in quarters.take_while(|q| *q < current).filter(|q| !facts.audits.contains(q)) {
            out.push(
                Finding::of(&META).subject(quarter.to_string()).value("quarter", quarter.to_string()).value("day", asked.day),
            );
        }
    }
}
