//! A request is filed with the authority, once the person consented.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::requests::Road;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Records that a request was sent.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// The entry that opened the request.
    pub request: u64,
    /// The day it was.
    pub day: Day,
}

impl Act for File {
    const NAME: &'static str = "clearance.file";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.happened("day of filing", self.day)?;
        let road = Road::open(view, self.request)?;
        road.not_yet(self.request)?;
        if road.consent.is_none() {
            return Err(Refusal::new(format!("the person has not consented to request {}", self.request))
                .basis("law of 11-12-1998 art. 16")
                .hint("`greffe clearance notice` and `greffe clearance consent` record the steps before"));
        }
        road.follows(self.request, self.day)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(tables, "UPDATE clearance_request SET requested = ?2 WHERE n = ?1", params![self.request, self.day.to_string()])
    }
}

#[cfg(test)]
mod tests {
    use super::File;
    use crate::acts::clearance::{Consent, Notice};
    use crate::acts::testing::{Bench, day, open_request, person};

    #[test]
    fn it_is_filed_once_after_the_consent() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        let n = bench.ok(&open_request("P0001", "SECRET", "BE", "2026-10-01"));
        let on = |on| File { request: n, day: day(on) };
        bench.ok(&Notice { request: n, day: day("2026-10-05") });
        assert!(bench.refused(&on("2026-10-06")).contains("not consented"));
        bench.ok(&Consent { request: n, day: day("2026-10-10") });
        assert!(bench.refused(&on("2026-10-09")).contains("consented to on 2026-10-10"));
        assert!(bench.refused(&on("2026-11-24")).contains("future"));
        bench.ok(&on("2026-10-10"));
        assert!(bench.refused(&on("2026-10-11")).contains("already filed"));
        assert_eq!(bench.one::<String>("SELECT requested FROM clearance_request"), "2026-10-10");
        bench.replays();
    }
}
