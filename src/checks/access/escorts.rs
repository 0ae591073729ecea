//! Whether somebody who may escort was in a room while an escort was wanted.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::checks::{Ground, Listed};
use crate::domain::Day;
use crate::logs::intervals::Intervals;
use crate::logs::presence::{Bound, Stay, StayKind};

/// A time for which an escort is wanted.
pub struct Wanted {
    /// When the visitor was certainly there, when that is longer than the grace.
    certain: Option<Bound>,
    /// The time as it is told: what the logs must cover.
    told: Bound,
    /// The same by any clock.
    pub wide: Bound,
    /// A time no longer than this is the door's own, milliseconds.
    pub grace: i64,
}

impl Wanted {
    /// A time; what is certain of it counts only when it is longer than the grace.
    pub fn new(certain: Option<Bound>, told: Bound, wide: Bound, grace: i64) -> Self {
        Self { certain: certain.filter(|c| c.hi - c.lo > grace), told, wide, grace }
    }

    /// When nobody can be shown to have been there; `None` when somebody can for the whole time.
    pub fn lack(&self, presence: &Presence) -> Option<Lack> {
        let Some(certain) = self.certain else {
            // Too short to tell its moments apart: anybody who was there around it was there with the visitor.
            let touched = |set: &Intervals| set.spans().iter().any(|s| s.from <= self.wide.hi && self.wide.lo < s.until);
            if touched(&presence.shown) {
                return None;
            }
            let empty = if touched(&presence.possible) { Vec::new() } else { vec![self.wide] };
            return Some(Lack { unshown: vec![self.told], empty });
        };
        let whole = Intervals::of(certain.lo, certain.hi + 1);
        let long = |left: Intervals| -> Vec<Bound> {
            let spans = left.spans().iter().filter(|s| s.until - s.from > self.grace);
            spans.map(|s| Bound { lo: s.from, hi: s.until - 1 }).collect()
        };
        let unshown = long(whole.without(&presence.shown));
        if unshown.is_empty() { None } else { Some(Lack { unshown, empty: long(whole.without(&presence.possible)) }) }
    }
}

/// When an escort is lacking.
pub struct Lack {
    /// Nobody can be shown to have been there.
    unshown: Vec<Bound>,
    /// Nobody can have been there.
    empty: Vec<Bound>,
}

impl Lack {
    /// The time in which nobody can have been there, cut to what logs cover; `None` when they cover nothing of the lack.
    pub fn covered(&self, around: &Intervals, grace: i64) -> Option<Vec<Bound>> {
        let within = |of: &[Bound]| -> Vec<Bound> {
            let cut = of.iter().flat_map(|w| {
                let all = Intervals::of(w.lo, w.hi + 1);
                let short = w.hi - w.lo <= grace;
                let spans: Vec<_> = all.within(around).spans().to_vec();
                spans.into_iter().filter(move |s| s.until - s.from > grace || (short && s.until - s.from > w.hi - w.lo))
            });
            cut.map(|s| Bound { lo: s.from, hi: s.until - 1 }).collect()
        };
        if within(&self.unshown).is_empty() { None } else { Some(within(&self.empty)) }
    }
}

/// Who may escort and was, or may have been, in a room around a time.
#[derive(Debug, Default)]
pub struct Presence {
    possible: Intervals,
    shown: Intervals,
}

impl Presence {
    /// Somebody may have been there.
    pub fn maybe(&mut self, bound: Bound) {
        self.possible.add(bound.lo, bound.hi + 1);
    }

    /// Somebody was there.
    pub fn shown(&mut self, bound: Bound) {
        self.shown.add(bound.lo, bound.hi + 1);
    }

    /// Somebody's stay shows that they were there; past an entry-only door, up to the end of the day.
    pub fn shown_by(&mut self, stay: &Stay, end_of_day: i64) {
        let certain = stay.certain();
        let hi = if stay.kind == StayKind::Moment { end_of_day.min(stay.possible().hi) } else { certain.hi };
        self.shown(Bound { lo: certain.lo, hi: hi.max(certain.lo) });
    }
}

impl Ground<'_> {
    /// Whether a person may be in a room with a visitor on a day: on its list unescorted, and cleared for it.
    pub fn may_escort(&self, room: usize, person: usize, day: Day) -> bool {
        let ruling = self.ruling(room, person, day);
        matches!(ruling.listed, Listed::Inside(line) if !self.facts.access[line].escorted) && ruling.decision.allowed()
    }
}

/// Who may escort and has no card to show: the doors say nothing of them.
pub struct Escorts<'a> {
    ground: &'a Ground<'a>,
    known: HashMap<(usize, Day, Option<usize>), bool, RandomState>,
}

impl<'a> Escorts<'a> {
    /// Of the facts.
    pub fn of(ground: &'a Ground<'a>) -> Self {
        Self { ground, known: HashMap::default() }
    }

    /// Whether a person has a card on a day.
    pub fn carries(&self, person: usize, day: Day) -> bool {
        self.ground.facts.badges.iter().any(|b| b.person == person && b.span.contains(day))
    }

    /// Whether somebody other than the escort named may escort in a room on a day and has no card.
    pub fn without_card(&mut self, room: usize, day: Day, named: Option<usize>) -> bool {
        if let Some(known) = self.known.get(&(room, day, named)) {
            return *known;
        }
        let lines = self.ground.facts.access.iter().filter(|l| l.room == room && !l.escorted && Some(l.person) != named);
        let mut lines = lines.filter(|l| l.span.is_some_and(|s| s.contains(day)));
        let found = lines.any(|l| self.ground.may_escort(room, l.person, day) && !self.carries(l.person, day));
        self.known.insert((room, day, named), found);
        found
    }
}
