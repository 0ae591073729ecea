//! A paper's main table as CSV: UTF-8 with the mark that lets workbooks read accents, a heading row, lines that end as RFC 4180
//! says. Text is never a formula; numbers and days are as a workbook of the separator's locale reads them.

use super::page::PageError;
use crate::domain::printable;
use crate::i18n::Lang;
use crate::intake::sheet::marked;
use crate::reports::paper::{Cell, Paper, Table};

/// Workbooks read UTF-8 only behind it.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// A paper's main table as CSV.
pub fn csv(paper: &Paper, separator: Option<u8>) -> Result<Vec<u8>, PageError> {
    let data = paper.data();
    let table: &Table = data.first().ok_or(PageError::NoTable)?;
    let separator = separator.unwrap_or(if paper.lang == Lang::En { b',' } else { b';' });
    let comma = match separator {
        b';' => true,
        b'\t' => paper.lang != Lang::En,
        _ => false,
    };
    let mut out = csv::WriterBuilder::new().delimiter(separator).terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec());
    let failed = |_| PageError::Failed("the table cannot be written as CSV".to_owned());
    out.write_record(table.columns.iter().map(|c| text(&c.title))).map_err(failed)?;
    for row in &table.rows {
        out.write_record(row.iter().map(|cell| value(cell, comma))).map_err(failed)?;
    }
    out.into_inner().map_err(|_| PageError::Failed("the table cannot be written as CSV".to_owned()))
}

fn value(cell: &Cell, comma: bool) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(words) | Cell::Mark { word: words, .. } => text(words),
        Cell::Lines(lines) => text(&lines.join("\n")),
        Cell::Number(n) => n.to_string(),
        Cell::Decimal(n) => decimal(*n, comma),
        Cell::Day(day) => day.to_string(),
        Cell::Moment(at) => moment(at),
        Cell::Tick => "☐".to_owned(),
    }
}

/// Text in which nothing is an order to a workbook or a terminal.
fn text(words: &str) -> String {
    let lines: Vec<_> = words.split('\n').map(printable).collect();
    marked(&lines.join("\n"))
}

fn decimal(n: f64, comma: bool) -> String {
    let written = format!("{n:.2}");
    let written = if written == "-0.00" { "0.00".to_owned() } else { written };
    if comma { written.replace('.', ",") } else { written }
}

/// A moment on the wall it was told on: `2026-07-01 08:15:41`.
fn moment(at: &str) -> String {
    match at.get(..10).zip(at.get(11..)).filter(|_| crate::i18n::locale::is_moment(at)) {
        Some((day, clock)) => format!("{day} {}", clock.split(['+', '-', 'Z']).next().unwrap_or_default()),
        None => text(at),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Day, Instant};
    use crate::i18n::Texts;
    use crate::intake::sheet::unmarked;
    use crate::reports::paper::{House, Kind};
    use proptest::prelude::*;

    fn paper(lang: Lang, columns: &[&str], rows: Vec<Vec<Cell>>) -> Paper {
        let made = Instant::parse("2026-11-23T09:00:00Z").unwrap();
        let mut paper = Paper::bare("list", "FICTIF".into(), &House::default(), made, Texts::of(lang));
        let mut table = columns.iter().fold(Table::new("t", "–"), |t, c| t.column(*c, Kind::Text, 1));
        rows.into_iter().for_each(|row| table.row(row));
        paper.add(table);
        paper
    }

    fn row() -> Vec<Cell> {
        vec![
            Cell::text("=HYPERLINK(\"http://x\")"),
            Cell::text("0012"),
            Cell::Number(-12_345),
            Cell::Decimal(-1234.5),
            Cell::Day(Day::parse("2026-07-01").unwrap()),
            Cell::Moment("2026-07-01T08:15:41.250-03:00".into()),
            Cell::Lines(vec!["a;b".into(), "c,\"d\"".into()]),
            Cell::Mark { tone: "major", word: "@majeur".into() },
            Cell::Empty,
        ]
    }

    #[test]
    fn each_language_has_its_separator_and_its_decimals() {
        let columns = ["a", "b", "c", "d", "e", "f", "g", "h", "-i"];
        let told = |lang, separator| String::from_utf8(csv(&paper(lang, &columns, vec![row()]), separator).unwrap()).unwrap();
        assert_eq!(
            told(Lang::Fr, None),
            "\u{feff}a;b;c;d;e;f;g;h;'-i\r\n\"'=HYPERLINK(\"\"http://x\"\")\";0012;-12345;-1234,50;2026-07-01;\
             2026-07-01 08:15:41.250;\"a;b\nc,\"\"d\"\"\";'@majeur;\r\n"
        );
        assert_eq!(told(Lang::Nl, None).replace(';', ""), told(Lang::De, None).replace(';', ""));
        assert!(told(Lang::En, None).contains(",-12345,-1234.50,2026-07-01,2026-07-01 08:15:41.250,\"a;b\nc,"));
        assert!(told(Lang::Fr, Some(b',')).contains(",-12345,-1234.50,"));
        assert!(told(Lang::En, Some(b';')).contains(";-12345;-1234,50;"));
        assert!(told(Lang::En, Some(b'\t')).contains("\t-12345\t-1234.50\t"));
        assert!(told(Lang::De, Some(b'\t')).contains("\t-12345\t-1234,50\t"));
    }

    #[test]
    fn a_paper_without_a_table_has_no_csv() {
        let mut bare = paper(Lang::Fr, &["a"], vec![]);
        assert_eq!(csv(&bare, None).unwrap(), "\u{feff}a\r\n".as_bytes());
        bare.blocks.clear();
        assert!(matches!(csv(&bare, None), Err(PageError::NoTable)));
    }

    proptest! {
        #[test]
        fn what_is_read_back_is_the_table(
            words in prop::collection::vec(prop::collection::vec("[=+@'\t\r\n\u{0}\u{1b}\u{202e}a-zé0-9,;\" -]{0,12}|\\PC{0,12}", 3), 0..6),
            number in any::<i64>(),
            separator in prop::sample::select(vec![None, Some(b','), Some(b';'), Some(b'\t')]),
        ) {
            let rows = words.iter().map(|r| r.iter().map(|w| Cell::text(w.as_str())).chain([Cell::Number(number)]).collect()).collect();
            let bytes = csv(&paper(Lang::Nl, &["a", "b", "c", "d"], rows), separator).unwrap();
            let body = bytes.strip_prefix(MARK).unwrap();
            let raw = String::from_utf8(body.to_vec()).unwrap();
            prop_assert!(!raw.chars().any(|c| c.is_control() && !matches!(c, '\r' | '\n' | '\t')));
            let mut reader = csv::ReaderBuilder::new().delimiter(separator.unwrap_or(b';')).from_reader(body);
            let read: Vec<_> = reader.records().map(|r| r.unwrap()).collect();
            prop_assert_eq!(read.len(), words.len());
            for (read, words) in read.iter().zip(&words) {
                for (cell, word) in read.iter().zip(words) {
                    let shown = word.split('\n').map(printable).collect::<Vec<_>>().join("\n");
                    prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{:?}", cell);
                    prop_assert_eq!(unmarked(cell.to_owned()), shown);
                }
                prop_assert_eq!(read[3].parse::<i64>().unwrap(), number);
            }
        }
    }
}
