use crate::checks::facts::Authorisation;
use crate::checks::{Check, End, Finding, Ground, Meta, Pass, Run, Severity};
use crate::domain::{Day, Instant};

/// ACC023. The list of who may enter a room is gone through in each period (oversight report of 2021: an evaluated list).
///
/// Fires for each room with a level on whose list somebody is on the last day of the period (or today), when no review of it
/// is dated in the period, its first and last day included. A period shorter than a quarter looks a quarter back, so that a
/// single month or a quarter that is not over is not blamed for it. An empty list needs no review.
pub struct ListUnreviewed;

static META: Meta = Meta {
    code: "ACC023",
    name: "list-unreviewed",
    severity: Severity::Minor,
    basis: "oversight report of 2021: evaluated list of who may enter",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

/// A quarter has no fewer days.
const QUARTER_DAYS: i64 = 90;

impl Check for ListUnreviewed {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        let last = ground.period.last.min(Instant::of_seconds(ground.until_ms.div_euclid(1000)).day(ground.zone));
        let short = last.days_since(ground.period.first) + 1 < QUARTER_DAYS;
        let first = if short { last.plus_months(-3).plus_days(1).min(ground.period.first) } else { ground.period.first };
        Some(Box::new(Unreviewed { first, last }))
    }
}

struct Unreviewed {
    first: Day,
    last: Day,
}

impl Pass for Unreviewed {
    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let facts = end.ground.facts;
        let Self { first, last } = *self;
        for (room, place) in facts.rooms.iter().enumerate().filter(|(room, place)| end.ground.about(*room) && place.controlled())
        {
            let reviewed = facts.premises.list_reviews.iter().any(|r| r.room == room && (first..=last).contains(&r.day));
            let on = |line: &&Authorisation| line.room == room && line.span.is_some_and(|s| s.contains(last));
            let mut listed = facts.access.iter().filter(on).peekable();
            if !reviewed && listed.peek().is_some() {
                out.push(
                    listed.fold(Finding::of(&META).room(&place.id).value("from", first).value("until", last), |finding, line| {
                        finding.entry(line.n)
                    }),
                );
            }
        }
    }
}
