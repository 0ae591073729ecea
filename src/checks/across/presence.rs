//! Whether the doors bear out that somebody was in a room at a time written down by hand.
//!
//! Hand-written times are to the minute and by another clock than the door's: `clock-minutes` to either side count as the
//! same time. Presence is *certain* when a stay certainly touches the time, also when it touches only part of it: times on
//! paper are rounded. It is *possible* when a stay may touch it, when an event of unknown outcome or a card of nobody may
//! have been theirs, or when they had no card to show. A door with one reader proves no more than the passage: an entry earlier
//! on the same day, or an exit later, bears the time out. Otherwise it is *excluded*, provided the room's log is complete from a day before on: a stay
//! lasts a day at most, so whoever entered earlier has left.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::checks::access::Completeness;
use crate::checks::{Certainty, End, Ground, Holder, Seen, Side, Stays};
use crate::domain::Instant;
use crate::logs::event::Outcome;
use crate::logs::presence::{Bound, LONGEST_MS, Stay, StayKind};

const MINUTE_MS: i64 = 60_000;

/// A time at which somebody is said to have been in a room.
#[derive(Debug, Clone, Copy)]
pub struct Said {
    /// The person, by index.
    pub person: usize,
    /// The room, by index.
    pub room: usize,
    /// From when.
    pub from: Instant,
    /// Until when.
    pub until: Instant,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Borne {
    Nothing,
    Possible,
    Certain,
}

#[derive(Debug, Clone, Copy)]
struct Time {
    said: Said,
    /// The minutes it names.
    minutes: Bound,
    /// The same by any clock.
    window: Bound,
    /// The local day it begins on, days since 1970.
    day: i32,
    borne: Borne,
}

/// Which of the times of a list may touch a bound: they are sorted, none is longer than `longest`.
#[derive(Debug, Default)]
struct List {
    times: Vec<usize>,
    longest: i64,
}

/// Times, and what stays bear them out so far.
pub struct Presence {
    times: Vec<Time>,
    by_person: HashMap<(usize, usize), List, RandomState>,
    by_room: HashMap<usize, List, RandomState>,
}

impl List {
    fn push(&mut self, index: usize, window: Bound) {
        self.times.push(index);
        self.longest = self.longest.max(window.hi - window.lo);
    }

    fn near(&self, times: &[Time], bound: Bound) -> impl Iterator<Item = usize> + use<> {
        let from = self.times.partition_point(|t| times[*t].window.lo < bound.lo - self.longest);
        let until = self.times.partition_point(|t| times[*t].window.lo <= bound.hi);
        let near = self.times.get(from..until).unwrap_or_default().iter().copied();
        near.filter(|t| times[*t].window.hi >= bound.lo).collect::<Vec<_>>().into_iter()
    }
}

impl Presence {
    /// Of times, which are judged by their place in the list.
    pub fn of(ground: &Ground<'_>, said: impl IntoIterator<Item = Said>) -> Self {
        let facts = ground.facts;
        let mut this = Self { times: Vec::new(), by_person: HashMap::default(), by_room: HashMap::default() };
        for said in said {
            let from = said.from.millis().div_euclid(MINUTE_MS) * MINUTE_MS;
            let until = said.until.millis().div_euclid(MINUTE_MS) * MINUTE_MS + MINUTE_MS - 1;
            let day = ground.day_of(said.from);
            let clocks = i64::from(facts.policies.number("clock-minutes", day)) * MINUTE_MS;
            let window = Bound { lo: from - clocks, hi: until + clocks };
            // Nobody enters with a card they do not have: what the log would show of them is not known.
            let carries = facts.badges.iter().any(|b| b.person == said.person && b.span.contains(day));
            let borne = if carries { Borne::Nothing } else { Borne::Possible };
            let minutes = Bound { lo: from, hi: until };
            let index = this.times.len();
            this.times.push(Time { said, minutes, window, day: day.number(), borne });
            this.by_person.entry((said.room, said.person)).or_default().push(index, window);
            this.by_room.entry(said.room).or_default().push(index, window);
        }
        // A change of the setting may turn the order of two windows.
        for list in this.by_person.values_mut().chain(this.by_room.values_mut()) {
            list.times.sort_by_key(|t| this.times[*t].window.lo);
        }
        this
    }

    /// Whether there is anything to judge.
    pub fn is_empty(&self) -> bool {
        self.times.is_empty()
    }

    fn bear(&mut self, index: usize, borne: Borne) {
        let time = &mut self.times[index];
        time.borne = time.borne.max(borne);
    }

