use std::collections::{BTreeMap, BTreeSet};

use super::about;
use crate::checks::{Check, End, Evidence, Finding, Ground, Meta, Pass, Run, Seen, Severity, Value};
use crate::domain::printable;
use crate::logs::dictionary::read_kind;
use crate::logs::event::Outcome;

/// How many of the words found are told.
const WORDS: usize = 10;

/// LOG005. Every event says what happened: an unknown outcome is never taken for granted (Belgian oversight report of
/// 2021).
///
/// Fires for each import with rows in the period that have no outcome, or a word its profile does not know. A word the
/// profile knows as some other event (a reader came online) is an outcome.
pub struct OutcomeUnknown;

static META: Meta = Meta {
    code: "LOG005",
    name: "outcome-unknown",
    severity: Severity::Minor,
    basis: "oversight report of 2021: quarterly check of the access logs",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for OutcomeUnknown {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Unknown { ground, found: BTreeMap::new() }))
    }
}

#[derive(Default)]
struct Rows {
    kinds: BTreeSet<u32>,
    evidence: Vec<Evidence>,
}

struct Unknown<'a> {
    ground: &'a Ground<'a>,
    /// By place of the source.
    found: BTreeMap<usize, Rows>,
}

impl Pass for Unknown<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        if seen.outcome == Outcome::Unknown && seen.judged {
            let rows = self.found.entry(seen.source).or_default();
            rows.kinds.insert(seen.event.kind);
            rows.evidence.push(seen.evidence());
        }
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        for (source, rows) in self.found {
            let source = &end.sources[source];
            let Some(log) = self.ground.facts.logs.iter().find(|l| l.import == source.import) else { continue };
            let kinds = rows.kinds.iter().filter_map(|kind| source.words.get(*kind as usize));
            let words: BTreeSet<_> = kinds.map(|kind| printable(read_kind(kind).2)).filter(|word| !word.is_empty()).collect();
            let words = match words.len() {
                0 => Value::Word("word-none".into()),
                n if n > WORDS => Value::Text(words.into_iter().take(WORDS).collect::<Vec<_>>().join(", ") + ", …"),
                _ => Value::Text(words.into_iter().collect::<Vec<_>>().join(", ")),
            };
            out.push(about(&META, self.ground, log).evidence(rows.evidence).value("words", words));
        }
    }
}
