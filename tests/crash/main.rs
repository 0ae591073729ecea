//! The process is killed at random moments, two hundred times: what was reported as recorded is there, what was not is
//! wholly there or not at all, and the register verifies down to the last row.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

const KILLS: u64 = 200;

/// The same moments in every run, as far as a machine lets them be.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

struct Register {
    folder: TempDir,
    passphrase: PathBuf,
}

impl Register {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let passphrase = folder.path().join("0.pass");
        fs::write(&passphrase, "a fictional passphrase 0").unwrap();
        let register = Self { folder, passphrase };
        let sheets = register.path("sheets");
        let mut init =
            register.command(&["init", &register.path("register"), "--name", "FICTIF", "--kdf-memory", "8", "--sheets", &sheets]);
        assert!(init.output().unwrap().status.success());
        register
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    fn command_with(&self, passphrase: &Path, args: &[&str]) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("greffe"));
        command.env_clear().args(args).args(["--register", &self.path("register"), "--officer", "so", "--format", "json"]);
        command.arg("--passphrase-file").arg(passphrase).stdin(Stdio::null());
        command
    }

    fn command(&self, args: &[&str]) -> Command {
        self.command_with(&self.passphrase, args)
    }

    fn json(&self, args: &[&str]) -> serde_json::Value {
        let output = self.command(args).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{args:?}: {said} {}", String::from_utf8_lossy(&output.stdout));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Starts a command and kills it after a while; its result if it had finished by then.
    fn killed(&self, args: &[&str], after: Duration) -> Option<serde_json::Value> {
        let mut child = self.command(args).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(after);
        child.kill().unwrap();
        let mut said = String::new();
        child.stdout.take().unwrap().read_to_string(&mut said).unwrap();
        child.wait().unwrap();
        // A result that was printed was recorded before: half a result is none.
        serde_json::from_str(&said).ok()
    }

    /// Every entry: number and act.
    fn entries(&self) -> BTreeMap<u64, String> {
        let listed = self.json(&["journal", "list"]);
        let rows = listed["entries"].as_array().unwrap().iter();
        rows.map(|e| (e["entry"].as_u64().unwrap(), e["act"].as_str().unwrap().to_owned())).collect()
    }

    /// Whether everything reported is there.
    fn holds(&self, reported: &BTreeMap<u64, String>) -> bool {
        let entries = self.entries();
        reported.iter().all(|(n, act)| entries.get(n) == Some(act))
    }
}

fn people(register: &Register, round: u64) -> String {
    let rows: String = (0..300).map(|n| format!("I{round:03}-{n:03},FICTIF {n}\n")).collect();
    let path = register.path(&format!("people-{round}.csv"));
    fs::write(&path, format!("person,name\n{rows}")).unwrap();
    path
}

fn log(register: &Register, round: u64) -> String {
    let mut text = "seq,timestamp,reader,card,event\n".to_owned();
    for n in 0..20_000u64 {
        let (second, day) = (n * 4 % 86_400, round % 28 + 1);
        let (h, m, s) = (second / 3600, second / 60 % 60, second % 60);
        text.push_str(&format!(
            "{},2026-0{}-{day:02} {h:02}:{m:02}:{s:02},R1,K{n:05},granted\n",
            round * 20_000 + n,
            round / 28 + 1
        ));
    }
    let path = register.path(&format!("log-{round}.csv"));
    fs::write(&path, text).unwrap();
    path
}

fn arguments(register: &Register, kind: u64, round: u64) -> Vec<String> {
    let person = format!("P{round:04}");
    let own = |args: &[&str]| args.iter().map(|a| (*a).to_owned()).collect();
    match kind {
        0 => own(&["person", "add", &person, "--name", "FICTIF Essai"]),
        1 => own(&["policy", "set", "overlong-hours", "9", "--source", "FICTIF"]),
        2 => own(&["import", "people", &people(register, round)]),
        3 => own(&["log", "import", &log(register, round), "--profile", "simple"]),
        _ => own(&["journal", "checkpoint"]),
    }
}

