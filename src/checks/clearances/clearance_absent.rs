use crate::checks::needs::{evidence, grounds, present};
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};
use crate::domain::Why;

/// CLR005. A function, a list or a copy takes CONFIDENTIEL or above, and there is no clearance at all: none was ever
/// granted, or all there was has been ended, or it only counts from a later day.
///
/// Does not fire for RESTREINT, which takes none; when the best one is expired (CLR001), suspended or withdrawn (CLR011).
///
/// Basis: law of 11-12-1998 art. 8 §2.
pub struct ClearanceAbsent;

static META: Meta = Meta {
    code: "CLR005",
    name: "clearance-absent",
    severity: Severity::Critical,
    basis: "law of 11-12-1998 art. 8 §2",
    verified: true,
    runs: &[Run::Review],
    settings: &[],
    since: "0.1.0",
};

impl Check for ClearanceAbsent {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for needs in present(facts, asked.day) {
            let Some(highest) = needs.highest() else { continue };
            let best = needs.best();
            let none = best.is_none_or(|b| matches!(b.why, Some(Why::Ended | Why::NotYet)));
            if none {
                out.push(
                    needs
                        .finding(&META)
                        .value("need", highest.words)
                        .value("day", asked.day)
                        .value("grounds", grounds(needs.cleared()))
                        .evidence(evidence(needs.cleared(), best.map(|b| b.held.n))),
                );
            }
        }
    }
}
