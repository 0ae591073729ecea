//! The override for a register on a network file system, on record with its reason.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_OFFICER, Signers, View};
use crate::journal::Stamp;

/// Allows the register to be used although its file system may not keep locks.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllowNetwork {
    /// The file system's name, as the kernel tells it.
    pub file_system: String,
}

impl Act for AllowNetwork {
    const NAME: &'static str = "register.allow-network";
    const SIGNERS: Signers = SECURITY_OFFICER;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.text("file system", &self.file_system)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        tables.execute("UPDATE register SET network_allowed = 1", [])?;
        Ok(())
    }
}
