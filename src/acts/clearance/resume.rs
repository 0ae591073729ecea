//! A suspension ends: the clearance counts again.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::check_open;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Ends the open suspension of a clearance.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resume {
    /// The entry that recorded the clearance.
    pub clearance: u64,
    /// The last day it was suspended.
    pub until: Day,
    /// The authority's reference or the reason, unclassified.
    pub reason: String,
}

impl Act for Resume {
    const NAME: &'static str = "clearance.resume";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        check_open(view, self.clearance, self.until)?;
        view.text("reason", &self.reason)?;
        let open = "SELECT from_day FROM clearance_suspension WHERE clearance = ?1 AND until_day IS NULL";
        match view.one::<String>(open, &[&self.clearance])? {
            None => Err(Refusal::new(format!("clearance {} has no open suspension", self.clearance))),
            Some(from) if from > self.until.to_string() => {
                Err(Refusal::new(format!("the suspension began on {from}, after its last day {}", self.until)))
            }
            Some(_) => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "UPDATE clearance_suspension SET until_day = ?2 WHERE clearance = ?1 AND until_day IS NULL",
            params![self.clearance, self.until.to_string()],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Resume;
    use crate::acts::clearance::Suspend;
    use crate::acts::testing::{Bench, day, grant, person};

    #[test]
    fn only_an_open_suspension_ends() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        let clearance = bench.ok(&grant("P0001", "SECRET", "BE", "2024-12-01", "2029-11-30"));
        let resume = |until| Resume { clearance, until: day(until), reason: String::new() };
        assert!(bench.refused(&resume("2026-03-31")).contains("no open suspension"));
        bench.ok(&Suspend { clearance, from: day("2026-03-01"), until: None, reason: String::new() });
        assert!(bench.refused(&resume("2026-02-28")).contains("began on"));
        bench.ok(&resume("2026-03-31"));
        assert_eq!(bench.one::<String>("SELECT until_day FROM clearance_suspension"), "2026-03-31");
        bench.replays();
    }
}
