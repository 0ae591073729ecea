//! What someone with the register key, but not every officer's seed, might try.

use super::*;
use crate::journal::Fault;
use crate::verify::{chain, verify_with};

fn has(verdict: &Verdict, code: FaultCode, place: &str) -> bool {
    verdict.faults.iter().any(|f| f.code == code && f.place == place)
}

fn policy_payload(n: u32) -> String {
    format!(r#"{{"from":"2026-10-01","name":"loan-days","source":"x{n}","value":"1"}}"#)
}

#[test]
fn entries_cut_off_are_found_by_an_anchor_and_only_by_one() {
    let place = Place::filled();
    let so = place.open("so", 9);
    // Entry 14 came after the last checkpoint, which speaks of entries 1 to 12 and is entry 13 itself.
    let cut = |last: u64| {
        after(
            &so,
            |db| {
                db.execute("DELETE FROM journal WHERE n > ?1", [last]).unwrap();
                for table in ["policy", "checkpoint"] {
                    db.execute(&format!("DELETE FROM {table} WHERE n > ?1"), [last]).unwrap();
                }
                mend_head(db);
            },
            deep,
        )
    };
    // This is what the bound of L1 means: a checkpoint taken after the last act would have shown it.
    assert_eq!(cut(13).faults, []);
    assert_eq!(cut(12).faults, [], "an anchor without its act is what a crash leaves");
    let found = cut(11).faults;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].to_string(), "VER011 anchors.log line 2: it holds a checkpoint of 12 entries, the journal has 11");
}

#[test]
fn a_journal_rewritten_by_the_officer_is_found_by_an_anchor() {
    let place = Place::new();
    let mut so = place.open("so", 2);
    set(&mut so, "30");
    issue(&mut so);
    // The officer replaces entry 2 by another of their own, and the checkpoint's act with it.
    so.db().execute_batch("BEGIN").unwrap();
    tamper(so.db(), |db| {
        db.execute_batch("DELETE FROM journal WHERE n > 1; DELETE FROM policy; DELETE FROM checkpoint").unwrap();
        mend_head(db);
    });
    so.db().execute_batch("COMMIT").unwrap();
    set(&mut so, "10");
    let found = deep(&so).faults;
    assert_eq!(found.len(), 1);
    let line = "VER011 anchors.log line 1: its root is not the one over the first 2 entries: they were rewritten";
    assert_eq!(found[0].to_string(), line);
}

#[test]
fn a_line_of_the_anchors_taken_away_or_bent_is_found() {
    let place = Place::filled();
    let so = place.open("so", 9);
    let path = so.dir().anchors();
    let whole = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<_> = whole.lines().collect();
    let with = |text: String| {
        std::fs::write(&path, text).unwrap();
        deep(&so)
    };
    assert!(has(&with(format!("{}\n", lines[1])), FaultCode::Anchor, "entry 6"));
    assert!(has(&with(format!("{}\n", lines[0])), FaultCode::Anchor, "entry 13"));
    assert!(has(&with(whole.replace("issued", "given")), FaultCode::Anchor, "anchors.log"));
    // A checkpoint of the right root signed with a key that is no officer's.
    let mut anchor = Anchor::parse(lines[1]).unwrap();
    let stranger = Signer::generate("so");
    anchor.signature = stranger.with_seed(|seed| checkpoint::sign(&anchor.checkpoint.to_string(), seed)).unwrap();
    let found = with(format!("{whole}{}", anchor.line().unwrap())).faults;
    let line = "VER011 anchors.log line 3: it was signed with a key that was never an officer's";
    assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), [line]);
    // An oversight body that countersigned may have any key; the signature must still be one, and the root ours.
    anchor.direction = Direction::Received;
    assert_eq!(with(format!("{whole}{}", anchor.line().unwrap())).faults, []);
    anchor.checkpoint.root[0] ^= 1;
    assert!(has(&with(format!("{whole}{}", anchor.line().unwrap())), FaultCode::Anchor, "anchors.log line 3"));
    std::fs::remove_file(&path).unwrap();
    assert_eq!(codes(&deep(&so)), [FaultCode::Anchor]);
}

#[test]
fn an_act_without_the_right_is_named() {
    let place = Place::filled();
    let mut reg = place.open("reg", 9);
    set(&mut reg, "1");
    let verdict = deep(&reg);
    assert_eq!(
        verdict.faults,
        [Fault::new(FaultCode::Right, "entry 15", "officer reg was registrar, which does not allow policy.set")]
    );
    assert_eq!(verdict.entries, 14);
}

