//! `greffe report`: papers about the whole register. Reports on one subject are shown by its own command.

mod access;
mod calendar;
mod manual;
mod register;
mod year;

use clap::Subcommand;

use super::{CliError, Context};

/// Which report.
#[derive(Subcommand)]
pub(crate) enum Report {
    /// The register: every document with its copies, or those asked for
    Register(register::Register),
    /// Who may enter which room on a day, and on what ground
    Access(access::Access),
    /// A year for the head of the administration and the oversight committee: people, places, volume, inventories, incidents
    Year(year::Year),
    /// The handling manual of this register: security officer and deputy, users of the secure rooms, everyone cleared
    Manual(manual::Manual),
    /// What falls due, for a calendar: renewals, reviews, audits, combinations, inventories, loans
    Calendar(calendar::Calendar),
}

pub(super) fn run(context: &mut Context<'_>, command: &Report) -> Result<u8, CliError> {
    match command {
        Report::Register(args) => register::run(context, args)?,
        Report::Access(args) => access::run(context, args)?,
        Report::Year(args) => year::run(context, args)?,
        Report::Manual(args) => manual::run(context, args)?,
        Report::Calendar(args) => calendar::run(context, args)?,
    }
    Ok(0)
}
