//! `document register` on a terminal: what is not given is asked for, in the officer's language.

use std::fs::File;
use std::io::Write;
use std::process::Stdio;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use super::house::House;

/// Runs a command whose standard input is a terminal on which these lines are typed; gives its exit code and what it said.
pub fn typed(house: &House, args: &[&str], lines: &str) -> (i32, String, String) {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    let name = ptsname(&master, Vec::new()).unwrap();
    let terminal = File::options().read(true).write(true).open(name.to_str().unwrap()).unwrap();
    let mut program = house.program("so", true);
    let child = program.args(args).stdin(terminal).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // The last line ends the input: a question beyond it finds nobody.
    File::from(master.try_clone().unwrap()).write_all(format!("{lines}\n\u{4}").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    drop(master);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

#[test]
fn a_document_is_registered_by_answering() {
    let house = House::filled();
    house.run(&["series", "add", "MAIN", "--pattern", "F-{year}-{n:3}"]).ok();
    let register = ["--lang", "fr", "document", "register", "--on", "2026-03-02"];
    // Level twice, because the first is none; place twice, because the first is unknown; everything else as asked.
    let answers = "SECRETE\nFR:SECRET\n\nAutorité d'essai\nREF-1\n\nCellule FICTIVE\nhand\n2026-02-27\n\n2\nx\n5\nK9\nK1\noui";
    let (code, out, said) = typed(&house, &register, answers);
    assert_eq!(code, 0, "{said}");
    assert!(out.contains("document.register"), "{out}");
    for asked in [
        "Niveau tel que marqué",
        "Titre court, mots NON CLASSIFIÉS",
        "Réponse illisible",
        "K9 n’est ni un coffre ni une personne",
    ] {
        assert!(said.contains(asked), "{asked}\n{said}");
    }
    let shown = house.run(&["document", "show", "F-2026-001"]).ok();
    for kept in ["SECRET", "REF-1", "2026-03-02", "K1"] {
        assert!(shown.contains(kept), "{kept}\n{shown}");
    }
}

#[test]
fn a_no_or_the_end_of_the_answers_records_nothing() {
    let house = House::filled();
    let entries = house.entries();
    let register = ["document", "register", "X-1", "--level", "SECRET", "--regime", "BE", "--originator", "Essai"];
    let (code, out, said) = typed(&house, &register, "\n\n\n\n\n\n\n\n\nK1\nno");
    assert!(code == 0 && out.is_empty() && said.contains("nothing was recorded"), "{code} {said}");
    let (code, _, said) = typed(&house, &register, "\n\n");
    assert!(code == 1 && said.contains("broken off"), "{code} {said}");
    assert_eq!(house.entries(), entries);
}

#[test]
fn without_a_terminal_nothing_is_asked() {
    let house = House::filled();
    let said = house.run(&["document", "register", "X-1", "--level", "SECRET"]).fails(2);
    assert!(said.contains("--originator, --container or --holder") && said.contains("terminal"), "{said}");
}
