//! Several copies go into one container at once: a safe is emptied, a room is moved.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::copies::{CopyId, Place, absent, copies_of, moved, settle};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View};
use crate::domain::{CopyState, Day};
use crate::journal::Stamp;

/// Moves copies into a container, all or none.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// The copies, 1 to 10,000.
    pub items: Vec<CopyId>,
    /// The container.
    pub container: String,
    /// The day.
    pub day: Day,
    /// Why a container with an overdue combination is used all the same.
    #[serde(default, skip_serializing_if = "absent")]
    pub despite: String,
}

impl Move {
    fn place(&self) -> Place<'_> {
        Place { container: Some(&self.container), holder: None, despite: &self.despite }
    }
}

impl Act for Move {
    const NAME: &'static str = "document.move";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        for copy in copies_of(view, &self.items)? {
            copy.free(view, self.day)?;
            copy.goes_to(view, self.place(), self.day).map_err(|refusal| refusal.of(&copy.id))?;
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        for id in &self.items {
            settle(tables, id, CopyState::Here, self.place(), None, self.day)?;
            moved(tables, stamp, "move", id, self.day, self.place(), "")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Move;
    use crate::acts::CopyId;
    use crate::acts::testing::{Bench, container, day, document};

    #[test]
    fn all_move_or_none() {
        let mut bench = Bench::with_room();
        bench.ok(&container("K2", "R1", "CONFIDENTIEL"));
        bench.ok(&document("D1", "CONFIDENTIEL", Some("K1")));
        bench.ok(&document("D2", "SECRET", Some("K1")));
        let to = |items: &[(&str, u32)]| Move {
            items: items.iter().map(|(d, c)| CopyId::new(d, *c)).collect(),
            container: "K2".into(),
            day: day("2026-11-20"),
            despite: String::new(),
        };
        assert!(bench.refused(&to(&[])).contains("1 to 10000"));
        assert!(bench.refused(&to(&[("D1", 1), ("D1", 1)])).contains("named twice"));
        let refused = bench.refused(&to(&[("D1", 1), ("D2", 2)]));
        assert!(refused.contains("D2/2") && refused.contains("art. 8 §3"), "{refused}");
        assert_eq!(bench.one::<u32>("SELECT count(*) FROM copy WHERE container = 'K2'"), 0);
        bench.ok(&to(&[("D1", 1), ("D1", 2)]));
        assert_eq!(bench.one::<u32>("SELECT count(*) FROM copy WHERE container = 'K2'"), 2);
        bench.replays();
    }
}
