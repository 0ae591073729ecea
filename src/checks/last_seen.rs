//! When each person last entered a controlled room, from the logs of the months before a day. Only what the logs carry: a
//! granted entry by a card the person held then.

use rusqlite::Connection;

use super::audit::{End, Pass, Seen, examine_with};
use super::ground::{Ground, Holder, Period};
use super::{Facts, Finding};
use crate::domain::{Day, Instant};
use crate::store::StoreError;

/// A person's last entry: the room by index, the moment in milliseconds since 1970 UTC.
pub type Entry = (usize, i64);

/// How many months back entries are looked for.
pub const MONTHS: i32 = 12;

struct Last<'a> {
    ground: &'a Ground<'a>,
    of: std::rc::Rc<std::cell::RefCell<Vec<Option<Entry>>>>,
}

impl Pass for Last<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        if let (Holder::Held { person, .. }, Some(room), true) = (seen.holder, seen.room, seen.judged)
            && seen.is_entry(self.ground)
        {
            self.of.borrow_mut()[person] = Some((room, seen.event.lo));
        }
    }

    fn finish(self: Box<Self>, _: &End<'_>, _: &mut Vec<Finding>) {}
}

impl Facts {
    /// Reads each person's last entry by the end of a day into the facts; `logs` holds the rows of the imports they name.
    ///
    /// # Errors
    /// Fails when the logs cannot be read.
    pub fn see_entries(&mut self, logs: &Connection, day: Day, now: Instant, zone: chrono_tz::Tz) -> Result<(), StoreError> {
        let of = std::rc::Rc::new(std::cell::RefCell::new(vec![None; self.people.len()]));
        {
            let ground = Ground::new(self, Period { first: day.plus_months(-MONTHS), last: day }, now, zone, None);
            examine_with(logs, &ground, vec![Box::new(Last { ground: &ground, of: of.clone() })], &mut |_| ())?;
        }
        for (person, last) in self.people.iter_mut().zip(of.borrow().iter()) {
            person.last_entry = *last;
        }
        Ok(())
    }
}
