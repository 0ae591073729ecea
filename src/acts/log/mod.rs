//! Acts on access logs.

mod import;
mod profile;
mod purge;

pub use import::Import;
pub use profile::Profile;
pub use purge::{Erased, Kept, Purge, kept, must_stay};
