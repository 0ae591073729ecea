//! The frozen journal of `fixtures/journal/vectors`: every hash again from the files, and the whole through level L1.

use std::fs;

use rusqlite::params;

use super::chain;
use crate::journal::entry::{self, commitment, hex, unhex};
use crate::journal::tree::{Frontier, leaf_hash};
use crate::vault::PublicKey;

fn file(name: &str) -> String {
    let path = format!("{}/fixtures/journal/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn hash(name: &str) -> [u8; 32] {
    unhex(file(name).trim_end()).unwrap()
}

/// The raw key at the end of a PEM file.
fn key(name: &str) -> PublicKey {
    use base64ct::{Base64, Encoding};
    let text = file(name);
    let der = Base64::decode_vec(text.lines().nth(1).unwrap()).unwrap();
    PublicKey::from_hex(&hex(&der[der.len() - 32..])).unwrap()
}

#[test]
fn every_hash_comes_out_as_it_was_frozen() {
    let roots: Vec<String> = file("roots").lines().map(str::to_owned).collect();
    assert_eq!(roots.len(), 5);
    let (mut frontier, mut previous) = (Frontier::default(), [0; 32]);
    for (n, root) in (1..=5).zip(&roots) {
        let record = file(&format!("{n}.record"));
        let (header, text, signature) = entry::parse(&record).unwrap();
        assert_eq!((header.n, text), (n, file(&format!("{n}.header")).as_str()));
        assert_eq!(header.write(), text);
        let key = key(&format!("{}.pem", header.off));
        assert!(key.verifies(text.as_bytes(), &signature));
        assert_eq!(header.key, key.id().to_string());
        let made = commitment(&hash(&format!("{n}.salt")), &file(&format!("{n}.payload")));
        assert_eq!((hex(&made), made), (header.pc.clone(), hash(&format!("{n}.pc"))));
        assert_eq!(header.prev, hex(&previous));
        previous = leaf_hash(record.as_bytes());
        assert_eq!(previous, hash(&format!("{n}.leaf")));
        frontier.push(previous);
        assert_eq!(*root, format!("{n} {}", hex(&frontier.root())));
    }
}

#[test]
fn the_frozen_journal_verifies_and_replays() {
    let db = crate::store::memory().unwrap();
    for n in 1..=5 {
        let (record, payload) = (file(&format!("{n}.record")), file(&format!("{n}.payload")));
        let salt = hash(&format!("{n}.salt"));
        db.execute("INSERT INTO journal VALUES (?1, ?2, ?3, ?4)", params![n, record, salt, payload]).unwrap();
    }
    let chain = chain::walk(&db, &mut |_, _| {}).unwrap();
    assert_eq!((chain.faults, chain.size, chain.sound), (vec![], 5, 5));
    assert_eq!(format!("5 {}", hex(&chain.root)), file("roots").lines().last().unwrap());
    let (tables, faults) = super::replay(&db, None).unwrap();
    assert_eq!(faults, []);
    let rows: i64 = tables.query_row("SELECT count(*) FROM officer", [], |r| r.get(0)).unwrap();
    assert_eq!(rows, 2);
}
