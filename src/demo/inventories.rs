//! Two inventories of everything: one soon after the register began, one within the year.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::plan::Plan;
use crate::acts::inventory::{Close, Count, Found, Reach, Spot, Start, list, tally, totals};
use crate::acts::{self, ActError};
use crate::domain::Day;
use crate::journal::Tx;
use crate::journal::entry::hex;

/// How many days after the register's creation the first one is held.
pub(super) const FIRST_AFTER: i64 = 20;

/// Plans them; what is planted says which copies are not found, and whether the second one is held.
pub(super) fn plan(plan: &mut Plan) {
    let missing = plan.not_found.clone();
    let first = plan.dates.created.plus_days(FIRST_AFTER);
    let held = missing.clone();
    plan.step(first, move |tx| hold(tx, "FICTIF-1", first, &held));
    if !plan.no_inventory {
        let second = plan.dates.ago(170);
        plan.step(second, move |tx| hold(tx, "FICTIF-2", second, &missing));
    }
}

/// Every copy is seen where the register has it, but for those that are not found, and every place is gone through.
fn hold(tx: &mut Tx<'_>, id: &str, day: Day, missing: &BTreeSet<(String, u32)>) -> Result<(), ActError> {
    acts::record(tx, &Start::new(id, day, Reach::All, ""))?;
    let lines = list(tx.db(), id)?;
    let places: BTreeSet<Spot> = lines.iter().filter_map(|l| l.expected.clone()).collect();
    let there = lines.into_iter().filter(|l| !missing.contains(&(l.document.clone(), l.copy)));
    let found = there.filter_map(|l| Some(Found { document: l.document, copy: l.copy, at: l.expected? })).collect();
    let (inventory, examined) = (id.to_owned(), places.into_iter().collect());
    acts::record(tx, &Count { inventory: inventory.clone(), day, by: None, occasion: None, found, examined })?;
    let [correct, elsewhere, missing, unexpected, not_examined] = totals(&tally(tx.db(), id)?);
    // The record of the past never existed; its hash is that of a sentence that says so.
    let report = hex(&Sha256::digest(format!("FICTIF/FICTIEF {id}")));
    let (outgoing, incoming) = (None, None);
    let act = Close { inventory, day, outgoing, incoming, report, correct, elsewhere, missing, unexpected, not_examined };
    acts::record(tx, &act).map(|_| ())
}
