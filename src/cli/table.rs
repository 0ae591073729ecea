//! Tables of a list: aligned columns for people, objects for programs, imported text made harmless.

use comfy_table::{ContentArrangement, Table, presets};
use serde_json::{Map, Value};

use super::{CliError, Context, Format};
use crate::domain::printable;
use crate::store;

/// Rows under named columns.
pub(crate) struct Listing {
    columns: Vec<&'static str>,
    rows: Vec<Vec<Value>>,
}

impl Listing {
    /// An empty list with its columns; the names are the keys of the JSON form.
    pub(crate) fn new(columns: &[&'static str]) -> Self {
        Self { columns: columns.to_vec(), rows: Vec::new() }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: Vec<Value>) {
        debug_assert_eq!(cells.len(), self.columns.len());
        self.rows.push(cells);
    }

    /// Makes the list the command's result.
    pub(crate) fn show(self, context: &mut Context<'_>, key: &str) -> Result<(), CliError> {
        match context.format() {
            Format::Json => {
                let objects: Vec<Value> = self.rows.into_iter().map(|row| object(&self.columns, row)).collect();
                context.json(&serde_json::json!({ "format": "greffe/list/v1", key: objects }))
            }
            Format::Text => {
                let mut table = Table::new();
                table.load_preset(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
                table.set_header(self.columns.iter().map(|c| c.replace('_', " ")));
                let count = self.rows.len();
                for row in self.rows {
                    table.add_row(row.iter().map(cell));
                }
                if count > 0 {
                    let lines: Vec<_> = table.lines().map(|l| l.strip_prefix(' ').unwrap_or(&l).trim_end().to_owned()).collect();
                    context.line(lines.join("\n"));
                }
                context.remark(&format!("{count} {key}"))
            }
        }
    }
}

/// Shows a list of the register, narrowed to one person, room or number if one is given.
pub(crate) fn list(context: &mut Context<'_>, name: &str, filter: Option<&str>) -> Result<(), CliError> {
    let register = context.reading()?;
    let list = store::list(name);
    let mut listing = Listing::new(list.columns);
    for row in list.rows(register.db(), filter)? {
        listing.row(row);
    }
    listing.show(context, list.name)
}

fn object(columns: &[&str], row: Vec<Value>) -> Value {
    Value::Object(columns.iter().map(|c| (*c).to_owned()).zip(row).collect::<Map<_, _>>())
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::String(text) => printable(text),
        other => other.to_string(),
    }
}
