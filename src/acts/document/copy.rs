//! More copies of a copy are made here.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::reproduction::Reproduction;
use crate::acts::{Act, REGISTRY, Refusal, Signers, View};
use crate::domain::CopyKind;
use crate::journal::Stamp;

/// Copies a copy.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Copy {
    /// What is made.
    pub reproduction: Reproduction,
}

impl Act for Copy {
    const NAME: &'static str = "document.copy";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        self.reproduction.refuse(view)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        self.reproduction.apply(tables, stamp, CopyKind::Copy, "")
    }
}
