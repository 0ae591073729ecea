//! One ordered pass over the events of a period, shared by every check that reads them.

use std::collections::BTreeMap;
use std::rc::Rc;

use rusqlite::Connection;

use super::coverage::RoomCoverage;
use super::engine::Engine;
use super::ground::{Ground, Holder, Ruling};
use super::history::{self, EarlierEntry};
use super::unread::Unread;
use super::{CHECKS, Evidence, Finding, Run};
use crate::domain::Day;
use crate::logs::event::Outcome;
use crate::logs::packed::Event;
use crate::logs::presence::Stay;
use crate::logs::scan::{Source, scan, sources};
use crate::logs::sequence::Gap;
use crate::store::StoreError;

/// How far around the period events are read: a stay, a sequence or a card's use may begin before it.
pub(super) const MARGIN_MS: i64 = 31 * DAY_MS;
const DAY_MS: i64 = 86_400_000;

/// Which way an event goes through its door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// In.
    In,
    /// Out.
    Out,
    /// Not known.
    Either,
    /// Into a zone.
    Zone,
}

/// One event with everything a check asks of it.
pub struct Seen<'a> {
    /// The event as stored.
    pub event: &'a Event,
    /// Its import's place among the sources.
    pub source: usize,
    /// Its import.
    pub import: u32,
    /// Local day of its first possible moment.
    pub day: Day,
    /// Second of that day, 0 to 86,399.
    pub second: u32,
    /// Its reader, by index of [`End::readers`].
    pub reader: usize,
    /// The room of the reader.
    pub room: Option<usize>,
    /// Which way.
    pub side: Side,
    /// The card, by index of [`End::cards`].
    pub card: usize,
    /// Whether the row names a card.
    pub has_card: bool,
    /// Whose the card is that day.
    pub holder: Holder,
    /// What the log says happened.
    pub outcome: Outcome,
    /// Whether a check may conclude from it: in the period, about a wanted room.
    pub judged: bool,
    /// For an entry (granted, not on the way out) of a card's holder into a controlled room: how it stands.
    pub ruling: Option<Rc<Ruling>>,
}

impl Seen<'_> {
    /// Whether it is a granted entry into a controlled room.
    pub fn is_entry(&self, ground: &Ground<'_>) -> bool {
        self.outcome == Outcome::Granted
            && self.side != Side::Out
            && self.room.is_some_and(|r| ground.facts.rooms[r].controlled())
    }

    /// As evidence.
    pub fn evidence(&self) -> Evidence {
        Evidence::Row { at: self.event.lo, import: self.import, line: self.event.line }
    }
}

/// The stays of one local day, complete; and those of the day before.
pub struct Stays<'a> {
    /// The day.
    pub day: Day,
    /// Its stays, by entry.
    pub stays: &'a [Stay],
    /// The stays of the day before.
    pub before: &'a [Stay],
    /// Whether the day lies in the period.
    pub judged: bool,
}

/// What is known once every event was seen.
pub struct End<'a> {
    /// The ground.
    pub ground: &'a Ground<'a>,
    /// Cards, by index; those of the badges and those met in the logs.
    pub cards: &'a [String],
    /// Readers, by index: those of the register first, then unknown ones met in the logs.
    pub readers: &'a [String],
    /// Each room's coverage of the period, by index of the room.
    pub coverage: &'a [RoomCoverage],
    /// Missing numbers, by controller.
    pub gaps: &'a BTreeMap<String, Vec<Gap>>,
    /// Events by room and local day of the period, for what is usual.
    pub use_of: &'a BTreeMap<(usize, Day), u64>,
    /// The sources.
    pub sources: &'a [Source],
}

/// A check's reading of the events.
pub trait Pass {
    /// Whether it wants the entries before those it reads, however old.
    fn wants_history(&self) -> bool {
        false
    }

    /// Takes an entry from before the events it reads, in order of time.
    fn earlier(&mut self, _entry: &EarlierEntry) {}

    /// Takes an event; they come in order of time, some from before and after the period.
    fn event(&mut self, _seen: &Seen<'_>) {}

    /// Takes a day's stays.
    fn stays(&mut self, _stays: &Stays<'_>) {}

    /// Concludes.
    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>);
}

/// What a pass over a period gives.
#[derive(Debug, Clone, Default)]
pub struct Examined {
    /// Findings, gravest first.
    pub findings: Vec<Finding>,
    /// Each room's coverage, by index of the room.
    pub coverage: Vec<RoomCoverage>,
    /// Events of the period.
    pub events: u64,
    /// Among them granted ones.
    pub granted: u64,
    /// Refused ones.
    pub refused: u64,
    /// Ones whose outcome is unknown: never taken for granted.
    pub unknown: u64,
    /// Door alarms and others.
    pub other: u64,
    /// Events at readers no room owns.
    pub elsewhere: u64,
    /// Granted entries into controlled rooms.
    pub entries: u64,
    /// The same by room, with the number of different cards, by index of the room.
    pub entries_of: BTreeMap<usize, (u64, u64)>,
    /// The same by room and day, by index of the room.
    pub entries_on: BTreeMap<(usize, Day), u64>,
    /// The imports read, by number.
    pub imports: Vec<u64>,
    /// The coarsest resolution among them, milliseconds.
    pub resolution_ms: u64,
}

/// Reads the events of the ground's period once, for every check of the audit.
///
/// `logs` is the register the rows are stored in; the ground's facts name the imports that count.
pub fn examine<'a>(logs: &Connection, ground: &'a Ground<'a>, watch: &mut dyn FnMut(&Stays<'_>)) -> Result<Examined, StoreError> {
    let passes = CHECKS.iter().filter(|c| c.meta().runs.contains(&Run::Audit)).filter_map(|c| c.pass(ground)).collect();
    examine_with(logs, ground, passes, watch)
}

/// The same with passes given, and each day's stays shown to `watch`.
pub fn examine_with<'a>(
    logs: &Connection,
    ground: &'a Ground<'a>,
    mut passes: Vec<Box<dyn Pass + 'a>>,
    watch: &mut dyn FnMut(&Stays<'_>),
) -> Result<Examined, StoreError> {
    let (from, until) = (ground.from_ms - MARGIN_MS, ground.until_ms + MARGIN_MS);
    let touching = |l: &&super::facts::Log| l.first_ms.is_none_or(|ms| ms <= until) && l.last_ms.is_none_or(|ms| ms >= from);
    let wanted: Vec<_> = ground.facts.logs.iter().filter(|l| l.erased.is_none()).filter(touching).collect();
    let numbers: Vec<u64> = wanted.iter().map(|l| l.import).collect();
    let sources = sources(logs, &numbers)?;
    if passes.iter().any(|pass| pass.wants_history()) {
        history::read(logs, ground, (i64::MIN, from), &mut |entry| {
            passes.iter_mut().filter(|pass| pass.wants_history()).for_each(|pass| pass.earlier(entry));
        })?;
    }
    let mut engine = Engine::new(ground, &sources, Unread::load(logs, &sources)?);
    scan(logs, &sources, from, until, |source, event| {
        engine.event(&sources, source, event, &mut passes, watch);
        Ok::<(), StoreError>(())
    })?;
    Ok(engine.finish(&sources, passes, watch))
}
