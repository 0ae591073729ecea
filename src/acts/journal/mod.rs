//! Acts on the journal itself.

mod checkpoint;

pub use checkpoint::Checkpoint;
