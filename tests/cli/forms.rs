//! `greffe form`: every paper of a small register, in text, JSON and HTML; printing one changes nothing.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::house::{House, steady};

const N: &str = "IN-2026-0001";

/// A document in three copies: one lent, one sent, one destroyed; a session; a request; a checkpoint.
fn office() -> House {
    let house = House::new();
    let run = |args: &[&str]| house.run(args).ok();
    for who in ["P0001", "P0002"] {
        run(&["person", "add", who, "--name", "FICTIF Essai <b>&", "--service", "Service FICTIF"]);
        run(&["clearance", "grant", who, "SECRET", "--granted", "2026-01-05", "--expires", "2027-02-28"]);
        run(&["briefing", "record", who, "--on", "2026-01-06"]);
    }
    run(&["room", "add", "R1", "--level", "SECRET"]);
    run(&["container", "add", "K1", "--room", "R1", "--level", "SECRET", "--combination-changed", "2026-03-01"]);
    run(&["series", "add", "IN", "--pattern", "IN-{year}-{n:4}"]);
    let document =
        ["document", "register", "--level", "BE:SECRET", "--originator", "Autorité FICTIVE", "--title", "=FICTIF titre"];
    let more = ["--reference", "REF-1", "--copies", "3", "--pages", "4", "--container", "K1", "--on", "2026-11-02"];
    run(&document.into_iter().chain(more).collect::<Vec<_>>());
    run(&["document", "lend", N, "1", "--person", "P0002", "--on", "2026-11-10"]);
    let slip = ["document", "send", "BE-1", "IN-2026-0001/2", "--to", "Service d'essai", "--channel", "courier"];
    run(&slip.into_iter().chain(["--on", "2026-11-11"]).collect::<Vec<_>>());
    let destroy =
        ["document", "destroy", "PV-1", "IN-2026-0001/3", "--instruction", "note 4", "--complete", "--method", "shredded"];
    run(&destroy.into_iter().chain(["--witness", "P0001", "--on", "2026-11-12"]).collect::<Vec<_>>());
    let session = ["briefing", "session", "B1", "--topics", "FICTIF", "--presenter", "FICTIF Orateur", "--attended", "P0001"];
    run(&session);
    run(&["clearance", "open", "P0002", "SECRET"]);
    run(&[
        "document",
        "declassify",
        N,
        "--nature",
        "downgraded",
        "--to",
        "RESTREINT",
        "--reference",
        "DEC-1",
        "--authority",
        "FICTIVE",
        "--reason",
        "FICTIF",
    ]);
    house.run(&["-o", house.path("cp.txt").to_str().unwrap(), "journal", "checkpoint"]).ok();
    house
}

const FORMS: [&[&str]; 19] = [
    &["form", "registration", N],
    &["form", "tracking", N, "--copy", "1"],
    &["form", "tracking", N],
    &["form", "transmittal", "BE-1"],
    &["form", "loan", N, "--copy", "1"],
    &["form", "loan", N, "--copy", "1", "--blank"],
    &["form", "destruction", "PV-1"],
    &["form", "destruction", "--items", "IN-2026-0001/1"],
    &["form", "declassification", N],
    &["form", "briefing", "B1"],
    &["form", "briefing", "B1", "--person", "P0001"],
    &["form", "briefing", "--blank", "--until", "2027-06-01"],
    &["form", "requests"],
    &["form", "renewals", "--month", "2026-11"],
    &["form", "labels"],
    &["form", "labels", "--what", "people", "--start", "5", "P0002"],
    &["form", "labels", "--what", "containers"],
    &["form", "labels", "--what", "rooms", "--columns", "2"],
    &["form", "checkpoint"],
];

