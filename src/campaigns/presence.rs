//! How presence in each room is known: counted while an audit reads the events, with the stays themselves if they are wanted.

use std::collections::{BTreeMap, HashMap};

use foldhash::fast::RandomState;

use crate::checks::{Ground, Stays};
use crate::logs::presence::{Stay, StayKind};

/// One room's presence in a period.
#[derive(Debug, Clone, Default)]
pub struct RoomPresence {
    /// Stays with entry and exit.
    pub matched: u64,
    /// Entries whose exit is missing.
    pub no_exit: u64,
    /// Exits whose entry is missing.
    pub no_entry: u64,
    /// Passages that tell no more than their moment.
    pub moments: u64,
    /// People, and cards whose holder nobody knows.
    pub bearers: u64,
    /// Milliseconds that somebody was there for certain, added up over all of them.
    pub certain_ms: i64,
    /// Milliseconds that somebody was or may have been there, added up over all of them: one person's overlapping stays count once.
    pub possible_ms: i64,
}

/// The presence of a period, by index of the room.
#[derive(Debug, Clone, Default)]
pub struct Presence {
    /// Each controlled room that conclusions are wanted about.
    pub rooms: BTreeMap<usize, RoomPresence>,
    /// The stays, in order of day and entry; only if they were asked for.
    pub stays: Option<Vec<Stay>>,
}

/// Counts stays as they come.
pub struct Counter<'a> {
    ground: &'a Ground<'a>,
    found: Presence,
    /// Until when a bearer's presence in a room is counted already.
    counted: HashMap<(usize, u64), i64, RandomState>,
}

impl<'a> Counter<'a> {
    /// For a ground; `keep` also keeps every stay.
    pub fn new(ground: &'a Ground<'a>, keep: bool) -> Self {
        let rooms = ground.facts.rooms.iter().enumerate().filter(|(i, room)| room.controlled() && ground.about(*i));
        let rooms = rooms.map(|(i, _)| (i, RoomPresence::default())).collect();
        Self { ground, found: Presence { rooms, stays: keep.then(Vec::new) }, counted: HashMap::default() }
    }

    /// Takes a day's stays.
    pub fn stays(&mut self, stays: &Stays<'_>) {
        if stays.judged {
            stays.stays.iter().for_each(|stay| self.stay(stay));
        }
    }

    fn stay(&mut self, stay: &Stay) {
        let Some(room) = self.found.rooms.get_mut(&stay.room) else { return };
        match stay.kind {
            StayKind::Matched => room.matched += 1,
            StayKind::NoExit => room.no_exit += 1,
            StayKind::NoEntry => room.no_entry += 1,
            StayKind::Moment => room.moments += 1,
        }
        room.certain_ms += stay.lasting().map_or(0, |there| there.hi - there.lo);
        let bearer = stay.person.map_or((stay.card as u64) << 1 | 1, |person| (person as u64) << 1);
        let counted = self.counted.entry((stay.room, bearer)).or_insert_with(|| {
            room.bearers += 1;
            i64::MIN
        });
        let possible = stay.possible();
        let from = possible.lo.max(self.ground.from_ms).max(*counted);
        let until = possible.hi.min(self.ground.until_ms);
        room.possible_ms += (until - from).max(0);
        *counted = (*counted).max(until);
        if let Some(kept) = &mut self.found.stays {
            kept.push(*stay);
        }
    }

    /// What was counted.
    pub fn finish(self) -> Presence {
        self.found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, day, person, room};
    use crate::checks::{Copies, Facts, Period};
    use crate::domain::Instant;
    use crate::logs::presence::Bound;

    const HOUR: i64 = 3_600_000;

    #[test]
    fn what_is_certain_and_what_may_be_is_added_up_by_person() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        bench.ok(&room("R1", "SECRET"));
        bench.ok(&room("R2", "UNCLASSIFIED"));
        let facts = Facts::load(bench.db(), Copies::None).unwrap();
        let period = Period { first: day("2026-07-01"), last: day("2026-09-30") };
        let now = Instant::parse("2026-10-02T08:00:00Z").unwrap();
        let ground = Ground::new(&facts, period, now, chrono_tz::Europe::Brussels, None);
        let stay = |room, person, entry: (i64, i64), exit: (i64, i64), kind| {
            let bound = |(lo, hi): (i64, i64)| Bound { lo: ground.from_ms + lo * HOUR, hi: ground.from_ms + hi * HOUR };
            let (entry, exit) = (bound(entry), bound(exit));
            Stay { room, card: 7, person, entry, exit, kind, entered: None, left: None, day: period.first.number() }
        };
        let stays = [
            // From one hour to four, perhaps half an hour more on either side; a second entry within it.
            stay(0, Some(0), (0, 1), (4, 5), StayKind::Matched),
            stay(0, Some(0), (3, 3), (3, 6), StayKind::NoExit),
            // Before the period began, of a card of nobody.
            stay(0, None, (-20, 2), (2, 2), StayKind::NoEntry),
            stay(1, Some(0), (0, 0), (4, 4), StayKind::Matched),
        ];
        for keep in [false, true] {
            let mut counter = Counter::new(&ground, keep);
            counter.stays(&Stays { day: period.first, stays: &stays, before: &[], judged: true });
            counter.stays(&Stays { day: period.first.plus_days(-1), stays: &stays, before: &[], judged: false });
            let found = counter.finish();
            assert_eq!(found.rooms.len(), 1, "only rooms with a level");
            let r = &found.rooms[&0];
            assert_eq!((r.matched, r.no_exit, r.no_entry, r.moments, r.bearers), (1, 1, 1, 0, 2));
            assert_eq!((r.certain_ms / HOUR, r.possible_ms / HOUR), (3, 6 + 2));
            assert_eq!(found.stays.map(|s| s.len()), keep.then_some(3));
        }
    }
}
