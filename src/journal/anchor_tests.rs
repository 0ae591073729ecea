//! Lines that are read back as written, lines that are not read, and files cut at every byte.

use chrono::{TimeDelta, TimeZone};
use proptest::prelude::*;

use super::*;

const TEXT: &str = include_str!("../../fixtures/journal/checkpoint/checkpoint.txt");
const SIGNATURE: &str = include_str!("../../fixtures/journal/checkpoint/checkpoint.txt.sig");

fn sample() -> Anchor {
    Anchor {
        at: Utc.with_ymd_and_hms(2026, 11, 23, 9, 31, 21).unwrap(),
        direction: Direction::Issued,
        checkpoint: Checkpoint::parse(TEXT).unwrap(),
        signature: SIGNATURE.to_owned(),
        officer: "O 1".to_owned(),
    }
}

#[test]
fn a_line_is_read_back_as_written() {
    let line = sample().line().unwrap();
    let (text, signature) = (Base64::encode_string(TEXT.as_bytes()), Base64::encode_string(SIGNATURE.as_bytes()));
    assert_eq!(line, format!("2026-11-23T09:31:21Z issued {text} {signature} O 1\n"));
    assert_eq!(Anchor::parse(line.trim_end()), Ok(sample()));
    let received = Anchor { direction: Direction::Received, ..sample() };
    assert_eq!(Anchor::parse(received.line().unwrap().trim_end()), Ok(received));
}

#[test]
fn the_signature_is_checked_on_demand() {
    let key = checkpoint::signer(SIGNATURE).unwrap();
    assert_eq!(sample().verify(&key), Ok(()));
    let mut other = sample();
    other.checkpoint.size += 1;
    assert_eq!(other.verify(&key), Err(CheckpointError::Signature));
}

#[test]
fn what_cannot_be_read_back_is_not_written() {
    let fault = |change: fn(&mut Anchor)| {
        let mut anchor = sample();
        change(&mut anchor);
        anchor.line()
    };
    assert_eq!(fault(|a| a.at += TimeDelta::milliseconds(1)), Err(AnchorFault::Inexact));
    assert_eq!(fault(|a| a.officer = "O1\n".into()), Err(AnchorFault::Officer(IdError::Character)));
    assert_eq!(fault(|a| a.officer.clear()), Err(AnchorFault::Officer(IdError::Empty)));
    assert_eq!(fault(|a| a.signature.clear()), Err(AnchorFault::Checkpoint(CheckpointError::Armor)));
    assert_eq!(fault(|a| a.checkpoint.size = 0), Err(AnchorFault::Checkpoint(CheckpointError::Root)));
}

#[test]
fn every_field_is_strict() {
    let line = sample().line().unwrap();
    let fields: Vec<&str> = line.trim_end().splitn(5, ' ').collect();
    let with = |n: usize, value: &str| {
        let mut fields = fields.clone();
        fields[n] = value;
        Anchor::parse(&fields.join(" "))
    };
    for n in 0..4 {
        assert_eq!(Anchor::parse(&fields[..=n].join(" ")), Err(AnchorFault::Fields));
    }
    for bad in [
        "",
        "2026-11-23",
        "2026-11-23T09:31:21",
        "2026-11-23T09:31:21z",
        "2026-11-23T09:31:21.0Z",
        "2026-11-23T09:31:21+00:00",
        "2026-11-23T09:31:60Z",
        "2026-11-23T24:00:00Z",
        "2026-02-29T09:31:21Z",
        "2026-1-23T09:31:21Z",
        "+2026-11-23T09:31:21Z",
    ] {
        assert_eq!(with(0, bad), Err(AnchorFault::Time), "{bad}");
    }
    for bad in ["", "Issued", "lost"] {
        assert_eq!(with(1, bad), Err(AnchorFault::Direction), "{bad}");
    }
    for n in [2, 3] {
        for bad in ["=", "AA", "A A", "/w==", &fields[n].replace('=', "")[..fields[n].len() - 5]] {
            assert!(with(n, bad).is_err(), "{bad}");
        }
    }
    assert_eq!(with(2, "/w=="), Err(AnchorFault::Base64));
    assert_eq!(with(2, fields[3]), Err(AnchorFault::Checkpoint(CheckpointError::Lines)));
    assert_eq!(with(3, fields[2]), Err(AnchorFault::Checkpoint(CheckpointError::Armor)));
    for bad in ["", " O1", "O1 ", "O1\r", "O\u{202e}1"] {
        assert!(matches!(with(4, bad), Err(AnchorFault::Officer(_))), "{bad:?}");
    }
}

#[test]
fn a_fault_is_named_by_its_line() {
    let good = sample().line().unwrap();
    let read = |text: &str| Anchors::read(text.as_bytes()).unwrap_err();
    assert_eq!(read(&format!("{good}\n{good}")), AnchorError { line: 2, fault: AnchorFault::Fields });
    let bad = read(&format!("{good}{good}{}", good.replace("issued", "lost")));
    assert_eq!(bad.to_string(), "anchors.log, line 3: neither issued nor received");
    let bytes = [good.as_bytes(), b"\xff\n"].concat();
    assert_eq!(Anchors::read(&bytes), Err(AnchorError { line: 2, fault: AnchorFault::Text }));
}

#[test]
fn a_file_cut_anywhere_keeps_its_whole_lines() {
    let line = sample().line().unwrap();
    let file = line.repeat(3);
    for cut in 0..=file.len() {
        let read = Anchors::read(&file.as_bytes()[..cut]).unwrap();
        let whole = cut / line.len();
        assert_eq!(read.anchors, vec![sample(); whole]);
        let torn = (cut % line.len() != 0).then_some(Torn { line: whole + 1, offset: whole * line.len() });
        assert_eq!(read.torn, torn, "cut at {cut}");
    }
    // Even bytes that are no text: half a character may have been written.
    assert!(Anchors::read(&[line.as_bytes(), b"\xc3"].concat()).unwrap().torn.is_some());
}

proptest! {
    #[test]
    fn any_anchor_is_read_back(
        seconds in 0i64..4_000_000_000, issued: bool, size in 1u64..1 << 40, root: [u8; 32],
        officer in "[A-Za-z0-9é][A-Za-z0-9 /.é]{0,20}[A-Za-z0-9]"
    ) {
        let direction = if issued { Direction::Issued } else { Direction::Received };
        let checkpoint = Checkpoint { size, root, ..sample().checkpoint };
        let anchor = Anchor { at: DateTime::from_timestamp(seconds, 0).unwrap(), direction, checkpoint, officer, ..sample() };
        let line = anchor.line().unwrap();
        prop_assert_eq!(Anchors::read(line.as_bytes()).unwrap(), Anchors { anchors: vec![anchor], torn: None });
    }

    #[test]
    fn any_line_that_is_read_is_written_the_same(at in 0usize..2000, with in any::<char>(), cut in 0usize..3) {
        let line = sample().line().unwrap();
        let line = line.trim_end();
        let at = at % line.len();
        let bent = format!("{}{with}{}", &line[..at], &line[(at + cut).min(line.len())..]);
        if let Ok(anchor) = Anchor::parse(&bent) {
            prop_assert_eq!(anchor.line().unwrap(), bent + "\n");
        }
    }

    #[test]
    fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Anchors::read(&bytes);
    }
}
