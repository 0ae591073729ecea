//! The clearance review of a month is closed: what was looked at, and what the report said.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Month;
use crate::journal::Stamp;

/// Closes the review; the moment of closing is the entry's.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Close {
    /// The month.
    pub month: Month,
    /// The journal's size when the report was made.
    pub size: u64,
    /// SHA-256 of the JSON report, hexadecimal.
    pub report: String,
    /// How many findings it states.
    pub findings: u64,
}

impl Act for Close {
    const NAME: &'static str = "review.close";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        if self.month.first() > view.today {
            return Err(Refusal::new(format!("the month {} has not begun", self.month)));
        }
        let closed =
            view.one::<u64>("SELECT n FROM review WHERE month = ?1 AND closed IS NOT NULL", &[&self.month.to_string()])?;
        if let Some(n) = closed {
            return Err(Refusal::new(format!("the review of {} is closed already, by entry {n}", self.month)));
        }
        view.report(self.size, &self.report)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO review (month, closed, size, report, findings, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![self.month.to_string(), stamp.at.to_string(), self.size, self.report, self.findings, stamp.n],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Close;
    use crate::acts::testing::Bench;
    use crate::domain::Month;

    #[test]
    fn a_month_is_closed_once_and_not_too_early() {
        let mut bench = Bench::new();
        let close = |month| Close { month: Month::parse(month).unwrap(), size: 1, report: "a1".repeat(32), findings: 2 };
        assert!(bench.refused(&close("2026-12")).contains("has not begun"));
        let mut bad = close("2026-11");
        bad.size = 2;
        assert!(bench.refused(&bad).contains("journal"));
        bad = close("2026-11");
        bad.report = "A1".repeat(32);
        assert!(bench.refused(&bad).contains("SHA-256"));
        bench.ok(&close("2026-11"));
        assert!(bench.refused(&close("2026-11")).contains("closed already"));
        bench.replays();
    }
}
