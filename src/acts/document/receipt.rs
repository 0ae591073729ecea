//! The receipt of a transmittal slip came back.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::open_transmittal;
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Records a receipt.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The transmittal slip's number.
    pub slip: String,
    /// The day it came back.
    pub day: Day,
    /// What the receipt says it is, or empty.
    pub reference: String,
}

impl Act for Receipt {
    const NAME: &'static str = "document.receipt";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.text("reference", &self.reference)?;
        open_transmittal(view, &self.slip, self.day)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "UPDATE transmittal SET receipt = ?2, receipt_reference = ?3 WHERE slip = ?1",
            params![self.slip, self.day.to_string(), self.reference],
        )
    }
}
