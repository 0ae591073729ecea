//! Reports as papers: the ending of `-o` tells the form, what a command does not give is refused before anything is done, the same
//! register gives the same bytes, and what was imported is text in each of them.

use std::fs;
use std::fs::File;
use std::io::Read;
use std::process::Stdio;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use super::house::House;

/// Names and functions that would do something in a page, a workbook, a typesetter or a terminal.
const HOSTILE: [&str; 4] = [
    "<script>alert(1)</script> FICTIF",
    "=HYPERLINK(\"\"http://example.invalid\"\") FICTIF",
    "#panic(\"\"x\"\") $x$ *b* @ref FICTIF",
    "שלום مرحبا Ðorđe 日本 Donaudampfschifffahrtsgesellschaftskapitänswitwenrente FICTIF",
];

/// A register with people of hostile names and a quarter of log.
fn house() -> House {
    let house = House::filled();
    let mut people = String::from("person,name,function,requires\n");
    for (n, name) in HOSTILE.iter().enumerate() {
        people.push_str(&format!("H{n},\"{name}\",\"{name}\",SECRET\n"));
    }
    let file = house.write("hostile.csv", people);
    house.run(&["import", "people", &file]).ok();
    house
}

/// Makes a paper and gives its bytes.
#[track_caller]
fn paper(house: &House, name: &str, args: &[&str]) -> Vec<u8> {
    let path = house.path(name);
    let run = house.run(&[args, &["-o", path.to_str().unwrap()]].concat());
    assert!([0, 11, 12, 13, 14].contains(&run.code), "{run:#?}");
    assert!(run.out.is_empty() && run.err.contains("written to"), "{run:#?}");
    fs::read(path).unwrap()
}

#[test]
fn the_ending_of_the_file_tells_the_form() {
    let house = house();
    for args in [&["review", "run", "--month", "2026-11"][..], &["audit", "run", "--quarter", "2026-Q3"], &["inspect"]] {
        assert!(paper(&house, "a.html", args).starts_with(b"<!DOCTYPE html>"));
        assert!(paper(&house, "a.xlsx", args).starts_with(b"PK"));
        assert!(paper(&house, "a.csv", args).starts_with(b"\xef\xbb\xbf"));
        assert!(paper(&house, "a.json", args).starts_with(b"{\n"));
        assert!(!paper(&house, "a.txt", args).starts_with(b"{"));
        if cfg!(feature = "pdf") {
            assert!(paper(&house, "a.pdf", args).starts_with(b"%PDF-1.7"));
        }
        // What is said goes before what the name says.
        assert!(paper(&house, "b.txt", &[args, &["--format", "html"]].concat()).starts_with(b"<!DOCTYPE html>"));
    }
}

#[test]
fn a_form_that_a_command_does_not_give_is_refused_before_anything_is_done() {
    let house = house();
    let before = house.bytes();
    for args in [
        &["person", "add", "X1", "--name", "FICTIF", "-o", "x.html"][..],
        &["journal", "checkpoint", "-o", "x.xlsx"],
        &["review", "run", "-o", "x.ics"],
        &["audit", "open", "--format", "csv"],
    ] {
        let said = house.run(args).fails(2);
        assert!(said.contains("gives no") && said.contains("Hint:"), "{said}");
    }
    assert_eq!(house.bytes(), before);
    assert!(!house.path("x.html").exists() && !house.path("x.ics").exists());
}

#[test]
fn a_result_without_a_place_is_refused_before_anything_is_done() {
    let house = house();
    house.run(&["audit", "open", "--quarter", "2026-Q2"]).ok();
    let said = house.refused(&["audit", "close", "--quarter", "2026-Q2", "-o", "nowhere/audit.html"]);
    assert!(said.contains("nowhere is not a folder") && said.contains("nothing was done"), "{said}");
    assert!(!house.path("nowhere").exists());
}

#[test]
fn a_build_without_pdf_says_so_and_does_nothing() {
    if cfg!(feature = "pdf") {
        return;
    }
    let house = house();
    let said = house.refused(&["review", "close", "--month", "2026-11", "-o", "x.pdf"]);
    assert!(said.contains("without PDF") && said.contains("HTML"), "{said}");
}

