use crate::checks::{Asked, Check, Evidence, Facts, Finding, Meta, Run, Severity};

/// DOC012. A copy is reported missing and was not found since, or an inventory closed without finding it and nothing has
/// explained that; one finding a copy, with the report and every such inventory as evidence.
///
/// Stays open when a later inventory finds the copy: until somebody explains where it had been (`inventory.explain`,
/// `document.report-found`). Does not fire for a copy found elsewhere or unexpectedly, nor while an inventory is not closed.
///
/// Basis: royal decree of 20-12-2024 art. 1.
pub struct CopyMissing;

static META: Meta = Meta {
    code: "DOC012",
    name: "copy-missing",
    severity: Severity::Critical,
    basis: "royal decree of 20-12-2024 art. 1",
    verified: true,
    runs: &[Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for CopyMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for missed in facts.inventories.missed.iter().filter(|m| m.since <= asked.day) {
            let entries = missed.entries.iter().map(|n| Evidence::Entry { n: *n }).collect();
            let finding = Finding::of(&META).subject(format!("{}/{}", missed.document, missed.copy)).evidence(entries);
            let finding = finding.value("document", missed.document.as_str()).value("copy", missed.copy.to_string());
            out.push(finding.value("since", missed.since));
        }
    }
}
