//! Acts on the visitor book of a room.

mod leave;
mod record;

pub use leave::Leave;
pub use record::Record;
