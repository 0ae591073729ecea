//! What an inventory left open is explained: one copy, in words, for good.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::acts::inventories::inventory;
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// Explains what did not agree about a copy.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explain {
    /// The inventory that left it open.
    pub inventory: String,
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
    /// The day.
    pub day: Day,
    /// What became of it, or why it was where it was.
    pub explanation: String,
}

impl Act for Explain {
    const NAME: &'static str = "inventory.explain";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let found = inventory(view.db, &self.inventory)?;
        let shown = printable(&self.inventory);
        let of = found.ok_or_else(|| Refusal::new(format!("inventory {shown} is not in the register")))?;
        let Some(closed) = of.closed else {
            return Err(
                Refusal::new(format!("inventory {shown} is not closed")).hint("until then a new count replaces the first")
            );
        };
        let open: Option<Option<String>> = view
            .db
            .prepare_cached("SELECT explained FROM discrepancy WHERE inventory = ?1 AND document = ?2 AND copy = ?3")?
            .query_row((&self.inventory, &self.document, self.copy), |row| row.get(0))
            .optional()?;
        match open {
            None => {
                let document = printable(&self.document);
                return Err(Refusal::new(format!(
                    "inventory {shown} left nothing open about copy {} of document {document}",
                    self.copy
                )));
            }
            Some(Some(day)) => return Err(Refusal::new(format!("it was explained on {day}"))),
            Some(None) => {}
        }
        view.happened("day", self.day)?;
        if self.day < closed {
            return Err(Refusal::new(format!("the inventory was closed on {closed}, after {}", self.day)));
        }
        view.filled("explanation", &self.explanation)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "UPDATE discrepancy SET explained = ?4, explanation = ?5 WHERE inventory = ?1 AND document = ?2 AND copy = ?3",
            params![self.inventory, self.document, self.copy, self.day.to_string(), self.explanation],
        )
    }
}
