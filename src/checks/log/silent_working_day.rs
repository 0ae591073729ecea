use crate::checks::{Check, End, Finding, Ground, Meta, Pass, Run, Severity, Value};

/// LOG006. Where people usually come and go, a day without any event needs a reason (oversight report of 2021).
///
/// Fires for each room with fully covered days on which it is open, had no event, and is used on at least `silent-percent` of its
/// open days (of at least `silent-days`; the settings of the period's last day count). Weekends, holidays, closures of the room, days not covered and rooms rarely used are never silent.
pub struct SilentWorkingDay;

static META: Meta = Meta {
    code: "LOG006",
    name: "silent-working-day",
    severity: Severity::Minor,
    basis: "oversight report of 2021: quarterly check of the access logs; policy: silent-days, silent-percent",
    verified: true,
    runs: &[Run::Audit],
    settings: &["silent-days", "silent-percent"],
    since: "0.1.0",
};

impl Check for SilentWorkingDay {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, _ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Silent))
    }
}

struct Silent;

impl Pass for Silent {
    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        for coverage in end.coverage.iter().filter(|c| end.ground.about(c.room)) {
            let (Some(first), Some(last)) = (coverage.silent.first(), coverage.silent.last()) else { continue };
            let finding = Finding::of(&META).room(&end.ground.facts.rooms[coverage.room].id);
            let finding = finding.value("days", Value::Number(coverage.silent.len() as i64));
            out.push(finding.value("first", *first).value("last", *last));
        }
    }
}
