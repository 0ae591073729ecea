//! What the checks look at: the register's records, read once, sorted, with indices instead of joins.
//!
//! Facts are read (by `load`) from a connection that holds either the tables as they are now or a replay of the journal up
//! to a day, so that the same check answers *as known now* and *as known then*.

use std::sync::Arc;

use super::doings::Doings;
use super::governing::Governing;
use super::ground::Period;
use super::holdings::Holdings;
use super::inventories::Inventories;
use super::need_to_know::NeedToKnow;
use super::premises::Premises;
use crate::domain::{
    CopyState, Day, DaySpan, Hours, Instant, Level, Month, Policies, Quarter, Regime, Role, Scope, Scopes, Stage, Standing, Steps,
};

/// A person with everything that bears on access.
#[derive(Debug, Clone)]
pub struct Person {
    /// The person's number, `P0012`.
    pub id: String,
    /// The name; shown in reports, never in errors.
    pub name: String,
    /// Service.
    pub service: String,
    /// Function.
    pub function: String,
    /// The level the function needs.
    pub requires: Level,
    /// Clearances, briefings, days in service.
    pub standing: Standing,
    /// The words of each clearance's level, in the order of `standing.clearances`.
    pub clearance_words: Vec<String>,
    /// Requests, by day.
    pub requests: Vec<Request>,
    /// The last entry of a controlled room that the logs carry: the room by index, the moment in milliseconds. Read by
    /// [`Facts::see_entries`], none before.
    pub last_entry: Option<(usize, i64)>,
    /// The last consultation on record: the room by index, the day.
    pub last_consultation: Option<(usize, Day)>,
    /// The briefings, by day and entry; `standing.briefings` has their days in the same order.
    pub briefings: Vec<Briefed>,
    /// The debriefings, by day and entry.
    pub debriefings: Vec<Briefed>,
    /// Journal entry of the person.
    pub n: u64,
}

/// A request for a clearance.
#[derive(Debug, Clone)]
pub struct Request {
    /// Its journal entry.
    pub n: u64,
    /// The level asked for.
    pub level: Level,
    /// The scopes asked for.
    pub scopes: Scopes,
    /// The day it was opened in the service.
    pub opened: Day,
    /// The day the notice was handed over.
    pub notice: Option<Day>,
    /// The day the consent was signed.
    pub consent: Option<Day>,
    /// The day it was filed with the authority.
    pub requested: Option<Day>,
    /// The day it was answered.
    pub answered: Option<Day>,
    /// `granted`, `refused` or `dropped`.
    pub answer: Option<String>,
    /// The day the certificate came in.
    pub certificate: Option<Day>,
    /// The review that decided it, `2026-11`.
    pub month: Option<String>,
}

/// A briefing or debriefing of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Briefed {
    /// The day.
    pub day: Day,
    /// Its kind, the office's own word.
    pub kind: String,
    /// The session it was part of.
    pub session: Option<String>,
    /// The day the person signed for it.
    pub acknowledged: Option<Day>,
    /// Its journal entry.
    pub n: u64,
}

/// A room.
#[derive(Debug, Clone)]
pub struct Room {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whose words its level is in.
    pub regime: Regime,
    /// Its level; `Unclassified` is only a place.
    pub level: Level,
    /// The words of its level.
    pub words: String,
    /// Fewest people who may be in it.
    pub minimum_persons: u32,
    /// Its hours with the first day each holds, in order.
    pub hours: Vec<(Day, Hours)>,
    /// The days on which it is closed, whatever its hours say, by first day.
    pub closures: Vec<DaySpan>,
    /// Journal entry.
    pub n: u64,
}

/// Which side of a door a reader is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReaderSide {
    /// Passed on the way in.
    In,
    /// Passed on the way out.
    Out,
    /// Either way, or unknown.
    Both,
    /// A zone whose every crossing is logged: entering another is leaving this one.
    Zone,
}

