//! A container is closed: a line of the sheet on its door (SF 702).

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::premises::{container_level, line_after, line_before, turn_before, write_line};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View};
use crate::domain::{Instant, SheetEntry, printable};
use crate::journal::Stamp;

/// Records that a container was closed; whoever closes it need not be cleared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Close {
    /// The container.
    pub container: String,
    /// Who closed it.
    pub person: String,
    /// When.
    pub at: Instant,
}

impl Act for Close {
    const NAME: &'static str = "container.close";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        container_level(view, &self.container)?;
        view.person(&self.person)?;
        view.past("closing", self.at)?;
        let name = format!("container {}", printable(&self.container));
        if turn_before(view, &self.container, self.at)?.is_none_or(|l| l.what != SheetEntry::Open) {
            return Err(Refusal::new(format!("{name} is not open at {}", self.at))
                .hint("record its opening first: `greffe container open`"));
        }
        if let Some(line) = line_before(view, &self.container, self.at)?.filter(|l| l.what.checks()) {
            return Err(Refusal::new(format!("entry {} has {name} checked at {}, before this closing", line.n, line.at)));
        }
        match line_after(view, &self.container, self.at)?.filter(|l| l.what == SheetEntry::Close) {
            Some(line) => Err(Refusal::new(format!("{name} is closed at {}, by entry {}", line.at, line.n))),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        write_line(tables, stamp, &self.container, SheetEntry::Close, &self.person, self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::Close;
    use crate::acts::testing::Bench;
    use crate::domain::Instant;

    #[test]
    fn container_person_and_moment_are_known() {
        let mut bench = Bench::with_room();
        let close = |container: &str, person: &str, at| Close {
            container: container.into(),
            person: person.into(),
            at: Instant::parse(at).unwrap(),
        };
        assert!(bench.refused(&close("K9", "P0001", "2026-11-20T08:00:00Z")).contains("container K9"));
        assert!(bench.refused(&close("K1", "P0009", "2026-11-20T08:00:00Z")).contains("person P0009"));
        assert!(bench.refused(&close("K1", "P0001", "2026-11-24T08:00:00Z")).contains("future"));
        assert!(bench.refused(&close("K1", "P0001", "2026-11-20T08:00:00Z")).contains("is not open"));
        bench.replays();
    }
}
