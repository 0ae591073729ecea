//! `people`: who is in the register. `requires` is the level the function needs. A row about somebody the register has, in which
//! nothing is new but `until`, is a departure.

use super::{AnyAct, Kind, Row, RowError};
use crate::acts::person::Add;

pub(super) const KIND: Kind =
    Kind { name: "people", required: &["person", "name"], optional: &["service", "function", "requires", "from", "until"], acts };

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    Ok(vec![AnyAct::Person(Add {
        person: row.required("person")?,
        name: row.required("name")?,
        service: row.owned("service"),
        function: row.owned("function"),
        requires: row.rank("requires")?,
        from: row.day("from")?,
        until: row.day("until")?,
    })])
}
