//! The person consents to the investigation (law of 11-12-1998 art. 16).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::requests::Road;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Records that the person signed the consent.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// The entry that opened the request.
    pub request: u64,
    /// The day it was signed.
    pub day: Day,
}

impl Act for Consent {
    const NAME: &'static str = "clearance.consent";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.happened("day of the consent", self.day)?;
        let road = Road::open(view, self.request)?;
        road.not_yet(self.request)?;
        let Some(notice) = road.notice else {
            return Err(Refusal::new(format!("no notice was handed over for request {}", self.request))
                .basis("law of 11-12-1998 art. 16")
                .hint("`greffe clearance notice` records it"));
        };
        if let Some(day) = road.consent {
            return Err(Refusal::new(format!("the consent to request {} was signed on {day}", self.request)));
        }
        road.follows(self.request, self.day)?;
        let days = view.number("consent-days", self.day)?;
        let last = notice.plus_days(days.into());
        if self.day > last {
            return Err(Refusal::new(format!(
                "the consent came after {last}: without it {days} days after the notice the procedure ended"
            ))
            .basis("law of 11-12-1998 art. 16 §1")
            .hint("`greffe clearance drop` ends the request; `greffe clearance open` begins another"));
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(tables, "UPDATE clearance_request SET consent = ?2 WHERE n = ?1", params![self.request, self.day.to_string()])
    }
}

#[cfg(test)]
mod tests {
    use super::Consent;
    use crate::acts::clearance::{Drop, Notice};
    use crate::acts::testing::{Bench, day, open_request, person};

    #[test]
    fn it_follows_the_notice_within_the_term() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        let n = bench.ok(&open_request("P0001", "SECRET", "BE", "2026-10-01"));
        let on = |on| Consent { request: n, day: day(on) };
        assert!(bench.refused(&on("2026-10-02")).contains("no notice"));
        bench.ok(&Notice { request: n, day: day("2026-10-05") });
        assert!(bench.refused(&on("2026-10-04")).contains("notified on 2026-10-05"));
        assert!(bench.refused(&on("2026-11-24")).contains("future"));
        assert!(bench.refused(&on("2026-10-21")).contains("after 2026-10-20"));
        bench.ok(&on("2026-10-20"));
        assert!(bench.refused(&on("2026-10-20")).contains("signed on"));
        bench.ok(&Drop { request: n, day: day("2026-10-20"), reason: "essai".into() });
        assert!(bench.refused(&on("2026-10-20")).contains("no open request"));
        assert_eq!(bench.one::<String>("SELECT consent FROM clearance_request"), "2026-10-20");
        bench.replays();
    }
}
