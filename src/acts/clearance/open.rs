//! The procedure for a clearance is opened in the service: nothing is handed over or sent yet.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, open_request, refuse_request};
use crate::domain::{Day, Marking, Scopes, printable};
use crate::journal::Stamp;

/// Opens a request: a first one, a renewal, a higher level or one more scope.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Open {
    /// For whom.
    pub person: String,
    /// Which level.
    pub level: Marking,
    /// Which scopes.
    pub scopes: Scopes,
    /// The day it was decided to ask.
    pub day: Day,
}

impl Act for Open {
    const NAME: &'static str = "clearance.open";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        refuse_request(view, &self.person, &self.level, self.scopes)?;
        view.happened("day the request was opened", self.day)?;
        let left = "SELECT until_day FROM person WHERE person = ?1 AND until_day < ?2";
        match view.one::<String>(left, &[&self.person, &self.day.to_string()])? {
            Some(last) => Err(Refusal::new(format!("person {} left on {last}", printable(&self.person)))),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        open_request(tables, stamp.n, &self.person, &self.level, self.scopes, self.day, None)
    }
}

#[cfg(test)]
mod tests {
    use crate::acts::person::Leave;
    use crate::acts::testing::{Bench, day, open_request, person, request};

    #[test]
    fn it_is_opened_once_for_a_level_and_scope() {
        let mut bench = Bench::new();
        assert!(bench.refused(&open_request("P0001", "SECRET", "BE", "2026-10-01")).contains("not in the register"));
        bench.ok(&person("P0001"));
        assert!(bench.refused(&open_request("P0001", "SECRET", "BE", "2026-11-24")).contains("future"));
        bench.ok(&open_request("P0001", "SECRET", "BE", "2026-11-23"));
        assert!(bench.refused(&open_request("P0001", "SECRET", "BE", "2026-11-23")).contains("open request"));
        // A request that was sent at once is the same request.
        assert!(bench.refused(&request("P0001", "SECRET", "BE", "2026-11-23")).contains("open request"));
        bench.ok(&open_request("P0001", "TRES SECRET", "BE", "2026-11-01"));
        assert_eq!(bench.one::<u32>("SELECT count(*) FROM clearance_request WHERE requested IS NULL AND month IS NULL"), 2);
        bench.ok(&person("P0002"));
        bench.ok(&Leave { person: "P0002".into(), until: day("2026-11-20") });
        bench.ok(&open_request("P0002", "SECRET", "BE", "2026-11-20"));
        assert!(bench.refused(&open_request("P0002", "SECRET UE", "EU", "2026-11-21")).contains("left on 2026-11-20"));
        bench.replays();
    }
}
