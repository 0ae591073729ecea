//! Workbooks read back by a reader that did not write them, and what they are packed in, read byte by byte.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use proptest::prelude::*;

use super::cells::{fitting, plain, shown};
use super::{book, xlsx};
use crate::domain::{Day, Instant};
use crate::i18n::{Lang, Texts};
use crate::reports::paper::{Block, Cell, Fact, House, Kind, Paper, Table, Tone};

const MADE: &str = "2026-11-23T09:00:00Z";

fn paper() -> Paper {
    let house = House { service: "FICTIF & fils".into(), marking: "FICTIF <marque> &P".into() };
    let mut paper = Paper::bare("list", "Liste FICTIF".into(), &house, Instant::parse(MADE).unwrap(), Texts::of(Lang::Fr));
    paper.footer = "Journal : 12 entrées".into();
    paper.facts.push(Fact::new("Registre", "00ab"));
    paper
}

fn table(title: &str, columns: usize, rows: Vec<Vec<Cell>>) -> Table {
    let empty = Table::new(title, "aucun");
    let mut table = (0..columns).fold(empty, |t, n| t.column(format!("colonne {n}"), Kind::Text, 2));
    rows.into_iter().for_each(|row| table.row(row));
    table
}

fn with(rows: Vec<Vec<Cell>>) -> Paper {
    let mut paper = paper();
    let columns = rows.first().map_or(1, Vec::len);
    paper.sheets.push(table("Données", columns, rows));
    paper
}

fn open(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

fn rows(bytes: Vec<u8>, sheet: &str) -> Vec<Vec<Data>> {
    let range = open(bytes).worksheet_range(sheet).unwrap();
    range.rows().map(<[Data]>::to_vec).collect()
}

/// Every file of the pack as text.
fn files(bytes: &[u8]) -> Vec<(String, String, Option<zip::DateTime>)> {
    let mut pack = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..pack.len())
        .map(|at| {
            let mut file = pack.by_index(at).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text, file.last_modified())
        })
        .collect()
}

/// What a reader must find in a cell.
fn same(cell: &Cell, read: &Data) -> bool {
    match (cell, read) {
        (Cell::Empty, Data::Empty) => true,
        (Cell::Number(n), Data::Float(read)) => *n as f64 == *read,
        (Cell::Decimal(n), Data::Float(read)) => n == read,
        (Cell::Day(day), Data::DateTime(read)) => {
            let (y, m, d, hour, ..) = read.to_ymd_hms_milli();
            (i32::from(y), u32::from(m), u32::from(d), hour) == (day.ymd().0, day.ymd().1, day.ymd().2, 0)
        }
        (Cell::Moment(at), Data::DateTime(read)) => {
            let (y, m, d, hour, minute, second, _) = read.to_ymd_hms_milli();
            at.starts_with(&format!("{y:04}-{m:02}-{d:02}T{hour:02}:{minute:02}:{second:02}"))
        }
        (text, Data::Empty) => plain(text).is_empty(),
        (text, Data::String(read)) => *read == shown(&plain(text)),
        _ => false,
    }
}

#[test]
fn every_kind_of_cell_is_read_back() {
    let row = vec![
        Cell::text("FICTIF Élodie"),
        Cell::Lines(vec!["a".into(), "b".into()]),
        Cell::Number(-3),
        Cell::Decimal(12.5),
        Cell::Day(Day::parse("2026-07-01").unwrap()),
        Cell::Day(Day::parse("1900-02-28").unwrap()),
        Cell::Moment("2026-07-01T08:15:41+02:00".into()),
        Cell::Moment("2026-07-01T23:59:59.250-03:00".into()),
        Cell::Moment("2026-07-01T23:59:60+00:00".into()),
        Cell::Mark { tone: "critical", word: "critique".into() },
        Cell::Mark { tone: "no tone", word: "=autre".into() },
        Cell::Tick,
        Cell::Number(i64::MAX),
        Cell::Decimal(f64::NAN),
        Cell::Empty,
    ];
    let read = rows(xlsx(&with(vec![row.clone()])).unwrap(), "Données");
    assert_eq!((read.len(), read[0].len()), (2, 15));
    assert_eq!(read[0][3], Data::String("colonne 3".into()));
    for (at, (cell, read)) in row.iter().zip(&read[1]).enumerate() {
        // What no type holds is text: a day that programs count differently, a leap second, a number too large, no number.
        let exception = matches!(at, 5 | 8 | 12 | 13) && *read == Data::String(plain(cell));
        assert!(exception || same(cell, read), "{at}: {cell:?} {read:?}");
    }
}

