//! Logs that are not whole.

use super::Case;
use crate::demo::logs::names;
use crate::demo::people::card_of;
use crate::demo::plan::{Plan, Spoil};
use crate::demo::rooms::{ARCHIVE, READING, READING_DOOR};

/// A reader no room owns.
const PARKING: &str = "PARKING-F";

pub(super) static CASES: &[Case] = &[
    Case::new("LOG001", |_| ARCHIVE.into(), uncovered),
    Case::new(
        "LOG002",
        |_| "simple".into(),
        |plan| {
            let day = plan.dates.work(37);
            plan.spoils.insert(Spoil::Skip(day, 9));
        },
    ),
    Case::new(
        "LOG003",
        |dates| names(dates)[0].clone(),
        |plan| {
            let day = plan.dates.work(24);
            plan.spoils.insert(Spoil::Swap(day));
        },
    ),
    Case::new(
        "LOG004",
        |dates| names(dates)[2].clone(),
        |plan| {
            let day = plan.dates.work(12);
            plan.spoils.insert(Spoil::Unreadable(day));
        },
    ),
    Case::new("LOG005", |dates| names(dates)[1].clone(), no_outcome),
    Case::new("LOG006", |_| READING.into(), silent),
    Case::new(
        "LOG007",
        |dates| names(dates)[1].clone(),
        |plan| {
            let day = plan.dates.work(45);
            plan.spoils.insert(Spoil::Repeat(day));
        },
    ),
    Case::new("LOG008", |_| PARKING.into(), unknown_reader),
];

/// The archive's export stops a week before the quarter does.
fn uncovered(plan: &mut Plan) {
    let last = plan.dates.quarter.last().plus_days(-7);
    plan.archive_until = last;
}

/// A word no profile knows: nobody may be said to have entered.
fn no_outcome(plan: &mut Plan) {
    let day = plan.dates.work(52);
    plan.swipe(day, (12, 55, 3), READING_DOOR.inward, &card_of("P0012"), "passage?");
}

/// A whole working day without a row in the reading room.
fn silent(plan: &mut Plan) {
    let day = plan.dates.work(33);
    plan.silent.insert((READING, day));
}

/// A car park is no room of the register.
fn unknown_reader(plan: &mut Plan) {
    let day = plan.dates.work(47);
    plan.swipe(day, (7, 41, 20), PARKING, &card_of("P0013"), "granted");
}
