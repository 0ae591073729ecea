//! The journal: entries chained and signed, hashed into an RFC 6962 tree whose root is published as a signed checkpoint.
//!
//! Whoever keeps two checkpoints can ask for proof that the later register holds everything the earlier one did, in the
//! same order. `tree`, `proof`, `checkpoint` and `anchor` touch no database: they work on bytes and hashes, so that they can be
//! tested alone. `entry` is one entry's exact bytes, `tx` the only way to append one, `fault` what verification finds.

pub mod anchor;
pub mod checkpoint;
pub mod entry;
mod fault;
pub mod proof;
mod read;
pub mod tree;
mod tx;

pub use fault::{Fault, FaultCode};
pub use read::{Entry, header_of, read_entries, root_at};
pub use tx::{Head, Stamp, Tx};
