//! A paper in one of its forms.

use super::{csv, html, ics, xlsx};
use crate::reports::paper::Paper;

/// Whether this program was built with PDF.
pub const HAS_PDF: bool = cfg!(feature = "pdf");

/// The forms of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// Its main table as CSV.
    Csv,
    /// One HTML file with everything in it.
    Html,
    /// PDF.
    Pdf,
    /// A workbook.
    Xlsx,
    /// Its dates as iCalendar.
    Ics,
}

/// Why a paper cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// The paper has no table.
    #[error("it has no table that could be written as CSV")]
    NoTable,
    /// The paper has no date.
    #[error("it has no dates")]
    NoDates,
    /// Built without it.
    #[error("this program was built without PDF")]
    NoPdf,
    /// The typesetter, the workbook writer or a template failed; never with words of the register.
    #[error("{0}")]
    Failed(String),
}

/// The bytes of a paper: the same paper gives the same bytes. The separator is that of CSV, by the language if none is given.
pub fn bytes(paper: &Paper, page: Page, separator: Option<u8>) -> Result<Vec<u8>, PageError> {
    match page {
        Page::Csv => csv::csv(paper, separator),
        Page::Html => html::html(paper).map(String::into_bytes),
        #[cfg(feature = "pdf")]
        Page::Pdf => super::pdf::pdf(paper),
        #[cfg(not(feature = "pdf"))]
        Page::Pdf => Err(PageError::NoPdf),
        Page::Xlsx => xlsx::xlsx(paper),
        Page::Ics => ics::ics(paper),
    }
}
