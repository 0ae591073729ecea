use crate::checks::needs::{evidence, grounds, present};
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};
use crate::domain::Scope;

/// CLR004. A clearance counts, and the room of a list or a copy held takes a scope (EU, NATO) that the best one for it
/// does not have. One finding per scope, as each is asked for apart.
///
/// Does not fire for a function, whose scope the register does not say; when no clearance counts; for what is RESTREINT.
///
/// Basis: Council Decision 2013/488/EU art. 7; for NATO the policy of the register.
pub struct ScopeMissing;

static META: Meta = Meta {
    code: "CLR004",
    name: "scope-missing",
    severity: Severity::Critical,
    basis: "Council Decision 2013/488/EU art. 7; for NATO the policy",
    verified: true,
    runs: &[Run::Review],
    settings: &[],
    since: "0.1.0",
};

impl Check for ScopeMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for needs in present(facts, asked.day) {
            let without = needs.without_scope();
            for scope in Scope::ALL {
                let these = without.iter().copied().filter(|n| n.scope == Some(scope));
                let Some(highest) = these.clone().max_by_key(|n| n.level) else { continue };
                let Some(best) = needs.best_for(highest) else { continue };
                out.push(
                    needs
                        .finding(&META)
                        .subject(scope.code())
                        .value("scopes", best.held.scopes.to_string())
                        .value("need_scope", scope.code())
                        .value("day", asked.day)
                        .value("grounds", grounds(these.clone()))
                        .evidence(evidence(these, [best.held.n])),
                );
            }
        }
    }
}
