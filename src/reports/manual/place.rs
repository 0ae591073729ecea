//! What the manual shows of the register beside its rules: rooms, containers by number and level, officers in office, levels.

use serde::Serialize;

use super::figures;
use super::rule::When;
use crate::checks::Facts;
use crate::checks::facts::{ReaderSide, Room};
use crate::domain::{Day, Hours, Level, Policies, Role, Scope, printable};
use crate::i18n::{Texts, locale};

/// A room.
#[derive(Debug, Clone, Serialize)]
pub struct RoomView {
    /// Its identifier.
    pub room: String,
    /// Its name.
    pub name: String,
    /// Its level, in its own words.
    pub level: String,
    /// Its hours in words, one line for each set of hours in force or to come; empty when none are on record.
    pub hours: Vec<String>,
    /// Fewest people who may be in it.
    pub minimum_persons: u32,
    /// Days of closing that are not past, in words.
    pub closures: Vec<String>,
}

/// A container.
#[derive(Debug, Clone, Serialize)]
pub struct ContainerView {
    /// Its number.
    pub container: String,
    /// Its room.
    pub room: String,
    /// Its level, in its own words.
    pub level: String,
}

/// An officer in office.
#[derive(Debug, Clone, Serialize)]
pub struct OfficerView {
    /// Their identifier in the register.
    pub officer: String,
    /// Their role: a code.
    pub role: &'static str,
    /// The role in words.
    pub role_text: String,
    /// Their number among the people, if they were identified.
    pub person: Option<String>,
    /// Their name, if they were identified.
    pub name: Option<String>,
}

/// What a Belgian level asks for.
#[derive(Debug, Clone, Serialize)]
pub struct LevelView {
    /// Its words.
    pub level: &'static str,
    /// Whether access takes a clearance.
    pub clearance: bool,
    /// Whether it is stored in an approved installation only.
    pub installation: bool,
    /// Whether its pages are counted.
    pub pages: bool,
    /// Whether copies and translations take the originator's written consent.
    pub consent: bool,
    /// Whether its destruction takes a cleared witness.
    pub witness: bool,
    /// How long its certificate of destruction is kept, in words.
    pub certificate: String,
    /// The settings among these whose source was not read.
    pub to_confirm: Vec<&'static str>,
}

/// The settings that what a level asks for rests on.
pub(super) const LEVEL_SETTINGS: [&str; 5] =
    ["certificate-years", "certificate-years-top-secret", "consent-level", "page-count-level", "witness-level"];

/// What the register has.
pub(super) struct Has {
    rooms: bool,
    containers: bool,
    readers: bool,
    exits: bool,
    minimum: bool,
    foreign: bool,
    roles: Vec<Role>,
}

impl Has {
    pub fn of(facts: &Facts, _day: Day) -> Self {
        let rooms = || facts.rooms.iter().filter(|r| r.controlled());
        let readers = || facts.readers.iter().filter(|r| facts.rooms[r.room].controlled());
        Self {
            rooms: rooms().next().is_some(),
            containers: !facts.containers.is_empty(),
            readers: readers().next().is_some(),
            exits: readers().any(|r| matches!(r.side, ReaderSide::Out | ReaderSide::Zone)),
            minimum: rooms().any(|r| r.minimum_persons > 1),
            foreign: rooms().any(|r| r.scope() != Scope::Be) || facts.containers.iter().any(|c| c.regime.scope() != Scope::Be),
            roles: facts.officers.iter().filter(|o| o.active).map(|o| o.role).collect(),
        }
    }

    pub fn has(&self, when: When) -> bool {
        let role = |role| self.roles.contains(&role);
        match when {
            When::Always => true,
            When::Rooms => self.rooms,
            When::NoRooms => !self.rooms,
            When::Containers => self.containers,
            When::NoContainers => !self.containers,
            When::Readers => self.readers,
            When::NoReaders => !self.readers,
            When::Exits => self.exits,
            When::Minimum => self.minimum,
            When::Deputy => role(Role::Deputy),
            When::NoDeputy => !role(Role::Deputy),
            When::Registrar => role(Role::Registrar),
            When::Auditor => role(Role::Auditor),
            When::Foreign => self.foreign,
        }
    }
}

