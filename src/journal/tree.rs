//! The Merkle tree of RFC 6962, section 2.1 (RFC 9162 keeps it unchanged), over SHA-256.

use sha2::{Digest, Sha256};

/// A SHA-256 hash: of a leaf, of an inner node or of a whole tree.
pub type Hash = [u8; 32];

/// The largest tree: sizes are also integers of the database, which are signed.
pub const MAX_SIZE: u64 = i64::MAX as u64;

/// The root of the tree without leaves: SHA-256 of nothing.
pub fn empty_root() -> Hash {
    Sha256::digest([]).into()
}

/// The hash of a leaf: SHA-256(0x00 ‖ record).
pub fn leaf_hash(record: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(record).finalize().into()
}

/// The hash of an inner node: SHA-256(0x01 ‖ left ‖ right). The first byte keeps a node from passing for a leaf.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The root of the tree over these leaf hashes; time linear in their number.
pub fn root(leaves: &[Hash]) -> Hash {
    let mut frontier = Frontier::default();
    for leaf in leaves {
        frontier.push(*leaf);
    }
    frontier.root()
}

/// All that is needed of a tree to add leaves and know its root: one hash per complete subtree, at most 63.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    /// Roots of the complete subtrees from left to right; their sizes are the binary digits of `size`, largest first.
    peaks: Vec<Hash>,
}

/// Why stored bytes are no frontier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FrontierError {
    /// Fewer than the eight bytes of the size.
    #[error("the frontier of the tree is shorter than its size field")]
    Short,
    /// A size beyond [`MAX_SIZE`].
    #[error("the frontier of the tree gives a size no journal can have")]
    Size,
    /// The number of hashes does not follow from the size.
    #[error("the frontier of a tree of {size} leaves takes {expected} bytes, not {found}")]
    Length {
        /// Leaves, as stored.
        size: u64,
        /// Bytes such a frontier takes.
        expected: usize,
        /// Bytes there are.
        found: usize,
    },
}

impl Frontier {
    /// Adds a leaf hash at the right end.
    pub fn push(&mut self, leaf: Hash) {
        let mut node = leaf;
        // As in binary addition: each trailing one is a complete subtree of the same size, and the carry is their parent.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                node = node_hash(&left, &node);
            }
        }
        self.peaks.push(node);
        self.size += 1;
    }

    /// The number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root of the tree as it stands.
    pub fn root(&self) -> Hash {
        let joined = self.peaks.iter().copied().rev().reduce(|right, left| node_hash(&left, &right));
        joined.unwrap_or_else(empty_root)
    }

    /// The form that is stored: size as eight bytes, most significant first, then the hashes from left to right.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(8 + 32 * self.peaks.len());
        out.extend_from_slice(&self.size.to_be_bytes());
        out.extend_from_slice(self.peaks.as_flattened());
        out
    }

    /// Reads the stored form. The shape is checked; whether the hashes are right shows only in the root.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, FrontierError> {
        let (size, hashes) = bytes.split_first_chunk::<8>().ok_or(FrontierError::Short)?;
        let size = u64::from_be_bytes(*size);
        if size > MAX_SIZE {
            return Err(FrontierError::Size);
        }
        let (peaks, rest) = hashes.as_chunks::<32>();
        if peaks.len() != size.count_ones() as usize || !rest.is_empty() {
            let expected = 8 + 32 * size.count_ones() as usize;
            return Err(FrontierError::Length { size, expected, found: bytes.len() });
        }
        Ok(Self { size, peaks: peaks.to_vec() })
    }
}

/// The published test vectors, shared with the tests of the proofs.
#[cfg(test)]
pub(super) mod vectors {
    use super::{Hash, leaf_hash};

    #[derive(serde::Deserialize)]
    pub struct Vectors {
        pub empty: String,
        pub leaves: Vec<String>,
        pub roots: Vec<String>,
        pub inclusion: Vec<Inclusion>,
        pub consistency: Vec<Consistency>,
    }

