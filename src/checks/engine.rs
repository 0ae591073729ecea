//! The engine of the pass: resolves each event to reader, room, card, holder and ruling, follows presence and numbers, and
//! hands everything to the checks.

use std::collections::{BTreeMap, HashMap};

use foldhash::fast::RandomState;

use super::Finding;
use super::audit::{End, Examined, Pass, Seen, Side, Stays};
use super::coverage::coverage;
use super::ground::{Ground, Holder};
use super::history::side_of;
use super::unread::Unread;
use crate::domain::Day;
use crate::logs::event::{Direction, Outcome};
use crate::logs::packed::{Event, UNORDERED};
use crate::logs::presence::{Bound, Mark, Passage, Stay, Tracker, Way};
use crate::logs::scan::Source;
use crate::logs::sequence::{Edge, Gap, Numbers};
use crate::logs::time::DST_DOUBLE;

const DAY_MS: i64 = 86_400_000;

/// Local days and seconds, remembered per quarter of an hour: zones change on such bounds.
pub(super) struct LocalTime {
    bucket: i64,
    offset_ms: i64,
    /// The day all of it belongs to, where the time zone is not the same throughout: it may not be the day on the wall.
    day: Option<Day>,
}

impl LocalTime {
    pub(super) fn new() -> Self {
        Self { bucket: i64::MIN, offset_ms: 0, day: None }
    }

