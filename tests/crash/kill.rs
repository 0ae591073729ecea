//! Starting the program and killing it: after a while, or as soon as it writes.

use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::Chance;
use super::house::House;
use super::work::Kind;

/// When a command is killed.
#[derive(Debug)]
pub enum Moment {
    /// It runs to its end.
    Never,
    /// After so long.
    After(Duration),
    /// So long after a file of the register appears: the moment of writing, which chance alone would seldom meet.
    File(&'static str, Duration),
}

impl Moment {
    /// Draws a moment for a command that usually takes a time.
    pub fn chosen(chance: &mut Chance, turn: u64, kind: Kind, usual: Duration) -> Self {
        let share = |chance: &mut Chance, from: u64| usual.mul_f64((from + chance.below(101 - from)) as f64 / 100.0);
        if turn.is_multiple_of(10) {
            return Self::Never;
        }
        match chance.below(4) {
            0 => Self::After(share(chance, 0)),
            1 => Self::After(share(chance, 60)),
            n => {
                let keys = matches!(kind, Kind::Officer | Kind::Passphrase) && n == 2;
                let file = if keys { "register.keys.new" } else { "register.db-journal" };
                Self::File(file, Duration::from_micros(chance.below(12_000)))
            }
        }
    }
}

/// What became of a command.
#[derive(Debug)]
pub struct Ended {
    /// Its exit code; none when the kill ended it.
    pub code: Option<i32>,
    /// It was killed before it had ended.
    pub killed: bool,
    /// How long it ran.
    pub took: Duration,
    out: Vec<u8>,
    #[allow(dead_code, reason = "shown when a turn fails")]
    err: String,
}

impl Ended {
    /// The result, if the whole of it was said: whoever read it counts on it, even if the kill came before the end.
    pub fn reported(&self) -> Option<Value> {
        serde_json::from_slice(&self.out).ok()
    }
}

/// Starts a command and kills it at the moment.
pub fn start_and_kill(house: &House, args: &[String], moment: &Moment) -> Ended {
    let mut program = house.program("so", true);
    program.args(["--format", "json"]).args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let began = Instant::now();
    let mut child = program.spawn().unwrap();
    match moment {
        Moment::Never => {}
        Moment::After(time) => std::thread::sleep(*time),
        Moment::File(name, time) => {
            let path = house.path("register").join(name);
            while !path.exists() && child.try_wait().unwrap().is_none() {
                std::thread::sleep(Duration::from_micros(100));
            }
            std::thread::sleep(*time);
        }
    }
    if !matches!(moment, Moment::Never) {
        child.kill().unwrap();
    }
    let output = child.wait_with_output().unwrap();
    let code = output.status.code();
    let err = String::from_utf8_lossy(&output.stderr).into_owned();
    Ended { code, killed: code.is_none(), took: began.elapsed(), out: output.stdout, err }
}
