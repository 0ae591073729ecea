//! Reports laid out as papers, a file a report.

mod audit;
pub mod forms;
mod parts;
mod review;
