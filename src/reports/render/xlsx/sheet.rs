//! A table as a sheet: a row of headings that stays in sight, filters, widths by what stands in the columns, pages for a printer.

use std::borrow::Cow;

use rust_xlsxwriter::{IgnoreError, Worksheet, XlsxError};

use super::cells::{self, Formats, fitting, plain};
use crate::reports::paper::{Cell, Kind, Paper, Table};

/// Columns a sheet can hold.
const COLUMNS: usize = 16_384;
/// A4.
const PAPER: u8 = 9;
/// Characters across that are still to be read when a page of A4 is made to hold them.
const READABLE: usize = 220;
/// The room that the button of a filter takes, in characters.
const BUTTON: usize = 3;
/// The height of a line, and of the highest row.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 409.0;
/// Rows that are looked at for the width of a column.
const LOOKED_AT: usize = 2_000;
/// A header or footer holds 255 units; each of its three texts gets so many.
const MARGIN: usize = 78;

/// A table, or as many of its rows as a sheet holds.
pub(super) struct Part<'t> {
    pub table: &'t Table,
    pub rows: &'t [Vec<Cell>],
}

/// The parts of a table: one, unless it has more rows than a sheet with its headings holds.
pub(super) fn parts(table: &Table, rows: usize) -> Vec<Part<'_>> {
    if table.rows.is_empty() {
        return vec![Part { table, rows: &[] }];
    }
    table.rows.chunks(rows.saturating_sub(1).max(1)).map(|rows| Part { table, rows }).collect()
}

/// Writes a part of a table; gives how many texts had to be cut.
pub(super) fn write(sheet: &mut Worksheet, part: &Part<'_>, paper: &Paper, formats: &Formats) -> Result<u64, XlsxError> {
    let lang = paper.lang;
    let columns = part.table.columns.get(..COLUMNS).unwrap_or(&part.table.columns);
    let last = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let mut cut = 0;
    let widths: Vec<usize> = columns.iter().enumerate().map(|(at, column)| width(part, at, column.kind)).collect();
    let mut head = 1;
    for ((column, wide), at) in columns.iter().zip(&widths).zip(0_u16..) {
        cells::string(sheet, (0, at), &column.title, &formats.head, formats, lang)?;
        sheet.set_column_width(at, *wide as f64)?;
        head = head.max(lines(&column.title, wide.saturating_sub(BUTTON)));
    }
    high(sheet, 0, head)?;
    for (row, y) in part.rows.iter().zip(1_u32..) {
        let mut most = 1;
        for ((cell, wide), x) in row.iter().zip(&widths).zip(0_u16..) {
            cut += u64::from(cells::write(sheet, (y, x), cell, formats, lang)?);
            most = most.max(match cell {
                Cell::Text(text) | Cell::Mark { word: text, .. } => lines(text, *wide),
                Cell::Lines(of) => of.iter().map(|line| lines(line, *wide)).sum(),
                _ => 1,
            });
        }
        high(sheet, y, most)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    if let Ok(rows @ 1..) = u32::try_from(part.rows.len()) {
        sheet.autofilter(0, 0, rows, last)?;
        // Numbers of cards and records are text on purpose.
        sheet.ignore_error_range(1, 0, rows, last, IgnoreError::NumberStoredAsText)?;
    } else {
        cells::string(sheet, (1, 0), &part.table.empty, &formats.quiet, formats, lang)?;
    }
    sheet.set_landscape();
    let pages = widths.iter().sum::<usize>().div_ceil(READABLE);
    if pages > 1 {
        sheet.set_repeat_columns(0, 0)?;
    }
    page(sheet, paper, &part.table.title, u16::try_from(pages.max(1)).unwrap_or(1));
    Ok(cut)
}

/// Makes a row as high as its text, since not every program does it when it opens a workbook.
fn high(sheet: &mut Worksheet, row: u32, lines: usize) -> Result<(), XlsxError> {
    if lines > 1 {
        sheet.set_row_height(row, (lines as f64 * LINE).min(HIGHEST))?;
    }
    Ok(())
}

/// How many lines a text takes in a column, broken between words and within those that are longer.
fn lines(text: &str, wide: usize) -> usize {
    let wide = wide.saturating_sub(1).max(1);
    let of = |line: &str| {
        let (mut lines, mut at) = (1, 0);
        for word in line.split(' ') {
            let long = word.chars().count();
            if at > 0 && at + 1 + long > wide {
                lines += 1;
                at = 0;
            }
            let end = at + usize::from(at > 0) + long;
            lines += end.saturating_sub(1) / wide;
            at = if end > wide { (end - 1) % wide + 1 } else { end };
        }
        lines
    };
    text.split('\n').map(of).sum()
}

/// How a sheet is printed: A4, so many pages wide, the marking above, the journal and the page's number below.
pub(super) fn page(sheet: &mut Worksheet, paper: &Paper, title: &str, pages: u16) {
    let [before, between, after] = paper.words.page.each_ref().map(|word| margin(word));
    sheet.set_paper_size(PAPER).set_print_fit_to_pages(pages, 0);
    sheet.set_header(format!("&L{}&C{}&R{}", margin(&paper.service), margin(title), margin(&paper.marking)));
    sheet.set_footer(format!("&L{}&R{before}&P{between}&N{after}", margin(&paper.footer)));
}

/// A text of a header or footer: one line, in which no `&` begins an order.
fn margin(text: &str) -> String {
    let line = cells::shown(text).replace('\n', " ");
    let mut out = String::new();
    let mut units = 0;
    for c in line.chars() {
        units += if c == '&' { 2 } else { c.len_utf16() };
        if units > MARGIN {
            out.push('…');
            break;
        }
        out.push(c);
        if c == '&' {
            out.push('&');
        }
    }
    // `&[Page]` and the like are orders too, of the library: broken up, they say the same.
    out.replace("&[", "& [")
}

/// The width of a column in characters.
fn width(part: &Part<'_>, at: usize, kind: Kind) -> usize {
    let longest = |text: &str| text.split('\n').map(|line| line.chars().count()).max().unwrap_or(0);
    let cell = |row: &Vec<Cell>| match row.get(at) {
        None | Some(Cell::Empty) => 0,
        Some(Cell::Day(_)) => 10,
        Some(Cell::Moment(_)) => 19,
        Some(Cell::Text(text)) => longest(text),
        Some(other) => longest(&plain(other)),
    };
    let rows = part.rows.iter().take(LOOKED_AT).map(cell).max().unwrap_or(0);
    let title = part.table.columns.get(at).map_or(Cow::Borrowed(""), |c| Cow::Owned(fitting(&c.title, crate::i18n::Lang::En).0));
    // A heading wraps between words and leaves room for the button of its filter.
    let head = title.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0) + BUTTON;
    let most = if kind == Kind::Text { 60 } else { 34 };
    rows.max(head).clamp(8, most) + 1
}
