//! A list of faults that does not grow with the damage: so many are named, the others are counted.

use crate::journal::{Fault, FaultCode};

/// At most `limit` faults of one kind, and how many more there were.
pub(super) struct Bounded {
    limit: usize,
    place: String,
    kept: Vec<Fault>,
    /// Kind, how many came; a handful of kinds, in the order they first came.
    counts: Vec<(FaultCode, usize)>,
}

impl Bounded {
    /// An empty list; `place` names the whole that the faults lie in.
    pub(super) fn new(limit: usize, place: impl Into<String>) -> Self {
        Self { limit, place: place.into(), kept: Vec::new(), counts: Vec::new() }
    }

    /// Adds a fault, or counts it.
    pub(super) fn push(&mut self, fault: Fault) {
        let at = self.counts.iter().position(|(code, _)| *code == fault.code).unwrap_or_else(|| {
            self.counts.push((fault.code, 0));
            self.counts.len() - 1
        });
        self.counts[at].1 += 1;
        if self.counts[at].1 <= self.limit {
            self.kept.push(fault);
        }
    }

    /// The faults kept, with a line for each kind of which there were more.
    pub(super) fn finish(mut self) -> Vec<Fault> {
        for (code, count) in self.counts.into_iter().filter(|(_, count)| *count > self.limit) {
            self.kept.push(Fault::new(code, self.place.as_str(), format!("and {} more of this kind", count - self.limit)));
        }
        self.kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_bounded_and_counted() {
        let mut list = Bounded::new(2, "journal");
        for n in 1..=5 {
            list.push(Fault::new(FaultCode::Chain, format!("entry {n}"), "x"));
        }
        list.push(Fault::new(FaultCode::Record, "entry 9", "y"));
        let lines: Vec<_> = list.finish().iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            ["VER006 entry 1: x", "VER006 entry 2: x", "VER005 entry 9: y", "VER006 journal: and 3 more of this kind"]
        );
    }
}
