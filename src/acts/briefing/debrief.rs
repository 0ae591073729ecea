//! A person is debriefed: reminded that the duty of secrecy goes on, when access ends or on demand (2013/488/EU annex I).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// The kind of a debriefing's row.
pub const DEBRIEF_KIND: &str = "debrief";

/// Records a debriefing.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Debrief {
    /// Who was debriefed.
    pub person: String,
    /// On which day.
    pub day: Day,
    /// Why: a clearance ended, they left, they asked; unclassified.
    pub reason: String,
}

impl Act for Debrief {
    const NAME: &'static str = "briefing.debrief";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.person(&self.person)?;
        view.filled("reason", &self.reason)?;
        view.happened("day of the debriefing", self.day)?;
        let twin = "SELECT n FROM briefing WHERE person = ?1 AND day = ?2 AND kind LIKE 'debrief%'";
        match view.one::<u64>(twin, &[&self.person, &self.day.to_string()])? {
            Some(n) => Err(Refusal::new(format!("entry {n} already debriefs person {} on that day", printable(&self.person)))),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO briefing (n, person, day, kind) VALUES (?1, ?2, ?3, ?4)",
            params![stamp.n, self.person, self.day.to_string(), DEBRIEF_KIND],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Debrief;
    use crate::acts::briefing::{Acknowledge, Record};
    use crate::acts::testing::{Bench, day, person};

    #[test]
    fn it_is_held_once_a_day_and_signed_for_like_a_briefing() {
        let mut bench = Bench::new();
        let on = |on, reason: &str| Debrief { person: "P0001".into(), day: day(on), reason: reason.into() };
        assert!(bench.refused(&on("2026-11-20", "essai")).contains("not in the register"));
        bench.ok(&person("P0001"));
        assert!(bench.refused(&on("2026-11-20", "")).contains("reason is empty"));
        assert!(bench.refused(&on("2026-11-24", "essai")).contains("future"));
        let n = bench.ok(&on("2026-11-20", "essai"));
        assert!(bench.refused(&on("2026-11-20", "essai")).contains("already debriefs"));
        bench.ok(&Acknowledge { briefing: n, person: "P0001".into(), day: day("2026-11-21") });
        bench.ok(&Record { person: "P0001".into(), day: day("2026-11-22"), kind: "debriefing".into() });
        assert!(bench.refused(&on("2026-11-22", "essai")).contains("already debriefs"));
        bench.replays();
    }
}
