use crate::checks::needs::present;
use crate::checks::{Asked, Check, Evidence, Facts, Finding, Meta, Run, Severity};

/// CLR006. A request was filed more than `request-days` days ago and has no answer.
///
/// Does not fire on the last of these days, once a grant or a refusal is recorded, nor for what was opened and not sent.
///
/// Basis: policy; no figure was found in a source.
pub struct RequestUnanswered;

static META: Meta = Meta {
    code: "CLR006",
    name: "request-unanswered",
    severity: Severity::Minor,
    basis: "policy: request-days",
    verified: false,
    runs: &[Run::Review],
    settings: &["request-days"],
    since: "0.1.0",
};

impl Check for RequestUnanswered {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let limit = i64::from(facts.policies.number("request-days", asked.day));
        for needs in present(facts, asked.day) {
            for request in needs.filed_requests() {
                let Some(filed) = request.filed_by(asked.day) else { continue };
                let days = asked.day.days_since(filed);
                if days > limit {
                    out.push(
                        needs
                            .finding(&META)
                            .subject(format!("request {}", request.n))
                            .value("requested", filed)
                            .value("days", days)
                            .value("day", asked.day)
                            .evidence(vec![Evidence::Entry { n: request.n }]),
                    );
                }
            }
        }
    }
}
