use super::{judged, when};
use crate::checks::{Check, End, Finding, Ground, Meta, Pass, Run, Severity};
use crate::domain::SheetEntry;

/// XCK003. A container was opened and not closed by the end of that local day.
///
/// It needs no log: the sheet on the door tells. Does not fire when it was closed in the last minute of the day, nor for a day
/// that is not over. A container left open for several days is one occurrence, the opening.
pub struct ContainerLeftOpen;

static META: Meta = Meta {
    code: "XCK003",
    name: "container-left-open",
    severity: Severity::Major,
    basis: "US form SF 702",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for ContainerLeftOpen {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        if ground.facts.premises.sheets.is_empty() { None } else { Some(Box::new(Sheets)) }
    }
}

struct Sheets;

impl Pass for Sheets {
    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let (ground, facts) = (end.ground, end.ground.facts);
        let today = ground.day_of(ground.now);
        for (index, container) in facts.containers.iter().enumerate() {
            let handled = |what| matches!(what, SheetEntry::Open | SheetEntry::Close);
            let lines: Vec<_> = facts.premises.sheet(index).iter().filter(|l| handled(l.what)).collect();
            let left = lines.iter().enumerate().filter(|(i, line)| {
                let day = ground.day_of(line.at);
                let last = lines.get(i + 1).is_none_or(|next| ground.day_of(next.at) > day);
                line.what == SheetEntry::Open && last && day < today && judged(ground, container.room, line.at)
            });
            let left: Vec<_> = left.map(|(_, line)| *line).collect();
            if !left.is_empty() {
                let finding = Finding::of(&META).room(&facts.rooms[container.room].id).subject(&container.id);
                let finding = finding.value("container", container.id.as_str());
                let moments: Vec<_> = left.iter().map(|l| l.at).collect();
                out.push(when(finding, left.iter().map(|l| l.n), &moments));
            }
        }
    }
}