/// Runs a command whose standard output is a terminal; gives its exit code, what the terminal got and what it said.
fn on_terminal(house: &House, args: &[&str]) -> (i32, String, String) {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    let name = ptsname(&master, Vec::new()).unwrap();
    let terminal = File::options().read(true).write(true).open(name.to_str().unwrap()).unwrap();
    let child =
        house.program("so", true).args(args).stdin(Stdio::null()).stdout(terminal).stderr(Stdio::piped()).spawn().unwrap();
    let mut shown = Vec::new();
    let reader = std::thread::spawn(move || {
        // The other side hangs up with an error, which is the end.
        let _ = File::from(master).read_to_end(&mut shown);
        String::from_utf8_lossy(&shown).into_owned()
    });
    let output = child.wait_with_output().unwrap();
    (output.status.code().unwrap_or(-1), reader.join().unwrap(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_terminal_gets_no_workbook_and_no_pdf() {
    let house = house();
    for form in if cfg!(feature = "pdf") { &["xlsx", "pdf"][..] } else { &["xlsx"] } {
        let (code, shown, said) = on_terminal(&house, &["review", "run", "--format", form]);
        assert_eq!((code, shown.as_str()), (2, ""), "{said}");
        assert!(said.contains("is not for a terminal") && said.contains("-o review-run."), "{said}");
    }
    let (code, shown, _) = on_terminal(&house, &["review", "run", "--fail-on", "never", "--format", "html"]);
    assert!(code == 0 && shown.starts_with("<!DOCTYPE html>"), "{code}");
}

#[test]
fn what_was_imported_is_text_in_every_form() {
    let house = house();
    let args = ["review", "run", "--month", "2026-11", "--lang", "fr"];
    let page = String::from_utf8(paper(&house, "r.html", &args)).unwrap();
    assert!(!page.contains("<script") && page.contains("&#60;script&#62;alert(1)"));
    assert!(page.contains("#panic(&#34;x&#34;) $x$ *b* @ref FICTIF") && page.contains("日本"));
    let csv = String::from_utf8(paper(&house, "r.csv", &args)).unwrap();
    assert!(csv.contains("'=HYPERLINK") && !csv.contains(";=HYPERLINK") && !csv.contains(";\"=HYPERLINK"), "{csv}");
    if cfg!(feature = "pdf") {
        let bytes = paper(&house, "r.pdf", &args);
        let pdf = lopdf::Document::load_mem(&bytes).unwrap();
        let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
        let text: String = pdf.extract_text(&pages).unwrap().chars().filter(|c| !c.is_whitespace()).collect();
        for said in
            ["<script>alert(1)</script>FICTIF", "=HYPERLINK(\"http://example.invalid\")", "#panic(\"x\")$x$*b*@ref", "⟨U+65E5⟩"]
        {
            assert!(text.contains(said), "{said} is not in {text}");
        }
    }
}

#[test]
fn the_same_register_at_the_same_moment_gives_the_same_bytes() {
    let house = house();
    let forms = ["html", "xlsx", "csv", "json", "txt", "pdf"];
    for ending in forms.iter().filter(|e| **e != "pdf" || cfg!(feature = "pdf")) {
        let made = |n: u8| {
            house.on("2026-11-24");
            paper(&house, &format!("{n}.{ending}"), &["audit", "run", "--quarter", "2026-Q3", "--lang", "nl"])
        };
        assert!(made(1) == made(2), "{ending}");
    }
}

#[test]
fn every_language_has_every_word() {
    let house = house();
    for lang in ["fr", "nl", "de", "en"] {
        for args in [&["review", "run", "--month", "2026-11"][..], &["audit", "run", "--quarter", "2026-Q3"]] {
            let page = String::from_utf8(paper(&house, "l.html", &[args, &["--lang", lang]].concat())).unwrap();
            assert!(page.contains(&format!("<html lang=\"{lang}\">")));
            assert!(!page.contains('⟦') && !page.contains("{$") && !page.contains("{ $"), "{lang}");
        }
    }
}

#[test]
fn the_register_says_which_house_and_which_marking() {
    let house = house();
    for (name, value) in [("paper-service", "Service FICTIF des marées"), ("paper-marking", "FICTIF </style> } \" BEPERKT")] {
        house.run(&["policy", "set", name, value, "--source", "note FICTIVE"]).ok();
    }
    let page = String::from_utf8(paper(&house, "m.html", &["inspect"])).unwrap();
    assert!(page.contains("Service FICTIF des marées") && page.contains("FICTIF &#60;/style&#62; } &#34; BEPERKT"));
    assert_eq!(page.matches("</style>").count(), 1);
    house.refused(&["policy", "set", "paper-marking", &"x".repeat(81), "--source", "note"]);
}
