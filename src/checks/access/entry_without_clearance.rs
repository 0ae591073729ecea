use super::entries::{Entries, Entry, Values};
use crate::checks::{Check, Ground, Meta, Pass, Run, Severity, Value};
use crate::domain::{Missing, Why};

/// ACC003. Whoever enters a room of CONFIDENTIEL or above holds a clearance that counts on that day (law of 11-12-1998 art.
/// 8 §2).
///
/// Fires for a granted entry on a day when no clearance counts: none, not yet, expired, suspended, withdrawn, ended. The
/// last day of validity still counts, and the first day after a suspension does again. One that counts but is too low or
/// lacks the scope is ACC004; RESTREINT needs none.
pub struct EntryWithoutClearance;

static META: Meta = Meta {
    code: "ACC003",
    name: "entry-without-clearance",
    severity: Severity::Critical,
    basis: "law of 11-12-1998 art. 8 §2, art. 22",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for EntryWithoutClearance {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Entries::boxed(ground, &META, |entry| entry.lacks(|m| matches!(m, Missing::NoClearance { .. })), state)
    }
}

fn state(entry: &Entry<'_>) -> Values {
    let why = entry.ruling.decision.missing.iter().find_map(|m| match m {
        Missing::NoClearance { why } => Some(*why),
        _ => None,
    });
    let word = match why {
        Some(Why::Expired) => "state-expired",
        Some(Why::Suspended) => "state-suspended",
        Some(Why::Withdrawn) => "state-withdrawn",
        Some(Why::Ended) => "state-ended",
        Some(Why::Absent | Why::NotYet) | None => "state-absent",
    };
    let need = entry.ground.facts.rooms[entry.room].words.as_str();
    vec![("state", Value::Word(word.into())), ("need", need.into())]
}
