use super::gather::{Gather, Subject};
use crate::checks::{Check, End, Finding, Ground, Holder, Listed, Meta, Pass, Run, Seen, Severity, Side};
use crate::logs::event::{Outcome, RefusedWhy};

/// ACC015. The door and the register agree on who may enter (oversight report of 2021: quarterly check of the
/// access logs).
///
/// Fires for a refusal on the way in of a card's holder who is on the list unescorted that day and lacks nothing. A refusal
/// for the hour, anti-passback, the number of people inside, a missing escort or a wrong code does not contradict the
/// register; one for want of rights, an expired, disabled, unknown, lost or stolen card, or without a reason does.
pub struct RefusedYetEntitled;

static META: Meta = Meta {
    code: "ACC015",
    name: "refused-yet-entitled",
    severity: Severity::Minor,
    basis: "oversight report of 2021: quarterly check of the access logs",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for RefusedYetEntitled {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Refused { ground, found: Gather::default() }))
    }
}

struct Refused<'a> {
    ground: &'a Ground<'a>,
    found: Gather<()>,
}

/// Whether a reason says that the person may not enter at all.
fn contradicts(why: RefusedWhy) -> bool {
    use RefusedWhy::{
        AntiPassback, Disabled, Expired, Lost, NoEscort, NoRights, Occupancy, OutOfHours, Stolen, UnknownCard, Unsaid, WrongPin,
    };
    match why {
        Unsaid | UnknownCard | NoRights | Lost | Stolen | Expired | Disabled => true,
        OutOfHours | AntiPassback | Occupancy | NoEscort | WrongPin => false,
    }
}

impl Pass for Refused<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        let (Outcome::Refused(why), true, Some(room)) = (seen.outcome, seen.judged, seen.room) else { return };
        let Holder::Held { person, .. } = seen.holder else { return };
        if seen.side == Side::Out || !contradicts(why) || !self.ground.facts.rooms[room].controlled() {
            return;
        }
        let ruling = self.ground.ruling(room, person, seen.day);
        let Listed::Inside(line) = ruling.listed else { return };
        if !self.ground.facts.access[line].escorted && ruling.decision.allowed() {
            self.found.add(Subject::person(person, room), seen.card, [seen.evidence()], || ()).established = true;
        }
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        self.found.findings(&META, end, out, |finding, _, _| finding);
    }
}
