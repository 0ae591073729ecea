//! A need-to-know group enters the register (law of 11-12-1998 art. 8 §2).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::journal::Stamp;

/// Adds a group.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// Its identifier.
    pub need_group: String,
    /// Its name, unclassified.
    pub name: String,
    /// Why its members need to know, unclassified.
    pub justification: String,
}

impl Act for Add {
    const NAME: &'static str = "group.add";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.free("group", "SELECT 1 FROM need_group WHERE need_group = ?1", &self.need_group)?;
        view.filled("name", &self.name)?;
        view.filled("justification", &self.justification)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO need_group (need_group, name, justification, n) VALUES (?1, ?2, ?3, ?4)",
            params![self.need_group, self.name, self.justification, stamp.n],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Add;
    use crate::acts::testing::Bench;

    #[test]
    fn a_group_is_added_once_with_its_reason() {
        let mut bench = Bench::new();
        let add = |id: &str, name: &str, why: &str| Add { need_group: id.into(), name: name.into(), justification: why.into() };
        assert!(bench.refused(&add("", "Groupe", "mission")).contains("empty"));
        assert!(bench.refused(&add("G1", " ", "mission")).contains("name is empty"));
        assert!(bench.refused(&add("G1", "Groupe", "")).contains("justification is empty"));
        bench.ok(&add("G1", "Groupe fictif", "mission"));
        assert!(bench.refused(&add("G1", "Groupe", "mission")).contains("already"));
        bench.replays();
    }
}
