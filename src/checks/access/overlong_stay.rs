use super::gather::{Gather, Subject};
use super::stays::{Completeness, judged, marks};
use crate::checks::{Check, End, Finding, Ground, Meta, Pass, Run, Severity, Stays};
use crate::logs::presence::Bound;

const HOUR_MS: i64 = 3_600_000;

/// ACC012. A stay of unusual length is to be explained (NIST SP 800-53 PE-6).
///
/// Fires when someone was certainly in a controlled room for more than `overlong-hours`, or at midnight (then major): from
/// the latest moment of the entry to the earliest of the exit. Exactly the limit is not over it; an entry without exit has no
/// length. A missing number during the stay makes it possible: there may be an exit and an entry in between.
pub struct OverlongStay;

static META: Meta = Meta {
    code: "ACC012",
    name: "overlong-stay",
    severity: Severity::Minor,
    basis: "NIST SP 800-53 PE-6; policy: overlong-hours",
    verified: false,
    runs: &[Run::Audit],
    settings: &["overlong-hours"],
    since: "0.1.0",
};

impl Check for OverlongStay {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Overlong { ground, found: Gather::default() }))
    }
}

#[derive(Default)]
struct Long {
    windows: Vec<Bound>,
    longest: i64,
    overnight: bool,
    limit: i64,
}

struct Overlong<'a> {
    ground: &'a Ground<'a>,
    found: Gather<Long>,
}

impl Pass for Overlong<'_> {
    fn stays(&mut self, stays: &Stays<'_>) {
        if !stays.judged {
            return;
        }
        let ground = self.ground;
        let limit = i64::from(ground.facts.policies.number("overlong-hours", stays.day));
        let midnight = ground.start_of(stays.day.plus_days(1));
        for stay in stays.stays.iter().filter(|s| judged(ground, s)) {
            let Some(certain) = stay.lasting() else { continue };
            let (length, overnight) = (certain.hi - certain.lo, certain.lo < midnight && midnight <= certain.hi);
            if !overnight && length <= limit * HOUR_MS {
                continue;
            }
            let subject = Subject::bearer(stay.person, stay.card, stay.room);
            let long = &mut self.found.add(subject, stay.card, marks(stay), Long::default).detail;
            long.windows.push(stay.possible());
            long.overnight |= overnight;
            // The limit told is the one that the longest of them broke: it may have changed since.
            if length >= long.longest {
                (long.longest, long.limit) = (length, limit);
            }
        }
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let complete = std::cell::RefCell::new(Completeness::of(end));
        self.found.findings(&META, end, out, |finding, subject, case| {
            let long = &case.detail;
            finding
                .certainty(complete.borrow_mut().certainty(subject.room, &long.windows))
                .severity(if long.overnight { Severity::Major } else { META.severity })
                .value("hours", long.longest / HOUR_MS)
                .value("limit", long.limit)
        });
    }
}
