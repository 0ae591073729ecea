//! Clearances and briefings that are not in order on the day of the review.

use super::Case;
use crate::acts::{self, clearance, person};
use crate::demo::people::{Cleared, Listed};
use crate::demo::plan::Plan;
use crate::demo::rooms::{ARCHIVE, READING, marking};
use crate::domain::{Level, Scopes};

pub(super) static CASES: &[Case] = &[
    Case::new("CLR001", |_| "P0026".into(), expired),
    Case::new("CLR002", |_| "P0027".into(), ends_soon),
    Case::new("CLR003", |_| "P0028".into(), below_function),
    Case::new("CLR004", |_| "P0029".into(), no_scope),
    Case::new("CLR005", |_| "P0030".into(), never_cleared),
    Case::new("CLR006", |_| "P0031".into(), no_answer),
    Case::new("CLR007", |_| "P0032".into(), no_need),
    Case::new("CLR008", |_| "P0033".into(), leaver),
    Case::new("CLR009", |_| "P0034".into(), not_briefed),
    Case::new("CLR010", |_| "P0035".into(), briefed_long_ago),
    Case::new("CLR011", |_| "P0036".into(), suspended),
    Case::new("CLR012", |_| "P0042".into(), not_debriefed),
    Case::new("CLR013", |_| "K-LEC-1".into(), one_left_for_the_combination),
    Case::new("CLR014", |_| "P0041".into(), no_consent),
];

/// The last day was yesterday; the reader is still on the list.
fn expired(plan: &mut Plan) {
    let yesterday = plan.dates.ago(1);
    plan.reader("P0026", "CONFIDENTIEL", true);
    let granted = yesterday.plus_months(-60);
    plan.person("P0026").clearances = vec![Cleared { words: "CONFIDENTIEL", scopes: "BE", granted, expires: yesterday }];
}

/// Eight months left, no request.
fn ends_soon(plan: &mut Plan) {
    let expires = plan.dates.today.plus_months(8);
    plan.reader("P0027", "CONFIDENTIEL", true);
    let granted = expires.plus_months(-60);
    plan.person("P0027").clearances = vec![Cleared { words: "CONFIDENTIEL", scopes: "BE", granted, expires }];
}

/// A function that requires SECRET, held CONFIDENTIEL.
fn below_function(plan: &mut Plan) {
    plan.reader("P0028", "CONFIDENTIEL", false);
    plan.person("P0028").requires = Level::Secret;
}

/// On the archive's list from today, without the scope.
fn no_scope(plan: &mut Plan) {
    let today = plan.dates.today;
    plan.reader("P0029", "SECRET", false);
    plan.person("P0029").lists = vec![Listed { room: ARCHIVE, from: today, until: None }];
}

/// A function that requires SECRET and nothing else.
fn never_cleared(plan: &mut Plan) {
    plan.person("P0030").requires = Level::Secret;
}

/// Requested two hundred days ago.
fn no_answer(plan: &mut Plan) {
    let requested = plan.dates.ago(200);
    let level = marking("CONFIDENTIEL");
    plan.act(requested, clearance::Request { person: "P0031".into(), level, scopes: Scopes::BE, requested });
}

/// Cleared two years ago, nothing needs it.
fn no_need(plan: &mut Plan) {
    plan.reader("P0032", "SECRET", false);
    plan.person("P0032").requires = Level::Unclassified;
}

/// Left yesterday, debriefed, clearance and card still open.
fn leaver(plan: &mut Plan) {
    let until = plan.dates.ago(1);
    plan.reader("P0033", "CONFIDENTIEL", false);
    plan.act(plan.dates.today, person::Leave { person: "P0033".into(), until });
    plan.debriefed("P0033", until);
}

/// On a list from today, never briefed.
fn not_briefed(plan: &mut Plan) {
    let today = plan.dates.today;
    plan.reader("P0034", "CONFIDENTIEL", false);
    let one = plan.person("P0034");
    one.briefings.clear();
    one.lists = vec![Listed { room: READING, from: today, until: None }];
}

/// Thirteen months ago.
fn briefed_long_ago(plan: &mut Plan) {
    let day = plan.dates.today.plus_months(-13);
    plan.reader("P0035", "CONFIDENTIEL", true);
    plan.person("P0035").briefings = vec![day];
}

/// Suspended from today, still on the list.
fn suspended(plan: &mut Plan) {
    let from = plan.dates.today;
    plan.reader("P0036", "CONFIDENTIEL", true);
    plan.on_clearance(from, "P0036", move |clearance| clearance::Suspend {
        clearance,
        from,
        until: None,
        reason: "FICTIF".into(),
    });
}

/// The clearance ended five days ago, nobody held the debriefing.
fn not_debriefed(plan: &mut Plan) {
    let from = plan.dates.ago(5);
    plan.reader("P0042", "CONFIDENTIEL", false);
    plan.person("P0042").requires = Level::Unclassified;
    plan.on_clearance(from, "P0042", move |clearance| clearance::End { clearance, from, reason: "FICTIF".into() });
}

/// One of the two who know the combination has twenty months left: beyond the renewal window, within the forecast.
fn one_left_for_the_combination(plan: &mut Plan) {
    let expires = plan.dates.today.plus_months(20);
    for held in &mut plan.person("P0007").clearances {
        (held.granted, held.expires) = (expires.plus_months(-60), expires);
    }
}

/// The notice was handed over twenty days ago.
fn no_consent(plan: &mut Plan) {
    let (opened, notice) = (plan.dates.ago(30), plan.dates.ago(20));
    let level = marking("CONFIDENTIEL");
    plan.step(notice, move |tx| {
        let request = acts::record(tx, &clearance::Open { person: "P0041".into(), level, scopes: Scopes::BE, day: opened })?.n;
        acts::record(tx, &clearance::Notice { request, day: notice }).map(|_| ())
    });
}
