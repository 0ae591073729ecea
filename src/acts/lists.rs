//! Who is on a room's access list on a day, and how they stand: what reviewing a list and answering a request rest on.

use rusqlite::Connection;

use super::access::Mode;
use super::standing::{self, day, some};
use super::{Refusal, View, premises};
use crate::domain::{Day, Decision, Missing, Role, decide, printable};

/// A line of a room's list that counts on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnList {
    /// The entry that made it.
    pub n: u64,
    /// The person.
    pub person: String,
    /// Its first day.
    pub from: Day,
    /// Its last day; until further notice without one.
    pub until: Option<Day>,
    /// Alone, or only with an escort.
    pub mode: Mode,
}

/// The lines of a room's list that count on a day, by person. Nobody has two.
pub fn on_list(db: &Connection, room: &str, on: Day) -> rusqlite::Result<Vec<OnList>> {
    let sql = "SELECT n, person, from_day, until_day, mode FROM access WHERE room = ?1 AND from_day <= ?2
               AND (until_day IS NULL OR until_day >= ?2) AND (revoked IS NULL OR revoked > ?2) ORDER BY person, n";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([room, &on.to_string()], |r| {
        let mode = Mode::parse(r.get_ref(4)?.as_str()?).unwrap_or(Mode::Escorted);
        Ok(OnList { n: r.get(0)?, person: r.get(1)?, from: some(r, 2)?, until: day(r, 3)?, mode })
    })?;
    rows.collect()
}

/// What a person lacks on a day to be in a room alone; refused when there is no such room.
pub(super) fn decision(view: &View<'_>, room: &str, person: &str, on: Day) -> Result<Decision, Refusal> {
    let (level, regime) = premises::room_level(view, room)?;
    Ok(decide(&standing::of_person(view.db, person)?, level, regime.scope(), on))
}

/// What is missing of access to a room, in words.
pub fn missing_in_words(missing: &Missing) -> &'static str {
    match missing {
        Missing::BelowLevel { .. } => "the clearance is below its level",
        Missing::ScopeMissing => "the clearance lacks its scope",
        other => super::copies::in_words(other),
    }
}

/// Whether another officer could decide instead of one: a security officer or deputy who is none of some people.
pub fn another_decides(db: &Connection, officer: &str, besides: &[OnList]) -> rusqlite::Result<bool> {
    let sql = "SELECT person FROM officer WHERE officer <> ?1 AND ended IS NULL AND role IN (?2, ?3) ORDER BY officer";
    let mut statement = db.prepare_cached(sql)?;
    let roles = [Role::SecurityOfficer, Role::Deputy].map(Role::code);
    let mut rows = statement.query([officer, roles[0], roles[1]])?;
    while let Some(row) = rows.next()? {
        let person: Option<String> = row.get(0)?;
        if !besides.iter().any(|line| Some(&line.person) == person.as_ref()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A person who decides about themselves.
pub(super) fn self_decided(what: &str, person: &str) -> Refusal {
    Refusal::new(format!("the officer is person {}: {what}", printable(person))).basis("GOV003: nobody decides their own line")
}
