use crate::checks::needs::{evidence, grounds, present};
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};

/// CLR011. The clearance that serves the highest need best is suspended or withdrawn, and the person is still on a list or
/// holds a copy that takes one.
///
/// Does not fire for a function alone, which opens nothing; nor when another clearance counts. CLR001, CLR003 and CLR005
/// are silent about the same person.
///
/// Basis: law of 11-12-1998 art. 22.
pub struct SuspendedStillEntitled;

static META: Meta = Meta {
    code: "CLR011",
    name: "suspended-still-entitled",
    severity: Severity::Critical,
    basis: "law of 11-12-1998 art. 22",
    verified: true,
    runs: &[Run::Review],
    settings: &[],
    since: "0.1.0",
};

impl Check for SuspendedStillEntitled {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for needs in present(facts, asked.day) {
            let entitled = needs.entitled().filter(|n| n.level.needs_clearance());
            let Some(best) = needs.best() else { continue };
            let Some(since) = best.barred_since(asked.day) else { continue };
            if entitled.clone().next().is_some() {
                let finding = needs.finding(&META).value("since", since).value("grounds", grounds(entitled.clone()));
                out.push(finding.value("day", asked.day).evidence(evidence(entitled, [best.held.n])));
            }
        }
    }
}
