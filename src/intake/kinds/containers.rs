//! `containers`: safes, the room each stands in, and when its combination was last changed.

use super::{AnyAct, Kind, Row, RowError};
use crate::acts::container::Add;

pub(super) const KIND: Kind =
    Kind { name: "containers", required: &["container", "room", "level"], optional: &["combination_changed"], acts };

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    Ok(vec![AnyAct::Container(Add {
        container: row.required("container")?,
        room: row.required("room")?,
        level: row.level("level")?,
        combination_changed: row.day("combination_changed")?,
    })])
}
