//! The volume of a period, level by level: what there was at its beginning, what came and went, what there was at its end.
//!
//! Beginning and end are counted by what was there on those days, the flows by what happened in between: that they add up is
//! not assumed, it is a test.

use serde::Serialize;

use crate::domain::{CopyState, Day, Level};
use crate::store::{Change, Life, Origin};

/// A level's account of copies in the hands of the service.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Kept {
    pub begin: u64,
    /// Came in from elsewhere.
    pub received: u64,
    /// Made here.
    pub made: u64,
    /// Came back, from a correspondent or from being missing.
    pub returned: u64,
    /// Were given this level, having had another.
    pub marked_in: u64,
    pub sent: u64,
    pub archived: u64,
    pub destroyed: u64,
    pub missing: u64,
    /// Were given another level, still classified.
    pub marked_out: u64,
    /// Are not classified any more.
    pub declassified: u64,
    pub end: u64,
}

/// A level's account of documents on record.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Recorded {
    pub begin: u64,
    pub received: u64,
    pub sent: u64,
    pub internal: u64,
    pub marked_in: u64,
    pub marked_out: u64,
    pub declassified: u64,
    pub end: u64,
}

impl Kept {
    /// Its numbers in the order of its fields.
    pub fn numbers(&self) -> [u64; 12] {
        [
            self.begin,
            self.received,
            self.made,
            self.returned,
            self.marked_in,
            self.sent,
            self.archived,
            self.destroyed,
            self.missing,
            self.marked_out,
            self.declassified,
            self.end,
        ]
    }

    /// Whether begin, less what left, more what came, is the end.
    pub fn adds_up(&self) -> bool {
        let came = self.begin + self.received + self.made + self.returned + self.marked_in;
        let left = self.sent + self.archived + self.destroyed + self.missing + self.marked_out + self.declassified;
        came == left + self.end
    }
}

impl Recorded {
    /// Its numbers in the order of its fields.
    pub fn numbers(&self) -> [u64; 8] {
        [self.begin, self.received, self.sent, self.internal, self.marked_in, self.marked_out, self.declassified, self.end]
    }

    /// Whether begin, less what left, more what came, is the end.
    pub fn adds_up(&self) -> bool {
        let came = self.begin + self.received + self.sent + self.internal + self.marked_in;
        came == self.marked_out + self.declassified + self.end
    }
}

impl Life {
    /// Its level and state at the end of a day; nothing before it came in.
    pub fn on(&self, day: Day) -> Option<(Level, CopyState)> {
        if day < self.entered {
            return None;
        }
        let mut at = (self.level, CopyState::Here);
        for (_, change) in self.changes.iter().take_while(|(on, _)| *on <= day) {
            match change {
                Change::Level(level) => at.0 = *level,
                Change::State(state) => at.1 = *state,
            }
        }
        Some(at)
    }
}

/// The copies kept, by rank, over the days of a period, both included.
pub fn kept(lives: &[Life], (from, until): (Day, Day)) -> [Kept; 5] {
    let mut out = [Kept::default(); 5];
    let here = |at: Option<(Level, CopyState)>| at.filter(|(_, state)| *state == CopyState::Here).map(|(level, _)| rank(level));
    for life in lives {
        if let Some(rank) = here(life.on(from.plus_days(-1))) {
            out[rank].begin += 1;
        }
        if let Some(rank) = here(life.on(until)) {
            out[rank].end += 1;
        }
        if (from..=until).contains(&life.entered) {
            let line = &mut out[rank(life.level)];
            *(if life.origin == Origin::In { &mut line.received } else { &mut line.made }) += 1;
        }
        let (mut level, mut state) = (life.level, CopyState::Here);
        for (day, change) in &life.changes {
            let counts = (from..=until).contains(day);
            match *change {
                Change::Level(to) => {
                    if counts && state == CopyState::Here && to != level {
                        out[rank(to)].marked_in += 1;
                        let line = &mut out[rank(level)];
                        *(if to == Level::Unclassified { &mut line.declassified } else { &mut line.marked_out }) += 1;
                    }
                    level = to;
                }
                Change::State(to) => {
                    let line = &mut out[rank(level)];
                    if counts && (state == CopyState::Here) != (to == CopyState::Here) {
                        *match to {
                            CopyState::Here => &mut line.returned,
                            CopyState::Sent => &mut line.sent,
                            CopyState::Missing => &mut line.missing,
                            CopyState::Archived => &mut line.archived,
                            CopyState::Destroyed => &mut line.destroyed,
                        } += 1;
                    }
                    state = to;
                }
            }
        }
    }
    out
}

/// The documents on record, by rank, over the days of a period, both included. None ever leaves the register.
pub fn recorded(lives: &[Life], (from, until): (Day, Day)) -> [Recorded; 5] {
    let mut out = [Recorded::default(); 5];
    for life in lives {
        if let Some((level, _)) = life.on(from.plus_days(-1)) {
            out[rank(level)].begin += 1;
        }
        if let Some((level, _)) = life.on(until) {
            out[rank(level)].end += 1;
        }
        if (from..=until).contains(&life.entered) {
            let line = &mut out[rank(life.level)];
            *match life.origin {
                Origin::In => &mut line.received,
                Origin::Out => &mut line.sent,
                Origin::Internal => &mut line.internal,
            } += 1;
        }
        let mut level = life.level;
        for (day, change) in &life.changes {
            let Change::Level(to) = *change else { continue };
            if (from..=until).contains(day) && to != level {
                out[rank(to)].marked_in += 1;
                let line = &mut out[rank(level)];
                *(if to == Level::Unclassified { &mut line.declassified } else { &mut line.marked_out }) += 1;
            }
            level = to;
        }
    }
    out
}

fn rank(level: Level) -> usize {
    usize::from(level.rank())
}
