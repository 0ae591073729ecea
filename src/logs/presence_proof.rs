//! The tracker held against brute force: on small random logs, what its stays say of every window of time equals what an
//! exhaustive search over all histories says (the model is that of `presence.rs`, told here once more as a walk in time).
//!
//! Time is a grid of ticks, a day has eight, so that the longest stay is eight ticks and logs of three days have every case:
//! nights, stays too long, passages a day apart. A passage lies on a tick, or in a "minute" of two.

use std::collections::{BTreeSet, HashMap};

use foldhash::fast::RandomState;

use super::presence::{Bound, LONGEST_MS, Mark, Passage, Stay, Tracker, Way};

/// Ticks of a day, and of the longest stay.
pub(crate) const DAY: i64 = 8;
/// Milliseconds of a tick.
pub(crate) const TICK: i64 = LONGEST_MS / DAY;
/// The last tick of a log's day three.
const LAST: i64 = 3 * DAY - 1;

/// A seeded generator (splitmix64): the same logs on every machine.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }
}

/// What kind of door a small log has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doors {
    /// Readers on both sides.
    Both,
    /// A reader on the way in.
    Entry,
    /// A reader on the way out.
    Exit,
    /// A reader passed either way.
    Either,
    /// Readers on both sides, and one passed either way.
    Mixed,
    /// Zones.
    Zones,
}

/// Cards from this one on are not their holder's any more: they bear themselves.
const ENDED: usize = 6;

/// Who the passages of a card are counted for: a person has two cards, an ended card is on its own.
pub(crate) fn bearer(card: usize) -> usize {
    if card < ENDED { card % 3 } else { card }
}

/// A small log as the scan gives it: people swipe in turn, some swipes are missing, the file is shuffled and has repeats; the
/// import puts it in order and leaves the repeats out. Of several files, each of its own resolution, the third is in no order
/// and has no numbers.
pub(crate) fn small_log(random: &mut Random, doors: Doors, files: u64) -> Vec<Passage> {
    let most = if files == 1 { 12 } else { 6 };
    let (people, rooms) = (1 + random.below(3) as usize, 1 + random.below(2) as usize);
    let width: Vec<i64> = (0..files).map(|_| 1 + random.below(2) as i64).collect();
    let wanted = 1 + random.below(most) as usize;
    let missing = random.below(4);
    let ended = random.below(4) == 0;
    let mut truth: Vec<(i64, usize, usize, Way)> = Vec::new();
    let mut inside = vec![None; people];
    let mut at = random.below(4) as i64;
    while truth.len() < wanted && at <= LAST {
        let who = random.below(people as u64) as usize;
        let (room, way) = match (inside[who], doors) {
            (_, Doors::Zones) => (random.below(rooms as u64) as usize, Way::Zone),
            (Some(room), _) => (room, Way::Out),
            (None, _) => (random.below(rooms as u64) as usize, Way::In),
        };
        inside[who] = if way == Way::In { Some(room) } else { None };
        let way = match (doors, way) {
            (Doors::Entry, Way::In) => Some(Way::Enter),
            (Doors::Exit, Way::Out) => Some(Way::Leave),
            (Doors::Entry | Doors::Exit, _) => None,
            (Doors::Either, _) => Some(Way::Through),
            (Doors::Mixed, _) if random.below(3) == 0 => Some(Way::Through),
            (_, way) => Some(way),
        };
        if let Some(way) = way.filter(|_| random.below(8) >= missing) {
            let card = if ended && who == 0 {
                ENDED
            } else if doors == Doors::Zones {
                who
            } else {
                who + 3 * random.below(2) as usize
            };
            truth.push((at, card, room, way));
        }
        at += [0, 0, 1, 1, 2, 3, 5, 9][random.below(8) as usize];
    }
    let mut file: Vec<Passage> = Vec::new();
    for (line, swipe) in truth.into_iter().enumerate() {
        let import = 1 + random.below(files);
        file.push(passage(swipe, width[import as usize - 1], import, line));
    }
    for _ in 0..random.below(3).min(file.len() as u64) {
        let repeat = file[random.below(file.len() as u64) as usize];
        file.push(repeat);
    }
    for i in (1..file.len()).rev() {
        file.swap(i, random.below(i as u64 + 1) as usize);
    }
    // What import and scan do: by time, file and number, every row once. A file in no order keeps the chance of its lines.
    let chance: Vec<u64> = (0..file.len()).map(|_| random.below(100)).collect();
    let tie = |p: &Passage| if p.ordered { p.mark.line } else { chance[p.mark.line as usize % chance.len()] };
    file.sort_by_key(|p| (p.at.lo, p.mark.import, tie(p), p.mark.line));
    file.dedup_by_key(|p| p.mark);
    file
}

