//! A paper as a workbook.

use super::page::PageError;
use crate::reports::paper::Paper;

/// A paper as a workbook.
pub fn xlsx(paper: &Paper) -> Result<Vec<u8>, PageError> {
    let _ = paper;
    Err(PageError::NoTable)
}
