//! What the demonstration will be made of, before anything is written: people, dated acts, passages at doors.

use std::collections::{BTreeMap, BTreeSet};

use super::dates::Dates;
use super::people::Person;
use crate::acts::{self, Act, ActError};
use crate::domain::{Day, Month, Proposal, Quarter};
use crate::journal::{Stamp, Tx};

/// The entry that recorded each person's latest clearance: other acts name a clearance by it.
pub(super) type Clearances = BTreeMap<String, u64>;

type Step = Box<dyn FnOnce(&mut Tx<'_>, &mut Clearances) -> Result<(), ActError>>;

/// One row of a badge log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Swipe {
    /// The day.
    pub(super) day: Day,
    /// The second of that day on the wall.
    pub(super) second: u32,
    /// The reader.
    pub(super) reader: &'static str,
    /// The card.
    pub(super) card: String,
    /// The event word of greffe's simple layout.
    pub(super) event: &'static str,
}

/// What is done to the log files after their rows are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spoil {
    /// After the last row of a day so many numbers are skipped.
    Skip(Day, u64),
    /// Two neighbouring rows of a day exchange their times.
    Swap(Day),
    /// A row of a day stands there twice.
    Repeat(Day),
    /// A row of the archive's file bears a time that does not exist.
    Unreadable(Day),
}

/// What a review decided and stated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Reviewed {
    /// People with what was proposed and decided.
    pub(super) lines: Vec<(&'static str, Proposal)>,
    /// The person who was a deputy for a day, and decided their own line past the program.
    pub(super) own: Option<&'static str>,
    /// Findings as they were stated: the check and the person.
    pub(super) stated: Vec<(&'static str, &'static str)>,
    /// Those of them that were accepted for that day only.
    pub(super) accepted: Vec<(&'static str, &'static str)>,
}

/// The demonstration to be.
pub(super) struct Plan {
    pub(super) dates: Dates,
    pub(super) people: Vec<Person>,
    pub(super) swipes: Vec<Swipe>,
    pub(super) spoils: BTreeSet<Spoil>,
    /// Days on which nobody enters a room although it is open.
    pub(super) silent: BTreeSet<(&'static str, Day)>,
    /// Days on which a person does nothing but what is planted.
    pub(super) busy: BTreeSet<(String, Day)>,
    /// The last day the archive's log is known to hold.
    pub(super) archive_until: Day,
    /// Rooms whose list was not reviewed in the quarter.
    pub(super) unreviewed: BTreeSet<&'static str>,
    /// Reviews that were never closed.
    pub(super) open_reviews: BTreeSet<Month>,
    /// Audits that were never closed.
    pub(super) open_audits: BTreeSet<Quarter>,
    /// The inventory of this year was forgotten.
    pub(super) no_inventory: bool,
    /// No checkpoint ever left the room.
    pub(super) no_checkpoint: bool,
    /// No copy of the register was ever made.
    pub(super) no_backup: bool,
    /// What reviews decided and stated, where it is more than that they were closed.
    pub(super) reviews: BTreeMap<Month, Reviewed>,
    /// Copies of documents that no inventory finds.
    pub(super) not_found: BTreeSet<(String, u32)>,
    steps: Vec<(Day, Step)>,
}

impl Plan {
    pub(super) fn new(dates: Dates) -> Self {
        let archive_until = dates.quarter.last();
        Self {
            dates,
            people: Vec::new(),
            swipes: Vec::new(),
            spoils: BTreeSet::new(),
            silent: BTreeSet::new(),
            busy: BTreeSet::new(),
            archive_until,
            unreviewed: BTreeSet::new(),
            open_reviews: BTreeSet::new(),
            open_audits: BTreeSet::new(),
            no_inventory: false,
            no_checkpoint: false,
            no_backup: false,
            reviews: BTreeMap::new(),
            not_found: BTreeSet::new(),
            steps: Vec::new(),
        }
    }

    /// A person to be changed. People are only ever named by constants of this room, hence the index by number.
    pub(super) fn person(&mut self, number: &str) -> &mut Person {
        let at = self.people.iter().position(|p| p.number == number).unwrap_or(0);
        &mut self.people[at]
    }

    /// An act that becomes known on a day.
    pub(super) fn act<A: Act + 'static>(&mut self, day: Day, act: A) {
        self.steps.push((day, Box::new(move |tx, _| acts::record(tx, &act).map(|_: Stamp| ()))));
    }

    /// Several acts that become known on a day and rest on what the register then holds.
    pub(super) fn step(&mut self, day: Day, step: impl FnOnce(&mut Tx<'_>) -> Result<(), ActError> + 'static) {
        self.steps.push((day, Box::new(move |tx, _| step(tx))));
    }

    /// A clearance granted, to be named later by its person.
    pub(super) fn grant(&mut self, day: Day, act: acts::clearance::Grant) {
        self.steps.push((
            day,
            Box::new(move |tx, clearances| {
                let stamp = acts::record(tx, &act)?;
                clearances.insert(act.person, stamp.n);
                Ok(())
            }),
        ));
    }

    /// An act on the latest clearance of a person.
    pub(super) fn on_clearance<A: Act>(&mut self, day: Day, person: &'static str, act: impl FnOnce(u64) -> A + 'static) {
        self.steps.push((
            day,
            Box::new(move |tx, clearances| {
                let clearance = clearances.get(person).copied().unwrap_or_default();
                acts::record(tx, &act(clearance)).map(|_| ())
            }),
        ));
    }

    /// The steps known by a day, in order; they are taken out of the plan.
    pub(super) fn due(&mut self, day: Day) -> Vec<Step> {
        let (mut due, later): (Vec<_>, Vec<_>) = std::mem::take(&mut self.steps).into_iter().partition(|(d, _)| *d <= day);
        self.steps = later;
        due.sort_by_key(|(day, _)| *day);
        due.into_iter().map(|(_, step)| step).collect()
    }

    /// A row of a log.
    pub(super) fn swipe(&mut self, day: Day, time: (u32, u32, u32), reader: &'static str, card: &str, event: &'static str) {
        let second = time.0 * 3600 + time.1 * 60 + time.2;
        self.swipes.push(Swipe { day, second, reader, card: card.to_owned(), event });
    }

    /// Someone comes and goes, by hours and minutes.
    pub(super) fn stay(&mut self, day: Day, from: (u32, u32), until: (u32, u32), door: super::rooms::Door, card: &str) {
        self.swipe(day, (from.0, from.1, 12), door.inward, card, "granted");
        self.swipe(day, (until.0, until.1, 47), door.outward, card, "granted");
    }

    /// Nothing ordinary happens to a person on a day.
    pub(super) fn reserve(&mut self, person: &str, day: Day) {
        self.busy.insert((person.to_owned(), day));
    }
}
