//! A clearance is suspended: it does not count meanwhile (law of 11-12-1998 art. 22).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::check_open;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run, text};
use crate::domain::Day;
use crate::journal::Stamp;

/// Suspends a clearance.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suspend {
    /// The entry that recorded the clearance.
    pub clearance: u64,
    /// The first day it does not count.
    pub from: Day,
    /// The last day it does not count; until further notice without one.
    pub until: Option<Day>,
    /// The authority's reference or the reason, unclassified.
    pub reason: String,
}

impl Act for Suspend {
    const NAME: &'static str = "clearance.suspend";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        check_open(view, self.clearance, self.from)?;
        view.span(self.from, self.until)?;
        view.text("reason", &self.reason)?;
        let overlap = "SELECT n FROM clearance_suspension WHERE clearance = ?1
            AND (until_day IS NULL OR until_day >= ?2) AND (?3 IS NULL OR from_day <= ?3) ORDER BY n LIMIT 1";
        match view.one::<u64>(overlap, &[&self.clearance, &self.from.to_string(), &text(self.until)])? {
            Some(n) => Err(Refusal::new(format!("entry {n} already suspends clearance {} on such a day", self.clearance))),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO clearance_suspension (n, clearance, from_day, until_day, reason) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![stamp.n, self.clearance, self.from.to_string(), text(self.until), self.reason],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Suspend;
    use crate::acts::testing::{Bench, day, grant, person};

    #[test]
    fn suspensions_do_not_overlap() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        let clearance = bench.ok(&grant("P0001", "SECRET", "BE", "2024-12-01", "2029-11-30"));
        let on =
            |from, until: Option<&str>| Suspend { clearance, from: day(from), until: until.map(day), reason: "REF-2".into() };
        bench.ok(&on("2026-03-01", Some("2026-03-31")));
        assert!(bench.refused(&on("2026-03-31", None)).contains("already suspends"));
        assert!(bench.refused(&on("2026-02-01", None)).contains("already suspends"));
        assert!(bench.refused(&on("2024-02-01", None)).contains("granted after"));
        bench.ok(&on("2026-04-01", None));
        assert!(bench.refused(&on("2027-02-01", None)).contains("already suspends"));
        bench.ok(&on("2026-02-01", Some("2026-02-28")));
        bench.replays();
    }
}
