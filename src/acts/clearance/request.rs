//! A clearance is requested from the authority: a first one, a renewal, a higher level or one more scope.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::requests::filed_request;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, refuse_request};
use crate::domain::{Day, Marking, Scopes};
use crate::journal::Stamp;

/// Records a request, open until it is granted or refused.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// For whom.
    pub person: String,
    /// Which level.
    pub level: Marking,
    /// Which scopes.
    pub scopes: Scopes,
    /// The day it was sent.
    pub requested: Day,
}

impl Act for Request {
    const NAME: &'static str = "clearance.request";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        refuse_request(view, &self.person, &self.level, self.scopes)?;
        view.happened("day of the request", self.requested)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        filed_request(tables, stamp.n, &self.person, &self.level, self.scopes, self.requested)
    }
}

#[cfg(test)]
mod tests {
    use crate::acts::testing::{Bench, person, request};

    #[test]
    fn one_request_is_open_for_a_level_and_scope() {
        let mut bench = Bench::new();
        assert!(bench.refused(&request("P0001", "SECRET", "BE", "2026-10-01")).contains("not in the register"));
        bench.ok(&person("P0001"));
        bench.ok(&request("P0001", "SECRET", "BE", "2026-10-01"));
        assert!(bench.refused(&request("P0001", "SECRET", "BE", "2026-10-02")).contains("open request"));
        bench.ok(&request("P0001", "SECRET UE", "BE+EU", "2026-10-02"));
        assert!(bench.refused(&request("P0001", "NATO SECRET", "BE", "2026-10-02")).contains("scopes"));
        assert!(bench.refused(&request("P0001", "SECRET", "NATO+BE", "2027-10-02")).contains("future"));
        bench.replays();
    }
}
