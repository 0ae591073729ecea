//! Acts on access cards. A person may have several cards; a card has one holder on a day.

mod assign;
mod lose;
mod replace;
mod r#return;

pub use assign::Assign;
pub use lose::Lose;
pub use replace::Replace;
pub use r#return::Return;

use rusqlite::{Connection, params};

use super::{Refusal, View, run, text};
use crate::domain::{Day, printable};

/// Refuses a card that someone has on one of the days.
fn check_free(view: &View<'_>, card: &str, from: Day, until: Option<Day>) -> Result<(), Refusal> {
    view.id("card", card)?;
    let overlap = "SELECT n FROM badge WHERE card = ?1 AND (until_day IS NULL OR until_day >= ?2)
        AND (?3 IS NULL OR from_day <= ?3) ORDER BY n LIMIT 1";
    match view.one::<u64>(overlap, &[&card, &from.to_string(), &text(until)])? {
        Some(n) => Err(Refusal::new(format!("card {} is assigned on such a day already, by entry {n}", printable(card)))
            .hint("a card is assigned again from the day after it was returned")),
        None => Ok(()),
    }
}

/// Refuses a card nobody has on that day.
fn check_held(view: &View<'_>, card: &str, day: Day) -> Result<(), Refusal> {
    let held = "SELECT 1 FROM badge WHERE card = ?1 AND from_day <= ?2 AND (until_day IS NULL OR until_day >= ?2)
        AND (ended IS NULL OR ended = 'planned')";
    if view.exists(held, &[&card, &day.to_string()])? {
        Ok(())
    } else {
        Err(Refusal::new(format!("card {} is assigned to nobody on {day}", printable(card))))
    }
}

/// Ends the assignment in force on a day.
fn end(tables: &Connection, card: &str, day: Day, how: &str, by: Option<&str>) -> rusqlite::Result<()> {
    run(
        tables,
        "UPDATE badge SET until_day = ?2, ended = ?3, replaced_by = ?4
         WHERE card = ?1 AND from_day <= ?2 AND (until_day IS NULL OR until_day >= ?2) AND (ended IS NULL OR ended = 'planned')",
        params![card, day.to_string(), how, by],
    )
}
