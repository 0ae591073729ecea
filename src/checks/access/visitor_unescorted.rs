use std::collections::{HashSet, VecDeque};

use foldhash::fast::RandomState;

use super::escorts::{Escorts, Lack, Presence, Wanted};
use super::gather::{Gather, Subject};
use super::stays::{Completeness, judged, marks};
use crate::checks::doings::Visit;
use crate::checks::{
    Certainty, Check, End, Evidence, Finding, Ground, Holder, Listed, Meta, Pass, Run, Seen, Severity, Stays, Value,
};
use crate::domain::{Day, Instant};
use crate::logs::event::Outcome;
use crate::logs::presence::{Bound, LONGEST_MS, Stay};

const MINUTE_MS: i64 = 60_000;

/// ACC017. Whoever may be in a room only under escort is there with somebody who may be there alone (Council Decision
/// 2013/488/EU annex II 15 to 21).
///
/// Looks at each visit of the visitor book, and at each stay of a person whose line on the room's list says *escorted*. Who
/// may escort is on the list unescorted and cleared for the room on that day. Fires, critical and established, when nobody who
/// may could have been there at some moment at which the visitor certainly was; minor and possible, when nobody can be shown
/// to have been there, though somebody may. An entry-only door bears the escort out for the rest of the day; the escort named
/// in the visitor book is believed unless presence excludes them. Times of the visitor book count with `clock-minutes` to
/// either side, and a time no longer than `lone-seconds` is the door's own. Nothing is said about time that no log covers.
pub struct VisitorUnescorted;

static META: Meta = Meta {
    code: "ACC017",
    name: "visitor-unescorted",
    severity: Severity::Critical,
    basis: "Council Decision 2013/488/EU annex II 15 to 21; policy: clock-minutes, lone-seconds",
    verified: true,
    runs: &[Run::Audit],
    settings: &["clock-minutes", "lone-seconds"],
    since: "0.1.0",
};

impl Check for VisitorUnescorted {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        let facts = ground.facts;
        let mut rooms: Vec<Watched> = facts.rooms.iter().map(|_| Watched::default()).collect();
        let mut visits: Vec<_> = super::visits(ground).map(|visit| Visited::of(ground, visit)).collect();
        visits.sort_by_key(|v| (v.room, v.wanted.wide.lo, v.n));
        for (index, visit) in visits.iter().enumerate() {
            rooms[visit.room].visits.push(index);
            rooms[visit.room].longest = rooms[visit.room].longest.max(visit.wanted.wide.hi - visit.wanted.wide.lo);
        }
        for line in facts.access.iter().filter(|l| l.escorted && ground.about(l.room) && facts.rooms[l.room].controlled()) {
            rooms[line.room].escorted = true;
        }
        if !rooms.iter().any(|r| r.escorted || !r.visits.is_empty()) {
            return None;
        }
        Some(Box::new(Unescorted {
            ground,
            rooms,
            visits,
            days: VecDeque::new(),
            unknown: HashSet::default(),
            foreign: HashSet::default(),
            pending: Vec::new(),
        }))
    }
}

/// A room of which something is asked.
#[derive(Default)]
struct Watched {
    /// Its visits, by beginning.
    visits: Vec<usize>,
    /// The longest of them.
    longest: i64,
    /// Somebody is on its list escorted.
    escorted: bool,
}

impl Watched {
    fn wanted(&self) -> bool {
        self.escorted || !self.visits.is_empty()
    }
}

/// A visit, and who has been in the room around it.
struct Visited {
    n: u64,
    room: usize,
    escort: Option<usize>,
    day: Day,
    at: i64,
    wanted: Wanted,
    presence: Presence,
}

