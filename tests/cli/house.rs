//! A register in a temporary folder and the built program to work on it: no environment, an hour of its own.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tempfile::TempDir;

/// The passphrase of every officer unless a test says otherwise.
pub const PASSPHRASE: &str = "fictive phrase for tests only";

/// The day of a test, unless it says otherwise.
const DAY: &str = "2026-11-23";

/// The kinds, in the order in which a register takes them.
pub const KINDS: [&str; 12] = [
    "people",
    "clearances",
    "briefings",
    "badges",
    "rooms",
    "readers",
    "access",
    "containers",
    "openings",
    "visits",
    "groups",
    "documents",
];

/// A register and the files around it.
pub struct House {
    folder: TempDir,
    seconds: Cell<u32>,
    day: RefCell<String>,
}

/// What a command said.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// The command succeeded; gives its result.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.code, 0, "{self:#?}");
        self.out
    }

    /// The command failed with a code; gives what it said about it.
    #[track_caller]
    pub fn fails(self, code: i32) -> String {
        assert_eq!(self.code, code, "{self:#?}");
        assert!(!self.err.contains("internal error"), "{self:#?}");
        self.err
    }

    /// The result as JSON.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {self:#?}"))
    }
}

impl House {
    /// A folder without a register.
    pub fn empty() -> Self {
        let house = Self { folder: TempDir::new().unwrap(), seconds: Cell::new(0), day: RefCell::new(DAY.into()) };
        house.write("so.pass", PASSPHRASE);
        house
    }

    /// A new register, officer `so`.
    pub fn new() -> Self {
        Self::new_on(DAY)
    }

    /// A new register, created on a day.
    pub fn new_on(day: &str) -> Self {
        let house = Self::empty();
        house.on(day);
        let (register, sheets) = (house.path("register"), house.path("sheets.txt"));
        let args = ["init", register.to_str().unwrap(), "--name", "FICTIF Officier", "--kdf-memory", "8"];
        let args: Vec<_> = args.into_iter().chain(["--sheets", sheets.to_str().unwrap()]).collect();
        house.start("so", &args, false).ok();
        house
    }

    /// A register that took the good lists; made once, copied for each test.
    pub fn filled() -> Self {
        static BASE: OnceLock<(u32, BTreeMap<String, Vec<u8>>)> = OnceLock::new();
        let (seconds, base) = BASE.get_or_init(|| {
            let house = Self::new();
            for kind in KINDS {
                house.run(&["import", kind, fixture(kind).to_str().unwrap()]).ok();
            }
            (house.seconds.get(), files(house.folder.path()))
        });
        let house = Self { folder: TempDir::new().unwrap(), seconds: Cell::new(*seconds), day: RefCell::new(DAY.into()) };
        fs::create_dir(house.path("register")).unwrap();
        fs::set_permissions(house.path("register"), fs::Permissions::from_mode(0o700)).unwrap();
        for (name, bytes) in base {
            let to = house.path(name);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::write(&to, bytes).unwrap();
            fs::set_permissions(&to, fs::Permissions::from_mode(0o600)).unwrap();
        }
        house
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Sets the clock to the morning of a day.
    pub fn on(&self, day: &str) {
        day.clone_into(&mut self.day.borrow_mut());
        self.seconds.set(0);
    }

    /// Sets the clock back to the hour at which the first command ran.
    pub fn back(&self) {
        self.seconds.set(0);
    }

    /// Writes a file beside the register; gives its path as an argument.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Every byte of the register.
    pub fn bytes(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.path("register"))
    }

    /// Runs a command as the first officer.
    pub fn run(&self, args: &[&str]) -> Ran {
        self.run_as("so", args)
    }

    /// Runs a command as an officer, whose passphrase is in `<officer>.pass`.
    pub fn run_as(&self, officer: &str, args: &[&str]) -> Ran {
        self.start(officer, args, true)
    }

    /// Runs a command that must be refused and must change no byte of the register; gives what it said.
    #[track_caller]
    pub fn refused(&self, args: &[&str]) -> String {
        let before = self.bytes();
        let said = self.run(args).fails(1);
        assert_eq!(self.bytes(), before, "{args:?} changed the register");
        said
    }

    /// Adds an officer with the usual passphrase.
    pub fn officer(&self, id: &str, role: &str) {
        let pass = self.write(&format!("{id}.pass"), PASSPHRASE);
        let args = ["officer", "add", id, "--name", "FICTIF Autre", "--role", role, "--kdf-memory", "8"];
        let args: Vec<_> = args.into_iter().chain(["--new-passphrase-file", &pass]).collect();
        self.run(&args).ok();
    }

    /// The number of entries of the journal.
    pub fn entries(&self) -> u64 {
        self.run(&["--format", "json", "journal", "verify"]).json()["entries"].as_u64().unwrap()
    }

    /// The program with the global options, not yet started: an hour that only goes on, nothing of the environment.
    pub fn program(&self, officer: &str, register: bool) -> std::process::Command {
        self.seconds.set(self.seconds.get() + 1);
        let (minute, second) = (self.seconds.get() / 60, self.seconds.get() % 60);
        let mut program = std::process::Command::new(assert_cmd::cargo::cargo_bin!("greffe"));
        program.env_clear().env("LANG", "C").current_dir(self.folder.path());
        program.arg("--now").arg(format!("{}T09:{minute:02}:{second:02}Z", self.day.borrow())).arg("--officer").arg(officer);
        program.arg("--passphrase-file").arg(self.path(&format!("{officer}.pass")));
        if register {
            program.arg("--register").arg(self.path("register"));
        }
        program
    }

    fn start(&self, officer: &str, args: &[&str], register: bool) -> Ran {
        let mut command = assert_cmd::Command::from_std(self.program(officer, register));
        let output = command.args(args).timeout(std::time::Duration::from_secs(60)).output().unwrap();
        for stream in [&output.stdout, &output.stderr] {
            assert!(harmless(stream), "a raw control byte: {:?}", String::from_utf8_lossy(stream));
        }
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// Whether nothing in the bytes can move a terminal's cursor or hide text, line ends aside.
pub fn harmless(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    !text.chars().any(|c| (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
}

/// The good list of a kind.
pub fn fixture(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/intake").join(format!("{kind}.csv"))
}

/// Text without what differs from run to run: the register's identifier and every hash.
pub fn steady(text: &str) -> String {
    let mut out = String::new();
    let mut run = String::new();
    for c in text.chars().chain(['\0']) {
        if c.is_ascii_hexdigit() {
            run.push(c);
            continue;
        }
        match run.len() {
            64 => out.push_str("<hash>"),
            32 => out.push_str("<register>"),
            16 => out.push_str("<key>"),
            _ => out.push_str(&run),
        }
        run.clear();
        if c != '\0' {
            out.push(c);
        }
    }
    out
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            found.insert(name, fs::read(&path).unwrap());
        }
    }
    found
}

#[test]
fn the_guards_of_this_house_can_fail() {
    assert!(harmless("line\nligne é".as_bytes()));
    assert!(!harmless(b"\x1b[31m") && !harmless(b"a\rb") && !harmless("\u{202e}".as_bytes()) && !harmless(b"\t"));
    assert_eq!(steady(&format!("a {} b", "0f".repeat(32))), "a <hash> b");
    assert_eq!(steady("entry 12, cafe"), "entry 12, cafe");
    let house = House::new();
    let before = house.bytes();
    house.run(&["person", "add", "P1", "--name", "FICTIF"]).ok();
    assert_ne!(house.bytes(), before, "an act changes the register");
}
