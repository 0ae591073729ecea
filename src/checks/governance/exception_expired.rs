use std::collections::BTreeSet;

use crate::checks::governing::Campaign;
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};

/// GOV004. A finding was accepted until a day that is past, and it is still there: found in this run, or stated by the newest
/// opened campaign of the kind that stated it when another command runs.
///
/// Does not fire on the last day of the acceptance, nor once the finding was accepted again, explained or made an incident,
/// nor when the finding is gone.
///
/// Basis: rule of the register: an exception has an end.
pub struct ExceptionExpired;

static META: Meta = Meta {
    code: "GOV004",
    name: "exception-expired",
    severity: Severity::Major,
    basis: "rule of the register: an exception has an end",
    verified: false,
    runs: &[Run::Review, Run::Audit, Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for ExceptionExpired {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn follow(&self, facts: &Facts, asked: &Asked, found: &[Finding], out: &mut Vec<Finding>) {
        let governing = &facts.governing;
        let now: BTreeSet<String> = found.iter().map(Finding::id).collect();
        for of in governing.states.chunk_by(|a, b| a.finding == b.finding) {
            let Some(last) = of.iter().rfind(|s| s.day <= asked.day) else { continue };
            let Some(until) = last.until.filter(|until| *until < asked.day) else { continue };
            let kind = last.campaign.run();
            let stated = |campaign: Campaign| governing.statement(&last.finding, campaign).is_some();
            let there = match Campaign::of(asked.run, asked.day).filter(|_| asked.run == kind) {
                Some(own) => now.contains(&last.finding) || stated(own),
                None => governing.newest(kind, asked.day).is_some_and(stated),
            };
            if there {
                let finding = Finding::of(&META).subject(last.finding.as_str()).value("finding", last.finding.as_str());
                out.push(finding.value("until", until).value("day", asked.day).entry(last.n));
            }
        }
    }
}
