//! Files nobody should have to import: each is refused with its line, the register stays byte for byte, and no control
//! byte reaches the terminal (every run in this binary checks that).

use super::house::House;

/// A good list of one row that fits the filled register, and where its faults can sit.
struct Sample {
    kind: &'static str,
    header: &'static str,
    row: &'static str,
    /// A date, a time or another word of a closed form, and one that does not exist.
    date: (&'static str, &'static str),
    level: Option<&'static str>,
    /// A field that is free text or an identifier.
    name: &'static str,
}

const SAMPLES: [Sample; 12] = [
    Sample {
        kind: "people",
        header: "person,name,requires,from",
        row: "P0100,FICTIF Cent,SECRET,2026-01-05",
        date: ("2026-01-05", "2026-02-30"),
        level: Some("SECRET"),
        name: "FICTIF Cent",
    },
    Sample {
        kind: "clearances",
        header: "person,level,granted,expires",
        row: "P0005,SECRET,2026-01-05,2031-01-04",
        date: ("2026-01-05", "31/11/2026"),
        level: Some("SECRET"),
        name: "P0005",
    },
    Sample {
        kind: "briefings",
        header: "person,date,kind",
        row: "P0001,2026-06-05,annual",
        date: ("2026-06-05", "2025-02-29"),
        level: None,
        name: "annual",
    },
    Sample {
        kind: "badges",
        header: "card,person,from",
        row: "0A0B0C0D,P0001,2026-06-05",
        date: ("2026-06-05", "2026-13-01"),
        level: None,
        name: "0A0B0C0D",
    },
    Sample {
        kind: "rooms",
        header: "room,level,open_from,open_to,name",
        row: "R9,SECRET,07:00,19:00,Salle",
        date: ("19:00", "25:00"),
        level: Some("SECRET"),
        name: "Salle",
    },
    Sample {
        kind: "readers",
        header: "reader,room,direction",
        row: "R1-NEW,R1,in",
        date: (",in", ",sideways"),
        level: None,
        name: "R1-NEW",
    },
    Sample {
        kind: "access",
        header: "room,person,from,reason",
        row: "R2,P0003,2026-06-05,besoin",
        date: ("2026-06-05", "2026-06-31"),
        level: None,
        name: "besoin",
    },
    Sample {
        kind: "containers",
        header: "container,room,level,combination_changed",
        row: "K9,R1,SECRET,2026-06-05",
        date: ("2026-06-05", "1899-01-01"),
        level: Some("SECRET"),
        name: "K9",
    },
    Sample {
        kind: "openings",
        header: "container,day,opened_by,opened_at,closed_by,closed_at,checked_by,checked_at",
        row: "K2,2026-06-05,P0001,08:15,P0001,17:00,P0001,17:05",
        date: ("08:15", "25:15"),
        level: None,
        name: "K2",
    },
    Sample {
        kind: "visits",
        header: "room,name,organisation,identity,purpose,host,escort,day,entered,left",
        row: "R1,FICTIF Visiteur,Essai,carte,entretien,P0001,P0001,2026-06-05,09:00,10:00",
        date: ("2026-06-05", "2026-06-31"),
        level: None,
        name: "FICTIF Visiteur",
    },
    Sample {
        kind: "groups",
        header: "need_group,name,justification,person,member_justification,from",
        row: "G9,Groupe,mission,P0001,membre,2026-06-05",
        date: ("2026-06-05", "2026-02-29"),
        level: None,
        name: "membre",
    },
    Sample {
        kind: "documents",
        header: "number,registered,level,originator,reference,title",
        row: "2026/0100,2026-06-05,BE:SECRET,Essai,,Titre",
        date: ("2026-06-05", "00/06/2026"),
        level: Some("BE:SECRET"),
        name: "Titre",
    },
];

impl Sample {
    fn file(&self, row: &str) -> String {
        format!("{}\n{row}\n", self.header)
    }

    /// The faulty texts of this kind, with the line the error must name.
    fn faulty(&self) -> Vec<(&'static str, Vec<u8>, u64)> {
        let cut = self.row.rsplit_once(',').unwrap().0;
        let twice = format!("{}\n{}", self.row, self.row);
        let replaced = |from: &str, to: &str| {
            assert!(self.row.contains(from), "{}: {from}", self.kind);
            self.file(&self.row.replacen(from, to, 1)).into_bytes()
        };
        let mut all = vec![
            ("too short", self.file(cut).into_bytes(), 2),
            ("too long", self.file(&format!("{},more", self.row)).into_bytes(), 2),
            ("a date or word that does not exist", replaced(self.date.0, self.date.1), 2),
            ("twice", self.file(&twice).into_bytes(), 3),
            ("escapes", replaced(self.name, "\u{1b}]0;owned\u{7}\u{1b}[2J"), 2),
            ("reordering", replaced(self.name, "\u{202e}txet"), 2),
            ("ten megabytes", replaced(self.name, &"x".repeat(10 << 20)), 2),
            ("an open quote", replaced(self.name, "\"x"), 2),
        ];
        if let Some(level) = self.level {
            all.push(("a level that does not exist", replaced(level, "ULTRA"), 2));
        }
        all
    }

