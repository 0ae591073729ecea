//! The duties as work: the monthly review, the quarterly audit and inventories, from facts to a conclusion that can be closed.

pub mod audit;
pub mod briefings;
pub mod calendar;
pub mod days;
pub mod follow_up;
pub mod forecast;
pub mod hypothesis;
pub mod inspection;
pub mod inventory;
pub mod late;
pub mod leads;
pub mod presence;
pub mod proposal;
pub mod review;
pub mod status;
pub mod told;
pub mod volume;
pub mod wanted;
pub mod year;
