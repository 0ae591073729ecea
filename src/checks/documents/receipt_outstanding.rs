use crate::checks::{Asked, Check, Evidence, Facts, Finding, Meta, Run, Severity};

/// DOC005. The receipt of copies that were sent has not come back, and its due day is past.
///
/// One finding per slip; that it was chased is evidence, not an excuse. Does not fire on the due day itself, nor once every
/// copy under the slip has come back or gone out again under another one. The due day comes from the transmittal;
/// `receipt-days` sets it when the copies are sent.
///
/// Basis: policy; a late receipt counts as a suspected compromise in France (IGI 1300, not verified).
pub struct ReceiptOutstanding;

static META: Meta = Meta {
    code: "DOC005",
    name: "receipt-outstanding",
    severity: Severity::Major,
    basis: "policy: receipt-days; IGI 1300",
    verified: false,
    runs: &[Run::Inspect],
    settings: &["receipt-days"],
    since: "0.1.0",
};

impl Check for ReceiptOutstanding {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for sent in facts.holdings.outstanding.iter().filter(|t| t.due < asked.day) {
            let entries = std::iter::once(sent.n).chain(sent.chases.iter().copied()).map(|n| Evidence::Entry { n });
            let finding = Finding::of(&META).subject(&sent.slip).evidence(entries.collect());
            let finding = finding.value("slip", sent.slip.as_str()).value("correspondent", sent.correspondent.as_str());
            let finding = finding.value("count", i64::from(sent.away)).value("chases", sent.chases.len() as i64);
            out.push(finding.value("sent", sent.sent).value("due", sent.due).value("days", asked.day.days_since(sent.due)));
        }
    }
}
