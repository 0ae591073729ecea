//! How a sample is drawn so that nobody in the office can foresee it and everybody can check it afterwards.
//!
//! The seed is the SHA-256 of three lines, each ended by a line feed: the size and the root of the last checkpoint that left
//! the room, as its second and third line write them (decimal, base64), and the word the inspector gives on the day. Who kept
//! the checkpoint recomputes it:
//!
//! ```sh
//! { sed -n 2,3p checkpoint.txt; printf '%s\n' "$WORD"; } | sha256sum
//! ```
//!
//! Within a level those copies are drawn whose SHA-256 of the seed (64 hexadecimal digits), a line feed, the document's
//! number, a slash and the copy's number is smallest:
//!
//! ```sh
//! printf '%s\n%s/%s' "$SEED" 2026/0001 1 | sha256sum
//! ```

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};

/// The seed of a sample, 64 hexadecimal digits; `None` when the root is not 64 hexadecimal digits.
pub fn seed(size: u64, root: &str, word: &str) -> Option<String> {
    let mut bytes = [0; 32];
    base16ct::lower::decode(root, &mut bytes).ok().filter(|b| b.len() == 32)?;
    let text = format!("{size}\n{}\n{word}\n", Base64::encode_string(&bytes));
    Some(base16ct::lower::encode_string(&Sha256::digest(text)))
}

/// What orders the copies of a level: those with the smallest are drawn.
pub fn draw(seed: &str, document: &str, copy: u32) -> [u8; 32] {
    Sha256::digest(format!("{seed}\n{document}/{copy}")).into()
}

/// How many of each stratum are drawn: in proportion, at least one of each that is not empty, the rest of a division to the
/// largest remainders and among equals to the first. `None` when the sample is larger than all, or has not one for each.
pub fn allocate(populations: &[u64], sample: u64) -> Option<Vec<u64>> {
    let filled = populations.iter().filter(|p| **p > 0).count() as u64;
    let all: u64 = populations.iter().sum();
    if sample > all || sample < filled {
        return None;
    }
    let mut drawn = vec![0; populations.len()];
    let mut open: Vec<usize> = (0..populations.len()).filter(|i| populations[*i] > 0).collect();
    let (mut left, mut of) = (u128::from(sample), u128::from(all));
    // Strata that would get less than one get one; what the others share shrinks by it, which may leave another below one.
    loop {
        let small: Vec<_> = open.iter().copied().filter(|i| u128::from(populations[*i]) * left < of).collect();
        if small.is_empty() {
            break;
        }
        for i in small {
            drawn[i] = 1;
            (left, of) = (left - 1, of - u128::from(populations[i]));
            open.retain(|o| *o != i);
        }
    }
    let share = |i: usize| u128::from(populations[i]) * left;
    for i in &open {
        drawn[*i] = u64::try_from(share(*i) / of).ok()?;
    }
    let given: u128 = open.iter().map(|i| u128::from(drawn[*i])).sum();
    open.sort_by_key(|i| (std::cmp::Reverse(share(*i) % of.max(1)), *i));
    for i in open.into_iter().take(usize::try_from(left - given).ok()?) {
        drawn[i] += 1;
    }
    Some(drawn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What the two commands of this room's description print:
    /// `printf 'greffe/…\n42\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n' > checkpoint.txt`, `WORD=marée-haute`.
    #[test]
    fn an_inspector_computes_the_same_with_sha256sum() {
        let root = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
        let seed = seed(42, root, "marée-haute").unwrap();
        assert_eq!(seed, "4dba861121462e4d28098e8543340e1d4f87c51ad348dbe753713a2c90a838e0");
        assert_eq!(
            base16ct::lower::encode_string(&draw(&seed, "2026/0001", 1)),
            "a983c7d9fcc8f8d43ce7df820d02dc7bb8e6c523178e0dcc18023e298b2c60fb"
        );
        for bad in ["", "00", &root.to_uppercase(), &format!("{root}00")] {
            assert_eq!(super::seed(42, bad, "x"), None, "{bad}");
        }
    }

    #[test]
    fn a_sample_is_shared_in_proportion() {
        assert_eq!(allocate(&[0, 700, 200, 100, 0], 10), Some(vec![0, 7, 2, 1, 0]));
        assert_eq!(allocate(&[999_990, 5, 5], 10), Some(vec![8, 1, 1]));
        // 3.5, 3.5: the first of equals.
        assert_eq!(allocate(&[10, 10], 7), Some(vec![4, 3]));
        assert_eq!(allocate(&[3, 4], 7), Some(vec![3, 4]));
        assert_eq!((allocate(&[3, 4], 8), allocate(&[3, 4, 1], 2), allocate(&[], 0)), (None, None, Some(vec![])));
    }

    proptest! {
        #[test]
        fn sizes_are_right(populations in prop::collection::vec(0u64..2000, 1..6), sample in 0u64..3000) {
            let all: u64 = populations.iter().sum();
            let filled = populations.iter().filter(|p| **p > 0).count() as u64;
            let drawn = allocate(&populations, sample);
            prop_assert_eq!(drawn.is_some(), (filled..=all).contains(&sample));
            let Some(drawn) = drawn else { return Ok(()) };
            prop_assert_eq!(drawn.iter().sum::<u64>(), sample);
            for (n, of) in drawn.iter().zip(&populations) {
                prop_assert!(n <= of && (*n > 0) == (*of > 0), "{drawn:?}");
                // Nobody gets more than their share, rounded up, but for the one that everybody gets.
                prop_assert!(*n <= 1 || (*n - 1) * all < sample * of, "{drawn:?}");
            }
        }
    }
}
