//! `greffe backup` and `greffe restore`: copies of the whole register.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::json;

use super::error::exit;
use super::{CliError, Context, Format, table};
use crate::register::Opening;
use crate::register::backup::{BackupError, Manifest, backup, restore, verify_backup};
use crate::store::Access;

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Backup {
    #[command(subcommand)]
    command: Option<BackupCommand>,
    /// The folder to put the copy into [default: backups in the register's directory]
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
}

/// What can be done with copies that were made.
#[derive(Subcommand)]
pub(crate) enum BackupCommand {
    /// List the copies on record
    List,
    /// Verify a copy where it lies, with the passphrase of any officer in its key file
    Verify {
        /// The copy: its .db file
        file: PathBuf,
    },
}

#[derive(Args)]
pub(crate) struct Restore {
    /// The copy: its .db file
    file: PathBuf,
    /// The directory to make of it; it must not exist
    dir: PathBuf,
}

pub(super) fn run(context: &mut Context<'_>, args: &Backup) -> Result<u8, CliError> {
    match &args.command {
        None => {
            let mut register = context.writing()?;
            let (file, manifest) = backup(&mut register, args.to.as_deref()).map_err(|e| failed("the copy was not made", e))?;
            told(context, &manifest, &format!("copied and verified: {}", file.display()))?;
        }
        Some(BackupCommand::List) => table::list(context, "backups", None)?,
        Some(BackupCommand::Verify { file }) => {
            let verified = context.with_key(|key| verify_backup(file, &key));
            told(context, &verified.map_err(|e| failed("the copy does not hold", e))?, "the copy verifies")?;
        }
    }
    Ok(0)
}

pub(super) fn run_restore(context: &mut Context<'_>, args: &Restore) -> Result<u8, CliError> {
    let (now, allow_network) = (context.now(), context.allows_network());
    let restored = context.with_key(|key| {
        let (path, access) = (args.dir.as_path(), Access::Read);
        restore(&args.file, &Opening { path, key, access, now, allow_network, despite_faults: false })
    });
    let manifest = restored.map_err(|e| failed("nothing was restored", e))?;
    told(context, &manifest, &format!("restored and verified: {}", args.dir.display()))?;
    context.remark("what was recorded after the copy was made is not in it")?;
    Ok(0)
}

fn told(context: &mut Context<'_>, manifest: &Manifest, done: &str) -> Result<(), CliError> {
    match context.format() {
        Format::Json => context.json(&json!(manifest))?,
        Format::Text => {
            context.line(done);
            context.line(format!("made     {}", manifest.made));
            context.line(format!("journal  {} entries, root {}", manifest.size, &manifest.root.get(..16).unwrap_or_default()));
            context.line(format!("sha256   {}", manifest.database.sha256));
        }
    }
    Ok(())
}

fn failed(what: &str, error: BackupError) -> CliError {
    let told = |e: BackupError| CliError::new(what).caused(&e);
    match error {
        BackupError::Store(e) => e.into(),
        BackupError::Open(e) => e.into(),
        BackupError::Act(e) => e.into(),
        e @ BackupError::NoCopy(_) => {
            told(e).hint("a copy is named by its .db file, with its .keys, .anchors and .json beside it")
        }
        e @ BackupError::Older(_) => told(e).hint("greffe restore brings it to this program's format in a folder of its own"),
        e @ (BackupError::Changed(_) | BackupError::Faults(_) | BackupError::Other) => {
            told(e).with_exit(exit::INTEGRITY).hint("keep it as evidence, and use another copy")
        }
    }
}