fn passage((at, card, room, way): (i64, usize, usize, Way), width: i64, import: u64, line: usize) -> Passage {
    let lo = at / width * width;
    let mark = Mark { at: lo * TICK, import: import as u32, line: line as u64 };
    let bound = Bound { lo: lo * TICK, hi: (lo + width - 1) * TICK };
    let day = i32::try_from(lo / DAY).unwrap();
    let person = Some((card % 3, card < ENDED));
    Passage { room, card, person, at: bound, day, mark, ordered: import < 3, way }
}

/// What the tracker makes of passages.
pub(crate) fn tracked(passages: &[Passage]) -> Vec<Stay> {
    let (mut tracker, mut out) = (Tracker::default(), Vec::new());
    let mut take = |_: i32, stays: &[Stay], _: &[Stay]| out.extend_from_slice(stays);
    passages.iter().for_each(|p| tracker.pass(p, &mut take));
    tracker.finish(&mut take);
    out
}

/// Where somebody is in a history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Place {
    /// The tick.
    at: i64,
    /// The passages that have happened, a bit each.
    done: u16,
    /// The last of them.
    last: Option<usize>,
    /// The room, and since when.
    inside: Option<(usize, i64)>,
    /// Swipes missing since the last passage.
    missing: u8,
    /// One of them is an entry.
    entry_missing: bool,
}

/// Every history of one bearer's passages: the walks through places from before the log until after it.
pub(crate) struct Histories<'a> {
    passages: Vec<&'a Passage>,
    /// The places some history passes through, and the places that come next; in order of time.
    places: Vec<(Place, Vec<usize>)>,
    /// When histories begin and end: before and after every stay.
    span: (i64, i64),
}

impl<'a> Histories<'a> {
    /// Of the passages of one bearer in one room; or of one card in all zones.
    pub(crate) fn of(passages: Vec<&'a Passage>) -> Self {
        let first = passages.iter().map(|p| p.at.lo / TICK).min().unwrap_or(0);
        let last = passages.iter().map(|p| p.at.hi / TICK).max().unwrap_or(0);
        let mut this = Self { passages, places: Vec::new(), span: (first - DAY - 1, last + DAY + 2) };
        let start = Place { at: this.span.0, done: 0, last: None, inside: None, missing: 0, entry_missing: false };
        let mut index: HashMap<Place, usize, RandomState> = HashMap::default();
        index.insert(start, 0);
        let (mut all, mut next) = (vec![(start, Vec::new())], Vec::new());
        let mut at = 0;
        while at < all.len() {
            this.next(all[at].0, &mut next);
            for place in next.drain(..) {
                let to = *index.entry(place).or_insert_with(|| {
                    all.push((place, Vec::new()));
                    all.len() - 1
                });
                all[at].1.push(to);
            }
            at += 1;
        }
        // Only what leads to an end is part of a history. An arrow goes to a later place in this order.
        let mut order: Vec<_> = (0..all.len()).collect();
        order.sort_unstable_by_key(|i| (all[*i].0.at, all[*i].0.done.count_ones(), all[*i].0.missing));
        let mut live = vec![false; all.len()];
        for i in order.iter().rev() {
            live[*i] = this.over(&all[*i].0) || all[*i].1.iter().any(|to| live[*to]);
        }
        assert!(live[0], "a log without a history: {:#?}", this.passages);
        order.retain(|i| live[*i]);
        let mut renamed = vec![usize::MAX; all.len()];
        order.iter().enumerate().for_each(|(new, old)| renamed[*old] = new);
        let kept = |next: &[usize]| next.iter().map(|to| renamed[*to]).filter(|to| *to != usize::MAX).collect();
        this.places = order.iter().map(|i| (all[*i].0, kept(&all[*i].1))).collect();
        this
    }

