//! What the checks over presence share: a stay's marks as evidence, and how sure a conclusion is that rests on nothing
//! having happened in between.

use std::collections::HashMap;

use super::gather::{Gather, Subject};
use crate::checks::{Certainty, End, Evidence, Finding, Ground, Meta, Pass, Stays};
use crate::logs::intervals::Intervals;
use crate::logs::presence::{Bound, Mark, Stay, StayKind};

/// The passages of a stay.
pub fn marks(stay: &Stay) -> impl Iterator<Item = Evidence> + use<> {
    let row = |m: Mark| Evidence::Row { at: m.at, import: m.import, line: m.line };
    stay.entered.into_iter().chain(stay.left).map(row)
}

/// Whether conclusions are wanted about a stay's room, and it is controlled.
pub fn judged(ground: &Ground<'_>, stay: &Stay) -> bool {
    ground.about(stay.room) && ground.facts.rooms[stay.room].controlled()
}

/// How sure a conclusion is that rests on the completeness of a room's log over one of several windows: established if
/// one of them is covered throughout and free of doubt, otherwise possible, since a passage may be missing.
pub struct Completeness<'e> {
    end: &'e End<'e>,
    doubtful: HashMap<usize, Intervals>,
}

impl<'e> Completeness<'e> {
    /// Of what the logs cover.
    pub fn of(end: &'e End<'e>) -> Self {
        Self { end, doubtful: HashMap::new() }
    }

    /// Whether the log of a room is complete over a window, ends included.
    pub fn clear(&mut self, room: usize, window: &Bound) -> bool {
        let coverage = &self.end.coverage[room];
        let doubtful = self.doubtful.entry(room).or_insert_with(|| {
            let mut set = Intervals::default();
            coverage.doubtful.iter().for_each(|(from, until, _)| set.add(*from, *until));
            set
        });
        let after = doubtful.spans().partition_point(|s| s.until <= window.lo);
        doubtful.spans().get(after).is_none_or(|s| s.from > window.hi) && coverage.around.holds(window.lo, window.hi + 1)
    }

    /// The certainty for windows of a room.
    pub fn certainty(&mut self, room: usize, windows: &[Bound]) -> Certainty {
        if windows.iter().any(|window| self.clear(room, window)) { Certainty::Established } else { Certainty::Possible }
    }
}

/// Gathers stays of one unmatched kind, with the window in which the other passage is missing.
pub struct Unmatched<'a> {
    ground: &'a Ground<'a>,
    meta: &'static Meta,
    kind: StayKind,
    found: Gather<Vec<Bound>>,
}

impl<'a> Unmatched<'a> {
    /// A reading.
    pub fn boxed(ground: &'a Ground<'a>, meta: &'static Meta, kind: StayKind) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Self { ground, meta, kind, found: Gather::default() }))
    }
}

impl Pass for Unmatched<'_> {
    fn stays(&mut self, stays: &Stays<'_>) {
        let kind = self.kind;
        for stay in stays.stays.iter().filter(|s| s.kind == kind && stays.judged) {
            if judged(self.ground, stay) && self.ground.two_sided(stay.room) {
                let subject = Subject::bearer(stay.person, stay.card, stay.room);
                self.found.add(subject, stay.card, marks(stay), Vec::new).detail.push(stay.possible());
            }
        }
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let complete = std::cell::RefCell::new(Completeness::of(end));
        self.found.findings(self.meta, end, out, |finding, subject, case| {
            finding.certainty(complete.borrow_mut().certainty(subject.room, &case.detail))
        });
    }
}
