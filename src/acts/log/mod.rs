//! Acts on access logs.

mod import;
mod profile;

pub use import::Import;
pub use profile::Profile;
