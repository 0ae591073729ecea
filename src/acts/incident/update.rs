//! What is done about an incident: notices, the inquiry, measures, another gravity, notes.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::copies::absent;
use crate::acts::incidents::{Incident, open_incident};
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, Gravity, IncidentStep, printable};
use crate::journal::Stamp;

/// Puts a step on record.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Update {
    /// The incident.
    pub incident: String,
    /// The day it was done.
    pub day: Day,
    /// What.
    pub what: IncidentStep,
    /// In words, unclassified.
    pub text: String,
    /// Who inquired: with the inquiry.
    #[serde(default, skip_serializing_if = "absent")]
    pub inquirer: Option<String>,
    /// The gravity it now has: with `gravity`.
    #[serde(default, skip_serializing_if = "absent")]
    pub gravity: Option<Gravity>,
}

impl Update {
    fn refuse_twice(&self, what: &str, before: Option<Day>) -> Result<(), Refusal> {
        match before {
            None => Ok(()),
            Some(day) => Err(Refusal::new(format!("{what} is on record already, of {day}")).hint("what follows it is a note")),
        }
    }

    /// The inquiry is made by someone not involved (rule of the register): not among the persons, no copy concerned was theirs.
    fn refuse_inquirer(&self, view: &View<'_>, incident: &Incident) -> Result<(), Refusal> {
        self.refuse_twice("the inquiry", incident.inquiry)?;
        let Some(inquirer) = &self.inquirer else {
            return Err(
                Refusal::new("it is not said who inquired").hint("a person of the register who was not involved: --inquirer")
            );
        };
        view.person(inquirer)?;
        let name = printable(inquirer);
        let involved = "SELECT 1 FROM incident_person WHERE incident = ?1 AND person = ?2";
        if view.exists(involved, &[&self.incident, inquirer])? {
            return Err(Refusal::new(format!("person {name} was involved in it")).hint("someone not involved inquires"));
        }
        // Whoever holds a copy concerned, held it when it was reported missing, or had it on loan when it happened.
        let holder = "SELECT i.document || '/' || i.copy FROM incident_copy i
             JOIN copy c ON c.document = i.document AND c.copy = i.copy
             WHERE i.incident = ?1 AND (c.holder = ?2
               OR EXISTS (SELECT 1 FROM missing m WHERE m.document = i.document AND m.copy = i.copy AND m.holder = ?2)
               OR EXISTS (SELECT 1 FROM loan l WHERE l.document = i.document AND l.copy = i.copy AND l.person = ?2
                          AND l.lent <= ?3 AND (l.returned IS NULL OR l.returned >= ?4)))
             ORDER BY 1 LIMIT 1";
        let (until, from) = (incident.discovered.to_string(), incident.happened.to_string());
        if let Some(copy) = view.one::<String>(holder, &[&self.incident, inquirer, &until, &from])? {
            return Err(Refusal::new(format!("person {name} answers for copy {}", printable(&copy)))
                .hint("someone not involved inquires"));
        }
        Ok(())
    }
}