#[test]
fn changing_the_officer_table_gives_no_right() {
    let place = Place::filled();
    let mut reg = place.open("reg", 9);
    reg.db().execute_batch("UPDATE officer SET role = 'security-officer' WHERE officer = 'reg'").unwrap();
    let mut tx = reg.begin().unwrap();
    // The tool itself is deceived …
    acts::record(&mut tx, &acts_register::AllowNetwork { file_system: "nfs".into() }).unwrap();
    tx.commit().unwrap();
    // … verification is not.
    let verdict = deep(&reg);
    assert!(has(&verdict, FaultCode::Right, "entry 15"));
    assert!(has(&verdict, FaultCode::RowDiffers, "table officer, row officer=reg"));
}

#[test]
fn nobody_signs_for_a_colleague() {
    let place = Place::filled();
    let dep = place.open("dep", 9);
    let key: String = dep.db().query_row("SELECT public_key FROM officer WHERE officer = 'so'", [], |r| r.get(0)).unwrap();
    let so_key = crate::vault::PublicKey::from_hex(&key).unwrap().id().to_string();
    let stranger = Signer::generate("so");
    // With the stranger's own key named, and with the colleague's.
    for named in [stranger.public().id().to_string(), so_key] {
        let verdict = after(&dep, |db| forge(db, &stranger, "policy.set", &policy_payload(1), |h| h.key = named), deep);
        assert_eq!(codes(&verdict), [FaultCode::Signature]);
        assert!(has(&verdict, FaultCode::Signature, "entry 15"));
    }
}

#[test]
fn a_key_that_was_replaced_or_an_officer_who_left_signs_nothing_more() {
    let place = Place::new();
    let mut so = place.open("so", 2);
    register::add_officer(&mut so, "dep", "A Name", Role::Deputy, None, &phrase("passphrase of dep"), FAST).unwrap();
    drop(so);
    // The key file from before, put back for a moment, gives the old signing key.
    let before = std::fs::read(place.path().join("register.keys")).unwrap();
    let mut recovery = place.open_with(Key::Sheets(&place.sheets[1], &place.sheets[2]), 3).unwrap();
    register::recover_officer(&mut recovery, "dep", &phrase("passphrase of dep"), FAST).unwrap();
    drop(recovery);
    let after_it = std::fs::read(place.path().join("register.keys")).unwrap();
    std::fs::write(place.path().join("register.keys"), &before).unwrap();
    let mut old = place.open("dep", 4);
    assert_eq!(codes(&deep(&old)), [FaultCode::KeyFile]);
    issue(&mut old);
    drop(old);
    std::fs::write(place.path().join("register.keys"), &after_it).unwrap();
    let mut so = place.open("so", 5);
    assert!(has(&deep(&so), FaultCode::Signature, "entry 4"));
    register::end_officer(&mut so, "dep").unwrap();
    drop(so);
    std::fs::write(place.path().join("register.keys"), &after_it).unwrap();
    let mut ended = place.open("dep", 6);
    issue(&mut ended);
    assert!(has(&deep(&ended), FaultCode::Right, "entry 6"));
}

#[test]
fn a_forged_appointment_legitimises_nothing() {
    let place = Place::filled();
    let dep = place.open("dep", 9);
    let (stranger, friend) = (Signer::generate("so"), Signer::generate("friend"));
    let add = format!(
        r#"{{"key_file":"{}","name":"F","officer":"friend","person":null,"public_key":"{}","role":"security-officer"}}"#,
        "0".repeat(64),
        friend.public().hex()
    );
    let verdict = after(
        &dep,
        |db| {
            forge(db, &stranger, "officer.add", &add, |_| {});
            forge(db, &friend, "policy.set", &policy_payload(1), |_| {});
        },
        deep,
    );
    assert!(has(&verdict, FaultCode::Signature, "entry 15"));
    assert!(has(&verdict, FaultCode::Signature, "entry 16") && has(&verdict, FaultCode::Right, "entry 16"));
}

#[test]
fn an_entry_that_does_not_follow_is_named() {
    let place = Place::filled();
    let so = place.open("so", 9);
    let forged = |act: &str, payload: &str, change: fn(&mut Header)| {
        // A stranger's signature, always found; what is changed is found besides.
        let signer = Signer::generate("so");
        after(&so, |db| forge(db, &signer, act, payload, change), |so| chain::walk(so.db(), &mut |_, _| {}).unwrap().faults)
    };
    let codes = |faults: Vec<Fault>| faults.into_iter().map(|f| f.code).collect::<Vec<_>>();
    let payload = policy_payload(1);
    let base = vec![FaultCode::Signature];
    let with = |code| vec![code, FaultCode::Signature];
    assert_eq!(codes(forged("policy.set", &payload, |_| {})), base);
    assert_eq!(codes(forged("policy.set", &payload, |h| h.prev = "0".repeat(64))), with(FaultCode::Chain));
    assert_eq!(codes(forged("policy.set", &payload, |h| h.reg = "0".repeat(32))), with(FaultCode::Chain));
    assert_eq!(codes(forged("policy.set", &payload, |h| h.n = 99)), with(FaultCode::Chain));
    assert_eq!(codes(forged("policy.set", &payload, |h| h.at = now(1))), with(FaultCode::Chain));
    assert_eq!(codes(forged("policy.set", &payload, |h| h.pc = "0".repeat(64))), with(FaultCode::Commitment));
    assert_eq!(codes(forged("policy.unset", &payload, |_| {})), with(FaultCode::Payload));
    assert_eq!(codes(forged("register.create", &payload, |_| {})), with(FaultCode::Right));
    assert_eq!(codes(forged("policy.set", &payload, |h| h.t = "greffe-entry/2".into())), [FaultCode::Record]);
}

