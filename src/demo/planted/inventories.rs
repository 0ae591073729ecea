//! A copy that is not where it should be, and an inventory that was not held.

use super::Case;
use crate::acts::document::Register;
use crate::demo::documents::{DOCUMENTS, document, number};
use crate::demo::inventories::FIRST_AFTER;
use crate::demo::plan::Plan;

/// A number of its own, far from those of the other planted documents.
const LOST: u32 = DOCUMENTS + 50;

pub(super) static CASES: &[Case] =
    &[Case::new("DOC012", |_| format!("{}/1", number(LOST)), not_found), Case::new("INV001", |_| "register".into(), not_held)];

/// Registered soon after the register began, and not found at its first inventory.
fn not_found(plan: &mut Plan) {
    let day = plan.dates.created.plus_days(FIRST_AFTER - 10);
    plan.act(day, Register { copies: 1, ..document(LOST, day, "SECRET", (Some("K-BIN-1"), None)) });
    plan.not_found.insert((number(LOST), 1));
}

/// The inventory of this year was forgotten: the last one is over a year old.
fn not_held(plan: &mut Plan) {
    plan.no_inventory = true;
}
