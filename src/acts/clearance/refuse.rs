//! The authority refuses a request.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

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
        if !view.exists("SELECT 1 FROM clearance_request WHERE n = ?1 AND answered IS NULL", &[&self.request])? {
            return Err(Refusal::new(format!("entry {} records no open request", self.request))
                .hint("a request is named by the number of its entry"));
        }
        let after = "SELECT 1 FROM clearance_request WHERE n = ?1 AND requested > ?2";
        if view.exists(after, &[&self.request, &self.day.to_string()])? {
            return Err(Refusal::new(format!("request {} was sent after {}", self.request, self.day)));
        }
        Ok(())
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
    use crate::acts::testing::{Bench, day, person, request};

    #[test]
    fn a_request_is_answered_once() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        let n = bench.ok(&request("P0001", "SECRET", "BE", "2026-10-01"));
        let refuse = |request, on| Refuse { request, day: day(on), reason: "REF-1".into() };
        assert!(bench.refused(&refuse(n, "2026-09-30")).contains("sent after"));
        bench.ok(&refuse(n, "2026-10-20"));
        assert_eq!(bench.one::<String>("SELECT answer || answered FROM clearance_request"), "refused2026-10-20");
        assert!(bench.refused(&refuse(n, "2026-10-21")).contains("no open request"));
        assert!(bench.refused(&refuse(99, "2026-10-21")).contains("no open request"));
        bench.replays();
    }
}
