//! A room's opening hours from a day on; earlier hours stay known, so that a past quarter is judged by its own.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{self, Day};
use crate::journal::Stamp;

/// Sets a room's hours. Of two entries for the same first day the later one counts.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// The room.
    pub room: String,
    /// The first day they hold; [`Day::MIN`] for "as long as the room is known".
    pub from: Day,
    /// Times and weekdays.
    pub hours: domain::Hours,
}

impl Act for Hours {
    const NAME: &'static str = "room.hours";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.room(&self.room)?;
        let domain::Hours { open, close, days } = self.hours;
        domain::Hours::new(open, close, days).map_err(|e| Refusal::new(e.to_string()))?;
        // An empty set of weekdays would be read back as Monday to Friday.
        if days.to_string().is_empty() { Err(Refusal::new("the room opens on no weekday")) } else { Ok(()) }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let domain::Hours { open, close, days } = self.hours;
        run(
            tables,
            "INSERT INTO room_hours (n, room, from_day, open, close, days) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![stamp.n, self.room, self.from.to_string(), open.to_string(), close.to_string(), days.to_string()],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Hours;
    use crate::acts::testing::{Bench, day, room};
    use crate::domain::{self, TimeOfDay, Weekdays};

    #[test]
    fn hours_have_an_order_and_a_weekday() {
        let mut bench = Bench::new();
        let hours = |open, close, days| Hours {
            room: "R1".into(),
            from: day("2026-01-01"),
            hours: domain::Hours {
                open: TimeOfDay::parse(open).unwrap(),
                close: TimeOfDay::parse(close).unwrap(),
                days: Weekdays::parse(days).unwrap(),
            },
        };
        assert!(bench.refused(&hours("07:00", "19:00", "")).contains("not in the register"));
        bench.ok(&room("R1", "SECRET"));
        bench.ok(&hours("07:00", "19:00", ""));
        assert_eq!(bench.one::<String>("SELECT open || close || days FROM room_hours"), "07:0019:00mon-fri");
        assert!(bench.refused(&hours("19:00", "07:00", "mon")).contains("not after"));
        assert!(bench.refused(&hours("07:00", "19:00", ",")).contains("no weekday"));
        bench.replays();
    }
}
