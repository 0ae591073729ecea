//! What the register says was done in a room against what its doors say: one file per check.

mod consultation_without_presence;
mod container_left_open;
mod container_opened_in_empty_room;
mod presence;
mod presence_without_activity;
mod reader_not_cleared;

pub use consultation_without_presence::ConsultationWithoutPresence;
pub use container_left_open::ContainerLeftOpen;
pub use container_opened_in_empty_room::ContainerOpenedInEmptyRoom;
pub use presence_without_activity::PresenceWithoutActivity;
pub use reader_not_cleared::ReaderNotCleared;

use super::{Evidence, Finding, Ground, Value};
use crate::domain::Instant;

/// Whether a moment lies in the period.
fn in_period(ground: &Ground<'_>, at: Instant) -> bool {
    (ground.from_ms..=ground.until_ms).contains(&at.millis())
}

/// Whether something at a moment in a room is judged: in the period, about a wanted room that is controlled.
fn judged(ground: &Ground<'_>, room: usize, at: Instant) -> bool {
    in_period(ground, at) && ground.about(room) && ground.facts.rooms[room].controlled()
}

/// With journal entries as evidence, and how often and when it happened.
fn when(finding: Finding, entries: impl IntoIterator<Item = u64>, moments: &[Instant]) -> Finding {
    let mut entries: Vec<_> = entries.into_iter().map(|n| Evidence::Entry { n }).collect();
    entries.sort_unstable();
    entries.dedup();
    let moment = |m: Option<&Instant>| Value::Moment(m.map_or(0, |m| m.millis()));
    let mut finding = finding.evidence(entries).value("count", moments.len() as i64);
    finding.values.insert("first", moment(moments.iter().min()));
    finding.values.insert("last", moment(moments.iter().max()));
    finding
}
