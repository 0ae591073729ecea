//! One ordered pass over the events of a period, shared by every check that reads them.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use foldhash::fast::RandomState;
use rusqlite::Connection;

use super::coverage::{RoomCoverage, coverage};
use super::facts::ReaderSide;
use super::ground::{Ground, Holder, Ruling};
use super::{CHECKS, Evidence, Finding, Run};
use crate::domain::Day;
use crate::logs::event::{Direction, Outcome};
use crate::logs::packed::Event;
use crate::logs::presence::{Bound, Mark, Passage, Stay, Tracker, Way};
use crate::logs::scan::{Source, scan, sources};
use crate::logs::sequence::{Edge, Gap, Numbers};
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
    /// The imports read, by number.
    pub imports: Vec<u64>,
    /// The coarsest resolution among them, milliseconds.
    pub resolution_ms: u64,
}

/// Local days and seconds, remembered per quarter of an hour: zones change on such bounds.
struct LocalTime {
    zone: chrono_tz::Tz,
    bucket: i64,
    offset_ms: i64,
}

impl LocalTime {
    fn of(&mut self, ms: i64) -> (Day, u32) {
        let bucket = ms.div_euclid(900_000);
        if bucket != self.bucket {
            let instant = crate::domain::Instant::of_seconds(bucket * 900);
            self.offset_ms = (instant.local(self.zone).and_utc().timestamp() - instant.seconds()) * 1000;
            self.bucket = bucket;
        }
        let local = ms + self.offset_ms;
        let day = i32::try_from(local.div_euclid(DAY_MS)).ok().and_then(Day::of_number).unwrap_or(Day::MIN);
        (day, u32::try_from(local.rem_euclid(DAY_MS) / 1000).unwrap_or(0))
    }
}

struct Places {
    reader: Vec<usize>,
    card: Vec<usize>,
}

const UNRESOLVED: usize = usize::MAX;

/// Names by index, with the way back.
#[derive(Default)]
struct Names {
    names: Vec<String>,
    index: HashMap<String, usize, RandomState>,
}

impl Names {
    fn of<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut out = Self::default();
        names.for_each(|n| {
            out.get(n);
        });
        out
    }

    fn get(&mut self, name: &str) -> usize {
        if let Some(index) = self.index.get(name) {
            return *index;
        }
        let index = self.names.len();
        self.names.push(name.to_owned());
        self.index.insert(name.to_owned(), index);
        index
    }
}

/// Reads the events of the ground's period once, for every check of the audit.
///
/// `logs` is the register the rows are stored in; the ground's facts name the imports that count.
pub fn examine<'a>(logs: &Connection, ground: &'a Ground<'a>) -> Result<Examined, StoreError> {
    let passes = CHECKS.iter().filter(|c| c.meta().runs.contains(&Run::Audit)).filter_map(|c| c.pass(ground)).collect();
    examine_with(logs, ground, passes, &mut |_| ())
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
    let wanted: Vec<_> = ground.facts.logs.iter().filter(touching).collect();
    let numbers: Vec<u64> = wanted.iter().map(|l| l.import).collect();
    let sources = sources(logs, &numbers)?;
    let mut engine = Engine::new(ground, &sources);
    scan(logs, &sources, from, until, |source, event| {
        engine.event(&sources, source, event, &mut passes, watch);
        Ok::<(), StoreError>(())
    })?;
    Ok(engine.finish(&sources, passes, watch))
}

struct Engine<'a> {
    ground: &'a Ground<'a>,
    time: LocalTime,
    cards: Names,
    readers: Names,
    badges: Vec<std::ops::Range<usize>>,
    holders: Vec<(Day, Holder)>,
    places: Vec<Places>,
    tracker: Tracker,
    numbers: BTreeMap<String, Numbers>,
    counters: HashMap<(usize, u32), String, RandomState>,
    met: HashMap<(usize, usize), (), RandomState>,
    use_of: BTreeMap<(usize, Day), u64>,
    entered: HashMap<(usize, usize), u64, RandomState>,
    found: Examined,
}

