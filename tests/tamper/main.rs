//! Bytes flipped, files cut, old files put back: found, named, exit 4. What needs the key in hand is in `src/verify/tests`.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

struct Register {
    folder: TempDir,
}

impl Register {
    fn new() -> Self {
        let register = Self { folder: TempDir::new().unwrap() };
        fs::write(register.path("pass"), "a fictional passphrase").unwrap();
        let (dir, sheets) = (register.text("register"), register.text("sheets"));
        assert!(register.run(&["init", &dir, "--name", "FICTIF", "--kdf-memory", "8", "--sheets", &sheets]).status.success());
        for n in 0..5 {
            assert!(register.run(&["person", "add", &format!("P{n}"), "--name", "FICTIF"]).status.success());
        }
        register
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("greffe"));
        command.env_clear().args(args).args(["--register", &self.text("register"), "--officer", "so"]);
        command.args(["--passphrase-file", &self.text("pass")]).output().unwrap()
    }

    /// A command ends with exit 4 and says what is wrong.
    #[track_caller]
    fn fails(&self, args: &[&str], place: &str) {
        let output = self.run(args);
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(4), "{place}: {said}");
        assert!(
            said.contains("VER0") || said.contains("damaged") || said.contains("altered") || said.contains("missing"),
            "{place}: {said}"
        );
        assert!(!said.contains("internal error"), "{place}: {said}");
    }
}

#[test]
fn a_flipped_byte_anywhere_in_the_database_is_found() {
    let register = Register::new();
    let file = register.path("register/register.db");
    let good = fs::read(&file).unwrap();
    let mut places: Vec<usize> =
        vec![0, 15, 16, 17, 99, 100, 4015, 4016, 4095, 4096, good.len() - 1, good.len() - 17, good.len() - 4096];
    places.extend((0..140).map(|n| n * 2_654_435_761 % good.len()));
    for at in places {
        let mut bytes = good.clone();
        bytes[at] ^= 1 << (at % 8);
        fs::write(&file, &bytes).unwrap();
        register.fails(&["journal", "verify", "--deep"], &format!("byte {at}"));
    }
    fs::write(&file, &good).unwrap();
    assert!(register.run(&["journal", "verify", "--deep"]).status.success(), "the good file verifies");
}

#[test]
fn a_flipped_byte_anywhere_in_the_key_file_is_found_and_nothing_is_touched() {
    let register = Register::new();
    let (file, database) = (register.path("register/register.keys"), register.path("register/register.db"));
    let (good, data) = (fs::read(&file).unwrap(), fs::read(&database).unwrap());
    for at in (0..good.len()).step_by(7) {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        fs::write(&file, &bytes).unwrap();
        register.fails(&["person", "add", "PX", "--name", "FICTIF"], &format!("byte {at}"));
        assert_eq!(fs::read(&database).unwrap(), data);
    }
}

#[test]
fn cut_missing_and_older_files_are_found() {
    let register = Register::new();
    let read = |name: &str| fs::read(register.path(name)).unwrap();
    let (old, old_keys) = (read("register/register.db"), read("register/register.keys"));
    assert!(register.run(&["journal", "checkpoint"]).status.success());
    let add = ["officer", "add", "dep", "--name", "FICTIF", "--role", "deputy", "--new-passphrase-file", &register.text("pass")];
    assert!(register.run(&add).status.success());
    let (good, keys, anchors) = (read("register/register.db"), read("register/register.keys"), read("register/anchors.log"));
    let write = |name: &str, bytes: &[u8]| fs::write(register.path(name), bytes).unwrap();
    let verify = ["journal", "verify", "--deep"];

    write("register/register.db", &good[..good.len() / 2]);
    register.fails(&verify, "half a database");
    write("register/register.db", b"");
    register.fails(&verify, "an empty database");
    write("register/register.db", &old);
    register.fails(&verify, "an older database after a checkpoint");
    fs::remove_file(register.path("register/register.db")).unwrap();
    register.fails(&verify, "no database");
    write("register/register.db", &good);

    write("register/register.keys", &old_keys);
    register.fails(&verify, "an older key file");
    register.fails(&["person", "list"], "an older key file, any command");
    write("register/register.keys", &keys);

    fs::remove_file(register.path("register/anchors.log")).unwrap();
    register.fails(&verify, "no anchors");
    write("register/anchors.log", b"");
    register.fails(&verify, "anchors taken away");
    write("register/anchors.log", &anchors);
    assert!(register.run(&verify).status.success(), "the good files verify");
}
