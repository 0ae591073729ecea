//! The combination of a container is changed: at most every 12 months, and whenever someone who knew it leaves (Council
//! Decision 2013/488/EU annex II 31).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Records a change of combination; never the combination.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeCombination {
    /// The container.
    pub container: String,
    /// The day of the change.
    pub day: Day,
    /// Why: yearly, change of holder, compromise, repair.
    pub reason: String,
}

impl Act for ChangeCombination {
    const NAME: &'static str = "container.change-combination";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.known("container", "SELECT 1 FROM container WHERE container = ?1", &self.container)?;
        view.happened("change of the combination", self.day)?;
        view.filled("reason", &self.reason)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO combination (n, container, changed, reason) VALUES (?1, ?2, ?3, ?4)",
            params![stamp.n, self.container, self.day.to_string(), self.reason],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::ChangeCombination;
    use crate::acts::testing::{Bench, container, day, room};

    #[test]
    fn a_change_has_happened_and_has_a_reason() {
        let mut bench = Bench::new();
        bench.ok(&room("R1", "SECRET"));
        let change = |on, reason: &str| ChangeCombination { container: "C1".into(), day: day(on), reason: reason.into() };
        assert!(bench.refused(&change("2026-11-01", "yearly")).contains("not in the register"));
        bench.ok(&container("C1", "R1", "SECRET"));
        assert!(bench.refused(&change("2026-12-01", "yearly")).contains("future"));
        assert!(bench.refused(&change("2026-11-01", " ")).contains("empty"));
        bench.ok(&change("2026-11-01", "yearly"));
        bench.replays();
    }
}
