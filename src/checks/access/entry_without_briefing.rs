use super::entries::Entries;
use crate::checks::{Check, Ground, Meta, Pass, Run, Severity};
use crate::domain::Missing;

/// ACC005. The security briefing comes before the first access, also to RESTREINT (law of 11-12-1998 art. 8 §2).
///
/// Fires for a granted entry with no briefing on or before that day: one on the very day counts, however old it is.
pub struct EntryWithoutBriefing;

static META: Meta = Meta {
    code: "ACC005",
    name: "entry-without-briefing",
    severity: Severity::Major,
    basis: "law of 11-12-1998 art. 8 §2",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for EntryWithoutBriefing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Entries::boxed(ground, &META, |entry| entry.lacks(|m| *m == Missing::NoBriefing), |_| Vec::new())
    }
}
