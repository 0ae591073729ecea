//! The access-log audit of a quarter is closed: what was looked at, and what the report said.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::open::{State, over, state};
use crate::acts::copies::absent;
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
    /// The language of the report: another one has another SHA-256.
    #[serde(default, skip_serializing_if = "absent")]
    pub language: Option<String>,
}

impl Act for Close {
    const NAME: &'static str = "audit.close";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let quarter = self.quarter;
        over(view, quarter)?;
        match state(view, quarter)? {
            Some(State::Open) => view.report(self.size, &self.report),
            Some(State::Closed(n)) => Err(Refusal::new(format!("the audit of {quarter} is closed already, by entry {n}"))),
            _ => Err(Refusal::new(format!("the audit of {quarter} is not open"))
                .hint(format!("greffe audit open --quarter {quarter}, then say what each finding comes to"))),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO audit (quarter, closed, size, report, findings, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (quarter) DO UPDATE SET closed = ?2, report = ?4, findings = ?5, n = ?6",
            params![self.quarter.to_string(), stamp.at.to_string(), self.size, self.report, self.findings, stamp.n],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Close;
    use crate::acts::audit::{Open, Reopen};
    use crate::acts::testing::{Bench, day};
    use crate::domain::Quarter;

    fn quarter(text: &str) -> Quarter {
        Quarter::parse(text).unwrap()
    }

    fn open(text: &str) -> Open {
        Open { quarter: quarter(text), size: 1, findings: vec![], again: false }
    }

    fn close(text: &str) -> Close {
        Close { quarter: quarter(text), size: 1, report: "a1".repeat(32), findings: 2, language: None }
    }

    #[test]
    fn a_quarter_is_opened_closed_once_and_not_too_early() {
        let mut bench = Bench::new();
        assert!(bench.refused(&open("2026-Q4")).contains("not over"));
        assert!(bench.refused(&close("2026-Q4")).contains("not over"));
        assert!(bench.refused(&close("2026-Q3")).contains("not open"));
        assert!(bench.refused(&Open { size: 2, ..open("2026-Q3") }).contains("journal"));
        bench.ok(&open("2026-Q3"));
        assert!(bench.refused(&open("2026-Q3")).contains("open already"));
        bench.ok(&Open { again: true, size: 2, ..open("2026-Q3") });
        assert!(bench.refused(&Close { size: 9, ..close("2026-Q3") }).contains("journal"));
        assert!(bench.refused(&Close { report: "A1".repeat(32), ..close("2026-Q3") }).contains("SHA-256"));
        bench.ok(&close("2026-Q3"));
        assert!(bench.refused(&close("2026-Q3")).contains("closed already"));
        assert!(bench.refused(&Open { again: true, ..open("2026-Q3") }).contains("closed already"));
        assert_eq!(bench.one::<u64>("SELECT size FROM audit"), 2, "the facts are those of the opening");
        bench.replays();
    }

    #[test]
    fn a_closed_quarter_is_reopened_with_a_reason_and_stays_visible() {
        let mut bench = Bench::new();
        let reopen = |reason: &str| Reopen { quarter: quarter("2026-Q3"), day: day("2026-11-23"), reason: reason.into() };
        assert!(bench.refused(&reopen("FICTIF")).contains("not closed"));
        bench.ok(&open("2026-Q3"));
        assert!(bench.refused(&reopen("FICTIF")).contains("not closed"));
        bench.ok(&close("2026-Q3"));
        assert!(bench.refused(&reopen(" ")).contains("empty"));
        bench.ok(&reopen("FICTIF"));
        assert_eq!(bench.one::<u64>("SELECT count(*) FROM audit WHERE closed IS NULL"), 1);
        assert_eq!(bench.one::<String>("SELECT campaign || reason FROM campaign_reopening"), "2026-Q3FICTIF");
        bench.ok(&close("2026-Q3"));
        bench.replays();
    }

    #[test]
    fn a_closing_of_an_older_program_is_applied_as_it_was() {
        let mut bench = Bench::new();
        let payload = serde_json::json!({ "quarter": "2026-Q3", "size": 1, "report": "a1".repeat(32), "findings": 0 });
        bench.force("audit.close", &payload);
        assert!(bench.refused(&close("2026-Q3")).contains("closed already"));
        bench.ok(&Reopen { quarter: quarter("2026-Q3"), day: day("2026-11-23"), reason: "FICTIF".into() });
        assert!(bench.refused(&close("2026-Q3")).contains("not open"));
        bench.ok(&open("2026-Q3"));
        bench.replays();
    }
}
