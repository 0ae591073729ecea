//! The authority refuses a request.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::requests::Road;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Answers an open request with a refusal.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refuse {
    /// The entry that recorded the request.
    pub request: u64,
    /// The day of the decision.
    pub day: Day,
    /// The authority's reference or the reason, unclassified.
    pub reason: String,
}

impl Act for Refuse {
    const NAME: &'static str = "clearance.refuse";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.text("reason", &self.reason)?;
        view.happened("day of the decision", self.day)?;
        let road = Road::open(view, self.request)?;
        if road.filed.is_none() {
            return Err(Refusal::new(format!("request {} was not filed, so there is nothing to refuse", self.request))
                .hint("`greffe clearance drop` ends it without an answer"));
        }
        road.follows(self.request, self.day)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "UPDATE clearance_request SET answered = ?2, answer = 'refused' WHERE n = ?1",
            params![self.request, self.day.to_string()],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Refuse;
    use crate::acts::testing::{Bench, day, open_request, person, request};

    #[test]
    fn a_request_is_answered_once() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        let n = bench.ok(&request("P0001", "SECRET", "BE", "2026-10-01"));
        let refuse = |request, on| Refuse { request, day: day(on), reason: "REF-1".into() };
        assert!(bench.refused(&refuse(n, "2026-09-30")).contains("filed on 2026-10-01"));
        bench.ok(&refuse(n, "2026-10-20"));
        assert_eq!(bench.one::<String>("SELECT answer || answered FROM clearance_request"), "refused2026-10-20");
        assert!(bench.refused(&refuse(n, "2026-10-21")).contains("no open request"));
        let opened = bench.ok(&open_request("P0001", "SECRET", "BE", "2026-10-21"));
        assert!(bench.refused(&refuse(opened, "2026-10-21")).contains("not filed"));
        assert!(bench.refused(&refuse(99, "2026-10-21")).contains("no open request"));
        bench.replays();
    }
}
