//! What counting a sample proves about all the copies it was drawn from, stated exactly.
//!
//! Of N copies n are drawn, each set of n as likely as any other, and x of them prove wrong. If D of the N were wrong, the
//! number drawn wrong would be hypergeometric. The statement is the smallest D at which seeing no more than x wrong ones has
//! a probability below 5 %: with 95 % confidence fewer than D are wrong. The distribution is the same with n and D exchanged,
//! so that all its terms are products of min(n, D) factors: whole numbers, compared as whole numbers. Nothing is rounded, and
//! a probability of 4.9999 % is told from one of 5.0001 %.

use num_bigint::BigUint;

/// 1 in so many: what is left to chance by a statement made with 95 % confidence.
pub const ONE_IN: u64 = 20;

/// A part of a population: all its copies, how many were drawn, how many of those proved wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stratum {
    /// All of them, N.
    pub population: u64,
    /// Drawn, n.
    pub sampled: u64,
    /// Drawn and wrong, x.
    pub wrong: u64,
}

impl Stratum {
    /// Whether every one of them was drawn: then numbers are known and no probability is stated.
    pub fn counted_in_full(self) -> bool {
        self.sampled >= self.population
    }

    /// The smallest D such that at most x wrong ones would be drawn with a probability below 1 in `one_in`, if D were wrong:
    /// fewer than D are wrong. `None` when no D is excluded: nothing was drawn, or all that was drawn is wrong.
    pub fn fewer_than(self, one_in: u64) -> Option<u64> {
        let excluded = |d| self.excludes(d, one_in);
        // Fewer than x + 1 cannot be excluded: x are known. Steps double until one is, then the gap is halved: the sum is
        // dearest for a D in the middle, so what lies far above the answer is not tried.
        let (mut low, mut step) = (self.wrong, 1);
        let mut high = loop {
            let high = low.saturating_add(step).min(self.population);
            if excluded(high) {
                break high;
            }
            if high == self.population {
                return None;
            }
            (low, step) = (high, step * 2);
        };
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if excluded(middle) { high = middle } else { low = middle }
        }
        Some(high)
    }

    /// Whether P(X ≤ x) < 1 / `one_in` when D of them are wrong; it only ever falls as D grows.
    fn excludes(self, d: u64, one_in: u64) -> bool {
        let (all, few, many) = (self.population, self.sampled.min(d), self.sampled.max(d));
        if d > all || self.sampled > all {
            return false;
        }
        // C(few, k) · many(many-1)…(k factors) · (all-many)…(few-k factors), of all(all-1)…(few factors).
        let others = all - many;
        let least = few.saturating_sub(others);
        if self.wrong < least {
            return true;
        }
        let mut term = falling(many, least) * falling(others, few - least) * choose(few, least);
        let mut sum = term.clone();
        for k in least..self.wrong.min(few) {
            term *= few - k;
            term *= many - k;
            // Each division leaves no rest: the next term is a whole number.
            term /= u128::from(k + 1) * u128::from(others + k + 1 - few);
            sum += &term;
        }
        sum * one_in < falling(all, few)
    }

    /// The probability that the sample holds at least one of k, in hundredths of a percent, rounded down.
    pub fn finds_one_of(self, k: u64) -> u64 {
        let (all, k) = (self.population, k.min(self.population));
        let (few, many) = (self.sampled.min(k), self.sampled.max(k).min(all));
        let total = falling(all, few);
        let found = &total - falling(all - many, few);
        u64::try_from(found * 10_000u32 / total).unwrap_or(0)
    }
}

/// With 95 % confidence fewer than this many are wrong in all strata together; `None` when nothing can be said of any.
///
/// Conservative: the 5 % are shared equally among the strata that were sampled, so that with 95 % confidence all their bounds
/// hold at once (Bonferroni), whatever the strata have in common; the bounds add up. Strata counted in full add what was
/// found wrong in them, and nothing to chance.
pub fn fewer_than_in_all(strata: &[Stratum]) -> Option<u64> {
    let sampled = strata.iter().filter(|s| !s.counted_in_full()).count() as u64;
    let most = |s: &Stratum| {
        if s.counted_in_full() { s.wrong } else { s.fewer_than(ONE_IN * sampled).map_or(s.population, |d| d - 1) }
    };
    let all: u64 = strata.iter().map(|s| s.population).sum();
    let most: u64 = strata.iter().map(most).sum();
    (most < all).then_some(most + 1)
}

/// n (n-1) (n-2) …, so many factors; 0 when there are more factors than that.
fn falling(n: u64, factors: u64) -> BigUint {
    if factors > n {
        return BigUint::from(0u32);
    }
    product(n - factors + 1, n)
}

/// The product of the numbers from `low` to `high`, by halves: numbers of like size are multiplied fastest.
fn product(low: u64, high: u64) -> BigUint {
    if low > high {
        return BigUint::from(1u32);
    }
    if high - low < 16 {
        return (low..=high).fold(BigUint::from(1u32), |all, factor| all * factor);
    }
    let middle = low + (high - low) / 2;
    product(low, middle) * product(middle + 1, high)
}

