//! Splitting text bytes into records and fields, with exact line numbers.
//!
//! A line ends with LF, CRLF or CR alone. A field that begins with `"` runs to the next single `"` and may hold
//! separators, doubled quotes and line ends. A quote elsewhere in a field is an ordinary character.
//!
//! When a quote is not what it seems (it never closes, or text follows the closing one), only the physical line it
//! stands on is given up, as [`Fault::Quote`]; reading goes on at the next line. A line longer than [`MAX_ROW`] is
//! [`Fault::TooLong`] and is skipped without being held.
//!
//! The splitter is our own because the `csv` crate counts lines by LF only, has no separator of several bytes, and lets one
//! stray quote swallow the rest of a file.

use std::io::{self, Read};
use std::ops::Range;

/// Bytes a record may have, without its line end.
pub const MAX_ROW: usize = 1 << 20;
/// Bytes of a faulty record that are kept.
pub const RAW_KEPT: usize = 4096;
const FIRST_BUFFER: usize = 256 * 1024;
/// Room for the longest record, its line end and the byte that tells CR from CRLF.
const LAST_BUFFER: usize = MAX_ROW + 4096;

/// One field's place in [`Record::bytes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    start: u32,
    end: u32,
    /// Doubled quotes inside stand for single ones.
    doubled: bool,
}

impl Span {
    /// The place, quotes around it left out.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether `""` inside stands for `"`.
    pub fn doubled(self) -> bool {
        self.doubled
    }
}

/// What is wrong with a record before any field is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Longer than [`MAX_ROW`].
    TooLong,
    /// A quote that does not close, or is followed by text.
    Quote,
}

/// One record.
#[derive(Debug, PartialEq, Eq)]
pub struct Record<'a> {
    /// Physical line it begins on, from 1.
    pub line: u64,
    /// Its bytes without the line end; the first [`RAW_KEPT`] of them for a fault.
    pub bytes: &'a [u8],
    /// Length in bytes, all of them.
    pub length: u64,
    /// Its fields; none for a fault.
    pub spans: &'a [Span],
    /// It holds a NUL.
    pub nul: bool,
    /// It cannot be split.
    pub fault: Option<Fault>,
}

/// How to split.
#[derive(Debug, Clone)]
pub struct Splitter {
    separator: Vec<u8>,
    trim: bool,
    /// Bytes at which an unquoted field may stop.
    stops: [bool; 256],
}

impl Splitter {
    /// With a separator of one or more ASCII bytes (no quote, no line end); `trim` leaves out spaces around fields.
    pub fn new(separator: &str, trim: bool) -> Self {
        let separator = separator.as_bytes().to_vec();
        let mut stops = [false; 256];
        for byte in [b'\n', b'\r', 0].into_iter().chain(separator.first().copied()) {
            stops[usize::from(byte)] = true;
        }
        Self { separator, trim, stops }
    }
}

/// Where a scan ended.
enum Scan {
    /// A record of this length, and where the next begins.
    Whole { length: usize, next: usize, lines: u64, nul: bool },
    /// The data ends before the record does.
    Short,
    /// A quote that is none: give up the first physical line.
    Stray,
}

/// Reads records from a reader, one buffer for all.
pub struct Records<R> {
    inner: R,
    splitter: Splitter,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    eof: bool,
    line: u64,
    spans: Vec<Span>,
    kept: Vec<u8>,
}

impl<R: Read> Records<R> {
    /// Around a reader.
    pub fn new(inner: R, splitter: Splitter) -> Self {
        let (spans, kept) = (Vec::with_capacity(64), Vec::new());
        Self { inner, splitter, buffer: vec![0; FIRST_BUFFER], start: 0, end: 0, eof: false, line: 1, spans, kept }
    }

    /// The reader underneath.
    pub fn into_inner(self) -> R {
        self.inner
    }

