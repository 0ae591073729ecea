//! An inventory is closed with its record: what was not counted comes to what it comes to, and what does not agree stays open
//! until it is explained.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::joint;
use crate::acts::copies::absent;
use crate::acts::inventories::{open, settle, tally, totals};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;
use crate::journal::entry::unhex;

/// Closes an inventory; the numbers are those of its record.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Close {
    /// The inventory.
    pub inventory: String,
    /// The day.
    pub day: Day,
    /// Who handed over, if it was begun so.
    #[serde(default, skip_serializing_if = "absent")]
    pub outgoing: Option<String>,
    /// Who took over.
    #[serde(default, skip_serializing_if = "absent")]
    pub incoming: Option<String>,
    /// SHA-256 of the record's JSON, hexadecimal.
    pub report: String,
    /// Found where the register has them.
    pub correct: u64,
    /// Found elsewhere.
    pub elsewhere: u64,
    /// Not found.
    pub missing: u64,
    /// Found, but not on the list.
    pub unexpected: u64,
    /// Not looked for.
    pub not_examined: u64,
}

impl Act for Close {
    const NAME: &'static str = "inventory.close";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let of = open(view, &self.inventory)?;
        view.happened("day", self.day)?;
        if self.day < of.started {
            return Err(Refusal::new(format!("the inventory began on {}, after {}", of.started, self.day)));
        }
        joint(view, self.outgoing.as_deref(), self.incoming.as_deref())?;
        if (&self.outgoing, &self.incoming) != (&of.outgoing, &of.incoming) {
            return Err(Refusal::new("it is closed by the two who began it: who hands over and who takes over")
                .basis("IGI 1300: joint inventory at a change of holder"));
        }
        if unhex(&self.report).is_none() {
            return Err(Refusal::new("the record's SHA-256 is not 64 lower-case hexadecimal digits"));
        }
        let numbers = [self.correct, self.elsewhere, self.missing, self.unexpected, self.not_examined];
        let on_record = totals(&tally(view.db, &self.inventory)?);
        if numbers == on_record {
            return Ok(());
        }
        let [correct, elsewhere, missing, unexpected, not_examined] = on_record;
        Err(Refusal::new(format!(
            "the counts on record are {correct} correct, {elsewhere} elsewhere, {missing} missing, {unexpected} unexpected, \
             {not_examined} not examined"
        )))
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        settle(tables, &self.inventory)?;
        run(tables, "UPDATE inventory SET closed = ?2 WHERE inventory = ?1", params![self.inventory, self.day.to_string()])?;
        run(
            tables,
            "INSERT INTO discrepancy (inventory, document, copy, kind, n)
             SELECT inventory, document, copy, result, ?2 FROM inventory_item
             WHERE inventory = ?1 AND result IN ('elsewhere', 'missing', 'unexpected') ORDER BY document, copy",
            params![self.inventory, stamp.n],
        )
    }
}
