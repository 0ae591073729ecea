//! Acts on containers: safes and strong-boxes with a combination.

mod add;
mod change_combination;

pub use add::Add;
pub use change_combination::ChangeCombination;
