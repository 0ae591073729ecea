use super::entries::{Entries, Entry, Values};
use crate::checks::{Check, Ground, Meta, Pass, Run, Severity};
use crate::domain::Missing;

/// ACC004. The clearance reaches the level of the room and has its scope (law of 11-12-1998 art. 8 §2; EU 2013/488 art. 7).
///
/// Fires for a granted entry with a clearance that counts on that day, below the room's level or without the scope of the
/// room's regime. A higher one is enough; one that does not count at all is ACC003.
pub struct EntryBelowLevel;

static META: Meta = Meta {
    code: "ACC004",
    name: "entry-below-level",
    severity: Severity::Critical,
    basis: "law of 11-12-1998 art. 8 §2; EU 2013/488 art. 7",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for EntryBelowLevel {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        let below = |entry: &Entry<'_>| entry.lacks(|m| matches!(m, Missing::BelowLevel { .. } | Missing::ScopeMissing));
        Entries::boxed(ground, &META, below, held_and_needed)
    }
}

fn held_and_needed(entry: &Entry<'_>) -> Values {
    let facts = entry.ground.facts;
    let person = &facts.people[entry.person];
    let best = person.standing.clearances.iter().position(|c| Some(c.n) == entry.ruling.decision.clearance);
    let words = best.and_then(|i| person.clearance_words.get(i)).cloned().unwrap_or_default();
    // The words of a level do not say its scopes: where one is missing, they are told.
    let scopes = best.filter(|_| entry.lacks(|m| *m == Missing::ScopeMissing)).map(|i| person.standing.clearances[i].scopes);
    let held = scopes.map_or_else(|| words.clone(), |s| format!("{words} ({s})"));
    vec![("held", held.into()), ("need", facts.rooms[entry.room].words.as_str().into())]
}
