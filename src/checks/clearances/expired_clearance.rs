use crate::checks::needs::{evidence, grounds, present};
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};
use crate::domain::Why;

/// CLR001. The clearance that serves the person's highest need best is past its last day; critical while a function, a
/// list or a copy takes a clearance, minor without any of the three.
///
/// Does not fire on the last day itself; when another clearance counts (CLR003 and CLR004 judge that one); when the
/// grounds take no clearance (RESTREINT, escorted) it is the minor case; once the clearance is recorded as ended.
///
/// Basis: law of 11-12-1998 art. 8 §2.
pub struct ExpiredClearance;

static META: Meta = Meta {
    code: "CLR001",
    name: "expired-clearance",
    severity: Severity::Critical,
    basis: "law of 11-12-1998 art. 8 §2",
    verified: true,
    runs: &[Run::Review],
    settings: &[],
    since: "0.1.0",
};

impl Check for ExpiredClearance {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for needs in present(facts, asked.day) {
            let Some(best) = needs.best().filter(|b| b.why == Some(Why::Expired)) else { continue };
            let open = needs.cleared().next().is_some();
            let severity = if open { Severity::Critical } else { Severity::Minor };
            out.push(
                needs
                    .finding(&META)
                    .severity(severity)
                    .value("level", best.words)
                    .value("expires", best.held.expires)
                    .value("grounds", grounds(needs.cleared()))
                    .value("case", if open { "open" } else { "none" })
                    .value("day", asked.day)
                    .evidence(evidence(needs.cleared(), [best.held.n])),
            );
        }
    }
}
