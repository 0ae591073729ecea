//! Acts on the monthly clearance review.

mod close;
mod decide;
mod open;
mod reopen;

pub use close::Close;
pub use decide::{Decide, Wanted};
pub use open::{Line, Open};
pub use reopen::Reopen;
