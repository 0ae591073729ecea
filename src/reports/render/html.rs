//! A paper as HTML.

use super::page::PageError;
use crate::reports::paper::Paper;

/// A paper as one HTML file.
pub fn html(paper: &Paper) -> Result<String, PageError> {
    Ok(paper.title.clone())
}
