//! A paper's dates as a calendar.

use super::page::PageError;
use crate::reports::paper::Paper;

/// A paper's dates as a calendar.
pub fn ics(paper: &Paper) -> Result<Vec<u8>, PageError> {
    let _ = paper;
    Err(PageError::NoDates)
}
