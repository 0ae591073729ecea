//! A table of a paper: named columns of one kind each, rows of cells.

use serde::Serialize;

use super::Cell;

/// What a column holds, for its alignment and its format in a workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Words.
    Text,
    /// Numbers of records and cards: shown in one line.
    Code,
    /// Numbers to add up.
    Number,
    /// Days and moments.
    Time,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// What it holds.
    pub kind: Kind,
    /// Its share of the width where it has to wrap, 1 for narrow, 10 for sentences.
    pub width: u8,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// Its title: over the table, on the tab of a workbook.
    pub title: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell a column.
    pub rows: Vec<Vec<Cell>>,
    /// What is said instead of a table without rows.
    pub empty: String,
}

impl Table {
    /// A table without columns yet.
    pub fn new(title: impl Into<String>, empty: impl Into<String>) -> Self {
        Self { title: title.into(), columns: Vec::new(), rows: Vec::new(), empty: empty.into() }
    }

    /// Adds a column.
    #[must_use]
    pub fn column(mut self, title: impl Into<String>, kind: Kind, width: u8) -> Self {
        self.columns.push(Column { title: title.into(), kind, width });
        self
    }

    /// Adds a row; missing cells are empty, those without a column would be lost and are a fault of the caller.
    pub fn row(&mut self, mut cells: Vec<Cell>) {
        debug_assert!(cells.len() <= self.columns.len(), "{} cells under {} columns", cells.len(), self.columns.len());
        cells.resize(self.columns.len(), Cell::Empty);
        self.rows.push(cells);
    }
}
