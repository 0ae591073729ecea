//! The fixtures of `fixtures/logs`, read with the profile each is written for.

use std::convert::Infallible;

use chrono_tz::Europe::Brussels;
use proptest::prelude::*;

use super::builtin::{builtin, builtin_named};
use super::normalise::{Item, ReadError, Totals, read};
use super::profile::Profile;

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/fixtures/logs/{name}.csv", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// One line per row: `line seq lo+width flags reader card outcome direction`, or `line reason length`.
fn rows(bytes: &[u8], profile: &Profile) -> (Vec<String>, Totals) {
    let mut out = Vec::new();
    let totals = read::<_, Infallible>(bytes, profile, Brussels, &mut |item| {
        out.push(match item {
            Item::Row(r) => {
                let at = chrono::DateTime::from_timestamp_millis(r.lo_ms).unwrap().format("%m-%dT%H:%M:%S");
                let (width, seq) = (r.hi_ms - r.lo_ms + 1, r.seq.unwrap_or(0));
                let said = (r.outcome.text(), r.direction.text());
                format!("{} {seq} {at}+{width} {} [{}] [{}] {} {}", r.line, r.flags, r.reader, r.card, said.0, said.1)
            }
            Item::Bad(b) => format!("{} {} {}", b.line, b.reason.code(), b.raw_len),
        });
        Ok(())
    })
    .unwrap();
    assert_eq!(totals.rows, out.len() as u64);
    (out, totals)
}

fn named(name: &str) -> Profile {
    builtin_named(name).unwrap().unwrap()
}

#[test]
fn simple_in_every_encoding_and_line_end() {
    let expected = [
        "2 1 07-01T06:00:00+1000 0 [FICTIF-DOOR-1] [FICTIF-0001] granted in",
        "3 2 07-01T06:05:10+1000 0 [FICTIF-DOOR-1] [000004D2] granted none",
        "4 3 07-01T06:05:12+1000 0 [FICTIF-DOOR-1] [FICTIF-0002] refused:no-rights none",
        "5 4 07-01T06:10:00+1000 0 [FICTIF-DOOR-1] [FICTIF-0001] granted out",
        "6 5 07-01T10:00:00+1000 0 [FICTIF-DOOR-1] [] alarm:forced none",
        "7 6 07-01T10:01:00+1000 0 [FICTIF-DOOR-1] [FICTIF-0003] unknown none",
        "8 7 07-01T10:02:00+1000 0 [FICTIF-DOOR-1] [FICTIF-0003] unknown none",
    ];
    for (file, encoding) in
        [("simple", "utf-8"), ("simple-cr-only", "utf-8"), ("simple-utf16le", "utf-16le"), ("simple-utf16le-no-mark", "utf-16le")]
    {
        let (found, totals) = rows(&bytes(file), &named("simple"));
        assert_eq!(found, expected, "{file}");
        assert_eq!((totals.encoding, totals.bad, totals.header), (encoding, 0, true));
        assert_eq!(totals.bytes, bytes(file).len() as u64);
    }
}

#[test]
fn each_product_reads_its_fixture() {
    for (profile, expected) in [
        (
            "net2",
            &[
                "2 0 07-13T06:00:00+1000 0 [Porte 1] [FICTIF-0001] granted in",
                "3 0 07-13T07:00:00+1000 0 [Porte 1] [FICTIF-0001] granted out",
                "4 0 07-13T07:30:00+1000 0 [Porte 1] [00000042] refused:no-rights in",
                "5 0 07-13T07:31:00+1000 0 [Porte 1] [00000042] refused in",
            ][..],
        ),
        (
            "net2-report",
            &[
                "2 0 07-12T22:05:00+1000 0 [Porte 1] [FICTIF-0001] granted out",
                "3 0 07-02T11:00:00+1000 0 [Porte 1] [FICTIF-0001] granted in",
            ],
        ),
        (
            "onguard",
            &[
                "2 77 07-01T06:00:00+100 0 [FICTIF-READER] [0000123] granted none",
                "3 78 07-01T06:00:05+1000 0 [FICTIF-READER] [0000124] refused none",
            ],
        ),
        (
            "ccure",
            &[
                "2 0 07-13T06:00:00+1000 0 [FICTIF-DOOR] [FICTIF-0001] granted none",
                "3 0 07-13T18:00:05+1000 0 [FICTIF-DOOR] [FICTIF-0002] refused none",
            ],
        ),
        (
            "guardpoint",
            &[
                "1 881 01-09T15:42:05+1000 0 [] [000F1C71] unknown none",
                "2 882 07-09T14:42:05+1000 0 [] [000F1C71] granted none",
                "3 883 07-09T14:42:06+1000 0 [] [000F1C72] refused:disabled none",
                "4 884 07-09T14:42:07+1000 0 [] [0F1C] refused:anti-passback none",
            ],
        ),
    ] {
        assert_eq!(rows(&bytes(profile), &named(profile)).0, expected, "{profile}");
    }
}

