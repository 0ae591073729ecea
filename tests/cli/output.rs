//! Where results go, and what happens when they cannot.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;

use super::house::House;

#[test]
fn a_result_goes_to_a_file_only_its_owner_reads() {
    let house = House::filled();
    let shown = house.run(&["person", "list"]).ok();
    let file = house.path("people.txt");
    let done = house.run(&["-o", file.to_str().unwrap(), "person", "list"]);
    assert!(done.err.contains("written to"), "{done:?}");
    assert_eq!(done.ok(), "");
    assert_eq!(fs::read_to_string(&file).unwrap(), shown);
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(house.run(&["-q", "-o", file.to_str().unwrap(), "person", "list"]).err, "");
}

#[test]
fn a_failed_write_is_exit_1() {
    let house = House::filled();
    assert!(house.run(&["-o", "/dev/full", "person", "list"]).fails(1).contains("cannot write"));
    assert!(house.run(&["-o", "no/such/folder/file", "person", "list"]).fails(1).contains("cannot write"));
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let status = house.program("so", true).args(["person", "list"]).stdout(full).stderr(Stdio::null()).status().unwrap();
    assert_eq!(status.code(), Some(1));
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let house = House::filled();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let done = house.program("so", true).args(["--format", "json", "document", "list"]).stdout(writer).output().unwrap();
    assert_eq!((done.status.code(), String::from_utf8_lossy(&done.stderr).as_ref()), (Some(0), ""));
}

#[test]
fn an_act_is_recorded_although_its_receipt_cannot_be_written() {
    let house = House::new();
    house.run(&["-o", "/dev/full", "person", "add", "P1", "--name", "FICTIF"]).fails(1);
    assert!(house.run(&["person", "list"]).ok().contains("P1"));
}

#[test]
fn without_a_register_or_a_terminal_the_error_says_what_to_give() {
    let house = House::new();
    let run = |args: &[&str]| {
        let out = house.program("so", false).args(args).stdin(Stdio::null()).output().unwrap();
        (out.status.code(), String::from_utf8(out.stderr).unwrap())
    };
    let (code, said) = run(&["person", "list"]);
    assert!(code == Some(2) && said.contains("--register DIR"), "{said}");
    let (code, said) = run(&["--register", "elsewhere", "person", "list"]);
    assert!(code == Some(1) && said.contains("Hint: "), "{said}");
    assert_eq!(run(&["person", "fly"]).0, Some(2));
}
