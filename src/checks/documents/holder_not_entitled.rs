use super::of_copy;
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity, Value};
use crate::domain::{Level, Missing, Why, decide};

/// DOC003. The person who holds a copy may not, on the day: left, no clearance that counts, its level or scope too low, no
/// briefing. Everything that is missing is named.
///
/// Does not fire for a copy that is not classified.
///
/// Basis: law of 11-12-1998 art. 8 §2.
pub struct HolderNotEntitled;

static META: Meta = Meta {
    code: "DOC003",
    name: "holder-not-entitled",
    severity: Severity::Critical,
    basis: "law of 11-12-1998 art. 8 §2",
    verified: true,
    runs: &[Run::Review, Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for HolderNotEntitled {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for copy in facts.copies.iter().filter(|c| c.level > Level::Unclassified) {
            let Some(holder) = copy.holder.map(|h| &facts.people[h]) else { continue };
            let decision = decide(&holder.standing, copy.level, copy.regime.scope(), asked.day);
            if !decision.allowed() {
                let finding = of_copy(&META, copy, decision.clearance).person(&holder.id);
                let bars = decision.missing.into_iter().map(|m| (bar(m).to_owned(), vec![])).collect();
                out.push(finding.value("reason", Value::Parts(bars)));
            }
        }
    }
}

fn bar(missing: Missing) -> &'static str {
    match missing {
        Missing::Left => "bar-left",
        Missing::NoClearance { why: Why::Absent | Why::NotYet } => "bar-no-clearance",
        Missing::NoClearance { why: Why::Expired } => "bar-expired",
        Missing::NoClearance { why: Why::Suspended } => "bar-suspended",
        Missing::NoClearance { why: Why::Withdrawn } => "bar-withdrawn",
        Missing::NoClearance { why: Why::Ended } => "bar-ended",
        Missing::BelowLevel { .. } => "bar-below-level",
        Missing::ScopeMissing => "bar-scope",
        Missing::NoBriefing => "bar-briefing",
        Missing::NoNeedToKnow => "bar-need",
    }
}
