//! Whole files into a register in memory.

use proptest::prelude::*;

use super::{Encoding, IntakeError, KINDS, Outcome, Parsed, kind, read, run};
use crate::acts::testing::Bench;

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/fixtures/intake/{name}.csv", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn parsed(name: &str, text: &str) -> Parsed {
    read(kind(name).unwrap(), text.as_bytes(), "list.csv").unwrap()
}

/// Takes a list and commits when the outcome allows it, as the command does.
fn take(bench: &mut Bench, parsed: &Parsed, skip_faulty: bool) -> Outcome {
    let mut tx = bench.tx();
    let outcome = run(&mut tx, parsed, skip_faulty).unwrap();
    assert_eq!(outcome.taken + outcome.faulty.len() as u64, outcome.rows);
    if outcome.acceptable {
        tx.commit().unwrap();
    }
    outcome
}

fn filled() -> Bench {
    let mut bench = Bench::new();
    for kind in KINDS {
        let parsed = read(kind, fixture(kind.name), kind.name).unwrap();
        assert!(parsed.extra_columns().is_empty(), "{}", kind.name);
        let outcome = take(&mut bench, &parsed, false);
        assert_eq!(outcome.faulty, [], "{}", kind.name);
    }
    bench
}

/// Line, column and reason of each fault, in one text each.
fn faults(outcome: &Outcome) -> Vec<String> {
    outcome.faulty.iter().map(|f| format!("{} {}: {}", f.line, f.field.as_deref().unwrap_or("-"), f.reason)).collect()
}

#[test]
fn the_fixtures_fill_a_register() {
    let bench = filled();
    for (table, rows) in [
        ("person", 5),
        ("clearance", 3),
        ("clearance_request", 3),
        ("briefing", 4),
        ("badge", 5),
        ("room", 3),
        ("room_hours", 2),
        ("reader", 4),
        ("access", 4),
        ("container", 2),
        ("combination", 1),
        ("container_log", 9),
        ("visit", 2),
        ("need_group", 2),
        ("need_member", 3),
        ("document", 6),
        ("copy", 8),
        ("import_file", 13),
    ] {
        assert_eq!(bench.one::<u32>(&format!("SELECT count(*) FROM {table}")), rows, "{table}");
    }
    let open = "SELECT group_concat(person || words, ' ' ORDER BY n) FROM clearance_request WHERE answered IS NULL";
    assert_eq!(bench.one::<String>(open), "P0001TRES SECRET / ZEER GEHEIM P0003NATO SECRET");
    assert_eq!(bench.one::<String>("SELECT name FROM person WHERE person = 'P0002'"), "FICTIF, Marie-Essai");
    assert_eq!(bench.one::<String>("SELECT regime FROM document WHERE number = '2026/0004'"), "FR");
    bench.replays();
}

#[test]
fn a_list_taken_twice_is_refused_row_by_row() {
    let mut bench = filled();
    for kind in KINDS {
        let outcome = take(&mut bench, &read(kind, fixture(kind.name), "again").unwrap(), false);
        assert_eq!((outcome.taken, outcome.acceptable), (0, false), "{}", kind.name);
    }
}

#[test]
fn every_faulty_row_is_named_at_once_and_nothing_is_written() {
    let text = "Name;PERSON;until;colour;from\n\
                FICTIF A;P1;;red;\n\
                \"FICTIF\nB\";P2;;;\n\
                FICTIF C;P3;2026-02-30;;\n\
                FICTIF D;P1;;;\n\
                FICTIF E;P5\n\
                \"FICTIF\" F;P6;;;\n\
                FICTIF G;P\u{1b}[2J7;;;\n\
                FICTIF H;P8;2026-01-01;;2026-01-02\n\
                ;P9;;;\n\
                ;;;;\n\
                FICTIF I;P10;;;\n";
    let list = parsed("people", text);
    assert_eq!((list.separator(), list.extra_columns()), (';', ["colour".to_owned()].as_slice()));
    let mut bench = Bench::new();
    let outcome = take(&mut bench, &list, false);
    let expected = [
        "3 -: the name holds a control character or an invisible one",
        "5 until: that day does not exist",
        "6 -: person P1 is already in the register",
        "7 -: the row has 2 fields, the header 5",
        "8 -: text follows a closing double quote",
        "9 -: person P\\u{1b}[2J7: the identifier holds a control character, an invisible character or a space at an end",
        "10 -: the last day 2026-01-01 is before the first 2026-01-02",
        "11 name: it is empty",
    ];
    assert_eq!(faults(&outcome), expected);
    assert_eq!((outcome.rows, outcome.taken, outcome.acceptable), (10, 2, false));
    assert_eq!(bench.one::<u32>("SELECT count(*) FROM journal"), 1);

    let outcome = take(&mut bench, &list, true);
    assert_eq!((outcome.taken, outcome.acceptable), (2, true));
    assert_eq!(bench.one::<String>("SELECT rows || ' ' || taken || ' ' || skipped FROM import_file"), "10 2 8");
    bench.replays();
}

