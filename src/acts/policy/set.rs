//! A setting takes another value from a day on; what was in force before stays known.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_OFFICER, Signers, View};
use crate::domain::{Day, Setting};
use crate::journal::Stamp;

/// Sets a constant of the register.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Set {
    /// The setting.
    pub name: String,
    /// Its value.
    pub value: String,
    /// The first day it holds.
    pub from: Day,
    /// Who decided it, on what ground.
    pub source: String,
}

impl Act for Set {
    const NAME: &'static str = "policy.set";
    const SIGNERS: Signers = SECURITY_OFFICER;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let setting = Setting::named(&self.name).map_err(|e| Refusal::new(e.to_string()))?;
        setting.check(&self.value).map_err(|e| Refusal::new(format!("setting {}: {e}", self.name)))?;
        view.text("source", &self.source)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        tables.execute(
            "INSERT INTO policy (name, from_day, value, source, n) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![self.name, self.from.to_string(), self.value, self.source, stamp.n],
        )?;
        Ok(())
    }
}
