//! The duties as work: the monthly review, the quarterly audit and inventories, from facts to a conclusion that can be closed.

pub mod audit;
pub mod follow_up;
pub mod inspection;
pub mod inventory;
pub mod late;
pub mod proposal;
pub mod review;
pub mod status;
pub mod told;
pub mod wanted;
