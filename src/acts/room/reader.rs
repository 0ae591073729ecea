//! A badge reader belongs to a room: a log that names the reader names the room, and often the direction.

use std::fmt;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::journal::Stamp;

/// Which crossings a reader logs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReaderDirection {
    /// Entries.
    In,
    /// Exits.
    Out,
    /// Both, told apart by the event or not at all.
    Both,
    /// Every crossing into its zone: entering another zone is leaving this one.
    Zone,
}

impl ReaderDirection {
    /// Every direction.
    pub const ALL: [Self; 4] = [Self::In, Self::Out, Self::Both, Self::Zone];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
            Self::Both => "both",
            Self::Zone => "zone",
        }
    }

    /// The direction of a code, whatever its case.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.code().eq_ignore_ascii_case(text.trim()))
    }
}

impl fmt::Display for ReaderDirection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Adds a reader to a room.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reader {
    /// The reader's name in the access system's logs.
    pub reader: String,
    /// Its room.
    pub room: String,
    /// Which crossings it logs.
    pub direction: ReaderDirection,
}

impl Act for Reader {
    const NAME: &'static str = "room.reader";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.free("reader", "SELECT 1 FROM reader WHERE reader = ?1", &self.reader)?;
        view.room(&self.room)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO reader (reader, room, direction, n) VALUES (?1, ?2, ?3, ?4)",
            params![self.reader, self.room, self.direction.code(), stamp.n],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{Reader, ReaderDirection};
    use crate::acts::testing::{Bench, room};

    #[test]
    fn a_reader_belongs_to_one_room() {
        let mut bench = Bench::new();
        let reader = |room: &str| Reader { reader: "R1-IN".into(), room: room.into(), direction: ReaderDirection::In };
        assert!(bench.refused(&reader("R1")).contains("not in the register"));
        bench.ok(&room("R1", "SECRET"));
        bench.ok(&room("R2", "SECRET"));
        bench.ok(&reader("R1"));
        assert!(bench.refused(&reader("R2")).contains("already"));
        for direction in ReaderDirection::ALL {
            assert_eq!(ReaderDirection::parse(direction.code()), Some(direction));
            assert_eq!(serde_json::to_string(&direction).unwrap(), format!("\"{direction}\""));
        }
        bench.replays();
    }
}
