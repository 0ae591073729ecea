use super::entries::Entries;
use crate::checks::{Check, Ground, Listed, Meta, Pass, Run, Severity};

/// ACC001. Whoever enters unescorted is on the room's list (EU 2013/488 annex II 15 to 21).
///
/// Fires for a granted entry of a card's holder who never had an authorisation for the room. An authorisation for other
/// days is ACC002, an escorted one is on the list, a card of nobody is ACC007.
pub struct EntryOffList;

static META: Meta = Meta {
    code: "ACC001",
    name: "entry-off-list",
    severity: Severity::Critical,
    basis: "EU 2013/488 annex II 15 to 21; law of 11-12-1998 art. 8 §2",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for EntryOffList {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Entries::boxed(ground, &META, |entry| entry.ruling.listed == Listed::Never, |_| Vec::new())
    }
}
