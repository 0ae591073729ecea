//! Storing rows while they are read: runs of half a million rows, each put in order of time, freed of exact repeats and
//! packed into blocks. Memory is one run and the dictionary, whatever the file's size.

use rusqlite::{Connection, params};

use super::dictionary::{Dictionary, Place, kind_word};
use super::digest::{self, Leaf, block_leaf};
use super::event::{Direction, Outcome};
use super::normalise::{Bad, Row};
use super::packed::{BLOCK_ROWS, CLOCK_BACK, Event, UNORDERED, pack};
use super::repeats::{Repeat, Repeats};
use crate::journal::tree::Hash;
use crate::store::StoreError;

/// Rows of a run.
pub(super) const RUN_ROWS: usize = 1 << 19;

/// Longest word (card, reader, event) that is stored, in bytes; a longer one is not a word of an access log.
pub(super) const WORD_BYTES: usize = 512;

/// What was stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stored {
    pub(super) accepted: u64,
    pub(super) quarantined: u64,
    pub(super) excluded: u64,
    pub(super) first_ms: Option<i64>,
    pub(super) last_ms: Option<i64>,
    /// The widest time bound that is not due to a double hour.
    pub(super) resolution_ms: u64,
    pub(super) sequenced: bool,
    pub(super) digest: Hash,
}

