//! Sets of time, as sorted spans of milliseconds `from..until` that neither touch nor overlap.

/// A span, the end excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First millisecond.
    pub from: i64,
    /// First millisecond after.
    pub until: i64,
}

/// A set of time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Intervals(Vec<Span>);

impl Intervals {
    /// The set of one span; empty if it ends before it begins.
    pub fn of(from: i64, until: i64) -> Self {
        let mut set = Self::default();
        set.add(from, until);
        set
    }

    /// Adds a span.
    pub fn add(&mut self, from: i64, until: i64) {
        if from >= until {
            return;
        }
        let start = self.0.partition_point(|s| s.until < from);
        let end = self.0.partition_point(|s| s.from <= until);
        let (from, until) = match self.0.get(start..end) {
            Some([first, .., last]) => (from.min(first.from), until.max(last.until)),
            Some([only]) => (from.min(only.from), until.max(only.until)),
            _ => (from, until),
        };
        self.0.splice(start..end, [Span { from, until }]);
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let mut out = Vec::new();
        let mut others = other.0.as_slice();
        for span in &self.0 {
            let mut from = span.from;
            while let Some((first, rest)) = others.split_first() {
                if first.until <= from {
                    others = rest;
                    continue;
                }
                if first.from >= span.until {
                    break;
                }
                if first.from > from {
                    out.push(Span { from, until: first.from });
                }
                from = first.until;
                if first.until < span.until {
                    others = rest;
                } else {
                    break;
                }
            }
            if from < span.until {
                out.push(Span { from, until: span.until });
            }
        }
        Self(out)
    }

    /// What is in both.
    #[must_use]
    pub fn within(&self, other: &Self) -> Self {
        self.without(&self.without(other))
    }

    /// The spans, in order.
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// Milliseconds in the set.
    pub fn length(&self) -> i64 {
        self.0.iter().map(|s| s.until - s.from).sum()
    }

    /// Whether a whole span lies in it.
    pub fn holds(&self, from: i64, until: i64) -> bool {
        from >= until || self.0.iter().any(|s| s.from <= from && until <= s.until)
    }

    /// Whether a moment lies in it.
    pub fn has(&self, at: i64) -> bool {
        self.holds(at, at + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sets_agree_with_a_row_of_bits(a in proptest::collection::vec((0i64..60, 0i64..20), 0..8), b in proptest::collection::vec((0i64..60, 0i64..20), 0..8)) {
            let build = |spans: &[(i64, i64)]| {
                let (mut set, mut bits) = (Intervals::default(), [false; 90]);
                for (from, length) in spans {
                    set.add(*from, from + length);
                    (*from..from + length).for_each(|i| bits[i as usize] = true);
                }
                (set, bits)
            };
            let ((x, p), (y, q)) = (build(&a), build(&b));
            let (without, within) = (x.without(&y), x.within(&y));
            for i in 0..90usize {
                prop_assert_eq!(x.has(i as i64), p[i]);
                prop_assert_eq!(without.has(i as i64), p[i] && !q[i]);
                prop_assert_eq!(within.has(i as i64), p[i] && q[i]);
            }
            prop_assert_eq!(x.length(), p.iter().filter(|b| **b).count() as i64);
            for pair in x.spans().windows(2) {
                prop_assert!(pair[0].until < pair[1].from);
            }
        }
    }
}
