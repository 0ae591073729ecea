use crate::checks::needs::{evidence, grounds, present};
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};

/// CLR003. A clearance counts, and a function, a list or a copy takes a higher level than the best one for it.
///
/// Does not fire when no clearance counts (CLR001, CLR005, CLR011 say why), nor when another clearance reaches the level.
///
/// Basis: law of 11-12-1998 art. 8 §2.
pub struct ClearanceBelowNeed;

static META: Meta = Meta {
    code: "CLR003",
    name: "clearance-below-need",
    severity: Severity::Critical,
    basis: "law of 11-12-1998 art. 8 §2",
    verified: true,
    runs: &[Run::Review],
    settings: &[],
    since: "0.1.0",
};

impl Check for ClearanceBelowNeed {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for needs in present(facts, asked.day) {
            let below = needs.below_level();
            let Some(highest) = below.iter().copied().max_by_key(|n| n.level) else { continue };
            let Some(best) = needs.best_for(highest) else { continue };
            out.push(
                needs
                    .finding(&META)
                    .value("level", best.words)
                    .value("need", highest.words)
                    .value("day", asked.day)
                    .value("grounds", grounds(below.iter().copied()))
                    .evidence(evidence(below.iter().copied(), [best.held.n])),
            );
        }
    }
}
