use super::entries::{Entries, Entry};
use crate::checks::{Check, Ground, Meta, Pass, Run, Severity};
use crate::domain::Missing;

/// ACC006. On departure access ends (NIST SP 800-53 PS-4).
///
/// Fires for a granted entry, with a card still assigned to the person, after the last day in the service; that day is
/// still inside. A card given back on that day and used later is ACC008.
pub struct EntryAfterDeparture;

static META: Meta = Meta {
    code: "ACC006",
    name: "entry-after-departure",
    severity: Severity::Critical,
    basis: "NIST SP 800-53 PS-4",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for EntryAfterDeparture {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Entries::boxed(
            ground,
            &META,
            |entry| entry.lacks(|m| *m == Missing::Left),
            |entry: &Entry<'_>| {
                let left = entry.ground.facts.people[entry.person].standing.until;
                left.map(|day| ("left", day.into())).into_iter().collect()
            },
        )
    }
}
