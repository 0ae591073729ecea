//! Part of a copy becomes copies of its own.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::reproduction::Reproduction;
use crate::acts::{Act, REGISTRY, Refusal, Signers, View};
use crate::domain::CopyKind;
use crate::journal::Stamp;

/// Makes an extract.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extract {
    /// What is made.
    pub reproduction: Reproduction,
}

impl Act for Extract {
    const NAME: &'static str = "document.extract";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        if self.reproduction.pages.is_none() {
            return Err(Refusal::new("an extract has pages of its own").hint("say how many with --pages"));
        }
        self.reproduction.refuse(view)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        self.reproduction.apply(tables, stamp, CopyKind::Extract, "")
    }
}
