use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};
use crate::domain::{Level, working_days};

/// DOC010. A document was registered more than `registration-days` working days after it arrived; weekends and Belgian
/// holidays are none, the day of arrival is not counted.
///
/// Does not fire for what is not classified, for a stock taken over from paper, for a document without a day of arrival, nor
/// once all its copies are archived or destroyed. The setting is the one in force on the day it was registered.
///
/// Basis: Council Decision 2013/488/EU art. 9; the term is a policy.
pub struct RegistrationLate;

static META: Meta = Meta {
    code: "DOC010",
    name: "registration-late",
    severity: Severity::Minor,
    basis: "Council Decision 2013/488/EU art. 9; policy: registration-days",
    verified: false,
    runs: &[Run::Inspect],
    settings: &["registration-days"],
    since: "0.1.0",
};

impl Check for RegistrationLate {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, _asked: &Asked, out: &mut Vec<Finding>) {
        let documents = facts.holdings.documents.iter().filter(|d| !d.taken_over && d.level > Level::Unclassified);
        for document in documents {
            let Some(received) = document.received else { continue };
            let days = working_days(received, document.registered);
            let limit = facts.policies.number("registration-days", document.registered);
            if days <= limit || !document.live(&facts.copies) {
                continue;
            }
            let finding = Finding::of(&META).subject(&*document.number).value("document", &*document.number);
            let finding = finding.value("received", received).value("registered", document.registered);
            let finding = finding.value("days", i64::from(days)).value("limit", i64::from(limit));
            out.push(finding.entry(document.n).judged_on(document.n, document.registered));
        }
    }
}
