//! A person is taken out of a need-to-know group.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// Ends every membership of a person in a group that would reach a day or begin after it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leave {
    /// The group.
    pub need_group: String,
    /// The person.
    pub person: String,
    /// The first day on which they are no longer a member.
    pub from: Day,
    /// Why.
    pub reason: String,
}

impl Act for Leave {
    const NAME: &'static str = "group.leave";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.known("group", "SELECT 1 FROM need_group WHERE need_group = ?1", &self.need_group)?;
        view.person(&self.person)?;
        view.filled("reason", &self.reason)?;
        let reached = "SELECT 1 FROM need_member WHERE need_group = ?1 AND person = ?2
            AND (until_day IS NULL OR until_day >= ?3) AND (ended IS NULL OR ended > ?3)";
        if view.exists(reached, &[&self.need_group, &self.person, &self.from.to_string()])? {
            return Ok(());
        }
        let (person, group) = (printable(&self.person), printable(&self.need_group));
        Err(Refusal::new(format!("person {person} is not in group {group} on {} or later", self.from)))
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "UPDATE need_member SET ended = ?3, reason = ?4 WHERE need_group = ?1 AND person = ?2
             AND (until_day IS NULL OR until_day >= ?3) AND (ended IS NULL OR ended > ?3)",
            params![self.need_group, self.person, self.from.to_string(), self.reason],
        )
    }
}
