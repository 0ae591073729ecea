//! What an act may look at before it is recorded.

use rusqlite::{Connection, OptionalExtension, ToSql};

use super::Refusal;
use crate::domain::{Day, Instant, Marking, Role, Setting, check_id, printable};
use crate::journal::Tx;
use crate::journal::entry::unhex;

/// The tables as they stand, and today.
pub struct View<'a> {
    /// The tables.
    pub db: &'a Connection,
    /// Today in the register's time zone.
    pub today: Day,
    /// Now.
    pub now: Instant,
    /// The officer who would sign.
    pub officer: &'a str,
}

impl<'a> View<'a> {
    pub(crate) fn of(tx: &'a Tx<'_>) -> Self {
        Self { db: tx.db(), today: tx.today(), now: tx.now(), officer: tx.officer() }
    }

    /// Whether a query finds a row.
    pub fn exists(&self, sql: &str, params: &[&dyn ToSql]) -> rusqlite::Result<bool> {
        self.db.prepare_cached(sql)?.exists(params)
    }

    /// The first column of the first row, if any.
    pub fn one<T: rusqlite::types::FromSql>(&self, sql: &str, params: &[&dyn ToSql]) -> rusqlite::Result<Option<T>> {
        self.db.prepare_cached(sql)?.query_row(params, |row| row.get(0)).optional()
    }

    /// Refuses an identifier that is empty, too long or holds an unprintable character.
    pub fn id(&self, what: &str, id: &str) -> Result<(), Refusal> {
        check_id(id).map_err(|e| Refusal::new(format!("{what} {}: {e}", printable(id))))
    }

    /// Refuses free text over 500 characters or with control characters or invisible ones.
    pub fn text(&self, what: &str, text: &str) -> Result<(), Refusal> {
        if text.chars().count() > 500 {
            Err(Refusal::new(format!("the {what} has more than 500 characters")))
        } else if printable(text) != text {
            Err(Refusal::new(format!("the {what} holds a control character or an invisible one")))
        } else {
            Ok(())
        }
    }

    /// Refuses free text that is empty, and what [`View::text`] refuses.
    pub fn filled(&self, what: &str, text: &str) -> Result<(), Refusal> {
        if text.trim().is_empty() { Err(Refusal::new(format!("the {what} is empty"))) } else { self.text(what, text) }
    }

    /// Refuses a marking whose words are not the official ones of its regime and level: a payload carries all three.
    pub fn marking(&self, marking: &Marking) -> Result<(), Refusal> {
        let read = Marking::parse(&marking.words, Some(marking.regime)).map_err(|e| Refusal::new(e.to_string()))?;
        if read == *marking { Ok(()) } else { Err(Refusal::new("the level's words are not those of its regime and rank")) }
    }

    /// Refuses a day after today, for what can only be recorded once it has happened.
    pub fn happened(&self, what: &str, day: Day) -> Result<(), Refusal> {
        if day > self.today {
            Err(Refusal::new(format!("the {what} lies in the future: {day}")).hint(format!("today is {}", self.today)))
        } else {
            Ok(())
        }
    }

    /// Refuses a moment after now, for what can only be recorded once it has happened.
    pub fn past(&self, what: &str, at: Instant) -> Result<(), Refusal> {
        if at > self.now {
            Err(Refusal::new(format!("the {what} lies in the future: {at}")).hint(format!("it is now {}", self.now)))
        } else {
            Ok(())
        }
    }

    /// The civil day of a moment, in the zone the register kept on it.
    pub fn day_at(&self, at: Instant) -> rusqlite::Result<Day> {
        Ok(at.day(self.zone(at.day(chrono_tz::UTC))?))
    }

    /// The first moment of a day, in the zone the register kept on it.
    pub fn start_of(&self, day: Day) -> rusqlite::Result<Instant> {
        Ok(Instant::start_of(day, self.zone(day)?))
    }

    /// Refuses a last day before the first.
    pub fn span(&self, from: Day, until: Option<Day>) -> Result<(), Refusal> {
        match until {
            Some(until) if until < from => Err(Refusal::new(format!("the last day {until} is before the first {from}"))),
            _ => Ok(()),
        }
    }

    /// Refuses a person the register does not know.
    pub fn person(&self, person: &str) -> Result<(), Refusal> {
        self.known("person", "SELECT 1 FROM person WHERE person = ?1", person)
    }

    /// Refuses a room the register does not know.
    pub fn room(&self, room: &str) -> Result<(), Refusal> {
        self.known("room", "SELECT 1 FROM room WHERE room = ?1", room)
    }

    /// Refuses an identifier that a query does not find.
    pub fn known(&self, what: &str, sql: &str, id: &str) -> Result<(), Refusal> {
        if self.exists(sql, &[&id])? {
            Ok(())
        } else {
            Err(Refusal::new(format!("{what} {} is not in the register", printable(id))))
        }
    }

    /// Refuses an identifier that a query already finds.
    pub fn free(&self, what: &str, sql: &str, id: &str) -> Result<(), Refusal> {
        self.id(what, id)?;
        if self.exists(sql, &[&id])? {
            Err(Refusal::new(format!("{what} {} is already in the register", printable(id))))
        } else {
            Ok(())
        }
    }

    /// Refuses a report made from a journal longer than this one, or named by no SHA-256.
    pub fn report(&self, size: u64, sha256: &str) -> Result<(), Refusal> {
        self.size(size)?;
        if unhex(sha256).is_none() {
            return Err(Refusal::new("the report's SHA-256 is not 64 lower-case hexadecimal digits"));
        }
        Ok(())
    }

    /// Refuses a number of entries that the journal never had.
    pub fn size(&self, size: u64) -> Result<(), Refusal> {
        let entries: Option<u64> = self.one("SELECT max(n) FROM journal", &[])?;
        if size == 0 || size > entries.unwrap_or(0) {
            return Err(Refusal::new(format!("the report was made from {size} entries, which is not a size of this journal")));
        }
        Ok(())
    }

    /// A number setting in force on a day.
    pub fn number(&self, name: &str, day: Day) -> rusqlite::Result<u32> {
        Ok(setting(self.db, name, day)?.parse().unwrap_or(0))
    }

    /// The register's time zone on a day.
    pub fn zone(&self, day: Day) -> rusqlite::Result<chrono_tz::Tz> {
        Ok(setting(self.db, "time-zone", day)?.parse().unwrap_or(chrono_tz::Europe::Brussels))
    }

    /// The role an officer holds today with a given key, `None` when they hold none or have ended.
    pub fn role_of_key(&self, officer: &str, key: &str) -> rusqlite::Result<Option<Role>> {
        let role: Option<String> =
            self.one("SELECT role FROM officer WHERE officer = ?1 AND public_key = ?2 AND ended IS NULL", &[&officer, &key])?;
        Ok(role.and_then(|r| Role::parse(&r).ok()))
    }
}

/// The text of a setting in force on a day; the default when none was set by then.
pub(super) fn setting(db: &Connection, name: &str, day: Day) -> rusqlite::Result<String> {
    let set: Option<String> = db
        .prepare_cached("SELECT value FROM policy WHERE name = ?1 AND from_day <= ?2 ORDER BY from_day DESC, n DESC LIMIT 1")?
        .query_row([name, &day.to_string()], |row| row.get(0))
        .optional()?;
    Ok(set.or_else(|| Setting::named(name).ok().map(|s| s.default.to_owned())).unwrap_or_default())
}
