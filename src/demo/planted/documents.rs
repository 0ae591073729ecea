//! Copies and containers that are not where or how they should be.

use super::Case;
use crate::acts::container;
use crate::acts::document::Lend;
use crate::demo::documents::{DOCUMENTS, document, number};
use crate::demo::plan::Plan;
use crate::demo::rooms::{READING, marking};

pub(super) static CASES: &[Case] = &[
    Case::new("CON001", |_| "K-LEC-2".into(), old_combination),
    Case::new("DOC001", |_| format!("{}/1", number(DOCUMENTS + 1)), nowhere),
    Case::new("DOC002", |_| format!("{}/1", number(DOCUMENTS + 2)), too_low),
    // A holder lacks what the copy asks for, so the review finds that the person lacks it.
    Case::new("DOC003", |_| format!("{}/1 P0037", number(DOCUMENTS + 3)), not_entitled).also(
        "CLR003",
        |_| "P0037".into(),
        "demo-also-copy",
    ),
    Case::new("DOC004", |_| format!("{}/1 P0001", number(DOCUMENTS + 4)), not_back),
];

/// Changed thirteen months ago.
fn old_combination(plan: &mut Plan) {
    let day = plan.dates.today.plus_months(-13);
    let level = marking("CONFIDENTIEL");
    plan.act(day, container::Add { container: "K-LEC-2".into(), room: READING.into(), level, combination_changed: Some(day) });
}

/// Registered with no place.
fn nowhere(plan: &mut Plan) {
    let day = plan.dates.ago(45);
    plan.act(day, one_copy(DOCUMENTS + 1, day, "CONFIDENTIEL", (None, None)));
}

/// SECRET in a container of CONFIDENTIEL.
fn too_low(plan: &mut Plan) {
    let day = plan.dates.ago(44);
    plan.act(day, one_copy(DOCUMENTS + 2, day, "SECRET", (Some("K-LEC-1"), None)));
}

/// SECRET with a holder of CONFIDENTIEL.
fn not_entitled(plan: &mut Plan) {
    let day = plan.dates.ago(43);
    plan.reader("P0037", "CONFIDENTIEL", false);
    plan.act(day, one_copy(DOCUMENTS + 3, day, "SECRET", (None, Some("P0037"))));
}

/// Lent for a fortnight a month and a half ago.
fn not_back(plan: &mut Plan) {
    let lent = plan.dates.ago(42);
    let due = lent.plus_days(14);
    plan.act(lent, one_copy(DOCUMENTS + 4, lent, "SECRET", (Some("K-BIN-1"), None)));
    plan.act(lent, Lend::new(&number(DOCUMENTS + 4), 1, "P0001", lent, due));
}

type Place<'a> = (Option<&'a str>, Option<&'a str>);

fn one_copy(n: u32, day: crate::domain::Day, words: &str, place: Place<'_>) -> crate::acts::document::Register {
    crate::acts::document::Register { copies: 1, taken_over: true, ..document(n, day, words, place) }
}
