//! Duties that were not done.

use super::Case;
use crate::demo::dates::Dates;
use crate::demo::plan::Plan;
use crate::domain::Month;

pub(super) static CASES: &[Case] = &[
    Case::new("GOV001", |dates| forgotten(dates).to_string(), no_review),
    Case::new("GOV002", |dates| dates.quarter.to_string(), no_audit),
];

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
