//! The inspection of the register: what is kept and where, what does not hold, and what cannot be concluded.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::checks::documents::term_years;
use crate::checks::facts::Copy;
use crate::checks::holdings::Document;
use crate::checks::needs::Part;
use crate::checks::{Facts, Finding};
use crate::domain::{CopyState, Day, Level};

/// The register in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Documents.
    pub documents: usize,
    /// Copies by state; every state is there.
    pub copies: BTreeMap<CopyState, usize>,
    /// Containers.
    pub containers: usize,
    /// Rooms, places without a level included.
    pub rooms: usize,
}

/// A finished inspection.
#[derive(Debug, Clone)]
pub struct Inspection {
    /// The day everything was judged on.
    pub day: Day,
    /// The findings, gravest first.
    pub findings: Vec<Finding>,
    /// The register in numbers.
    pub counts: Counts,
    /// What is not concluded: texts `not-concluded-*` with their values.
    pub not_concluded: Vec<Part>,
}

/// The inspection as of a day, from all records and what [`judge`](crate::checks::judge) found in them for it. `only` narrows
/// it to what is kept in a room, by index: the room, its containers, the copies in them and their documents.
pub fn inspection(facts: &Facts, mut findings: Vec<Finding>, day: Day, only: Option<usize>) -> Inspection {
    let kept = |copy: &Copy| only.is_none_or(|room| copy.container.is_some_and(|c| facts.containers[c].room == room));
    let holds = |document: &&Document| only.is_none() || document.copies_of(&facts.copies).iter().any(kept);
    if let Some(room) = only {
        let about = subjects(facts, kept);
        let id = &facts.rooms[room].id;
        findings.retain(|f| match (&f.room, &f.subject) {
            (Some(room), _) => room == id,
            (None, Some(subject)) => about.contains(subject),
            (None, None) => false,
        });
    }
    findings.sort_by_cached_key(Finding::order);
    let documents: Vec<&Document> = facts.holdings.documents.iter().filter(holds).collect();
    let containers: Vec<usize> =
        (0..facts.containers.len()).filter(|c| only.is_none_or(|room| facts.containers[*c].room == room)).collect();
    let mut copies: BTreeMap<_, _> = CopyState::ALL.map(|state| (state, 0)).into();
    facts.copies.iter().filter(|c| kept(c)).for_each(|c| *copies.entry(c.state).or_default() += 1);
    let counts = Counts {
        documents: documents.len(),
        copies,
        containers: containers.len(),
        rooms: if only.is_some() { 1 } else { facts.rooms.len() },
    };
    let mut not_concluded = not_concluded(facts, &documents, &containers);
    if let Some(room) = only {
        let room = facts.rooms[room].id.as_str();
        not_concluded.push(("not-concluded-elsewhere".to_owned(), vec![("room", room.into())]));
    }
    Inspection { day, findings, counts, not_concluded }
}

/// The subjects a finding can have that is about a copy kept in the room, or its document or container.
fn subjects(facts: &Facts, kept: impl Fn(&Copy) -> bool) -> HashSet<String> {
    let mut about = HashSet::new();
    for copy in facts.copies.iter().filter(|c| kept(c)) {
        about.insert(format!("{}/{}", copy.document, copy.copy));
        about.insert(copy.document.to_string());
        about.extend(copy.container.map(|c| facts.containers[c].id.clone()));
    }
    about
}

fn not_concluded(facts: &Facts, documents: &[&Document], containers: &[usize]) -> Vec<Part> {
    let live: Vec<_> = documents.iter().filter(|d| d.live(&facts.copies)).collect();
    let count = |test: &dyn Fn(&Document) -> bool| live.iter().filter(|d| test(d)).count();
    let classified = |d: &Document| d.level > Level::Unclassified;
    let sheets: BTreeSet<usize> = facts.premises.sheets.iter().map(|line| line.container).collect();
    let undated = |d: &Document| term_years(d.regime, d.level).is_some() && d.finalised.is_none() && d.dated.is_none();
    let unknown_arrival = |d: &Document| classified(d) && d.incoming && !d.taken_over && d.received.is_none();
    let notes = [
        ("not-concluded-not-named", count(&|d| classified(d) && !facts.need_to_know.named(&d.number))),
        ("not-concluded-no-date", count(&undated)),
        ("not-concluded-no-arrival", count(&unknown_arrival)),
        ("not-concluded-no-series", documents.iter().filter(|d| d.serial.is_none()).count()),
        ("not-concluded-door-sheet", containers.iter().filter(|c| !sheets.contains(c)).count()),
    ];
    let open = notes.into_iter().filter(|(_, count)| *count > 0);
    open.map(|(key, count)| (key.to_owned(), vec![("count", (count as i64).into())])).collect()
}