impl Visited {
    fn of(ground: &Ground<'_>, visit: &Visit) -> Self {
        let minute = |at: Instant| at.millis().div_euclid(MINUTE_MS) * MINUTE_MS;
        let day = visit.entered.day(ground.zone);
        let number = |name| i64::from(ground.facts.policies.number(name, day));
        let (clocks, grace) = (number("clock-minutes") * MINUTE_MS, number("lone-seconds") * 1000);
        // Stays are known a day around; whoever stays longer is looked at for as long.
        let latest = Instant::start_of(day.plus_days(2), ground.zone).millis() - 1;
        let from = minute(visit.entered);
        let until = visit.left.map_or(from, minute).min(latest);
        let certain = visit.left.map(|_| Bound { lo: from + MINUTE_MS - 1 + clocks, hi: until - clocks });
        let named = Bound { lo: from, hi: until + MINUTE_MS - 1 };
        let wide = Bound { lo: named.lo - clocks, hi: named.hi + clocks };
        let wanted = Wanted::new(certain, named, wide, grace);
        let presence = Presence::default();
        Self { n: visit.n, room: visit.room, escort: visit.escort, day, at: visit.entered.millis(), wanted, presence }
    }
}

struct OneDay {
    day: Day,
    stays: Vec<Stay>,
    judged: bool,
}

/// A stay of somebody who needs an escort, and when none can be shown.
struct Pending {
    stay: Stay,
    person: usize,
    day: Day,
    grace: i64,
    lack: Lack,
}

struct Unescorted<'a> {
    ground: &'a Ground<'a>,
    rooms: Vec<Watched>,
    visits: Vec<Visited>,
    /// The day to be judged after the next one, and its neighbours.
    days: VecDeque<OneDay>,
    /// Days on which a row without known outcome may hide the entry of an escort.
    unknown: HashSet<(usize, Day), RandomState>,
    /// Cards used on a day after they were lost, returned or replaced: whoever carried them.
    foreign: HashSet<(usize, i32), RandomState>,
    pending: Vec<Pending>,
}

impl Unescorted<'_> {
    /// Adds a stay to what is known of who was in its room; `day` is the one that is judged.
    fn add(ground: &Ground<'_>, foreign: bool, stay: &Stay, day: Day, named: Option<usize>, presence: &mut Presence) {
        let Some(person) = stay.person else { return presence.maybe(stay.possible()) };
        if !ground.may_escort(stay.room, person, day) {
            return;
        }
        presence.maybe(stay.possible());
        if named == Some(person) {
            presence.shown(stay.possible());
        } else if !foreign {
            presence.shown_by(stay, Instant::start_of(day.plus_days(1), ground.zone).millis() - 1);
        }
    }

    fn near_visits(&mut self, stay: &Stay) {
        let (ground, room, possible) = (self.ground, &self.rooms[stay.room], stay.possible());
        let visits = &mut self.visits;
        let from = room.visits.partition_point(|v| visits[*v].wanted.wide.lo < possible.lo - room.longest);
        for index in room.visits[from..].iter().copied() {
            let visit = &mut visits[index];
            if visit.wanted.wide.lo > possible.hi {
                break;
            }
            if visit.wanted.wide.hi >= possible.lo {
                let foreign = self.foreign.contains(&(stay.card, stay.day));
                Self::add(ground, foreign, stay, visit.day, visit.escort, &mut visit.presence);
            }
        }
    }

    /// Judges the last day but one, or at the end the last.
    fn judge(&mut self, index: usize) {
        let Some(today) = self.days.get(index).filter(|d| d.judged) else { return };
        let (ground, day) = (self.ground, today.day);
        let grace = i64::from(ground.facts.policies.number("lone-seconds", day)) * 1000;
        let mut of_room: Option<(usize, Presence)> = None;
        let mut escorted: Vec<(Stay, usize)> = Vec::new();
        for stay in today.stays.iter().filter(|s| self.rooms[s.room].escorted && judged(ground, s)) {
            let Some(person) = stay.person.filter(|_| !self.foreign.contains(&(stay.card, stay.day))) else { continue };
            if let Listed::Inside(line) = ground.ruling(stay.room, person, day).listed
                && ground.facts.access[line].escorted
            {
                escorted.push((*stay, person));
            }
        }
        escorted.sort_by_key(|(stay, _)| stay.room);
        for (stay, person) in escorted {
            if of_room.as_ref().is_none_or(|(room, _)| *room != stay.room) {
                let mut presence = Presence::default();
                let near = self.days.iter().filter(|d| d.day.days_since(day).abs() <= 1);
                for other in near.flat_map(|d| &d.stays).filter(|s| s.room == stay.room) {
                    let foreign = self.foreign.contains(&(other.card, other.day));
                    Self::add(ground, foreign, other, day, None, &mut presence);
                }
                of_room = Some((stay.room, presence));
            }
            let certain = stay.certain();
            let wide = Bound { lo: certain.lo - grace, hi: certain.hi + grace };
            let wanted = Wanted::new(Some(certain), certain, wide, grace);
            let lack = of_room.as_ref().and_then(|(_, presence)| wanted.lack(presence));
            self.pending.extend(lack.map(|lack| Pending { stay, person, day, grace, lack }));
        }
    }
}