/// How many ways there are to choose k of n.
fn choose(n: u64, k: u64) -> BigUint {
    let k = k.min(n - k);
    falling(n, k) / falling(k, k)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Among all ways to draw n of N, D of which are wrong: those with at most x wrong ones, and all. Counted one by one.
    fn by_hand(population: u32, sampled: u32, x: u32, d: u32) -> (u64, u64) {
        let wrong = (1u32 << d) - 1;
        let draws = (0u32..1 << population).filter(|draw| draw.count_ones() == sampled);
        draws.fold((0, 0), |(few, all), draw| (few + u64::from((draw & wrong).count_ones() <= x), all + 1))
    }

    #[test]
    fn every_small_case_agrees_with_counting_all_draws() {
        for population in 1..=11u32 {
            for sampled in 0..=population {
                for wrong in 0..=sampled {
                    let draws: Vec<_> = (0..=population).map(|d| by_hand(population, sampled, wrong, d)).collect();
                    let stratum = Stratum { population: population.into(), sampled: sampled.into(), wrong: wrong.into() };
                    for one_in in [2, 20, 100] {
                        let first = draws.iter().position(|(few, all)| few * one_in < *all);
                        assert_eq!(stratum.fewer_than(one_in), first.map(|d| d as u64), "{stratum:?} 1 in {one_in}");
                    }
                    for k in 0..=population {
                        let (none, all) = by_hand(population, sampled, 0, k);
                        assert_eq!(stratum.finds_one_of(k.into()), (all - none) * 10_000 / all, "{stratum:?} {k}");
                    }
                }
            }
        }
    }

    #[test]
    fn known_cases() {
        let of = |population, sampled, wrong| Stratum { population, sampled, wrong };
        // The auditor's rule of three: nothing wrong in 59 of many excludes 5 %, in 58 it does not.
        assert_eq!(of(1_000_000, 59, 0).fewer_than(20), Some(49_507));
        assert!(of(1_000_000, 58, 0).fewer_than(20).unwrap() > 50_000);
        // Exactly 5 %: of 20, 19 drawn and none wrong, one wrong is missed 1 time in 20. That is not below 5 %.
        assert_eq!(of(20, 19, 0).fewer_than(20), Some(2));
        assert_eq!(of(21, 20, 0).fewer_than(20), Some(1));
        // Nothing is proved by a draw of nothing, nor by one that is wrong from end to end.
        assert_eq!((of(100, 0, 0).fewer_than(20), of(100, 7, 7).fewer_than(20)), (None, None));
        assert_eq!(of(100, 50, 0).finds_one_of(1), 5_000);
        assert_eq!((of(100, 100, 0).finds_one_of(1), of(100, 0, 0).finds_one_of(100)), (10_000, 0));
    }

    #[test]
    fn strata_together_are_never_better_than_one_of_them_says() {
        let (a, b) = (Stratum { population: 1000, sampled: 100, wrong: 0 }, Stratum { population: 500, sampled: 50, wrong: 1 });
        let full = Stratum { population: 30, sampled: 30, wrong: 2 };
        let alone = |s: Stratum| s.fewer_than(20).unwrap() - 1;
        let both = fewer_than_in_all(&[a, b, full]).unwrap() - 1;
        assert!(both > alone(a) + alone(b) + 2);
        assert_eq!(both, a.fewer_than(40).unwrap() + b.fewer_than(40).unwrap());
        assert_eq!(fewer_than_in_all(&[a]), a.fewer_than(20));
        assert_eq!(fewer_than_in_all(&[full]), Some(3));
        assert_eq!(fewer_than_in_all(&[Stratum { sampled: 1, wrong: 1, ..a }]), None);
    }

    #[test]
    fn a_large_register_is_stated_at_once() {
        for (sampled, wrong) in [(300, 0), (10_000, 3), (10_000, 400)] {
            let d = Stratum { population: 1_000_000, sampled, wrong }.fewer_than(100).unwrap();
            assert!(d > wrong && d < 60_000, "{d}");
        }
    }

    proptest! {
        #[test]
        fn the_bound_holds_and_the_one_before_does_not(population in 1u64..3000, a in 0u64..400, b in 0u64..10) {
            let stratum = Stratum { population, sampled: a.min(population), wrong: b.min(a).min(population) };
            let bound = stratum.fewer_than(20);
            let last = bound.unwrap_or(population + 1);
            prop_assert!(last > stratum.wrong);
            prop_assert!((stratum.wrong..last.min(stratum.wrong + 20)).all(|d| !stratum.excludes(d, 20)));
            prop_assert!((last.saturating_sub(20).max(stratum.wrong)..last).all(|d| !stratum.excludes(d, 20)));
            prop_assert!((last..=population.min(last + 20)).all(|d| stratum.excludes(d, 20)));
        }
    }
}
