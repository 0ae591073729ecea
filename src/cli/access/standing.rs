//! How a person stands for a room on a day, in words: what a review, an answer and a list of a past day show.

use serde_json::Value;

use crate::acts::lists::missing_in_words;
use crate::checks::Facts;
use crate::checks::facts::{Person, Room};
use crate::domain::{Day, decide};

/// What bears on a person's access to a room on a day.
pub(super) struct Standing {
    /// The clearance that serves the room best, whether or not it counts.
    pub(super) level: Option<String>,
    /// Its scopes.
    pub(super) scopes: Option<String>,
    /// Its last day.
    pub(super) expires: Option<Day>,
    /// The last briefing by that day.
    pub(super) briefing: Option<Day>,
    /// What is missing, in words; none when the person may be there alone.
    pub(super) lacks: Vec<&'static str>,
}

impl Standing {
    /// Of a person for a room on a day.
    pub(super) fn of(person: &Person, room: &Room, day: Day) -> Self {
        let decision = decide(&person.standing, room.level, room.scope(), day);
        let held = person.standing.best(room.level, room.scope(), day).map(|(held, _)| held);
        let at = held.and_then(|held| person.standing.clearances.iter().position(|c| c.n == held.n));
        Self {
            level: at.and_then(|at| person.clearance_words.get(at).cloned()),
            scopes: held.map(|held| held.scopes.to_string()),
            expires: held.map(|held| held.expires),
            briefing: person.standing.briefings.iter().filter(|b| **b <= day).max().copied(),
            lacks: decision.missing.iter().map(missing_in_words).collect(),
        }
    }

    /// The clearance in a line: its words, scopes, last day and how many days are left.
    pub(super) fn clearance(&self, day: Day) -> String {
        match (&self.level, &self.scopes, self.expires) {
            (Some(level), Some(scopes), Some(expires)) if expires >= day => {
                format!("{level} {scopes} until {expires}, {} days left", expires.days_since(day))
            }
            (Some(level), Some(scopes), Some(expires)) => format!("{level} {scopes} until {expires}, past"),
            _ => "none".to_owned(),
        }
    }

    /// What is missing, or that nothing is.
    pub(super) fn lacking(&self) -> String {
        if self.lacks.is_empty() { "nothing".to_owned() } else { self.lacks.join("; ") }
    }
}

/// A day as a cell of a list.
pub(super) fn cell(day: Option<Day>) -> Value {
    day.map_or(Value::Null, |d| d.to_string().into())
}

/// The last day on which the records have a person in a room: read, lent, counted something there, worked a container,
/// stayed with a visitor. What the doors say is the audit's matter.
pub(super) fn last_on_record(facts: &Facts, room: usize, person: usize, zone: chrono_tz::Tz) -> Option<Day> {
    let claims = facts.doings.claims.iter().filter(|c| (c.room, c.person) == (room, person)).map(|c| c.from);
    let escorts = facts.doings.escorts.iter().filter(|e| (e.room, e.person) == (room, person)).map(|e| e.from);
    let sheets = facts.premises.sheets.iter();
    let sheets = sheets.filter(|l| facts.containers[l.container].room == room && l.person == person).map(|l| l.at);
    claims.chain(escorts).chain(sheets).max().map(|at| at.day(zone))
}
