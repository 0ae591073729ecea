//! Evidence by cause, while events pass; findings at the end. One cause is one subject in one room.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::checks::{Certainty, End, Evidence, Finding, Meta, Value};

/// What a finding is about, by indices. Whoever is not set takes no part in its identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject {
    /// The room.
    pub room: usize,
    /// The person.
    pub person: Option<usize>,
    /// The card.
    pub card: Option<usize>,
    /// The reader.
    pub reader: Option<usize>,
}

impl Subject {
    /// A person in a room.
    pub fn person(person: usize, room: usize) -> Self {
        Self { room, person: Some(person), card: None, reader: None }
    }

    /// A card in a room.
    pub fn card(card: usize, room: usize) -> Self {
        Self { room, person: None, card: Some(card), reader: None }
    }

    /// A person in a room, or the card where nobody is known to carry it.
    pub fn bearer(person: Option<usize>, card: usize, room: usize) -> Self {
        person.map_or_else(|| Self::card(card, room), |p| Self::person(p, room))
    }
}

/// One cause.
#[derive(Debug)]
pub struct Case<D> {
    /// What the check keeps of it.
    pub detail: D,
    /// At least one occurrence allows no other reading.
    pub established: bool,
    /// How many times.
    pub times: i64,
    /// The cards used, by index, each once.
    pub cards: Vec<usize>,
    /// Every event.
    pub evidence: Vec<Evidence>,
}

/// Causes by subject.
#[derive(Debug)]
pub struct Gather<D>(HashMap<Subject, Case<D>, RandomState>);

impl<D> Default for Gather<D> {
    fn default() -> Self {
        Self(HashMap::default())
    }
}

impl<D> Gather<D> {
    /// Adds one occurrence; `detail` is asked at the first.
    pub fn add(
        &mut self,
        subject: Subject,
        card: usize,
        evidence: impl IntoIterator<Item = Evidence>,
        detail: impl FnOnce() -> D,
    ) -> &mut Case<D> {
        let case = self.0.entry(subject).or_insert_with(|| Case {
            detail: detail(),
            established: false,
            times: 0,
            cards: Vec::new(),
            evidence: Vec::new(),
        });
        case.times += 1;
        if !case.cards.contains(&card) {
            case.cards.push(card);
        }
        case.evidence.extend(evidence);
        case
    }

    /// Whether nothing was added.
    #[cfg(test)]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The findings, by subject, each completed by `tell` with what its sentence needs besides who, where and when.
    pub fn findings(
        self,
        meta: &'static Meta,
        end: &End<'_>,
        out: &mut Vec<Finding>,
        tell: impl Fn(Finding, &Subject, &Case<D>) -> Finding,
    ) {
        let mut cases: Vec<_> = self.0.into_iter().collect();
        cases.sort_unstable_by_key(|(subject, _)| *subject);
        for (subject, mut case) in cases {
            let mut evidence = std::mem::take(&mut case.evidence);
            evidence.sort_unstable();
            evidence.dedup();
            let certainty = if case.established { Certainty::Established } else { Certainty::Possible };
            let started = Finding::of(meta).certainty(certainty).evidence(evidence).value("count", case.times);
            out.push(tell(named(started, &subject, &case.cards, end), &subject, &case));
        }
    }
}

/// With the names of its subject, or the words for what is not known.
fn named(finding: Finding, subject: &Subject, cards: &[usize], end: &End<'_>) -> Finding {
    let facts = end.ground.facts;
    let finding = finding.room(&facts.rooms[subject.room].id);
    let finding = match subject.person {
        Some(person) => finding.person(&facts.people[person].id),
        None => finding.value("person", unknown()),
    };
    let finding = match subject.card.map(|card| &end.cards[card]) {
        Some(card) if !card.is_empty() => finding.card(card),
        Some(_) => finding.value("card", unknown()),
        None => finding.value("card", joined(cards.iter().map(|c| end.cards[*c].as_str()))),
    };
    match subject.reader.map(|reader| &end.readers[reader]) {
        Some(reader) => finding.subject(reader.clone()).value("reader", reader.as_str()),
        None => finding,
    }
}

/// The word for somebody or something nobody knows.
pub fn unknown() -> Value {
    Value::Word("word-unknown".into())
}

/// Names in order, each once, joined by commas.
pub fn joined<'a>(names: impl Iterator<Item = &'a str>) -> Value {
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    names.dedup();
    Value::Text(names.join(", "))
}
