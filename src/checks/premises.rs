//! What the checks look at of rooms and containers beyond their levels.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::load::{Index, bad, day, day_opt, each, place};
use crate::domain::{ApprovalKind, Day, DaySpan, Instant, SheetEntry};
use crate::store::StoreError;

/// A line of the sheet on a container's door; container and person by index of the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SheetLine {
    /// The container.
    pub container: usize,
    /// What was done.
    pub what: SheetEntry,
    /// Who did it.
    pub person: usize,
    /// When.
    pub at: Instant,
    /// Its journal entry.
    pub n: u64,
}

/// A change of a container's combination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Combination {
    /// The container, by index of the facts.
    pub container: usize,
    /// The day of the change.
    pub changed: Day,
    /// Who knows it since, by index of the facts; empty when it was not recorded.
    pub knowers: Vec<usize>,
    /// Its journal entry.
    pub n: u64,
}

/// An approval of a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Approval {
    /// The room, by index of the facts.
    pub room: usize,
    /// What of it was approved.
    pub what: ApprovalKind,
    /// The days it holds.
    pub span: DaySpan,
    /// Its journal entry.
    pub n: u64,
}

/// A review of a room's access list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListReview {
    /// The room, by index of the facts.
    pub room: usize,
    /// The day the list was judged on.
    pub day: Day,
    /// Its journal entry.
    pub n: u64,
}

/// What is known of rooms and containers beyond their levels.
#[derive(Debug, Clone, Default)]
pub struct Premises {
    /// The sheets of all containers, by container, moment and entry: the order in which things happened.
    pub sheets: Vec<SheetLine>,
    /// Changes of combinations, by container, day and entry.
    pub combinations: Vec<Combination>,
    /// Approvals, by room, kind, first day and entry.
    pub approvals: Vec<Approval>,
    /// Reviews of access lists, by room, day and entry.
    pub list_reviews: Vec<ListReview>,
}

impl Premises {
    /// Reads them from tables.
    pub(super) fn load(db: &Connection, people: &Index, rooms: &Index, containers: &Index) -> Result<Self, StoreError> {
        let mut premises = Self::default();
        each(db, "SELECT container, what, person, at, n FROM container_log ORDER BY container, at, n", |r| {
            premises.sheets.push(SheetLine {
                container: place(containers, r, 0, "container")?,
                what: SheetEntry::parse(&r.get::<_, String>(1)?).ok_or_else(|| bad("line of a container's sheet"))?,
                person: place(people, r, 2, "person")?,
                at: Instant::parse(&r.get::<_, String>(3)?).map_err(|_| bad("moment"))?,
                n: r.get(4)?,
            });
            Ok(())
        })?;
        let mut knowers: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
        each(db, "SELECT n, person FROM knower ORDER BY n, person", |r| {
            knowers.entry(r.get(0)?).or_default().push(place(people, r, 1, "person")?);
            Ok(())
        })?;
        each(db, "SELECT container, changed, n FROM combination ORDER BY container, changed, n", |r| {
            let n: u64 = r.get(2)?;
            let (container, changed) = (place(containers, r, 0, "container")?, day(r, 1)?);
            premises.combinations.push(Combination { container, changed, knowers: knowers.remove(&n).unwrap_or_default(), n });
            Ok(())
        })?;
        each(db, "SELECT room, what, from_day, until_day, n FROM approval ORDER BY room, what, from_day, n", |r| {
            premises.approvals.push(Approval {
                room: place(rooms, r, 0, "room")?,
                what: ApprovalKind::parse(&r.get::<_, String>(1)?).ok_or_else(|| bad("approval"))?,
                span: DaySpan::new(day(r, 2)?, day_opt(r, 3)?).ok_or_else(|| bad("span of days"))?,
                n: r.get(4)?,
            });
            Ok(())
        })?;
        each(db, "SELECT room, day, n FROM access_review ORDER BY room, day, n", |r| {
            premises.list_reviews.push(ListReview { room: place(rooms, r, 0, "room")?, day: day(r, 1)?, n: r.get(2)? });
            Ok(())
        })?;
        Ok(premises)
    }

    /// The sheet of a container, in the order in which things happened.
    pub fn sheet(&self, container: usize) -> &[SheetLine] {
        let from = self.sheets.partition_point(|l| l.container < container);
        let until = self.sheets.partition_point(|l| l.container <= container);
        self.sheets.get(from..until).unwrap_or_default()
    }

    /// The last change of a container's combination on or before a day.
    pub fn combination(&self, container: usize, day: Day) -> Option<&Combination> {
        self.combinations.iter().rfind(|c| c.container == container && c.changed <= day)
    }
}
