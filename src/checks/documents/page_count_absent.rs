use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};
use crate::domain::Level;

/// DOC011. The pages of a document of `page-count-level` or above were not counted.
///
/// Does not fire for what is not classified, nor for a document whose copies are all archived or destroyed.
///
/// Basis: Council Decision 2013/488/EU annex III; from which level is a policy.
pub struct PageCountAbsent;

static META: Meta = Meta {
    code: "DOC011",
    name: "page-count-absent",
    severity: Severity::Minor,
    basis: "Council Decision 2013/488/EU annex III; policy: page-count-level",
    verified: false,
    runs: &[Run::Inspect],
    settings: &["page-count-level"],
    since: "0.1.0",
};

impl Check for PageCountAbsent {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let from = facts.policies.number("page-count-level", asked.day);
        for document in facts.holdings.documents.iter().filter(|d| d.pages.is_none() && d.level > Level::Unclassified) {
            if u32::from(document.level.rank()) < from || !document.live(&facts.copies) {
                continue;
            }
            let finding = Finding::of(&META).subject(&*document.number).value("document", &*document.number);
            out.push(finding.value("level", &*document.words).entry(document.n));
        }
    }
}
