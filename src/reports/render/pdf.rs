//! A paper as PDF.

use super::page::PageError;
use crate::reports::paper::Paper;

/// A paper as PDF/A.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, PageError> {
    let _ = paper;
    Err(PageError::NoPdf)
}
