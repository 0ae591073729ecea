use std::collections::{BTreeMap, HashSet, VecDeque};

use foldhash::fast::RandomState;

use super::gather::{Gather, Subject};
use super::stays::{Completeness, judged, marks};
use crate::checks::{Check, End, Finding, Ground, Meta, Pass, Run, Seen, Severity, Stays};
use crate::domain::Day;
use crate::logs::event::Outcome;
use crate::logs::intervals::Intervals;
use crate::logs::presence::{Bound, Stay};

/// ACC016. While a room is occupied, at least its minimum of people are in it (the room's own rule).
///
/// Fires for the time someone was certainly in a room with readers on both sides while fewer than the minimum could have
/// been: everybody who may have been there counts, for as long as they may have been. A missing exit therefore speaks for
/// company, not against it; a time no longer than `lone-seconds` is the door's own. Possible only, where a row of unknown outcome or a missing number may hide another entry.
pub struct LonePresence;

static META: Meta = Meta {
    code: "ACC016",
    name: "lone-presence",
    severity: Severity::Major,
    basis: "rule of the room: minimum_persons",
    verified: false,
    runs: &[Run::Audit],
    settings: &["lone-seconds"],
    since: "0.1.0",
};

impl Check for LonePresence {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        let rooms = ground.facts.rooms.iter().enumerate();
        let ruled: Vec<_> = rooms.map(|(i, room)| room.minimum_persons >= 2 && ground.two_sided(i)).collect();
        if !ruled.contains(&true) {
            return None;
        }
        let (days, unknown) = (VecDeque::new(), HashSet::default());
        Some(Box::new(Lone { ground, ruled, days, unknown, found: Gather::default() }))
    }
}

#[derive(Default)]
struct Few {
    windows: Vec<(Day, Bound)>,
    least: usize,
}

struct OneDay {
    day: Day,
    stays: Vec<Stay>,
    judged: bool,
}

struct Lone<'a> {
    ground: &'a Ground<'a>,
    /// The rooms that have a minimum and tell who leaves.
    ruled: Vec<bool>,
    /// The day to be judged after the next one, and its neighbours: an exit tomorrow may belong to an entry today.
    days: VecDeque<OneDay>,
    /// Days on which a row of a room has no known outcome.
    unknown: HashSet<(usize, Day), RandomState>,
    found: Gather<Few>,
}

impl Lone<'_> {
    /// Judges the last day but one, or at the end the last.
    fn judge(&mut self, index: usize) {
        let Some(today) = self.days.get(index).filter(|d| d.judged) else { return };
        let near = self.days.iter().filter(|d| d.day.days_since(today.day).abs() <= 1);
        let mut rooms: BTreeMap<usize, Vec<&Stay>> = BTreeMap::new();
        for stay in near.flat_map(|d| &d.stays) {
            rooms.entry(stay.room).or_default().push(stay);
        }
        for (room, stays) in rooms {
            let minimum = self.ground.facts.rooms[room].minimum_persons as usize;
            let grace = i64::from(self.ground.facts.policies.number("lone-seconds", today.day)) * 1000;
            let few = longer_than(grace, too_few(&stays, minimum));
            for stay in today.stays.iter().filter(|s| s.room == room && judged(self.ground, s)) {
                let Some(certain) = stay.lasting() else { continue };
                let after = few.partition_point(|f| f.until <= certain.lo);
                let Some(least) = least_of(few[after..].iter().take_while(|f| f.from < certain.hi)) else { continue };
                let subject = Subject { room, person: None, card: None, reader: None };
                let case = self.found.add(subject, stay.card, marks(stay), || Few { windows: Vec::new(), least });
                case.detail.least = case.detail.least.min(least);
                case.detail.windows.push((today.day, stay.possible()));
            }
        }
    }
}

/// A span in which at least one and fewer than the minimum may be there, the end excluded.
struct Span {
    from: i64,
    until: i64,
    people: usize,
}

/// The spans that belong to an uninterrupted time longer than the grace: two people who leave together swipe one after
/// the other.
fn longer_than(grace: i64, few: Vec<Span>) -> Vec<Span> {
    let runs = few.chunk_by(|a, b| a.until == b.from).map(|run| {
        let length = run.last().map_or(0, |s| s.until) - run.first().map_or(0, |s| s.from);
        (run.len(), length > grace)
    });
    let keep: Vec<bool> = runs.flat_map(|(spans, long)| std::iter::repeat_n(long, spans)).collect();
    few.into_iter().zip(keep).filter_map(|(span, keep)| keep.then_some(span)).collect()
}

/// The fewest people of several spans; nobody can be fewer than one.
fn least_of<'s>(spans: impl Iterator<Item = &'s Span>) -> Option<usize> {
    let mut least = None;
    for span in spans {
        least = Some(least.map_or(span.people, |n: usize| n.min(span.people)));
        if span.people == 1 {
            break;
        }
    }
    least
}

