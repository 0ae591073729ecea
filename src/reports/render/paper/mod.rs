//! Reports laid out as papers, a file a report.

pub mod forms;
