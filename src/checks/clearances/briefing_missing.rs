use crate::checks::needs::{evidence, grounds, present};
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};

/// CLR009. On an access list or holding a copy, from RESTREINT up, with no security briefing on or before the day.
///
/// A debriefing is no briefing. Does not fire for a function alone, nor for a line with escort.
///
/// Basis: law of 11-12-1998 art. 8 §2.
pub struct BriefingMissing;

static META: Meta = Meta {
    code: "CLR009",
    name: "briefing-missing",
    severity: Severity::Major,
    basis: "law of 11-12-1998 art. 8 §2",
    verified: true,
    runs: &[Run::Review],
    settings: &[],
    since: "0.1.0",
};

impl Check for BriefingMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for needs in present(facts, asked.day) {
            if needs.last_briefing().is_none() && needs.entitled().next().is_some() {
                let finding = needs.finding(&META).value("grounds", grounds(needs.entitled())).value("day", asked.day);
                out.push(finding.evidence(evidence(needs.entitled(), [])));
            }
        }
    }
}
