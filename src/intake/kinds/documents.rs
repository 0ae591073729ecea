//! `documents`: what is in the register, and where all copies of each are.
//!
//! The level is read without assuming a regime: `SECRET` is Belgian and French, and a document of another state taken for a
//! Belgian one would be handled by the wrong rules.

use super::{AnyAct, Kind, Row, RowError};
use crate::acts::document::{Direction, Register};

pub(super) const KIND: Kind = Kind {
    name: "documents",
    required: &["number", "registered", "level", "originator", "reference", "title"],
    optional: &["copies", "pages", "regime", "direction", "container", "holder"],
    acts,
};

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    let direction = row.parse("direction", |text| {
        Direction::parse(text).ok_or_else(|| "not a direction; write in, out or internal".to_owned())
    })?;
    Ok(vec![AnyAct::Document(Box::new(Register {
        reference: row.owned("reference"),
        title: row.owned("title"),
        copies: row.number("copies")?.unwrap_or(1),
        pages: row.number("pages")?,
        direction: direction.unwrap_or(Direction::In),
        container: row.optional("container"),
        holder: row.optional("holder"),
        taken_over: true,
        ..Register::new(
            &row.required("number")?,
            row.required_day("registered")?,
            row.marking("level", "regime")?,
            &row.required("originator")?,
        )
    }))])
}
