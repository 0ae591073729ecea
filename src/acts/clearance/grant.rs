//! The authority grants a clearance.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::check_kind;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, Marking, Scopes, printable};
use crate::journal::Stamp;

/// Records a clearance. It answers the person's open requests of that day or before whose scopes it covers, at
/// whatever level: the authority's decision is the answer, also when it gives less. One that was opened and whose filing
/// nobody recorded is answered too: the decision shows that it was sent.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// To whom.
    pub person: String,
    /// Up to which level.
    pub level: Marking,
    /// For which scopes.
    pub scopes: Scopes,
    /// The first day it counts.
    pub granted: Day,
    /// The last day it counts.
    pub expires: Day,
    /// The authority's reference, or empty.
    pub reference: String,
}

impl Act for Grant {
    const NAME: &'static str = "clearance.grant";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.person(&self.person)?;
        check_kind(view, &self.level, self.scopes)?;
        view.text("reference", &self.reference)?;
        if self.expires < self.granted {
            return Err(Refusal::new(format!("it expires on {}, before it is granted on {}", self.expires, self.granted)));
        }
        let twin = "SELECT n FROM clearance WHERE person = ?1 AND granted = ?2 AND words = ?3 AND scopes = ?4";
        let params: [&dyn rusqlite::ToSql; 4] =
            [&self.person, &self.granted.to_string(), &self.level.words, &self.scopes.to_string()];
        match view.one::<u64>(twin, &params)? {
            Some(n) => Err(Refusal::new(format!("clearance {n} of person {} already says so", printable(&self.person)))
                .hint("a later last day is an extension")),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let granted = self.granted.to_string();
        let open: Vec<(u64, String)> = tables
            .prepare_cached(
                "SELECT n, scopes FROM clearance_request
                 WHERE person = ?1 AND answered IS NULL AND coalesce(requested, opened) <= ?2",
            )?
            .query_map(params![self.person, granted], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        for (n, scopes) in open {
            if Scopes::parse(&scopes).is_ok_and(|wanted| self.scopes.union(wanted) == self.scopes) {
                run(tables, "UPDATE clearance_request SET answered = ?2, answer = 'granted' WHERE n = ?1", params![n, granted])?;
            }
        }
        run(
            tables,
            "INSERT INTO clearance (n, person, level, words, scopes, granted, expires, reference)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                stamp.n,
                self.person,
                self.level.level.rank(),
                self.level.words,
                self.scopes.to_string(),
                granted,
                self.expires.to_string(),
                self.reference
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::acts::testing::{Bench, grant, open_request, person, request};

    #[test]
    fn a_grant_answers_the_requests_it_covers() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        bench.ok(&request("P0001", "SECRET", "BE", "2026-09-01"));
        bench.ok(&request("P0001", "SECRET", "BE+NATO", "2026-09-01"));
        bench.ok(&request("P0001", "TRES SECRET", "BE", "2026-11-01"));
        bench.ok(&open_request("P0001", "CONFIDENTIEL", "BE", "2026-10-01"));
        bench.ok(&open_request("P0001", "CONFIDENTIEL", "BE+EU", "2026-10-01"));
        bench.ok(&grant("P0001", "SECRET", "BE", "2026-10-01", "2031-09-30"));
        let open = "SELECT group_concat(words || scopes, ' ' ORDER BY n) FROM clearance_request WHERE answered IS NULL";
        assert_eq!(
            bench.one::<String>(open),
            "SECRET / GEHEIMBE+NATO TRES SECRET / ZEER GEHEIMBE CONFIDENTIEL / VERTROUWELIJKBE+EU"
        );
        bench.replays();
    }

    #[test]
    fn a_clearance_must_make_sense() {
        let mut bench = Bench::new();
        assert!(bench.refused(&grant("P0001", "SECRET", "BE", "2026-01-01", "2030-01-01")).contains("not in the register"));
        bench.ok(&person("P0001"));
        bench.ok(&grant("P0001", "SECRET", "BE", "2026-01-01", "2026-01-01"));
        for (level, scopes, granted, expires, why) in [
            ("SECRET", "BE", "2026-01-01", "2030-01-01", "already"),
            ("SECRET", "BE", "2026-01-02", "2026-01-01", "before it is granted"),
            ("NATO SECRET", "BE+EU", "2026-01-02", "2027-01-01", "not among the scopes"),
            ("UNCLASSIFIED", "BE", "2026-01-02", "2027-01-01", "above unclassified"),
        ] {
            assert!(bench.refused(&grant("P0001", level, scopes, granted, expires)).contains(why), "{why}");
        }
        let mut odd = grant("P0001", "SECRET", "BE", "2026-01-02", "2027-01-01");
        odd.level.words = "TRES SECRET".into();
        assert!(bench.refused(&odd).contains("words"));
        odd = grant("P0001", "SECRET", "BE", "2026-01-02", "2027-01-01");
        odd.scopes = crate::domain::Scopes::default();
        assert!(bench.refused(&odd).contains("no scope"));
    }
}
