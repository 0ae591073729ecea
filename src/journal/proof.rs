//! Proofs over the tree, after RFC 9162, sections 2.1.3 and 2.1.4 (the same as RFC 6962, sections 2.1.1 and 2.1.2): that an
//! entry is in the journal, and that a later journal continues an earlier one.

use super::tree::{Hash, empty_root, node_hash, root};

/// Why a proof cannot be made or does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// No such leaf, or more leaves asked for than there are.
    #[error("there is no leaf {index} in a tree of {size} leaves")]
    Index {
        /// The leaf asked for, from 0.
        index: u64,
        /// Leaves.
        size: u64,
    },
    /// The later tree is smaller than the earlier one, or larger than the journal at hand.
    #[error("a tree of {new} leaves cannot be shown to continue one of {old}")]
    Sizes {
        /// Leaves of the earlier tree.
        old: u64,
        /// Leaves of the later tree.
        new: u64,
    },
    /// Too many or too few hashes for these sizes.
    #[error("the proof has not the number of hashes its tree sizes ask for")]
    Length,
    /// The hashes do not lead to the root, or to the root of the earlier tree.
    #[error("the proof does not lead to the {} root", if *.old { "earlier" } else { "given" })]
    Root {
        /// Whether it is the earlier tree's root that is missed.
        old: bool,
    },
}

/// The inclusion proof of leaf `index` (from 0) in the tree of the first `size` leaves, nearest sibling first.
pub fn inclusion(leaves: &[Hash], index: u64, size: u64) -> Result<Vec<Hash>, ProofError> {
    let wrong = ProofError::Index { index, size };
    let (Ok(at), Some(mut tree)) = (usize::try_from(index), first(leaves, size)) else { return Err(wrong) };
    if index >= size {
        return Err(wrong);
    }
    let (mut at, mut path) = (at, Vec::new());
    while tree.len() > 1 {
        let (left, right) = tree.split_at(split(tree.len()));
        if at < left.len() {
            path.push(root(right));
            tree = left;
        } else {
            path.push(root(left));
            at -= left.len();
            tree = right;
        }
    }
    path.reverse();
    Ok(path)
}

/// Checks that `leaf` is number `index` (from 0) among the `size` leaves under `root`.
///
/// A proof binds leaf, place and root. The size it binds only in so far as the length of the path depends on it: take size
/// and root together from one checkpoint.
pub fn verify_inclusion(index: u64, size: u64, leaf: &Hash, proof: &[Hash], root: &Hash) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::Index { index, size });
    }
    let (mut node, mut last, mut hash) = (index, size - 1, *leaf);
    for sibling in proof {
        if last == 0 {
            return Err(ProofError::Length);
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(sibling, &hash);
            // The last node of a level without a sibling moves up as it is.
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    if last != 0 {
        Err(ProofError::Length)
    } else if hash != *root {
        Err(ProofError::Root { old: false })
    } else {
        Ok(())
    }
}

/// The proof that the tree of the first `new` leaves continues the tree of the first `old` ones; empty when `old` is 0 or
/// equals `new`.
pub fn consistency(leaves: &[Hash], old: u64, new: u64) -> Result<Vec<Hash>, ProofError> {
    let wrong = ProofError::Sizes { old, new };
    let (Ok(mut shared), Some(mut tree)) = (usize::try_from(old), first(leaves, new)) else { return Err(wrong) };
    if old > new {
        return Err(wrong);
    }
    let mut path = Vec::new();
    if old == 0 || old == new {
        return Ok(path);
    }
    // Down to the subtree that ends where the earlier tree ended; it is left out if it is that whole tree.
    let mut whole = true;
    while shared < tree.len() {
        let (left, right) = tree.split_at(split(tree.len()));
        if shared <= left.len() {
            path.push(root(right));
            tree = left;
        } else {
            path.push(root(left));
            shared -= left.len();
            tree = right;
            whole = false;
        }
    }
    if !whole {
        path.push(root(tree));
    }
    path.reverse();
    Ok(path)
}

/// Checks that the tree of `new_size` leaves under `new_root` begins with the `old_size` leaves under `old_root`.
///
/// Everything continues the empty tree, so `old_size` 0 asserts nothing about `new_root`.
pub fn verify_consistency(
    old_size: u64,
    new_size: u64,
    old_root: &Hash,
    new_root: &Hash,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if old_size > new_size {
        return Err(ProofError::Sizes { old: old_size, new: new_size });
    }
    if old_size == 0 && *old_root != empty_root() {
        return Err(ProofError::Root { old: true });
    }
    if old_size == 0 || old_size == new_size {
        return match (proof, old_size == new_size && old_root != new_root) {
            ([], false) => Ok(()),
            ([], true) => Err(ProofError::Root { old: false }),
            _ => Err(ProofError::Length),
        };
    }
    // A complete earlier tree is itself a node of the later one, and its root opens the path.
    let (start, rest) = match proof {
        [] => return Err(ProofError::Length),
        _ if old_size.is_power_of_two() => (old_root, proof),
        [start, rest @ ..] => (start, rest),
    };
    let level = (old_size - 1).trailing_ones();
    let (mut node, mut last) = ((old_size - 1) >> level, (new_size - 1) >> level);
    let (mut old, mut new) = (*start, *start);
    for sibling in rest {
        if last == 0 {
            return Err(ProofError::Length);
        }
        if node & 1 == 1 || node == last {
            old = node_hash(sibling, &old);
            new = node_hash(sibling, &new);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            new = node_hash(&new, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    if last != 0 {
        Err(ProofError::Length)
    } else if old != *old_root {
        Err(ProofError::Root { old: true })
    } else if new != *new_root {
        Err(ProofError::Root { old: false })
    } else {
        Ok(())
    }
}

/// The first `size` leaves, `None` if there are not so many.
fn first(leaves: &[Hash], size: u64) -> Option<&[Hash]> {
    leaves.get(..usize::try_from(size).ok()?)
}

/// The size of the left subtree: the largest power of two below `size`, which is 2 or more.
fn split(size: usize) -> usize {
    size.next_power_of_two() / 2
}

#[cfg(test)]
#[path = "proof_tests.rs"]
mod tests;
