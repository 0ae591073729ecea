//! Acts on containers: safes and strong-boxes with a combination and a sheet on the door.

mod add;
mod change_combination;
mod check;
mod close;
mod open;

pub use add::Add;
pub use change_combination::{ChangeCombination, Knower};
pub use check::Check;
pub use close::Close;
pub use open::Open;
