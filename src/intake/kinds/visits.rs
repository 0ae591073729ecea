//! `visits`: the visitor book. A visitor without a time of leaving is still in the room. A line that lacks what every line
//! should hold is one from a paper book: it is taken over as it was found.

use super::{AnyAct, Kind, Row, RowError};
use crate::acts::visit::Record;
use crate::domain::Instant;
use crate::intake::wall::{VisitLine, Wall};

pub(super) const KIND: Kind = Kind {
    name: "visits",
    required: &["room", "name", "organisation", "identity", "purpose", "host", "escort", "day", "entered", "left"],
    optional: &["signed"],
    acts,
};

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    let day = row.required_day("day")?;
    let entered = row.time("entered")?.ok_or_else(|| RowError::field("entered", "it is empty"))?;
    let left = row.time("left")?.map(|time| Wall { day, time });
    let said = |column| row.owned(column);
    let asked = ["organisation", "identity", "purpose", "host", "escort"];
    let visit = Record {
        room: row.required("room")?,
        name: row.required("name")?,
        organisation: said("organisation"),
        identity: said("identity"),
        purpose: said("purpose"),
        host: said("host"),
        escort: said("escort"),
        signed: row.flag("signed")?,
        // Set from the line's times when it is recorded.
        entered: Instant::of_seconds(0),
        left_at: None,
        taken_over: asked.into_iter().any(|column| row.text(column).is_empty()),
    };
    Ok(vec![AnyAct::Visit(Box::new(VisitLine { visit, entered: Wall { day, time: entered }, left }))])
}
