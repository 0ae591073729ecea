//! Acts on rooms: their level, their hours, the days they are closed, the readers at their doors, their approvals.

mod add;
mod approve;
mod close;
mod hours;
mod reader;

pub use add::Add;
pub use approve::Approve;
pub use close::Close;
pub use hours::Hours;
pub use reader::{Reader, ReaderDirection};