impl Pass for Unescorted<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        let Some(room) = seen.room.filter(|room| self.rooms[*room].wanted()) else { return };
        match (seen.outcome, seen.holder) {
            (Outcome::Unknown, _) if self.unknown.contains(&(room, seen.day)) => {}
            (Outcome::Unknown, Holder::Nobody) => _ = self.unknown.insert((room, seen.day)),
            (Outcome::Unknown, Holder::Held { person, .. } | Holder::Superseded { person, .. })
                if self.ground.may_escort(room, person, seen.day) =>
            {
                self.unknown.insert((room, seen.day));
            }
            (Outcome::Granted, Holder::Superseded { .. }) => _ = self.foreign.insert((seen.card, seen.day.number())),
            _ => {}
        }
    }

    fn stays(&mut self, stays: &Stays<'_>) {
        for stay in stays.stays {
            if !self.rooms[stay.room].visits.is_empty() {
                self.near_visits(stay);
            }
        }
        let kept = stays.stays.iter().filter(|s| self.rooms[s.room].escorted).copied().collect();
        self.days.push_back(OneDay { day: stays.day, stays: kept, judged: stays.judged });
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
        let Self { ground, visits, unknown, pending, .. } = *self;
        let (mut complete, mut escorts) = (Completeness::of(end), Escorts::of(ground));
        let mut sure = |room: usize, day: Day, empty: &[Bound], named: Option<usize>| {
            let known = (-1..=1).all(|n| !unknown.contains(&(room, day.plus_days(n))));
            // Who came earlier than a day before has left.
            let before = |window: &Bound| Bound { lo: window.lo - LONGEST_MS, hi: window.hi };
            known && !escorts.without_card(room, day, named) && empty.iter().any(|w| complete.clear(room, &before(w)))
        };
        let severity = |sure| if sure { META.severity } else { Severity::Minor };
        for visit in visits {
            let Some(lack) = visit.wanted.lack(&visit.presence) else { continue };
            let named = visit.escort.filter(|escort| ground.may_escort(visit.room, *escort, visit.day));
            let believed = named.is_some_and(|escort| !Escorts::of(ground).carries(escort, visit.day));
            let around = &end.coverage[visit.room].around;
            let Some(empty) = lack.covered(around, visit.wanted.grace).filter(|_| !believed) else { continue };
            let sure = sure(visit.room, visit.day, &empty, named);
            let certainty = if sure { Certainty::Established } else { Certainty::Possible };
            let who = Value::Parts(vec![("part-visitor".into(), vec![("entry", Value::Serial(visit.n))])]);
            let mut finding = Finding::of(&META)
                .severity(severity(sure))
                .certainty(certainty)
                .room(&ground.facts.rooms[visit.room].id)
                .subject(visit.n.to_string())
                .evidence(vec![Evidence::Entry { n: visit.n }])
                .value("person", who);
            finding.values.insert("first", Value::Moment(visit.at));
            finding.values.insert("last", Value::Moment(visit.at));
            out.push(finding);
        }
        let mut found: Gather<()> = Gather::default();
        for Pending { stay, person, day, grace, lack } in pending {
            let Some(empty) = lack.covered(&end.coverage[stay.room].around, grace) else { continue };
            // Of a stay that is only a moment somewhere in its bounds, all of them must be without an escort.
            let certain = stay.certain();
            let whole = stay.lasting().is_some() || empty.iter().any(|w| w.lo <= certain.lo && certain.hi <= w.hi);
            let established = whole && sure(stay.room, day, &empty, None);
            found.add(Subject::person(person, stay.room), stay.card, marks(&stay), || ()).established |= established;
        }
        found.findings(&META, end, out, |finding, _, case| finding.severity(severity(case.established)));
    }
}
