//! A container is checked at the end of the day, also when it was not opened on it (SF 702).

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::copies::absent;
use crate::acts::premises::{container_level, turn_before, write_line};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View};
use crate::domain::{Instant, SheetEntry, printable};
use crate::journal::Stamp;

/// Records that a container was found closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// The container.
    pub container: String,
    /// Who checked it.
    pub person: String,
    /// When.
    pub at: Instant,
    /// It was not opened on that day up to then.
    #[serde(default, skip_serializing_if = "absent")]
    pub idle: bool,
}

impl Check {
    fn what(&self) -> SheetEntry {
        if self.idle { SheetEntry::Idle } else { SheetEntry::Check }
    }
}

impl Act for Check {
    const NAME: &'static str = "container.check";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        container_level(view, &self.container)?;
        view.person(&self.person)?;
        view.past("check", self.at)?;
        let name = format!("container {}", printable(&self.container));
        let at = self.at.to_string();
        let same = "SELECT n FROM container_log WHERE container = ?1 AND at = ?2 AND what IN ('check', 'idle')";
        if let Some(n) = view.one::<u64>(same, &[&self.container, &at])? {
            return Err(Refusal::new(format!("entry {n} already says so")));
        }
        if let Some(open) = turn_before(view, &self.container, self.at)?.filter(|l| l.what == SheetEntry::Open) {
            return Err(Refusal::new(format!("{name} is open since {}, by entry {}", open.at, open.n))
                .hint("record its closing first: `greffe container close`"));
        }
        let from = view.start_of(view.day_at(self.at)?)?.to_string();
        let opened =
            "SELECT n FROM container_log WHERE container = ?1 AND what = 'open' AND at >= ?2 AND at <= ?3 ORDER BY n LIMIT 1";
        match view.one::<u64>(opened, &[&self.container, &from, &at])?.filter(|_| self.idle) {
            Some(n) => Err(Refusal::new(format!("by entry {n} {name} was opened on that day"))),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        write_line(tables, stamp, &self.container, self.what(), &self.person, self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::Check;
    use crate::acts::testing::Bench;
    use crate::domain::Instant;

    #[test]
    fn a_check_is_of_a_known_container_and_past() {
        let mut bench = Bench::with_room();
        let check = |container: &str, person: &str, at, idle| Check {
            container: container.into(),
            person: person.into(),
            at: Instant::parse(at).unwrap(),
            idle,
        };
        assert!(bench.refused(&check("K9", "P0001", "2026-11-20T17:00:00Z", false)).contains("container K9"));
        assert!(bench.refused(&check("K1", "P0009", "2026-11-20T17:00:00Z", false)).contains("person P0009"));
        assert!(bench.refused(&check("K1", "P0001", "2026-11-24T17:00:00Z", false)).contains("future"));
        bench.ok(&check("K1", "P0001", "2026-11-20T17:00:00Z", true));
        assert!(bench.refused(&check("K1", "P0001", "2026-11-20T17:00:00Z", false)).contains("already says so"));
        assert_eq!(bench.one::<String>("SELECT what || at FROM container_log"), "idle2026-11-20T17:00:00Z");
        bench.replays();
    }
}
