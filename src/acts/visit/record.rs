//! A visitor enters a room with an escort: every field of the visitor book is asked for (NIST SP 800-53 PE-8), and the escort
//! is someone who may be in the room alone (Council Decision 2013/488/EU annex II 15 to 21). A line taken over from a paper book
//! may lack what was never written down; the audit names what is missing (ACC018).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::copies::absent;
use crate::acts::premises::{cleared, room_level};
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Instant, Level, printable};
use crate::journal::Stamp;

/// Enters a visitor in the book of a room.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The room.
    pub room: String,
    /// The visitor's name.
    pub name: String,
    /// Whom the visitor is from.
    pub organisation: String,
    /// The form of identity shown.
    pub identity: String,
    /// Why the visitor came.
    pub purpose: String,
    /// The person visited.
    pub host: String,
    /// The person who stays with the visitor.
    pub escort: String,
    /// Whether the visitor signed the book.
    pub signed: bool,
    /// When the visitor entered.
    pub entered: Instant,
    /// When the visitor left; without it the visitor is in the room.
    pub left_at: Option<Instant>,
    /// Taken over from a paper book as it was found: everything but room, name and entry may be empty.
    #[serde(default, skip_serializing_if = "absent")]
    pub taken_over: bool,
}

impl Act for Record {
    const NAME: &'static str = "visit.record";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let level = room_level(view, &self.room)?;
        for (what, text) in [
            ("name", &self.name),
            ("organisation", &self.organisation),
            ("identity", &self.identity),
            ("purpose", &self.purpose),
            ("host", &self.host),
            ("escort", &self.escort),
        ] {
            let may_lack = self.taken_over && what != "name" && text.is_empty();
            if text.trim().is_empty() && !may_lack {
                return Err(Refusal::new(format!("the visitor's {what} is empty")).basis("NIST SP 800-53 PE-8"));
            }
            view.text(what, text)?;
        }
        if !self.host.is_empty() {
            view.person(&self.host)?;
        }
        view.past("entry", self.entered)?;
        if let Some(left) = self.left_at {
            view.past("exit", left)?;
            if left < self.entered {
                return Err(Refusal::new(format!("the visitor left at {left}, before entering at {}", self.entered)));
            }
        }
        if !self.escort.is_empty() {
            self.escorted(view, level)?;
        }
        let same = "SELECT n FROM visit WHERE room = ?1 AND name = ?2 AND organisation = ?3 AND entered = ?4 ORDER BY n LIMIT 1";
        match view.one::<u64>(same, &[&self.room, &self.name, &self.organisation, &self.entered.to_string()])? {
            Some(n) => Err(Refusal::new(format!("entry {n} already says so"))),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO visit (n, room, name, organisation, identity, purpose, host, escort, signed, entered, left_at, taken_over)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, ''), nullif(?8, ''), ?9, ?10, ?11, ?12)",
            params![
                stamp.n,
                self.room,
                self.name,
                self.organisation,
                self.identity,
                self.purpose,
                self.host,
                self.escort,
                self.signed,
                self.entered.to_string(),
                self.left_at.map(|at| at.to_string()),
                self.taken_over,
            ],
        )
    }
}

impl Record {
    /// Refuses an escort who may not be in the room alone on that day: not cleared for it, or not on its list unescorted. A
    /// room that is only a place has no list.
    fn escorted(&self, view: &View<'_>, level: (Level, crate::domain::Regime)) -> Result<(), Refusal> {
        let day = view.day_at(self.entered)?;
        let (room, escort) = (printable(&self.room), printable(&self.escort));
        cleared(view, &self.escort, level, day, &format!("escort in room {room}"))?;
        let listed = "SELECT 1 FROM access WHERE room = ?1 AND person = ?2 AND mode = 'unescorted' AND from_day <= ?3
                      AND (until_day IS NULL OR until_day >= ?3) AND (revoked IS NULL OR revoked > ?3)";
        if level.0 == Level::Unclassified || view.exists(listed, &[&self.room, &self.escort, &day.to_string()])? {
            return Ok(());
        }
        Err(Refusal::new(format!("person {escort} is not on the list of room {room} unescorted on {day}"))
            .basis("Council Decision 2013/488/EU annex II 15 to 21")
            .hint("name an escort who may be in the room alone"))
    }
}

#[cfg(test)]
mod tests {
    use super::Record;
    use crate::acts::access::{Mode, Revoke};
    use crate::acts::testing::{Bench, allow, briefing, day, grant, person, room};
    use crate::acts::visit::Leave;
    use crate::domain::Instant;

    fn at(text: &str) -> Instant {
        Instant::parse(text).unwrap()
    }

    fn visit() -> Record {
        Record {
            room: "R1".into(),
            name: "FICTIF Visiteur".into(),
            organisation: "Société d'essai".into(),
            identity: "carte d'identité".into(),
            purpose: "entretien".into(),
            host: "P0001".into(),
            escort: "P0001".into(),
            signed: true,
            entered: at("2026-11-20T09:00:00Z"),
            left_at: Some(at("2026-11-20T10:00:00Z")),
            taken_over: false,
        }
    }

    fn bench() -> Bench {
        let mut bench = Bench::with_room();
        bench.ok(&briefing("P0001", "2026-01-05"));
        bench.ok(&grant("P0001", "SECRET", "BE", "2026-01-05", "2031-01-04"));
        bench
    }