#[test]
fn text_is_never_a_formula_a_link_or_a_number() {
    let hostile = [
        "=1+1",
        "@SUM(A1)",
        "+1",
        "-1",
        "0012",
        "1E5",
        "http://example.org",
        "mailto:a@b",
        "internal:A1",
        "{=1}",
        "_x0041_",
        "TRUE",
        "2026-07-01",
    ];
    let bytes = xlsx(&with(hostile.iter().map(|w| vec![Cell::Text((*w).to_owned())]).collect())).unwrap();
    let found = files(&bytes);
    for (name, text, _) in &found {
        for bad in ["<f>", "<f ", "<hyperlink", "externalLink", "&#"] {
            assert!(!text.contains(bad), "{name}: {bad}");
        }
    }
    assert!(!found.iter().any(|(name, ..)| name.contains("sheet2.xml.rels") || name.contains("calcChain")));
    let sheet = &found.iter().find(|(name, ..)| name.ends_with("sheet2.xml")).unwrap().1;
    assert_eq!(sheet.matches("t=\"s\"").count(), hostile.len() + 1, "all of them are strings");
    let read = rows(bytes, "Données");
    assert_eq!(read[1..].iter().map(|r| r[0].clone()).collect::<Vec<_>>(), hostile.map(|w| Data::String(w.to_owned())));
}

#[test]
fn a_sheet_is_laid_out_for_work_and_for_paper() {
    let bytes = xlsx(&with(vec![vec![Cell::Number(1)], vec![Cell::Number(2)]])).unwrap();
    let found = files(&bytes);
    let part = |name: &str| &found.iter().find(|(n, ..)| n.ends_with(name)).unwrap().1;
    let (front, sheet, book) = (part("sheet1.xml"), part("sheet2.xml"), part("workbook.xml"));
    for wanted in
        ["<pane ySplit=\"1\"", "<autoFilter ref=\"A1:A3\"", "orientation=\"landscape\"", "paperSize=\"9\"", "fitToHeight=\"0\""]
    {
        assert!(sheet.contains(wanted), "{wanted}: {sheet}");
    }
    assert!(book.contains("_xlnm.Print_Titles") && book.contains("$1:$1"), "{book}");
    for sheet in [front, sheet] {
        // In a header `&` begins an order: the one in the marking is doubled.
        assert!(sheet.contains("&amp;RFICTIF &lt;marque&gt; &amp;&amp;P</oddHeader>"), "{sheet}");
        assert!(sheet.contains("&amp;LFICTIF &amp;&amp; fils"), "{sheet}");
        assert!(
            sheet.contains("&amp;LJournal : 12 entrées&amp;RPage &amp;P de &amp;N</oddFooter>")
                || sheet.contains("&amp;P sur &amp;N</oddFooter>"),
            "{sheet}"
        );
    }
}

#[test]
fn rows_are_as_high_as_their_text_and_wide_tables_take_more_pages() {
    let sheet = |rows: Vec<Vec<Cell>>| {
        let found = files(&xlsx(&with(rows)).unwrap());
        found.into_iter().find(|(name, ..)| name.ends_with("sheet2.xml")).unwrap().1
    };
    let long = "mot ".repeat(100);
    let told = sheet(vec![vec![Cell::text("court")], vec![Cell::text(long.trim())], vec![Cell::Lines(vec!["a".into(); 4])]]);
    // 400 characters in a column of 61 take seven lines.
    assert!(
        told.contains("<row r=\"2\" spans=\"1:1\"><c")
            && told.contains("<row r=\"3\" spans=\"1:1\" ht=\"105\" customHeight=\"1\">"),
        "{told}"
    );
    assert!(told.contains("<row r=\"4\" spans=\"1:1\" ht=\"60\" customHeight=\"1\">"), "{told}");
    assert!(!told.contains("fitToWidth"), "one page wide");
    assert!(sheet(vec![vec![Cell::text(long); 9]]).contains("fitToWidth=\"3\""));
}

#[test]
fn the_first_sheet_says_what_the_others_are() {
    let mut paper = with(vec![vec![Cell::Number(1)]]);
    paper.heading("Constats");
    paper.heading("Réserves");
    paper.add(Block::Note { tone: Tone::Warning, text: "Rien n'est conclu.".into() });
    let read = rows(xlsx(&paper).unwrap(), "À propos");
    let lines: Vec<_> =
        read.iter().map(|r| r.iter().map(ToString::to_string).collect::<Vec<_>>().join("|")).filter(|l| l.len() > 1).collect();
    assert_eq!(
        lines,
        [
            "Liste FICTIF|",
            "FICTIF & fils|",
            "FICTIF <marque> &P|",
            "Registre|00ab",
            "Réserves|",
            "Rien n'est conclu.|",
            "Feuilles|",
            "Données|1 ligne",
            "Journal : 12 entrées|",
        ]
    );
}

#[test]
fn a_table_without_rows_says_so_and_a_paper_without_tables_has_one_sheet() {
    let mut paper = paper();
    assert_eq!(open(xlsx(&paper).unwrap()).sheet_names(), ["À propos"]);
    paper.sheets.push(table("Données", 2, vec![]));
    let bytes = xlsx(&paper).unwrap();
    assert_eq!(rows(bytes, "Données")[1][0], Data::String("aucun".into()));
}

