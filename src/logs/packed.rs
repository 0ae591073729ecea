//! Accepted rows as they are stored: some thousands to a block, in order of time.
//!
//! ```text
//! block  1, varint rows, zigzag first time, varint span, varint lines-origin, zigzag number-origin, row…
//! row    flags, varint time since the row before, zigzag line step, [zigzag number step], [varint span],
//!        [varint controller], varint reader, varint card, varint kind
//! flags  1 number present · 2 span differs from the block's · 4 controller differs from the row before's · 8…128 row flags
//! ```
//!
//! Times are milliseconds in UTC. Reader, card, controller and kind (outcome, direction and word of the log) are numbers
//! of the import's dictionary. Five million rows take about 60 MB, a seventh of the file they came from, and are encrypted,
//! hashed and read in that size.

use super::normalise::LEGACY_TEXT;
use super::time::{DST_DOUBLE, DST_MISSING};

/// The time of this row is before that of the row with the number before it: the controller's clock went back.
pub const CLOCK_BACK: u8 = 8;

/// The row has no number and stands in a file that is in no order of time: nothing tells its place among rows of its moment.
pub const UNORDERED: u8 = 16;

/// Rows in a block, at most.
pub const BLOCK_ROWS: usize = 4096;

const FORMAT: u8 = 1;
const ROW_FLAGS: u8 = DST_DOUBLE | DST_MISSING | LEGACY_TEXT | CLOCK_BACK | UNORDERED;

/// One access event, its words as numbers of its import's dictionary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// First moment it may have happened, milliseconds since 1970 UTC.
    pub lo: i64,
    /// Last moment, inclusive.
    pub hi: i64,
    /// Line of the file.
    pub line: u64,
    /// The log's own number.
    pub seq: Option<u64>,
    /// Controller.
    pub controller: u32,
    /// Reader or door.
    pub reader: u32,
    /// Card.
    pub card: u32,
    /// Outcome, direction and word.
    pub kind: u32,
    /// [`DST_DOUBLE`], [`DST_MISSING`], [`LEGACY_TEXT`], [`CLOCK_BACK`], [`UNORDERED`].
    pub flags: u8,
}

/// A block's bytes that are none of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a block of access events cannot be read")]
pub struct BlockError;

/// Packs events, which are in order of `lo`.
pub fn pack(events: &[Event], out: &mut Vec<u8>) {
    out.clear();
    out.push(FORMAT);
    let origin = events.first();
    let span = origin.map_or(0, |e| e.hi - e.lo);
    varint(out, events.len() as u64);
    varint(out, zigzag(origin.map_or(0, |e| e.lo)));
    varint(out, span as u64);
    varint(out, origin.map_or(0, |e| e.line));
    let mut seq = origin.and_then(|e| e.seq).unwrap_or(0);
    varint(out, seq);
    let (mut lo, mut line, mut controller) = (origin.map_or(0, |e| e.lo), origin.map_or(0, |e| e.line), 0);
    for e in events {
        let own_span = e.hi - e.lo;
        let flags = u8::from(e.seq.is_some())
            | u8::from(own_span != span) << 1
            | u8::from(e.controller != controller) << 2
            | (e.flags & ROW_FLAGS) << 3;
        out.push(flags);
        varint(out, (e.lo - lo) as u64);
        varint(out, zigzag(e.line.wrapping_sub(line) as i64));
        if let Some(number) = e.seq {
            varint(out, zigzag(number.wrapping_sub(seq) as i64));
            seq = number;
        }
        if own_span != span {
            varint(out, own_span as u64);
        }
        if e.controller != controller {
            varint(out, u64::from(e.controller));
            controller = e.controller;
        }
        varint(out, u64::from(e.reader));
        varint(out, u64::from(e.card));
        varint(out, u64::from(e.kind));
        (lo, line) = (e.lo, e.line);
    }
}

/// Unpacks a block, appending to `out`.
pub fn unpack(bytes: &[u8], out: &mut Vec<Event>) -> Result<(), BlockError> {
    let mut from = Bytes(bytes);
    if from.byte()? != FORMAT {
        return Err(BlockError);
    }
    let rows = from.varint()?;
    if rows > BLOCK_ROWS as u64 {
        return Err(BlockError);
    }
    let mut lo = unzigzag(from.varint()?);
    let span = from.varint()? as i64;
    let (mut line, mut seq, mut controller) = (from.varint()?, from.varint()?, 0);
    for _ in 0..rows {
        let flags = from.byte()?;
        lo = lo.checked_add(from.varint()? as i64).ok_or(BlockError)?;
        line = line.wrapping_add(unzigzag(from.varint()?) as u64);
        let number = if flags & 1 != 0 {
            seq = seq.wrapping_add(unzigzag(from.varint()?) as u64);
            Some(seq)
        } else {
            None
        };
        let own_span = if flags & 2 != 0 { from.varint()? as i64 } else { span };
        if flags & 4 != 0 {
            controller = from.number()?;
        }
        let (reader, card, kind) = (from.number()?, from.number()?, from.number()?);
        let hi = lo.checked_add(own_span).ok_or(BlockError)?;
        out.push(Event { lo, hi, line, seq: number, controller, reader, card, kind, flags: flags >> 3 & ROW_FLAGS });
    }
    if from.0.is_empty() { Ok(()) } else { Err(BlockError) }
}

fn zigzag(n: i64) -> u64 {
    ((n << 1) ^ (n >> 63)) as u64
}

fn unzigzag(n: u64) -> i64 {
    (n >> 1) as i64 ^ -((n & 1) as i64)
}

fn varint(out: &mut Vec<u8>, mut n: u64) {
    while n >= 0x80 {
        out.push(n as u8 | 0x80);
        n >>= 7;
    }
    out.push(n as u8);
}

struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn byte(&mut self) -> Result<u8, BlockError> {
        let (first, rest) = self.0.split_first().ok_or(BlockError)?;
        self.0 = rest;
        Ok(*first)
    }

    fn varint(&mut self) -> Result<u64, BlockError> {
        let mut n = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            n |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(n);
            }
        }
        Err(BlockError)
    }

    fn number(&mut self) -> Result<u32, BlockError> {
        u32::try_from(self.varint()?).map_err(|_| BlockError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    prop_compose! {
        fn event()(step in 0i64..100_000, span in prop_oneof![Just(999i64), 0i64..4_000_000], line in 1u64..1_000_000,
                   seq in proptest::option::of(any::<u64>()), controller in 0u32..3, reader in any::<u32>(),
                   card in 0u32..30_000, kind in 0u32..9, flags in 0u8..32) -> (i64, Event) {
            (step, Event { lo: 0, hi: span, line, seq, controller, reader, card, kind, flags })
        }
    }

    proptest! {
        #[test]
        fn packed_events_come_back(start in -1_000_000_000_000i64..4_000_000_000_000, steps in proptest::collection::vec(event(), 0..200)) {
            let mut lo = start;
            let events: Vec<_> = steps.into_iter().map(|(step, e)| {
                lo += step;
                Event { lo, hi: lo + e.hi, ..e }
            }).collect();
            let (mut bytes, mut back) = (Vec::new(), Vec::new());
            pack(&events, &mut bytes);
            unpack(&bytes, &mut back).unwrap();
            prop_assert_eq!(back, events);
        }

        #[test]
        fn unpacking_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = unpack(&bytes, &mut Vec::new());
        }
    }
}
