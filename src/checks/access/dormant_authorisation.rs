use std::collections::{BTreeSet, HashMap};

use foldhash::fast::RandomState;

use super::gather::unknown;
use super::stays::Completeness;
use crate::checks::audit::MARGIN_MS;
use crate::checks::{Check, End, Finding, Ground, Holder, Listed, Meta, Pass, Run, Seen, Severity, Value};
use crate::domain::{Day, Instant};
use crate::logs::event::Outcome;
use crate::logs::presence::Bound;

/// ACC019. A list of who may enter stays short if it is evaluated (oversight report of 2021).
///
/// Fires for a person on a room's list on each of the last `dormant-days` days of the period (or before now), and not let in
/// there on any of them, by whatever card. Nothing is said unless logs cover the room on all of these days, those before the
/// period included; a row of unknown outcome counts as a use, and so does an exit.
pub struct DormantAuthorisation;

static META: Meta = Meta {
    code: "ACC019",
    name: "dormant-authorisation",
    severity: Severity::Info,
    basis: "oversight report of 2021: evaluated list; policy: dormant-days",
    verified: true,
    runs: &[Run::Audit],
    settings: &["dormant-days"],
    since: "0.1.0",
};

impl Check for DormantAuthorisation {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Dormant { ground, last: HashMap::default(), recent: Vec::new() }))
    }
}

struct Dormant<'a> {
    ground: &'a Ground<'a>,
    /// The last day a person used a room.
    last: HashMap<(usize, usize), Day, RandomState>,
    /// By card, the room and day just remembered: most events repeat them.
    recent: Vec<(usize, Day)>,
}

impl Pass for Dormant<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        let (Outcome::Granted | Outcome::Unknown, Some(room)) = (seen.outcome, seen.room) else { return };
        if seen.event.lo > self.ground.until_ms {
            return;
        }
        if seen.card >= self.recent.len() {
            self.recent.resize(seen.card + 1, (usize::MAX, Day::MIN));
        }
        if self.recent[seen.card] == (room, seen.day) {
            return;
        }
        self.recent[seen.card] = (room, seen.day);
        if let Holder::Held { person, .. } | Holder::Superseded { person, .. } = seen.holder {
            self.last.insert((person, room), seen.day);
        }
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let (ground, facts) = (self.ground, self.ground.facts);
        let last = ground.period.last.min(Instant::of_seconds(ground.until_ms.div_euclid(1000)).day(ground.zone));
        let days = i64::from(facts.policies.number("dormant-days", last).max(1));
        let first = last.plus_days(1 - days);
        let window = Bound { lo: Instant::start_of(first, ground.zone).millis(), hi: ground.until_ms };
        // Events are read from a month before the period on.
        if window.lo < ground.from_ms - MARGIN_MS {
            return;
        }
        let mut complete = Completeness::of(end);
        let lines: BTreeSet<_> = facts.access.iter().map(|line| (line.room, line.person)).collect();
        for (room, person) in lines {
            let entered = self.last.get(&(person, room)).copied();
            if !ground.about(room) || !facts.rooms[room].controlled() || entered.is_some_and(|day| day >= first) {
                continue;
            }
            let listed = |n| matches!(ground.listed(room, person, first.plus_days(n)), Listed::Inside(_));
            let covered = end.coverage[room].around.holds(window.lo, window.hi + 1);
            if !covered || facts.people[person].left_by(last).is_some() || !(0..days).all(listed) {
                continue;
            }
            let finding = Finding::of(&META)
                .person(&facts.people[person].id)
                .room(&facts.rooms[room].id)
                .certainty(complete.certainty(room, &[window]))
                .value("days", days)
                .value("last_entry", entered.map_or_else(unknown, Value::from));
            out.push(ground.access_of(room, person).fold(finding, |f, line| f.entry(facts.access[line].n)));
        }
    }
}