#[test]
fn a_row_of_two_acts_is_taken_whole_or_not_at_all() {
    let mut bench = Bench::with_room();
    let text = "person,level,granted,expires,requested\n\
                P0001,SECRET,2026-02-01,2026-01-01,2026-01-01\n\
                P0001,SECRET,2026-02-01,2031-01-31,2026-01-02\n";
    let outcome = take(&mut bench, &parsed("clearances", text), true);
    assert_eq!((outcome.taken, outcome.entries), (1, 2));
    assert_eq!(bench.one::<String>("SELECT group_concat(requested) FROM clearance_request"), "2026-01-02");
    // The head was set back with the tables: the chain has no hole.
    assert_eq!(bench.one::<u32>("SELECT max(n) - count(*) FROM journal"), 0);
    bench.replays();
}

#[test]
fn a_door_sheet_is_told_by_the_wall_of_its_day() {
    let mut bench = filled();
    let log = "SELECT group_concat(what || ' ' || at, ', ' ORDER BY at, n) FROM container_log WHERE at < '2026-02-04'";
    assert_eq!(bench.one::<String>(log), "open 2026-02-03T07:15:00Z, close 2026-02-03T16:20:00Z, check 2026-02-03T17:00:00Z");
    let text = "container,day,opened_by,opened_at,closed_by,closed_at,checked_by,checked_at,idle\n\
                K1,2026-03-29,P0001,02:30,P0001,04:00,,,\n\
                K1,2025-10-26,P0001,01:30,P0001,02:30,,,\n\
                K1,2026-01-30,P0001,08:15,,,,,\n\
                K1,2026-01-30,P0001,08:15,P0001,07:00,,,\n\
                K1,2026-01-30,P0001,,P0001,07:00,,,\n\
                K1,2026-01-30,,08:15,,,,,\n\
                K1,2026-01-30,,,,,,,\n\
                K1,2026-01-30,P0001,08:15,P0001,17:00,,,yes\n\
                K1,2026-01-30,P0001,08:15,P0001,17:00,P0003,18:00,yes\n\
                K1,2026-01-30,P0001,08:15,P0001,17:00,P0003,18:00,perhaps\n\
                K1,2026-01-30,P0004,08:15,P0001,17:00,P0003,18:00,\n\
                K1,2026-01-30,P0001,08:15,P0001,17:00,P0003,18:00,\n\
                K1,2026-07-30,P0001,08:15,P0001,24:00,P0003,24:00,\n";
    let before = bench.one::<u32>("SELECT count(*) FROM container_log");
    let outcome = take(&mut bench, &parsed("openings", text), true);
    let expected = [
        "2 -: 02:30 on 2026-03-29: the clocks skip",
        "3 -: 02:30 on 2025-10-26: the clocks show that time twice",
        "4 -: entry ",
        "5 -: container K1 is closed at 2026-01-30T06:00:00Z, before it is opened",
        "6 opened_at: it is empty",
        "7 opened_by: it is empty",
        "8 -: the container was neither",
        "9 idle: nobody checked it",
        "10 -: by entry ",
        "11 idle: write yes or no",
        "12 -: person P0004 may not open container K1",
    ];
    let found = faults(&outcome);
    for (fault, start) in found.iter().zip(expected) {
        assert!(fault.starts_with(start), "{fault}");
    }
    assert_eq!((found.len(), outcome.taken, outcome.entries), (expected.len(), 2, 6));
    // A row that was refused at its third act left none of the first two.
    assert_eq!(bench.one::<u32>("SELECT count(*) FROM container_log"), before + 6);
    assert_eq!(bench.one::<String>("SELECT max(at) FROM container_log"), "2026-07-30T22:00:00Z");
    bench.replays();
}

