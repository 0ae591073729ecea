//! An action is given to somebody, with the day it is due.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::copies::absent;
use crate::acts::incidents::open_incident;
use crate::acts::premises::serves;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run, stated};
use crate::domain::Day;
use crate::journal::Stamp;

/// Adds an action; its number is that of its entry.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// The finding it is about.
    #[serde(default, skip_serializing_if = "absent")]
    pub finding: Option<String>,
    /// The month or quarter that stated the finding.
    #[serde(default, skip_serializing_if = "absent")]
    pub campaign: Option<String>,
    /// The incident it is about.
    #[serde(default, skip_serializing_if = "absent")]
    pub incident: Option<String>,
    /// What is to be done, unclassified.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// The day it was decided.
    pub day: Day,
    /// The day it is due.
    pub due: Day,
}

impl Act for Add {
    const NAME: &'static str = "action.add";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.happened("day", self.day)?;
        match (&self.finding, &self.campaign, &self.incident) {
            (Some(finding), Some(campaign), None) => {
                stated::of(view, campaign, finding)?;
            }
            (None, None, Some(incident)) => {
                let incident = open_incident(view, incident)?;
                if self.day < incident.discovered {
                    return Err(Refusal::new(format!("it was discovered on {}, after {}", incident.discovered, self.day)));
                }
            }
            _ => return Err(Refusal::new("an action is about one finding with its month or quarter, or about one incident")),
        }
        view.filled("action", &self.what)?;
        serves(view, &self.owner, self.day)?;
        if self.due < self.day {
            return Err(Refusal::new(format!("it would be due on {}, before it was decided on {}", self.due, self.day)));
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let (day, due) = (self.day.to_string(), self.due.to_string());
        run(
            tables,
            "INSERT INTO action (n, finding, campaign, incident, what, owner, opened, due, state)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'to-do')",
            params![stamp.n, self.finding, self.campaign, self.incident, self.what, self.owner, day, due],
        )?;
        run(
            tables,
            "INSERT INTO action_step (n, action, day, state, due, note) VALUES (?1, ?1, ?2, 'to-do', ?3, '')",
            params![stamp.n, day, due],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Add;
    use crate::acts::incident::Report;
    use crate::acts::testing::{Bench, day, person};
    use crate::domain::Gravity;

    #[test]
    fn an_action_is_about_something_known_and_somebody_in_service() {
        let mut bench = Bench::new();
        bench.ok(&crate::acts::person::Add { until: Some(day("2026-11-19")), ..person("P0001") });
        bench.ok(&person("P0002"));
        let finding = serde_json::json!({ "finding": "ACC001-1", "check": "ACC001", "severity": "critical",
            "certainty": "established", "count": 3, "digest": "a1".repeat(32) });
        bench.force("audit.open", &serde_json::json!({ "quarter": "2026-Q3", "size": 1, "findings": [finding] }));
        let of = |finding: Option<&str>, campaign: Option<&str>, incident: Option<&str>| Add {
            finding: finding.map(Into::into),
            campaign: campaign.map(Into::into),
            incident: incident.map(Into::into),
            what: "FICTIF".into(),
            owner: "P0002".into(),
            day: day("2026-11-20"),
            due: day("2026-11-20"),
        };
        let (finding, quarter, incident) = (Some("ACC001-1"), Some("2026-Q3"), Some("I1"));
        for wrong in [of(None, None, None), of(finding, None, None), of(None, quarter, None), of(finding, quarter, incident)] {
            assert!(bench.refused(&wrong).contains("about one"), "{wrong:?}");
        }
        assert!(bench.refused(&of(Some("ACC001-2"), quarter, None)).contains("states no finding"));
        assert!(bench.refused(&of(None, None, incident)).contains("not in the register"));
        let good = of(finding, quarter, None);
        assert!(bench.refused(&Add { day: day("2026-11-24"), due: day("2026-11-25"), ..good.clone() }).contains("future"));
        assert!(bench.refused(&Add { due: day("2026-11-19"), ..good.clone() }).contains("before it was decided"));
        assert!(bench.refused(&Add { what: " ".into(), ..good.clone() }).contains("empty"));
        assert!(bench.refused(&Add { owner: "P0009".into(), ..good.clone() }).contains("not in the register"));
        assert!(bench.refused(&Add { owner: "P0001".into(), ..good.clone() }).contains("left the service"));
        bench.ok(&good);
        bench.ok(&Report {
            incident: "I1".into(),
            gravity: Gravity::Incident,
            happened: day("2026-11-20"),
            discovered: day("2026-11-21"),
            day: day("2026-11-21"),
            summary: "FICTIF".into(),
            persons: vec![],
            copies: vec![],
            findings: vec![],
        });
        assert!(bench.refused(&of(None, None, incident)).contains("discovered on 2026-11-21"));
        bench.ok(&Add { day: day("2026-11-21"), due: day("2027-01-31"), ..of(None, None, incident) });
        bench.replays();
    }
}
