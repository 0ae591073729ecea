//! The access-log audit of a quarter is closed: what was looked at, and what the report said.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Quarter;
use crate::journal::Stamp;

/// Closes the audit; the moment of closing is the entry's.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Close {
    /// The quarter.
    pub quarter: Quarter,
    /// The journal's size when the report was made.
    pub size: u64,
    /// SHA-256 of the JSON report, hexadecimal.
    pub report: String,
    /// How many findings it states.
    pub findings: u64,
}

impl Act for Close {
    const NAME: &'static str = "audit.close";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        if self.quarter.last() >= view.today {
            return Err(Refusal::new(format!("the quarter {} is not over", self.quarter))
                .hint("a log can only be audited for days that are past"));
        }
        let closed =
            view.one::<u64>("SELECT n FROM audit WHERE quarter = ?1 AND closed IS NOT NULL", &[&self.quarter.to_string()])?;
        if let Some(n) = closed {
            return Err(Refusal::new(format!("the audit of {} is closed already, by entry {n}", self.quarter)));
        }
        view.report(self.size, &self.report)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO audit (quarter, closed, size, report, findings, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![self.quarter.to_string(), stamp.at.to_string(), self.size, self.report, self.findings, stamp.n],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Close;
    use crate::acts::testing::Bench;
    use crate::domain::Quarter;

    #[test]
    fn a_quarter_is_closed_once_and_not_too_early() {
        let mut bench = Bench::new();
        let close = |quarter| Close { quarter: Quarter::parse(quarter).unwrap(), size: 1, report: "a1".repeat(32), findings: 2 };
        assert!(bench.refused(&close("2026-Q4")).contains("not over"));
        let mut bad = close("2026-Q3");
        bad.size = 2;
        assert!(bench.refused(&bad).contains("journal"));
        bad = close("2026-Q3");
        bad.report = "A1".repeat(32);
        assert!(bench.refused(&bad).contains("SHA-256"));
        bench.ok(&close("2026-Q3"));
        assert!(bench.refused(&close("2026-Q3")).contains("closed already"));
        bench.replays();
    }
}
