//! Times of a list, which say what a clock on the wall showed: which moment that was, the register's time zone says when the
//! row is recorded.

use crate::acts::{ActError, Refusal, View, container, visit};
use crate::domain::{Day, Instant, TimeOfDay};
use crate::journal::Tx;

/// A day and what the clock showed on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wall {
    /// The day.
    pub day: Day,
    /// The time.
    pub time: TimeOfDay,
}

impl Wall {
    /// The moment in the zone the register kept on that day; an hour that the clocks skip or go through twice is refused.
    pub(super) fn instant(self, tx: &Tx<'_>) -> Result<Instant, ActError> {
        let zone = View::of(tx).zone(self.day).map_err(Refusal::from)?;
        Instant::on_wall(self.day, self.time, zone).map_err(|e| {
            let reason = format!("{} on {}: {e}", self.time, self.day);
            ActError::Refused(Refusal::new(reason).hint("leave the row out and record it by itself, in UTC"))
        })
    }
}

/// A line of the sheet on a container's door.
#[derive(Debug, Clone)]
pub struct SheetLine {
    /// The container.
    pub container: String,
    /// Who did it.
    pub person: String,
    /// When.
    pub at: Wall,
}

impl SheetLine {
    /// The opening it is, with its closing if that stands in the same row.
    pub(super) fn open(&self, tx: &Tx<'_>, closes: Option<Wall>) -> Result<container::Open, ActError> {
        let Self { container, person, at } = self.clone();
        let closes = closes.map(|wall| wall.instant(tx)).transpose()?;
        Ok(container::Open { container, person, at: at.instant(tx)?, closes })
    }

    /// The closing it is.
    pub(super) fn close(&self, tx: &Tx<'_>) -> Result<container::Close, ActError> {
        let Self { container, person, at } = self.clone();
        Ok(container::Close { container, person, at: at.instant(tx)? })
    }

    /// The check it is.
    pub(super) fn check(&self, tx: &Tx<'_>, idle: bool) -> Result<container::Check, ActError> {
        let Self { container, person, at } = self.clone();
        Ok(container::Check { container, person, at: at.instant(tx)?, idle })
    }
}

/// A line of the visitor book, but for its times.
#[derive(Debug, Clone)]
pub struct VisitLine {
    /// The line, its times to be set.
    pub visit: visit::Record,
    /// When the visitor entered.
    pub entered: Wall,
    /// When the visitor left.
    pub left: Option<Wall>,
}

impl VisitLine {
    /// The visit it is.
    pub(super) fn visit(&self, tx: &Tx<'_>) -> Result<visit::Record, ActError> {
        let left_at = self.left.map(|wall| wall.instant(tx)).transpose()?;
        Ok(visit::Record { entered: self.entered.instant(tx)?, left_at, ..self.visit.clone() })
    }
}
