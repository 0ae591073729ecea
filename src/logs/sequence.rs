//! Completeness by number: each controller counts its events, so a missing number is a missing event.

use std::collections::BTreeMap;

/// One numbered event at the edge of a run of consecutive numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    /// The log's number.
    pub seq: u64,
    /// The import.
    pub import: u64,
    /// The line.
    pub line: u64,
    /// Milliseconds since 1970 UTC.
    pub at: i64,
}

/// Numbers missing between two events of one controller.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// The last number before.
    pub after: Edge,
    /// The first number after.
    pub next: Edge,
}

impl Gap {
    /// How many numbers are missing.
    pub fn missing(&self) -> u64 {
        self.next.seq - self.after.seq - 1
    }

    /// The time in which the missing events may lie, milliseconds, ends included.
    pub fn hours(&self) -> (i64, i64) {
        (self.after.at.min(self.next.at), self.after.at.max(self.next.at))
    }
}

/// The numbers of one controller, met in any order.
#[derive(Debug, Clone, Default)]
pub struct Numbers {
    /// Runs of consecutive numbers, by their first.
    runs: BTreeMap<u64, (Edge, Edge)>,
    /// The first number of the run that grew last: logs mostly count upwards.
    recent: Option<u64>,
}

impl Numbers {
    /// Takes an event's number.
    pub fn add(&mut self, edge: Edge) {
        if let Some((_, last)) = self.recent.and_then(|first| self.runs.get_mut(&first))
            && edge.seq == last.seq + 1
        {
            *last = edge;
            let first = self.recent.unwrap_or_default();
            self.join(first);
            return;
        }
        let before = self.runs.range(..=edge.seq).next_back().map(|(first, (_, last))| (*first, last.seq));
        match before {
            // Known already: an overlapping export, or a number used twice.
            Some((_, last)) if edge.seq <= last => {}
            Some((first, last)) if edge.seq == last + 1 => {
                if let Some(run) = self.runs.get_mut(&first) {
                    run.1 = edge;
                }
                self.recent = Some(first);
                self.join(first);
            }
            _ => {
                self.runs.insert(edge.seq, (edge, edge));
                self.recent = Some(edge.seq);
                self.join(edge.seq);
            }
        }
    }

    /// Joins the run of a first number with the one that follows on it.
    fn join(&mut self, first: u64) {
        let Some(last) = self.runs.get(&first).map(|(_, last)| last.seq) else { return };
        if let Some((_, end)) = last.checked_add(1).and_then(|next| self.runs.remove(&next))
            && let Some(run) = self.runs.get_mut(&first)
        {
            run.1 = end;
        }
    }

    /// The gaps, by number.
    pub fn gaps(&self) -> Vec<Gap> {
        let runs: Vec<_> = self.runs.values().collect();
        runs.windows(2).map(|pair| Gap { after: pair[0].1, next: pair[1].0 }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn gaps_are_those_of_the_sorted_numbers(numbers in proptest::collection::vec(0u64..80, 0..60)) {
            let mut seen = Numbers::default();
            for (line, seq) in numbers.iter().enumerate() {
                seen.add(Edge { seq: *seq, import: 1, line: line as u64, at: *seq as i64 });
            }
            let mut sorted = numbers;
            sorted.sort_unstable();
            sorted.dedup();
            let expected: Vec<_> =
                sorted.windows(2).filter(|w| w[1] > w[0] + 1).map(|w| (w[0], w[1], w[1] - w[0] - 1)).collect();
            let found: Vec<_> = seen.gaps().iter().map(|g| (g.after.seq, g.next.seq, g.missing())).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
