//! Acts on findings: what the officer has to say of each.

mod accept;
mod explain;
mod reopen;

pub use accept::Accept;
pub use explain::Explain;
pub use reopen::Reopen;