    fn lo(&self, i: usize) -> i64 {
        self.passages[i].at.lo / TICK
    }

    fn hi(&self, i: usize) -> i64 {
        self.passages[i].at.hi / TICK
    }

    /// How many swipes are missing between two passages, at most.
    fn lacking(&self, before: Option<usize>, next: Option<usize>) -> u8 {
        let way = |i: usize| self.passages[i].way;
        let entry = |i: usize| matches!(way(i), Way::In | Way::Enter);
        let exit = |i: usize| matches!(way(i), Way::Out | Way::Leave);
        match (before, next) {
            (None, Some(n)) => u8::from(exit(n)),
            (Some(b), None) => u8::from(!exit(b)),
            (Some(b), Some(n)) => match way(b) {
                Way::Zone => u8::from(self.passages[b].day != self.passages[n].day),
                _ if exit(b) && way(n) == Way::Through => 0,
                Way::Through if exit(n) => 1 + u8::from(self.lo(n) - self.hi(b) > DAY),
                Way::Through => 1,
                _ if way(n) == Way::Through => 1,
                _ if entry(b) && exit(n) => {
                    if self.lo(n) - self.hi(b) <= DAY {
                        0
                    } else {
                        2
                    }
                }
                _ => u8::from(entry(b) == entry(n)),
            },
            (None, None) => 0,
        }
    }

    /// Whether a passage may be the next: every one of its file before it has happened.
    fn may_follow(&self, done: u16, i: usize) -> bool {
        let told = |a: &Passage, b: &Passage| a.ordered && b.ordered && a.mark.import == b.mark.import;
        done & 1 << i == 0 && (0..i).all(|j| done & 1 << j != 0 || !told(self.passages[j], self.passages[i]))
    }

    /// The places that may come next.
    fn next(&self, from: Place, out: &mut Vec<Place>) {
        if self.over(&from) {
            return;
        }
        let n = self.passages.len();
        let late = (0..n).any(|i| from.done & 1 << i == 0 && self.hi(i) <= from.at);
        let long = from.inside.is_some_and(|(_, since)| from.at + 1 - since > DAY);
        if !late && !long && from.at < self.span.1 {
            out.push(Place { at: from.at + 1, ..from });
        }
        // A swipe that is missing: in the only room these passages know, or out of a zone or past a reader either way.
        let one_way = self.passages.iter().all(|p| matches!(p.way, Way::Zone | Way::Through));
        if from.missing < 2 && (from.inside.is_some() || !one_way) {
            let inside = if from.inside.is_some() { None } else { Some((self.passages[0].room, from.at)) };
            let entry_missing = from.entry_missing || inside.is_some();
            out.push(Place { inside, missing: from.missing + 1, entry_missing, ..from });
        }
        for i in (0..n).filter(|i| self.may_follow(from.done, *i) && (self.lo(*i)..=self.hi(*i)).contains(&from.at)) {
            if from.missing > self.lacking(from.last, Some(i)) {
                continue;
            }
            let p = self.passages[i];
            // A reader passed either way lacks exits only.
            if from.entry_missing && p.way == Way::Through {
                continue;
            }
            let inside = match (p.way, from.inside) {
                (Way::In | Way::Enter, None) | (Way::Through, None) => Some((p.room, from.at)),
                (Way::Out | Way::Leave | Way::Through, Some(_)) => None,
                (Way::Zone, Some(_)) if from.missing == 0 => Some((p.room, from.at)),
                (Way::Zone, None) => Some((p.room, from.at)),
                _ => continue,
            };
            out.push(Place { done: from.done | 1 << i, last: Some(i), inside, missing: 0, entry_missing: false, ..from });
        }
    }

