//! `badges`: who has which card.

use super::{AnyAct, Kind, Row, RowError};
use crate::acts::badge::Assign;

pub(super) const KIND: Kind = Kind { name: "badges", required: &["card", "person", "from"], optional: &["until"], acts };

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    Ok(vec![AnyAct::Badge(Assign {
        card: row.required("card")?,
        person: row.required("person")?,
        from: row.required_day("from")?,
        until: row.day("until")?,
    })])
}
