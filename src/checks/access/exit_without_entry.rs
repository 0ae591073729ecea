use super::stays::Unmatched;
use crate::checks::{Check, Ground, Meta, Pass, Run, Severity};
use crate::logs::presence::StayKind;

/// ACC010. Where readers stand on both sides, whoever leaves has entered (EU 2013/488 annex II 15: entry and exit are
/// controlled).
///
/// Fires for a granted exit without an entry in the 24 hours before it. It is only possible while that window is not covered
/// by a log, or a number or a day is missing in it: the entry may be there. A door with one reader has no exits to judge.
pub struct ExitWithoutEntry;

static META: Meta = Meta {
    code: "ACC010",
    name: "exit-without-entry",
    severity: Severity::Major,
    basis: "EU 2013/488 annex II 15; NIST SP 800-53 PE-6",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for ExitWithoutEntry {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Unmatched::boxed(ground, &META, StayKind::NoEntry)
    }
}
