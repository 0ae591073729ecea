//! A copy of the whole register was made and verified.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::journal::Stamp;
use crate::journal::entry::unhex;

/// Puts a verified copy on record; the moment is the entry's.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// The name of the file, not its folder.
    pub place: String,
    /// Its SHA-256, hexadecimal.
    pub sha256: String,
    /// Its length.
    pub bytes: u64,
    /// The journal's size in it.
    pub size: u64,
}

impl Act for Made {
    const NAME: &'static str = "backup.made";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.filled("name of the copy", &self.place)?;
        if self.place.contains(['/', '\\']) {
            return Err(Refusal::new("the copy is named by its file, not by its folder"));
        }
        if unhex(&self.sha256).is_none() {
            return Err(Refusal::new("the copy's SHA-256 is not 64 lower-case hexadecimal digits"));
        }
        if self.bytes == 0 {
            return Err(Refusal::new("the copy is empty"));
        }
        view.size(self.size)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO backup (n, made, place, sha256, bytes, size) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![stamp.n, stamp.at.to_string(), self.place, self.sha256, self.bytes, self.size],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Made;
    use crate::acts::testing::Bench;

    #[test]
    fn a_copy_is_named_with_its_hash_and_a_size_of_this_journal() {
        let mut bench = Bench::new();
        let made = || Made { place: "register-1-ab.db".into(), sha256: "ab".repeat(32), bytes: 1, size: 1 };
        assert!(bench.refused(&Made { place: "../x.db".into(), ..made() }).contains("not by its folder"));
        assert!(bench.refused(&Made { place: String::new(), ..made() }).contains("empty"));
        assert!(bench.refused(&Made { sha256: "AB".repeat(32), ..made() }).contains("SHA-256"));
        assert!(bench.refused(&Made { bytes: 0, ..made() }).contains("empty"));
        assert!(bench.refused(&Made { size: 2, ..made() }).contains("not a size"));
        bench.ok(&made());
        assert_eq!(bench.one::<String>("SELECT made || place FROM backup"), "2026-11-23T09:31:21Zregister-1-ab.db");
        bench.replays();
    }
}