/// A reader.
#[derive(Debug, Clone)]
pub struct Reader {
    /// Its name as in the log.
    pub id: String,
    /// Its room.
    pub room: usize,
    /// Its side.
    pub side: ReaderSide,
}

/// How an assignment of a card ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BadgeEnd {
    /// On a day set when it was assigned.
    Planned,
    /// Another card took its place.
    Replaced,
    /// Lost.
    Lost,
    /// Given back.
    Returned,
}

/// One assignment of a card to a person.
#[derive(Debug, Clone)]
pub struct Badge {
    /// The card as text.
    pub card: String,
    /// Its holder.
    pub person: usize,
    /// The days it is assigned.
    pub span: DaySpan,
    /// How it ended.
    pub ended: Option<BadgeEnd>,
    /// The card that replaced it.
    pub replaced_by: Option<String>,
    /// Journal entry.
    pub n: u64,
}

/// A line of a room's access list.
#[derive(Debug, Clone)]
pub struct Authorisation {
    /// The room.
    pub room: usize,
    /// The person.
    pub person: usize,
    /// The days it holds, a revocation taken into account; `None` when it was revoked before it began.
    pub span: Option<DaySpan>,
    /// Only with an escort.
    pub escorted: bool,
    /// Journal entry.
    pub n: u64,
}

/// A container.
#[derive(Debug, Clone)]
pub struct Container {
    /// Its identifier.
    pub id: String,
    /// Its room.
    pub room: usize,
    /// Whose words its level is in.
    pub regime: Regime,
    /// Its level.
    pub level: Level,
    /// The words of its level.
    pub words: String,
    /// Days its combination was changed, in order.
    pub combinations: Vec<Day>,
    /// Journal entry.
    pub n: u64,
}

/// A numbered copy with what the checks need of its document.
#[derive(Debug, Clone)]
pub struct Copy {
    /// The document's number, shared by its copies and itself: there may be millions.
    pub document: Arc<str>,
    /// The copy's number.
    pub copy: u32,
    /// Registered with its document, not copied, extracted or translated here.
    pub original: bool,
    /// The copy's regime.
    pub regime: Regime,
    /// The copy's level.
    pub level: Level,
    /// The words of its level, shared by all that have them.
    pub words: Arc<str>,
    /// Where it stands.
    pub state: CopyState,
    /// The container it is in.
    pub container: Option<usize>,
    /// The person who holds it.
    pub holder: Option<usize>,
    /// Since when.
    pub since: Day,
    /// An open loan: entry, day lent, day due.
    pub loan: Option<(u64, Day, Day)>,
    /// Journal entry of its present place.
    pub n: u64,
}

/// A log that was imported.
#[derive(Debug, Clone)]
pub struct Log {
    /// Its number.
    pub import: u64,
    /// The file's name.
    pub file: String,
    /// The profile it was read with.
    pub profile: String,
    /// Rows of the file.
    pub rows: u64,
    /// Rows stored.
    pub accepted: u64,
    /// Rows not readable.
    pub quarantined: u64,
    /// Exact repeats.
    pub excluded: u64,
    /// First moment, milliseconds.
    pub first_ms: Option<i64>,
    /// Last moment.
    pub last_ms: Option<i64>,
    /// How coarse its times are, milliseconds.
    pub resolution_ms: u64,
    /// Every row had a number.
    pub sequenced: bool,
    /// Days it was declared to hold in full.
    pub covers: Option<DaySpan>,
    /// Rooms it was declared to hold, by index.
    pub rooms: Vec<usize>,
    /// When it was imported.
    pub imported: Instant,
    /// Its events were erased after their retention.
    pub erased: Option<Erasure>,
    /// Journal entry.
    pub n: u64,
}

/// How the events of an import were erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// The day.
    pub day: Day,
    /// The journal entry.
    pub n: u64,
    /// The rooms its events were of, by index.
    pub rooms: Vec<usize>,
}