impl<'a> Engine<'a> {
    fn new(ground: &'a Ground<'a>, sources: &[Source]) -> Self {
        let facts = ground.facts;
        let cards = Names::of(facts.badges.iter().map(|b| b.card.as_str()));
        let readers = Names::of(facts.readers.iter().map(|r| r.id.as_str()));
        let badges = cards.names.iter().map(|c| ground.badges_of(c)).collect::<Vec<_>>();
        let holders = vec![(Day::MIN, Holder::Nobody); badges.len()];
        let places = sources
            .iter()
            .map(|s| Places { reader: vec![UNRESOLVED; s.words.len()], card: vec![UNRESOLVED; s.words.len()] })
            .collect();
        let resolution = |s: &Source| facts.logs.iter().find(|l| l.import == s.import).map_or(1, |l| l.resolution_ms);
        let found = Examined {
            imports: sources.iter().map(|s| s.import).collect(),
            resolution_ms: sources.iter().map(resolution).max().unwrap_or(1),
            ..Examined::default()
        };
        Self {
            ground,
            time: LocalTime { zone: ground.zone, bucket: i64::MIN, offset_ms: 0 },
            cards,
            readers,
            badges,
            holders,
            places,
            tracker: Tracker::default(),
            numbers: BTreeMap::new(),
            counters: HashMap::default(),
            met: HashMap::default(),
            use_of: BTreeMap::new(),
            entered: HashMap::default(),
            found,
        }
    }

    fn reader(&mut self, sources: &[Source], source: usize, word: u32) -> usize {
        let Some(known) = self.places[source].reader.get(word as usize).copied() else { return 0 };
        if known != UNRESOLVED {
            return known;
        }
        let reader = self.readers.get(&sources[source].words[word as usize]);
        self.places[source].reader[word as usize] = reader;
        reader
    }

    fn card(&mut self, sources: &[Source], source: usize, word: u32) -> usize {
        let Some(known) = self.places[source].card.get(word as usize).copied() else { return 0 };
        if known != UNRESOLVED {
            return known;
        }
        let card = self.cards.get(&sources[source].words[word as usize]);
        if card == self.badges.len() {
            self.badges.push(0..0);
            self.holders.push((Day::MIN, Holder::Nobody));
        }
        self.places[source].card[word as usize] = card;
        card
    }

    fn holder(&mut self, card: usize, day: Day) -> Holder {
        let (of, holder) = self.holders[card];
        if of == day {
            return holder;
        }
        let holder = self.ground.holder(self.badges[card].clone(), day);
        self.holders[card] = (day, holder);
        holder
    }

