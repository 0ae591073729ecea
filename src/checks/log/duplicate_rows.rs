use super::{about, touches, whole};
use crate::checks::{Check, End, Finding, Ground, Meta, Pass, Run, Severity};

/// LOG007. An export holds each event once (oversight report of 2021: quarterly check of the access logs).
///
/// Fires for each import that concerns the period and has rows that repeat another row of the same file in every field. Rows
/// that repeat those of an earlier import are the ordinary overlap of two exports; two events in one minute that differ in
/// number, card, reader or word are two events.
pub struct DuplicateRows;

static META: Meta = Meta {
    code: "LOG007",
    name: "duplicate-rows",
    severity: Severity::Info,
    basis: "oversight report of 2021: quarterly check of the access logs",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for DuplicateRows {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, _ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Repeated))
    }
}

struct Repeated;

impl Pass for Repeated {
    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        for source in end.sources.iter().filter(|source| source.repeats > 0) {
            let log = end.ground.facts.logs.iter().find(|log| log.import == source.import && touches(end.ground, log));
            let Some(log) = log else { continue };
            let finding = about(&META, end.ground, log).evidence(vec![whole(log.import)]);
            out.push(finding.value("count", i64::try_from(source.repeats).unwrap_or(i64::MAX)));
        }
    }
}
