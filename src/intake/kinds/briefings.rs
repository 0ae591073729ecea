//! `briefings`: who was briefed, on which day.

use super::{AnyAct, Kind, Row, RowError};
use crate::acts::briefing::{DEFAULT_KIND, Record};

pub(super) const KIND: Kind = Kind { name: "briefings", required: &["person", "date"], optional: &["kind"], acts };

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    Ok(vec![AnyAct::Briefing(Record {
        person: row.required("person")?,
        day: row.required_day("date")?,
        kind: row.optional("kind").unwrap_or_else(|| DEFAULT_KIND.to_owned()),
    })])
}