    fn event(
        &mut self,
        sources: &[Source],
        source: usize,
        event: &Event,
        passes: &mut [Box<dyn Pass + 'a>],
        watch: &mut dyn FnMut(&Stays<'_>),
    ) {
        let ground = self.ground;
        let import = sources[source].import;
        let (day, second) = self.time.of(event.lo);
        let reader = self.reader(sources, source, event.reader);
        let card = self.card(sources, source, event.card);
        let holder = self.holder(card, day);
        let (outcome, direction) =
            sources[source].kinds.get(event.kind as usize).copied().unwrap_or((Outcome::Unknown, Direction::None));
        let known = ground.facts.readers.get(reader);
        let room = known.map(|r| r.room);
        let side = match (known.map(|r| r.side), direction) {
            (Some(ReaderSide::Zone), _) => Side::Zone,
            (Some(ReaderSide::In), _) | (Some(ReaderSide::Both) | None, Direction::In) => Side::In,
            (Some(ReaderSide::Out), _) | (Some(ReaderSide::Both) | None, Direction::Out) => Side::Out,
            _ => Side::Either,
        };
        let in_period = (ground.from_ms..=ground.until_ms).contains(&event.lo);
        let mut seen = Seen {
            event,
            source,
            import: u32::try_from(import).unwrap_or(u32::MAX),
            day,
            second,
            reader,
            room,
            side,
            card,
            has_card: event.card != 0,
            holder,
            outcome,
            judged: in_period && room.is_none_or(|r| ground.about(r)) && (room.is_some() || ground.only.is_none()),
            ruling: None,
        };
        if let (Holder::Held { person, .. }, Some(room), true) = (holder, room, seen.is_entry(ground)) {
            seen.ruling = Some(ground.ruling(room, person, day));
        }
        self.count(&seen, sources, in_period);
        if outcome == Outcome::Granted
            && seen.has_card
            && let Some(room) = room
        {
            self.passage(&seen, room, passes, watch);
        }
        for pass in passes {
            pass.event(&seen);
        }
    }

    fn count(&mut self, seen: &Seen<'_>, sources: &[Source], in_period: bool) {
        if let Some(room) = seen.room {
            self.met.insert((seen.source, room), ());
            if in_period {
                *self.use_of.entry((room, seen.day)).or_default() += 1;
            }
        }
        if let Some(seq) = seen.event.seq {
            let source = &sources[seen.source];
            let facts = self.ground.facts;
            let controller = self.counters.entry((seen.source, seen.event.controller)).or_insert_with(|| {
                let profile = facts.logs.iter().find(|l| l.import == source.import).map_or("", |l| l.profile.as_str());
                let own = source.words.get(seen.event.controller as usize).map_or("", String::as_str);
                if own.is_empty() { profile.to_owned() } else { format!("{profile}/{own}") }
            });
            let edge = Edge { seq, import: source.import, line: seen.event.line, at: seen.event.lo };
            match self.numbers.get_mut(controller.as_str()) {
                Some(numbers) => numbers.add(edge),
                None => {
                    let mut numbers = Numbers::default();
                    numbers.add(edge);
                    self.numbers.insert(controller.clone(), numbers);
                }
            }
        }
        if !in_period {
            return;
        }
        let found = &mut self.found;
        found.events += 1;
        match seen.outcome {
            Outcome::Granted => found.granted += 1,
            Outcome::Refused(_) => found.refused += 1,
            Outcome::Unknown => found.unknown += 1,
            Outcome::Alarm(_) | Outcome::Other => found.other += 1,
        }
        if seen.room.is_none() {
            found.elsewhere += 1;
        }
        if let (Some(room), true) = (seen.room, seen.judged && seen.is_entry(self.ground)) {
            found.entries += 1;
            *self.entered.entry((room, seen.card)).or_default() += 1;
        }
    }

    fn passage(&mut self, seen: &Seen<'_>, room: usize, passes: &mut [Box<dyn Pass + 'a>], watch: &mut dyn FnMut(&Stays<'_>)) {
        let ground = self.ground;
        let way = match seen.side {
            Side::Zone => Way::Zone,
            Side::In if ground.two_sided(room) => Way::In,
            Side::Out if ground.two_sided(room) => Way::Out,
            _ => Way::Through,
        };
        let person = match seen.holder {
            Holder::Held { person, .. } => Some((person, true)),
            Holder::Superseded { person, .. } => Some((person, false)),
            Holder::Nobody => None,
        };
        let passage = Passage {
            room,
            card: seen.card,
            person,
            at: Bound { lo: seen.event.lo, hi: seen.event.hi },
            day: seen.day.number(),
            mark: Mark { at: seen.event.lo, import: seen.import, line: seen.event.line },
            way,
        };
        self.tracker.pass(&passage, &mut |day, stays, before| give(ground, day, stays, before, passes, watch));
    }

    fn finish(mut self, sources: &[Source], mut passes: Vec<Box<dyn Pass + 'a>>, watch: &mut dyn FnMut(&Stays<'_>)) -> Examined {
        let ground = self.ground;
        self.tracker.finish(&mut |day, stays, before| give(ground, day, stays, before, &mut passes, watch));
        let gaps: BTreeMap<String, Vec<Gap>> = self.numbers.iter().map(|(name, n)| (name.clone(), n.gaps())).collect();
        let mut met: Vec<_> = self.met.keys().map(|(source, room)| (sources[*source].import, *room)).collect();
        met.sort_unstable();
        self.found.coverage = coverage(ground, &met, &gaps, &self.use_of);
        for ((room, _), entries) in &self.entered {
            let of = self.found.entries_of.entry(*room).or_default();
            *of = (of.0 + entries, of.1 + 1);
        }
        let end = End {
            ground,
            cards: &self.cards.names,
            readers: &self.readers.names,
            coverage: &self.found.coverage,
            gaps: &gaps,
            use_of: &self.use_of,
            sources,
        };
        let mut findings = Vec::new();
        for pass in passes {
            pass.finish(&end, &mut findings);
        }
        findings.sort_by_cached_key(Finding::order);
        self.found.findings = findings;
        self.found
    }
}

fn give(
    ground: &Ground<'_>,
    day: i32,
    stays: &[Stay],
    before: &[Stay],
    passes: &mut [Box<dyn Pass + '_>],
    watch: &mut dyn FnMut(&Stays<'_>),
) {
    let Some(day) = Day::of_number(day) else { return };
    let judged = ground.period.first <= day && day <= ground.period.last;
    let stays = Stays { day, stays, before, judged };
    watch(&stays);
    for pass in passes {
        pass.stays(&stays);
    }
}
