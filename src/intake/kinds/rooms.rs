//! `rooms`: secured areas and other places whose doors are logged, with their hours.
//!
//! The list has no first day for the hours: they hold for as long as the room is known, so that a past quarter can be
//! audited; `room hours` sets others from a day on.

use super::{AnyAct, Kind, Row, RowError};
use crate::acts::room::{Add, Hours};
use crate::domain::{self, Day, TimeOfDay, Weekdays};

pub(super) const KIND: Kind = Kind {
    name: "rooms",
    required: &["room", "level", "open_from", "open_to"],
    optional: &["name", "days", "minimum_persons"],
    acts,
};

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    let room = row.required("room")?;
    let time = |column| row.parse(column, |text| TimeOfDay::parse(text).map_err(|e| e.to_string()));
    let (open, close) = (time("open_from")?, time("open_to")?);
    let days = row
        .parse("days", |text| match Weekdays::parse(text) {
            Ok(days) if days.to_string().is_empty() => Err("no weekday".to_owned()),
            read => read.map_err(|e| e.to_string()),
        })?
        .unwrap_or(Weekdays::WORKING);
    let mut acts = vec![AnyAct::Room(Add {
        room: room.clone(),
        name: row.owned("name"),
        level: row.level("level")?,
        minimum_persons: row.number("minimum_persons")?.unwrap_or(0),
    })];
    match (open, close) {
        (None, None) => {}
        (Some(open), Some(close)) => {
            let hours = domain::Hours::new(open, close, days).map_err(|e| RowError::field("open_to", e.to_string()))?;
            acts.push(AnyAct::Hours(Hours { room, from: Day::MIN, hours }));
        }
        (None, _) => return Err(RowError::field("open_from", "it is empty")),
        (_, None) => return Err(RowError::field("open_to", "it is empty")),
    }
    Ok(acts)
}
