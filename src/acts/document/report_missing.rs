//! A copy is not where it should be.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::copies::{CopyId, Place, copy_of, moved, settle};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::{CopyState, Day};
use crate::journal::Stamp;

/// Reports a copy missing; who answered for it and where it should have been stays on record.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportMissing {
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
    /// The day it was noticed.
    pub day: Day,
    /// Who noticed.
    pub reported_by: String,
    /// What is known about it.
    pub circumstances: String,
}

impl Act for ReportMissing {
    const NAME: &'static str = "document.report-missing";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let copy = copy_of(view, &self.document, self.copy)?;
        // One that was sent can be lost on its way.
        if copy.state != CopyState::Sent {
            copy.here()?;
        }
        copy.moves_on(view, self.day)?;
        view.person(&self.reported_by)?;
        view.filled("account of the circumstances", &self.circumstances)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO missing (n, document, copy, day, reported_by, circumstances, container, holder)
             SELECT ?1, document, copy, ?4, ?5, ?6, container, holder FROM copy WHERE document = ?2 AND copy = ?3",
            params![stamp.n, self.document, self.copy, self.day.to_string(), self.reported_by, self.circumstances],
        )?;
        let id = CopyId::new(&self.document, self.copy);
        settle(tables, &id, CopyState::Missing, Place::default(), None, self.day)?;
        moved(tables, stamp, "report-missing", &id, self.day, Place::default(), "")
    }
}

#[cfg(test)]
mod tests {
    use super::ReportMissing;
    use crate::acts::document::{Lend, ReportFound, Store};
    use crate::acts::testing::{Bench, briefing, day, document};

    #[test]
    fn a_missing_copy_is_found_with_an_explanation() {
        let mut bench = Bench::with_room();
        bench.ok(&document("D1", "RESTREINT", Some("K1")));
        bench.ok(&briefing("P0001", "2026-01-20"));
        bench.ok(&Lend::new("D1", 1, "P0001", day("2026-11-03"), day("2026-11-10")));
        let lost = |by: &str| ReportMissing {
            document: "D1".into(),
            copy: 1,
            day: day("2026-11-12"),
            reported_by: by.into(),
            circumstances: "not in the folder".into(),
        };
        let found = |container: Option<&str>, why: &str| ReportFound {
            document: "D1".into(),
            copy: 1,
            container: container.map(Into::into),
            holder: None,
            day: day("2026-11-14"),
            explanation: why.into(),
            despite: String::new(),
        };
        assert!(bench.refused(&found(Some("K1"), "filed wrongly")).contains("not reported missing"));
        assert!(bench.refused(&lost("P0009")).contains("person P0009"));
        bench.ok(&lost("P0001"));
        assert!(bench.refused(&lost("P0001")).contains("is reported missing"));
        assert!(bench.refused(&Store::new("D1", 1, "K1", day("2026-11-13"))).contains("is reported missing"));
        assert_eq!(bench.one::<String>("SELECT holder FROM missing"), "P0001");
        assert!(bench.refused(&found(None, "filed wrongly")).contains("always in a container or with"));
        assert!(bench.refused(&found(Some("K1"), "")).contains("explanation is empty"));
        bench.ok(&found(Some("K1"), "filed wrongly"));
        assert_eq!(bench.one::<String>("SELECT found FROM missing"), "2026-11-14");
        assert_eq!(bench.one::<String>("SELECT returned FROM loan"), "2026-11-14");
        bench.ok(&Store::new("D1", 1, "K1", day("2026-11-15")));
        bench.replays();
    }
}