    /// Texts that are no list at all, with a word of the error.
    fn unreadable(&self) -> Vec<(&'static str, Vec<u8>, &'static str)> {
        let good = self.file(self.row);
        let utf16: Vec<u8> = [0xfeff].into_iter().chain(good.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let mut nul = good.clone().into_bytes();
        let end = nul.len() - 2;
        nul[end] = 0;
        let elf: Vec<u8> = b"\x7fELF\x02\x01\x01".iter().copied().chain((0..=255).cycle().take(4096)).collect();
        vec![
            ("empty", Vec::new(), "empty"),
            ("only a header", self.header.into(), "no rows"),
            ("binary", elf, "line 1 holds a NUL byte"),
            ("UTF-16", utf16, "UTF-16"),
            ("NUL", nul, "line 2 holds a NUL byte"),
            ("another list", b"\x1b[31mcolour,taste\nred,sour\n".to_vec(), "missing from the header"),
        ]
    }
}

#[test]
fn the_samples_are_good_but_for_their_faults() {
    let house = House::filled();
    let before = house.bytes();
    for sample in &SAMPLES {
        let file = house.write("good.csv", sample.file(sample.row));
        house.run(&["import", sample.kind, &file, "--dry-run"]).ok();
        // The same in Windows-1252, with a letter that is not ASCII in a column that is not read.
        let mut bytes = format!("{},remark\n{},", sample.header, sample.row).into_bytes();
        bytes.extend([b'd', 0xe9, b'j', 0xe0, b'\r', b'\n']);
        let file = house.write("cp1252.csv", bytes);
        let said = house.run(&["import", sample.kind, &file, "--dry-run"]);
        assert!(said.err.contains("columns not read: remark"), "{said:?}");
        said.ok();
    }
    assert_eq!(house.bytes(), before);
}

#[test]
fn a_file_that_is_no_list_is_refused_for_what_it_is() {
    let house = House::filled();
    for sample in &SAMPLES {
        for (what, bytes, word) in sample.unreadable() {
            let file = house.write("hostile.csv", bytes);
            let said = house.refused(&["import", sample.kind, &file]);
            assert!(said.contains(word), "{} {what}: {said}", sample.kind);
        }
    }
}

#[test]
fn a_faulty_row_is_refused_with_its_line() {
    let house = House::filled();
    for sample in &SAMPLES {
        for (what, bytes, line) in sample.faulty() {
            let file = house.write("hostile.csv", bytes);
            let said = house.refused(&["import", sample.kind, &file]);
            assert!(said.contains(&format!("line {line}")), "{} {what}: {said}", sample.kind);
            assert!(said.len() < 2000, "{} {what}: the error repeats the file", sample.kind);
        }
    }
}

const LOG: &str = "seq,timestamp,reader,card,event\n1,2026-07-01 08:00:00,R1-IN,000004D2,granted-in\n";

/// Logs of which no row can be read, with a word of the error.
fn hopeless_logs() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let row = |text: &str| format!("{}\n{text}\n", LOG.lines().next().unwrap()).into_bytes();
    vec![
        ("empty", Vec::new(), "no rows"),
        ("only a header", row("")[..32].to_vec(), "no rows"),
        ("binary", (0u8..=255).cycle().take(9000).collect(), "header"),
        ("NUL", row("1,2026-07-01 08:00:00,R1\0IN,000004D2,granted-in"), "line 2"),
        ("ten megabytes", row(&format!("1,2026-07-01 08:00:00,R1-IN,{},granted-in", "x".repeat(10 << 20))), "line 2"),
        ("too long", row("1,2026-07-01 08:00:00,R1-IN,000004D2,granted-in,more,and more"), "line 2"),
        ("too short", row("1,2026-07-01 08:00:00"), "line 2"),
        ("no such day", row("1,2026-02-30 08:00:00,R1-IN,000004D2,granted-in"), "line 2"),
        ("another header", b"\x1b[31mcolour,taste\nred,sour\n".to_vec(), "header"),
    ]
}

#[test]
fn a_log_without_one_readable_row_is_refused_with_the_first() {
    let house = House::filled();
    for (what, bytes, word) in hopeless_logs() {
        let file = house.write("log.csv", bytes);
        let said = house.refused(&["log", "import", &file, "--profile", "simple"]);
        assert!(said.contains(word) && said.len() < 2000, "{what}: {said}");
    }
}

#[test]
fn a_log_keeps_every_hostile_row_out_of_the_way_and_in_the_account() {
    let house = House::filled();
    let hostile = "2,2026-07-01 08:01:00,R1-IN,\u{1b}]0;owned\u{7},granted-in\n3,2026-02-30 08:00:00,R1-IN,1,granted-in\n\
        4,2026-07-01 08:03:00,R1-IN,1,\u{1b}[2Jbeamed\n5,short\n";
    let file = house.write("log.csv", format!("{LOG}{hostile}"));
    let json = house.run(&["--format", "json", "log", "import", &file, "--profile", "simple"]).json();
    // An event nobody knows is no lost row: it counts as unknown.
    assert_eq!((&json["rows"], &json["accepted"]), (&5.into(), &3.into()));
    let sum: u64 = ["accepted", "quarantined", "excluded"].iter().map(|k| json[k].as_u64().unwrap()).sum();
    assert_eq!(sum, 5);
    let shown = house.run(&["log", "quarantine"]).ok();
    assert!(shown.contains("time-invalid") && shown.contains("5,short"), "{shown}");
    // Control: the same rows in UTF-16 and Windows-1252 are read too.
    let utf16: Vec<u8> =
        [0xfeff].into_iter().chain(LOG.replace("08:", "09:").encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let file = house.write("utf16.csv", utf16);
    house.run(&["log", "import", &file, "--profile", "simple"]).ok();
    assert!(house.run(&["journal", "verify", "--deep"]).ok().contains("result   verifies"));
}
