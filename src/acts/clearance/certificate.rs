//! The certificate of a granted clearance is received.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::requests::Road;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Records that the certificate came in.
///
/// A grant dates the answer by the first day the clearance counts, which may be later than the certificate; so the day is held
/// against the filing only.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// The entry that opened the request.
    pub request: u64,
    /// The day it did.
    pub day: Day,
}

impl Act for Certificate {
    const NAME: &'static str = "clearance.certificate";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.happened("day of the certificate", self.day)?;
        let road = Road::of(view, self.request)?;
        if road.answer.as_deref() != Some("granted") {
            return Err(Refusal::new(format!("request {} was not granted", self.request))
                .hint("`greffe clearance grant` records the authority's decision"));
        }
        if let Some(day) = road.certificate {
            return Err(Refusal::new(format!("the certificate for request {} was received on {day}", self.request)));
        }
        road.follows(self.request, self.day)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(tables, "UPDATE clearance_request SET certificate = ?2 WHERE n = ?1", params![self.request, self.day.to_string()])
    }
}

#[cfg(test)]
mod tests {
    use super::Certificate;
    use crate::acts::testing::{Bench, day, grant, person, request};

    #[test]
    fn it_follows_a_grant() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        let n = bench.ok(&request("P0001", "SECRET", "BE", "2026-10-01"));
        let on = |request, on| Certificate { request, day: day(on) };
        assert!(bench.refused(&on(n, "2026-11-02")).contains("not granted"));
        assert!(bench.refused(&on(99, "2026-11-02")).contains("no open request"));
        bench.ok(&grant("P0001", "SECRET", "BE", "2026-11-01", "2031-10-31"));
        assert!(bench.refused(&on(n, "2026-09-30")).contains("filed on"));
        assert!(bench.refused(&on(n, "2026-11-24")).contains("future"));
        bench.ok(&on(n, "2026-11-02"));
        assert!(bench.refused(&on(n, "2026-11-02")).contains("received on"));
        assert_eq!(bench.one::<String>("SELECT certificate FROM clearance_request"), "2026-11-02");
        bench.replays();
    }
}
