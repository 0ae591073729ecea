//! A lent copy comes back into a container.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{copy_of, open_loan};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Closes the loan of a copy.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Return {
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
    /// The container it went into.
    pub container: String,
    /// The day it came back.
    pub day: Day,
}

impl Act for Return {
    const NAME: &'static str = "document.return";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let copy = copy_of(view, &self.document, self.copy)?;
        if open_loan(view, &self.document, self.copy)?.is_none() {
            return Err(Refusal::new("the copy is not lent").hint("to put it elsewhere, record `document.store`"));
        }
        copy.moves_on(view, self.day)?;
        copy.fits(view, &self.container)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        let day = self.day.to_string();
        run(
            tables,
            "UPDATE loan SET returned = ?3 WHERE document = ?1 AND copy = ?2 AND returned IS NULL",
            params![self.document, self.copy, day],
        )?;
        run(
            tables,
            "UPDATE copy SET container = ?3, holder = NULL, since = ?4 WHERE document = ?1 AND copy = ?2",
            params![self.document, self.copy, self.container, day],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Return;
    use crate::acts::document::{Lend, Store};
    use crate::acts::testing::{Bench, briefing, container, day, document};

    #[test]
    fn a_loan_is_closed_once_into_a_fitting_container() {
        let mut bench = Bench::with_room();
        bench.ok(&container("K0", "R1", "UNCLASSIFIED"));
        bench.ok(&document("D1", "RESTREINT", Some("K1")));
        bench.ok(&briefing("P0001", "2026-01-20"));
        let back = |container: &str, on| Return { document: "D1".into(), copy: 1, container: container.into(), day: day(on) };
        assert!(bench.refused(&back("K1", "2026-11-21")).contains("not lent"));
        let (lent, due) = (day("2026-11-20"), day("2026-12-20"));
        bench.ok(&Lend { document: "D1".into(), copy: 1, person: "P0001".into(), lent, due });
        let store = Store { document: "D1".into(), copy: 1, container: "K1".into(), day: day("2026-11-21") };
        assert!(bench.refused(&store).contains("is lent"));
        assert!(bench.refused(&back("K1", "2026-11-19")).contains("since"));
        let low = bench.refused(&back("K0", "2026-11-21"));
        assert!(low.contains("below the document's level") && !low.contains("art."), "{low}");
        bench.ok(&back("K1", "2026-11-21"));
        assert!(bench.refused(&back("K1", "2026-11-21")).contains("not lent"));
        bench.replays();
    }
}
