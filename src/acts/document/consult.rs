//! A copy is read by a person in a secure room, from one moment to another.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::copies::{CopyId, Place, copy_of, moved};
use crate::acts::{Act, Occasion, REGISTRY, Refusal, Signers, View, run};
use crate::domain::{Day, Level, printable};
use crate::journal::Stamp;

/// Records a consultation.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consult {
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
    /// Who read it.
    pub person: String,
    /// The day.
    pub day: Day,
    /// Where and when.
    pub occasion: Occasion,
}

impl Act for Consult {
    const NAME: &'static str = "document.consult";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let copy = copy_of(view, &self.document, self.copy)?;
        copy.here()?;
        copy.moves_on(view, self.day)?;
        if copy.holder.as_ref().is_some_and(|holder| *holder != self.person) {
            return Err(Refusal::new("somebody else has the copy")
                .hint("it is consulted where it is: record its return or `document.store`"));
        }
        self.occasion.refuse(view, self.day)?;
        let room = view.one::<u8>("SELECT level FROM room WHERE room = ?1", &[&self.occasion.room])?.and_then(Level::of_rank);
        if room.is_none_or(|level| level < copy.level) {
            let refusal = Refusal::new(format!("room {} is below the document's level", printable(&self.occasion.room)));
            return Err(if copy.level.needs_clearance() { refusal.basis("law of 11-12-1998 art. 8 §3") } else { refusal });
        }
        copy.seen_by(view, &self.person, self.day, "see")
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let (from, until) = (self.occasion.from.to_string(), self.occasion.until.to_string());
        run(
            tables,
            "INSERT INTO consultation (n, document, copy, person, room, from_at, until_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![stamp.n, self.document, self.copy, self.person, self.occasion.room, from, until],
        )?;
        let id = CopyId::new(&self.document, self.copy);
        self.occasion.claim(tables, stamp, &self.person, "consultation", &id.to_string())?;
        // Where the copy is does not change; the line of its history names the reader.
        moved(
            tables,
            stamp,
            "consult",
            &id,
            self.day,
            Place { holder: Some(&self.person), ..Place::default() },
            &self.occasion.room,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Consult;
    use crate::acts::Occasion;
    use crate::acts::testing::{Bench, briefing, day, document, grant, room};
    use crate::domain::Instant;

    #[test]
    fn only_who_may_in_a_room_that_may() {
        let mut bench = Bench::with_room();
        bench.ok(&room("R0", "CONFIDENTIEL"));
        bench.ok(&document("D1", "SECRET", Some("K1")));
        let at = |room: &str, from: &str, until: &str| Consult {
            document: "D1".into(),
            copy: 1,
            person: "P0001".into(),
            day: day("2026-11-20"),
            occasion: Occasion { room: room.into(), from: Instant::parse(from).unwrap(), until: Instant::parse(until).unwrap() },
        };
        let good = at("R1", "2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z");
        assert!(bench.refused(&good).contains("may not see it on 2026-11-20: no clearance; no security briefing"));
        bench.ok(&briefing("P0001", "2026-01-20"));
        bench.ok(&grant("P0001", "SECRET", "BE", "2026-01-01", "2026-11-20"));
        assert!(bench.refused(&at("R0", "2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z")).contains("art. 8 §3"));
        assert!(bench.refused(&at("R9", "2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z")).contains("room R9"));
        assert!(bench.refused(&at("R1", "2026-11-20T09:00:00Z", "2026-11-20T08:00:00Z")).contains("before it begins"));
        assert!(bench.refused(&at("R1", "2026-11-20T09:00:00Z", "2026-11-23T10:00:00Z")).contains("future"));
        // Half past eleven at night in UTC is the next day in Brussels.
        assert!(bench.refused(&at("R1", "2026-11-20T23:30:00Z", "2026-11-20T23:40:00Z")).contains("2026-11-21, not on"));
        bench.ok(&good);
        assert_eq!(bench.one::<String>("SELECT what || subject FROM claim"), "consultationD1/1");
        assert_eq!(bench.one::<String>("SELECT container FROM copy WHERE copy = 1"), "K1");
        bench.replays();
    }
}
