//! The entries of known people before what the pass reads: what is usual is told from all the logs on record.
//!
//! A light reading beside the pass: no presence, no numbers, nothing kept but what the checks that ask for it keep.

use rusqlite::Connection;

use super::audit::Side;
use super::engine::LocalTime;
use super::facts::{Log, ReaderSide};
use super::ground::{Ground, Holder};
use crate::domain::Day;
use crate::logs::event::{Direction, Outcome};
use crate::logs::scan::{Source, scan, sources};
use crate::store::StoreError;

/// A granted entry of a card's holder into a room with a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarlierEntry {
    /// The person.
    pub person: usize,
    /// The room.
    pub room: usize,
    /// Its first possible moment.
    pub at: i64,
    /// The hour of its day.
    pub hour: u32,
}

/// Which way an event at a reader goes.
pub(super) fn side_of(reader: Option<ReaderSide>, said: Direction) -> Side {
    match (reader, said) {
        (Some(ReaderSide::Zone), _) => Side::Zone,
        (Some(ReaderSide::In), _) | (Some(ReaderSide::Both) | None, Direction::In) => Side::In,
        (Some(ReaderSide::Out), _) | (Some(ReaderSide::Both) | None, Direction::Out) => Side::Out,
        _ => Side::Either,
    }
}

/// A card as the words of an import have it: its badges, and whose it was on the day last asked about.
struct Card {
    badges: std::ops::Range<usize>,
    day: Day,
    person: Option<usize>,
}

/// What a word of an import names: worked out when it is met first.
struct Words {
    /// Readers, by index of the facts.
    readers: Vec<Option<Option<usize>>>,
    cards: Vec<Option<Card>>,
}

/// Gives every entry that lies between two moments, the first included, in order of time.
pub(super) fn read(
    logs: &Connection,
    ground: &Ground<'_>,
    (from, before): (i64, i64),
    each: &mut dyn FnMut(&EarlierEntry),
) -> Result<(), StoreError> {
    let touches = |l: &&Log| l.first_ms.is_some_and(|ms| ms < before) && l.last_ms.is_some_and(|ms| ms >= from);
    let older: Vec<u64> = ground.facts.logs.iter().filter(touches).map(|l| l.import).collect();
    if older.is_empty() {
        return Ok(());
    }
    let sources = sources(logs, &older)?;
    let mut time = LocalTime::new();
    let mut words: Vec<Words> = sources
        .iter()
        .map(|s| Words { readers: vec![None; s.words.len()], cards: s.words.iter().map(|_| None).collect() })
        .collect();
    scan(logs, &sources, from, before - 1, |source, event| {
        let of: &Source = &sources[source];
        let (outcome, direction) = of.kinds.get(event.kind as usize).copied().unwrap_or((Outcome::Unknown, Direction::None));
        if outcome != Outcome::Granted || event.hi >= before || event.card == 0 {
            return Ok::<(), StoreError>(());
        }
        let Words { readers, cards } = &mut words[source];
        let Some(reader) = readers.get_mut(event.reader as usize) else { return Ok(()) };
        let known = *reader.get_or_insert_with(|| {
            let name = &of.words[event.reader as usize];
            ground.facts.readers.binary_search_by(|r| r.id.as_str().cmp(name)).ok()
        });
        let Some(reader) = known.map(|at| &ground.facts.readers[at]) else { return Ok(()) };
        if side_of(Some(reader.side), direction) == Side::Out || !ground.facts.rooms[reader.room].controlled() {
            return Ok(());
        }
        let Some(card) = cards.get_mut(event.card as usize) else { return Ok(()) };
        let card = card.get_or_insert_with(|| {
            let badges = ground.badges_of(&of.words[event.card as usize]);
            Card { badges, day: Day::MIN, person: None }
        });
        let (day, second) = time.of(ground, event.lo);
        if card.day != day {
            card.day = day;
            card.person = match ground.holder(card.badges.clone(), day) {
                Holder::Held { person, .. } => Some(person),
                Holder::Superseded { .. } | Holder::Nobody => None,
            };
        }
        if let Some(person) = card.person {
            each(&EarlierEntry { person, room: reader.room, at: event.lo, hour: second / 3600 });
        }
        Ok(())
    })
}
