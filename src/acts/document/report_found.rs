//! A missing copy is found, with an explanation.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::copies::{CopyId, Place, absent, copy_of, moved, settle};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::{CopyState, Day};
use crate::journal::Stamp;

/// Puts a missing copy back: ends its open loan, and explains what inventories found missing.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportFound {
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
    /// The container it went into.
    pub container: Option<String>,
    /// The person it went to.
    pub holder: Option<String>,
    /// The day.
    pub day: Day,
    /// Where it had been and why.
    pub explanation: String,
    /// Why a container with an overdue combination is used all the same.
    #[serde(default, skip_serializing_if = "absent")]
    pub despite: String,
}

impl ReportFound {
    fn place(&self) -> Place<'_> {
        Place { container: self.container.as_deref(), holder: self.holder.as_deref(), despite: &self.despite }
    }
}

impl Act for ReportFound {
    const NAME: &'static str = "document.report-found";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let copy = copy_of(view, &self.document, self.copy)?;
        if copy.state != CopyState::Missing {
            return Err(Refusal::new("the copy is not reported missing"));
        }
        copy.moves_on(view, self.day)?;
        view.filled("explanation", &self.explanation)?;
        copy.goes_to(view, self.place(), self.day)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let day = self.day.to_string();
        run(
            tables,
            "UPDATE missing SET found = ?3, explanation = ?4 WHERE document = ?1 AND copy = ?2 AND found IS NULL",
            params![self.document, self.copy, day, self.explanation],
        )?;
        run(
            tables,
            "UPDATE loan SET returned = ?3 WHERE document = ?1 AND copy = ?2 AND returned IS NULL",
            params![self.document, self.copy, day],
        )?;
        run(
            tables,
            "UPDATE discrepancy SET explained = ?3, explanation = ?4
             WHERE document = ?1 AND copy = ?2 AND kind = 'missing' AND explained IS NULL",
            params![self.document, self.copy, day, self.explanation],
        )?;
        let id = CopyId::new(&self.document, self.copy);
        settle(tables, &id, CopyState::Here, self.place(), None, self.day)?;
        moved(tables, stamp, "report-found", &id, self.day, self.place(), "")
    }
}
