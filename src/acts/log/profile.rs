//! A log profile is kept in the register, so that an import can be read again as it was read then.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View};
use crate::journal::Stamp;

/// Saves a profile under its name; the newest counts.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Its name.
    pub name: String,
    /// Its text.
    pub toml: String,
}

impl Act for Profile {
    const NAME: &'static str = "log.profile";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.id("profile", &self.name)?;
        if self.toml.len() > 256 * 1024 {
            return Err(Refusal::new("the profile has more than 256 KiB"));
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        tables.execute("INSERT INTO log_profile (name, toml, n) VALUES (?1, ?2, ?3)", params![self.name, self.toml, stamp.n])?;
        Ok(())
    }
}
