//! Presence as the audit shows it: for each room how stays are known, and the stays themselves if they are wanted.

use serde::Serialize;

use super::finding::Sources;
use super::hours;
use crate::campaigns::presence::Presence;
use crate::checks::Ground;
use crate::logs::presence::{Bound, Mark, Stay, StayKind};

/// One room's presence.
#[derive(Debug, Clone, Serialize)]
pub struct PresenceView {
    /// The room.
    pub room: String,
    /// People, and cards whose holder nobody knows.
    pub people: u64,
    /// Stays with entry and exit.
    pub matched: u64,
    /// Entries whose exit is missing.
    pub no_exit: u64,
    /// Exits whose entry is missing.
    pub no_entry: u64,
    /// Passages that tell no more than their moment.
    pub moment_only: u64,
    /// Hours that people were there for certain, added up.
    pub certain_hours: f64,
    /// Hours that they were or may have been there, added up.
    pub possible_hours: f64,
    /// The stays, if they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stays: Option<Vec<StayView>>,
}

/// A stay.
#[derive(Debug, Clone, Serialize)]
pub struct StayView {
    /// The person the card belongs or last belonged to.
    pub person: Option<String>,
    /// `matched`, `no-exit`, `no-entry`, `moment-only`.
    pub known: &'static str,
    /// When they entered: not before, and not after.
    pub entry: [String; 2],
    /// When they left: not before, and not after.
    pub exit: [String; 2],
    /// Whether they were there all the time between the latest entry and the earliest exit.
    pub lasting: bool,
    /// The passages it rests on.
    pub evidence: Vec<PassageView>,
}

/// A passage.
#[derive(Debug, Clone, Serialize)]
pub struct PassageView {
    /// The file.
    pub source: String,
    /// Its line.
    pub line: u64,
}

/// The presence of each room that conclusions are wanted about.
pub fn view(presence: &Presence, ground: &Ground<'_>, sources: &Sources) -> Vec<PresenceView> {
    let stays = |room: usize| {
        presence.stays.as_ref().map(|all| all.iter().filter(|s| s.room == room).map(|s| stay(s, ground, sources)).collect())
    };
    let rooms = presence.rooms.iter();
    rooms
        .map(|(room, p)| PresenceView {
            room: ground.facts.rooms[*room].id.clone(),
            people: p.bearers,
            matched: p.matched,
            no_exit: p.no_exit,
            no_entry: p.no_entry,
            moment_only: p.moments,
            certain_hours: hours(p.certain_ms),
            possible_hours: hours(p.possible_ms),
            stays: stays(*room),
        })
        .collect()
}

fn stay(stay: &Stay, ground: &Ground<'_>, sources: &Sources) -> StayView {
    let bound = |b: Bound| [sources.moment(b.lo), sources.moment(b.hi)];
    let passage = |m: Mark| PassageView { source: sources.file(m.import), line: m.line };
    StayView {
        person: stay.person.map(|p| ground.facts.people[p].id.clone()),
        known: match stay.kind {
            StayKind::Matched => "matched",
            StayKind::NoExit => "no-exit",
            StayKind::NoEntry => "no-entry",
            StayKind::Moment => "moment-only",
        },
        entry: bound(stay.entry),
        exit: bound(stay.exit),
        lasting: stay.lasting().is_some(),
        evidence: stay.entered.into_iter().chain(stay.left).map(passage).collect(),
    }
}