#[test]
fn a_group_is_added_by_its_first_row_and_not_described_twice() {
    let mut bench = filled();
    let text = "need_group,name,justification,person,member_justification,from,until\n\
                G3,Groupe,mission,P0001,chef,2026-01-05,\n\
                G3,,,P0002,membre,2026-01-05,\n\
                G3,Groupe,mission,P0003,membre,2026-01-05,\n\
                G3,Autre,,P0004,membre,2026-01-05,\n\
                G4,,,P0001,membre,2026-01-05,\n\
                G5,Groupe,mission,P0009,membre,2026-01-05,\n";
    let outcome = take(&mut bench, &parsed("groups", text), true);
    let expected = ["5 -: the group has another name", "6 -: the name is empty", "7 -: person P0009 is not"];
    for (fault, start) in faults(&outcome).iter().zip(expected) {
        assert!(fault.starts_with(start), "{fault}");
    }
    assert_eq!((outcome.taken, outcome.entries, outcome.faulty.len()), (3, 4, 3));
    // The group of a row that was refused is not there either.
    assert_eq!(bench.one::<String>("SELECT group_concat(need_group ORDER BY need_group) FROM need_group"), "G1,G2,G3");
    bench.replays();
}

#[test]
fn levels_and_numbers_that_do_not_exist_are_named() {
    let mut bench = filled();
    let text = "number,registered,level,originator,reference,title,copies,regime,direction,holder\n\
                N1,2026-02-02,SECRET,A,,,1,,,\n\
                N2,2026-02-02,ULTRA,A,,,1,,,\n\
                N3,2026-02-02,SECRET,A,,,0,BE,,\n\
                N4,2026-02-02,SECRET,A,,,x,BE,,\n\
                N5,2026-02-02,SECRET,A,,,1,BE,sideways,\n\
                N6,2026-02-02,SECRET,A,,,1,BE,,P9\n\
                N7,2027-02-02,SECRET,A,,,1,BE,,\n";
    let found = faults(&take(&mut bench, &parsed("documents", text), true));
    let expected = ["2 level: ambiguous", "3 level: no regime", "4 -: a document has 1", "5 copies: not a whole"];
    let expected = expected.into_iter().chain(["6 direction: not a dir", "7 -: person P9 is not", "8 -: the day of reg"]);
    for (fault, start) in found.iter().zip(expected) {
        assert!(fault.starts_with(start), "{fault}");
    }
    assert_eq!(found.len(), 7);
    let rooms = "room,level,open_from,open_to,days\nA,SECRET,19:00,07:00,\nB,SECRET,07:00,,\nC,SECRET,,,\",\"\nD,SECRET,7h,,\n";
    let found = faults(&take(&mut bench, &parsed("rooms", rooms), true));
    assert_eq!(found.iter().map(|f| &f[..11]).collect::<Vec<_>>(), ["2 open_to: ", "3 open_to: ", "4 days: no ", "5 open_from"]);
}

/// A register with the series IN.
fn shelves() -> Bench {
    let mut bench = Bench::with_room();
    bench.ok(&crate::acts::series::Add { series: "IN".into(), format: "IN-{year}-{n:4}".into() });
    bench
}

