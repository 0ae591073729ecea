use super::entries::{Entries, Entry, Values};
use crate::checks::{Check, Ground, Listed, Meta, Pass, Run, Severity, Value};

/// ACC002. Before its first day and after its last an authorisation does not count (EU 2013/488 annex II 15 to 21).
///
/// Fires for a granted entry of a person who has an authorisation for the room, none of them for that day; the sentence
/// names the one nearest to the first such entry. Both its ends are inside; the day of a revocation is not.
pub struct EntryOutsideAuthorisation;

static META: Meta = Meta {
    code: "ACC002",
    name: "entry-outside-authorisation",
    severity: Severity::Critical,
    basis: "EU 2013/488 annex II 15 to 21; law of 11-12-1998 art. 8 §2",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for EntryOutsideAuthorisation {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Entries::boxed(ground, &META, |entry| matches!(entry.ruling.listed, Listed::Outside(_)), nearest)
    }
}

fn nearest(entry: &Entry<'_>) -> Values {
    let Listed::Outside(nearest) = entry.ruling.listed else { return Vec::new() };
    let Some(span) = entry.ground.facts.access[nearest].span else { return Vec::new() };
    // No last day is set: the entry lies before the first.
    let until = span.until.map_or_else(|| Value::Text("…".into()), Value::from);
    vec![("from", span.from.into()), ("until", until)]
}
