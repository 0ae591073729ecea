//! A row of one of the register's lists, its values by the names of the columns: what `greffe document show` shows as well.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Serialize;
use serde_json::Value;

use crate::domain::Day;
use crate::i18n::locale;
use crate::store::{self, StoreError};

/// A row.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Row(BTreeMap<&'static str, Value>);

impl Row {
    /// A value as text; nothing of what is not on record.
    pub fn text(&self, column: &str) -> String {
        match self.0.get(column) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        }
    }

    /// A value, if there is one.
    pub fn opt(&self, column: &str) -> Option<String> {
        Some(self.text(column)).filter(|text| !text.is_empty())
    }

    /// A number, if there is one.
    pub fn number(&self, column: &str) -> Option<u64> {
        self.0.get(column).and_then(Value::as_u64)
    }

    /// A day, if there is one.
    pub fn day(&self, column: &str) -> Option<Day> {
        locale::iso(&self.text(column))
    }
}

/// The rows of a list whose columns have these values.
pub fn rows(db: &Connection, name: &str, wanted: &[(&str, &str)]) -> Result<Vec<Row>, StoreError> {
    let list = store::list(name);
    let found = list.rows_where(db, wanted)?;
    Ok(found.into_iter().map(|row| Row(list.columns.iter().copied().zip(row).collect())).collect())
}
