use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::checks::access::{Completeness, Gather, Subject, judged, marks};
use crate::checks::{Check, End, Finding, Ground, Meta, Pass, Run, Severity, Stays};
use crate::logs::presence::Bound;

const HOUR_MS: i64 = 3_600_000;
const MINUTE_MS: i64 = 60_000;

/// XCK005. Somebody was certainly in a controlled room for more than `idle-presence-hours`, and the register knows of nothing
/// they did there meanwhile: no consultation, loan, destruction or count with its time, no line on the sheet of one of the
/// room's containers, no visitor they stayed with.
///
/// One finding per person and room, every such stay as evidence; for the officer's judgement, since much work in a room
/// leaves no trace in a register. Exactly the limit is not over it; an entry without exit has no length. A missing number
/// during the stay makes it possible only.
pub struct PresenceWithoutActivity;

static META: Meta = Meta {
    code: "XCK005",
    name: "presence-without-activity",
    severity: Severity::Info,
    basis: "NIST SP 800-53 PE-6; policy: idle-presence-hours",
    verified: false,
    runs: &[Run::Audit],
    settings: &["clock-minutes", "idle-presence-hours"],
    since: "0.1.0",
};

impl Check for PresenceWithoutActivity {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        let facts = ground.facts;
        let mut active: HashMap<(usize, usize), Vec<Bound>, RandomState> = HashMap::default();
        for claim in &facts.doings.claims {
            let time = Bound { lo: claim.from.millis(), hi: claim.until.millis() };
            active.entry((claim.room, claim.person)).or_default().push(time);
        }
        for escort in &facts.doings.escorts {
            let time = Bound { lo: escort.from.millis(), hi: escort.until.millis() };
            active.entry((escort.room, escort.person)).or_default().push(time);
        }
        for line in &facts.premises.sheets {
            let at = line.at.millis();
            active.entry((facts.containers[line.container].room, line.person)).or_default().push(Bound { lo: at, hi: at });
        }
        let active = active.into_iter().map(|(who, times)| (who, Times::of(times))).collect();
        Some(Box::new(Idle { ground, active, found: Gather::default() }))
    }
}

/// Times by their beginning, and the latest end of all up to each.
struct Times(Vec<(i64, i64)>);

impl Times {
    fn of(mut times: Vec<Bound>) -> Self {
        times.sort_unstable();
        let ends = times.into_iter().scan(i64::MIN, |latest, time| {
            *latest = (*latest).max(time.hi);
            Some((time.lo, *latest))
        });
        Self(ends.collect())
    }

    /// Whether one of them touches a bound.
    fn touch(&self, bound: Bound) -> bool {
        let begun = self.0.partition_point(|(lo, _)| *lo <= bound.hi);
        begun.checked_sub(1).is_some_and(|last| self.0[last].1 >= bound.lo)
    }
}

#[derive(Default)]
struct Long {
    windows: Vec<Bound>,
    longest: i64,
    /// The limit that one broke.
    limit: i64,
}

struct Idle<'a> {
    ground: &'a Ground<'a>,
    active: HashMap<(usize, usize), Times, RandomState>,
    found: Gather<Long>,
}

impl Pass for Idle<'_> {
    fn stays(&mut self, stays: &Stays<'_>) {
        if !stays.judged {
            return;
        }
        let number = |name| i64::from(self.ground.facts.policies.number(name, stays.day));
        let (hours, clocks) = (number("idle-presence-hours"), number("clock-minutes") * MINUTE_MS);
        for stay in stays.stays.iter().filter(|s| judged(self.ground, s)) {
            let (Some(certain), possible) = (stay.lasting(), stay.possible()) else { continue };
            let Some(person) = stay.person.filter(|_| certain.hi - certain.lo > hours * HOUR_MS) else { continue };
            let around = Bound { lo: possible.lo - clocks, hi: possible.hi + clocks };
            if self.active.get(&(stay.room, person)).is_some_and(|times| times.touch(around)) {
                continue;
            }
            let long = self.found.add(Subject::person(person, stay.room), stay.card, marks(stay), Long::default);
            long.detail.windows.push(possible);
            if certain.hi - certain.lo >= long.detail.longest {
                (long.detail.longest, long.detail.limit) = (certain.hi - certain.lo, hours);
            }
        }
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let complete = std::cell::RefCell::new(Completeness::of(end));
        self.found.findings(&META, end, out, |finding, subject, case| {
            let certainty = complete.borrow_mut().certainty(subject.room, &case.detail.windows);
            finding.certainty(certainty).value("hours", case.detail.longest / HOUR_MS).value("limit", case.detail.limit)
        });
    }
}
