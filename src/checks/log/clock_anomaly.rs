use std::collections::BTreeMap;

use super::about;
use crate::checks::{Check, End, Evidence, Finding, Ground, Meta, Pass, Run, Seen, Severity};
use crate::logs::packed::CLOCK_BACK;
use crate::logs::time::{DST_DOUBLE, DST_MISSING};

/// LOG003. Order, duration and hours rest on the clock (NIST SP 800-53 PE-6).
///
/// Fires for each import with rows whose time lies before that of the number before them, after the moment of the import, or
/// in an hour the clocks pass twice or never. Rows in another order without such numbers show no clock going back.
pub struct ClockAnomaly;

static META: Meta = Meta {
    code: "LOG003",
    name: "clock-anomaly",
    severity: Severity::Minor,
    basis: "NIST SP 800-53 PE-6",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for ClockAnomaly {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        let imported = ground.facts.logs.iter().map(|log| log.imported.millis()).min().unwrap_or(i64::MAX);
        Some(Box::new(Clock { ground, imported, found: BTreeMap::new() }))
    }
}

#[derive(Default)]
struct Rows {
    back: i64,
    future: i64,
    dst: i64,
    evidence: Vec<Evidence>,
}

struct Clock<'a> {
    ground: &'a Ground<'a>,
    /// When the earliest import was made: no row before that is in the future.
    imported: i64,
    found: BTreeMap<u32, Rows>,
}

impl Clock<'_> {
    /// A row in the future is told even if the period is not over at its time.
    fn future(&self, seen: &Seen<'_>) -> bool {
        let wanted = self.ground.only.is_none_or(|only| seen.room == Some(only));
        seen.event.lo > self.imported
            && wanted
            && (self.ground.period.first..=self.ground.period.last).contains(&seen.day)
            && self.ground.facts.logs.iter().any(|l| l.import == u64::from(seen.import) && seen.event.lo > l.imported.millis())
    }
}

impl Pass for Clock<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        let flags = seen.event.flags & (CLOCK_BACK | DST_DOUBLE | DST_MISSING);
        if flags == 0 && seen.event.lo <= self.imported {
            return;
        }
        let future = self.future(seen);
        let flags = if seen.judged { flags } else { 0 };
        if flags == 0 && !future {
            return;
        }
        let rows = self.found.entry(seen.import).or_default();
        rows.back += i64::from(flags & CLOCK_BACK != 0);
        rows.dst += i64::from(flags & (DST_DOUBLE | DST_MISSING) != 0);
        rows.future += i64::from(future);
        rows.evidence.push(seen.evidence());
    }

    fn finish(self: Box<Self>, _end: &End<'_>, out: &mut Vec<Finding>) {
        for (import, rows) in self.found {
            let Some(log) = self.ground.facts.logs.iter().find(|l| l.import == u64::from(import)) else { continue };
            let finding = about(&META, self.ground, log).evidence(rows.evidence);
            out.push(finding.value("back", rows.back).value("future", rows.future).value("dst", rows.dst));
        }
    }
}
