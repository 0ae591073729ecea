//! A copy is put into a container. A lent one comes back by `document.return`.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{copy_of, open_loan};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Stores a copy.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Store {
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
    /// The container.
    pub container: String,
    /// The day it was put there.
    pub day: Day,
}

impl Act for Store {
    const NAME: &'static str = "document.store";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let copy = copy_of(view, &self.document, self.copy)?;
        if let Some((n, _)) = open_loan(view, &self.document, self.copy)? {
            return Err(Refusal::new(format!("the copy is lent by entry {n}")).hint("record its return"));
        }
        copy.moves_on(view, self.day)?;
        copy.fits(view, &self.container)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "UPDATE copy SET container = ?3, holder = NULL, since = ?4 WHERE document = ?1 AND copy = ?2",
            params![self.document, self.copy, self.container, self.day.to_string()],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Store;
    use crate::acts::testing::{Bench, container, day, document, room};

    #[test]
    fn a_copy_is_stored_at_its_level() {
        let mut bench = Bench::with_room();
        bench.ok(&room("R2", "CONFIDENTIEL"));
        bench.ok(&container("K2", "R2", "SECRET"));
        bench.ok(&container("K3", "R1", "CONFIDENTIEL"));
        bench.ok(&document("2026/0001", "SECRET", None));
        let store =
            |copy, container: &str, on| Store { document: "2026/0001".into(), copy, container: container.into(), day: day(on) };
        assert!(bench.refused(&store(3, "K1", "2026-11-20")).contains("copy 3"));
        assert!(bench.refused(&store(1, "K9", "2026-11-20")).contains("container K9"));
        for low in ["K2", "K3"] {
            assert!(bench.refused(&store(1, low, "2026-11-20")).contains("art. 8 §3"));
        }
        assert!(bench.refused(&store(1, "K1", "2026-11-24")).contains("future"));
        bench.ok(&store(1, "K1", "2026-11-20"));
        assert!(bench.refused(&store(1, "K1", "2026-11-19")).contains("since"));
        bench.replays();
    }
}
