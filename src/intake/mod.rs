//! `greffe import`: lists the office already keeps, as CSV, become acts of the register, row by row.
//!
//! ```text
//! bytes ─ text ─→ UTF-8 ─ table ─→ rows with their physical lines ─ kinds ─→ acts ─ run ─→ entries, or faults by line
//! ```
//!
//! [`read`] reads a whole file without touching a register; [`run()`] records its acts in a transaction. Every faulty row is
//! named in one go, whether its text cannot be read or the register refuses its act. Nothing is guessed and nothing is lost:
//! rows taken and rows faulty are together the rows of the file. A dry run is a run whose transaction is dropped.
//!
//! To add a kind: write its file in `kinds/`, and its line in [`KINDS`]; a test fails for a file not listed.

pub mod attendance;
pub mod counts;
pub mod decisions;
mod kinds;
mod removal;
mod row;
mod run;
pub mod sheet;
mod table;
mod text;
pub mod verdicts;
mod wall;

#[cfg(test)]
mod tests;

pub use kinds::{AnyAct, KINDS, Kind};
pub use removal::{Stop, Stopped};
pub use row::RowError;
pub use run::{Outcome, RowFault, run, run_with};
pub use text::Encoding;
pub use wall::{SheetLine, VisitLine, Wall};

use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::domain::printable;
use crate::journal::entry::hex;
use row::Row;
use table::Header;

/// Larger files are refused: 1 GiB.
pub const MAX_BYTES: u64 = 1 << 30;

/// A file whose header was read. Its rows become acts one by one, while they are recorded: a list of a million documents is held
/// as text, not as a million acts.
#[derive(Debug)]
pub struct Parsed {
    /// What it lists.
    pub kind: &'static Kind,
    /// The file's name, without its folder, printable.
    pub name: String,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// How its text was encoded.
    pub encoding: Encoding,
    /// Its text.
    text: String,
    header: Header,
}

/// The rows of a file.
pub struct Rows<'p> {
    kind: &'static Kind,
    columns: &'p [String],
    table: table::Table<'p>,
}

impl Parsed {
    /// Its separator: comma, semicolon or tab.
    pub fn separator(&self) -> char {
        self.header.separator
    }

    /// Columns that were not used, printable, in their order.
    pub fn extra_columns(&self) -> &[String] {
        &self.header.extra_columns
    }

    /// Bytes of text.
    pub fn size(&self) -> usize {
        self.text.len()
    }

    /// Every row with the physical line it begins on (the file's first line is 1): its acts, or why it has none. Rows
    /// without any text are no rows.
    pub fn rows(&self) -> Rows<'_> {
        Rows { kind: self.kind, columns: &self.header.columns, table: self.header.rows(&self.text) }
    }
}

impl Rows<'_> {
    /// Bytes of text read so far.
    pub fn at(&self) -> usize {
        self.table.at()
    }
}

impl Iterator for Rows<'_> {
    type Item = (u64, Result<Vec<AnyAct>, RowError>);

    fn next(&mut self) -> Option<Self::Item> {
        let (line, fields) = self.table.next()?;
        Some((line, fields.and_then(|fields| (self.kind.acts)(&Row::new(self.columns, &fields)))))
    }
}

/// Why a file cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    /// No such kind.
    #[error("unknown kind of list; kinds are {}", KINDS.iter().map(|k| k.name).collect::<Vec<_>>().join(", "))]
    Kind,
    /// The operating system.
    #[error("the file cannot be read")]
    Io(#[source] std::io::Error),
    /// Not a plain file.
    #[error("it is not a plain file")]
    NotFile,
    /// Larger than [`MAX_BYTES`].
    #[error("the file is larger than 1 GiB")]
    TooLarge,
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// UTF-16, by its byte order mark.
    #[error("the file is UTF-16")]
    Utf16,
    /// A NUL byte.
    #[error("line {line} holds a NUL byte: this is no text")]
    Binary {
        /// The line of the first one.
        line: u64,
    },
    /// A quote in the header that is not closed, or text after one.
    #[error("the header on line {line} cannot be read: {reason}")]
    Header {
        /// The header's line.
        line: u64,
        /// Why.
        reason: String,
    },
    /// A column twice.
    #[error("the column {0} stands twice in the header")]
    ColumnTwice(String),
    /// Required columns that are not there.
    #[error("{}: missing from the header; it has {}", .missing.join(", "), .found.join(", "))]
    Columns {
        /// What is missing.
        missing: Vec<&'static str>,
        /// What is there, printable.
        found: Vec<String>,
        /// Every column the kind reads.
        wanted: String,
    },
    /// A header and nothing else.
    #[error("the file has no rows")]
    NoRows,
}

impl IntakeError {
    /// What the officer can do, if there is something to say.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Utf16 | Self::Binary { .. } => Some("save the list as CSV in UTF-8".into()),
            Self::Columns { wanted, .. } => Some(format!("the columns are {wanted}; their order and case do not matter")),
            Self::Empty | Self::NoRows => Some("the first line names the columns, each further line is a row".into()),
            Self::TooLarge => Some("split the list".into()),
            _ => None,
        }
    }
}

/// The kind of a name: `people`, `clearances` …
pub fn kind(name: &str) -> Result<&'static Kind, IntakeError> {
    KINDS.iter().find(|k| k.name == name).ok_or(IntakeError::Kind)
}

/// Reads a file from disk; at most [`MAX_BYTES`] of it are ever held.
pub fn read_path(kind: &'static Kind, path: &Path) -> Result<Parsed, IntakeError> {
    let bytes = bytes(path)?;
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    read(kind, bytes, &name)
}

/// The bytes of a plain file; one byte more than [`MAX_BYTES`] of a larger one.
fn bytes(path: &Path) -> Result<Vec<u8>, IntakeError> {
    let file = std::fs::File::open(path).map_err(IntakeError::Io)?;
    if !file.metadata().map_err(IntakeError::Io)?.is_file() {
        return Err(IntakeError::NotFile);
    }
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(IntakeError::Io)?;
    Ok(bytes)
}

/// Reads the bytes of a file called `name`.
pub fn read(kind: &'static Kind, bytes: impl Into<Vec<u8>>, name: &str) -> Result<Parsed, IntakeError> {
    let bytes = bytes.into();
    if bytes.len() as u64 > MAX_BYTES {
        return Err(IntakeError::TooLarge);
    }
    let sha256 = hex(&Sha256::digest(&bytes));
    let (text, encoding) = text::decode(bytes)?;
    let header = Header::read(&text, kind)?;
    if header.rows(&text).next().is_none() {
        return Err(IntakeError::NoRows);
    }
    let name = printable(name).chars().take(255).collect();
    Ok(Parsed { kind, name, sha256, encoding, text, header })
}
