use std::collections::BTreeMap;

use crate::checks::{Asked, Check, Evidence, Facts, Finding, Meta, Run, Severity};

/// GOV003. An officer decided their own line of a clearance review or of the review of an access list.
///
/// Refused at entry by the same question ([`own_line`](crate::acts::self_decided::own_line)). Does not fire for a line left
/// undecided because there is no other officer, nor for an officer with no number among the people, nor once another officer
/// has decided the line again. One finding per officer, with every line as evidence.
///
/// Basis: law of 11-12-1998 art. 1octies (independence); that another officer decides is a rule of the register.
pub struct SelfDecided;

static META: Meta = Meta {
    code: "GOV003",
    name: "self-decided",
    severity: Severity::Critical,
    basis: "law of 11-12-1998 art. 1octies: independence; rule of the register: another officer decides one's own line",
    verified: true,
    runs: &[Run::Review, Run::Audit, Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for SelfDecided {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let governing = &facts.governing;
        let is =
            |officer: &str, person: &str| facts.officers.iter().any(|o| o.id == officer && o.person.as_deref() == Some(person));
        let mut own: BTreeMap<(&str, &str), Vec<Evidence>> = BTreeMap::new();
        for line in governing.review_lines.iter().filter(|l| l.decision.is_some() && l.decided.is_none_or(|d| d <= asked.day)) {
            if let Some(officer) = line.officer.as_deref().filter(|o| is(o, &line.person)) {
                own.entry((&line.person, officer)).or_default().push(Evidence::Entry { n: line.n });
            }
        }
        // The last review of an authorisation counts.
        let decided = governing.access_lines.iter().filter(|l| l.day <= asked.day && l.decision != "undecided");
        let last: BTreeMap<u64, _> = decided.map(|l| (l.access, l)).collect();
        for line in last.into_values().filter(|l| is(&l.officer, &l.person)) {
            own.entry((&line.person, &line.officer)).or_default().push(Evidence::Entry { n: line.n });
        }
        for ((person, officer), evidence) in own {
            let finding = Finding::of(&META).person(person).subject(officer).value("officer", officer);
            out.push(finding.evidence(evidence));
        }
    }
}
