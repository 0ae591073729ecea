//! Acts on series of document numbers.

mod add;

pub use add::Add;
