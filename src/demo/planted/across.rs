//! What the register says was done in a room, and its doors do not.

use super::Case;
use crate::acts::Occasion;
use crate::acts::document::Consult;
use crate::acts::{container, need};
use crate::demo::documents::{DOCUMENTS, document, number};
use crate::demo::people::card_of;
use crate::demo::plan::Plan;
use crate::demo::rooms::{READING, READING_DOOR, marking};
use crate::domain::{Day, working_day};

/// The document that is read by somebody who need not know it.
const SECRETIVE: u32 = DOCUMENTS + 30;

pub(super) static CASES: &[Case] = &[
    Case::new("XCK001", |_| format!("{}/1 P0012 {READING}", number(9)), read_by_nobody_there),
    Case::new("XCK002", |_| format!("K-LEC-4 P0009 {READING}"), opened_by_nobody_there),
    Case::new("XCK003", |_| format!("K-LEC-5 {READING}"), open_overnight),
    Case::new("XCK004", |_| format!("{}/1 P0011 {READING}", number(SECRETIVE)), need_named_later),
    Case::new("XCK005", |_| format!("P0013 {READING}"), all_morning),
];

/// A document is read in the reading room, by the hours of the wall.
pub(super) fn consult(plan: &mut Plan, n: u32, person: &str, day: Day, from: (i64, i64), until: (i64, i64)) {
    let at = |(hour, minute)| plan.dates.local(day, hour, minute);
    let occasion = Occasion { room: READING.into(), from: at(from), until: at(until) };
    // Noted the day after: by then it has happened, whatever the hour at which the office records.
    plan.act(day.plus_days(1), Consult { document: number(n), copy: 1, person: person.into(), day, occasion });
}

/// A container of the reading room, checked at the end of each working day of late: somebody keeps its sheet.
fn with_sheet(plan: &mut Plan, container: &'static str) {
    let day = plan.dates.created;
    let (room, level) = (READING.to_owned(), marking("CONFIDENTIEL"));
    plan.act(day, container::Add { container: container.into(), room, level, combination_changed: None });
    let last = plan.dates.today;
    for day in (1..=40).map(|n| last.plus_days(-n)).filter(|day| working_day(*day)) {
        let at = plan.dates.local(day, 18, 30);
        plan.act(day.plus_days(1), container::Check { container: container.into(), person: "P0007".into(), at, idle: true });
    }
}

fn open(plan: &mut Plan, container: &str, person: &str, day: Day, (hour, minute): (i64, i64)) {
    let (container, person, at) = (container.to_owned(), person.to_owned(), plan.dates.local(day, hour, minute));
    plan.act(day.plus_days(1), container::Open { container, person, at, closes: None });
}

fn close(plan: &mut Plan, container: &str, person: &str, day: Day, (hour, minute): (i64, i64)) {
    let (container, person, at) = (container.to_owned(), person.to_owned(), plan.dates.local(day, hour, minute));
    plan.act(day.plus_days(1), container::Close { container, person, at });
}

/// On record as reading on a day on which they did not come.
fn read_by_nobody_there(plan: &mut Plan) {
    let day = plan.dates.work(7);
    plan.reserve("P0012", day);
    plan.reserve("P0012", plan.dates.work(6));
    consult(plan, 9, "P0012", day, (10, 0), (11, 0));
}

/// On record as opening a container on a day on which they did not come.
fn opened_by_nobody_there(plan: &mut Plan) {
    with_sheet(plan, "K-LEC-4");
    let day = plan.dates.work(9);
    plan.reserve("P0009", day);
    plan.reserve("P0009", plan.dates.work(8));
    open(plan, "K-LEC-4", "P0009", day, (10, 0));
    close(plan, "K-LEC-4", "P0009", day, (10, 20));
}

/// Opened in the afternoon, closed the afternoon after, each time by somebody who was there.
fn open_overnight(plan: &mut Plan) {
    with_sheet(plan, "K-LEC-5");
    let (first, second) = (plan.dates.work(11), plan.dates.work(12));
    for day in [first, second] {
        plan.reserve("P0010", day);
        plan.stay(day, (14, 5), (14, 50), READING_DOOR, &card_of("P0010"));
    }
    open(plan, "K-LEC-5", "P0010", first, (14, 10));
    close(plan, "K-LEC-5", "P0010", second, (14, 10));
}

/// After somebody had read it, it became known that only one other person needs to know the document.
fn need_named_later(plan: &mut Plan) {
    let (day, registered) = (plan.dates.work(13), plan.dates.quarter.first().plus_days(-20));
    plan.act(registered, document(SECRETIVE, registered, "CONFIDENTIEL", (Some("K-LEC-1"), None)));
    plan.reserve("P0011", day);
    plan.stay(day, (14, 5), (14, 50), READING_DOOR, &card_of("P0011"));
    consult(plan, SECRETIVE, "P0011", day, (14, 10), (14, 40));
    let named = need::Add {
        document: number(SECRETIVE),
        person: Some("P0007".into()),
        need_group: None,
        justification: "FICTIF: dossier / dossier".into(),
        from: registered,
        until: None,
    };
    plan.act(day.plus_days(2), named);
}

/// Over four hours in the reading room without a trace.
fn all_morning(plan: &mut Plan) {
    let day = plan.dates.work(15);
    plan.reserve("P0013", day);
    plan.stay(day, (8, 30), (13, 10), READING_DOOR, &card_of("P0013"));
}
