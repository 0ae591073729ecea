//! A security incident is reported: what happened, who was involved, which copies are concerned, which findings it answers.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::copies::{CopyId, absent, copies_of};
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run, stated};
use crate::domain::{Day, Gravity, printable};
use crate::journal::Stamp;

/// A finding by the campaign that stated it and its identity.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatedFinding {
    /// The month or quarter.
    pub campaign: String,
    /// The finding's identity.
    pub finding: String,
}

/// Reports an incident.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Its number, as the service gives them.
    pub incident: String,
    /// How grave it is, as far as is known.
    pub gravity: Gravity,
    /// The day it happened, or began.
    pub happened: Day,
    /// The day it was discovered.
    pub discovered: Day,
    /// The day of this report.
    pub day: Day,
    /// What happened, unclassified.
    pub summary: String,
    /// Who was involved.
    #[serde(default, skip_serializing_if = "absent")]
    pub persons: Vec<String>,
    /// The copies concerned.
    #[serde(default, skip_serializing_if = "absent")]
    pub copies: Vec<CopyId>,
    /// The findings it answers: each is then an incident.
    #[serde(default, skip_serializing_if = "absent")]
    pub findings: Vec<StatedFinding>,
}

impl Act for Report {
    const NAME: &'static str = "incident.report";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.free("incident", "SELECT 1 FROM incident WHERE incident = ?1", &self.incident)?;
        view.happened("day of the report", self.day)?;
        if self.discovered < self.happened {
            let (discovered, happened) = (self.discovered, self.happened);
            return Err(Refusal::new(format!("it was discovered on {discovered}, before it happened on {happened}")));
        }
        if self.day < self.discovered {
            return Err(Refusal::new(format!(
                "it was reported on {}, before it was discovered on {}",
                self.day, self.discovered
            )));
        }
        view.filled("summary", &self.summary)?;
        let mut persons = BTreeSet::new();
        for person in &self.persons {
            view.person(person)?;
            if !persons.insert(person) {
                return Err(Refusal::new(format!("person {} is named twice", printable(person))));
            }
        }
        if !self.copies.is_empty() {
            copies_of(view, &self.copies)?;
        }
        let mut findings = BTreeSet::new();
        for StatedFinding { campaign, finding } in &self.findings {
            stated::of(view, campaign, finding)?;
            // A finding has one state, whichever campaign stated it.
            if !findings.insert(finding) {
                return Err(Refusal::new(format!("finding {} is named twice", printable(finding))));
            }
            let last = "SELECT i.incident FROM finding_state s JOIN incident i ON i.incident = s.incident AND i.closed IS NULL
                        WHERE s.finding = ?1 AND s.n = (SELECT max(n) FROM finding_state WHERE finding = ?1)";
            if let Some(other) = view.one::<String>(last, &[finding])? {
                let (finding, other) = (printable(finding), printable(&other));
                return Err(Refusal::new(format!("finding {finding} is incident {other}, which is not closed"))
                    .hint("greffe incident update adds to it"));
            }
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let (id, day) = (&self.incident, self.day.to_string());
        run(
            tables,
            "INSERT INTO incident (incident, gravity, happened, discovered, summary, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![id, self.gravity.code(), self.happened.to_string(), self.discovered.to_string(), self.summary, stamp.n],
        )?;
        for person in &self.persons {
            let sql = "INSERT INTO incident_person (incident, person, n) VALUES (?1, ?2, ?3)";
            run(tables, sql, params![id, person, stamp.n])?;
        }
        for copy in &self.copies {
            let sql = "INSERT INTO incident_copy (incident, document, copy, n) VALUES (?1, ?2, ?3, ?4)";
            run(tables, sql, params![id, copy.document, copy.copy, stamp.n])?;
        }
        run(
            tables,
            "INSERT INTO incident_step (n, incident, day, what, text) VALUES (?1, ?2, ?3, 'report', ?4)",
            params![stamp.n, id, day, self.summary],
        )?;
        for StatedFinding { campaign, finding } in &self.findings {
            run(
                tables,
                "INSERT INTO finding_state (n, finding, campaign, state, day, officer, reason, incident, count, digest)
                 SELECT ?1, finding, campaign, 'incident', ?4, ?5, ?6, ?7, count, digest
                 FROM statement WHERE campaign = ?2 AND finding = ?3",
                params![stamp.n, campaign, finding, day, stamp.officer, self.summary, id],
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Report, StatedFinding};
    use crate::acts::copies::CopyId;
    use crate::acts::incidents::tests::{bench, report};
    use crate::acts::testing::{Bench, day};

    #[test]
    fn a_report_names_what_the_register_knows_and_days_in_order() {
        let mut bench = bench();
        let refused = |bench: &mut Bench, change: &dyn Fn(&mut Report)| {
            let mut report = report("I2026-01");
            change(&mut report);
            bench.refused(&report)
        };
        assert!(refused(&mut bench, &|r| r.discovered = day("2026-11-17")).contains("before it happened"));
        assert!(refused(&mut bench, &|r| r.day = day("2026-11-18")).contains("before it was discovered"));
        assert!(refused(&mut bench, &|r| r.day = day("2026-11-24")).contains("future"));
        assert!(refused(&mut bench, &|r| r.summary = " ".into()).contains("empty"));
        assert!(refused(&mut bench, &|r| r.incident = String::new()).contains("incident"));
        assert!(refused(&mut bench, &|r| r.persons = vec!["P0009".into()]).contains("P0009"));
        assert!(refused(&mut bench, &|r| r.persons = vec!["P0001".into(); 2]).contains("twice"));
        assert!(refused(&mut bench, &|r| r.copies = vec![CopyId::new("D1", 3)]).contains("copy 3"));
        assert!(refused(&mut bench, &|r| r.copies = vec![CopyId::new("D1", 1); 2]).contains("twice"));
        bench.ok(&Report { persons: vec!["P0001".into()], copies: vec![CopyId::new("D1", 1)], ..report("I2026-01") });
        assert!(bench.refused(&report("I2026-01")).contains("already"));
        assert_eq!(bench.one::<String>("SELECT day || what FROM incident_step"), "2026-11-20report");
        bench.replays();
    }

    #[test]
    fn the_findings_it_answers_are_incidents_with_their_evidence() {
        let mut bench = bench();
        let finding = |finding: &str| {
            serde_json::json!({ "finding": finding, "check": "ACC001", "severity": "critical",
            "certainty": "established", "count": 3, "digest": "a1".repeat(32) })
        };
        let findings = [finding("ACC001-1"), finding("ACC001-2")];
        bench.force("audit.open", &serde_json::json!({ "quarter": "2026-Q3", "size": 1, "findings": findings }));
        let of = |finding: &str| StatedFinding { campaign: "2026-Q3".into(), finding: finding.into() };
        let both = vec![of("ACC001-1"), of("ACC001-2")];
        let other = Report { findings: vec![of("ACC001-3")], ..report("I2026-01") };
        assert!(bench.refused(&other).contains("states no finding"));
        let twice = Report { findings: vec![of("ACC001-1"), of("ACC001-1")], ..report("I2026-01") };
        assert!(bench.refused(&twice).contains("twice"));
        bench.ok(&Report { findings: both.clone(), ..report("I2026-01") });
        let states = "SELECT group_concat(finding || state || incident || count, ' ' ORDER BY finding) FROM finding_state";
        assert_eq!(bench.one::<String>(states), "ACC001-1incidentI2026-013 ACC001-2incidentI2026-013");
        assert!(bench.refused(&Report { findings: both, ..report("I2026-02") }).contains("not closed"));
        bench.replays();
    }
}
