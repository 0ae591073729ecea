//! A real register, in which everything was recorded when it would have been: opened again at each later moment.

use std::fs;
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::logs::{LogFile, files};
use super::plan::{Clearances, Plan};
use super::{DemoError, Order};
use crate::acts::{self, audit, review};
use crate::domain::{Instant, Month, Quarter};
use crate::journal::Tx;
use crate::journal::entry::hex;
use crate::logs::builtin::builtin_named;
use crate::logs::import::{self, import};
use crate::register::{self, Founding, Key, OpenError, Opening, Register};
use crate::store::Access;
use crate::vault::{Passphrase, Sheet};

/// The officer of the demonstration.
pub const OFFICER: &str = "demo";
/// The passphrase everybody may know.
const PASSPHRASE: &str = "ceci-est-une-demonstration / dit-is-een-demonstratie\n";

/// Where things are.
pub(super) struct Places {
    pub(super) register: PathBuf,
    pub(super) logs: PathBuf,
    pub(super) reports: PathBuf,
    pub(super) passphrase: PathBuf,
    pub(super) sheets: PathBuf,
}

impl Places {
    /// Makes the directories; one that exists must be empty.
    pub(super) fn prepare(dir: &Path) -> Result<Self, DemoError> {
        let taken = fs::symlink_metadata(dir).is_ok() && !fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_none());
        if taken {
            return Err(DemoError::Exists(dir.to_owned()));
        }
        let places = Self {
            register: dir.join("register"),
            logs: dir.join("logs"),
            reports: dir.join("reports"),
            passphrase: dir.join("passphrase"),
            sheets: dir.join("recovery-sheets.txt"),
        };
        for made in [dir, &places.logs, &places.reports] {
            let failed = |e| DemoError::File(made.to_owned(), e);
            fs::DirBuilder::new().recursive(true).mode(0o700).create(made).map_err(failed)?;
        }
        Ok(places)
    }
}

/// Writes a file only its owner can read.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), DemoError> {
    let options = || fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    options().and_then(|mut file| file.write_all(bytes)).map_err(|e| DemoError::File(path.to_owned(), e))
}

fn passphrase() -> Result<Passphrase, OpenError> {
    Ok(Passphrase::from_bytes(Zeroizing::new(PASSPHRASE.as_bytes().to_vec()))?)
}

/// What is recorded at a moment, besides the steps that are due by then.
enum Duty {
    Review(Month),
    Audit(Quarter),
    Logs,
    Nothing,
}

/// Makes the register and the log files; gives the register as it is now, opened for writing, and the files.
pub(super) fn build(mut plan: Plan, places: &Places, order: &Order<'_>) -> Result<(Register, Vec<LogFile>), DemoError> {
    let files = files(&plan);
    for file in &files {
        write(&places.logs.join(&file.name), file.text.as_bytes())?;
    }
    write(&places.passphrase, PASSPHRASE.as_bytes())?;
    let started = plan.dates.moment(plan.dates.created, 8, 0);
    let founding = Founding {
        officer: OFFICER,
        name: "FICTIF Officier / VERZONNEN Officier",
        passphrase: &passphrase()?,
        params: order.kdf,
        now: started,
    };
    register::create(&places.register, &founding, |id, sheets| write(&places.sheets, sheets_text(id, sheets).as_bytes()))?;
    let mut clearances = Clearances::new();
    for (moment, duties) in sessions(&plan) {
        let mut register = open(&places.register, moment)?;
        let steps = plan.due(register.today());
        let zone = register.zone();
        let mut tx = register.begin()?;
        for step in steps {
            step(&mut tx, &mut clearances)?;
        }
        for duty in duties {
            match duty {
                Duty::Review(month) => close_review(&mut tx, month)?,
                Duty::Audit(quarter) => close_audit(&mut tx, quarter)?,
                Duty::Logs => take_in(&mut tx, &files, zone)?,
                Duty::Nothing => {}
            }
        }
        tx.commit()?;
        if moment == plan.dates.now {
            return Ok((register, files));
        }
    }
    Ok((open(&places.register, plan.dates.now)?, files))
}

/// The moments the officer worked, in order: founding, each month's review, each quarter's audit, the logs, and now.
fn sessions(plan: &Plan) -> Vec<(Instant, Vec<Duty>)> {
    let dates = &plan.dates;
    let mut all = vec![(dates.moment(dates.created, 9, 0), Duty::Nothing)];
    for month in dates.months().filter(|m| !plan.open_reviews.contains(m)) {
        all.push((dates.moment(month.next().first().plus_days(4), 8, 30), Duty::Review(month)));
    }
    for quarter in dates.quarters().filter(|q| !plan.open_audits.contains(q)) {
        all.push((dates.moment(quarter.last().plus_days(13), 8, 45), Duty::Audit(quarter)));
    }
    all.push((dates.moment(dates.quarter.last().plus_days(3), 7, 30), Duty::Logs));
    all.push((dates.now, Duty::Nothing));
    all.sort_by_key(|(moment, _)| *moment);
    let mut sessions: Vec<(Instant, Vec<Duty>)> = Vec::new();
    for (moment, duty) in all {
        match sessions.last_mut() {
            Some((last, duties)) if *last == moment => duties.push(duty),
            _ => sessions.push((moment, vec![duty])),
        }
    }
    sessions
}

fn open(path: &Path, now: Instant) -> Result<Register, OpenError> {
    register::open(&Opening {
        path,
        key: Key::Officer { officer: Some(OFFICER), passphrase: &|_| passphrase() },
        access: Access::Write,
        now,
        allow_network: false,
        despite_faults: false,
    })
}

/// The reports of the past never existed; their hashes are those of a sentence that says so.
fn fictitious(what: &str) -> String {
    hex(&Sha256::digest(format!("FICTIF/FICTIEF {what}")))
}

fn close_review(tx: &mut Tx<'_>, month: Month) -> Result<(), DemoError> {
    let size = tx.head().size;
    let day = month.last().min(tx.today());
    acts::record(tx, &review::Open { month, day, size, lines: vec![], findings: vec![], again: false })?;
    let report = fictitious(&month.to_string());
    acts::record(tx, &review::Close { month, size, report, findings: 0, undecided: None, language: None })?;
    Ok(())
}

fn close_audit(tx: &mut Tx<'_>, quarter: Quarter) -> Result<(), DemoError> {
    let size = tx.head().size;
    acts::record(tx, &audit::Open { quarter, size, findings: vec![], again: false })?;
    let report = fictitious(&quarter.to_string());
    acts::record(tx, &audit::Close { quarter, size, report, findings: 0, language: None })?;
    Ok(())
}

/// Takes the files in as `greffe log import` does.
fn take_in(tx: &mut Tx<'_>, files: &[LogFile], zone: chrono_tz::Tz) -> Result<(), DemoError> {
    for file in files {
        let Some(profile) = builtin_named(file.profile)? else { continue };
        let order = import::Order { file: &file.name, profile: &profile, covers: Some(file.covers), rooms: &[] };
        import(tx, file.text.as_bytes(), &order, zone)?;
    }
    Ok(())
}

fn sheets_text(id: &str, sheets: &[Sheet; 3]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(format!("FICTIF / FICTIEF - register {id}\n"));
    for sheet in sheets {
        text.push_str(&format!("\nrecovery sheet {} of 3\n    ", sheet.number()));
        text.push_str(&sheet.code());
        text.push('\n');
    }
    text
}