/// Counts who may be there, each once however often they are logged; gives when they are too few, in order.
fn too_few(stays: &[&Stay], minimum: usize) -> Vec<Span> {
    let mut each: BTreeMap<(Option<usize>, usize), Vec<Bound>> = BTreeMap::new();
    for stay in stays {
        // People by number, cards of nobody by card.
        let who = (stay.person, if stay.person.is_some() { 0 } else { stay.card });
        each.entry(who).or_default().push(stay.possible());
    }
    let mut turns: Vec<(i64, isize)> = Vec::new();
    for mut bounds in each.into_values() {
        bounds.sort_unstable();
        let mut there = Intervals::default();
        bounds.iter().for_each(|b| there.add(b.lo, b.hi + 1));
        turns.extend(there.spans().iter().flat_map(|s| [(s.from, 1), (s.until, -1)]));
    }
    turns.sort_unstable();
    let (mut count, mut out): (isize, Vec<Span>) = (0, Vec::new());
    for pair in turns.windows(2) {
        count += pair[0].1;
        let people = usize::try_from(count).unwrap_or(0);
        if pair[0].0 < pair[1].0 && (1..minimum).contains(&people) {
            out.push(Span { from: pair[0].0, until: pair[1].0, people });
        }
    }
    out
}

impl Pass for Lone<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        if let (Outcome::Unknown, Some(room)) = (seen.outcome, seen.room)
            && self.ruled[room]
        {
            self.unknown.insert((room, seen.day));
        }
    }

    fn stays(&mut self, stays: &Stays<'_>) {
        let of_ruled = stays.stays.iter().filter(|s| self.ruled[s.room]).copied().collect();
        self.days.push_back(OneDay { day: stays.day, stays: of_ruled, judged: stays.judged });
        if self.days.len() > 3 {
            self.days.pop_front();
        }
        if let Some(index) = self.days.len().checked_sub(2) {
            self.judge(index);
        }
    }

    fn finish(mut self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        if let Some(index) = self.days.len().checked_sub(1) {
            self.judge(index);
        }
        let this = *self;
        let complete = std::cell::RefCell::new(Completeness::of(end));
        this.found.findings(&META, end, out, |finding, subject, case| {
            let known = |day: Day| (-1..=1).all(|n| !this.unknown.contains(&(subject.room, day.plus_days(n))));
            let windows = case.detail.windows.iter().filter(|(day, _)| known(*day)).map(|(_, window)| *window);
            let minimum = i64::from(end.ground.facts.rooms[subject.room].minimum_persons);
            let present = case.detail.least as i64;
            finding
                .certainty(complete.borrow_mut().certainty(subject.room, &windows.collect::<Vec<_>>()))
                .value("minimum", minimum)
                .value("present", present)
                .value("lacking", minimum - present)
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logs::presence::StayKind;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn too_few_agrees_with_counting_heads_at_every_moment(
            stays in prop::collection::vec((0usize..4, prop::bool::ANY, 0i64..40, 0i64..20), 0..12), minimum in 2usize..4,
        ) {
            let stays: Vec<_> = stays.into_iter().map(|(who, known, from, length)| {
                let (entry, exit) = (Bound { lo: from, hi: from }, Bound { lo: from + length, hi: from + length });
                let person = known.then_some(who);
                Stay { room: 0, card: who, person, entry, exit, kind: StayKind::Matched, entered: None, left: None, day: 0 }
            }).collect();
            let few = too_few(&stays.iter().collect::<Vec<_>>(), minimum);
            for at in 0..70 {
                let there = |s: &&Stay| s.possible().lo <= at && at <= s.possible().hi;
                let who = |s: &Stay| (s.person, s.person.is_none().then_some(s.card));
                let heads: HashSet<_> = stays.iter().filter(there).map(who).collect();
                let span = few.iter().find(|f| f.from <= at && at < f.until);
                prop_assert_eq!(span.map(|f| f.people), Some(heads.len()).filter(|n| (1..minimum).contains(n)), "{}", at);
            }
        }
    }

    /// Too few are found exactly when at some time every history has somebody there, and no histories together the minimum.
    #[test]
    fn too_few_people_are_there_when_all_histories_of_small_logs_say_so() {
        use crate::logs::presence_proof::{DAY, Doors, Random, TICK, bearer, bearers, histories, small_log, tracked};
        let (mut random, mut found) = (Random(10), 0);
        for n in 0..3_000 {
            let log = small_log(&mut random, Doors::Both, 1);
            let stays = tracked(&log);
            for room in 0..2 {
                let here: Vec<_> = bearers(&log).into_iter().filter(|(_, r)| *r == room).map(|(who, _)| who).collect();
                let all: Vec<_> = here.iter().map(|who| histories(&log, *who, room).all(150)).collect();
                let Some(all) = all.into_iter().collect::<Option<Vec<_>>>() else { continue };
                // Between a tick and the next, who is there throughout in all histories, and in any.
                let within = |history: &Vec<(usize, i64, i64)>, at: i64| history.iter().any(|s| s.1 <= at && at < s.2);
                let alone = |at: i64| {
                    let certain = all.iter().any(|each| each.iter().all(|h| within(h, at)));
                    let possible = all.iter().filter(|each| each.iter().any(|h| within(h, at))).count();
                    certain && possible < 2
                };
                let wanted = (-DAY..5 * DAY).any(alone);
                // As the check does: people by number, ended cards by card.
                let heads: Vec<_> =
                    stays.iter().filter(|s| s.room == room).map(|s| Stay { person: Some(bearer(s.card)), ..*s }).collect();
                let few = too_few(&heads.iter().collect::<Vec<_>>(), 2);
                let told = heads
                    .iter()
                    .filter_map(Stay::lasting)
                    .any(|certain| few.iter().any(|f| f.until.min(certain.hi) - f.from.max(certain.lo) >= TICK - 1));
                found += usize::from(wanted);
                assert_eq!(told, wanted, "log {n}, room {room}: {log:#?} {stays:#?}");
            }
        }
        assert!(found > 100, "{found}");
    }
}
