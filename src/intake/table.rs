//! From text to rows: separators, quotes, and the exact physical line each row begins on.
//!
//! A reader of our own, for two things a general one does not give: line numbers that stay exact across quoted line
//! breaks and blank lines, and a stray quote that spoils its own line, not the rest of the file. Quotes are those of RFC
//! 4180: a field that begins with `"` ends at the next single `"`, and `""` inside it is one quote.

use std::borrow::Cow;

use super::{IntakeError, Kind, RowError};
use crate::domain::printable;

/// A field may have 64 KiB of text.
const MAX_FIELD: usize = 64 << 10;

type Fields<'t> = Vec<Cow<'t, str>>;

/// What the first line says, and where the rows begin.
#[derive(Debug)]
pub(super) struct Header {
    /// The separator.
    pub separator: char,
    /// The names, lower case.
    pub columns: Vec<String>,
    /// Names the kind does not read, printable.
    pub extra_columns: Vec<String>,
    at: usize,
    line: u64,
}

/// The rows below a header.
pub(super) struct Table<'t> {
    cursor: Cursor<'t>,
    separator: char,
    width: usize,
}

/// A place in the text.
#[derive(Clone, Copy)]
struct Cursor<'t> {
    text: &'t str,
    at: usize,
    line: u64,
}

impl Header {
    /// Reads the header. The separator is the one under which it names most of the kind's columns.
    pub fn read(text: &str, kind: &Kind) -> Result<Self, IntakeError> {
        let start = Cursor { text, at: 0, line: 1 };
        let known = |name: &str| kind.required.contains(&name) || kind.optional.contains(&name);
        let mut best: Option<(usize, char, Vec<String>, Cursor<'_>)> = None;
        let mut fault = None;
        for separator in [',', ';', '\t'] {
            let mut cursor = start;
            match cursor.next_row(separator) {
                Some((_, Ok(fields))) => {
                    let names: Vec<_> = fields.iter().map(|f| f.trim().to_lowercase()).collect();
                    let score = names.iter().filter(|n| known(n)).count();
                    if best.as_ref().is_none_or(|(most, ..)| score > *most) {
                        best = Some((score, separator, names, cursor));
                    }
                }
                Some((line, Err(error))) => fault = Some(IntakeError::Header { line, reason: error.reason }),
                None => {}
            }
        }
        let Some((_, separator, columns, cursor)) = best else { return Err(fault.unwrap_or(IntakeError::Empty)) };
        let shown = |name: &String| printable(name).chars().take(64).collect::<String>();
        let missing: Vec<_> = kind.required.iter().copied().filter(|r| !columns.iter().any(|c| c == r)).collect();
        if !missing.is_empty() {
            let found = columns.iter().take(40).map(shown).collect();
            return Err(IntakeError::Columns { missing, found, wanted: kind.columns() });
        }
        if let Some((_, twice)) = columns.iter().enumerate().find(|(i, c)| known(c) && columns[..*i].contains(c)) {
            return Err(IntakeError::ColumnTwice(twice.clone()));
        }
        let extra_columns = columns.iter().filter(|c| !known(c)).map(shown).collect();
        Ok(Self { separator, columns, extra_columns, at: cursor.at, line: cursor.line })
    }

    /// The rows below it, in the text it was read from.
    pub fn rows<'t>(&self, text: &'t str) -> Table<'t> {
        let cursor = Cursor { text, at: self.at, line: self.line };
        Table { cursor, separator: self.separator, width: self.columns.len() }
    }
}

impl Table<'_> {
    /// Bytes of the text read so far.
    pub fn at(&self) -> usize {
        self.cursor.at
    }
}

impl<'t> Iterator for Table<'t> {
    type Item = (u64, Result<Fields<'t>, RowError>);

    fn next(&mut self) -> Option<Self::Item> {
        let (line, fields) = self.cursor.next_row(self.separator)?;
        let width = self.width;
        let fields = fields.and_then(|fields| match fields.len() {
            n if n == width => Ok(fields),
            n => Err(RowError::row(format!("the row has {n} fields, the header {width}"))
                .hint("put a field that contains the separator between double quotes")),
        });
        Some((line, fields))
    }
}

impl<'t> Cursor<'t> {
    /// The next row that has any text, and the line it begins on.
    fn next_row(&mut self, separator: char) -> Option<(u64, Result<Fields<'t>, RowError>)> {
        while self.at < self.text.len() {
            let start = *self;
            match self.fields(separator) {
                Ok(fields) if fields.iter().all(|f| f.trim().is_empty()) => {}
                Ok(fields) => return Some((start.line, Ok(fields))),
                Err(error) => return Some((start.line, Err(error))),
            }
        }
        None
    }

    /// The fields up to the end of the row. After a fault the cursor stands behind the line the row began on, so that a
    /// stray quote cannot swallow the lines below; after a field that is only too long, behind the row.
    fn fields(&mut self, separator: char) -> Result<Fields<'t>, RowError> {
        let start = *self;
        let mut fields = Vec::new();
        let mut too_long = false;
        loop {
            let field = match self.field(separator) {
                Ok(field) => field,
                Err(error) => {
                    *self = start;
                    self.skip_line();
                    return Err(error);
                }
            };
            too_long |= field.len() > MAX_FIELD;
            fields.push(field);
            if self.text[self.at..].starts_with(separator) {
                self.at += separator.len_utf8();
            } else {
                self.line_end();
                break;
            }
        }
        if too_long { Err(RowError::row("a field has more than 64 KiB of text")) } else { Ok(fields) }
    }

