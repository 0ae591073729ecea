//! The monthly review as a report.
/// placeholder
#[derive(Debug)]
pub struct ReviewView;
