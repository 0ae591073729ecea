//! A clearance is extended: the same one counts longer, while a new investigation runs.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::check_open;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Gives a clearance a later last day.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extend {
    /// The entry that recorded the clearance.
    pub clearance: u64,
    /// The day of the decision.
    pub decided: Day,
    /// The new last day.
    pub expires: Day,
    /// The authority's reference, or empty.
    pub reference: String,
}

impl Act for Extend {
    const NAME: &'static str = "clearance.extend";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        check_open(view, self.clearance, self.expires)?;
        view.happened("day of the decision", self.decided)?;
        view.text("reference", &self.reference)?;
        let current: Option<String> = view.one("SELECT expires FROM clearance WHERE n = ?1", &[&self.clearance])?;
        match current {
            Some(current) if current >= self.expires.to_string() => {
                Err(Refusal::new(format!("clearance {} already counts until {current}", self.clearance))
                    .hint("an extension ends later; to shorten a clearance, end or withdraw it"))
            }
            _ => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO clearance_extension (n, clearance, decided, previous, expires, reference)
             SELECT ?1, n, ?3, expires, ?4, ?5 FROM clearance WHERE n = ?2",
            params![stamp.n, self.clearance, self.decided.to_string(), self.expires.to_string(), self.reference],
        )?;
        run(tables, "UPDATE clearance SET expires = ?2 WHERE n = ?1", params![self.clearance, self.expires.to_string()])
    }
}

#[cfg(test)]
mod tests {
    use super::Extend;
    use crate::acts::testing::{Bench, day, grant, person};

    #[test]
    fn an_extension_ends_later_and_keeps_what_was() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        let clearance = bench.ok(&grant("P0001", "SECRET", "BE", "2021-12-01", "2026-11-30"));
        let to = |clearance, expires| Extend {
            clearance,
            decided: day("2026-11-02"),
            expires: day(expires),
            reference: String::new(),
        };
        assert!(bench.refused(&to(clearance, "2026-11-30")).contains("already counts"));
        assert!(bench.refused(&to(99, "2027-11-30")).contains("entry 99"));
        bench.ok(&to(clearance, "2027-11-30"));
        let row = "SELECT e.previous || c.expires FROM clearance_extension e JOIN clearance c ON c.n = e.clearance";
        assert_eq!(bench.one::<String>(row), "2026-11-302027-11-30");
        bench.replays();
    }
}