#[test]
fn everything_on_a_sheet_is_taken_over() {
    let mut bench = shelves();
    bench.ok(&crate::acts::group::Add { need_group: "G1".into(), name: "FICTIF".into(), justification: "FICTIF".into() });
    let text = "number;registered;level;originator;reference;title;copies;pages;regime;direction;container;holder;series;\
                copy_numbers;copies_of;received;dated;finalised;verbatim;caveats;releasable;correspondent;channel;slip;\
                receipt_given;annexes;medium;change_on;change_event;change_level;group;derived_from\n\
                IN-2026-0001;2026-03-02;SECRET;A;;;;;BE;;K1;;IN;;;;;;;;;;;;;;;;;;;\n\
                ;2026-03-09;NATO SECRET;Organe fictif;OF-7;Titre fictif;;12;;in;K1;;IN;3+4;12;2026-03-06;2026-02-20;19/02/2026;\
                NATO GEHEIM;FICTIF ONLY;NATO, BE;Poste fictif;BINII;S-1;2026-03-07;2;USB;2031-01-01;end of exercise;NATO RESTRICTED;\
                G1;IN-2026-0001\n";
    let outcome = take(&mut bench, &parsed("documents", text), false);
    assert_eq!(faults(&outcome), Vec::<String>::new());
    let sheet = "SELECT concat_ws(' | ', number, registered, received, dated, finalised, words, verbatim, caveats, releasable, originator,
        reference, title, direction, correspondent, channel, slip, receipt_given, copies, copies_of, pages, annexes, medium, change_on,
        change_event, change_level, taken_over, series, year, serial) FROM document WHERE reference = 'OF-7'";
    assert_eq!(
        bench.one::<String>(sheet),
        "IN-2026-0002 | 2026-03-09 | 2026-03-06 | 2026-02-20 | 2026-02-19 | NATO SECRET | NATO GEHEIM | FICTIF ONLY | NATO, BE | \
         Organe fictif | OF-7 | Titre fictif | in | Poste fictif | BINII | S-1 | 2026-03-07 | 2 | 12 | 12 | 2 | usb | 2031-01-01 | \
         end of exercise | 1 | 1 | IN | 2026 | 2"
    );
    assert_eq!(bench.one::<String>("SELECT group_concat(copy) FROM copy WHERE document = 'IN-2026-0002'"), "3,4");
    assert_eq!(bench.one::<String>("SELECT source FROM document_source"), "IN-2026-0001");
    assert_eq!(bench.one::<String>("SELECT need_group FROM document_need"), "G1");
    bench.replays();
}

#[test]
fn a_series_numbers_the_rows_that_have_no_number() {
    let mut bench = shelves();
    let text = "number,registered,level,originator,reference,title,series\n\
                ,2025-12-30,CONFIDENTIEL,A,,,IN\n\
                ,2025-12-31,ULTRA,A,,,IN\n\
                ,2026-01-05,CONFIDENTIEL,A,,,IN\n\
                IN-2026-0007,2026-01-06,CONFIDENTIEL,A,,,IN\n\
                ,2026-01-07,CONFIDENTIEL,A,,,IN\n\
                ,2026-01-08,CONFIDENTIEL,A,,,OUT\n\
                ,2026-01-09,CONFIDENTIEL,A,,,\n\
                IN-2026-1,2026-01-10,CONFIDENTIEL,A,,,IN\n";
    let outcome = take(&mut bench, &parsed("documents", text), true);
    let expected = [
        "3 level: no regime",
        "7 -: series OUT is not in the register",
        "8 number: it is empty",
        "9 -: number IN-2026-1 is not of series IN: IN-{year}-{n:4}",
    ];
    let found = faults(&outcome);
    assert!(found.iter().zip(expected).all(|(f, e)| f.starts_with(e)) && found.len() == 4, "{found:?}");
    let numbers = bench.one::<String>("SELECT group_concat(number, ' ' ORDER BY n) FROM document");
    assert_eq!(numbers, "IN-2025-0001 IN-2026-0001 IN-2026-0007 IN-2026-0008");
    bench.replays();
}

#[test]
fn what_a_sheet_cannot_say_is_named_by_its_column() {
    let mut bench = shelves();
    let header = "number,registered,level,originator,reference,title,copy_numbers,copies_of,received,medium,change_level,derived_from,group\n";
    let rows = [
        ("4-3,,,,,,", "copy_numbers: not the numbers"),
        ("1+1,,,,,,", "-: the copies' numbers"),
        ("1-3,2,,,,,", "-: a copy's number is above"),
        (",,2026-04-01,,,,", "-: received on 2026-04-01, after it was registered"),
        (",,,clay,,,", "-: clay is no medium"),
        (",,,,SECRET,,", "-: the level it changes to is not lower"),
        (",,,,ULTRA,,", "change_level: no regime"),
        (",,,,,N99,", "-: document N99 is not"),
        (",,,,,,G9", "-: group G9 is not"),
    ];
    let rows_text: String =
        rows.iter().enumerate().map(|(i, (cells, _))| format!("N{i},2026-03-01,BE:SECRET,A,,,{cells}\n")).collect();
    let found = faults(&take(&mut bench, &parsed("documents", &format!("{header}{rows_text}")), true));
    assert_eq!(found.len(), rows.len(), "{found:?}");
    for (i, (fault, (_, expected))) in found.iter().zip(rows).enumerate() {
        assert!(fault.starts_with(&format!("{} {expected}", i + 2)), "{fault}");
    }
}

