use std::collections::BTreeMap;

use crate::checks::governing::Campaign;
use crate::checks::{Asked, Check, Evidence, Facts, Finding, Meta, Run, Severity};

/// GOV005. The same finding three periods running: stated by two campaigns one after the other and stated or found again in
/// the period after them. One finding for each, one degree graver than what recurs.
///
/// A review or an audit looks at its own period; any other command at the newest opened campaign of either kind. Does not fire
/// for a finding accepted until a day that is not past, for periods with one between them that did not state it, for
/// campaigns that were closed without being opened, nor for a finding of this check.
///
/// Basis: rule of the register.
pub struct FindingRecurring;

static META: Meta = Meta {
    code: "GOV005",
    name: "finding-recurring",
    severity: Severity::Minor,
    basis: "rule of the register: what comes back three periods running is one degree graver",
    verified: false,
    runs: &[Run::Review, Run::Audit, Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for FindingRecurring {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn follow(&self, facts: &Facts, asked: &Asked, found: &[Finding], out: &mut Vec<Finding>) {
        for run in [Run::Review, Run::Audit] {
            let own = Campaign::of(asked.run, asked.day).filter(|_| asked.run == run);
            let Some(current) = own.or_else(|| facts.governing.newest(run, asked.day)) else { continue };
            let mut there: BTreeMap<String, (Severity, Option<u64>)> = BTreeMap::new();
            if own.is_some() {
                there.extend(found.iter().map(|f| (f.id(), (f.severity, None))));
            }
            let stated = facts.governing.stated(current);
            there.extend(stated.filter_map(|s| Some((s.finding.clone(), (Severity::parse(&s.severity)?, Some(s.n))))));
            there.retain(|id, _| !id.starts_with(META.code));
            for (id, (severity, n)) in there {
                out.extend(recurring(facts, asked, (&id, severity, n), current));
            }
        }
    }
}

fn recurring(facts: &Facts, asked: &Asked, what: (&str, Severity, Option<u64>), current: Campaign) -> Option<Finding> {
    let (id, severity, n) = what;
    let governing = &facts.governing;
    let before = [current.previous().previous(), current.previous()];
    let [first, second] = before.map(|campaign| governing.statement(id, campaign).map(|s| s.n));
    let (first, second) = (first?, second?);
    let accepted = governing.state(id, asked.day).and_then(|s| s.until).is_some_and(|until| asked.day <= until);
    if accepted {
        return None;
    }
    let periods = before.iter().chain([&current]).map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let entries = [Some(first), Some(second), n].into_iter().flatten().map(|n| Evidence::Entry { n }).collect();
    let finding = Finding::of(&META).severity(severity.raised()).subject(id).value("finding", id).value("periods", periods);
    Some(finding.evidence(entries))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, day};
    use crate::checks::{Copies, check};

    const STATED: &str = "INSERT INTO statement (campaign, finding, code, severity, certainty, count, digest, n)
                          VALUES (?1, ?2, 'CLR005', ?3, 'established', 1, '', 1)";

    fn found(bench: &Bench, code: &str, asked: Asked, found: &[Finding]) -> Vec<Finding> {
        let facts = Facts::load(bench.db(), Copies::None).unwrap();
        let mut out = Vec::new();
        check(code).unwrap().follow(&facts, &asked, found, &mut out);
        out
    }

    #[test]
    fn what_this_run_finds_counts_as_the_third_time_and_as_still_there() {
        let bench = Bench::new();
        let here = Finding::of(crate::checks::check("CLR005").unwrap().meta()).person("P0001");
        for month in ["2026-09", "2026-10"] {
            bench.db().execute(STATED, [month, &here.id(), "critical"]).unwrap();
        }
        let asked = |run, on| Asked { run, day: day(on) };
        let review = asked(Run::Review, "2026-11-30");
        let seen = found(&bench, "GOV005", review, std::slice::from_ref(&here));
        assert_eq!(
            seen.iter().map(|f| (f.subject.clone().unwrap(), f.severity)).collect::<Vec<_>>(),
            [(here.id(), Severity::Critical)]
        );
        assert_eq!(found(&bench, "GOV005", review, &[]), []);
        assert_eq!(found(&bench, "GOV005", asked(Run::Review, "2026-12-31"), std::slice::from_ref(&here)), []);
        assert_eq!(found(&bench, "GOV005", asked(Run::Audit, "2026-11-30"), std::slice::from_ref(&here)), []);

        let accepted = "INSERT INTO finding_state (n, finding, campaign, state, day, officer, reason, until_day, count, digest)
                        VALUES (2, ?1, '2026-10', 'accepted', '2026-11-02', 'so', '', '2026-11-30', 1, '')";
        bench.db().execute(accepted, [&here.id()]).unwrap();
        assert_eq!(found(&bench, "GOV005", review, std::slice::from_ref(&here)), []);
        assert_eq!(found(&bench, "GOV004", review, std::slice::from_ref(&here)), [], "its last day");
        let after = asked(Run::Review, "2026-12-01");
        assert_eq!(found(&bench, "GOV004", after, std::slice::from_ref(&here)).len(), 1);
        assert_eq!(found(&bench, "GOV004", after, &[]), [], "it is gone");
    }
}
