use std::collections::{BTreeMap, BTreeSet};

use super::{in_period, when};
use crate::checks::documents::bars;
use crate::checks::doings::Consultation;
use crate::checks::{Check, End, Finding, Ground, Meta, Pass, Run, Severity};
use crate::domain::{Decision, Missing, decide_document};

/// XCK004. Somebody consulted a copy without being entitled to it on that day: left, no clearance that counts, its level or
/// scope too low, no briefing, or not among those named as needing to know the document. Everything that is missing is named.
///
/// The act is refused at entry by the same predicate; this finds what was learned later: a clearance withdrawn back to a day
/// before, a correction, a stock taken over. The level is the one the copy had on that day.
///
/// Basis: law of 11-12-1998 art. 8 §2.
pub struct ReaderNotCleared;

static META: Meta = Meta {
    code: "XCK004",
    name: "reader-not-cleared",
    severity: Severity::Critical,
    basis: "law of 11-12-1998 art. 8 §2",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for ReaderNotCleared {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        if ground.facts.doings.consultations.is_empty() { None } else { Some(Box::new(Readers)) }
    }
}

struct Readers;

#[derive(Default)]
struct Cause<'a> {
    missing: BTreeSet<Missing>,
    read: Vec<&'a Consultation>,
    clearances: BTreeSet<u64>,
}

impl Pass for Readers {
    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let (ground, facts) = (end.ground, end.ground.facts);
        let mut causes: BTreeMap<(usize, usize, &str, u32), Cause<'_>> = BTreeMap::new();
        // Whatever the room: one without a level is no excuse for the reader.
        let wanted = |s: &&Consultation| in_period(ground, s.from) && ground.about(s.room);
        for read in facts.doings.consultations.iter().filter(wanted) {
            let (standing, day) = (&facts.people[read.person].standing, ground.day_of(read.from));
            let need = facts.need_to_know.of(&read.document, read.person);
            let decision = decide_document(standing, &need, read.level, read.regime.scope(), day);
            if !decision.allowed() {
                let cause = causes.entry((read.room, read.person, &read.document, read.copy)).or_default();
                cause.missing.extend(decision.missing);
                cause.clearances.extend(decision.clearance);
                cause.read.push(read);
            }
        }
        for ((room, person, document, copy), cause) in causes {
            let words = cause.read.last().map_or("", |r| r.words.as_str());
            let subject = format!("{document}/{copy}");
            let finding = Finding::of(&META).room(&facts.rooms[room].id).person(&facts.people[person].id).subject(&subject);
            let missing = Decision { missing: cause.missing.into_iter().collect(), clearance: None };
            let finding = finding.value("document", subject).value("level", words).value("reason", bars(missing));
            let moments: Vec<_> = cause.read.iter().map(|r| r.from).collect();
            out.push(when(finding, cause.read.iter().map(|r| r.n).chain(cause.clearances), &moments));
        }
    }
}
