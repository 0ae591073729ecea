//! Acts on rooms: their level, their hours, the readers at their doors, their approvals.

mod add;
mod approve;
mod hours;
mod reader;

pub use add::Add;
pub use approve::Approve;
pub use hours::Hours;
pub use reader::{Reader, ReaderDirection};
