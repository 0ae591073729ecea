//! Three rooms and their containers.

use super::plan::Plan;
use crate::acts::{container, room};
use crate::domain::{Day, Hours, Marking, Regime, TimeOfDay, Weekdays};

/// Where the terminals of the classified network stand: SECRET, never alone.
pub(super) const NETWORK: &str = "BIN-F";
/// Where documents are read: CONFIDENTIEL.
pub(super) const READING: &str = "LEC-F";
/// Where NATO documents are kept; its only reader is on the way in.
pub(super) const ARCHIVE: &str = "ARC-F";
/// The archive's reader.
pub(super) const ARCHIVE_READER: &str = "ARC-F/1";

/// The two readers of a door.
#[derive(Debug, Clone, Copy)]
pub(super) struct Door {
    pub(super) inward: &'static str,
    pub(super) outward: &'static str,
}

/// The door of [`NETWORK`].
pub(super) const NETWORK_DOOR: Door = Door { inward: "BIN-F/IN", outward: "BIN-F/OUT" };
/// The door of [`READING`].
pub(super) const READING_DOOR: Door = Door { inward: "LEC-F/IN", outward: "LEC-F/OUT" };

/// A marking by its words. The words are constants of this room, so the fallback is never taken.
pub(super) fn marking(words: &str) -> Marking {
    Marking::parse(words, Some(Regime::Be)).unwrap_or_else(|_| Marking::belgian(crate::domain::Level::Unclassified))
}

/// Adds rooms, readers and containers.
pub(super) fn plan(plan: &mut Plan) {
    let day = plan.dates.created;
    let rooms = [
        (NETWORK, "Salle FICTIVE du réseau / FICTIEVE netwerkzaal", "SECRET", 2),
        (READING, "Salle de lecture FICTIVE / FICTIEVE leeszaal", "CONFIDENTIEL", 0),
        (ARCHIVE, "Archives FICTIVES / FICTIEF archief", "NATO SECRET", 0),
    ];
    for (id, name, words, minimum_persons) in rooms {
        plan.act(day, room::Add { room: id.into(), name: name.into(), level: marking(words), minimum_persons });
        if let Some(hours) = hours() {
            plan.act(day, room::Hours { room: id.into(), from: Day::MIN, hours });
        }
    }
    for (reader, id, direction) in [
        (NETWORK_DOOR.inward, NETWORK, room::ReaderDirection::In),
        (NETWORK_DOOR.outward, NETWORK, room::ReaderDirection::Out),
        (READING_DOOR.inward, READING, room::ReaderDirection::In),
        (READING_DOOR.outward, READING, room::ReaderDirection::Out),
        (ARCHIVE_READER, ARCHIVE, room::ReaderDirection::In),
    ] {
        plan.act(day, room::Reader { reader: reader.into(), room: id.into(), direction });
    }
    let changed = plan.dates.ago(150);
    for (id, at, words) in [
        ("K-BIN-1", NETWORK, "SECRET"),
        ("K-BIN-2", NETWORK, "SECRET"),
        ("K-LEC-1", READING, "CONFIDENTIEL"),
        ("K-ARC-1", ARCHIVE, "NATO SECRET"),
    ] {
        let (container, level) = (id.to_owned(), marking(words));
        plan.act(day, container::Add { container, room: at.into(), level, combination_changed: Some(day) });
        let reason = "FICTIF: changement annuel / jaarlijkse wijziging";
        plan.act(changed, container::ChangeCombination::new(id, changed, reason));
    }
}

fn hours() -> Option<Hours> {
    let time = |text| TimeOfDay::parse(text).ok();
    Hours::new(time("07:00")?, time("19:00")?, Weekdays::WORKING).ok()
}
