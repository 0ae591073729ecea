//! A person signs for a briefing or a debriefing.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// Records that a person acknowledged a briefing.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acknowledge {
    /// The entry that recorded the briefing, the session or the debriefing.
    pub briefing: u64,
    /// Who signed.
    pub person: String,
    /// On which day.
    pub day: Day,
}

impl Act for Acknowledge {
    const NAME: &'static str = "briefing.acknowledge";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.person(&self.person)?;
        view.happened("day of the acknowledgement", self.day)?;
        let (person, n) = (printable(&self.person), self.briefing);
        let row = "FROM briefing WHERE n = ?1 AND person = ?2";
        let Some(held) = view.one::<String>(&format!("SELECT day {row}"), &[&n, &self.person])? else {
            return Err(Refusal::new(format!("entry {n} records no briefing of person {person}"))
                .hint("`greffe briefing list` shows the entries"));
        };
        if let Some(Some(day)) = view.one::<Option<String>>(&format!("SELECT acknowledged {row}"), &[&n, &self.person])? {
            return Err(Refusal::new(format!("person {person} acknowledged briefing {n} on {day}")));
        }
        if self.day.to_string() < held {
            return Err(Refusal::new(format!("briefing {n} was held on {held}, after {}", self.day)));
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "UPDATE briefing SET acknowledged = ?3 WHERE n = ?1 AND person = ?2",
            params![self.briefing, self.person, self.day.to_string()],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Acknowledge;
    use crate::acts::testing::{Bench, briefing, day, person};

    #[test]
    fn one_signs_once_and_not_before() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        bench.ok(&person("P0002"));
        let n = bench.ok(&briefing("P0001", "2026-11-20"));
        let sign = |briefing, person: &str, on| Acknowledge { briefing, person: person.into(), day: day(on) };
        assert!(bench.refused(&sign(n, "P0002", "2026-11-20")).contains("no briefing of person P0002"));
        assert!(bench.refused(&sign(1, "P0001", "2026-11-20")).contains("no briefing"));
        assert!(bench.refused(&sign(n, "P0001", "2026-11-19")).contains("held on 2026-11-20"));
        assert!(bench.refused(&sign(n, "P0001", "2026-11-24")).contains("future"));
        bench.ok(&sign(n, "P0001", "2026-11-20"));
        assert!(bench.refused(&sign(n, "P0001", "2026-11-21")).contains("acknowledged briefing"));
        assert_eq!(bench.one::<String>("SELECT acknowledged FROM briefing"), "2026-11-20");
        bench.replays();
    }
}
