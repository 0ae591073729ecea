//! Acts on rooms: their level, their hours, the readers at their doors.

mod add;
mod hours;
mod reader;

pub use add::Add;
pub use hours::Hours;
pub use reader::{Reader, ReaderDirection};
