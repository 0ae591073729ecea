//! A person leaves the service. Clearance, list, badge and copies that stay open are found by the review (CLR008).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// Sets a person's last day in the service, past or announced.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leave {
    /// Their number.
    pub person: String,
    /// The last day in the service.
    pub until: Day,
}

impl Act for Leave {
    const NAME: &'static str = "person.leave";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.person(&self.person)?;
        let (person, until) = (printable(&self.person), self.until.to_string());
        if view.exists("SELECT 1 FROM person WHERE person = ?1 AND until_day <= ?2", &[&self.person, &until])? {
            return Err(Refusal::new(format!("person {person} already left on that day or before"))
                .hint("if that day is wrong, record `person.correct`"));
        }
        if view.exists("SELECT 1 FROM person WHERE person = ?1 AND from_day > ?2", &[&self.person, &until])? {
            return Err(Refusal::new(format!("person {person} came into the service after that day")));
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(tables, "UPDATE person SET until_day = ?2 WHERE person = ?1", params![self.person, self.until.to_string()])
    }
}

#[cfg(test)]
mod tests {
    use super::Leave;
    use crate::acts::testing::{Bench, day, person};

    #[test]
    fn one_leaves_once_and_never_later_than_recorded() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        let leave = |until| Leave { person: "P0001".into(), until: day(until) };
        bench.ok(&leave("2026-12-31"));
        bench.ok(&leave("2026-11-30"));
        assert!(bench.refused(&leave("2026-11-30")).contains("already left"));
        assert!(bench.refused(&leave("2027-01-31")).contains("already left"));
        assert!(bench.refused(&Leave { person: "P9".into(), until: day("2026-01-01") }).contains("not in the register"));
        bench.replays();
    }
}
