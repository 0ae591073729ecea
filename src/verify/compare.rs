//! Level L2: every row of every table against the replay, both read in the order of the primary key.

use std::cmp::Ordering;

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Rows, Statement};

use super::bounded::Bounded;
use super::row::unreadable;
use crate::domain::printable;
use crate::journal::{Fault, FaultCode};
use crate::store::{StoreError, is_index, tables};

/// The journal, and what its entries account for by a digest instead of row by row.
const NOT_REPLAYED: [&str; 6] = ["journal", "journal_head", "log_text", "log_block", "log_quarantine", "log_excluded"];

/// Faults of one kind named per table.
const NAMED: usize = 50;

/// What was compared.
#[derive(Debug, Default)]
pub struct Compared {
    /// Tables.
    pub tables: u64,
    /// Rows, those of only one side included.
    pub rows: u64,
    /// What differs, at most 50 of a kind and table and a count of the others. Names tables, columns and primary keys, never the
    /// value of another column.
    pub faults: Vec<Fault>,
}

/// Compares the tables of a register with those of its replay.
pub fn compare(live: &Connection, replayed: &Connection) -> Result<Compared, StoreError> {
    compare_with(live, replayed, true)
}

/// The comparison, or, for the test that shows what goes unnoticed without it, none.
pub(super) fn compare_with(live: &Connection, replayed: &Connection, enabled: bool) -> Result<Compared, StoreError> {
    let mut out = Compared::default();
    for (table, columns) in
        tables(replayed)?.into_iter().filter(|(t, _)| enabled && !NOT_REPLAYED.contains(&t.as_str()) && !is_index(t))
    {
        let mut faults = Bounded::new(NAMED, format!("table {table}"));
        match one(live, replayed, &table, columns, &mut faults) {
            Ok(rows) => out.rows += rows,
            Err(error) => faults.push(unreadable(&format!("table {table}"), error)?),
        }
        out.tables += 1;
        out.faults.extend(faults.finish());
    }
    Ok(out)
}

/// Compares what two formats have in common: the tables and columns that are in both.
pub fn compare_shared(live: &Connection, replayed: &Connection) -> Result<Compared, StoreError> {
    let mut out = Compared::default();
    let ours = tables(replayed)?;
    for (table, there) in tables(live)?.into_iter().filter(|(t, _)| !NOT_REPLAYED.contains(&t.as_str()) && !is_index(t)) {
        let Some((_, columns)) = ours.iter().find(|(name, _)| *name == table) else { continue };
        let shared: Vec<_> = columns.iter().filter(|c| there.contains(c)).cloned().collect();
        let mut faults = Bounded::new(NAMED, format!("table {table}"));
        out.rows += one(live, replayed, &table, shared, &mut faults)?;
        out.tables += 1;
        out.faults.extend(faults.finish());
    }
    Ok(out)
}

struct Table {
    name: String,
    columns: Vec<String>,
    /// The primary key's columns, as indexes into `columns`.
    key: Vec<usize>,
}

