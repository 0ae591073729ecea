//! Duties that were not done.

use super::Case;
use crate::checks::{Finding, check};
use crate::demo::dates::Dates;
use crate::demo::plan::Plan;
use crate::domain::{Month, Proposal};

pub(super) static CASES: &[Case] = &[
    Case::new("GOV001", |dates| forgotten(dates).to_string(), no_review),
    Case::new("GOV002", |dates| dates.quarter.to_string(), no_audit),
    Case::new("GOV003", |_| "P0053".into(), own_line),
    Case::new("GOV004", |_| finding(&ACCEPTED), accepted_for_a_day),
    Case::new("GOV005", |_| finding(&RECURRING), three_months),
    Case::new("GOV006", |_| "register".into(), no_checkpoint),
    Case::new("GOV007", |_| "register".into(), no_backup),
    Case::new("GOV008", |_| "P0052".into(), not_removed),
];

/// Found again each month: the clearance that ends soon, and the briefing that was long ago.
const ACCEPTED: (&str, &str) = ("CLR002", "P0027");
const RECURRING: (&str, &str) = ("CLR010", "P0035");

/// The identity of a finding of a check about a person.
pub(in crate::demo) fn finding((code, person): &(&'static str, &'static str)) -> String {
    check(code).map(|check| Finding::of(check.meta()).person(person).id()).unwrap_or_default()
}

/// The last month that is over, and the one before.
fn last_two(dates: &Dates) -> [Month; 2] {
    let last = Month::of(dates.today).previous();
    [last, last.previous()]
}

fn forgotten(dates: &Dates) -> Month {
    Month::of(dates.quarter.first()).previous()
}

/// The month before the quarter was forgotten.
fn no_review(plan: &mut Plan) {
    let month = forgotten(&plan.dates);
    plan.open_reviews.insert(month);
}

/// The quarter that is audited now is not closed yet.
fn no_audit(plan: &mut Plan) {
    let quarter = plan.dates.quarter;
    plan.open_audits.insert(quarter);
}

/// A deputy for a day decided their own line, with a program that does not refuse it.
fn own_line(plan: &mut Plan) {
    let [last, _] = last_two(&plan.dates);
    plan.reviews.entry(last).or_default().own = Some("P0053");
}

/// Two months ago the clearance that ends soon was accepted for that day only.
fn accepted_for_a_day(plan: &mut Plan) {
    let [_, before] = last_two(&plan.dates);
    let review = plan.reviews.entry(before).or_default();
    review.stated.push(ACCEPTED);
    review.accepted.push(ACCEPTED);
}

/// Both last reviews stated the briefing that this month's finds again.
fn three_months(plan: &mut Plan) {
    for month in last_two(&plan.dates) {
        plan.reviews.entry(month).or_default().stated.push(RECURRING);
    }
}

fn no_checkpoint(plan: &mut Plan) {
    plan.no_checkpoint = true;
}

fn no_backup(plan: &mut Plan) {
    plan.no_backup = true;
}

/// The last review decided to take a reader away, who is still on the list.
fn not_removed(plan: &mut Plan) {
    plan.reader("P0052", "CONFIDENTIEL", true);
    let [last, _] = last_two(&plan.dates);
    plan.reviews.entry(last).or_default().lines.push(("P0052", Proposal::Remove));
}