#[test]
fn what_is_no_list_is_refused_as_a_whole() {
    let people = kind("people").unwrap();
    let error = |bytes: &[u8]| read(people, bytes, "x").unwrap_err();
    assert!(matches!(error(b""), IntakeError::Empty));
    assert!(matches!(error(b"person,name\n"), IntakeError::NoRows));
    assert!(matches!(error(b"person,name\n\n,\n"), IntakeError::NoRows));
    assert!(matches!(error(b"\xff\xfep\0e\0"), IntakeError::Utf16));
    assert!(matches!(error(b"\x89PNG\r\n\x1a\n\0\0"), IntakeError::Binary { line: 3 }));
    assert!(matches!(error(b"\"person,name\nP1,A\n"), IntakeError::Header { line: 1, .. }));
    assert!(matches!(error(b"person,name,Person\nP1,A,P2\n"), IntakeError::ColumnTwice(_)));
    let columns = error(b"nom;prenom\x1b[2J\nP1;A\n");
    let text = format!("{columns} {}", columns.hint().unwrap());
    assert!(text.contains("person, name: missing") && !text.contains('\u{1b}'), "{text}");
    assert!(matches!(kind("peoples"), Err(IntakeError::Kind)));
    assert!(matches!(super::read_path(people, std::path::Path::new("/dev/zero")), Err(IntakeError::NotFile)));
}

#[test]
fn windows_1252_and_tabs_are_read() {
    let list = read(kind("people").unwrap(), b"person\tname\r\nP1\tJean-D\xe9mo\r\n", "x").unwrap();
    assert_eq!((list.encoding, list.separator()), (Encoding::Windows1252, '\t'));
    let mut bench = Bench::new();
    assert_eq!(take(&mut bench, &list, false).taken, 1);
    assert_eq!(bench.one::<String>("SELECT name FROM person"), "Jean-Démo");
}

#[test]
fn a_long_field_costs_its_row_only() {
    let text = format!("person,name\nP1,{}\nP2,FICTIF B\n", "x".repeat(10 << 20));
    let outcome = take(&mut Bench::new(), &parsed("people", &text), true);
    assert_eq!(faults(&outcome), ["2 -: a field has more than 64 KiB of text"]);
    assert_eq!(outcome.taken, 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Cells good and bad under a good header: no panic, no row lost, and what was taken can be replayed.
    #[test]
    fn no_row_is_lost(
        which in 0..KINDS.len(),
        cells in prop::collection::vec(prop::collection::vec(prop::sample::select(vec![
            "", "P0001", "P0002", "R1", "R9", "K1", "SECRET", "FR:SECRET", "UNCLASSIFIED", "2026-01-01", "31/12/2026", "2026-02-30",
            "BE+EU", "in", "08:00", "18:00", "3", "0", "escorted", "x\u{202e}", "\"", "\"a\"b", "a\nb", "a;b", ",",
        ]), 0..9), 1..12),
    ) {
        let kind = &KINDS[which];
        let columns: Vec<_> = kind.required.iter().chain(kind.optional).copied().collect();
        let mut text = columns.join(",");
        for row in &cells {
            let mut row = row.clone();
            // Most rows get the right width, or none would be taken.
            if row.len() > 2 {
                row.resize(columns.len(), "");
            }
            text.push('\n');
            text.push_str(&row.join(","));
        }
        if let Ok(list) = read(kind, text.as_bytes(), "x") {
            let mut bench = Bench::with_room();
            let outcome = take(&mut bench, &list, true);
            prop_assert_eq!(outcome.rows, list.rows().count() as u64);
            bench.replays();
        }
    }

    #[test]
    fn no_bytes_panic(which in 0..KINDS.len(), bytes in prop::collection::vec(any::<u8>(), 0..200), tail in "[\"a,;\r\n\t]{0,80}") {
        let _ = read(&KINDS[which], bytes.as_slice(), "x");
        let columns = KINDS[which].required.join(";");
        let mut text = format!("{columns}\n").into_bytes();
        text.extend(bytes.iter().filter(|b| **b != 0));
        text.extend(tail.bytes());
        if let Ok(list) = read(&KINDS[which], text, "x") {
            let mut bench = Bench::new();
            let outcome = take(&mut bench, &list, true);
            prop_assert_eq!(outcome.rows, list.rows().count() as u64);
        }
    }
}
