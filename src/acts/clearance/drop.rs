//! A request ends without an answer: no consent came in time (law of 11-12-1998 art. 16 §1), or the need is gone.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::requests::Road;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Ends an open request without an answer of the authority.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drop {
    /// The entry that opened the request.
    pub request: u64,
    /// The day it ended.
    pub day: Day,
    /// Why, unclassified.
    pub reason: String,
}

impl Act for Drop {
    const NAME: &'static str = "clearance.drop";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.filled("reason", &self.reason)?;
        view.happened("day it ended", self.day)?;
        Road::open(view, self.request)?.follows(self.request, self.day)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "UPDATE clearance_request SET answered = ?2, answer = 'dropped' WHERE n = ?1",
            params![self.request, self.day.to_string()],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Drop;
    use crate::acts::testing::{Bench, day, open_request, person};

    #[test]
    fn a_dropped_request_can_be_opened_anew() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        let n = bench.ok(&open_request("P0001", "SECRET", "BE", "2026-10-01"));
        let on = |on, reason: &str| Drop { request: n, day: day(on), reason: reason.into() };
        assert!(bench.refused(&on("2026-10-02", " ")).contains("reason is empty"));
        assert!(bench.refused(&on("2026-09-30", "essai")).contains("opened on"));
        assert!(bench.refused(&on("2026-11-24", "essai")).contains("future"));
        bench.ok(&on("2026-10-02", "essai"));
        assert!(bench.refused(&on("2026-10-02", "essai")).contains("no open request"));
        bench.ok(&open_request("P0001", "SECRET", "BE", "2026-10-02"));
        assert_eq!(bench.one::<String>("SELECT answer || answered FROM clearance_request ORDER BY n"), "dropped2026-10-02");
        bench.replays();
    }
}
