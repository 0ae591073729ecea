//! Acts on the quarterly access-log audit.

mod close;
mod open;
mod reopen;

pub use close::Close;
pub use open::Open;
pub use reopen::Reopen;
