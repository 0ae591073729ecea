//! A clearance is requested from the authority: a first one, a renewal, a higher level or one more scope.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::check_kind;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, Marking, Scopes, printable};
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
        view.person(&self.person)?;
        check_kind(view, &self.level, self.scopes)?;
        view.happened("day of the request", self.requested)?;
        let open = "SELECT n FROM clearance_request WHERE person = ?1 AND words = ?2 AND scopes = ?3 AND answered IS NULL";
        let same: Option<u64> = view.one(open, &[&self.person, &self.level.words, &self.scopes.to_string()])?;
        match same {
            Some(n) => Err(Refusal::new(format!(
                "person {} already has the open request {n} for that level and scope",
                printable(&self.person)
            ))),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO clearance_request (n, person, level, words, scopes, opened, requested) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
            params![
                stamp.n,
                self.person,
                self.level.level.rank(),
                self.level.words,
                self.scopes.to_string(),
                self.requested.to_string()
            ],
        )
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
