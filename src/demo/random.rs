//! A small generator of numbers that look random and are the same in every run: SplitMix64, seeded by names.

/// The generator.
#[derive(Debug, Clone)]
pub(super) struct Random(u64);

impl Random {
    /// One seeded by a text and a number, so that leaving one person or day out changes nothing for the others.
    pub(super) fn of(text: &str, number: i64) -> Self {
        let seed = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
        Self(seed ^ number.unsigned_abs().wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from `low` to `high`, both included; `low` when the bounds are the wrong way round.
    pub(super) fn between(&mut self, low: u32, high: u32) -> u32 {
        let width = u64::from(high.saturating_sub(low)) + 1;
        low + u32::try_from(self.next() % width).unwrap_or(0)
    }

    /// Whether something that happens so many times in a hundred happens now.
    pub(super) fn chance(&mut self, percent: u32) -> bool {
        self.between(1, 100) <= percent
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn the_same_seed_gives_the_same_numbers_within_their_bounds() {
        let draw = |text, n| {
            let mut random = Random::of(text, n);
            (0..200).map(|_| random.between(3, 9)).collect::<Vec<_>>()
        };
        assert_eq!(draw("P0001", 7), draw("P0001", 7));
        assert_ne!(draw("P0001", 7), draw("P0002", 7));
        assert_ne!(draw("P0001", 7), draw("P0001", 8));
        assert!((3..=9).all(|n| draw("P0001", 7).contains(&n)));
        assert!(draw("P0001", 7).iter().all(|n| (3..=9).contains(n)));
    }
}