/// The entries a result says were recorded.
fn reported(result: &serde_json::Value) -> BTreeMap<u64, String> {
    let act = match result["format"].as_str() {
        Some("greffe/import/v1") => "person.add",
        Some("greffe/log-import/v1") => "log.import",
        _ => result["act"].as_str().unwrap_or_default(),
    };
    let whole = |v: &serde_json::Value| v.as_u64();
    match (whole(&result["entry"]), whole(&result["entries"]["from"]), whole(&result["entries"]["to"])) {
        (Some(n), ..) => BTreeMap::from([(n, act.to_owned())]),
        (None, Some(from), Some(to)) => (from..=to).filter(|n| *n < to).map(|n| (n, act.to_owned())).collect(),
        _ => BTreeMap::new(),
    }
}

#[test]
fn what_was_reported_survives_two_hundred_kills() {
    let register = Register::new();
    let mut dice = Dice(2026);
    let mut usual: BTreeMap<u64, Duration> = BTreeMap::new();
    let (mut all, mut cut) = (BTreeMap::new(), 0);
    for round in 0..KILLS {
        // The slow kinds now and then, or the log would be all there is.
        let kind = [0, 0, 1, 2, 4, 0, 1, 3][dice.roll(8) as usize];
        let args = arguments(&register, kind, round);
        let args: Vec<_> = args.iter().map(String::as_str).collect();
        let Some(usual) = usual.get(&kind) else {
            let start = Instant::now();
            all.extend(reported(&register.json(&args)));
            usual.insert(kind, start.elapsed());
            continue;
        };
        let after = usual.mul_f64(dice.roll(1300) as f64 / 1000.0);
        match register.killed(&args, after) {
            Some(result) => all.extend(reported(&result)),
            None => cut += 1,
        }
        if round % 20 == 19 {
            assert!(register.holds(&all), "round {round}");
            register.json(&["journal", "verify", "--deep"]);
        }
    }
    assert!(cut > 0 && !all.is_empty(), "{cut} of {KILLS} commands were cut off: the test does not test");
    assert!(register.holds(&all));
    let verdict = register.json(&["journal", "verify", "--deep"]);
    assert_eq!(verdict["faults"], serde_json::json!([]));
    // An import is there wholly or not at all: its people come in hundreds.
    let people = register.json(&["person", "list"]);
    let imported = people["people"].as_array().unwrap().iter().filter(|p| p["person"].as_str().unwrap().starts_with('I')).count();
    assert_eq!(imported % 300, 0);
}

#[test]
fn a_change_of_passphrase_cut_off_leaves_one_that_opens() {
    let mut register = Register::new();
    let mut dice = Dice(7);
    let mut cut = 0;
    let start = Instant::now();
    register.json(&["officer", "list"]);
    let usual = start.elapsed() * 2;
    for round in 1..40 {
        let next = register.folder.path().join(format!("{round}.pass"));
        fs::write(&next, format!("a fictional passphrase {round}")).unwrap();
        let args = ["officer", "passphrase", "--new-passphrase-file", next.to_str().unwrap()];
        let done = register.killed(&args, usual.mul_f64(dice.roll(1000) as f64 / 1000.0)).is_some();
        let opens =
            |passphrase: &Path| register.command_with(passphrase, &["officer", "list"]).output().unwrap().status.success();
        // Whichever opens first completes what was recorded; after that exactly one opens.
        let before = (opens(&register.passphrase.clone()), opens(&next));
        let (old, new) = (opens(&register.passphrase.clone()), opens(&next));
        assert!(before.0 || before.1, "round {round}: neither opens");
        assert!(new || !done, "round {round}: reported, but the new passphrase does not open");
        assert!(old != new, "round {round}: old opens {old}, new opens {new}");
        cut += u32::from(!done);
        if new {
            register.passphrase = next;
        }
    }
    assert!(cut > 0, "none was cut off: the test does not test");
    register.json(&["journal", "verify", "--deep"]);
}

#[test]
fn an_older_copy_put_back_does_not_hold_what_was_reported() {
    let register = Register::new();
    let kept = fs::read(register.path("register/register.db")).unwrap();
    let all = reported(&register.json(&["person", "add", "P1", "--name", "FICTIF"]));
    assert!(!all.is_empty() && register.holds(&all));
    fs::write(register.path("register/register.db"), kept).unwrap();
    assert!(!register.holds(&all), "the check of what was reported cannot fail");
}
