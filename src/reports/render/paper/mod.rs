//! Reports laid out as papers, a file a report.

mod access;
mod audit;
mod calendar;
mod difference;
mod exchanges;
mod follow_up;
mod forecast;
pub mod forms;
mod inspection;
mod inventory;
mod manual;
mod parts;
mod register;
mod review;
#[cfg(test)]
mod tests;
mod year;
