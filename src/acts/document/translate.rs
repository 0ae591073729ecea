//! A copy is translated; the translation is a copy with a number of its own.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::reproduction::Reproduction;
use crate::acts::{Act, REGISTRY, Refusal, Signers, View};
use crate::domain::CopyKind;
use crate::journal::Stamp;

/// Translates a copy.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translate {
    /// What is made.
    pub reproduction: Reproduction,
    /// Into which language.
    pub language: String,
}

impl Act for Translate {
    const NAME: &'static str = "document.translate";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.filled("language", &self.language)?;
        self.reproduction.refuse(view)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        self.reproduction.apply(tables, stamp, CopyKind::Translation, &self.language)
    }
}
