//! The published proofs, every proof of small trees, and what must not pass.

use proptest::prelude::*;

use super::super::tree::vectors::{Vectors, hash, numbered};
use super::*;

/// Every way of bending a list of hashes that the reference tests try, and each single bit of `bit` in each hash.
fn bent(proof: &[Hash], garbage: &[Hash], bit: usize) -> Vec<Vec<Hash>> {
    let mut all = Vec::new();
    for g in garbage {
        all.push([proof, &[*g]].concat());
        all.push([&[*g], proof].concat());
    }
    if let [rest @ .., _] = proof {
        all.push(rest.to_vec());
    }
    if let [_, rest @ ..] = proof {
        all.push(rest.to_vec());
        all.push([&[proof[0]], proof].concat());
        all.push([&[proof[0], [7; 32]], rest].concat());
    }
    for n in 0..proof.len() {
        let mut one = proof.to_vec();
        flip(&mut one[n], bit);
        all.push(one);
    }
    all
}

fn flip(hash: &mut Hash, bit: usize) {
    hash[bit / 8] ^= 1 << (bit % 8);
}

fn flipped(hash: &Hash, bit: usize) -> Hash {
    let mut out = *hash;
    flip(&mut out, bit);
    out
}

fn check_inclusion(index: u64, size: u64, leaf: &Hash, proof: &[Hash], top: &Hash, bit: usize) {
    assert_eq!(verify_inclusion(index, size, leaf, proof, top), Ok(()), "{index}/{size}");
    assert!(verify_inclusion(index, size, &flipped(leaf, bit), proof, top).is_err());
    assert!(verify_inclusion(index, size, leaf, proof, &flipped(top, bit)).is_err());
    assert!(verify_inclusion(index, size, leaf, proof, &empty_root()).is_err());
    for other in [index.wrapping_sub(1), index + 1, index ^ 2] {
        assert!(verify_inclusion(other, size, leaf, proof, top).is_err(), "{other} for {index}/{size}");
    }
    for other in [size * 2, size / 2, 0] {
        assert!(verify_inclusion(index, other, leaf, proof, top).is_err(), "{index}/{other} for {size}");
    }
    for bad in bent(proof, &[*top, *leaf, [7; 32]], bit) {
        assert!(verify_inclusion(index, size, leaf, &bad, top).is_err(), "{index}/{size}");
    }
}

fn check_consistency(old: u64, new: u64, old_root: &Hash, new_root: &Hash, proof: &[Hash], bit: usize) {
    assert_eq!(verify_consistency(old, new, old_root, new_root, proof), Ok(()), "{old} to {new}");
    assert!(verify_consistency(old, new, &flipped(old_root, bit), new_root, proof).is_err());
    assert!(verify_consistency(old, new, old_root, &flipped(new_root, bit), proof).is_err());
    for bad in bent(proof, &[*old_root, *new_root, [7; 32]], bit) {
        assert!(verify_consistency(old, new, old_root, new_root, &bad).is_err(), "{old} to {new}");
    }
    if old == new {
        return;
    }
    assert!(verify_consistency(old, new, new_root, old_root, proof).is_err());
    assert!(verify_consistency(new, old, old_root, new_root, proof).is_err());
    for other in [old - 1, old + 1, old ^ 2] {
        assert!(verify_consistency(other, new, old_root, new_root, proof).is_err(), "{other} for {old} to {new}");
    }
    for other in [new * 2, new / 2, 0] {
        assert!(verify_consistency(old, other, old_root, new_root, proof).is_err(), "{old} to {other} for {new}");
    }
}

#[test]
fn the_published_inclusion_proofs() {
    let vectors = Vectors::load();
    let leaves = vectors.leaf_hashes();
    assert_eq!(vectors.inclusion.len(), 5);
    for v in &vectors.inclusion {
        let proof: Vec<Hash> = v.proof.iter().map(|h| hash(h)).collect();
        assert_eq!(inclusion(&leaves, v.index, v.size).as_ref(), Ok(&proof));
        check_inclusion(v.index, v.size, &leaves[v.index as usize], &proof, &vectors.root(v.size), 3);
    }
}