    pub(super) fn of(&mut self, ground: &Ground<'_>, ms: i64) -> (Day, u32) {
        let bucket = ms.div_euclid(900_000);
        if bucket != self.bucket {
            let instant = crate::domain::Instant::of_seconds(bucket * 900);
            let local = instant.local(ground.zone_at(instant));
            self.offset_ms = (local.and_utc().timestamp() - instant.seconds()) * 1000;
            self.day = ground.facts.policies.sets_zone().then(|| ground.day_of(instant));
            self.bucket = bucket;
        }
        let local = ms + self.offset_ms;
        let day = i32::try_from(local.div_euclid(DAY_MS)).ok().and_then(Day::of_number).unwrap_or(Day::MIN);
        let second = u32::try_from(local.rem_euclid(DAY_MS) / 1000).unwrap_or(0);
        match self.day {
            Some(of) if of < day => (of, 86_399),
            Some(of) if of > day => (of, 0),
            _ => (day, second),
        }
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

pub(super) struct Engine<'a> {
    ground: &'a Ground<'a>,
    time: LocalTime,
    cards: Names,
    readers: Names,
    badges: Vec<std::ops::Range<usize>>,
    holders: Vec<(Day, Holder)>,
    places: Vec<Places>,
    tracker: Tracker,
    /// Numbers by controller, and each import's controllers by their place in it.
    numbers: Vec<(String, Numbers)>,
    counters: HashMap<(usize, u32), usize, RandomState>,
    counter: ((usize, u32), usize),
    /// Whether an import holds an event of a room.
    met: Vec<Vec<bool>>,
    /// The day being counted, by room.
    counting: Vec<(Day, u64)>,
    use_of: BTreeMap<(usize, Day), u64>,
    /// The day whose entries are being counted, by room.
    entering: Vec<(Day, u64)>,
    entered: HashMap<(usize, usize), u64, RandomState>,
    unread: Unread,
    found: Examined,
}

impl<'a> Engine<'a> {
    pub(super) fn new(ground: &'a Ground<'a>, sources: &[Source], unread: Unread) -> Self {
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
            time: LocalTime::new(),
            cards,
            readers,
            badges,
            holders,
            places,
            tracker: Tracker::default(),
            numbers: Vec::new(),
            counters: HashMap::default(),
            counter: ((usize::MAX, 0), 0),
            met: vec![vec![false; facts.rooms.len()]; sources.len()],
            counting: vec![(Day::MIN, 0); facts.rooms.len()],
            use_of: BTreeMap::new(),
            entering: vec![(Day::MIN, 0); facts.rooms.len()],
            entered: HashMap::default(),
            unread,
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

    pub(super) fn event(
        &mut self,
        sources: &[Source],
        source: usize,
        event: &Event,
        passes: &mut [Box<dyn Pass + 'a>],
        watch: &mut dyn FnMut(&Stays<'_>),
    ) {
        let ground = self.ground;
        let import = sources[source].import;
        self.unread.see(source, event.line, (event.lo, event.hi));
        let (day, second) = self.time.of(ground, event.lo);
        let reader = self.reader(sources, source, event.reader);
        let card = self.card(sources, source, event.card);
        let holder = self.holder(card, day);
        let (outcome, direction) =
            sources[source].kinds.get(event.kind as usize).copied().unwrap_or((Outcome::Unknown, Direction::None));
        let known = ground.facts.readers.get(reader);
        let room = known.map(|r| r.room);
        let side = side_of(known.map(|r| r.side), direction);
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
            self.met[seen.source][room] = true;
            if in_period {
                let (day, count) = &mut self.counting[room];
                if *day == seen.day {
                    *count += 1;
                } else {
                    let (done, events) = std::mem::replace(&mut self.counting[room], (seen.day, 1));
                    if events > 0 {
                        *self.use_of.entry((room, done)).or_default() += events;
                    }
                }
            }
        }
        if let Some(seq) = seen.event.seq {
            let of = (seen.source, seen.event.controller);
            if self.counter.0 != of {
                self.counter = (of, self.counter_of(of, sources));
            }
            let edge = Edge { seq, import: u64::from(seen.import), line: seen.event.line, at: seen.event.lo };
            self.numbers[self.counter.1].1.add(edge);
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
            let (day, count) = &mut self.entering[room];
            if *day == seen.day {
                *count += 1;
            } else {
                let (done, entries) = std::mem::replace(&mut self.entering[room], (seen.day, 1));
                if entries > 0 {
                    *found.entries_on.entry((room, done)).or_default() += entries;
                }
            }
            *self.entered.entry((room, seen.card)).or_default() += 1;
        }
    }

    /// The place of a controller's numbers; imports read with the same profile share their controllers.
    fn counter_of(&mut self, of: (usize, u32), sources: &[Source]) -> usize {
        if let Some(place) = self.counters.get(&of) {
            return *place;
        }
        let source = &sources[of.0];
        let logs = &self.ground.facts.logs;
        let profile = logs.iter().find(|l| l.import == source.import).map_or("", |l| l.profile.as_str());
        let own = source.words.get(of.1 as usize).map_or("", String::as_str);
        let name = if own.is_empty() { profile.to_owned() } else { format!("{profile}/{own}") };
        let place = self.numbers.iter().position(|(n, _)| *n == name).unwrap_or_else(|| {
            self.numbers.push((name, Numbers::default()));
            self.numbers.len() - 1
        });
        self.counters.insert(of, place);
        place
    }

    fn passage(&mut self, seen: &Seen<'_>, room: usize, passes: &mut [Box<dyn Pass + 'a>], watch: &mut dyn FnMut(&Stays<'_>)) {
        let ground = self.ground;
        let way = match seen.side {
            Side::Zone => Way::Zone,
            Side::In if ground.two_sided(room) => Way::In,
            Side::Out if ground.two_sided(room) => Way::Out,
            Side::In => Way::Enter,
            Side::Out => Way::Leave,
            Side::Either => Way::Through,
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
            ordered: seen.event.flags & (DST_DOUBLE | UNORDERED) == 0,
            way,
        };
        self.tracker.pass(&passage, &mut |day, stays, before| give(ground, day, stays, before, passes, watch));
    }

    pub(super) fn finish(
        mut self,
        sources: &[Source],
        mut passes: Vec<Box<dyn Pass + 'a>>,
        watch: &mut dyn FnMut(&Stays<'_>),
    ) -> Examined {
        let ground = self.ground;
        self.tracker.finish(&mut |day, stays, before| give(ground, day, stays, before, &mut passes, watch));
        let gaps = self.numbers.iter().map(|(name, n)| {
            let missing = unerased(ground, name, n.gaps()).into_iter().filter(|gap| !self.unread.explains(gap, sources));
            (name.clone(), missing.collect())
        });
        let gaps: BTreeMap<String, Vec<Gap>> = gaps.collect();
        let unread = self.unread.spans(ground, sources);
        for (room, (day, events)) in self.counting.iter().enumerate().filter(|(_, (_, n))| *n > 0) {
            *self.use_of.entry((room, *day)).or_default() += events;
        }
        for (room, (day, entries)) in self.entering.iter().enumerate().filter(|(_, (_, n))| *n > 0) {
            *self.found.entries_on.entry((room, *day)).or_default() += entries;
        }
        let mut met = Vec::new();
        for (source, rooms) in sources.iter().zip(&self.met) {
            met.extend(rooms.iter().enumerate().filter(|(_, met)| **met).map(|(room, _)| (source.import, room)));
        }
        self.found.coverage = coverage(ground, &met, &gaps, &unread, &self.use_of);
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

/// The gaps of a controller that no erased import accounts for.
fn unerased(ground: &Ground<'_>, controller: &str, gaps: Vec<Gap>) -> Vec<Gap> {
    let own = |profile: &str| controller.strip_prefix(profile).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let erased: Vec<_> = ground.facts.logs.iter().filter(|l| l.erased.is_some() && own(&l.profile)).collect();
    let within = |gap: &Gap| {
        let (from, until) = gap.hours();
        erased.iter().any(|l| l.first_ms.is_some_and(|ms| ms <= until) && l.last_ms.is_some_and(|ms| ms >= from))
    };
    gaps.into_iter().filter(|gap| !within(gap)).collect()
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
