use std::collections::BTreeMap;

use crate::checks::{Check, End, Evidence, Finding, Ground, Meta, Pass, Run, Seen, Severity, Value};
use crate::domain::printable;

/// LOG008. Every reader of the logs belongs to a room of the register (oversight report of 2021).
///
/// Fires for each reader of no room with an event in the period, whatever happened at it: its entries are held against no
/// list. With a filter on one room nothing is said about readers of none.
pub struct UnknownReader;

static META: Meta = Meta {
    code: "LOG008",
    name: "unknown-reader",
    severity: Severity::Minor,
    basis: "oversight report of 2021: quarterly check of the access logs",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for UnknownReader {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, _ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Elsewhere { found: BTreeMap::new() }))
    }
}

struct Elsewhere {
    found: BTreeMap<usize, Vec<Evidence>>,
}

impl Pass for Elsewhere {
    fn event(&mut self, seen: &Seen<'_>) {
        if seen.room.is_none() && seen.judged {
            self.found.entry(seen.reader).or_default().push(seen.evidence());
        }
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        for (reader, evidence) in self.found {
            let name = &end.readers[reader];
            // A log without a column for the reader.
            let shown = if name.is_empty() { Value::Word("word-unknown".into()) } else { printable(name).into() };
            out.push(Finding::of(&META).subject(name.clone()).evidence(evidence).value("reader", shown));
        }
    }
}
