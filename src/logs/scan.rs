//! All imports as one stream of events in order of time: what the audit passes over.
//!
//! Each run of an import is in order already; a run is opened when the stream reaches its first event, so that a quarter
//! of logs in their usual order has one or two blocks unpacked at any moment.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use rusqlite::{Connection, params};

use super::dictionary::{self, read_kind};
use super::event::{Direction, Outcome};
use super::packed::{Event, unpack};
use crate::store::StoreError;

/// One import as the scan knows it.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// Its number.
    pub import: u64,
    /// The file's name.
    pub file: String,
    /// The words of its dictionary, by number.
    pub words: Vec<String>,
    /// Rows left out because they repeat another row of the same file.
    pub repeats: u64,
    /// For each word that is a kind: outcome and direction.
    pub kinds: Vec<(Outcome, Direction)>,
}

/// The imports to be scanned with their words, by number; those in `only`, or all.
pub fn sources(db: &Connection, only: &[u64]) -> Result<Vec<Source>, StoreError> {
    let mut statement = db.prepare("SELECT import, file FROM log_import ORDER BY import")?;
    let mut rows = statement.query([])?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        let (import, file): (u64, String) = (row.get(0)?, row.get(1)?);
        if !only.contains(&import) {
            continue;
        }
        let words = dictionary::load(db, import)?;
        let kinds = words.iter().map(|w| read_kind(w)).map(|(outcome, direction, _)| (outcome, direction)).collect();
        let repeats = db
            .prepare_cached("SELECT count(*) FROM log_excluded WHERE import = ?1 AND of_import = ?1")?
            .query_row([import], |row| row.get(0))?;
        out.push(Source { import, file, words, repeats, kinds });
    }
    Ok(out)
}

/// Where an event stands in the stream: time, import, line.
type Key = (i64, usize, u64);

struct Run {
    source: usize,
    import: u64,
    blocks: Vec<u64>,
    next: usize,
    events: Vec<Event>,
    at: usize,
    first_ms: i64,
}

impl Run {
    /// Unpacks the next block; whether there was one.
    fn advance(&mut self, db: &Connection) -> Result<bool, StoreError> {
        let Some(block) = self.blocks.get(self.next) else { return Ok(false) };
        self.next += 1;
        (self.at, self.events) = (0, std::mem::take(&mut self.events));
        self.events.clear();
        let mut statement = db.prepare_cached("SELECT data FROM log_block WHERE import = ?1 AND block = ?2")?;
        let mut rows = statement.query(params![self.import, block])?;
        let damaged = || StoreError::Damaged(format!("log {}, block {block} cannot be read", self.import));
        let row = rows.next()?.ok_or_else(damaged)?;
        unpack(row.get_ref(0)?.as_bytes().unwrap_or_default(), &mut self.events).map_err(|_| damaged())?;
        Ok(true)
    }

    fn key(&self) -> Option<Key> {
        self.events.get(self.at).map(|e| (e.lo, self.source, e.line))
    }
}

/// Gives every stored event whose time may touch `from..=until` (milliseconds), in order of its first moment, with the
/// place of its import in `sources`.
pub fn scan<E: From<StoreError>>(
    db: &Connection,
    sources: &[Source],
    from: i64,
    until: i64,
    mut each: impl FnMut(usize, &Event) -> Result<(), E>,
) -> Result<(), E> {
    let mut waiting = runs(db, sources, from, until)?;
    // The run that starts last waits at the bottom.
    waiting.sort_by_key(|r| Reverse((r.first_ms, r.source)));
    let mut open: Vec<Run> = Vec::new();
    let mut heap: BinaryHeap<Reverse<(Key, usize)>> = BinaryHeap::new();
    loop {
        let soonest = heap.peek().map(|Reverse((key, _))| key.0);
        if let Some(mut run) = waiting.pop_if(|run| soonest.is_none_or(|ms| run.first_ms <= ms)) {
            if run.advance(db)?
                && let Some(key) = run.key()
            {
                heap.push(Reverse((key, open.len())));
                open.push(run);
            }
            continue;
        }
        let Some(Reverse((_, index))) = heap.pop() else { break };
        let run = &mut open[index];
        // Everything up to the next other event can be given without asking the heap again.
        let bound = heap.peek().map(|Reverse((key, _))| *key);
        let start = waiting.last().map(|r| r.first_ms);
        let next = loop {
            let Some(key) = run.key() else {
                if run.advance(db)? {
                    continue;
                }
                break None;
            };
            if bound.is_some_and(|b| key > b) || start.is_some_and(|ms| key.0 >= ms) {
                break Some(key);
            }
            let event = run.events[run.at];
            run.at += 1;
            if event.hi >= from && event.lo <= until {
                each(run.source, &event)?;
            }
        };
        match next {
            Some(key) => heap.push(Reverse((key, index))),
            None => open[index].events = Vec::new(),
        }
    }
    Ok(())
}

/// The runs with the blocks that may hold events of the period.
fn runs(db: &Connection, sources: &[Source], from: i64, until: i64) -> Result<Vec<Run>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT run, block, first_ms FROM log_block
         WHERE import = ?1 AND last_ms >= ?2 AND first_ms <= ?3 AND data IS NOT NULL ORDER BY run, block",
    )?;
    let mut out: Vec<Run> = Vec::new();
    for (source, of) in sources.iter().enumerate() {
        let mut rows = statement.query(params![of.import, from, until])?;
        let mut last = None;
        while let Some(row) = rows.next()? {
            let (run, block, first_ms): (u64, u64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
            match out.last_mut().filter(|_| last == Some(run)) {
                Some(open) => open.blocks.push(block),
                None => {
                    out.push(Run { source, import: of.import, blocks: vec![block], next: 0, events: Vec::new(), at: 0, first_ms })
                }
            }
            last = Some(run);
        }
    }
    Ok(out)
}