    /// One field; leaves the cursor at the separator, the line end or the end of the text.
    fn field(&mut self, separator: char) -> Result<Cow<'t, str>, RowError> {
        let ends = |c: char| c == separator || c == '\n' || c == '\r';
        let rest = &self.text[self.at..];
        if !rest.starts_with('"') {
            let length = rest.find(ends).unwrap_or(rest.len());
            self.at += length;
            return Ok(Cow::Borrowed(&rest[..length]));
        }
        let mut out = Cow::Borrowed("");
        self.at += 1;
        loop {
            let rest = &self.text[self.at..];
            let Some(length) = rest.find('"') else {
                return Err(RowError::row("a double quote is opened and never closed"));
            };
            let part = &rest[..length];
            self.line += line_breaks(part);
            if out.is_empty() {
                out = Cow::Borrowed(part);
            } else {
                out.to_mut().push_str(part);
            }
            self.at += length + 1;
            let rest = &self.text[self.at..];
            if rest.starts_with('"') {
                out.to_mut().push('"');
                self.at += 1;
            } else if rest.is_empty() || rest.starts_with(ends) {
                return Ok(out);
            } else {
                return Err(
                    RowError::row("text follows a closing double quote").hint("inside quotes, write a double quote twice")
                );
            }
        }
    }

    fn skip_line(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.find(['\n', '\r']).unwrap_or(rest.len());
        self.line_end();
    }

    /// Steps over a line end: CR LF, LF or CR.
    fn line_end(&mut self) {
        let rest = &self.text[self.at..];
        let length = if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with(['\n', '\r'])) };
        self.at += length;
        self.line += u64::from(length > 0);
    }
}

/// Line breaks inside a quoted field. A CR LF cannot be cut by the quotes around it.
fn line_breaks(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let lone = |i: usize| bytes[i] == b'\r' && bytes.get(i + 1) != Some(&b'\n');
    (0..bytes.len()).filter(|i| bytes[*i] == b'\n' || lone(*i)).count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(text: &str) -> Vec<(u64, Result<Vec<String>, String>)> {
        let mut cursor = Cursor { text, at: 0, line: 1 };
        let mut out = Vec::new();
        while let Some((line, fields)) = cursor.next_row(';') {
            let fields = fields.map(|f| f.iter().map(|f| f.to_string()).collect()).map_err(|e| e.reason);
            out.push((line, fields));
        }
        out
    }

    fn good(line: u64, fields: &[&str]) -> (u64, Result<Vec<String>, String>) {
        (line, Ok(fields.iter().map(|f| (*f).to_owned()).collect()))
    }

    #[test]
    fn lines_stay_exact_across_quotes_blank_lines_and_line_ends() {
        let text = "a;b\r\n\r\n;;\n\"x\r\ny\nz\";\"\"\"q\"\"\"\rc;\n\n\"d;e\"";
        let expected = [good(1, &["a", "b"]), good(4, &["x\r\ny\nz", "\"q\""]), good(7, &["c", ""]), good(9, &["d;e"])];
        assert_eq!(rows(text), expected);
    }

    #[test]
    fn a_stray_quote_spoils_only_its_line() {
        let found = rows("\"a;b\nc;d\n\"e\"x;f\ng;h\n\"i;j\nk;l");
        let lines: Vec<_> = found.iter().map(|(line, fields)| (*line, fields.is_ok())).collect();
        assert_eq!(lines, [(1, false), (2, true), (3, false), (4, true), (5, false), (6, true)]);
    }

    #[test]
    fn a_field_too_long_is_named_and_passed_over() {
        let text = format!("a;\"{}\n\"\nb;c", "x".repeat(10 << 20));
        let found = rows(&text);
        assert!(found[0].1.as_ref().is_err_and(|e| e.contains("64 KiB")));
        assert_eq!(found[1], good(3, &["b", "c"]));
    }

    #[test]
    fn many_quotes_are_read_in_linear_time() {
        for line in ["\"\n", "\"a\"\"\n", "\"\"\"\n", "\"\"\"\"\n", "x;\"\"\"\"a\n"] {
            // A reader that scanned to the end for each stray quote would take minutes here.
            assert!(rows(&line.repeat(200_000)).len() <= 200_000);
        }
    }

    proptest! {
        #[test]
        fn written_rows_are_read_back(
            written in prop::collection::vec(prop::collection::vec("[a-c;\"\r\n é]{0,6}", 1..4), 0..6),
        ) {
            let quote = |f: &String| format!("\"{}\"", f.replace('"', "\"\""));
            let lines: Vec<_> = written.iter().map(|row| row.iter().map(quote).collect::<Vec<_>>().join(";")).collect();
            let read: Vec<_> = rows(&lines.join("\n")).into_iter().map(|(_, fields)| fields.unwrap()).collect();
            let meant: Vec<_> = written.into_iter().filter(|row| row.iter().any(|f| !f.trim().is_empty())).collect();
            prop_assert_eq!(read, meant);
        }

        #[test]
        fn reading_never_panics_and_lines_grow(text in "[a;\"\r\n\t,é]{0,60}") {
            let found = rows(&text);
            prop_assert!(found.windows(2).all(|pair| pair[0].0 < pair[1].0));
        }
    }
}