    /// The next record, `None` at the end. Empty lines and lines of spaces are no records.
    ///
    /// # Errors
    /// Those of the reader.
    pub fn next_record(&mut self) -> io::Result<Option<Record<'_>>> {
        loop {
            let data = self.buffer.get(self.start..self.end).unwrap_or_default();
            if data.is_empty() && self.eof {
                return Ok(None);
            }
            match scan(data, self.eof, &self.splitter, &mut self.spans) {
                Scan::Whole { length, .. } if length > MAX_ROW => return self.give_up().map(Some),
                Scan::Whole { length, next, lines, nul } => {
                    let (line, start) = (self.line, self.start);
                    self.line += lines;
                    self.start += next;
                    // One look at the first byte spares the check on nearly every record.
                    let first = self.buffer.get(start).copied().unwrap_or(0);
                    let bytes = start..start + length;
                    if length == 0
                        || (first == b' ' && self.buffer.get(bytes.clone()).is_some_and(|b| b.iter().all(|b| *b == b' ')))
                    {
                        continue;
                    }
                    let bytes = self.buffer.get(bytes).unwrap_or_default();
                    return Ok(Some(Record { line, bytes, length: length as u64, spans: &self.spans, nul, fault: None }));
                }
                Scan::Stray => return self.give_up().map(Some),
                Scan::Short if data.len() >= LAST_BUFFER => return self.give_up().map(Some),
                Scan::Short => self.fill()?,
            }
        }
    }

    /// Moves the unfinished record to the front and fills the buffer, larger if need be.
    fn fill(&mut self) -> io::Result<()> {
        self.buffer.copy_within(self.start..self.end, 0);
        self.end -= self.start;
        self.start = 0;
        // Doubling keeps the cost of scanning a long record again within twice its length.
        if self.end * 2 > self.buffer.len() && self.buffer.len() < LAST_BUFFER {
            self.buffer.resize((self.buffer.len() * 2).min(LAST_BUFFER), 0);
        }
        while let Some(free) = self.buffer.get_mut(self.end..).filter(|free| !free.is_empty()) {
            match self.inner.read(free) {
                Ok(0) => {
                    self.eof = true;
                    break;
                }
                Ok(n) => self.end += n,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
        Ok(())
    }

    /// Gives up the physical line at `start`: keeps its first bytes, counts the rest, goes to the next line.
    fn give_up(&mut self) -> io::Result<Record<'_>> {
        let line = self.line;
        let (mut length, mut nul) = (0, false);
        self.kept.clear();
        self.spans.clear();
        loop {
            let data = self.buffer.get(self.start..self.end).unwrap_or_default();
            let stop = data.iter().position(|b| matches!(b, b'\n' | b'\r'));
            let part = data.get(..stop.unwrap_or(data.len())).unwrap_or_default();
            self.kept.extend(part.iter().take(RAW_KEPT - self.kept.len()));
            nul |= part.contains(&0);
            length += part.len();
            self.start += part.len();
            if stop.is_some() {
                // A CR that is the last byte held may be half of a CRLF.
                if self.end - self.start < 2 && !self.eof {
                    self.fill()?;
                }
                let rest = self.buffer.get(self.start..self.end).unwrap_or_default();
                self.start += if rest.starts_with(b"\r\n") { 2 } else { 1 };
                self.line += 1;
                break;
            }
            if self.eof {
                break;
            }
            self.fill()?;
        }
        let fault = Some(if length > MAX_ROW { Fault::TooLong } else { Fault::Quote });
        Ok(Record { line, bytes: &self.kept, length: length as u64, spans: &[], nul, fault })
    }
}

/// Finds the record at the start of `data` and its fields.
fn scan(data: &[u8], eof: bool, splitter: &Splitter, spans: &mut Vec<Span>) -> Scan {
    spans.clear();
    let (mut at, mut lines, mut nul) = (0, 0, false);
    loop {
        let mut start = at;
        if splitter.trim {
            while data.get(start) == Some(&b' ') {
                start += 1;
            }
        }
        let mut span = None;
        if data.get(start) == Some(&b'"') {
            match quoted(data, start + 1, eof, splitter, &mut lines, &mut nul) {
                Ok((end, after, doubled)) => {
                    span = Some(Span { start: start as u32 + 1, end: end as u32, doubled });
                    at = after;
                }
                Err(scan) => return scan,
            }
        }
        // To the end of the field; after a quoted one we already stand there.
        loop {
            let rest = data.get(at..).unwrap_or_default();
            let Some(found) = rest.iter().position(|b| splitter.stops[usize::from(*b)]) else {
                if !eof {
                    return Scan::Short;
                }
                spans.push(span.unwrap_or_else(|| plain(data, start, data.len(), splitter.trim)));
                return Scan::Whole { length: data.len(), next: data.len(), lines, nul };
            };
            at += found;
            let rest = rest.get(found..).unwrap_or_default();
            match rest.first() {
                Some(b'\n') => {
                    spans.push(span.unwrap_or_else(|| plain(data, start, at, splitter.trim)));
                    return Scan::Whole { length: at, next: at + 1, lines: lines + 1, nul };
                }
                Some(b'\r') => {
                    if rest.len() == 1 && !eof {
                        return Scan::Short;
                    }
                    spans.push(span.unwrap_or_else(|| plain(data, start, at, splitter.trim)));
                    let end = if rest.get(1) == Some(&b'\n') { 2 } else { 1 };
                    return Scan::Whole { length: at, next: at + end, lines: lines + 1, nul };
                }
                Some(0) => {
                    nul = true;
                    at += 1;
                }
                _ if splitter.separator.len() == 1 || rest.starts_with(&splitter.separator) => {
                    spans.push(span.unwrap_or_else(|| plain(data, start, at, splitter.trim)));
                    at += splitter.separator.len();
                    break;
                }
                _ if rest.len() < splitter.separator.len() && !eof => return Scan::Short,
                _ => at += 1,
            }
        }
    }
}

