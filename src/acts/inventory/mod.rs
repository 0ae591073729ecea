//! Inventories: what the register says is here is looked for, place by place. Begun, counted, closed with a record; what does
//! not agree stays open, across inventories, until it is explained.

mod close;
mod count;
mod explain;
mod start;

pub use super::inventories::{
    Inventory, Line, Outcome, Reach, Spot, discrepancies, examined, inventory, last_checkpoint, list, not_examined, of_entry,
    strata, tally, totals,
};
pub use close::Close;
pub use count::{Count, Found, MOST_COUNTED};
pub use explain::Explain;
pub use start::{LARGEST_SAMPLE, Start};

use super::{Refusal, View};

/// Refuses one of two who hand over and take over without the other, the same person twice, or an unknown one.
fn joint(view: &View<'_>, outgoing: Option<&str>, incoming: Option<&str>) -> Result<(), Refusal> {
    match (outgoing, incoming) {
        (None, None) => Ok(()),
        (Some(outgoing), Some(incoming)) => {
            view.person(outgoing)?;
            view.person(incoming)?;
            if outgoing == incoming {
                return Err(Refusal::new("who hands over and who takes over are the same person"));
            }
            Ok(())
        }
        _ => Err(Refusal::new("at a change of holder both are named: who hands over and who takes over")),
    }
}

#[cfg(test)]
#[path = "../inventory_tests.rs"]
mod tests;
