//! Three rooms and their containers.

use super::plan::Plan;
use crate::acts::{container, room};
use crate::domain::{ApprovalKind, Day, Hours, Marking, Regime, TimeOfDay, Weekdays};

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

/// How many days ago the combinations were changed last.
pub(super) const CHANGED: i64 = 150;

/// A marking by its words. The words are constants of this room, so the fallback is never taken.
pub(super) fn marking(words: &str) -> Marking {
    Marking::parse(words, Some(Regime::Be)).unwrap_or_else(|_| Marking::belgian(crate::domain::Level::Unclassified))
}

/// Adds rooms with their approvals, readers and containers.
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
        plan.act(
            day,
            room::Approve {
                room: id.into(),
                what: ApprovalKind::Installation,
                authority: "Autorité FICTIVE / FICTIEVE overheid".into(),
                reference: format!("FICTIF-{id}"),
                from: day,
                until: None,
            },
        );
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
    let changed = plan.dates.ago(CHANGED);
    for (id, at, words, knows) in [
        ("K-BIN-1", NETWORK, "SECRET", ["P0001", "P0002"]),
        ("K-BIN-2", NETWORK, "SECRET", ["P0001", "P0003"]),
        ("K-LEC-1", READING, "CONFIDENTIEL", ["P0007", "P0008"]),
        ("K-ARC-1", ARCHIVE, "NATO SECRET", ["P0014", "P0015"]),
    ] {
        let (container, level) = (id.to_owned(), marking(words));
        plan.act(day, container::Add { container, room: at.into(), level, combination_changed: Some(day) });
        let reason = "FICTIF: changement annuel / jaarlijkse wijziging";
        let knower = |person: &str| container::Knower { person: person.into(), contact: format!("FICTIF {person}") };
        let knowers = knows.map(knower).into();
        plan.act(changed, container::ChangeCombination { knowers, ..container::ChangeCombination::new(id, changed, reason) });
    }
}

fn hours() -> Option<Hours> {
    let time = |text| TimeOfDay::parse(text).ok();
    Hours::new(time("07:00")?, time("19:00")?, Weekdays::WORKING).ok()
}
