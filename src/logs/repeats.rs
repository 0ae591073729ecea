//! Exact repeats: all mapped fields equal, the log's own number among them, inside a file or across overlapping exports.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use super::dictionary::{self, Dictionary};
use super::packed::{Event, unpack};
use crate::store::StoreError;

/// A row of the run that repeats one already there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Repeat {
    /// Its place in the run.
    pub(super) index: usize,
    pub(super) line: u64,
    pub(super) of_import: u64,
    pub(super) of_line: u64,
}

type Fields = (i64, i64, Option<u64>, u32, u32, u32, u32);

fn fields(e: &Event) -> Fields {
    (e.lo, e.hi, e.seq, e.controller, e.reader, e.card, e.kind)
}

pub(super) struct Repeats;

impl Repeats {
    /// The repeats of a run that is in order of time, by place: of rows of the run itself, of earlier runs, of other imports.
    pub(super) fn find(db: &Connection, import: u64, words: &Dictionary, run: &[Event]) -> Result<Vec<Repeat>, StoreError> {
        let mut repeat_of: Vec<Option<(u64, u64)>> = Vec::new();
        within(run, import, &mut repeat_of);
        stored(db, import, words, run, &mut repeat_of)?;
        let found = repeat_of
            .iter()
            .enumerate()
            .filter_map(|(index, of)| of.map(|(of_import, of_line)| Repeat { index, line: run[index].line, of_import, of_line }));
        Ok(found.collect())
    }
}

/// Marks all but the earliest line of each set of equal rows. `repeat_of` is filled only when there is something to mark.
fn within(run: &[Event], import: u64, repeat_of: &mut Vec<Option<(u64, u64)>>) {
    let mut start = 0;
    let mut group: Vec<usize> = Vec::new();
    while start < run.len() {
        let mut end = start + 1;
        while end < run.len() && run[end].lo == run[start].lo {
            end += 1;
        }
        if end - start > 1 {
            group.clear();
            group.extend(start..end);
            group.sort_unstable_by_key(|i| (fields(&run[*i]), run[*i].line));
            let mut first = group[0];
            for &next in &group[1..] {
                if fields(&run[next]) == fields(&run[first]) {
                    mark(repeat_of, run.len(), next, (import, run[first].line));
                } else {
                    first = next;
                }
            }
        }
        start = end;
    }
}

fn mark(repeat_of: &mut Vec<Option<(u64, u64)>>, length: usize, index: usize, of: (u64, u64)) {
    if repeat_of.is_empty() {
        repeat_of.resize(length, None);
    }
    repeat_of[index] = Some(of);
}

/// Marks the rows that an already stored block holds. Blocks of other times are not even read.
fn stored(
    db: &Connection,
    import: u64,
    words: &Dictionary,
    run: &[Event],
    repeat_of: &mut Vec<Option<(u64, u64)>>,
) -> Result<(), StoreError> {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return Ok(()) };
    let mut statement = db.prepare_cached(
        "SELECT import, data FROM log_block WHERE first_ms <= ?2 AND last_ms >= ?1 AND data IS NOT NULL ORDER BY import, block",
    )?;
    let mut rows = statement.query(params![first.lo, last.lo])?;
    let mut translations: HashMap<u64, Vec<Option<u32>>> = HashMap::new();
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        let of_import: u64 = row.get(0)?;
        events.clear();
        unpack(row.get_ref(1)?.as_bytes().unwrap_or_default(), &mut events)
            .map_err(|e| StoreError::Damaged(format!("log {of_import}: {e}")))?;
        if of_import != import && !translations.contains_key(&of_import) {
            let own = dictionary::load(db, of_import)?.iter().map(|w| words.known(w)).collect();
            translations.insert(of_import, own);
        }
        let translation = translations.get(&of_import);
        for event in &events {
            let same_words = |n: u32| match translation {
                Some(own) => own.get(n as usize).copied().flatten(),
                None => Some(n),
            };
            let [Some(controller), Some(reader), Some(card), Some(kind)] =
                [event.controller, event.reader, event.card, event.kind].map(same_words)
            else {
                continue;
            };
            let wanted = fields(&Event { controller, reader, card, kind, ..*event });
            let from = run.partition_point(|e| e.lo < event.lo);
            for (index, own) in run.iter().enumerate().skip(from).take_while(|(_, e)| e.lo == event.lo) {
                if fields(own) == wanted {
                    mark(repeat_of, run.len(), index, (of_import, event.line));
                }
            }
        }
    }
    Ok(())
}
