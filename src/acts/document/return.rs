//! A lent copy comes back into a container.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::signed_in_time;
use crate::acts::copies::{CopyId, Place, absent, copy_of, moved, settle};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run, text};
use crate::domain::{CopyState, Day};
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
    /// The day the registrar signed the loan receipt.
    #[serde(default, skip_serializing_if = "absent")]
    pub signed: Option<Day>,
    /// Why a container with an overdue combination is used all the same.
    #[serde(default, skip_serializing_if = "absent")]
    pub despite: String,
}

impl Return {
    /// A return of which nothing more is known.
    pub fn new(document: &str, copy: u32, container: &str, day: Day) -> Self {
        let (document, container) = (document.to_owned(), container.to_owned());
        Self { document, copy, container, day, signed: None, despite: String::new() }
    }

    fn place(&self) -> Place<'_> {
        Place { container: Some(&self.container), holder: None, despite: &self.despite }
    }
}

impl Act for Return {
    const NAME: &'static str = "document.return";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let copy = copy_of(view, &self.document, self.copy)?;
        copy.here()?;
        if copy.loan.is_none() {
            return Err(Refusal::new("the copy is not lent").hint("to put it elsewhere, record `document.store`"));
        }
        copy.moves_on(view, self.day)?;
        if let Some(signed) = self.signed {
            signed_in_time(view, signed, self.day)?;
        }
        copy.goes_to(view, self.place(), self.day)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "UPDATE loan SET returned = ?3, return_signed = ?4 WHERE document = ?1 AND copy = ?2 AND returned IS NULL",
            params![self.document, self.copy, self.day.to_string(), text(self.signed)],
        )?;
        let id = CopyId::new(&self.document, self.copy);
        settle(tables, &id, CopyState::Here, self.place(), None, self.day)?;
        moved(tables, stamp, "return", &id, self.day, self.place(), "")
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
        let back = |container: &str, on| Return::new("D1", 1, container, day(on));
        assert!(bench.refused(&back("K1", "2026-11-21")).contains("not lent"));
        let (lent, due) = (day("2026-11-20"), day("2026-12-20"));
        bench.ok(&Lend::new("D1", 1, "P0001", lent, due));
        let store = Store::new("D1", 1, "K1", day("2026-11-21"));
        assert!(bench.refused(&store).contains("is lent"));
        assert!(bench.refused(&back("K1", "2026-11-19")).contains("since"));
        let low = bench.refused(&back("K0", "2026-11-21"));
        assert!(low.contains("below the document's level") && !low.contains("art."), "{low}");
        bench.ok(&back("K1", "2026-11-21"));
        assert!(bench.refused(&back("K1", "2026-11-21")).contains("not lent"));
        bench.replays();
    }
}
