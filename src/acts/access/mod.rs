//! Acts on the access lists of rooms.

mod allow;
mod revoke;

pub use allow::{Allow, Mode};
pub use revoke::Revoke;
