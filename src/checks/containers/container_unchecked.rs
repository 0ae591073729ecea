use crate::checks::premises::SheetLine;
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity, Value};
use crate::domain::{Day, SheetEntry, belgian_holiday};

/// CON003. On a working day among the `container-check-days` before the day asked for, the sheet of a container has no end-of-day check: none at
/// all, or none after it was last opened.
///
/// A working day is one on which its room opens by its hours and that is no Belgian public holiday; a room without hours has
/// none. Concludes only from the day after the first line of the container's sheet: an office that keeps no sheets in the
/// register is not told the same thing a hundred times, and a container without any line is silent.
///
/// Basis: US form SF 702; practice of the service.
pub struct ContainerUnchecked;

static META: Meta = Meta {
    code: "CON003",
    name: "container-unchecked",
    severity: Severity::Minor,
    basis: "US form SF 702; policy: container-check-days",
    verified: false,
    runs: &[Run::Inspect],
    settings: &["container-check-days"],
    since: "0.1.0",
};

impl Check for ContainerUnchecked {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let days = i64::from(facts.policies.number("container-check-days", asked.day));
        for (at, container) in facts.containers.iter().enumerate() {
            let room = &facts.rooms[container.room];
            let works = |day: Day| room.hours_on(day).is_some_and(|h| h.opens_on(day)) && belgian_holiday(day).is_none();
            let day_of = |line: &SheetLine| line.at.day(facts.policies.zone(line.at.day(chrono_tz::UTC)));
            let sheet: Vec<_> = facts.premises.sheet(at).iter().map(|line| (day_of(line), line.what)).collect();
            let Some((begun, _)) = sheet.first() else { continue };
            let missing: Vec<_> = (1..=days)
                .rev()
                .map(|back| asked.day.plus_days(-back))
                .filter(|day| begun < day && works(*day) && !checked(&sheet, *day))
                .collect();
            let (Some(first), Some(last)) = (missing.first(), missing.last()) else { continue };
            let finding = Finding::of(&META).room(&room.id).subject(&container.id).value("container", container.id.as_str());
            let finding = finding.value("count", Value::Number(missing.len() as i64));
            out.push(finding.value("first", *first).value("last", *last).entry(container.n));
        }
    }
}

/// Whether a sheet in order of time has a check on a day with no opening after it.
fn checked(sheet: &[(Day, SheetEntry)], day: Day) -> bool {
    let last = sheet.iter().rev().filter(|(on, _)| *on == day).find(|(_, what)| what.checks() || *what == SheetEntry::Open);
    last.is_some_and(|(_, what)| what.checks())
}
