//! A copy is handed to an archive, for good.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::copies::{CopyId, Place, copy_of, moved, settle};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View};
use crate::domain::{CopyState, Day};
use crate::journal::Stamp;

/// Archives a copy.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Archive {
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
    /// Which archive took it.
    pub archive: String,
    /// The archive's reference.
    pub reference: String,
    /// The day.
    pub day: Day,
}

impl Act for Archive {
    const NAME: &'static str = "document.archive";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        copy_of(view, &self.document, self.copy)?.free(view, self.day)?;
        view.filled("archive", &self.archive)?;
        view.filled("reference", &self.reference)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let id = CopyId::new(&self.document, self.copy);
        settle(tables, &id, CopyState::Archived, Place::default(), Some(&self.archive), self.day)?;
        moved(tables, stamp, "archive", &id, self.day, Place::default(), &self.reference)
    }
}

#[cfg(test)]
mod tests {
    use super::Archive;
    use crate::acts::document::Store;
    use crate::acts::testing::{Bench, day, document};

    #[test]
    fn what_is_archived_stays_there() {
        let mut bench = Bench::with_room();
        bench.ok(&document("D1", "SECRET", Some("K1")));
        let act = |archive: &str| Archive {
            document: "D1".into(),
            copy: 1,
            archive: archive.into(),
            reference: "V-12".into(),
            day: day("2026-11-20"),
        };
        assert!(bench.refused(&act("")).contains("archive is empty"));
        bench.ok(&act("Archives FICTIVES"));
        assert!(bench.refused(&act("Archives FICTIVES")).contains("for good"));
        assert!(bench.refused(&Store::new("D1", 1, "K1", day("2026-11-21"))).contains("for good"));
        bench.replays();
    }
}
