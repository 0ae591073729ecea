//! An incident is closed with its conclusion, once everything it calls for is on record.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::incidents::{lacking, open_incident};
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// Closes an incident.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Close {
    /// The incident.
    pub incident: String,
    /// The day.
    pub day: Day,
    /// What it came to, unclassified.
    pub conclusion: String,
}

impl Act for Close {
    const NAME: &'static str = "incident.close";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let incident = open_incident(view, &self.incident)?;
        view.happened("day", self.day)?;
        if self.day < incident.last {
            return Err(Refusal::new(format!("something was done about it on {}, after {}", incident.last, self.day)));
        }
        view.filled("conclusion", &self.conclusion)?;
        let lacking: Vec<_> = lacking(view.db, &incident)?.iter().map(ToString::to_string).collect();
        if lacking.is_empty() {
            return Ok(());
        }
        Err(Refusal::new(format!("incident {} still lacks {}", printable(&self.incident), lacking.join(", ")))
            .hint("greffe incident update records notices and the inquiry, greffe action progress what is done"))
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let day = self.day.to_string();
        run(
            tables,
            "UPDATE incident SET closed = ?2, conclusion = ?3 WHERE incident = ?1",
            params![self.incident, day, self.conclusion],
        )?;
        run(
            tables,
            "INSERT INTO incident_step (n, incident, day, what, text) VALUES (?1, ?2, ?3, 'close', ?4)",
            params![stamp.n, self.incident, day, self.conclusion],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Close;
    use crate::acts::action::{Add, Progress};
    use crate::acts::copies::CopyId;
    use crate::acts::incident::{Report, Update};
    use crate::acts::incidents::tests::{bench, report};
    use crate::acts::testing::day;
    use crate::domain::{ActionState, Gravity, IncidentStep};

    #[test]
    fn everything_it_calls_for_comes_first() {
        let mut bench = bench();
        let close = |on: &str| Close { incident: "I1".into(), day: day(on), conclusion: "FICTIF".into() };
        assert!(bench.refused(&close("2026-11-22")).contains("not in the register"));
        bench.ok(&Report { gravity: Gravity::Compromise, copies: vec![CopyId::new("D1", 2)], ..report("I1") });
        let action = bench.ok(&Add {
            finding: None,
            campaign: None,
            incident: Some("I1".into()),
            what: "FICTIF: change the lock".into(),
            owner: "P0002".into(),
            day: day("2026-11-20"),
            due: day("2026-11-30"),
        });
        let all = format!("the inquiry, the notice to the authority, the notice to the originator, action {action}");
        assert!(bench.refused(&close("2026-11-22")).contains(&all));
        let step = |what, inquirer: Option<&str>| Update {
            incident: "I1".into(),
            day: day("2026-11-22"),
            what,
            text: "FICTIF".into(),
            inquirer: inquirer.map(Into::into),
            gravity: None,
        };
        bench.ok(&step(IncidentStep::Inquiry, Some("P0002")));
        assert!(bench.refused(&close("2026-11-22")).contains("lacks the notice to the authority"));
        bench.ok(&step(IncidentStep::Authority, None));
        assert!(bench.refused(&close("2026-11-22")).contains("lacks the notice to the originator"));
        bench.ok(&step(IncidentStep::Originator, None));
        assert!(bench.refused(&close("2026-11-22")).contains("lacks action"));
        let done = |state| Progress { action, day: day("2026-11-22"), state, due: None, note: "FICTIF".into() };
        bench.ok(&done(ActionState::InProgress));
        assert!(bench.refused(&close("2026-11-22")).contains("lacks action"));
        bench.ok(&done(ActionState::Done));
        assert!(bench.refused(&close("2026-11-21")).contains("was done about it on 2026-11-22"));
        assert!(bench.refused(&close("2026-11-24")).contains("future"));
        assert!(bench.refused(&Close { conclusion: " ".into(), ..close("2026-11-22") }).contains("empty"));
        bench.ok(&close("2026-11-22"));
        assert!(bench.refused(&close("2026-11-22")).contains("was closed on"));
        assert!(bench.refused(&step(IncidentStep::Note, None)).contains("was closed on"));
        assert!(bench.refused(&done(ActionState::ToDo)).contains("was closed on"));
        bench.replays();
    }

    #[test]
    fn a_breach_without_copies_needs_only_its_inquiry() {
        let mut bench = bench();
        bench.ok(&report("I1"));
        let (incident, text) = ("I1".to_owned(), "FICTIF".to_owned());
        let inquirer = Some("P0002".to_owned());
        let day = day("2026-11-22");
        bench.ok(&Update {
            incident: incident.clone(),
            day,
            what: IncidentStep::Inquiry,
            text: text.clone(),
            inquirer,
            gravity: None,
        });
        bench.ok(&Close { incident, day, conclusion: text });
        bench.replays();
    }
}
