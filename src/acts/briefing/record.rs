//! A person was briefed on security: the second of the three conditions of access (law of 11-12-1998 art. 8 §2).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// The kind of a briefing when none is named.
pub const DEFAULT_KIND: &str = "security";

/// Records a briefing.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Who was briefed.
    pub person: String,
    /// On which day.
    pub day: Day,
    /// Which kind: `security`, or the office's own word. A `debrief…` is kept and counts as no briefing.
    pub kind: String,
}

impl Act for Record {
    const NAME: &'static str = "briefing.record";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.person(&self.person)?;
        view.id("kind of briefing", &self.kind)?;
        view.happened("day of the briefing", self.day)?;
        let twin = "SELECT n FROM briefing WHERE person = ?1 AND day = ?2 AND kind = ?3";
        match view.one::<u64>(twin, &[&self.person, &self.day.to_string(), &self.kind])? {
            Some(n) => Err(Refusal::new(format!("briefing {n} of person {} already says so", printable(&self.person)))),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO briefing (n, person, day, kind) VALUES (?1, ?2, ?3, ?4)",
            params![stamp.n, self.person, self.day.to_string(), self.kind],
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::acts::testing::{Bench, briefing, person};

    #[test]
    fn a_briefing_has_happened() {
        let mut bench = Bench::new();
        assert!(bench.refused(&briefing("P0001", "2026-11-23")).contains("not in the register"));
        bench.ok(&person("P0001"));
        bench.ok(&briefing("P0001", "2026-11-23"));
        assert!(bench.refused(&briefing("P0001", "2026-11-23")).contains("already"));
        assert!(bench.refused(&briefing("P0001", "2026-11-24")).contains("future"));
        bench.replays();
    }
}
