//! `readers`: which reader is at a door of which room, and which way it counts.

use super::{AnyAct, Kind, Row, RowError};
use crate::acts::room::{Reader, ReaderDirection};

pub(super) const KIND: Kind = Kind { name: "readers", required: &["reader", "room", "direction"], optional: &[], acts };

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    let direction = row
        .parse("direction", |text| {
            ReaderDirection::parse(text).ok_or_else(|| "not a direction; write in, out, both or zone".to_owned())
        })?
        .ok_or_else(|| RowError::field("direction", "it is empty").hint("write in, out, both or zone"))?;
    Ok(vec![AnyAct::Reader(Reader { reader: row.required("reader")?, room: row.required("room")?, direction })])
}