#[test]
fn a_payload_that_is_no_act_cannot_be_replayed() {
    let place = Place::filled();
    let mut so = place.open("so", 9);
    for payload in ["{}", "nonsense", r#"{ "file_system":"nfs"}"#] {
        let mut tx = so.begin().unwrap();
        tx.append("register.allow-network", payload).unwrap();
        tx.commit().unwrap();
    }
    let verdict = deep(&so);
    assert_eq!(codes(&verdict), [FaultCode::Payload]);
    assert_eq!(verdict.faults.len(), 3);
}

#[test]
fn a_damaged_page_is_a_fault_and_not_an_error() {
    let place = Place::filled();
    let path = place.path().join("register.db");
    let bytes = std::fs::read(&path).unwrap();
    let mut opened = 0;
    for page in 1..bytes.len() / 4096 {
        let mut bent = bytes.clone();
        bent[page * 4096 + 100] ^= 1;
        std::fs::write(&path, bent).unwrap();
        let passphrase = |_: &str| Ok(phrase("passphrase of so"));
        match place.open_with(Key::Officer { officer: Some("so"), passphrase: &passphrase }, 9) {
            Ok(so) => {
                opened += 1;
                assert!(codes(&deep(&so)).contains(&FaultCode::Page), "page {page}");
                assert!(codes(&verify(&so, false, &mut |_, _| {}).unwrap()).contains(&FaultCode::Page), "page {page}");
            }
            Err(error) => assert!(error.to_string().contains("damaged"), "page {page}: {error:?}"),
        }
    }
    assert!(opened > 10);
}

#[test]
fn a_page_of_an_old_copy_is_found() {
    let place = Place::filled();
    let path = place.path().join("register.db");
    let mut so = place.open("so", 9);
    let old = std::fs::read(&path).unwrap();
    // In place, so that the table stays on the same page and both versions authenticate.
    so.db().execute_batch("UPDATE register SET network_allowed = 0; UPDATE register SET network_allowed = 1").unwrap();
    register::add_officer(&mut so, "new", "N", Role::Auditor, None, &phrase("passphrase of new"), FAST).unwrap();
    drop(so);
    let new = std::fs::read(&path).unwrap();
    let (mut swapped, mut unnoticed) = (0, 0);
    for page in 1..old.len().min(new.len()) / 4096 {
        let range = page * 4096..(page + 1) * 4096;
        if old[range.clone()] == new[range.clone()] {
            continue;
        }
        let mut mixed = new.clone();
        mixed[range.clone()].copy_from_slice(&old[range]);
        std::fs::write(&path, mixed).unwrap();
        swapped += 1;
        let passphrase = |_: &str| Ok(phrase("passphrase of so"));
        if let Ok(so) = place.open_with(Key::Officer { officer: Some("so"), passphrase: &passphrase }, 10) {
            assert!(!deep(&so).is_clean(), "page {page}");
            unnoticed += u32::from(verify_with(&so, true, false, &mut |_, _| {}).unwrap().is_clean());
        }
    }
    assert!(swapped >= 3, "journal, head, register and officers changed");
    assert!(unnoticed > 0, "without the comparison at least one page put back goes unnoticed");
}

#[test]
fn a_replaced_key_file_is_found() {
    let place = Place::new();
    let keys = place.path().join("register.keys");
    let founded = std::fs::read(&keys).unwrap();
    let mut so = place.open("so", 2);
    register::add_officer(&mut so, "dep", "N", Role::Deputy, None, &phrase("passphrase of dep"), FAST).unwrap();
    std::fs::write(&keys, founded).unwrap();
    assert_eq!(codes(&deep(&so)), [FaultCode::KeyFile]);
    std::fs::remove_file(&keys).unwrap();
    assert_eq!(codes(&deep(&so)), [FaultCode::KeyFile]);
}

#[test]
fn an_emptied_journal_is_found() {
    let place = Place::filled();
    let so = place.open("so", 9);
    let verdict = after(&so, |db| db.execute_batch("DELETE FROM journal; DELETE FROM journal_head").unwrap(), deep);
    for code in [FaultCode::Chain, FaultCode::Head, FaultCode::KeyFile, FaultCode::Anchor, FaultCode::RowExtra] {
        assert!(codes(&verdict).contains(&code), "{code:?}");
    }
}
