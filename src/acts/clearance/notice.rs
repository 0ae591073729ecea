//! The notice of the investigation is handed over to the person against receipt (law of 11-12-1998 art. 16).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::requests::Road;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Records that the notice was handed over against receipt.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The entry that opened the request.
    pub request: u64,
    /// The day it was.
    pub day: Day,
}

impl Act for Notice {
    const NAME: &'static str = "clearance.notice";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.happened("day of the notice", self.day)?;
        let road = Road::open(view, self.request)?;
        road.not_yet(self.request)?;
        if let Some(day) = road.notice {
            return Err(Refusal::new(format!("the notice of request {} was handed over on {day}", self.request)));
        }
        road.follows(self.request, self.day)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(tables, "UPDATE clearance_request SET notice = ?2 WHERE n = ?1", params![self.request, self.day.to_string()])
    }
}

#[cfg(test)]
mod tests {
    use super::Notice;
    use crate::acts::testing::{Bench, day, open_request, person, request};

    #[test]
    fn it_is_handed_over_once_after_the_opening_and_before_filing() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        let n = bench.ok(&open_request("P0001", "SECRET", "BE", "2026-10-01"));
        let on = |request, on| Notice { request, day: day(on) };
        assert!(bench.refused(&on(n, "2026-09-30")).contains("opened on 2026-10-01"));
        assert!(bench.refused(&on(n, "2026-11-24")).contains("future"));
        assert!(bench.refused(&on(99, "2026-10-01")).contains("no open request"));
        bench.ok(&on(n, "2026-10-01"));
        assert!(bench.refused(&on(n, "2026-10-02")).contains("handed over on"));
        let filed = bench.ok(&request("P0001", "TRES SECRET", "BE", "2026-10-01"));
        assert!(bench.refused(&on(filed, "2026-10-02")).contains("already filed"));
        assert_eq!(bench.one::<String>("SELECT notice FROM clearance_request"), "2026-10-01");
        bench.replays();
    }
}
