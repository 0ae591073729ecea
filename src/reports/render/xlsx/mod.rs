//! A paper as a workbook: a sheet that says what it is, then a sheet for each of its tables. Cells are typed; what is text is
//! written as text and is never a formula, a link or a number. Nothing of the machine's clock is in it.

mod cells;
mod front;
mod names;
mod sheet;
#[cfg(test)]
mod tests;

use rust_xlsxwriter::{DocProperties, Workbook, XlsxError};

use super::page::PageError;
use crate::domain::Day;
use crate::i18n::Texts;
use crate::reports::paper::Paper;

/// The rows a sheet can hold; a longer table goes on in another one.
const ROWS: usize = 1_048_576;

/// A paper as a workbook.
pub fn xlsx(paper: &Paper) -> Result<Vec<u8>, PageError> {
    // The writer's own messages name sheets, which are titles: they stay inside.
    book(paper, ROWS).map_err(|_| PageError::Failed("the workbook writer refused the paper".to_owned()))
}

/// A workbook whose sheets have so many rows at most.
fn book(paper: &Paper, rows: usize) -> Result<Vec<u8>, XlsxError> {
    let tables = paper.data();
    let parts: Vec<_> = tables.iter().flat_map(|table| sheet::parts(table, rows)).collect();
    // The first sheet has a name of its own, so that a table keeps its title.
    let about = Texts::of(paper.lang).get("book-front", &[]);
    let titles = std::iter::once(about.as_str()).chain(parts.iter().map(|part| part.table.title.as_str()));
    let names = names::unique(titles);
    let mut book = Workbook::new();
    book.set_properties(&properties(paper)?);
    let formats = cells::Formats::new();
    book.add_worksheet();
    let mut cut = 0;
    for (part, name) in parts.iter().zip(names.iter().skip(1)) {
        cut += sheet::write(book.add_worksheet().set_name(name)?, part, paper, &formats)?;
    }
    let list: Vec<_> = names.iter().skip(1).map(String::as_str).zip(&parts).collect();
    let front = book.worksheet_from_index(0)?.set_name(names.first().map_or("1", String::as_str))?;
    front::write(front, paper, &list, cut, &formats)?;
    book.save_to_buffer()
}

fn properties(paper: &Paper) -> Result<DocProperties, XlsxError> {
    let made = cells::wall(paper.made.local(chrono_tz::UTC)).map_or_else(|| cells::date(Day::MIN), |(at, _)| Ok(at))?;
    Ok(DocProperties::new()
        .set_title(cells::shown(&paper.title))
        .set_subject(cells::shown(&paper.subtitle))
        .set_company(cells::shown(&paper.service))
        .set_comment(cells::shown(&paper.marking))
        .set_creation_datetime(&made))
}
