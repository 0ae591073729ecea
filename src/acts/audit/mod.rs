//! Acts on the quarterly access-log audit.

mod close;

pub use close::Close;
