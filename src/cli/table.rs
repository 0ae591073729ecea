//! Tables of a list: aligned columns for people, objects for programs, imported text made harmless.

use comfy_table::{ContentArrangement, Table, presets};
use serde_json::{Map, Value};

use super::{CliError, Context, Form, Format};
use crate::domain::printable;
use crate::register::Register;
use crate::reports::paper::{self, Cell, Kind, Paper};
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

    /// The names of its columns.
    pub(crate) fn columns(&self) -> &[&'static str] {
        &self.columns
    }

    /// Its rows.
    pub(crate) fn into_rows(self) -> Vec<Vec<Value>> {
        self.rows
    }

    /// Whether it has no row.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Its rows as objects of named values.
    pub(crate) fn into_objects(self) -> Vec<Value> {
        objects(&self.columns, self.rows)
    }

    /// Makes the list the command's result.
    pub(crate) fn show(self, context: &mut Context<'_>, key: &str) -> Result<(), CliError> {
        match context.form() {
            Form::Json => {
                let objects = objects(&self.columns, self.rows);
                context.json(&serde_json::json!({ "format": "greffe/list/v1", key: objects }))
            }
            Form::Text => {
                let count = self.rows.len();
                context.text(&self.text());
                context.remark(&format!("{count} {key}"))
            }
            _ => {
                let mut paper = context.list_paper(&key.replace('_', " "));
                self.put(&mut paper);
                context.paper(&paper)
            }
        }
    }

    /// Puts the list on a paper, its columns named by the keys that programs rely on.
    fn put(self, paper: &mut Paper) {
        let mut table = paper::Table::new(paper.title.clone(), paper.words.none.clone());
        let rows: Vec<Vec<Cell>> = self.rows.iter().map(|row| row.iter().map(typed).collect()).collect();
        for (at, column) in self.columns.iter().enumerate() {
            let kind = kind(rows.iter().filter_map(|row| row.get(at)));
            table = table.column(*column, kind, if kind == Kind::Text { 4 } else { 2 });
        }
        rows.into_iter().for_each(|row| table.row(row));
        paper.add(table);
    }

    /// The list in columns, nothing when it is empty.
    pub(crate) fn text(&self) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let mut table = Table::new();
        table.load_preset(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        table.set_header(self.columns.iter().map(|c| c.replace('_', " ")));
        for row in &self.rows {
            table.add_row(row.iter().map(cell));
        }
        table.lines().map(|l| format!("{}\n", l.strip_prefix(' ').unwrap_or(&l).trim_end())).collect()
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

/// Shows the rows of a list whose columns have the values given; a value left out does not narrow.
pub(crate) fn narrowed(context: &mut Context<'_>, name: &str, wanted: &[(&'static str, Option<&str>)]) -> Result<(), CliError> {
    let register = context.reading()?;
    let wanted: Vec<_> = wanted.iter().filter_map(|(column, value)| value.map(|v| (*column, v))).collect();
    section(&register, name, &wanted)?.show(context, name)
}

/// Shows the first rows of a list; all of them in other forms than text unless a number is given.
pub(crate) fn first(context: &mut Context<'_>, name: &str, limit: Option<u64>, usual: u64) -> Result<(), CliError> {
    let register = context.reading()?;
    let list = store::list(name);
    let limit = limit.unwrap_or(if context.form() == Form::Text { usual } else { u64::MAX });
    let (rows, total) = list.first(register.db(), limit)?;
    let more = total.saturating_sub(rows.len() as u64);
    Listing { columns: list.columns.to_vec(), rows }.show(context, name)?;
    if more > 0 { context.remark(&format!("{more} more: --limit shows them")) } else { Ok(()) }
}

/// Shows one record with everything the register holds about it: its own row, then a list each.
///
/// `own` and `others` are names of lists with the column that names the record.
pub(crate) fn show(
    context: &mut Context<'_>,
    what: &str,
    id: &str,
    own: (&'static str, &'static str),
    others: &[(&'static str, &'static str)],
) -> Result<(), CliError> {
    record(context, what, id, own, others, false)
}

/// The same for a record with many lists: the empty ones are named together.
pub(crate) fn sheet(
    context: &mut Context<'_>,
    what: &str,
    id: &str,
    own: (&'static str, &'static str),
    others: &[(&'static str, &'static str)],
) -> Result<(), CliError> {
    record(context, what, id, own, others, true)
}

