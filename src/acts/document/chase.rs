//! A receipt that does not come back is asked for.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::open_transmittal;
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Records that a receipt was asked for.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chase {
    /// The transmittal slip's number.
    pub slip: String,
    /// The day.
    pub day: Day,
    /// How: by note, by telephone.
    pub how: String,
}

impl Act for Chase {
    const NAME: &'static str = "document.chase";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.filled("way it was asked for", &self.how)?;
        open_transmittal(view, &self.slip, self.day)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO chase (n, transmittal, day, how) SELECT ?1, n, ?3, ?4 FROM transmittal WHERE slip = ?2",
            params![stamp.n, self.slip, self.day.to_string(), self.how],
        )
    }
}
