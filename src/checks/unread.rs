//! Rows that could not be read: each stands in its file between two that could, and what it says may have happened in between.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::ground::Ground;
use crate::logs::scan::Source;
use crate::logs::sequence::Gap;
use crate::store::StoreError;

/// The quarantined lines of one import, with the nearest readable rows before and after each: line and moments.
#[derive(Debug, Clone, Default)]
struct Lines {
    lines: Vec<u64>,
    before: Vec<Option<(u64, i64)>>,
    after: Vec<Option<(u64, i64)>>,
}

/// The quarantined lines of the sources of a pass.
#[derive(Debug, Clone, Default)]
pub(super) struct Unread(Vec<Lines>);

impl Unread {
    /// Reads which lines are quarantined.
    pub(super) fn load(logs: &Connection, sources: &[Source]) -> Result<Self, StoreError> {
        let mut statement = logs.prepare_cached("SELECT line FROM log_quarantine WHERE import = ?1 ORDER BY line")?;
        let mut all = Vec::with_capacity(sources.len());
        for source in sources {
            let lines: Vec<u64> = statement.query_map([source.import], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            let none = vec![None; lines.len()];
            all.push(Lines { before: none.clone(), after: none, lines });
        }
        Ok(Self(all))
    }

    /// Takes a readable row.
    pub(super) fn see(&mut self, source: usize, line: u64, (lo, hi): (i64, i64)) {
        let Some(of) = self.0.get_mut(source).filter(|of| !of.lines.is_empty()) else { return };
        let next = of.lines.partition_point(|unread| *unread < line);
        if let Some(before) = of.before.get_mut(next)
            && before.is_none_or(|(there, _)| there < line)
        {
            *before = Some((line, lo));
        }
        if let Some(after) = next.checked_sub(1).and_then(|last| of.after.get_mut(last))
            && after.is_none_or(|(there, _)| line < there)
        {
            *after = Some((line, hi));
        }
    }

    /// The times in which unread rows may lie, by import, ends included; to the end of the file's span where no row is on a side.
    pub(super) fn spans(&self, ground: &Ground<'_>, sources: &[Source]) -> BTreeMap<u64, Vec<(i64, i64)>> {
        let mut out = BTreeMap::new();
        for (of, source) in self.0.iter().zip(sources) {
            let log = ground.facts.logs.iter().find(|l| l.import == source.import);
            let Some((first, last)) = log.and_then(|log| ground.span_of(log)) else { continue };
            let (mut spans, mut before) = (Vec::new(), None);
            // Of several unread rows in a row only the first knows what came before, and only the last what came after.
            let mut afters = of.after.clone();
            for i in (1..afters.len()).rev() {
                if afters[i - 1].is_none() {
                    afters[i - 1] = afters[i];
                }
            }
            for (known, after) in of.before.iter().zip(afters) {
                before = known.or(before);
                let (from, until) = (before.map_or(first, |(_, at)| at), after.map_or(last, |(_, at)| at));
                spans.push((from.min(until), from.max(until)));
            }
            spans.dedup();
            if !spans.is_empty() {
                out.insert(source.import, spans);
            }
        }
        out
    }

    /// Whether the rows that stand unread between the edges of a gap are as many as the numbers that are missing: then the rows are
    /// there, and LOG004 says what is wrong with them.
    pub(super) fn explains(&self, gap: &Gap, sources: &[Source]) -> bool {
        let (first, last) = (gap.after.line.min(gap.next.line), gap.after.line.max(gap.next.line));
        let of = sources.iter().position(|s| s.import == gap.after.import).filter(|_| gap.after.import == gap.next.import);
        let Some(lines) = of.and_then(|of| self.0.get(of)).map(|of| &of.lines) else { return false };
        let between = lines.partition_point(|l| *l < last).saturating_sub(lines.partition_point(|l| *l <= first));
        between as u64 >= gap.missing()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logs::sequence::Edge;

    #[test]
    fn a_row_is_placed_between_its_neighbours_in_whatever_order_they_come() {
        let none = vec![None; 3];
        let mut unread = Unread(vec![Lines { lines: vec![5, 6, 9], before: none.clone(), after: none }]);
        for (line, at) in [(10, 100), (4, 40), (3, 30), (8, 80), (7, 70), (11, 110)] {
            unread.see(0, line, (at, at));
        }
        let of = &unread.0[0];
        assert_eq!(of.before, [Some((4, 40)), None, Some((8, 80))]);
        assert_eq!(of.after, [None, Some((7, 70)), Some((10, 100))]);
    }

    #[test]
    fn a_gap_is_explained_by_as_many_unread_rows_and_not_by_fewer() {
        let sources = vec![Source { import: 3, ..Source::default() }];
        let none = vec![None; 2];
        let unread = Unread(vec![Lines { lines: vec![5, 6], before: none.clone(), after: none }]);
        let edge = |seq, line| Edge { seq, import: 3, line, at: 0 };
        let gap = |missing: u64, first, last| Gap { after: edge(1, first), next: edge(2 + missing, last) };
        assert!(unread.explains(&gap(2, 4, 7), &sources) && unread.explains(&gap(1, 4, 7), &sources));
        assert!(!unread.explains(&gap(3, 4, 7), &sources), "one row is not in the file");
        assert!(!unread.explains(&gap(2, 5, 7), &sources) && !unread.explains(&gap(1, 6, 9), &sources), "not between");
    }
}
