//! Acts on documents and their copies. Every copy is, at every moment, in one container or with one accountable person.

mod lend;
mod register;
mod r#return;
mod store;

pub use lend::Lend;
pub use register::{Direction, Register};
pub use r#return::Return;
pub use store::Store;

use rusqlite::OptionalExtension;

use super::{Refusal, View};
use crate::domain::{Day, Level, Regime, printable};

/// One copy as it stands.
struct Copy {
    level: Level,
    regime: Regime,
    container: Option<String>,
    since: String,
}

/// The copy of a document; refused when there is none.
fn copy_of(view: &View<'_>, document: &str, copy: u32) -> Result<Copy, Refusal> {
    let found = view
        .db
        .prepare_cached(
            "SELECT d.level, d.regime, c.container, c.since FROM copy c JOIN document d ON d.number = c.document
             WHERE c.document = ?1 AND c.copy = ?2",
        )?
        .query_row((document, copy), |row| Ok((row.get::<_, u8>(0)?, row.get::<_, String>(1)?, row.get(2)?, row.get(3)?)))
        .optional()?;
    let (level, regime, container, since) =
        found.ok_or_else(|| Refusal::new(format!("copy {copy} of document {} is not in the register", printable(document))))?;
    match (Level::of_rank(level), Regime::parse(&regime)) {
        (Some(level), Some(regime)) => Ok(Copy { level, regime, container, since }),
        _ => Err(Refusal::new(format!("document {} has no readable marking", printable(document)))),
    }
}

impl Copy {
    /// Refuses a move before the one on record, or one that has not happened.
    fn moves_on(&self, view: &View<'_>, day: Day) -> Result<(), Refusal> {
        view.happened("day", day)?;
        if day.to_string() < self.since {
            return Err(Refusal::new(format!("the copy has been where it is since {}, after {day}", self.since)));
        }
        Ok(())
    }

    /// Refuses a container that is below the document's level, or stands in a room below it (DOC002).
    fn fits(&self, view: &View<'_>, container: &str) -> Result<(), Refusal> {
        view.known("container", "SELECT 1 FROM container WHERE container = ?1", container)?;
        let sql = "SELECT min(c.level, r.level) FROM container c JOIN room r ON r.room = c.room WHERE c.container = ?1";
        let held = view.one::<u8>(sql, &[&container])?.and_then(Level::of_rank);
        if held.is_some_and(|held| held >= self.level) {
            return Ok(());
        }
        let refusal = Refusal::new(format!("container {} or its room is below the document's level", printable(container)))
            .hint("store it in a container of its level, in a room approved for it");
        // Below CONFIDENTIEL the law asks for no approved installation; the container's own level still binds.
        Err(if self.level.needs_clearance() { refusal.basis("law of 11-12-1998 art. 8 §3") } else { refusal })
    }
}

/// The open loan of a copy: its entry and the day it was lent.
fn open_loan(view: &View<'_>, document: &str, copy: u32) -> Result<Option<(u64, String)>, Refusal> {
    Ok(view
        .db
        .prepare_cached("SELECT n, lent FROM loan WHERE document = ?1 AND copy = ?2 AND returned IS NULL")?
        .query_row((document, copy), |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}
