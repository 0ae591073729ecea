use super::stays::Unmatched;
use crate::checks::{Check, Ground, Meta, Pass, Run, Severity};
use crate::logs::presence::StayKind;

/// ACC011. Where readers stand on both sides, whoever entered leaves (EU 2013/488 annex II 15: entry and exit are
/// controlled).
///
/// Fires for a granted entry without an exit before the next entry or for 24 hours; an exit after midnight is one. It is only
/// possible while that window is not covered by a log, or a number or a day is missing in it: the exit may be there.
pub struct EntryWithoutExit;

static META: Meta = Meta {
    code: "ACC011",
    name: "entry-without-exit",
    severity: Severity::Major,
    basis: "EU 2013/488 annex II 15; NIST SP 800-53 PE-6",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for EntryWithoutExit {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Unmatched::boxed(ground, &META, StayKind::NoExit)
    }
}
