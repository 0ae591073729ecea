use std::collections::BTreeMap;

use super::presence::{Presence, Said};
use super::{judged, when};
use crate::checks::access::Completeness;
use crate::checks::premises::SheetLine;
use crate::checks::{Certainty, Check, End, Finding, Ground, Meta, Pass, Run, Seen, Severity, Stays};
use crate::domain::SheetEntry;

/// XCK002. A container is on record as opened or closed by somebody whose presence in its room the doors do not bear out at
/// that time.
///
/// Critical and established when they cannot have been there; minor and possible when they may have been but no stay proves
/// it. Does not fire for checks of a closed container, for time that no log covers, nor for rooms without a level.
/// `presence.rs` says what counts as borne out.
pub struct ContainerOpenedInEmptyRoom;

static META: Meta = Meta {
    code: "XCK002",
    name: "container-opened-in-empty-room",
    severity: Severity::Critical,
    basis: "US form SF 702; policy: clock-minutes",
    verified: false,
    runs: &[Run::Audit],
    settings: &["clock-minutes"],
    since: "0.1.0",
};

impl Check for ContainerOpenedInEmptyRoom {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        let facts = ground.facts;
        let handled = |l: &&SheetLine| matches!(l.what, SheetEntry::Open | SheetEntry::Close);
        let room = |l: &SheetLine| facts.containers[l.container].room;
        let mut lines: Vec<_> =
            facts.premises.sheets.iter().filter(handled).filter(|l| judged(ground, room(l), l.at)).copied().collect();
        lines.sort_by_key(|l| (l.at, l.n));
        let said = lines.iter().map(|l| Said { person: l.person, room: room(l), from: l.at, until: l.at });
        let presence = Presence::of(ground, said);
        if presence.is_empty() { None } else { Some(Box::new(Handled { lines, presence })) }
    }
}

struct Handled {
    lines: Vec<SheetLine>,
    presence: Presence,
}

impl Pass for Handled {
    fn event(&mut self, seen: &Seen<'_>) {
        self.presence.event(seen);
    }

    fn stays(&mut self, stays: &Stays<'_>) {
        self.presence.stays(stays);
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let (facts, mut complete) = (end.ground.facts, Completeness::of(end));
        let mut causes: BTreeMap<(usize, usize), (Certainty, Vec<SheetLine>)> = BTreeMap::new();
        for (index, line) in self.lines.iter().enumerate() {
            if let Some(certainty) = self.presence.absent(index, end, &mut complete) {
                let (sure, lines) = causes.entry((line.container, line.person)).or_insert((Certainty::Possible, Vec::new()));
                *sure = (*sure).max(certainty);
                lines.push(*line);
            }
        }
        for ((container, person), (certainty, lines)) in causes {
            let container = &facts.containers[container];
            let severity = if certainty == Certainty::Established { META.severity } else { Severity::Minor };
            let finding = Finding::of(&META).severity(severity).certainty(certainty).room(&facts.rooms[container.room].id);
            let finding = finding.person(&facts.people[person].id).subject(&container.id);
            let moments: Vec<_> = lines.iter().map(|l| l.at).collect();
            let finding = when(finding.value("container", container.id.as_str()), lines.iter().map(|l| l.n), &moments);
            out.push(lines.iter().fold(finding, |f, l| f.judged_on(l.n, end.ground.day_of(l.at))));
        }
    }
}