/// The writer of one import.
pub(super) struct Writer<'a> {
    db: &'a Connection,
    import: u64,
    words: Dictionary,
    kinds: Vec<(Outcome, Direction, String, u32)>,
    run: Vec<Event>,
    run_rows: usize,
    runs: u64,
    blocks: Vec<Hash>,
    quarantine: Leaf,
    excluded: Leaf,
    clocks: Vec<(u32, u64, i64)>,
    stored: Stored,
    packed: Vec<u8>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(db: &'a Connection, import: u64, run_rows: usize) -> Self {
        let stored = Stored {
            accepted: 0,
            quarantined: 0,
            excluded: 0,
            first_ms: None,
            last_ms: None,
            resolution_ms: 1,
            sequenced: true,
            digest: [0; 32],
        };
        Self {
            db,
            import,
            words: Dictionary::default(),
            kinds: Vec::new(),
            run: Vec::new(),
            run_rows,
            runs: 0,
            blocks: Vec::new(),
            quarantine: digest::quarantine_leaf(),
            excluded: digest::excluded_leaf(),
            clocks: Vec::new(),
            stored,
            packed: Vec::new(),
        }
    }

    /// Takes a row that was read.
    pub(super) fn row(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        if [row.controller, row.reader, row.card, row.word].iter().any(|w| w.len() > WORD_BYTES) {
            let raw = row.card.as_bytes().get(..64).unwrap_or_default();
            return self.quarantine(row.line, "word-too-long", raw, row.card.len() as u64);
        }
        let controller = self.words.number(Place::Controller, row.controller);
        let event = Event {
            lo: row.lo_ms,
            hi: row.hi_ms,
            line: row.line,
            seq: row.seq,
            controller,
            reader: self.words.number(Place::Reader, row.reader),
            card: self.words.number(Place::Card, row.card),
            kind: self.kind(row),
            flags: row.flags | self.clock(controller, row),
        };
        let span = u64::try_from(event.hi - event.lo).unwrap_or(0) + 1;
        if row.flags & super::time::DST_DOUBLE == 0 {
            self.stored.resolution_ms = self.stored.resolution_ms.max(span);
        }
        self.stored.sequenced &= row.seq.is_some();
        self.run.push(event);
        if self.run.len() == self.run_rows { self.flush() } else { Ok(()) }
    }

    fn kind(&mut self, row: &Row<'_>) -> u32 {
        let known = self.kinds.iter().find(|(o, d, w, _)| (*o, *d) == (row.outcome, row.direction) && w == row.word);
        if let Some((.., id)) = known {
            return *id;
        }
        let id = self.words.number(Place::Kind, &kind_word(row.outcome, row.direction, row.word));
        // A log has a few dozen words; one with thousands pays for its lookups.
        if self.kinds.len() < 64 {
            self.kinds.push((row.outcome, row.direction, row.word.to_owned(), id));
        }
        id
    }

    /// Whether the controller's clock went back between this row and the one read before it, judged by their numbers.
    fn clock(&mut self, controller: u32, row: &Row<'_>) -> u8 {
        let Some(seq) = row.seq else { return 0 };
        let Some(last) = self.clocks.iter_mut().find(|(c, ..)| *c == controller) else {
            if self.clocks.len() < 4096 {
                self.clocks.push((controller, seq, row.lo_ms));
            }
            return 0;
        };
        let back = (seq > last.1 && row.lo_ms < last.2) || (seq < last.1 && row.lo_ms > last.2);
        (last.1, last.2) = (seq, row.lo_ms);
        if back { CLOCK_BACK } else { 0 }
    }

    /// Takes a row that could not be read.
    pub(super) fn bad(&mut self, bad: &Bad<'_>) -> Result<(), StoreError> {
        self.quarantine(bad.line, bad.reason.code(), bad.raw, bad.raw_len)
    }

    fn quarantine(&mut self, line: u64, reason: &str, raw: &[u8], length: u64) -> Result<(), StoreError> {
        self.stored.quarantined += 1;
        self.quarantine.number(line).bytes(reason.as_bytes()).bytes(raw).number(length);
        self.db
            .prepare_cached("INSERT INTO log_quarantine (import, line, reason, raw, length) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![self.import, line, reason, raw, length])?;
        Ok(())
    }

    fn flush(&mut self) -> Result<(), StoreError> {
        if self.run.is_empty() {
            return Ok(());
        }
        order(&mut self.run);
        let repeats = Repeats::find(self.db, self.import, &self.words, &self.run)?;
        self.exclude(repeats)?;
        let run = std::mem::take(&mut self.run);
        for events in run.chunks(BLOCK_ROWS) {
            self.block(events)?;
        }
        self.run = run;
        self.run.clear();
        self.runs += 1;
        Ok(())
    }

    /// Takes the repeats out of the run and lists them by line.
    fn exclude(&mut self, repeats: Vec<Repeat>) -> Result<(), StoreError> {
        if repeats.is_empty() {
            return Ok(());
        }
        let mut at = repeats.iter().peekable();
        let mut index = 0;
        self.run.retain(|_| {
            let repeat = at.next_if(|r| r.index == index).is_some();
            index += 1;
            !repeat
        });
        let mut by_line = repeats;
        by_line.sort_unstable_by_key(|r| r.line);
        let mut insert =
            self.db.prepare_cached("INSERT INTO log_excluded (import, line, of_import, of_line) VALUES (?1, ?2, ?3, ?4)")?;
        for r in by_line {
            self.stored.excluded += 1;
            self.excluded.number(r.line).number(r.of_import).number(r.of_line);
            insert.execute(params![self.import, r.line, r.of_import, r.of_line])?;
        }
        Ok(())
    }

    fn block(&mut self, events: &[Event]) -> Result<(), StoreError> {
        let (Some(first), Some(last)) = (events.first(), events.iter().map(|e| e.hi).max()) else { return Ok(()) };
        pack(events, &mut self.packed);
        let (block, rows) = (self.blocks.len() as u64, events.len() as u64);
        let leaf = block_leaf(block, self.runs, rows, first.lo, last, &self.packed);
        self.db
            .prepare_cached(
                "INSERT INTO log_block (import, block, run, rows, first_ms, last_ms, leaf, data)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![self.import, block, self.runs, rows, first.lo, last, leaf, self.packed])?;
        self.blocks.push(leaf);
        self.stored.accepted += rows;
        self.stored.first_ms = Some(self.stored.first_ms.map_or(first.lo, |ms| ms.min(first.lo)));
        self.stored.last_ms = Some(self.stored.last_ms.map_or(last, |ms| ms.max(last)));
        Ok(())
    }

    /// Stores what is left and the dictionary; gives the account.
    pub(super) fn finish(mut self) -> Result<Stored, StoreError> {
        self.flush()?;
        self.words.save(self.db, self.import)?;
        let text = digest::text_leaf(self.words.words());
        self.stored.sequenced &= self.stored.accepted > 0;
        self.stored.digest = digest::root(text, &self.blocks, self.quarantine, self.excluded);
        Ok(self.stored)
    }
}

/// Puts a run in order of time. Events of the same moment keep the log's own order: by number, else by line, backwards
/// when the export is newest first. Rows without a number of a run in no order at all are marked.
fn order(run: &mut [Event]) {
    let backwards = matches!((run.first(), run.last()), (Some(a), Some(b)) if a.lo > b.lo);
    let in_order = if backwards { run.is_sorted_by(|a, b| a.lo >= b.lo) } else { run.is_sorted_by_key(|e| e.lo) };
    if !in_order {
        run.iter_mut().filter(|e| e.seq.is_none()).for_each(|e| e.flags |= UNORDERED);
    }
    let key = |e: &Event| {
        let tie = if backwards { u64::MAX - e.line } else { e.line };
        (e.lo, e.seq.unwrap_or(0), tie)
    };
    if !run.is_sorted_by_key(key) {
        run.sort_unstable_by_key(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(moments: &[(i64, Option<u64>)]) -> Vec<(i64, u64, bool)> {
        let event = |(line, (lo, seq)): (usize, &(i64, Option<u64>))| Event {
            lo: *lo,
            hi: *lo + 59,
            line: line as u64,
            seq: *seq,
            controller: 0,
            reader: 0,
            card: 0,
            kind: 0,
            flags: 0,
        };
        let mut events: Vec<_> = moments.iter().enumerate().map(event).collect();
        order(&mut events);
        events.iter().map(|e| (e.lo, e.line, e.flags & UNORDERED == 0)).collect()
    }

    #[test]
    fn the_order_of_one_moment_is_told_by_number_by_a_sorted_file_or_not_at_all() {
        assert_eq!(run(&[(0, None), (60, None), (60, None)]), [(0, 0, true), (60, 1, true), (60, 2, true)]);
        assert_eq!(run(&[(60, None), (60, None), (0, None)]), [(0, 2, true), (60, 1, true), (60, 0, true)]);
        assert_eq!(run(&[(0, None), (60, None), (0, None), (90, None)]).iter().filter(|e| e.2).count(), 0);
        assert_eq!(run(&[(0, Some(2)), (60, Some(3)), (0, Some(1))]), [(0, 2, true), (0, 0, true), (60, 1, true)]);
    }
}