    #[test]
    fn every_field_is_asked_for() {
        let mut bench = bench();
        bench.ok(&allow("R1", "P0001", "2026-01-05", None));
        let empty = String::new;
        for (act, word) in [
            (Record { name: empty(), ..visit() }, "name"),
            (Record { organisation: " ".into(), ..visit() }, "organisation"),
            (Record { identity: empty(), ..visit() }, "identity"),
            (Record { purpose: empty(), ..visit() }, "purpose"),
            (Record { host: empty(), ..visit() }, "host"),
            (Record { escort: empty(), ..visit() }, "escort"),
        ] {
            let refused = bench.refused(&act);
            assert!(refused.contains(&format!("{word} is empty")) && refused.contains("PE-8"), "{refused}");
        }
        assert!(bench.refused(&Record { room: "R9".into(), ..visit() }).contains("room R9"));
        assert!(bench.refused(&Record { host: "P0009".into(), ..visit() }).contains("person P0009"));
        assert!(bench.refused(&Record { entered: at("2026-11-24T09:00:00Z"), ..visit() }).contains("future"));
        assert!(bench.refused(&Record { left_at: Some(at("2026-11-24T09:00:00Z")), ..visit() }).contains("future"));
        assert!(bench.refused(&Record { left_at: Some(at("2026-11-20T08:59:59Z")), ..visit() }).contains("before entering"));
        bench.ok(&visit());
        let refused = bench.refused(&visit());
        assert!(refused.contains("already says so") && !refused.contains("FICTIF"), "{refused}");
        bench.replays();
    }

    #[test]
    fn a_line_from_a_paper_book_may_lack_all_but_room_name_and_entry() {
        let mut bench = bench();
        let empty = String::new;
        let bare = Record {
            organisation: empty(),
            identity: empty(),
            purpose: empty(),
            host: empty(),
            escort: empty(),
            left_at: None,
            taken_over: true,
            ..visit()
        };
        assert!(bench.refused(&Record { taken_over: false, ..bare.clone() }).contains("organisation is empty"));
        assert!(bench.refused(&Record { name: empty(), ..bare.clone() }).contains("name is empty"));
        assert!(bench.refused(&Record { purpose: " ".into(), ..bare.clone() }).contains("purpose is empty"));
        assert!(bench.refused(&Record { room: "R9".into(), ..bare.clone() }).contains("room R9"));
        assert!(bench.refused(&Record { entered: at("2026-11-24T09:00:00Z"), ..bare.clone() }).contains("future"));
        assert!(bench.refused(&Record { host: "P0009".into(), ..bare.clone() }).contains("person P0009"));
        // Whoever is named as escort is still held to what an escort must be.
        assert!(bench.refused(&Record { escort: "P0001".into(), ..bare.clone() }).contains("not on the list"));
        let n = bench.ok(&bare);
        assert_eq!(bench.one::<u64>("SELECT count(*) FROM visit WHERE taken_over AND host IS NULL AND escort IS NULL"), 1);
        assert!(bench.refused(&bare).contains("already says so"));
        bench.ok(&Leave { visit: n, at: at("2026-11-20T10:00:00Z") });
        // What was recorded before there was such a line is written as it always was.
        assert!(!serde_json::to_string(&visit()).unwrap().contains("taken_over"));
        bench.replays();
    }

    #[test]
    fn the_escort_may_be_there_alone_that_day() {
        let mut bench = bench();
        bench.ok(&person("P0002"));
        let refused = bench.refused(&Record { escort: "P0002".into(), ..visit() });
        assert!(refused.contains("no clearance") && refused.contains("art. 8 §2"), "{refused}");
        let refused = bench.refused(&visit());
        assert!(refused.contains("not on the list of room R1") && refused.contains("annex II 15 to 21"), "{refused}");
        let escorted =
            crate::acts::access::Allow { mode: Mode::Escorted, ..allow("R1", "P0001", "2026-11-20", Some("2026-11-20")) };
        bench.ok(&escorted);
        assert!(bench.refused(&visit()).contains("not on the list"));
        bench.ok(&allow("R1", "P0001", "2026-11-21", None));
        assert!(bench.refused(&visit()).contains("not on the list"), "the day before");
        bench.ok(&Revoke { room: "R1".into(), person: "P0001".into(), from: day("2026-11-20"), reason: String::new() });
        bench.ok(&allow("R1", "P0001", "2026-11-19", Some("2026-11-20")));
        bench.ok(&Revoke { room: "R1".into(), person: "P0001".into(), from: day("2026-11-20"), reason: String::new() });
        assert!(bench.refused(&visit()).contains("not on the list"), "revoked from that day on");
        bench.ok(&Record { entered: at("2026-11-19T09:00:00Z"), ..visit() });
        // A place that is not classified has no list.
        bench.ok(&room("HALL", "UNCLASSIFIED"));
        bench.ok(&Record { room: "HALL".into(), escort: "P0002".into(), ..visit() });
        bench.replays();
    }

    #[test]
    fn a_visitor_leaves_once() {
        let mut bench = bench();
        bench.ok(&allow("R1", "P0001", "2026-01-05", None));
        let n = bench.ok(&Record { left_at: None, ..visit() });
        assert!(bench.refused(&Leave { visit: n + 1, at: at("2026-11-20T10:00:00Z") }).contains("is no visit"));
        assert!(bench.refused(&Leave { visit: n, at: at("2026-11-20T08:59:59Z") }).contains("before entering"));
        assert!(bench.refused(&Leave { visit: n, at: at("2026-11-24T10:00:00Z") }).contains("future"));
        bench.ok(&Leave { visit: n, at: at("2026-11-20T10:00:00Z") });
        assert!(bench.refused(&Leave { visit: n, at: at("2026-11-20T11:00:00Z") }).contains("already left"));
        bench.replays();
    }
}
