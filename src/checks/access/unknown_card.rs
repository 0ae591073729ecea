use super::gather::{Gather, Subject};
use crate::checks::{Check, End, Finding, Ground, Holder, Meta, Pass, Run, Seen, Severity};

/// ACC007. An entry can be given to a person (EU 2013/488 annex II 15 to 21: entry is controlled, by a list of people).
///
/// Fires for a granted entry into a controlled room by a card assigned to nobody on that day: never, not yet, or until a
/// day that was planned from the start. A card lost, returned or replaced is ACC008; a row that names no card is none.
pub struct UnknownCard;

static META: Meta = Meta {
    code: "ACC007",
    name: "unknown-card",
    severity: Severity::Critical,
    basis: "EU 2013/488 annex II 15 to 21",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for UnknownCard {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Unknown { ground, found: Gather::default() }))
    }
}

struct Unknown<'a> {
    ground: &'a Ground<'a>,
    found: Gather<()>,
}

impl Pass for Unknown<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        if seen.holder != Holder::Nobody || !seen.judged || !seen.has_card || !seen.is_entry(self.ground) {
            return;
        }
        let Some(room) = seen.room else { return };
        self.found.add(Subject::card(seen.card, room), seen.card, [seen.evidence()], || ()).established = true;
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        self.found.findings(&META, end, out, |finding, _, _| finding);
    }
}
