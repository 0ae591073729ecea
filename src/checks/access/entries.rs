//! The reading that ACC001 to ACC006 share: entries of known people into controlled rooms, each held against the access
//! list and the access decision of its day.

use super::gather::{Gather, Subject};
use crate::checks::{Finding, Ground, Holder, Meta, Pass, Ruling, Seen, Value};
use crate::domain::Missing;

/// An entry of a card's holder.
pub struct Entry<'a> {
    /// The ground.
    pub ground: &'a Ground<'a>,
    /// The person, by index.
    pub person: usize,
    /// The room, by index.
    pub room: usize,
    /// How it stands.
    pub ruling: &'a Ruling,
}

impl Entry<'_> {
    /// Whether something is missing.
    pub fn lacks(&self, what: impl Fn(&Missing) -> bool) -> bool {
        self.ruling.decision.missing.iter().any(what)
    }
}

/// What a sentence needs besides who, where and when.
pub type Values = Vec<(&'static str, Value)>;

/// Gathers the entries for which something does not hold.
pub struct Entries<'a> {
    ground: &'a Ground<'a>,
    meta: &'static Meta,
    broken: fn(&Entry<'_>) -> bool,
    values: fn(&Entry<'_>) -> Values,
    found: Gather<Values>,
}

impl<'a> Entries<'a> {
    /// A reading; `values` is asked of the first entry of each person and room that is `broken`.
    pub fn boxed(
        ground: &'a Ground<'a>,
        meta: &'static Meta,
        broken: fn(&Entry<'_>) -> bool,
        values: fn(&Entry<'_>) -> Values,
    ) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Self { ground, meta, broken, values, found: Gather::default() }))
    }
}

impl Pass for Entries<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        let (true, Some(ruling), Some(room)) = (seen.judged, &seen.ruling, seen.room) else { return };
        let Holder::Held { person, .. } = seen.holder else { return };
        let entry = Entry { ground: self.ground, person, room, ruling };
        if (self.broken)(&entry) {
            let values = self.values;
            let case = self.found.add(Subject::person(person, room), seen.card, [seen.evidence()], || values(&entry));
            case.established = true;
        }
    }

    fn finish(self: Box<Self>, end: &crate::checks::End<'_>, out: &mut Vec<Finding>) {
        self.found.findings(self.meta, end, out, |finding, _, case| {
            case.detail.iter().fold(finding, |f, (name, value)| f.value(name, value.clone()))
        });
    }
}
