//! A clearance ends without fault, before its last day: the holder leaves, or the function no longer needs it.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::check_open;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Ends a clearance without fault.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// The entry that recorded the clearance.
    pub clearance: u64,
    /// The first day it no longer counts.
    pub from: Day,
    /// The reference of the decision or the reason, unclassified.
    pub reason: String,
}

impl Act for End {
    const NAME: &'static str = "clearance.end";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        check_open(view, self.clearance, self.from)?;
        view.filled("reason", &self.reason)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(tables, "UPDATE clearance SET ended = ?2 WHERE n = ?1", params![self.clearance, self.from.to_string()])
    }
}

#[cfg(test)]
mod tests {
    use super::End;
    use crate::acts::testing::{Bench, day, grant, person};

    #[test]
    fn nothing_happens_to_it_afterwards() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        let clearance = bench.ok(&grant("P0001", "SECRET", "BE", "2024-12-01", "2029-11-30"));
        let from = |from, reason: &str| End { clearance, from: day(from), reason: reason.into() };
        assert!(bench.refused(&from("2024-11-30", "REF-3")).contains("granted after"));
        assert!(bench.refused(&from("2026-05-01", "")).contains("reason is empty"));
        bench.ok(&from("2026-05-01", "REF-3"));
        assert!(bench.refused(&from("2026-06-01", "REF-3")).contains("withdrawn or ended"));
        assert_eq!(bench.one::<String>("SELECT ended FROM clearance"), "2026-05-01");
        bench.replays();
    }
}
