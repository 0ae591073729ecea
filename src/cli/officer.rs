//! `greffe officer`: who works with the register.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::init::kdf_params;
use super::{CliError, Context};
use crate::domain::Role;
use crate::journal::Stamp;
use crate::register;
use crate::vault::{KdfParams, Sheet};

/// What can be done with officers.
#[derive(Subcommand)]
pub(crate) enum Officer {
    /// Add an officer with a passphrase and a signing key of their own
    Add(Add),
    /// List the officers with their roles
    List,
    /// End an officer's function and take their slot away
    End {
        /// The officer
        id: String,
    },
    /// Say which of the people an officer is, once: another officer then decides their line
    Identify {
        /// The officer
        id: String,
        /// Their number among the people
        person: String,
    },
    /// Change your own passphrase
    Passphrase(NewPassphrase),
    /// Give an officer a new passphrase and key with two recovery sheets
    Recover(Recover),
}

#[derive(Args)]
pub(crate) struct Add {
    /// Identifier: lower-case letters, digits, dots, hyphens
    id: String,
    /// Name
    #[arg(long)]
    name: String,
    /// Role: security-officer, deputy, registrar or auditor
    #[arg(long, value_parser = Role::parse)]
    role: Role,
    /// Their number among the people of the register: another officer then decides their line of the review
    #[arg(long, value_name = "PERSON")]
    person: Option<String>,
    #[command(flatten)]
    new: NewPassphrase,
}

#[derive(Args)]
pub(crate) struct NewPassphrase {
    /// Read the new passphrase from a file instead of asking for it twice
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
    /// Memory of the key derivation in MiB, 8 to 4096 [default: 256, or as your slot has it]
    #[arg(long, value_name = "MIB")]
    kdf_memory: Option<u32>,
}

#[derive(Args)]
pub(crate) struct Recover {
    /// The officer
    id: String,
    /// A file with the code of one sheet; give it twice
    #[arg(long = "sheet", value_name = "FILE", required = true, num_args = 1)]
    sheets: Vec<PathBuf>,
    #[command(flatten)]
    new: NewPassphrase,
}

pub(super) fn run(context: &mut Context<'_>, command: &Officer) -> Result<u8, CliError> {
    match command {
        Officer::Add(args) => add(context, args)?,
        Officer::List => super::table::list(context, "officers", None)?,
        Officer::End { id } => {
            let mut register = context.writing()?;
            let n = register::end_officer(&mut register, id)?;
            changed(context, &register, n, "officer.end")?;
        }
        Officer::Identify { id, person } => {
            let act = crate::acts::officer::Identify { officer: id.clone(), person: person.clone() };
            context.record(act)?;
        }
        Officer::Passphrase(new) => passphrase(context, new)?,
        Officer::Recover(args) => recover(context, args)?,
    }
    Ok(0)
}

fn changed(context: &mut Context<'_>, register: &register::Register, n: u64, act: &str) -> Result<(), CliError> {
    let stamp = Stamp { n, at: register.now(), officer: register.officer().to_owned(), key: String::new() };
    context.recorded(&stamp, act)
}

/// The parameters wanted, or those an existing slot has, or the defaults.
fn params(new: &NewPassphrase, register: &register::Register, slot: &str) -> Result<KdfParams, CliError> {
    match new.kdf_memory {
        Some(mib) => kdf_params(mib),
        None => Ok(register.key_file().params(slot).unwrap_or_default()),
    }
}

fn add(context: &mut Context<'_>, args: &Add) -> Result<(), CliError> {
    let mut register = context.writing()?;
    let phrase = context.new_passphrase(&args.id, args.new.new_passphrase_file.as_deref())?;
    let params = params(&args.new, &register, register.officer())?;
    let n = register::add_officer(&mut register, &args.id, &args.name, args.role, args.person.as_deref(), &phrase, params)?;
    changed(context, &register, n, "officer.add")
}

fn passphrase(context: &mut Context<'_>, new: &NewPassphrase) -> Result<(), CliError> {
    let mut register = context.writing()?;
    let officer = register.officer().to_owned();
    let phrase = context.new_passphrase(&officer, new.new_passphrase_file.as_deref())?;
    let params = params(new, &register, &officer)?;
    let n = register::change_passphrase(&mut register, &phrase, params)?;
    changed(context, &register, n, "officer.change-passphrase")
}

fn recover(context: &mut Context<'_>, args: &Recover) -> Result<(), CliError> {
    let [first, second] = args.sheets.as_slice() else {
        return Err(CliError::usage("two recovery sheets are needed")
            .hint("--sheet FILE --sheet FILE, each file holding one sheet's code"));
    };
    let sheets = [read_sheet(first, 0)?, read_sheet(second, usize::from(first == second))?];
    let mut register = context.recovering(&sheets[0], &sheets[1])?;
    let phrase = context.new_passphrase(&args.id, args.new.new_passphrase_file.as_deref())?;
    let params = params(&args.new, &register, &args.id)?;
    let n = register::recover_officer(&mut register, &args.id, &phrase, params)?;
    changed(context, &register, n, "officer.recover")
}

/// The code in a sheet's file: the line that starts with GREFFE-. A file with several sheets, named twice, gives two.
fn read_sheet(path: &std::path::Path, which: usize) -> Result<Sheet, CliError> {
    let failed = || CliError::new(format!("cannot read a recovery sheet from {}", path.display()));
    let text = zeroize::Zeroizing::new(std::fs::read_to_string(path).map_err(|e| failed().caused(&e))?);
    let mut codes = text.lines().map(str::trim).filter(|l| l.to_ascii_uppercase().starts_with("GREFFE-"));
    let code =
        codes.nth(which).ok_or_else(|| failed().because("it holds no line that starts with GREFFE-1, GREFFE-2 or GREFFE-3"))?;
    Sheet::parse(code).map_err(|e| failed().caused(&e))
}