#[test]
fn the_published_consistency_proofs() {
    let vectors = Vectors::load();
    let leaves = vectors.leaf_hashes();
    assert_eq!(vectors.consistency.len(), 5);
    for v in &vectors.consistency {
        let proof: Vec<Hash> = v.proof.iter().map(|h| hash(h)).collect();
        assert_eq!(consistency(&leaves, v.old, v.new).as_ref(), Ok(&proof));
        check_consistency(v.old, v.new, &vectors.root(v.old), &vectors.root(v.new), &proof, 4);
    }
}

#[test]
fn every_proof_of_every_small_tree() {
    let leaves = numbered(40);
    for size in 1..=40u64 {
        let top = root(&leaves[..size as usize]);
        for part in 1..=size {
            let (index, leaf) = (part - 1, &leaves[part as usize - 1]);
            check_inclusion(index, size, leaf, &inclusion(&leaves, index, size).unwrap(), &top, 0);
            let before = root(&leaves[..part as usize]);
            check_consistency(part, size, &before, &top, &consistency(&leaves, part, size).unwrap(), 0);
        }
    }
}

#[test]
fn the_empty_tree_begins_every_tree() {
    let leaves = numbered(3);
    let top = root(&leaves);
    assert_eq!(consistency(&leaves, 0, 3), Ok(vec![]));
    assert_eq!(verify_consistency(0, 3, &empty_root(), &top, &[]), Ok(()));
    assert_eq!(verify_consistency(0, 0, &empty_root(), &empty_root(), &[]), Ok(()));
    assert_eq!(verify_consistency(0, 3, &top, &top, &[]), Err(ProofError::Root { old: true }));
    assert_eq!(verify_consistency(0, 0, &empty_root(), &top, &[]), Err(ProofError::Root { old: false }));
    assert_eq!(verify_consistency(0, 3, &empty_root(), &top, &[top]), Err(ProofError::Length));
    assert_eq!(verify_inclusion(0, 0, &top, &[], &top), Err(ProofError::Index { index: 0, size: 0 }));
}

#[test]
fn what_is_not_there_cannot_be_proven() {
    let leaves = numbered(3);
    for (index, size) in [(3, 3), (0, 4), (0, 0), (0, u64::MAX), (u64::MAX, 3)] {
        assert_eq!(inclusion(&leaves, index, size), Err(ProofError::Index { index, size }));
    }
    for (old, new) in [(3, 2), (1, 4), (u64::MAX, 3), (0, u64::MAX)] {
        assert_eq!(consistency(&leaves, old, new), Err(ProofError::Sizes { old, new }));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_proof_holds_and_no_single_bit_may_change(
        size in 1u64..600, part in any::<proptest::sample::Index>(), bit in 0usize..256
    ) {
        let leaves = numbered(size as usize);
        let (top, part) = (root(&leaves), part.index(size as usize));
        check_inclusion(part as u64, size, &leaves[part], &inclusion(&leaves, part as u64, size).unwrap(), &top, bit);
        let (old, before) = (part as u64 + 1, root(&leaves[..=part]));
        check_consistency(old, size, &before, &top, &consistency(&leaves, old, size).unwrap(), bit);
    }

    #[test]
    fn an_index_of_one_other_bit_fails(
        size in 1u64..600, index in any::<proptest::sample::Index>(), bit in 0u32..64
    ) {
        let leaves = numbered(size as usize);
        let index = index.index(size as usize);
        let proof = inclusion(&leaves, index as u64, size).unwrap();
        prop_assert!(verify_inclusion(index as u64 ^ (1 << bit), size, &leaves[index], &proof, &root(&leaves)).is_err());
    }

    #[test]
    fn hostile_sizes_are_no_danger(
        a in any::<u64>(), b in any::<u64>(), proof in proptest::collection::vec(any::<Hash>(), 0..70)
    ) {
        prop_assert!(verify_inclusion(a, b, &[1; 32], &proof, &[2; 32]).is_err());
        prop_assert!(verify_consistency(a.max(1), b, &[1; 32], &[2; 32], &proof).is_err());
    }
}