    fn over(&self, place: &Place) -> bool {
        let all = (1u16 << self.passages.len()) - 1;
        place.done == all && place.inside.is_none() && place.at == self.span.1 && place.missing <= self.lacking(place.last, None)
    }

    /// Whether they are in a room at some moment of a window of ticks, ends included: in every history, in some, in none.
    pub(crate) fn there(&self, room: usize, from: i64, until: i64) -> Answer {
        let (from, until) = (from.max(self.span.0), until.min(self.span.1));
        let within = |p: &Place| p.inside.is_some_and(|(r, _)| r == room);
        let start = self.places.partition_point(|(p, _)| p.at < from);
        let end = self.places.partition_point(|(p, _)| p.at <= until);
        if start >= end || !self.places[start..end].iter().any(|(p, _)| within(p)) {
            return Answer::Excluded;
        }
        // Every place is part of a history; so one avoids the room from the first tick to the last if its places there do.
        let mut avoids = vec![false; end - start];
        let before = self.places.partition_point(|(p, _)| p.at < from - 1);
        if before == start {
            avoids[0] = true;
        }
        for (_, next) in &self.places[before..start] {
            next.iter().filter(|to| **to >= start).for_each(|to| avoids[*to - start] = true);
        }
        for i in start..end {
            let (place, next) = &self.places[i];
            if !avoids[i - start] || within(place) {
                continue;
            }
            if next.is_empty() || next.iter().any(|to| *to >= end) {
                return Answer::Possible;
            }
            next.iter().for_each(|to| avoids[*to - start] = true);
        }
        Answer::Established
    }

    /// The stays (room, entry, exit) of every history, unless they are more than `limit`.
    pub(crate) fn all(&self, limit: usize) -> Option<Vec<Vec<(usize, i64, i64)>>> {
        let (mut out, mut seen) = (BTreeSet::new(), BTreeSet::new());
        let mut open = vec![(0, Vec::new())];
        while let Some((i, stays)) = open.pop() {
            if !seen.insert((i, stays.clone())) {
                continue;
            }
            if seen.len() > limit * 200 || out.len() > limit {
                return None;
            }
            let (place, next) = &self.places[i];
            if self.over(place) {
                out.insert(stays);
                continue;
            }
            for to in next {
                let (inside, after) = (place.inside, self.places[*to].0.inside);
                let mut stays = stays.clone();
                if let Some((room, since)) = inside.filter(|_| inside != after) {
                    stays.push((room, since, place.at));
                }
                open.push((*to, stays));
            }
        }
        Some(out.into_iter().collect())
    }
}

/// How a question about presence is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Answer {
    /// In no history.
    Excluded,
    /// In some.
    Possible,
    /// In all.
    Established,
}

/// The bearers of a log and the rooms they passed.
pub(crate) fn bearers(passages: &[Passage]) -> Vec<(usize, usize)> {
    let out: BTreeSet<_> = passages.iter().map(|p| (bearer(p.card), p.room)).collect();
    out.into_iter().collect()
}

/// The histories of a bearer that tell about a room: those of the room, or of all zones.
pub(crate) fn histories(passages: &[Passage], who: usize, room: usize) -> Histories<'_> {
    let about = |p: &&Passage| bearer(p.card) == who && (p.room == room || p.way == Way::Zone);
    Histories::of(passages.iter().filter(about).collect())
}

/// What a stay says of a window.
fn says(stay: &Stay, from: i64, until: i64) -> Answer {
    let (from, until) = (from * TICK, until * TICK);
    let (certain, possible) = (stay.certain(), stay.possible());
    if stay.lasting().is_some_and(|l| l.lo <= until && from <= l.hi) || (from <= certain.lo && certain.hi <= until) {
        Answer::Established
    } else if possible.lo <= until && from <= possible.hi {
        Answer::Possible
    } else {
        Answer::Excluded
    }
}

