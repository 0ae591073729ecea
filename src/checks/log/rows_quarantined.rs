use super::{about, touches, whole};
use crate::checks::{Check, End, Finding, Ground, Meta, Pass, Run, Severity};

/// LOG004. Every row of a log was examined (oversight report of 2021: quarterly check of the access logs).
///
/// Fires for each import that concerns the period and has rows that could not be read. Rows left out as exact repeats are
/// LOG007; those of an import whose events were erased went with them; rows without a known outcome were read and are LOG005.
pub struct RowsQuarantined;

static META: Meta = Meta {
    code: "LOG004",
    name: "rows-quarantined",
    severity: Severity::Minor,
    basis: "oversight report of 2021: quarterly check of the access logs",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for RowsQuarantined {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, _ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Quarantined))
    }
}

struct Quarantined;

impl Pass for Quarantined {
    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        for log in
            end.ground.facts.logs.iter().filter(|log| log.quarantined > 0 && log.erased.is_none() && touches(end.ground, log))
        {
            let finding = about(&META, end.ground, log).evidence(vec![whole(log.import)]);
            out.push(finding.value("count", i64::try_from(log.quarantined).unwrap_or(i64::MAX)));
        }
    }
}