#[test]
fn what_is_too_long_goes_on_in_another_sheet_or_says_that_it_was_cut() {
    let mut paper = with((0..7).map(|n| vec![Cell::Number(n)]).collect());
    let bytes = book(&paper, 4).unwrap();
    assert_eq!(open(bytes.clone()).sheet_names(), ["À propos", "Données", "Données (2)", "Données (3)"]);
    let all: Vec<_> =
        ["Données", "Données (2)", "Données (3)"].iter().flat_map(|s| rows(bytes.clone(), s).split_off(1)).collect();
    assert_eq!(all, (0..7).map(|n| vec![Data::Float(f64::from(n))]).collect::<Vec<_>>());

    let long = "é😀".repeat(20_000);
    paper.sheets[0].rows = vec![vec![Cell::Text(long.clone())], vec![Cell::Text("x".repeat(32_767))]];
    let bytes = xlsx(&paper).unwrap();
    let read = rows(bytes.clone(), "Données");
    let Data::String(text) = &read[1][0] else { panic!("{read:?}") };
    assert_eq!(*text, fitting(&long, Lang::Fr).0);
    assert!(
        text.ends_with("… [coupé ici, caractères en tout\u{a0}: 40\u{202f}000]") && text.encode_utf16().count() <= 32_767,
        "{}",
        &text[text.len() - 60..]
    );
    assert_eq!(read[2][0], Data::String("x".repeat(32_767)));
    let front = rows(bytes, "À propos");
    assert!(
        front.iter().any(|r| r[0] == Data::String("Textes coupés, trop longs pour une cellule\u{a0}: 1.".into())),
        "{front:?}"
    );
}

#[test]
fn the_same_paper_gives_the_same_bytes_without_the_hour_of_the_machine() {
    let tones = ["critical", "major", "minor", "info", "good", "bad", "quiet"];
    let row = || tones.map(|tone| Cell::Mark { tone, word: tone.into() }).to_vec();
    let paper = with(vec![row(), row()]);
    let bytes = xlsx(&paper).unwrap();
    for _ in 0..5 {
        assert_eq!(xlsx(&paper).unwrap(), bytes);
    }
    let found = files(&bytes);
    let core = &found.iter().find(|(name, ..)| name.ends_with("core.xml")).unwrap().1;
    assert_eq!(core.matches(MADE).count(), 2, "{core}");
    for (name, text, modified) in &found {
        assert_eq!(modified.map(|m| m.year()), Some(1980), "{name}");
        let moments = text.as_bytes().windows(20).filter(|w| w[4] == b'-' && w[10] == b'T' && w[13] == b':' && w[19] == b'Z');
        assert!(moments.into_iter().all(|w| w == MADE.as_bytes()), "{name}");
    }
}

fn cell() -> impl Strategy<Value = Cell> {
    let text = prop_oneof![
        "\\PC{0,40}",
        "[=+@'\t\r\n\u{0}\u{1}\u{1b}\u{7f}\u{85}\u{202e}\u{feff}\u{fffe}\u{ffff}<>&\"_x00DA ]{0,24}",
        "[0-9]{1,20}(E[0-9]{1,3})?",
        Just("_x000D_\u{8}</t></si>".to_owned()),
    ];
    prop_oneof![
        text.clone().prop_map(Cell::Text),
        prop::collection::vec(text.clone(), 0..4).prop_map(Cell::Lines),
        (-9_007_199_254_740_992_i64..=9_007_199_254_740_992).prop_map(Cell::Number),
        (-1.0e9..1.0e9).prop_map(Cell::Decimal),
        (59..109_000_i32).prop_map(|n| Cell::Day(Day::of_number(n - 25_509).unwrap())),
        text.prop_map(|word| Cell::Mark { tone: "major", word }),
        Just(Cell::Empty),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn whatever_stands_in_a_table_is_read_back(
        rows in prop::collection::vec(prop::collection::vec(cell(), 3), 1..5),
        title in "\\PC{0,40}",
        marking in "[ -~\u{1}é&]{0,90}",
    ) {
        let mut paper = with(rows.clone());
        paper.title = title;
        paper.marking = marking;
        let bytes = xlsx(&paper).unwrap();
        let mut read = open(bytes);
        let name = read.sheet_names().last().cloned().unwrap();
        let range = read.worksheet_range(&name).unwrap();
        for (y, row) in rows.iter().enumerate() {
            for (x, cell) in row.iter().enumerate() {
                let at = range.get_value((y as u32 + 1, x as u32)).cloned().unwrap_or(Data::Empty);
                prop_assert!(same(cell, &at), "{:?} {:?}", cell, at);
            }
        }
    }
}
