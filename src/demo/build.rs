//! A real register, in which everything was recorded when it would have been: opened again at each later moment.

use std::fs;
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::logs::{LogFile, files};
use super::plan::{Clearances, Plan, Reviewed};
use super::planted::finding;
use super::{DemoError, Order};
use crate::acts::stated::Stated;
use crate::acts::{self, audit, review};
use crate::checks::check;
use crate::domain::{Day, Instant, Month, Proposal, Quarter, Role};
use crate::journal::Tx;
use crate::journal::entry::hex;
use crate::logs::builtin::builtin_named;
use crate::logs::import::{self, import};
use crate::register::{self, Founding, Key, OpenError, Opening, Register};
use crate::store::Access;
use crate::vault::{Passphrase, Sheet};

/// The officer of the demonstration.
pub const OFFICER: &str = "demo";
/// The deputy for a day.
const DEPUTY: &str = "demo-adj";
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
    Checkpoint,
    Backup,
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
        for duty in &duties {
            if let Duty::Review(month) = duty
                && let Some(held) = plan.reviews.get(month).filter(|held| held.own.is_some())
            {
                decide_own(places, moment, *month, held, order)?;
            }
        }
        let mut register = open(&places.register, moment)?;
        let steps = plan.due(register.today());
        let zone = register.zone();
        let mut tx = register.begin()?;
        for step in steps {
            step(&mut tx, &mut clearances)?;
        }
        for duty in duties {
            match duty {
                Duty::Review(month) => hold_review(&mut tx, month, plan.reviews.get(&month))?,
                Duty::Audit(quarter) => close_audit(&mut tx, quarter)?,
                Duty::Checkpoint => checkpoint(&mut tx)?,
                Duty::Backup => kept(&mut tx)?,
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
    // Where they are not what is planted, there is one before each day that is judged.
    for day in [dates.quarter.last().plus_days(-1), dates.ago(1)] {
        if !plan.no_checkpoint {
            all.push((dates.moment(day, 6, 0), Duty::Checkpoint));
        }
        if !plan.no_backup {
            all.push((dates.moment(day, 6, 30), Duty::Backup));
        }
    }
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
    open_as(path, now, OFFICER)
}

fn open_as(path: &Path, now: Instant, officer: &str) -> Result<Register, OpenError> {
    register::open(&Opening {
        path,
        key: Key::Officer { officer: Some(officer), passphrase: &|_| passphrase() },
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

fn open_review(tx: &mut Tx<'_>, month: Month, held: &Reviewed) -> Result<(), DemoError> {
    let (size, day) = (tx.head().size, month.last().min(tx.today()));
    let own = held.own.map(|person| (person, Proposal::Maintain));
    let lines = held.lines.iter().copied().chain(own);
    let lines = lines.map(|(person, proposal)| review::Line { person: person.to_owned(), proposal }).collect();
    let findings = held.stated.iter().map(stated).collect();
    acts::record(tx, &review::Open { month, day, size, lines, findings, again: false })?;
    Ok(())
}

fn stated(of: &(&'static str, &'static str)) -> Stated {
    let severity = check(of.0).map_or("minor", |check| check.meta().severity.code());
    Stated {
        finding: finding(of),
        check: of.0.to_owned(),
        severity: severity.to_owned(),
        certainty: "established".to_owned(),
        room: None,
        person: Some(of.1.to_owned()),
        card: None,
        subject: None,
        count: 1,
        digest: fictitious(of.1),
    }
}

fn decided(month: Month, person: &str, decision: Proposal, day: Day) -> review::Decide {
    review::Decide { month, person: person.to_owned(), decision, reason: String::new(), day, wanted: None }
}

/// Opens a review, decides it as proposed and closes it.
fn hold_review(tx: &mut Tx<'_>, month: Month, held: Option<&Reviewed>) -> Result<(), DemoError> {
    let held = held.cloned().unwrap_or_default();
    // Otherwise it is open already, with the line of the deputy for a day.
    if held.own.is_none() {
        open_review(tx, month, &held)?;
    }
    let day = tx.today();
    for (person, decision) in &held.lines {
        acts::record(tx, &decided(month, person, *decision, day))?;
    }
    for accepted in &held.accepted {
        let (campaign, finding, reason) = (month.to_string(), finding(accepted), "FICTIF".to_owned());
        acts::record(tx, &acts::finding::Accept { campaign, finding, day, until: day, reason })?;
    }
    let (size, report) = (tx.head().size, fictitious(&month.to_string()));
    acts::record(
        tx,
        &review::Close { month, size, report, findings: held.stated.len() as u64, undecided: None, language: None },
    )?;
    Ok(())
}

/// Somebody is a deputy for a day, decides their own line past the program, and is one no longer.
fn decide_own(places: &Places, now: Instant, month: Month, held: &Reviewed, order: &Order<'_>) -> Result<(), DemoError> {
    let Some(person) = held.own else { return Ok(()) };
    let (name, phrase) = ("FICTIF Adjoint / VERZONNEN Adjunct", passphrase()?);
    let mut register = open(&places.register, now)?;
    register::add_officer(&mut register, DEPUTY, name, Role::Deputy, Some(person), &phrase, order.kdf)?;
    let mut tx = register.begin()?;
    open_review(&mut tx, month, held)?;
    tx.commit()?;
    drop(register);
    let mut register = open_as(&places.register, now, DEPUTY)?;
    let today = register.today();
    let mut tx = register.begin()?;
    acts::record_unrefused(&mut tx, &decided(month, person, Proposal::Maintain, today))?;
    tx.commit()?;
    drop(register);
    register::end_officer(&mut open(&places.register, now)?, DEPUTY)?;
    Ok(())
}

/// A checkpoint that left the room; nobody keeps it.
fn checkpoint(tx: &mut Tx<'_>) -> Result<(), DemoError> {
    let (size, root) = (tx.head().size, hex(&tx.head().frontier.root()));
    acts::record(tx, &acts::journal::Checkpoint { size, root })?;
    Ok(())
}

/// A copy that never existed.
fn kept(tx: &mut Tx<'_>) -> Result<(), DemoError> {
    let (size, sha256) = (tx.head().size, fictitious("copie / kopie"));
    acts::record(tx, &acts::backup::Made { place: "register-FICTIF.db".to_owned(), sha256, bytes: 1, size })?;
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
