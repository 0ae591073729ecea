//! A container enters the register.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::{Day, Marking};
use crate::journal::Stamp;

/// Adds a container to a room.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// Its identifier.
    pub container: String,
    /// The room it stands in.
    pub room: String,
    /// Up to which level it may hold documents.
    pub level: Marking,
    /// The day its combination was last changed, if known.
    pub combination_changed: Option<Day>,
}

impl Act for Add {
    const NAME: &'static str = "container.add";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.free("container", "SELECT 1 FROM container WHERE container = ?1", &self.container)?;
        view.room(&self.room)?;
        view.marking(&self.level)?;
        self.combination_changed.map_or(Ok(()), |day| view.happened("change of the combination", day))
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO container (container, room, regime, level, words, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![self.container, self.room, self.level.regime.code(), self.level.level.rank(), self.level.words, stamp.n],
        )?;
        match self.combination_changed {
            None => Ok(()),
            Some(day) => run(
                tables,
                "INSERT INTO combination (n, container, changed, reason) VALUES (?1, ?2, ?3, 'taken over')",
                params![stamp.n, self.container, day.to_string()],
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::acts::testing::{Bench, container, day, room};

    #[test]
    fn a_container_stands_in_a_known_room() {
        let mut bench = Bench::new();
        assert!(bench.refused(&container("C1", "R1", "SECRET")).contains("room R1"));
        bench.ok(&room("R1", "SECRET"));
        let mut dated = container("C1", "R1", "SECRET");
        dated.combination_changed = Some(day("2026-11-24"));
        assert!(bench.refused(&dated).contains("future"));
        dated.combination_changed = Some(day("2026-01-05"));
        bench.ok(&dated);
        assert!(bench.refused(&container("C1", "R1", "SECRET")).contains("already"));
        assert_eq!(bench.one::<String>("SELECT container || changed FROM combination"), "C12026-01-05");
        bench.replays();
    }
}
