//! A room is closed on some days, whatever its hours say: works, a move, the summer.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Closes a room for some days. They may lie in the past: what an officer learns late is still judged by its days.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Close {
    /// The room.
    pub room: String,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// Why.
    pub reason: String,
}

impl Act for Close {
    const NAME: &'static str = "room.close";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.room(&self.room)?;
        view.filled("reason", &self.reason)?;
        view.span(self.from, Some(self.until))?;
        let same = "SELECT n FROM room_closure WHERE room = ?1 AND from_day <= ?2 AND until_day >= ?3 ORDER BY n LIMIT 1";
        match view.one::<u64>(same, &[&self.room, &self.from.to_string(), &self.until.to_string()])? {
            Some(n) => Err(Refusal::new(format!("entry {n} already closes it on all these days"))),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO room_closure (n, room, from_day, until_day, reason) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![stamp.n, self.room, self.from.to_string(), self.until.to_string(), self.reason],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Close;
    use crate::acts::testing::{Bench, day};

    #[test]
    fn a_closure_has_days_in_order_and_a_reason() {
        let mut bench = Bench::with_room();
        let close = |room: &str, from, until, reason: &str| Close {
            room: room.into(),
            from: day(from),
            until: day(until),
            reason: reason.into(),
        };
        assert!(bench.refused(&close("R9", "2026-07-01", "2026-07-02", "travaux")).contains("room R9"));
        assert!(bench.refused(&close("R1", "2026-07-01", "2026-07-02", " ")).contains("reason is empty"));
        assert!(bench.refused(&close("R1", "2026-07-02", "2026-07-01", "travaux")).contains("before the first"));
        bench.ok(&close("R1", "2026-07-01", "2026-07-10", "travaux"));
        assert!(bench.refused(&close("R1", "2026-07-01", "2026-07-10", "autre")).contains("already closes it"));
        assert!(bench.refused(&close("R1", "2026-07-10", "2026-07-10", "autre")).contains("already closes it"));
        bench.ok(&close("R1", "2026-07-10", "2026-07-11", "travaux"));
        bench.ok(&close("R1", "2027-07-01", "2027-07-01", "à venir"));
        assert_eq!(bench.one::<u64>("SELECT count(*) FROM room_closure"), 3);
        bench.replays();
    }
}
