use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};

/// DOC008. A document has more or fewer numbered copies on record than were stated when it was registered.
///
/// Copies, extracts and translations made here do not count: their making is on record. Copies that were sent, archived or
/// destroyed do: they existed. Does not fire for a document whose copies are all archived or destroyed.
///
/// Basis: Council Decision 2013/488/EU annex III.
pub struct CopyCountMismatch;

static META: Meta = Meta {
    code: "DOC008",
    name: "copy-count-mismatch",
    severity: Severity::Major,
    basis: "Council Decision 2013/488/EU annex III",
    verified: true,
    runs: &[Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for CopyCountMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, _asked: &Asked, out: &mut Vec<Finding>) {
        for document in &facts.holdings.documents {
            let copies = document.copies_of(&facts.copies);
            let recorded = copies.iter().filter(|c| c.original).count();
            let gone = !copies.is_empty() && !document.live(&facts.copies);
            if recorded == document.stated as usize || gone {
                continue;
            }
            let finding = Finding::of(&META).subject(&*document.number).value("document", &*document.number);
            let finding = finding.value("stated", i64::from(document.stated)).value("recorded", recorded as i64);
            out.push(finding.entry(document.n));
        }
    }
}
