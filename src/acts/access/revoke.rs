//! A person comes off a room's access list.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// Revokes every authorisation of a person for a room that would reach a day or begin after it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revoke {
    /// The room.
    pub room: String,
    /// The person.
    pub person: String,
    /// The first day on which they are no longer authorised.
    pub from: Day,
    /// Why, or empty.
    pub reason: String,
}

impl Act for Revoke {
    const NAME: &'static str = "access.revoke";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.room(&self.room)?;
        view.person(&self.person)?;
        view.text("reason", &self.reason)?;
        let reached = "SELECT 1 FROM access WHERE room = ?1 AND person = ?2
            AND (until_day IS NULL OR until_day >= ?3) AND (revoked IS NULL OR revoked > ?3)";
        if view.exists(reached, &[&self.room, &self.person, &self.from.to_string()])? {
            Ok(())
        } else {
            Err(Refusal::new(format!(
                "person {} is not authorised for room {} on {} or later",
                printable(&self.person),
                printable(&self.room),
                self.from
            )))
        }
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "UPDATE access SET revoked = ?3 WHERE room = ?1 AND person = ?2
             AND (until_day IS NULL OR until_day >= ?3) AND (revoked IS NULL OR revoked > ?3)",
            params![self.room, self.person, self.from.to_string()],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Revoke;
    use crate::acts::testing::{Bench, allow, day, person, room};

    #[test]
    fn a_revocation_reaches_what_is_open_and_what_is_to_come() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        bench.ok(&room("R1", "SECRET"));
        let from = |from| Revoke { room: "R1".into(), person: "P0001".into(), from: day(from), reason: String::new() };
        assert!(bench.refused(&from("2026-06-01")).contains("not authorised"));
        bench.ok(&allow("R1", "P0001", "2026-01-01", Some("2026-03-31")));
        bench.ok(&allow("R1", "P0001", "2026-04-01", Some("2026-12-31")));
        bench.ok(&allow("R1", "P0001", "2027-01-01", None));
        bench.ok(&from("2026-06-01"));
        let rows = "SELECT group_concat(coalesce(revoked, '-'), ' ' ORDER BY n) FROM access";
        assert_eq!(bench.one::<String>(rows), "- 2026-06-01 2026-06-01");
        assert!(bench.refused(&from("2026-06-01")).contains("not authorised"));
        // The day of the revocation is free again, the day before is not.
        assert!(bench.refused(&allow("R1", "P0001", "2026-05-31", None)).contains("already authorises"));
        bench.ok(&allow("R1", "P0001", "2026-06-01", None));
        bench.replays();
    }
}
