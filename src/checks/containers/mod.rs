//! Containers: their combination, who knows it, the sheet on the door. One file per check.

mod combination_overdue;
mod container_unchecked;
mod knower_departed;

pub use combination_overdue::CombinationOverdue;
pub use container_unchecked::ContainerUnchecked;
pub use knower_departed::KnowerDeparted;