fn record(
    context: &mut Context<'_>,
    what: &str,
    id: &str,
    own: (&'static str, &'static str),
    others: &[(&'static str, &'static str)],
    together: bool,
) -> Result<(), CliError> {
    let register = context.reading()?;
    let mut record = section(&register, own.0, &[(own.1, id)])?;
    let Some(row) = record.rows.pop() else {
        return Err(CliError::new(format!("{what} {} is not in the register", printable(id)))
            .hint(format!("greffe {what} list shows them all")));
    };
    let mut lists = Vec::new();
    for (name, column) in others {
        lists.push((*name, section(&register, name, &[(column, id)])?));
    }
    match context.format() {
        Format::Json => {
            let mut json = Map::new();
            json.insert("format".to_owned(), "greffe/show/v1".into());
            json.insert(what.to_owned(), object(&record.columns, row));
            for (name, list) in lists {
                json.insert(name.to_owned(), Value::Array(objects(&list.columns, list.rows)));
            }
            context.json(&json)
        }
        Format::Text => {
            let width = record.columns.iter().map(|c| c.len()).max().unwrap_or(0);
            for (column, value) in record.columns.iter().zip(&row) {
                context.line(format!("{:width$}  {}", column.replace('_', " "), cell(value)).trim_end());
            }
            let mut none = Vec::new();
            for (name, list) in lists {
                let (name, text) = (name.replace('_', " "), list.text());
                match (text.is_empty(), together) {
                    (true, true) => none.push(name),
                    (true, false) => context.text(&format!("\n{name}: none\n")),
                    (false, _) => context.text(&format!("\n{name}\n{text}")),
                }
            }
            if !none.is_empty() {
                context.text(&format!("\nnone: {}\n", none.join(", ")));
            }
            Ok(())
        }
    }
}

/// The rows of a list whose columns have these values.
pub(crate) fn section(register: &Register, name: &str, wanted: &[(&str, &str)]) -> Result<Listing, CliError> {
    let list = store::list(name);
    Ok(Listing { columns: list.columns.to_vec(), rows: list.rows_where(register.db(), wanted)? })
}

/// Rows as objects of named values.
pub(crate) fn objects(columns: &[&str], rows: Vec<Vec<Value>>) -> Vec<Value> {
    rows.into_iter().map(|row| object(columns, row)).collect()
}

/// A row as an object of named values.
pub(crate) fn object(columns: &[&str], row: Vec<Value>) -> Value {
    Value::Object(columns.iter().map(|c| (*c).to_owned()).zip(row).collect::<Map<_, _>>())
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::String(text) => printable(text),
        other => other.to_string(),
    }
}

/// A value with its type.
fn typed(value: &Value) -> Cell {
    match value {
        Value::Null => Cell::Empty,
        Value::String(text) => Cell::of(text),
        Value::Number(n) => match (n.as_i64(), n.as_f64()) {
            (Some(n), _) => Cell::Number(n),
            (None, Some(real)) if !n.is_u64() => Cell::Decimal(real),
            _ => Cell::text(n.to_string()),
        },
        Value::Array(items) => Cell::lines(items.iter().map(plain).collect()),
        Value::Bool(_) | Value::Object(_) => Cell::text(value.to_string()),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What a column holds, by its cells.
fn kind<'c>(cells: impl Iterator<Item = &'c Cell>) -> Kind {
    let mut found = None;
    for cell in cells {
        let one = match cell {
            Cell::Empty => continue,
            Cell::Number(_) | Cell::Decimal(_) => Kind::Number,
            Cell::Day(_) | Cell::Moment(_) => Kind::Time,
            Cell::Text(text) if !text.contains(char::is_whitespace) && text.chars().count() <= 24 => Kind::Code,
            _ => Kind::Text,
        };
        if found.is_some_and(|kind| kind != one) {
            return Kind::Text;
        }
        found = Some(one);
    }
    found.unwrap_or(Kind::Code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Day, Instant};
    use crate::i18n::{Lang, Texts};
    use crate::reports::paper::House;

    #[test]
    fn values_keep_their_types() {
        let mut list = Listing::new(&["person", "since", "at", "copies", "share", "lists", "word", "nothing"]);
        let at = "2026-07-01T08:15:41Z";
        let row = |n: i64| {
            let lists = serde_json::json!(["R1", 2]);
            vec!["P1".into(), "2026-07-01".into(), at.into(), n.into(), 0.5.into(), lists, true.into(), Value::Null]
        };
        list.row(row(-1));
        list.row(row(3));
        let made = Instant::parse("2026-11-23T09:00:00Z").unwrap();
        let mut paper = Paper::bare("list", "people".into(), &House::default(), made, Texts::of(Lang::En));
        list.put(&mut paper);
        let data = paper.data();
        let day = Day::parse("2026-07-01").unwrap();
        assert_eq!(
            data[0].rows[0],
            [
                Cell::text("P1"),
                Cell::Day(day),
                Cell::Moment(at.into()),
                Cell::Number(-1),
                Cell::Decimal(0.5),
                Cell::Lines(vec!["R1".into(), "2".into()]),
                Cell::text("true"),
                Cell::Empty
            ]
        );
        let kinds: Vec<_> = data[0].columns.iter().map(|c| c.kind).collect();
        assert_eq!(kinds, [Kind::Code, Kind::Time, Kind::Time, Kind::Number, Kind::Number, Kind::Text, Kind::Code, Kind::Code]);
        assert_eq!(typed(&serde_json::json!(u64::MAX)), Cell::text(u64::MAX.to_string()));
    }
}
