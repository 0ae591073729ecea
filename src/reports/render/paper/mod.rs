//! Reports laid out as papers, a file a report.

mod access;
mod difference;
mod exchanges;
mod follow_up;
mod forecast;
mod inspection;
mod inventory;
mod parts;
mod register;
#[cfg(test)]
mod tests;
mod year;
