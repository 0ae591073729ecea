use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};
use crate::domain::Month;

/// GOV001. A month, from the one the register was created in to the one before the day judged, has no closed review.
///
/// Does not fire for the current month: it is not over.
///
/// Basis: the monthly evaluation of clearances that the oversight report of 2021 asks for.
pub struct ReviewLate;

static META: Meta = Meta {
    code: "GOV001",
    name: "review-late",
    severity: Severity::Major,
    basis: "oversight report of 2021: monthly evaluation of clearances",
    verified: true,
    runs: &[Run::Review, Run::Audit, Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for ReviewLate {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let current = Month::of(asked.day);
        let months = std::iter::successors(Some(Month::of(facts.created)), |m| Some(m.next()));
        for month in months.take_while(|m| *m < current).filter(|m| !facts.reviews.contains(m)) {
            out.push(Finding::of(&META).subject(month.to_string()).value("month", month.to_string()).value("day", asked.day));
        }
    }
}
