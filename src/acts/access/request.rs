//! Somebody asks for a person to be put on a room's access list; the officer answers (`access.answer`).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::Mode;
use crate::acts::premises::serves;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run, text};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// A request for access to a room.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The room.
    pub room: String,
    /// The person who is to be on its list.
    pub person: String,
    /// The day it was asked.
    pub asked: Day,
    /// Who asked.
    pub asked_by: String,
    /// The need to know, unclassified.
    pub need: String,
    /// The first day asked for.
    pub from: Day,
    /// The last day; until further notice without one.
    pub until: Option<Day>,
    /// Alone, or only with an escort.
    pub mode: Mode,
}

impl Act for Request {
    const NAME: &'static str = "access.request";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.room(&self.room)?;
        serves(view, &self.person, self.from)?;
        view.happened("request", self.asked)?;
        view.filled("name of who asks", &self.asked_by)?;
        view.filled("need", &self.need)?;
        view.span(self.from, self.until)?;
        if self.from < self.asked {
            return Err(Refusal::new(format!("it was asked on {}, after the first day asked for, {}", self.asked, self.from)));
        }
        let open = "SELECT n FROM access_request WHERE room = ?1 AND person = ?2 AND decided IS NULL ORDER BY n LIMIT 1";
        match view.one::<u64>(open, &[&self.room, &self.person])? {
            Some(n) => Err(Refusal::new(format!(
                "entry {n} already asks for person {} in room {}",
                printable(&self.person),
                printable(&self.room)
            ))
            .hint(format!("greffe access answer {n} answers it"))),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO access_request (n, room, person, asked, asked_by, need, from_day, until_day, mode)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                stamp.n,
                self.room,
                self.person,
                self.asked.to_string(),
                self.asked_by,
                self.need,
                self.from.to_string(),
                text(self.until),
                self.mode.code(),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Request;
    use crate::acts::access::Mode;
    use crate::acts::person::Leave;
    use crate::acts::testing::{Bench, day, person};

    #[test]
    fn a_request_says_who_asks_for_what_need_and_from_when() {
        let mut bench = Bench::with_room();
        bench.ok(&person("P0002"));
        bench.ok(&Leave { person: "P0002".into(), until: day("2026-11-20") });
        let ask = || Request {
            room: "R1".into(),
            person: "P0001".into(),
            asked: day("2026-11-20"),
            asked_by: "FICTIF Chef".into(),
            need: "dossier".into(),
            from: day("2026-11-20"),
            until: Some(day("2026-12-31")),
            mode: Mode::Unescorted,
        };
        for (act, words) in [
            (Request { room: "R9".into(), ..ask() }, "room R9"),
            (Request { person: "P0009".into(), ..ask() }, "person P0009"),
            (Request { person: "P0002".into(), from: day("2026-11-21"), ..ask() }, "left the service"),
            (Request { asked: day("2026-11-24"), from: day("2026-11-24"), ..ask() }, "future"),
            (Request { asked_by: " ".into(), ..ask() }, "name of who asks is empty"),
            (Request { need: String::new(), ..ask() }, "need is empty"),
            (Request { until: Some(day("2026-11-19")), ..ask() }, "before the first"),
            (Request { from: day("2026-11-19"), ..ask() }, "after the first day"),
        ] {
            let refused = bench.refused(&act);
            assert!(refused.contains(words), "{words}: {refused}");
        }
        let n = bench.ok(&ask());
        assert!(bench.refused(&ask()).contains(&format!("entry {n} already asks")));
        bench.ok(&Request { person: "P0002".into(), ..ask() });
        bench.replays();
    }
}