    #[derive(serde::Deserialize)]
    pub struct Inclusion {
        pub index: u64,
        pub size: u64,
        pub proof: Vec<String>,
    }

    #[derive(serde::Deserialize)]
    pub struct Consistency {
        pub old: u64,
        pub new: u64,
        pub proof: Vec<String>,
    }

    impl Vectors {
        pub fn load() -> Self {
            serde_json::from_str(include_str!("../../fixtures/journal/rfc6962.json")).unwrap()
        }

        pub fn leaf_hashes(&self) -> Vec<Hash> {
            self.leaves.iter().map(|l| leaf_hash(&base16ct::lower::decode_vec(l).unwrap())).collect()
        }

        pub fn root(&self, size: u64) -> Hash {
            hash(&self.roots[size as usize - 1])
        }
    }

    pub fn hash(hex: &str) -> Hash {
        base16ct::lower::decode_vec(hex).unwrap().try_into().unwrap()
    }

    /// Distinct leaf hashes.
    pub fn numbered(count: usize) -> Vec<Hash> {
        (0..count).map(|n| leaf_hash(&n.to_be_bytes())).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::vectors::{Vectors, hash, numbered};
    use super::*;

    /// RFC 6962, section 2.1, word for word: split at the largest power of two below the size.
    fn defined(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => empty_root(),
            [leaf] => *leaf,
            _ => {
                let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
                node_hash(&defined(left), &defined(right))
            }
        }
    }

    #[test]
    fn the_published_roots() {
        let vectors = Vectors::load();
        let leaves = vectors.leaf_hashes();
        assert_eq!((leaves.len(), vectors.roots.len()), (8, 8));
        assert_eq!(root(&[]), hash(&vectors.empty));
        let mut frontier = Frontier::default();
        assert_eq!(frontier.root(), hash(&vectors.empty));
        for (leaf, size) in leaves.iter().zip(1..) {
            frontier.push(*leaf);
            assert_eq!((frontier.size(), frontier.root()), (size, vectors.root(size)));
            assert_eq!(root(&leaves[..size as usize]), vectors.root(size));
        }
    }

    #[test]
    fn a_frontier_of_the_wrong_shape_is_refused() {
        let mut frontier = Frontier::default();
        for leaf in numbered(5) {
            frontier.push(leaf);
        }
        let good = frontier.to_bytes();
        assert_eq!(good.len(), 8 + 64);
        let with_size = |size: u64| [&size.to_be_bytes()[..], &good[8..]].concat();
        assert_eq!(Frontier::from_bytes(&good[..7]), Err(FrontierError::Short));
        assert_eq!(Frontier::from_bytes(&with_size(u64::MAX)), Err(FrontierError::Size));
        for bad in [with_size(7), with_size(4), with_size(0), good[..71].to_vec(), [&good[..], &[0]].concat()] {
            assert!(matches!(Frontier::from_bytes(&bad), Err(FrontierError::Length { .. })));
        }
    }

    proptest! {
        #[test]
        fn a_frontier_follows_the_definition_and_survives_storage(
            leaves in proptest::collection::vec(any::<Hash>(), 0..130), stored in 0usize..130
        ) {
            let mut frontier = Frontier::default();
            for (n, leaf) in leaves.iter().enumerate() {
                if n == stored {
                    let read = Frontier::from_bytes(&frontier.to_bytes());
                    prop_assert_eq!(read.as_ref(), Ok(&frontier));
                    frontier = read.unwrap();
                }
                frontier.push(*leaf);
            }
            prop_assert_eq!(frontier.root(), defined(&leaves));
        }

        #[test]
        fn bytes_that_are_read_are_written_the_same(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            if let Ok(frontier) = Frontier::from_bytes(&bytes) {
                prop_assert_eq!(frontier.to_bytes(), bytes);
            }
        }
    }
}
