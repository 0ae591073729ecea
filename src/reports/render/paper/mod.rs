//! Reports laid out as papers, a file a report.

mod audit;
mod parts;
mod review;
