//! `access`: who is on the list of which room. A row about a line the register has (same room, person, first day, mode) whose
//! `until` is earlier, or given for the first time, revokes it from the day after.

use super::{AnyAct, Kind, Row, RowError};
use crate::acts::access::{Allow, Mode};

pub(super) const KIND: Kind =
    Kind { name: "access", required: &["room", "person", "from"], optional: &["until", "mode", "reason"], acts };

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    let mode =
        row.parse("mode", |text| Mode::parse(text).ok_or_else(|| "not a mode; write unescorted or escorted".to_owned()))?;
    Ok(vec![AnyAct::Access(Allow {
        room: row.required("room")?,
        person: row.required("person")?,
        from: row.required_day("from")?,
        until: row.day("until")?,
        mode: mode.unwrap_or(Mode::Unescorted),
        reason: row.owned("reason"),
    })])
}
