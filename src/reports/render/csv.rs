//! A paper's main table as CSV.

use super::page::PageError;
use crate::reports::paper::Paper;

/// A paper's main table as CSV.
pub fn csv(paper: &Paper, separator: Option<u8>) -> Result<Vec<u8>, PageError> {
    let _ = (paper, separator);
    Err(PageError::NoTable)
}
