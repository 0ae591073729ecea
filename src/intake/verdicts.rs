//! Decisions on the lines of a list, as a file has them: `person,decision[,reason]`; further columns are for the reader.

use std::path::Path;

use super::row::Row;
use super::sheet;
use super::table::Header;
use super::{IntakeError, Kind, RowError, RowFault, text};

/// The columns; the file makes no acts of its own.
static VERDICTS: Kind =
    Kind { name: "verdicts", required: &["person", "decision", "reason"], optional: &[], acts: |_| Ok(Vec::new()) };

/// A line of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerdictLine {
    /// Its physical line.
    pub line: u64,
    /// The person.
    pub person: String,
    /// What is decided; empty when nothing is yet.
    pub decision: String,
    /// Why, or empty.
    pub reason: String,
}

/// Reads a file of decisions: its lines, and those that could not be read.
pub fn read(path: &Path) -> Result<(Vec<VerdictLine>, Vec<RowFault>), IntakeError> {
    let bytes = super::bytes(path)?;
    if bytes.len() as u64 > super::MAX_BYTES {
        return Err(IntakeError::TooLarge);
    }
    let (text, _) = text::decode(bytes)?;
    let header = Header::read(&text, &VERDICTS)?;
    let (mut lines, mut faulty) = (Vec::new(), Vec::new());
    for (line, fields) in header.rows(&text) {
        match fields.and_then(|fields| verdict(line, &Row::new(&header.columns, &fields))) {
            Ok(read) => lines.push(read),
            Err(fault) => faulty.push(RowFault { line, field: fault.field, reason: fault.reason, hint: fault.hint }),
        }
    }
    Ok((lines, faulty))
}

fn verdict(line: u64, row: &Row<'_>) -> Result<VerdictLine, RowError> {
    Ok(VerdictLine {
        line,
        person: row.required("person")?,
        decision: row.owned("decision"),
        reason: sheet::unmarked(row.owned("reason")),
    })
}

/// Writes lines as such a file; `about` fills the further columns, whose names come first.
pub fn write(columns: &[&str], lines: &[(VerdictLine, Vec<String>)]) -> Vec<u8> {
    let header: Vec<_> = ["person", "decision", "reason"].iter().chain(columns).copied().collect();
    let rows = lines.iter().map(|(line, about)| {
        let own = [&line.person, &line.decision, &line.reason].map(Clone::clone);
        own.into_iter().chain(about.iter().cloned()).collect::<Vec<_>>()
    });
    sheet::write(&header, rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read_back(lines in prop::collection::vec(("[A-Z0-9]{1,6}", "[a-z]{0,6}", "[a-zé,;\" ]{0,12}"), 1..6)) {
            let lines: Vec<_> = lines.into_iter().enumerate().map(|(at, (person, decision, reason))| {
                let reason = reason.trim().to_owned();
                (VerdictLine { line: at as u64 + 2, person, decision, reason }, vec!["FICTIF, \"x\"".to_owned()])
            }).collect();
            let file = tempfile::NamedTempFile::new().unwrap();
            std::fs::write(file.path(), write(&["name"], &lines)).unwrap();
            let (found, faulty) = read(file.path()).unwrap();
            prop_assert_eq!(faulty, []);
            prop_assert_eq!(found, lines.into_iter().map(|(line, _)| line).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_line_of_nobody_is_named_and_a_file_without_its_columns_refused() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "person,decision,reason\n,keep,\nP0001,,\n").unwrap();
        let (lines, faulty) = read(file.path()).unwrap();
        assert_eq!((lines.len(), faulty.len()), (1, 1));
        assert_eq!((faulty[0].line, faulty[0].field.as_deref()), (2, Some("person")));
        std::fs::write(file.path(), "person,decision\nP0001,keep\n").unwrap();
        assert!(matches!(read(file.path()), Err(IntakeError::Columns { .. })));
    }
}