/// What stays say of a bearer, a room and a window.
fn said(stays: &[Stay], who: usize, room: usize, from: i64, until: i64) -> Answer {
    let of = stays.iter().filter(|s| bearer(s.card) == who && s.room == room);
    of.map(|stay| says(stay, from, until)).max().unwrap_or(Answer::Excluded)
}

/// Windows: every tick, and some wider ones.
fn windows(random: &mut Random) -> Vec<(i64, i64)> {
    let mut out: Vec<_> = (-DAY - 1..=LAST + DAY + 1).map(|at| (at, at)).collect();
    out.extend((0..12).map(|_| {
        let from = random.below(30) as i64 - 4;
        (from, from + random.below(10) as i64)
    }));
    out
}

/// The first window on which the stays of a log and its histories disagree.
fn disagreement(log: &[Passage], stays: &[Stay], random: &mut Random, agree: &dyn Fn(Answer, Answer) -> bool) -> Option<String> {
    let windows = windows(random);
    for (who, room) in bearers(log) {
        let all = histories(log, who, room);
        for (from, until) in &windows {
            let (told, truth) = (said(stays, who, room, *from, *until), all.there(room, *from, *until));
            if !agree(told, truth) {
                let about = format!("bearer {who} room {room} ticks {from}..={until}: told {told:?}, histories say {truth:?}");
                return Some(format!("{about}\n{}", shown(log, stays)));
            }
        }
    }
    None
}

/// Whether the order of some bearer's passages at a room is not told.
fn loose(log: &[Passage]) -> bool {
    let apart = |a: &Passage, b: &Passage| a.at.hi < b.at.lo || b.at.hi < a.at.lo;
    let same = |a: &Passage, b: &Passage| bearer(a.card) == bearer(b.card) && (a.room == b.room || a.way == Way::Zone);
    let told = |a: &Passage, b: &Passage| a.ordered && b.ordered && a.mark.import == b.mark.import;
    log.iter().enumerate().any(|(i, a)| log[i + 1..].iter().any(|b| same(a, b) && !apart(a, b) && !told(a, b)))
}

fn shown(log: &[Passage], stays: &[Stay]) -> String {
    let bound = |b: Bound| format!("{}..{}", b.lo / TICK, b.hi / TICK);
    let row = |p: &Passage| {
        format!("{:?} r{} c{} {} #{}:{} {}\n", p.way, p.room, p.card, bound(p.at), p.mark.import, p.mark.line, p.ordered)
    };
    let stay = |s: &Stay| format!("{:?} r{} c{} {} - {}\n", s.kind, s.room, s.card, bound(s.entry), bound(s.exit));
    log.iter().map(row).chain(stays.iter().map(stay)).collect()
}

const DOORS: [Doors; 8] =
    [Doors::Both, Doors::Both, Doors::Both, Doors::Both, Doors::Entry, Doors::Exit, Doors::Either, Doors::Zones];

/// Never more certain, never less possible than the histories.
fn sound(told: Answer, truth: Answer) -> bool {
    (told < Answer::Established || truth == Answer::Established) && (told > Answer::Excluded || truth == Answer::Excluded)
}

#[test]
fn the_stays_of_ten_thousand_small_logs_say_what_all_histories_say() {
    let mut random = Random(4);
    for n in 0..10_000 {
        let doors = DOORS[n % DOORS.len()];
        let log = small_log(&mut random, doors, 1);
        let fault = disagreement(&log, &tracked(&log), &mut random, &|told, truth| told == truth);
        assert!(fault.is_none(), "log {n}, {doors:?}: {}", fault.unwrap_or_default());
    }
}

