//! `openings`: the sheet on a container's door (SF 702). A row is a stretch of a day: opened, closed, checked, each by whom
//! and when, or only some of these; `idle` when the check found that the container had not been opened.

use super::{AnyAct, Kind, Row, RowError};
use crate::domain::Day;
use crate::intake::wall::{SheetLine, Wall};

pub(super) const KIND: Kind = Kind {
    name: "openings",
    required: &["container", "day", "opened_by", "opened_at", "closed_by", "closed_at", "checked_by", "checked_at"],
    optional: &["idle"],
    acts,
};

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    let (container, day) = (row.required("container")?, row.required_day("day")?);
    let line = |by: &str, at: &str| line(row, &container, day, by, at);
    let opened = line("opened_by", "opened_at")?;
    let closed = line("closed_by", "closed_at")?;
    let checked = line("checked_by", "checked_at")?;
    let idle = row.flag("idle")?;
    if idle && checked.is_none() {
        return Err(RowError::field("idle", "nobody checked it"));
    }
    let closes = closed.as_ref().map(|l| l.at);
    let acts: Vec<_> = opened
        .map(|l| AnyAct::Open(l, closes))
        .into_iter()
        .chain(closed.map(AnyAct::Close))
        .chain(checked.map(|l| AnyAct::Check(l, idle)))
        .collect();
    if acts.is_empty() { Err(RowError::row("the container was neither opened, closed nor checked")) } else { Ok(acts) }
}

/// Who and when, both or neither.
fn line(row: &Row<'_>, container: &str, day: Day, by: &str, at: &str) -> Result<Option<SheetLine>, RowError> {
    match (row.optional(by), row.time(at)?) {
        (None, None) => Ok(None),
        (None, Some(_)) => Err(RowError::field(by, "it is empty")),
        (Some(_), None) => Err(RowError::field(at, "it is empty")),
        (Some(person), Some(time)) => Ok(Some(SheetLine { container: container.to_owned(), person, at: Wall { day, time } })),
    }
}