    /// Takes an event: one of unknown outcome may have been an entry, or on the way out an exit.
    pub fn event(&mut self, seen: &Seen<'_>) {
        let (Outcome::Unknown, Some(room)) = (seen.outcome, seen.room) else { return };
        let Some(list) = self.by_room.get(&room) else { return };
        let bound = match seen.side {
            Side::Out => Bound { lo: seen.event.lo - LONGEST_MS, hi: seen.event.hi },
            _ => Bound { lo: seen.event.lo, hi: seen.event.hi + LONGEST_MS },
        };
        let whose = match seen.holder {
            Holder::Held { person, .. } | Holder::Superseded { person, .. } => Some(person),
            Holder::Nobody => None,
        };
        for index in list.near(&self.times, bound) {
            if whose.is_none_or(|person| person == self.times[index].said.person) {
                self.bear(index, Borne::Possible);
            }
        }
    }

    /// Takes a day's stays.
    pub fn stays(&mut self, stays: &Stays<'_>) {
        for stay in stays.stays {
            let list = match stay.person {
                Some(person) => self.by_person.get(&(stay.room, person)),
                None => self.by_room.get(&stay.room),
            };
            let Some(list) = list else { continue };
            for index in list.near(&self.times, stay.possible()) {
                let borne = if stay.person.is_some() { bears(stay, &self.times[index]) } else { Borne::Possible };
                self.bear(index, borne);
            }
        }
    }

    /// What is concluded of a time: `None` when it is borne out or lies in time no log covers, otherwise how sure it is that
    /// the person was not there.
    pub fn absent(&self, index: usize, end: &End<'_>, complete: &mut Completeness<'_>) -> Option<Certainty> {
        let time = &self.times[index];
        let room = time.said.room;
        if time.borne == Borne::Certain || !end.coverage[room].around.holds(time.minutes.lo, time.minutes.hi + 1) {
            return None;
        }
        let before = Bound { lo: time.window.lo - LONGEST_MS, hi: time.window.hi };
        let excluded = time.borne == Borne::Nothing && complete.clear(room, &before);
        Some(if excluded { Certainty::Established } else { Certainty::Possible })
    }
}

/// What a stay of the same person in the same room, which may touch a time, bears out.
fn bears(stay: &Stay, time: &Time) -> Borne {
    let certain = stay.certain();
    let touches = certain.lo <= time.window.hi && time.window.lo <= certain.hi;
    let same_day = stay.kind == StayKind::Moment && stay.day == time.day;
    if touches || same_day { Borne::Certain } else { Borne::Possible }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_times_near_a_bound_are_those_that_touch_it(
            mut spans in prop::collection::vec((0i64..100, 0i64..40), 0..12), from in -20i64..120, length in 0i64..50,
        ) {
            spans.sort_unstable();
            let mut list = List::default();
            let instant = Instant::of_seconds(0);
            let said = Said { person: 0, room: 0, from: instant, until: instant };
            let times: Vec<_> = spans.iter().enumerate().map(|(index, (lo, length))| {
                let window = Bound { lo: *lo, hi: lo + length };
                list.push(index, window);
                Time { said, minutes: window, window, day: 0, borne: Borne::Nothing }
            }).collect();
            let bound = Bound { lo: from, hi: from + length };
            let touch = |w: Bound| w.lo <= bound.hi && bound.lo <= w.hi;
            let wanted: Vec<_> = (0..times.len()).filter(|i| touch(times[*i].window)).collect();
            prop_assert_eq!(list.near(&times, bound).collect::<Vec<_>>(), wanted);
        }
    }

    /// The answers about a time on paper are those of all histories the doors' log allows.
    #[test]
    fn a_time_is_borne_out_as_all_histories_of_small_logs_say() {
        use crate::logs::presence_proof::{Answer, DAY, Doors, Random, TICK, bearer, bearers, histories, small_log, tracked};
        let mut random = Random(8);
        let instant = Instant::of_seconds(0);
        for n in 0..2_000 {
            let log = small_log(&mut random, Doors::Both, 1);
            let stays = tracked(&log);
            for (who, room) in bearers(&log) {
                let all = histories(&log, who, room);
                let from = random.below(4 * DAY as u64) as i64 - 4;
                // The windows of paper are whole minutes.
                let (from, until) = (from / 2 * 2, from / 2 * 2 + 1 + 2 * random.below(3) as i64);
                let window = Bound { lo: from * TICK, hi: until * TICK };
                let said = Said { person: 0, room, from: instant, until: instant };
                let time = Time { said, minutes: window, window, day: 0, borne: Borne::Nothing };
                let near = |s: &&Stay| s.possible().lo <= window.hi && window.lo <= s.possible().hi;
                let here = stays.iter().filter(|s| bearer(s.card) == who && s.room == room).filter(near);
                let borne = here.map(|stay| bears(stay, &time)).max().unwrap_or(Borne::Nothing);
                let wanted = match all.there(room, from, until) {
                    Answer::Established => Borne::Certain,
                    Answer::Possible => Borne::Possible,
                    Answer::Excluded => Borne::Nothing,
                };
                assert_eq!(borne, wanted, "log {n}, bearer {who}, room {room}, ticks {from}..={until}: {log:#?} {stays:#?}");
            }
        }
    }
}
