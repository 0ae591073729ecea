//! Acts on the register's settings.

mod set;

pub use set::Set;
