//! The two duties as work: the monthly review and the quarterly audit, from facts to a conclusion that can be closed.

pub mod audit;
pub mod inspection;
pub mod proposal;
pub mod review;
pub mod status;
