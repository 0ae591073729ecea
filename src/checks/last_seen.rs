//! When each person last entered a controlled room, from the logs of the months before a day. Only what the logs carry: a
//! granted entry by a card the person held then.

use rusqlite::Connection;

use super::ground::{Ground, Period};
use super::{Facts, history};
use crate::domain::{Day, Instant};
use crate::store::StoreError;

/// A person's last entry: the room by index, the moment in milliseconds since 1970 UTC.
pub type Entry = (usize, i64);

/// How many months back entries are looked for.
pub const MONTHS: i32 = 12;

impl Facts {
    /// Reads each person's last entry by the end of a day into the facts; `logs` holds the rows of the imports they name.
    ///
    /// # Errors
    /// Fails when the logs cannot be read.
    pub fn see_entries(&mut self, logs: &Connection, day: Day, now: Instant, zone: chrono_tz::Tz) -> Result<(), StoreError> {
        let mut last: Vec<Option<Entry>> = vec![None; self.people.len()];
        let ground = Ground::new(self, Period { first: day.plus_months(-MONTHS), last: day }, now, zone, None);
        history::read(logs, &ground, (ground.from_ms, ground.until_ms + 1), &mut |entry| {
            last[entry.person] = Some((entry.room, entry.at));
        })?;
        for (person, last) in self.people.iter_mut().zip(last) {
            person.last_entry = last;
        }
        Ok(())
    }
}