/// An officer.
#[derive(Debug, Clone)]
pub struct Officer {
    /// Identifier.
    pub id: String,
    /// Their number among the people.
    pub person: Option<String>,
    /// Their role.
    pub role: Role,
    /// Whether they still are one.
    pub active: bool,
}

/// The register's records.
#[derive(Debug, Clone)]
pub struct Facts {
    /// People, by number.
    pub people: Vec<Person>,
    /// Rooms, by identifier.
    pub rooms: Vec<Room>,
    /// Readers, by name.
    pub readers: Vec<Reader>,
    /// Assignments of cards, by card and first day.
    pub badges: Vec<Badge>,
    /// Access lists, by room, person and first day.
    pub access: Vec<Authorisation>,
    /// Containers, by identifier.
    pub containers: Vec<Container>,
    /// Copies, by document and number; empty unless asked for.
    pub copies: Vec<Copy>,
    /// Imported logs, by number.
    pub logs: Vec<Log>,
    /// Officers, by identifier.
    pub officers: Vec<Officer>,
    /// Months with a closed review.
    pub reviews: Vec<Month>,
    /// Quarters with a closed audit.
    pub audits: Vec<Quarter>,
    /// Documents beyond where their copies are; empty unless all copies were asked for.
    pub holdings: Holdings,
    /// What was done in rooms; empty unless all copies or what was done in a period was asked for.
    pub doings: Doings,
    /// Who was named for which document.
    pub need_to_know: NeedToKnow,
    /// Rooms and containers beyond their levels.
    pub premises: Premises,
    /// Inventories.
    pub inventories: Inventories,
    /// What was decided and stated: reviews and audits with their lines, states, incidents, actions, backups.
    pub governing: Governing,
    /// The settings.
    pub policies: Policies,
    /// The day the register was created.
    pub created: Day,
}

/// Which copies are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copies {
    /// None.
    None,
    /// None, but what was done in rooms around these days: what an audit compares with the logs.
    During(Period),
    /// Those that a person holds.
    Held,
    /// All.
    All,
}

impl Request {
    /// Its steps.
    pub fn steps(&self) -> Steps {
        let answer = match self.answer.as_deref() {
            Some("refused") => Stage::Refused,
            Some("dropped") => Stage::Dropped,
            _ => Stage::Granted,
        };
        Steps {
            opened: self.opened,
            notice: self.notice,
            consent: self.consent,
            filed: self.requested,
            answered: self.answered.map(|day| (day, answer)),
            certificate: self.certificate,
        }
    }

    /// How far it had come on a day, and since when; `None` before it was opened.
    pub fn stage_on(&self, day: Day) -> Option<(Stage, Day)> {
        self.steps().on(day)
    }

    /// The day it was filed, if it was by a day.
    pub fn filed_by(&self, day: Day) -> Option<Day> {
        self.requested.filter(|filed| *filed <= day)
    }
}

impl Person {
    /// Whether the person is in service on a day.
    pub fn in_service(&self, day: Day) -> bool {
        self.standing.from.is_none_or(|f| f <= day) && self.standing.until.is_none_or(|u| day <= u)
    }

    /// The last day in service, if it is past.
    pub fn left_by(&self, day: Day) -> Option<Day> {
        self.standing.until.filter(|u| *u < day)
    }
}

impl Room {
    /// The scope a person needs to enter.
    pub fn scope(&self) -> Scope {
        self.regime.scope()
    }

    /// The hours in force on a day.
    pub fn hours_on(&self, day: Day) -> Option<&Hours> {
        self.hours.iter().rev().find(|(from, _)| *from <= day).map(|(_, hours)| hours)
    }

    /// Whether the room is closed on a day, whatever its hours say.
    pub fn closed_on(&self, day: Day) -> bool {
        self.closures.iter().any(|span| span.contains(day))
    }

    /// Whether the room is controlled: a room of rank 0 is only a place.
    pub fn controlled(&self) -> bool {
        self.level > Level::Unclassified
    }
}
