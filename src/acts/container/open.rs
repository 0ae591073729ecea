//! A container is opened: a line of the sheet on its door (SF 702).

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::copies::absent;
use crate::acts::premises::{cleared, container_level, line_after, turn_before, write_line};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View};
use crate::domain::{Instant, SheetEntry, printable};
use crate::journal::Stamp;

/// Records that a container was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Open {
    /// The container.
    pub container: String,
    /// Who opened it.
    pub person: String,
    /// When.
    pub at: Instant,
    /// When it was closed again, where both are taken from a sheet after the lines that follow: the next entry is that closing.
    #[serde(default, skip_serializing_if = "absent")]
    pub closes: Option<Instant>,
}

impl Act for Open {
    const NAME: &'static str = "container.open";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let level = container_level(view, &self.container)?;
        view.past("opening", self.at)?;
        let name = format!("container {}", printable(&self.container));
        if let Some(closes) = self.closes {
            view.past("closing", closes)?;
            if closes < self.at {
                return Err(Refusal::new(format!("{name} is closed at {closes}, before it is opened at {}", self.at)));
            }
        }
        cleared(view, &self.person, level, view.day_at(self.at)?, &format!("open {name}"))?;
        if let Some(open) = turn_before(view, &self.container, self.at)?.filter(|l| l.what == SheetEntry::Open) {
            return Err(Refusal::new(format!("{name} is open since {}, by entry {}", open.at, open.n))
                .hint("record its closing first: `greffe container close`"));
        }
        if let Some(next) = line_after(view, &self.container, self.at)?
            && self.closes.is_none_or(|closes| closes.to_string() >= next.at)
        {
            let reason = format!("entry {} has {name} at {}, and it must be closed before that", next.n, next.at);
            return Err(Refusal::new(reason).hint("take opening and closing in one line of a sheet: `greffe import openings`"));
        }
        not_idle(view, self, &name)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        write_line(tables, stamp, &self.container, SheetEntry::Open, &self.person, self.at)
    }
}

/// Refuses an opening on a day of which a later check says that the container was not opened.
fn not_idle(view: &View<'_>, open: &Open, name: &str) -> Result<(), Refusal> {
    let until = view.start_of(view.day_at(open.at)?.plus_days(1))?.to_string();
    let sql = "SELECT n FROM container_log WHERE container = ?1 AND what = 'idle' AND at > ?2 AND at < ?3 ORDER BY at, n LIMIT 1";
    match view.one::<u64>(sql, &[&open.container, &open.at.to_string(), &until])? {
        Some(n) => Err(Refusal::new(format!("entry {n} says that {name} was not opened on that day"))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::Open;
    use crate::acts::container::{Check, Close};
    use crate::acts::testing::{Bench, briefing, grant, person};
    use crate::domain::Instant;

    fn at(text: &str) -> Instant {
        Instant::parse(text).unwrap()
    }

    fn open(from: &str, closes: Option<&str>) -> Open {
        Open { container: "K1".into(), person: "P0001".into(), at: at(from), closes: closes.map(at) }
    }

    fn close(on: &str) -> Close {
        Close { container: "K1".into(), person: "P0001".into(), at: at(on) }
    }

    fn check(on: &str, idle: bool) -> Check {
        Check { container: "K1".into(), person: "P0001".into(), at: at(on), idle }
    }

    fn bench() -> Bench {
        let mut bench = Bench::with_room();
        bench.ok(&briefing("P0001", "2026-01-05"));
        bench.ok(&grant("P0001", "SECRET", "BE", "2026-01-05", "2026-11-20"));
        bench
    }

    #[test]
    fn only_who_is_cleared_that_day_opens_it() {
        let mut bench = bench();
        bench.ok(&person("P0002"));
        let other = Open { person: "P0002".into(), ..open("2026-11-20T07:15:00Z", None) };
        let refused = bench.refused(&other);
        assert!(refused.contains("P0002 may not open container K1") && refused.contains("art. 8 §2"), "{refused}");
        assert!(bench.refused(&Open { container: "K9".into(), ..other.clone() }).contains("container K9"));
        assert!(bench.refused(&Open { person: "P0009".into(), ..other }).contains("person P0009"));
        assert!(bench.refused(&open("2026-11-23T09:31:22Z", None)).contains("future"));
        // The last day of the clearance ends at midnight in Brussels, an hour before it does in UTC.
        assert!(bench.refused(&open("2026-11-20T23:00:00Z", None)).contains("has expired"));
        bench.ok(&open("2026-11-20T22:59:59Z", None));
        bench.replays();
    }

    #[test]
    fn a_door_is_opened_when_closed_and_closed_when_open() {
        let mut bench = bench();
        assert!(bench.refused(&close("2026-11-18T16:00:00Z")).contains("is not open"));
        let n = bench.ok(&open("2026-11-18T07:15:00Z", None));
        assert!(
            bench
                .refused(&open("2026-11-18T08:00:00Z", None))
                .contains(&format!("open since 2026-11-18T07:15:00Z, by entry {n}"))
        );
        assert!(bench.refused(&check("2026-11-18T15:00:00Z", false)).contains("is open since"));
        assert!(bench.refused(&close("2026-11-18T07:14:59Z")).contains("is not open"));
        bench.ok(&close("2026-11-18T16:00:00Z"));
        assert!(bench.refused(&close("2026-11-18T17:00:00Z")).contains("is not open"));
        assert!(bench.refused(&close("2026-11-18T15:00:00Z")).contains("is closed at 2026-11-18T16:00:00Z"));
        bench.ok(&check("2026-11-18T16:00:00Z", false));
        assert!(bench.refused(&check("2026-11-18T16:00:00Z", false)).contains("already says so"));
        assert!(bench.refused(&check("2026-11-18T16:05:00Z", true)).contains("was opened on that day"));
        bench.ok(&open("2026-11-18T16:00:00Z", None));
        bench.replays();
    }

    #[test]
    fn a_sheet_taken_later_fits_between_its_neighbours() {
        let mut bench = bench();
        bench.ok(&check("2026-11-17T16:00:00Z", true));
        bench.ok(&open("2026-11-18T07:15:00Z", None));
        bench.ok(&close("2026-11-18T16:00:00Z"));
        assert!(
            bench.refused(&open("2026-11-17T08:00:00Z", Some("2026-11-17T15:00:00Z"))).contains("was not opened on that day")
        );
        assert!(bench.refused(&open("2026-11-17T08:00:00Z", None)).contains("must be closed before that"));
        assert!(bench.refused(&open("2026-11-16T08:00:00Z", None)).contains("must be closed before that"));
        assert!(
            bench.refused(&open("2026-11-16T08:00:00Z", Some("2026-11-17T16:00:00Z"))).contains("must be closed before that")
        );
        assert!(bench.refused(&open("2026-11-16T08:00:00Z", Some("2026-11-16T07:00:00Z"))).contains("before it is opened"));
        bench.ok(&open("2026-11-16T08:00:00Z", Some("2026-11-16T17:00:00Z")));
        assert!(bench.refused(&close("2026-11-17T17:00:00Z")).contains("has container K1 checked"));
        bench.ok(&close("2026-11-16T17:00:00Z"));
        // After the check that found it idle it may be opened.
        bench.ok(&open("2026-11-17T16:30:00Z", Some("2026-11-17T17:00:00Z")));
        bench.ok(&close("2026-11-17T17:00:00Z"));
        bench.replays();
    }
}
