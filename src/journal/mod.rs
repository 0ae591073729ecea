//! The journal: entries chained and signed, hashed into an RFC 6962 tree whose root is published as a signed checkpoint.
//!
//! Whoever keeps two checkpoints can ask for proof that the later register holds everything the earlier one did, in the
//! same order. Nothing in this half touches the database: it works on bytes and hashes, so that it can be tested alone.

pub mod anchor;
pub mod checkpoint;
pub mod proof;
pub mod tree;
