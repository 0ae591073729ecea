use crate::checks::needs::present;
use crate::checks::{Asked, Check, Evidence, Facts, Finding, Meta, Run, Severity};
use crate::domain::Stage;

/// CLR014. The notice was handed over more than `consent-days` days ago, and neither consent nor the end of the procedure is
/// on record.
///
/// Does not fire on the last of these days, nor for a request opened without a notice, nor for one that was sent or dropped.
///
/// Basis: law of 11-12-1998 art. 16 §1.
pub struct ConsentOverdue;

static META: Meta = Meta {
    code: "CLR014",
    name: "consent-overdue",
    severity: Severity::Minor,
    basis: "law of 11-12-1998 art. 16 §1",
    verified: true,
    runs: &[Run::Review],
    settings: &["consent-days"],
    since: "0.1.0",
};

impl Check for ConsentOverdue {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let limit = i64::from(facts.policies.number("consent-days", asked.day));
        for needs in present(facts, asked.day) {
            for request in needs.open_requests() {
                let Some((Stage::Notified, since)) = request.stage_on(asked.day) else { continue };
                let days = asked.day.days_since(since);
                if days > limit {
                    let finding = needs.finding(&META).subject(format!("request {}", request.n));
                    let finding = finding.value("since", since).value("days", days).value("by", since.plus_days(limit));
                    out.push(finding.evidence(vec![Evidence::Entry { n: request.n }]));
                }
            }
        }
    }
}
