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
/// there on any of them, by whatever card. Where the setting changed within the period, each part is judged at its own end by
/// its own number of days; the latest part that fires is told. Nothing is said unless logs cover the room on all of these
/// days, those before the period included; a row of unknown outcome counts as a use, and so does an exit.
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
        let last = ground.period.last.min(ground.day_of(Instant::of_seconds(ground.until_ms.div_euclid(1000))));
        let parts = ground.facts.policies.numbers("dormant-days", ground.period.first, last);
        Some(Box::new(Dormant { ground, parts, last: HashMap::default(), recent: Vec::new() }))
    }
}

struct Dormant<'a> {
    ground: &'a Ground<'a>,
    /// The parts of the period with their first and last day, and the days in force in each.
    parts: Vec<(Day, Day, u32)>,
    /// The last day a person used a room, by part; what comes before the period belongs to the first.
    last: HashMap<(usize, usize, usize), Day, RandomState>,
    /// By card, the room and day just remembered: most events repeat them.
    recent: Vec<(usize, Day)>,
}

impl Dormant<'_> {
    /// The person's finding for a room at the end of a part, if there is one.
    fn judge(
        &self,
        (room, person): (usize, usize),
        part: usize,
        end: &End<'_>,
        complete: &mut Completeness<'_>,
    ) -> Option<Finding> {
        let (ground, facts) = (self.ground, self.ground.facts);
        let (_, last, days) = self.parts[part];
        let days = i64::from(days.max(1));
        let first = last.plus_days(1 - days);
        let until = (ground.start_of(last.plus_days(1)) - 1).min(ground.until_ms);
        let window = Bound { lo: ground.start_of(first), hi: until };
        // Events are read from a month before the period on.
        if window.lo < ground.from_ms - MARGIN_MS {
            return None;
        }
        let entered = (0..=part).rev().find_map(|p| self.last.get(&(person, room, p)).copied());
        if entered.is_some_and(|day| day >= first) {
            return None;
        }
        let listed = |n| matches!(ground.listed(room, person, first.plus_days(n)), Listed::Inside(_));
        let covered = end.coverage[room].around.holds(window.lo, window.hi + 1);
        if !covered || facts.people[person].left_by(last).is_some() || !(0..days).all(listed) {
            return None;
        }
        let finding = Finding::of(&META)
            .person(&facts.people[person].id)
            .room(&facts.rooms[room].id)
            .certainty(complete.certainty(room, &[window]))
            .value("days", days)
            .value("until", last)
            .value("last_entry", entered.map_or_else(unknown, Value::from));
        let lines = ground.access_of(room, person).map(|line| facts.access[line].n);
        Some(lines.fold(finding, |finding, n| finding.entry(n).judged_on(n, last)))
    }
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
            let part = self.parts.partition_point(|(_, until, _)| *until < seen.day).min(self.parts.len().saturating_sub(1));
            self.last.insert((person, room, part), seen.day);
        }
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let (ground, facts) = (self.ground, self.ground.facts);
        let mut complete = Completeness::of(end);
        let lines: BTreeSet<_> = facts.access.iter().map(|line| (line.room, line.person)).collect();
        for line in lines.into_iter().filter(|(room, _)| ground.about(*room) && facts.rooms[*room].controlled()) {
            out.extend((0..self.parts.len()).rev().find_map(|part| self.judge(line, part, end, &mut complete)));
        }
    }
}