#[test]
fn hostile_rows_are_quarantined_by_line() {
    let (found, totals) = rows(&bytes("hostile"), &named("simple"));
    let short: Vec<_> = found.iter().map(|r| r.split(' ').take(2).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(
        short,
        [
            "2 1",
            "4 2",
            "6 nul",
            "7 columns",
            "8 columns",
            "9 6",
            "10 time-invalid",
            "11 time-missing",
            "12 seq-invalid",
            "13 encoding",
            "14 header-again",
            "15 quote",
            "16 12",
        ]
    );
    assert!(found[1].contains("[FICTIF\r\nDOOR, \"2\"]"), "{}", found[1]);
    assert_eq!((totals.rows, totals.bad), (13, 9));
}

#[test]
fn each_row_may_have_its_own_encoding() {
    let (found, totals) = rows(&bytes("windows-1252"), &named("simple"));
    assert!(found.iter().all(|r| r.contains("[Entrée FICTIVE]")), "{found:?}");
    assert_eq!((totals.legacy, totals.encoding), (1, "utf-8+windows-1252"));
}

#[test]
fn the_nights_of_the_clock_changes() {
    let (found, _) = rows(&bytes("dst-nights"), &named("simple"));
    let times: Vec<_> = found.iter().map(|r| r.split(' ').skip(2).take(2).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(
        times,
        [
            "03-29T00:59:59+1000 0",
            "03-29T01:30:00+1000 2",
            "03-29T01:00:00+1000 0",
            "10-24T23:59:59+1000 0",
            "10-25T00:30:00+3601000 1",
            "10-25T00:30:00+1000 0",
            "10-25T01:30:00+1000 0",
            "10-25T01:30:00+1000 0",
            "10-25T02:00:00+1000 0",
        ]
    );
}

#[test]
fn the_profiles_of_sites_load() {
    for name in ["vast", "guardpoint-site"] {
        let text = std::fs::read_to_string(format!("{}/fixtures/profiles/{name}.toml", env!("CARGO_MANIFEST_DIR"))).unwrap();
        assert_eq!(Profile::from_toml(&text).unwrap().name, name);
    }
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/profiles/vast.toml")).unwrap();
    let head = b"timestamp, type, prox-id, floor, zone\r\n2026-07-01 08:00:00, fixed-prox, fictif001, 3, Server Room\r\n";
    let (found, _) = rows(head, &Profile::from_toml(&text).unwrap());
    assert_eq!(found, ["2 0 07-01T06:00:00+1000 0 [3/Server Room] [fictif001] granted in"]);
}

#[test]
fn nothing_and_the_wrong_thing() {
    assert_eq!(rows(b"", &named("simple")).1.rows, 0);
    assert_eq!(rows(b"seq,timestamp,reader,card,event\n", &named("simple")).1.rows, 0);
    let wrong = read::<_, Infallible>(&bytes("net2")[..], &named("simple"), Brussels, &mut |_| Ok(()));
    let text = wrong.unwrap_err().to_string();
    assert!(text.contains("lacks the column") && text.contains("PeripheralName"), "{text}");
    let stop = read(&bytes("simple")[..], &named("simple"), Brussels, &mut |_| Err("full"));
    assert!(matches!(stop, Err(ReadError::Sink("full"))));
}

proptest! {
    /// Whatever the bytes and the profile: no panic, and rows are good ones and bad ones.
    #[test]
    fn the_account_balances(
        body in prop::collection::vec(prop::sample::select(b"1,2026-07 08:T\"\n\r |;\0\xe9Z".to_vec()), 0..300),
        any in prop::collection::vec(any::<u8>(), 0..100),
        head in 0..3,
    ) {
        for (name, _) in builtin() {
            let profile = named(name);
            let mut input = if head == 0 { Vec::new() } else { bytes(name.trim_end_matches("-local")) };
            input.extend(&body);
            input.extend(&any);
            let (mut good, mut bad, mut last) = (0, 0, 0);
            let result = read::<_, Infallible>(&input[..], &profile, Brussels, &mut |item| {
                let line = match item {
                    Item::Row(r) => { good += 1; assert!(r.lo_ms <= r.hi_ms); r.line }
                    Item::Bad(b) => { bad += 1; assert!(b.raw.len() as u64 <= b.raw_len); b.line }
                };
                assert!(line > last);
                last = line;
                Ok(())
            });
            if let Ok(totals) = result {
                prop_assert_eq!((totals.rows, totals.bad), (good + bad, bad));
                prop_assert_eq!(totals.bytes, input.len() as u64);
            }
        }
    }
}
