//! `greffe log import FILE`.

use std::fs::File;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::parse_span;
use crate::cli::{CliError, Context, Format, progress};
use crate::domain::DaySpan;
use crate::logs::import::{Account, ImportError, Imported, Order, import};
use crate::logs::normalise::ReadError;
use crate::logs::profile::Profile;

/// Imports one file.
#[derive(Args)]
#[command(after_help = "\
accepted + quarantined + excluded = rows of the file, always. Importing the same rows again changes nothing.
Without --profile, greffe proposes one from the header and the first rows, and refuses to guess what is ambiguous.")]
pub(crate) struct Import {
    /// The export
    file: PathBuf,
    /// A profile: built in, saved in the register, or a TOML file
    #[arg(long, value_name = "NAME|FILE")]
    profile: Option<String>,
    /// Days the export is known to hold in full, as 2026-07-01..2026-09-30
    #[arg(long, value_name = "FROM..UNTIL", value_parser = parse_span)]
    covers: Option<DaySpan>,
    /// A room the export is known to hold although none of its readers occurs; may be repeated
    #[arg(long = "room", value_name = "ROOM")]
    rooms: Vec<String>,
    /// Read and account for the file, record nothing
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(context: &mut Context<'_>, args: &Import) -> Result<(), CliError> {
    let mut register = context.writing()?;
    let profile = match &args.profile {
        Some(name) => super::profiles::resolve(register.db(), name)?,
        None => super::profiles::proposed(&args.file)?,
    };
    let zone = register.zone();
    let size = std::fs::metadata(&args.file).map_or(0, |m| m.len());
    let bar = progress::bytes(context, size);
    let file = bar.wrap_read(File::open(&args.file).map_err(|e| cannot(&args.file).caused(&e))?);
    let name = args.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let order = Order { file: &name, profile: &profile, covers: args.covers, rooms: &args.rooms };
    let mut tx = register.begin()?;
    let done = import(&mut tx, file, &order, zone).map_err(|e| failed(&args.file, e))?;
    if let Imported::Recorded { .. } = done
        && !args.dry_run
    {
        tx.commit()?;
    }
    bar.finish_and_clear();
    report(context, args, &profile, &done)
}

fn cannot(file: &Path) -> CliError {
    CliError::new(format!("cannot import {}", crate::domain::printable(&file.display().to_string())))
}

fn failed(file: &Path, error: ImportError) -> CliError {
    let base = cannot(file);
    match error {
        ImportError::Store(e) => e.into(),
        ImportError::Act(e) => e.into(),
        e @ ImportError::Empty { .. } => base
            .caused(&e)
            .hint("if nobody passed in that time, say so: --covers FROM..UNTIL records an empty log for these days"),
        e @ ImportError::AllBad { .. } => {
            base.caused(&e).hint("nothing was recorded; another profile fits: greffe log profiles --propose FILE")
        }
        e @ ImportError::Erased { .. } => {
            base.caused(&e).hint("nothing was recorded; what was erased after its retention does not come back")
        }
        ImportError::Read(ReadError::Header { .. }) | ImportError::Read(_) | ImportError::Profile(_) => {
            base.caused(&error).hint("nothing was recorded; greffe log profiles --propose FILE shows which profile fits")
        }
    }
}

fn report(context: &mut Context<'_>, args: &Import, profile: &Profile, done: &Imported) -> Result<(), CliError> {
    let (outcome, account, entry) = match done {
        Imported::Recorded { account, .. } if args.dry_run => ("dry run: nothing was recorded", Some(account), None),
        Imported::Recorded { account, entry } => ("recorded", Some(account), Some(*entry)),
        Imported::NothingNew { account } => ("every row is already in the register: nothing was changed", Some(account), None),
        Imported::Known { import } => {
            return match context.format() {
                Format::Json => context.json(&json!({
                    "format": "greffe/log-import/v1", "outcome": "known", "import": import,
                })),
                Format::Text => {
                    context.line(format!("this very file is import {import} already: nothing was changed"));
                    Ok(())
                }
            };
        }
    };
    let Some(a) = account else { return Ok(()) };
    match context.format() {
        Format::Json => context.json(&json!({
            "format": "greffe/log-import/v1",
            "outcome": match done {
                Imported::NothingNew { .. } => "nothing-new",
                _ if args.dry_run => "dry-run",
                _ => "recorded",
            },
            "entry": entry, "import": a.import, "profile": profile.name, "sha256": a.sha256, "encoding": a.encoding,
            "rows": a.rows, "accepted": a.accepted, "quarantined": a.quarantined, "excluded": a.excluded,
            "first": a.first_ms.map(utc), "last": a.last_ms.map(utc), "digest": a.digest,
        })),
        Format::Text => {
            context.line(outcome_line(a, entry, outcome));
            context.line(format!("sha256       {}\nprofile      {}, {}", a.sha256, profile.name, a.encoding));
            context.line(format!("rows         {}", a.rows));
            context.line(format!("accepted     {}", a.accepted));
            context.line(format!("quarantined  {}", a.quarantined));
            context.line(format!("excluded     {} exact repeats", a.excluded));
            if let (Some(first), Some(last)) = (a.first_ms, a.last_ms) {
                context.line(format!("from         {}\nto           {}", utc(first), utc(last)));
            }
            if a.quarantined > 0 {
                context.remark("greffe log quarantine shows the rows that could not be read, with line and reason")?;
            }
            Ok(())
        }
    }
}

fn outcome_line(a: &Account, entry: Option<u64>, outcome: &str) -> String {
    match entry {
        Some(entry) => format!("import {}, entry {entry}: {outcome}", a.import),
        None => outcome.to_owned(),
    }
}

fn utc(ms: i64) -> String {
    crate::domain::Instant::of_seconds(ms.div_euclid(1000)).to_string()
}