impl Table {
    fn read(db: &Connection, name: &str, columns: Vec<String>) -> Result<Self, StoreError> {
        let mut statement = db.prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")?;
        let key = statement.query_map([name], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
        let key = key.iter().filter_map(|name| columns.iter().position(|c| c == name)).collect();
        Ok(Self { name: name.to_owned(), columns, key })
    }

    /// Names of tables and columns come from HEAD, never from the register.
    fn select(&self) -> String {
        let list =
            |columns: &mut dyn Iterator<Item = &String>| columns.map(|c| format!("\"{c}\"")).collect::<Vec<_>>().join(", ");
        let key = list(&mut self.key.iter().map(|i| &self.columns[*i]));
        format!("SELECT {} FROM \"{}\" ORDER BY {key}", list(&mut self.columns.iter()), self.name)
    }

    fn compare_keys(&self, a: &[Value], b: &[Value]) -> Ordering {
        self.key.iter().map(|i| order(&a[*i], &b[*i])).find(|o| o.is_ne()).unwrap_or(Ordering::Equal)
    }

    fn place(&self, row: &[Value]) -> String {
        let key: Vec<_> = self.key.iter().map(|i| format!("{}={}", self.columns[*i], shown(&row[*i]))).collect();
        format!("table {}, row {}", self.name, key.join(" "))
    }

    /// The columns in which two rows differ.
    fn differing(&self, a: &[Value], b: &[Value]) -> Vec<&str> {
        let pairs = self.columns.iter().zip(a.iter().zip(b));
        pairs.filter(|(_, (a, b))| order(a, b).is_ne()).map(|(c, _)| c.as_str()).collect()
    }
}

fn one(
    live: &Connection,
    replayed: &Connection,
    name: &str,
    columns: Vec<String>,
    faults: &mut Bounded,
) -> Result<u64, StoreError> {
    let table = Table::read(replayed, name, columns)?;
    let sql = table.select();
    let (mut there, mut wanted) = (live.prepare(&sql)?, replayed.prepare(&sql)?);
    let (mut there, mut wanted) = (Side::new(&mut there)?, Side::new(&mut wanted)?);
    let mut rows = 0;
    loop {
        let order = match (&there.row, &wanted.row) {
            (None, None) => return Ok(rows),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(a), Some(b)) => table.compare_keys(a, b),
        };
        rows += 1;
        match (order, &there.row, &wanted.row) {
            (Ordering::Less, Some(row), _) => {
                faults.push(Fault::new(FaultCode::RowExtra, table.place(row), "the journal does not account for it"));
            }
            (Ordering::Greater, _, Some(row)) => {
                faults.push(Fault::new(FaultCode::RowMissing, table.place(row), "the journal says it must be there"));
            }
            (_, Some(a), Some(b)) => {
                let columns = table.differing(a, b);
                if !columns.is_empty() {
                    let what = format!("not what the journal says: {}", columns.join(", "));
                    faults.push(Fault::new(FaultCode::RowDiffers, table.place(a), what));
                }
            }
            _ => {}
        }
        if order.is_le() {
            there.step()?;
        }
        if order.is_ge() {
            wanted.step()?;
        }
    }
}

/// One side of the comparison: where it stands.
struct Side<'s> {
    rows: Rows<'s>,
    width: usize,
    row: Option<Vec<Value>>,
}

impl<'s> Side<'s> {
    fn new(statement: &'s mut Statement<'_>) -> Result<Self, StoreError> {
        let width = statement.column_count();
        let mut side = Self { rows: statement.query([])?, width, row: None };
        side.step()?;
        Ok(side)
    }

    fn step(&mut self) -> Result<(), StoreError> {
        let width = self.width;
        self.row = match self.rows.next()? {
            Some(row) => Some((0..width).map(|i| row.get_ref(i).map(value)).collect::<rusqlite::Result<_>>()?),
            None => None,
        };
        Ok(())
    }
}

/// An owned value; bytes that are no text become a blob, which no text equals.
fn value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Text(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => Value::Text(text.to_owned()),
            Err(_) => Value::Blob(bytes.to_owned()),
        },
        ValueRef::Null => Value::Null,
        ValueRef::Integer(n) => Value::Integer(n),
        ValueRef::Real(x) => Value::Real(x),
        ValueRef::Blob(bytes) => Value::Blob(bytes.to_owned()),
    }
}

/// SQLite's order: null, numbers, text, blobs. The schema has no column of real numbers.
fn order(a: &Value, b: &Value) -> Ordering {
    let rank = |v: &Value| match v {
        Value::Null => 0,
        Value::Integer(_) => 1,
        Value::Real(_) => 2,
        Value::Text(_) => 3,
        Value::Blob(_) => 4,
    };
    match (a, b) {
        (Value::Integer(a), Value::Integer(b)) => a.cmp(b),
        (Value::Real(a), Value::Real(b)) => a.total_cmp(b),
        (Value::Text(a), Value::Text(b)) => a.cmp(b),
        (Value::Blob(a), Value::Blob(b)) => a.cmp(b),
        _ => rank(a).cmp(&rank(b)),
    }
}

/// A primary key's value; it may be anything by now.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => "(nothing)".to_owned(),
        Value::Integer(n) => n.to_string(),
        Value::Real(x) => x.to_string(),
        Value::Text(text) => printable(&text.chars().take(64).collect::<String>()),
        Value::Blob(bytes) => format!("({} bytes)", bytes.len()),
    }
}
