use super::of_copy;
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity, Value};

/// DOC004. A loan is open and its due day is past.
///
/// Does not fire on the due day itself, nor for a copy held without a loan. The due day comes from the loan; `loan-days`
/// sets it when the loan is made.
///
/// Basis: policy.
pub struct LoanOverdue;

static META: Meta = Meta {
    code: "DOC004",
    name: "loan-overdue",
    severity: Severity::Major,
    basis: "policy: loan-days",
    verified: false,
    runs: &[Run::Review, Run::Inspect],
    settings: &["loan-days"],
    since: "0.1.0",
};

impl Check for LoanOverdue {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for copy in &facts.copies {
            let Some((n, _, due)) = copy.loan.filter(|(_, _, due)| *due < asked.day) else { continue };
            let finding = of_copy(&META, copy, [n]);
            let finding = match copy.holder {
                Some(holder) => finding.person(&facts.people[holder].id),
                None => finding.value("person", Value::Word("word-unknown".to_owned())),
            };
            out.push(finding.value("due", due).value("days", asked.day.days_since(due)));
        }
    }
}
