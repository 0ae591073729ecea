//! Reports laid out as papers, a file a report.

mod audit;
mod calendar;
mod parts;
mod review;
