//! Acts on security briefings.

mod record;

pub use record::{DEFAULT_KIND, Record};