pub(super) fn rooms(facts: &Facts, day: Day, texts: &Texts) -> Vec<RoomView> {
    let rooms = facts.rooms.iter().filter(|r| r.controlled());
    rooms
        .map(|room| RoomView {
            room: room.id.clone(),
            name: room.name.clone(),
            level: room.words.clone(),
            hours: open(room, day, texts),
            minimum_persons: room.minimum_persons,
            closures: closed(room, day, texts),
        })
        .collect()
}

/// The hours in force, then those that are on record to come.
fn open(room: &Room, day: Day, texts: &Texts) -> Vec<String> {
    let current = room.hours_on(day).map(|hours| in_words(hours, texts));
    let ahead = room.hours.iter().filter(|(from, _)| *from > day).map(|(from, hours)| {
        let from = locale::day(*from, texts.lang());
        texts.get("manual-hours-from", &[("date", from.into()), ("hours", in_words(hours, texts).into())])
    });
    current.into_iter().chain(ahead).collect()
}

fn in_words(hours: &Hours, texts: &Texts) -> String {
    let weekday = |code: &str| texts.get(&format!("weekday-{code}"), &[]);
    let days = hours.days.to_string();
    let span = |part: &str| match part.split_once('-') {
        Some((from, until)) => format!("{} – {}", weekday(from), weekday(until)),
        None => weekday(part),
    };
    let days = days.split(',').map(span).collect::<Vec<_>>().join(", ");
    format!("{days}, {}–{}", hours.open, hours.close)
}

fn closed(room: &Room, day: Day, texts: &Texts) -> Vec<String> {
    let shown = |d: Day| locale::day(d, texts.lang());
    let ahead = room.closures.iter().filter(|span| span.until.is_none_or(|until| day <= until));
    ahead
        .map(|span| match span.until {
            Some(until) if until == span.from => shown(span.from),
            until => format!("{} – {}", shown(span.from), until.map_or_else(|| "…".to_owned(), shown)),
        })
        .collect()
}

pub(super) fn containers(facts: &Facts) -> Vec<ContainerView> {
    let view = |c: &crate::checks::facts::Container| ContainerView {
        container: c.id.clone(),
        room: facts.rooms[c.room].id.clone(),
        level: c.words.clone(),
    };
    facts.containers.iter().map(view).collect()
}

pub(super) fn officers(facts: &Facts, texts: &Texts) -> Vec<OfficerView> {
    let mut all: Vec<_> = facts.officers.iter().filter(|o| o.active).collect();
    all.sort_by_key(|o| (o.role, &o.id));
    let name = |number: &Option<String>| {
        let person = facts.people.iter().find(|p| Some(&p.id) == number.as_ref());
        person.map(|p| printable(&p.name)).filter(|name| !name.is_empty())
    };
    all.into_iter()
        .map(|o| OfficerView {
            officer: o.id.clone(),
            role: o.role.code(),
            role_text: texts.get(&format!("role-{}", o.role.code()), &[]),
            name: name(&o.person),
            person: o.person.clone(),
        })
        .collect()
}

pub(super) fn levels(policies: &Policies, day: Day, texts: &Texts) -> Vec<LevelView> {
    let from = |name: &str, level: Level| u32::from(level.rank()) >= policies.number(name, day);
    let levels = [Level::TopSecret, Level::Secret, Level::Confidential, Level::Restricted];
    levels
        .into_iter()
        .map(|level| {
            let kept = if level == Level::TopSecret { "certificate-years-top-secret" } else { "certificate-years" };
            let read = [kept, "consent-level", "page-count-level", "witness-level"];
            LevelView {
                level: level.belgian(),
                clearance: level.needs_clearance(),
                installation: level.needs_clearance(),
                pages: from("page-count-level", level),
                consent: from("consent-level", level),
                witness: from("witness-level", level),
                certificate: figures::words(policies.text(kept, day), "years", texts),
                to_confirm: read.into_iter().filter(|name| !figures::verified(policies, name, day)).collect(),
            }
        })
        .collect()
}