/// The span of an unquoted field.
fn plain(data: &[u8], start: usize, mut end: usize, trim: bool) -> Span {
    while trim && end > start && data.get(end - 1) == Some(&b' ') {
        end -= 1;
    }
    Span { start: start as u32, end: end as u32, doubled: false }
}

/// Reads a quoted field from after its quote: where it ends, where the separator or line end stands, whether quotes are
/// doubled in it.
fn quoted(
    data: &[u8],
    mut at: usize,
    eof: bool,
    splitter: &Splitter,
    lines: &mut u64,
    nul: &mut bool,
) -> Result<(usize, usize, bool), Scan> {
    let open = if eof { Scan::Stray } else { Scan::Short };
    let mut doubled = false;
    loop {
        match data.get(at) {
            None => return Err(open),
            Some(b'"') if data.get(at + 1) == Some(&b'"') => {
                doubled = true;
                at += 2;
            }
            Some(b'"') => break,
            Some(b'\n') => *lines += 1,
            // Counted at its LF when one follows. As the last byte held it is followed by the missing closing quote anyway.
            Some(b'\r') if data.get(at + 1) != Some(&b'\n') => *lines += 1,
            Some(0) => *nul = true,
            Some(_) => {}
        }
        if data.get(at).is_some_and(|b| *b != b'"') {
            at += 1;
        }
    }
    let mut after = at + 1;
    while splitter.trim && data.get(after) == Some(&b' ') {
        after += 1;
    }
    let rest = data.get(after..).unwrap_or_default();
    match rest.first() {
        None if !eof => Err(Scan::Short),
        None | Some(b'\n' | b'\r') => Ok((at, after, doubled)),
        _ if rest.starts_with(&splitter.separator) => Ok((at, after, doubled)),
        _ if !eof && splitter.separator.starts_with(rest) => Err(Scan::Short),
        _ => Err(Scan::Stray),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A reader that gives a few bytes at a time.
    struct Drip<'a>(&'a [u8]);
    impl Read for Drip<'_> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            let n = self.0.len().min(buf.len()).min(7);
            buf[..n].copy_from_slice(&self.0[..n]);
            self.0 = &self.0[n..];
            Ok(n)
        }
    }

    fn split(bytes: &[u8], separator: &str, trim: bool) -> Vec<(u64, Result<Vec<String>, Fault>)> {
        let mut records = Records::new(Drip(bytes), Splitter::new(separator, trim));
        let mut out = Vec::new();
        while let Some(r) = records.next_record().unwrap() {
            let text = |s: &Span| {
                let t = String::from_utf8_lossy(&r.bytes[s.range()]).into_owned();
                if s.doubled() { t.replace("\"\"", "\"") } else { t }
            };
            out.push((r.line, r.fault.map_or_else(|| Ok(r.spans.iter().map(text).collect()), Err)));
        }
        out
    }

    fn row(line: u64, fields: &[&str]) -> (u64, Result<Vec<String>, Fault>) {
        (line, Ok(fields.iter().map(ToString::to_string).collect()))
    }

    #[test]
    fn every_line_end_and_the_line_numbers() {
        let rows = [row(1, &["a", "b"]), row(3, &["c", ""]), row(4, &["d"])];
        for end in ["\n", "\r\n", "\r"] {
            assert_eq!(split(format!("a,b{end}{end}c,{end}d").as_bytes(), ",", false), rows, "{end:?}");
            let quoted = format!("\"a{end}x\",\"b\"\"\"{end}   {end}c{end}");
            assert_eq!(split(quoted.as_bytes(), ",", false), [row(1, &[&format!("a{end}x"), "b\""]), row(4, &["c"])]);
        }
    }

    #[test]
    fn separators_of_several_bytes_and_trimming() {
        assert_eq!(split(b"a|b||\"c||d\"||e|\n||", "||", false), [row(1, &["a|b", "c||d", "e|"]), row(2, &["", ""])]);
        assert_eq!(split(b" a , \"b, c\" ,d e \n", ",", true), [row(1, &["a", "b, c", "d e"])]);
        assert_eq!(split(b"a, \"b\n", ",", false), [row(1, &["a", " \"b"])]);
    }

    #[test]
    fn a_stray_quote_costs_its_own_line_only() {
        let bad = |line| (line, Err(Fault::Quote));
        assert_eq!(
            split(b"1,a\n2,\"b\n3,c\n4,d", ",", false),
            [row(1, &["1", "a"]), bad(2), row(3, &["3", "c"]), row(4, &["4", "d"])]
        );
        assert_eq!(split(b"1,\"b\n2,c\n3,\"d\n4,e\n", ",", false), [bad(1), row(2, &["2", "c"]), bad(3), row(4, &["4", "e"])]);
        assert_eq!(split(b"1,\"b\"x\r\n2,c", ",", false), [bad(1), row(2, &["2", "c"])]);
    }

    #[test]
    fn a_ten_megabyte_field_is_given_up_and_counted() {
        for quote in ["", "\""] {
            let text = format!("1,{quote}{}{quote}\r\n2,b\n", "x".repeat(10 << 20));
            let mut records = Records::new(text.as_bytes(), Splitter::new(",", false));
            let first = records.next_record().unwrap().unwrap();
            assert_eq!((first.line, first.length, first.bytes.len()), (1, (10 << 20) + 2 + 2 * quote.len() as u64, RAW_KEPT));
            assert_eq!(first.fault, Some(Fault::TooLong));
            assert_eq!(records.next_record().unwrap().unwrap().line, 2);
            assert!(records.buffer.len() <= LAST_BUFFER);
        }
        let text = format!("{}\n{}\n", "x".repeat(MAX_ROW), "y".repeat(MAX_ROW + 1));
        let found: Vec<_> = split(text.as_bytes(), ",", false).into_iter().map(|(l, r)| (l, r.err())).collect();
        assert_eq!(found, [(1, None), (2, Some(Fault::TooLong))]);
    }

    proptest! {
        /// Well-formed text comes back as the fields it was written from.
        #[test]
        fn agrees_with_the_writer(table in prop::collection::vec(prop::collection::vec("[ab,;\"\\n\\r é]{0,5}", 2..5), 0..20)) {
            let mut writer = csv::WriterBuilder::new().flexible(true).quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
            table.iter().for_each(|fields| writer.write_record(fields).unwrap());
            let bytes = writer.into_inner().unwrap();
            let found: Vec<_> = split(&bytes, ",", false).into_iter().map(|(_, r)| r.unwrap()).collect();
            prop_assert_eq!(found, table);
        }

        /// Whatever the bytes: lines go up, each line that is not blank is in a record, however the reads fall.
        #[test]
        fn no_line_is_lost(bytes in prop::collection::vec(prop::sample::select(b"a,\"\n\r |\0".to_vec()), 0..200), trim: bool) {
            let mut records = Records::new(&bytes[..], Splitter::new("||", trim));
            let (mut seen, mut last) = (0, 0);
            while let Some(r) = records.next_record().unwrap() {
                prop_assert!(r.line > last);
                last = r.line;
                seen += r.bytes.iter().filter(|b| **b == b'a').count();
            }
            prop_assert_eq!(seen, bytes.iter().filter(|b| **b == b'a').count());
            prop_assert_eq!(split(&bytes, "||", trim).len(), {
                let mut whole = Records::new(&bytes[..], Splitter::new("||", trim));
                let mut n = 0;
                while whole.next_record().unwrap().is_some() { n += 1; }
                n
            });
        }
    }
}