#[test]
fn of_several_files_nothing_is_too_certain_or_wrongly_excluded_and_all_is_exact_where_their_order_is_told() {
    let (mut random, mut exact) = (Random(5), 0);
    for n in 0..6_000 {
        let doors = if n % 10 == 0 { Doors::Mixed } else { DOORS[n % DOORS.len()] };
        let log = small_log(&mut random, doors, 1 + n as u64 / 8 % 3);
        let told = doors != Doors::Mixed && !loose(&log);
        exact += usize::from(told);
        let agree = |a: Answer, b: Answer| if told { a == b } else { sound(a, b) };
        let fault = disagreement(&log, &tracked(&log), &mut random, &agree);
        assert!(fault.is_none(), "log {n}, {doors:?}, told {told}: {}", fault.unwrap_or_default());
    }
    assert!((1_000..5_000).contains(&exact), "{exact}");
}

#[test]
fn one_more_passage_takes_certainty_only_where_it_lies_and_gives_it_only_to_its_own_stays() {
    let mut random = Random(6);
    for n in 0..3_000 {
        let files = 1 + 2 * (n as u64 % 2);
        let log = small_log(&mut random, DOORS[n % DOORS.len()], files);
        if log.is_empty() {
            continue;
        }
        let new = log[random.below(log.len() as u64) as usize];
        let fewer: Vec<_> = log.iter().filter(|p| p.mark != new.mark).copied().collect();
        let (before, after) = (tracked(&fewer), tracked(&log));
        for (who, room) in bearers(&log) {
            let all = histories(&log, who, room);
            for at in -DAY - 1..=LAST + DAY + 1 {
                let answers = (said(&before, who, room, at, at), said(&after, who, room, at, at));
                let of = |stays: &[Stay]| -> Vec<Stay> {
                    let here = stays.iter().filter(|s| bearer(s.card) == who && s.room == room);
                    here.filter(|s| says(s, at, at) == Answer::Established).copied().collect()
                };
                let why = || format!("log {n}, bearer {who}, room {room}, tick {at}\n{}", shown(&log, &after));
                if answers.0 == Answer::Established && answers.1 != Answer::Established {
                    let within = |s: &Stay| s.possible().lo <= new.at.hi && new.at.lo <= s.possible().hi;
                    assert!(bearer(new.card) == who && of(&before).iter().all(within), "lost: {}", why());
                }
                if answers.0 != Answer::Established && answers.1 == Answer::Established {
                    assert_eq!(all.there(room, at, at), Answer::Established, "false: {}", why());
                    let own = |s: &Stay| [s.entered, s.left].contains(&Some(new.mark));
                    assert!(of(&after).iter().any(own), "gained: {}", why());
                }
            }
        }
    }
}

/// A broken tracker must be seen: one that takes in–in–out for one stay, one that trusts any order, one that forgets that a
/// stay ends.
#[test]
fn broken_trackers_are_caught() {
    let mut random = Random(7);
    let mut caught = [0; 3];
    for _ in 0..500 {
        let log = small_log(&mut random, Doors::Both, 1);
        let mut open = BTreeSet::new();
        let merged: Vec<_> = log
            .iter()
            .filter(|p| match p.way {
                Way::In => open.insert((bearer(p.card), p.room)),
                _ => {
                    open.remove(&(bearer(p.card), p.room));
                    true
                }
            })
            .copied()
            .collect();
        caught[0] += usize::from(disagreement(&log, &tracked(&merged), &mut random, &sound).is_some());
        let files = small_log(&mut random, Doors::Both, 3);
        let trusted: Vec<_> = files.iter().map(|p| Passage { ordered: true, mark: Mark { import: 1, ..p.mark }, ..*p }).collect();
        caught[1] += usize::from(disagreement(&files, &tracked(&trusted), &mut random, &sound).is_some());
        let mut endless = tracked(&log);
        endless.iter_mut().for_each(|s| s.exit.hi += TICK);
        caught[2] += usize::from(disagreement(&log, &endless, &mut random, &|a, b| a == b).is_some());
    }
    assert!(caught.iter().all(|n| *n > 5), "{caught:?}");
}
