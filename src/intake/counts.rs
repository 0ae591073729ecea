//! What was counted at an inventory, as it comes: codes from a scanner, one a line, or a list of copies with their places.

use std::collections::BTreeMap;
use std::path::Path;

use super::row::Row;
use super::table::Header;
use super::{IntakeError, Kind, RowError, RowFault, text};
use crate::acts::inventory::{Found, Spot};
use crate::domain::check_id;

/// The columns of a list; it makes no acts of its own.
static COUNTS: Kind =
    Kind { name: "counts", required: &["document", "copy"], optional: &["container", "holder"], acts: |_| Ok(Vec::new()) };

/// What was read.
#[derive(Debug, Default)]
pub struct Counts {
    /// The copies, each once, in order.
    pub found: Vec<Found>,
    /// The lines that could not be read.
    pub faulty: Vec<RowFault>,
    /// How many lines repeated one above them to the letter.
    pub repeats: u64,
    seen: BTreeMap<(String, u32), (u64, Spot)>,
}

impl Counts {
    fn take(&mut self, line: u64, read: Result<Found, RowError>) {
        let fault = match read {
            Ok(found) => match self.seen.get(&(found.document.clone(), found.copy)) {
                None => {
                    self.seen.insert((found.document.clone(), found.copy), (line, found.at.clone()));
                    return self.found.push(found);
                }
                Some((_, at)) if *at == found.at => {
                    self.repeats += 1;
                    return;
                }
                Some((first, _)) => RowError::row(format!("line {first} has the same copy in another place")),
            },
            Err(fault) => fault,
        };
        self.faulty.push(RowFault { line, field: fault.field, reason: fault.reason, hint: fault.hint });
    }
}

/// Reads codes, one a line, all seen in one place. Blank lines are no codes.
pub fn codes(bytes: &[u8], at: &Spot) -> Counts {
    let mut counts = Counts::default();
    for (i, line) in bytes.split(|b| *b == b'\n').enumerate() {
        let code = std::str::from_utf8(line).map(str::trim);
        if code == Ok("") {
            continue;
        }
        let read = code.map_err(|_| RowError::row("it is not UTF-8 text")).and_then(|code| found(code, at));
        counts.take(i as u64 + 1, read);
    }
    counts
}

/// Reads a list with the columns `document,copy` and, where it was found, `container` or `holder`; a row without either was
/// found in `place`.
pub fn list(path: &Path, place: Option<&Spot>) -> Result<Counts, IntakeError> {
    let bytes = super::bytes(path)?;
    if bytes.len() as u64 > super::MAX_BYTES {
        return Err(IntakeError::TooLarge);
    }
    let (text, _) = text::decode(bytes)?;
    let header = Header::read(&text, &COUNTS)?;
    let mut counts = Counts::default();
    for (line, fields) in header.rows(&text) {
        counts.take(line, fields.and_then(|fields| row(&Row::new(&header.columns, &fields), place)));
    }
    Ok(counts)
}

fn row(row: &Row<'_>, place: Option<&Spot>) -> Result<Found, RowError> {
    let document = row.required("document")?;
    check_id(&document).map_err(|e| RowError::field("document", e.to_string()))?;
    let copy = row.required("copy")?;
    let copy = number(&copy).ok_or_else(|| RowError::field("copy", "copies are numbered 1 to 9999"))?;
    let at = match (row.optional("container"), row.optional("holder"), place) {
        (Some(_), Some(_), _) => return Err(RowError::field("holder", "a copy is in a container or with a person, not both")),
        (Some(container), None, _) => Spot::Container(container),
        (None, Some(holder), _) => Spot::Holder(holder),
        (None, None, Some(place)) => place.clone(),
        (None, None, None) => return Err(RowError::row("it says neither the container nor the holder")),
    };
    Ok(Found { document, copy, at })
}

/// Reads a code: the document's number, a slash, the copy's number.
pub fn found(code: &str, at: &Spot) -> Result<Found, RowError> {
    let (document, copy) = code.rsplit_once('/').ok_or_else(|| RowError::row("it is not document/copy"))?;
    check_id(document).map_err(|e| RowError::row(format!("the document's number: {e}")))?;
    let copy = number(copy).ok_or_else(|| RowError::row("copies are numbered 1 to 9999"))?;
    Ok(Found { document: document.to_owned(), copy, at: at.clone() })
}

fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|n| digits && (1..=9999).contains(n))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_code_is_taken_or_named_with_its_line() {
        let at = Spot::Container("K1".into());
        let read = codes(b"2026/0001/1\r\n\n2026/0001/2\nrubbish\n2026/0001/x\n2026/0001/0\n/3\n\xff/1\n2026/0001/1", &at);
        let ids: Vec<_> = read.found.iter().map(|f| format!("{}/{}", f.document, f.copy)).collect();
        assert_eq!(ids, ["2026/0001/1", "2026/0001/2"]);
        let lines: Vec<_> = read.faulty.iter().map(|f| f.line).collect();
        assert_eq!((lines, read.repeats), (vec![4, 5, 6, 7, 8], 1));
        assert_eq!(codes(b"", &at).found, []);
    }

    #[test]
    fn a_row_names_its_place_or_takes_the_one_given() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("counts.csv");
        std::fs::write(
            &file,
            "document;copy;container;holder\nD1;1;K1;\nD1;2;;P1\nD2;1;;\nD2;2;K1;P1\nD1;1;K2;\nD1;1;K1;\n;1;K1;\n",
        )
        .unwrap();
        let lines = |c: &Counts| c.faulty.iter().map(|f| f.line).collect::<Vec<_>>();
        let without = list(&file, None).unwrap();
        assert_eq!((without.found.len(), lines(&without), without.repeats), (2, vec![4, 5, 6, 8], 1));
        let with = list(&file, Some(&Spot::Container("K9".into()))).unwrap();
        assert_eq!((with.found.len(), lines(&with)), (3, vec![5, 6, 8]));
        assert_eq!(with.found[2].at.id(), "K9");
        std::fs::write(&file, "document\nD1\n").unwrap();
        assert!(matches!(list(&file, None), Err(IntakeError::Columns { .. })));
    }

    proptest! {
        #[test]
        fn no_line_is_lost(text in "([a1/]{0,5}\n){0,12}") {
            let read = codes(text.as_bytes(), &Spot::Holder("P1".into()));
            let lines = text.lines().filter(|l| !l.trim().is_empty()).count();
            prop_assert_eq!(read.found.len() + read.faulty.len() + read.repeats as usize, lines);
        }
    }
}
