//! A person is put on a room's access list: the officer's word that there is a need to know.
//!
//! Not refused for a missing clearance or briefing: lists taken over from paper hold such lines, and the review must find
//! them (CLR003, CLR004, CLR005, CLR009) rather than the register not know them.

use std::fmt;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run, text};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// How a person on the list may be in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Alone.
    Unescorted,
    /// Only with someone who may be there unescorted.
    Escorted,
}

impl Mode {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unescorted => "unescorted",
            Self::Escorted => "escorted",
        }
    }

    /// The mode of a code, whatever its case.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Unescorted, Self::Escorted].into_iter().find(|m| m.code().eq_ignore_ascii_case(text.trim()))
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Authorises a person for a room.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allow {
    /// The room.
    pub room: String,
    /// The person.
    pub person: String,
    /// The first day.
    pub from: Day,
    /// The last day; until further notice without one.
    pub until: Option<Day>,
    /// Escorted or not.
    pub mode: Mode,
    /// The need, or empty.
    pub reason: String,
}

impl Act for Allow {
    const NAME: &'static str = "access.allow";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.room(&self.room)?;
        view.person(&self.person)?;
        view.span(self.from, self.until)?;
        view.text("reason", &self.reason)?;
        let overlap = "SELECT n FROM access WHERE room = ?1 AND person = ?2
            AND (until_day IS NULL OR until_day >= ?3) AND (?4 IS NULL OR from_day <= ?4)
            AND (revoked IS NULL OR (revoked > ?3 AND revoked > from_day)) ORDER BY n LIMIT 1";
        let params: [&dyn rusqlite::ToSql; 4] = [&self.room, &self.person, &self.from.to_string(), &text(self.until)];
        match view.one::<u64>(overlap, &params)? {
            Some(n) => Err(Refusal::new(format!(
                "entry {n} already authorises person {} for room {} on such a day",
                printable(&self.person),
                printable(&self.room)
            ))
            .hint("revoke it first, or begin after it ends")),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO access (n, room, person, from_day, until_day, mode, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![stamp.n, self.room, self.person, self.from.to_string(), text(self.until), self.mode.code(), self.reason],
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::acts::testing::{Bench, allow, person, room};

    #[test]
    fn authorisations_do_not_overlap() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        assert!(bench.refused(&allow("R1", "P0001", "2026-01-01", None)).contains("room R1"));
        bench.ok(&room("R1", "SECRET"));
        assert!(bench.refused(&allow("R1", "P0002", "2026-01-01", None)).contains("person P0002"));
        assert!(bench.refused(&allow("R1", "P0001", "2026-01-02", Some("2026-01-01"))).contains("before the first"));
        bench.ok(&allow("R1", "P0001", "2026-01-01", Some("2026-03-31")));
        assert!(bench.refused(&allow("R1", "P0001", "2026-03-31", None)).contains("already authorises"));
        bench.ok(&allow("R1", "P0001", "2026-04-01", None));
        assert!(bench.refused(&allow("R1", "P0001", "2026-06-01", Some("2026-06-02"))).contains("already authorises"));
        bench.replays();
    }
}