#[test]
fn every_form_is_given_in_text_json_and_html_and_records_nothing() {
    let house = office();
    let before = house.bytes();
    let mut all = String::new();
    for form in FORMS {
        let text = house.run(form).ok();
        assert!(text.contains("Journal: "), "{form:?}\n{text}");
        all.push_str(&format!("$ greffe {}\n{text}\n", form.join(" ")));
        let json = house.run(&[&["--format", "json"], form].concat()).json();
        assert!(json["format"].as_str().unwrap().starts_with("greffe/form-"), "{form:?}");
        assert_eq!(json["meta"]["officer"], "so");
        let file = house.path("form.html");
        house.run(&[&["--lang", "de", "-o", file.to_str().unwrap()], form].concat()).ok();
        let html = fs::read_to_string(&file).unwrap();
        assert!(html.starts_with("<!DOCTYPE html>") && !html.contains("Essai <b>"), "{form:?}");
    }
    assert_eq!(house.bytes(), before, "printing a form changes nothing");
    // Signatures and the moments of signing differ from run to run: the checkpoint is looked at below.
    let all = all.split("$ greffe form checkpoint").next().unwrap();
    insta::assert_snapshot!("forms", steady(all));
}

#[test]
fn the_slip_says_no_level_and_no_title_in_any_form() {
    let house = office();
    for format in ["text", "json", "html"] {
        for lang in ["fr", "nl", "de", "en"] {
            let slip = house.run(&["--lang", lang, "--format", format, "form", "transmittal", "BE-1"]).ok();
            assert!(slip.contains(N) && slip.contains("BE-1"), "{slip}");
            for never in ["SECRET", "RESTREINT", "FICTIF titre", "REF-1", "FICTIVE"] {
                assert!(!slip.contains(never), "{format} {lang} says {never}: {slip}");
            }
        }
    }
}

#[test]
fn what_is_not_there_is_refused_with_a_hint() {
    let house = office();
    for (form, why) in [
        (&["form", "registration", "D9"][..], "document D9 is not in the register"),
        (&["form", "tracking", N, "--copy", "9"], "document IN-2026-0001 has no copy 9"),
        (&["form", "transmittal", "S9"], "transmittal slip S9 is not in the register"),
        (&["form", "loan", N, "--copy", "2"], "copy 2 of document IN-2026-0001 was never lent"),
        (&["form", "destruction", "PV-9"], "destruction certificate PV-9 is not in the register"),
        (&["form", "destruction", "--items", "IN-2026-0001/3"], "copy IN-2026-0001/3 is destroyed already"),
        (&["form", "declassification", N, "--entry", "1"], "entry 1 is no decision on the marking"),
        (&["form", "briefing", "B9"], "briefing session B9 is not in the register"),
        (&["form", "briefing", "B1", "--person", "P0002"], "person P0002 is not among those who attended session B1"),
        (&["form", "renewals", "--month", "2027-01"], "the month 2027-01 has not begun"),
        (&["form", "labels", "X"], "there is nothing to label under the number X"),
        (&["form", "checkpoint", "1"], "no checkpoint of 1 entries was issued"),
    ] {
        let said = house.refused(form);
        assert!(said.contains(why) && said.contains("Hint: "), "{form:?} {said}");
    }
    for form in [&["form", "destruction"][..], &["form", "briefing"], &["form", "loan", N], &["form", "labels", "--start", "0"]] {
        house.run(form).fails(2);
    }
    let empty = House::new();
    assert!(empty.refused(&["form", "checkpoint"]).contains("no checkpoint was issued yet"));
}

