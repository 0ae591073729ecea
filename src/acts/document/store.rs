//! A copy is put into a container. A lent one comes back by `document.return`.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::copies::{CopyId, Place, absent, copy_of, moved, settle};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View};
use crate::domain::{CopyState, Day};
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
    /// Why a container with an overdue combination is used all the same.
    #[serde(default, skip_serializing_if = "absent")]
    pub despite: String,
}

impl Store {
    /// A copy put into a container whose combination is in time.
    pub fn new(document: &str, copy: u32, container: &str, day: Day) -> Self {
        Self { document: document.to_owned(), copy, container: container.to_owned(), day, despite: String::new() }
    }

    fn place(&self) -> Place<'_> {
        Place { container: Some(&self.container), holder: None, despite: &self.despite }
    }
}

impl Act for Store {
    const NAME: &'static str = "document.store";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let copy = copy_of(view, &self.document, self.copy)?;
        copy.free(view, self.day)?;
        copy.goes_to(view, self.place(), self.day)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let id = CopyId::new(&self.document, self.copy);
        settle(tables, &id, CopyState::Here, self.place(), None, self.day)?;
        moved(tables, stamp, "store", &id, self.day, self.place(), "")
    }
}

#[cfg(test)]
mod tests {
    use super::Store;
    use crate::acts::document::Register;
    use crate::acts::testing::{Bench, container, day, document, room};

    #[test]
    fn a_copy_is_stored_at_its_level() {
        let mut bench = Bench::with_room();
        bench.ok(&room("R2", "CONFIDENTIEL"));
        bench.ok(&container("K2", "R2", "SECRET"));
        bench.ok(&container("K3", "R1", "CONFIDENTIEL"));
        bench.ok(&Register { taken_over: true, ..document("2026/0001", "SECRET", None) });
        let store = |copy, container: &str, on| Store::new("2026/0001", copy, container, day(on));
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

    #[test]
    fn an_overdue_combination_needs_a_reason_on_record() {
        let mut bench = Bench::with_room();
        let combination_changed = Some(day("2025-11-19"));
        bench.ok(&crate::acts::container::Add { combination_changed, ..container("K2", "R1", "SECRET") });
        bench.ok(&document("D1", "SECRET", Some("K1")));
        let mut store = Store::new("D1", 1, "K2", day("2026-11-20"));
        assert!(bench.refused(&store).contains("annex II 31"));
        store.day = day("2026-11-19");
        bench.ok(&store);
        (store.day, store.despite) = (day("2026-11-20"), "the locksmith comes on Monday".into());
        bench.ok(&store);
        assert_eq!(bench.one::<String>("SELECT despite FROM movement WHERE despite <> ''"), "the locksmith comes on Monday");
        bench.replays();
    }
}