impl Act for Update {
    const NAME: &'static str = "incident.update";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let incident = open_incident(view, &self.incident)?;
        view.happened("day", self.day)?;
        if self.day < incident.discovered {
            return Err(Refusal::new(format!("it was discovered on {}, after {}", incident.discovered, self.day)));
        }
        view.filled("text", &self.text)?;
        if self.inquirer.is_some() && self.what != IncidentStep::Inquiry {
            return Err(Refusal::new(format!("{} has no inquirer", self.what)));
        }
        match (self.what, self.gravity) {
            (IncidentStep::Gravity, None) => return Err(Refusal::new("it is not said how grave it is")),
            (IncidentStep::Gravity, Some(gravity)) if gravity.code() == incident.gravity => {
                return Err(Refusal::new(format!("incident {} is a {gravity} already", printable(&self.incident)))
                    .basis("royal decree of 20-12-2024 art. 1"));
            }
            (IncidentStep::Gravity, Some(_)) | (_, None) => {}
            (what, Some(_)) => return Err(Refusal::new(format!("{what} does not change the gravity"))),
        }
        match self.what {
            IncidentStep::Authority => self.refuse_twice("the notice to the authority", incident.authority),
            IncidentStep::Originator => self.refuse_twice("the notice to the originator", incident.originator),
            IncidentStep::Inquiry => self.refuse_inquirer(view, &incident),
            IncidentStep::Measure | IncidentStep::Gravity | IncidentStep::Note => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let (id, day) = (&self.incident, self.day.to_string());
        run(
            tables,
            "INSERT INTO incident_step (n, incident, day, what, text) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![stamp.n, id, day, self.what.code(), self.text],
        )?;
        match self.what {
            IncidentStep::Authority => run(tables, "UPDATE incident SET authority = ?2 WHERE incident = ?1", params![id, day]),
            IncidentStep::Originator => run(tables, "UPDATE incident SET originator = ?2 WHERE incident = ?1", params![id, day]),
            IncidentStep::Inquiry => {
                let sql = "UPDATE incident SET inquirer = ?2, inquiry = ?3 WHERE incident = ?1";
                run(tables, sql, params![id, self.inquirer, day])
            }
            IncidentStep::Gravity => {
                let gravity = self.gravity.map(Gravity::code);
                run(tables, "UPDATE incident SET gravity = coalesce(?2, gravity) WHERE incident = ?1", params![id, gravity])
            }
            IncidentStep::Measure | IncidentStep::Note => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Update;
    use crate::acts::copies::CopyId;
    use crate::acts::document::{Lend, ReportMissing, Return};
    use crate::acts::incident::Report;
    use crate::acts::incidents::tests::{bench, report};
    use crate::acts::testing::{Bench, briefing, day};
    use crate::domain::{Gravity, IncidentStep};

    fn update(what: IncidentStep) -> Update {
        let (text, incident) = ("FICTIF".into(), "I1".into());
        Update { incident, day: day("2026-11-21"), what, text, inquirer: None, gravity: None }
    }

    fn inquiry(person: &str) -> Update {
        Update { inquirer: Some(person.into()), ..update(IncidentStep::Inquiry) }
    }

    fn reported() -> Bench {
        let mut bench = bench();
        bench.ok(&briefing("P0004", "2026-01-20"));
        let lend = |from: &str| Lend::new("D1", 2, "P0004", day(from), day("2026-12-01"));
        bench.ok(&lend("2026-11-04"));
        let back = |on: &str| Return {
            document: "D1".into(),
            copy: 2,
            container: "K1".into(),
            day: day(on),
            signed: None,
            despite: String::new(),
        };
        bench.ok(&back("2026-11-18"));
        bench.ok(&Report {
            persons: vec!["P0001".into()],
            copies: vec![CopyId::new("D1", 1), CopyId::new("D1", 2)],
            ..report("I1")
        });
        bench
    }

    #[test]
    fn whoever_was_involved_does_not_inquire() {
        let mut bench = reported();
        assert!(bench.refused(&update(IncidentStep::Inquiry)).contains("not said who"));
        assert!(bench.refused(&inquiry("P0009")).contains("not in the register"));
        assert!(bench.refused(&inquiry("P0001")).contains("was involved"));
        assert!(bench.refused(&inquiry("P0003")).contains("answers for copy D1/1"), "holds it");
        assert!(bench.refused(&inquiry("P0004")).contains("answers for copy D1/2"), "had it on the day it happened");
        let missing = ReportMissing {
            document: "D1".into(),
            copy: 1,
            day: day("2026-11-21"),
            reported_by: "P0002".into(),
            circumstances: "FICTIF".into(),
        };
        bench.ok(&missing);
        assert!(bench.refused(&inquiry("P0003")).contains("answers for copy D1/1"), "held it until it was missing");
        bench.ok(&inquiry("P0002"));
        assert!(bench.refused(&inquiry("P0002")).contains("on record already"));
        bench.replays();
    }

    #[test]
    fn steps_are_told_once_in_words_and_not_before_the_discovery() {
        let mut bench = reported();
        assert!(bench.refused(&Update { incident: "I9".into(), ..update(IncidentStep::Note) }).contains("not in the register"));
        assert!(bench.refused(&Update { day: day("2026-11-18"), ..update(IncidentStep::Note) }).contains("discovered"));
        assert!(bench.refused(&Update { day: day("2026-11-24"), ..update(IncidentStep::Note) }).contains("future"));
        assert!(bench.refused(&Update { text: " ".into(), ..update(IncidentStep::Measure) }).contains("empty"));
        assert!(bench.refused(&Update { inquirer: Some("P0002".into()), ..update(IncidentStep::Note) }).contains("no inquirer"));
        for what in [IncidentStep::Authority, IncidentStep::Originator] {
            bench.ok(&update(what));
            assert!(bench.refused(&update(what)).contains("on record already"));
        }
        assert!(bench.refused(&update(IncidentStep::Gravity)).contains("how grave"));
        let graver = |gravity| Update { gravity: Some(gravity), ..update(IncidentStep::Gravity) };
        assert!(bench.refused(&graver(Gravity::Incident)).contains("already"));
        assert!(bench.refused(&Update { what: IncidentStep::Note, ..graver(Gravity::Compromise) }).contains("does not change"));
        bench.ok(&graver(Gravity::Compromise));
        bench.ok(&update(IncidentStep::Measure));
        bench.ok(&update(IncidentStep::Measure));
        let row = "SELECT gravity || authority || originator FROM incident";
        assert_eq!(bench.one::<String>(row), "compromise2026-11-212026-11-21");
        bench.replays();
    }
}
