use super::of_copy;
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity, Value};
use crate::domain::{Decision, Level, Missing, Why, decide_document};

/// DOC003. The person who holds a copy may not, on the day: left, no clearance that counts, its level or scope too low, no
/// briefing, or not among those named as needing to know the document. Everything that is missing is named.
///
/// Does not fire for a copy that is not classified. Where nobody was named, need-to-know is the officer's judgement.
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
            let Some(person) = copy.holder else { continue };
            let (holder, need) = (&facts.people[person], facts.need_to_know.of(&copy.document, person));
            let decision = decide_document(&holder.standing, &need, copy.level, copy.regime.scope(), asked.day);
            if !decision.allowed() {
                let finding = of_copy(&META, copy, decision.clearance).person(&holder.id);
                out.push(finding.value("reason", bars(decision)).value("day", asked.day));
            }
        }
    }
}

/// What is missing, in words.
pub fn bars(decision: Decision) -> Value {
    Value::Parts(decision.missing.iter().map(|m| (bar(m).to_owned(), vec![])).collect())
}

/// The key of what is missing, in the words every report uses.
pub fn bar(missing: &Missing) -> &'static str {
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