#[test]
fn the_page_of_a_checkpoint_has_what_was_signed_byte_for_byte() {
    let house = office();
    let json = house.run(&["--format", "json", "form", "checkpoint"]).json();
    let issued = fs::read_to_string(house.path("cp.txt")).unwrap();
    let whole = format!("{}{}", json["checkpoint"].as_str().unwrap(), json["signature"].as_str().unwrap());
    assert_eq!(whole, issued);
    let text = house.run(&["form", "checkpoint", &json["size"].to_string()]).ok();
    for line in issued.lines().chain([json["allowed_signer"].as_str().unwrap()]) {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(text.contains("ssh-keygen -Y verify -f allowed_signers -I so -n greffe-checkpoint"), "{text}");
}

/// What is on the page verifies with the tool every office has.
#[test]
fn the_page_of_a_checkpoint_verifies_with_ssh_keygen() {
    if std::process::Command::new("ssh-keygen").arg("-?").output().is_err() {
        return;
    }
    let house = office();
    let json = house.run(&["--format", "json", "form", "checkpoint"]).json();
    let text = |key: &str| json[key].as_str().unwrap().to_owned();
    let checkpoint = house.write("c.txt", text("checkpoint"));
    let (allowed, signature) = (house.write("allowed", text("allowed_signer") + "\n"), house.write("c.sig", text("signature")));
    let args = ["-Y", "verify", "-f", &allowed, "-I", "so", "-n", "greffe-checkpoint", "-s", &signature];
    let input = fs::File::open(checkpoint).unwrap();
    let done = std::process::Command::new("ssh-keygen").args(args).stdin(input).output().unwrap();
    assert!(done.status.success(), "{done:?}");
}

#[test]
fn an_inventory_scans_what_the_labels_say() {
    let house = office();
    let labels = house.run(&["--format", "json", "form", "labels"]).json();
    let codes: Vec<_> = labels["labels"].as_array().unwrap().iter().map(|l| l.as_str().unwrap().to_owned()).collect();
    assert_eq!(codes, ["IN-2026-0001/1", "IN-2026-0001/2"]);
    house.run(&["inventory", "start", "I1", "--all"]).ok();
    let mut scan = assert_cmd::Command::from_std(house.program("so", true));
    let done = scan
        .args(["inventory", "count", "I1", "--scan", "--with", "P0002"])
        .write_stdin(codes[0].clone() + "\n")
        .output()
        .unwrap();
    assert!(done.status.success(), "{done:?}");
}

#[test]
fn recovery_sheets_as_a_page_open_the_register_and_are_for_the_owner_alone() {
    let house = House::empty();
    let file = house.path("sheets.html");
    let init = |sheets: &str| {
        let mut program = assert_cmd::Command::from_std(house.program("so", false));
        program.args(["init", "register", "--name", "FICTIF", "--kdf-memory", "8", "--sheets", sheets]).output().unwrap()
    };
    if !cfg!(feature = "pdf") {
        let done = init("sheets.pdf");
        assert!(done.status.code() == Some(1) && String::from_utf8_lossy(&done.stderr).contains("built without PDF"), "{done:?}");
        assert!(!house.path("register").exists() && !house.path("sheets.pdf").exists(), "refused before anything is created");
    }
    assert!(init("sheets.html").status.success());
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let html = fs::read_to_string(&file).unwrap();
    assert!(html.starts_with("<!DOCTYPE html>") && !html.contains("zq"));
    // The codes as somebody would type them off the page, cell by cell.
    let cells: Vec<_> = html.split(['<', '>']).map(str::trim).collect();
    let starts: Vec<_> = (0..cells.len()).filter(|i| cells[*i].starts_with("GREFFE-") && cells[*i].len() == 8).collect();
    let typed: Vec<String> = starts
        .iter()
        .map(|at| cells[*at..].iter().filter(|c| is_group(c)).take(15).copied().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(typed.len(), 3, "{typed:?}");
    let (one, two) = (house.write("one", &typed[0]), house.write("two", typed[2].to_lowercase()));
    let pass = house.write("new.pass", "another fictive phrase for tests");
    let recover = ["officer", "recover", "so", "--sheet", &one, "--sheet", &two, "--new-passphrase-file", &pass];
    house.run(&[&recover[..], &["--kdf-memory", "8"]].concat()).ok();
    // Nothing is put over a file that is there.
    assert_eq!(init("sheets.html").status.code(), Some(1));
}

fn is_group(cell: &str) -> bool {
    let letters = |text: &str| text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    (cell.len() == 4 && letters(cell)) || (cell.len() == 8 && cell.starts_with("GREFFE-"))
}
