//! A room enters the register: a secured area, or only a place (UNCLASSIFIED) whose doors are logged too.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Marking;
use crate::journal::Stamp;

/// Adds a room.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// Its identifier.
    pub room: String,
    /// Its name, or empty.
    pub name: String,
    /// The highest level handled in it.
    pub level: Marking,
    /// How many must be present while it is occupied; 0 or 1 allow one alone.
    pub minimum_persons: u32,
}

impl Act for Add {
    const NAME: &'static str = "room.add";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.free("room", "SELECT 1 FROM room WHERE room = ?1", &self.room)?;
        view.text("name", &self.name)?;
        view.marking(&self.level)?;
        if self.minimum_persons > 99 {
            return Err(Refusal::new("a minimum of more than 99 persons"));
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO room (room, name, regime, level, words, minimum_persons, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                self.room,
                self.name,
                self.level.regime.code(),
                self.level.level.rank(),
                self.level.words,
                self.minimum_persons,
                stamp.n
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::acts::testing::{Bench, room};

    #[test]
    fn a_room_is_added_once() {
        let mut bench = Bench::new();
        bench.ok(&room("R1", "SECRET"));
        bench.ok(&room("HALL", "UNCLASSIFIED"));
        bench.ok(&room("R2", "SECRET UE"));
        assert_eq!(bench.one::<String>("SELECT group_concat(regime || level, ' ' ORDER BY room) FROM room"), "BE0 BE3 EU3");
        assert!(bench.refused(&room("R1", "SECRET")).contains("already"));
        assert!(bench.refused(&room("", "SECRET")).contains("empty"));
        bench.replays();
    }
}
