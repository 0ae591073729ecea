//! Badge logs: from the bytes of an export and a profile to stored access events, and from those to coverage and presence.
//!
//! What an import promises, and where it is kept:
//!
//! * **No row is lost.** Every row of the file comes out once, either as a [`normalise::Row`] or as a
//!   [`normalise::Bad`] row with its line, its text and its reason; [`normalise::Totals`] counts both. A stray quote
//!   costs the line it stands on, not the file behind it ([`rows`]).
//! * **The file is known by its bytes.** SHA-256 and size are taken from the original bytes while they are read
//!   ([`decode::HashingReader`]).
//! * **Nothing is guessed.** A missing outcome is *unknown*, not granted; an unknown word keeps its text; a date that
//!   could be read day first or month first is asked about ([`propose`]), not chosen.
//! * **A time is an interval.** `lo_ms..=hi_ms` in UTC: what the log's resolution and the zone's double hour leave open
//!   stays open ([`time`]).
//! * **Memory is constant.** One record of at most 1 MiB is held; longer ones are quarantined and skipped.
//!
//! The way of a row: [`decode`] (bytes → UTF-8 or legacy bytes) → [`rows`] (records and fields, with line numbers) →
//! [`normalise`] (by the [`profile`]: time, reader, card, outcome, direction) → [`import`] (in order of time, without
//! exact repeats, [`packed`] into blocks; one act with the account) → [`scan`] (all imports as one ordered stream).

pub mod builtin;
pub mod decode;
pub mod dictionary;
mod digest;
pub mod event;
pub mod import;
pub mod intervals;
pub mod normalise;
pub mod packed;
pub mod presence;
#[cfg(test)]
pub(crate) mod presence_proof;
pub mod profile;
pub mod propose;
pub mod purge;
mod repeats;
pub mod rows;
pub mod scan;
pub mod sequence;
pub mod time;
mod writer;

pub use digest::digest;

#[cfg(test)]
mod fixtures;
