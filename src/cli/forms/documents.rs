//! The forms of documents and their copies.

use clap::Args;

use crate::acts::CopyId;
use crate::cli::document::args::copy_id;
use crate::cli::{CliError, Context};
use crate::reports::forms::{Ground, declassification, destruction, loan, registration, tracking, transmittal};

#[derive(Args)]
pub(crate) struct Registration {
    /// The document's number
    number: String,
}

#[derive(Args)]
pub(crate) struct Tracking {
    /// The document's number
    number: String,
    /// Only this copy [default: all of them, a page each]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    copy: Option<u32>,
}

#[derive(Args)]
pub(crate) struct Transmittal {
    /// The slip's number
    slip: String,
}

#[derive(Args)]
pub(crate) struct Loan {
    /// The document's number
    number: String,
    /// The copy
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    copy: u32,
    /// For a loan to come: borrower and days are written in by hand [default: the copy's last loan]
    #[arg(long)]
    blank: bool,
}

#[derive(Args)]
pub(crate) struct Destruction {
    /// The certificate's number, or the journal entry that recorded it
    #[arg(required_unless_present = "items", conflicts_with = "items")]
    certificate: Option<String>,
    /// For copies to be destroyed, such as 2026/0001/1: what is not known yet is written in by hand
    #[arg(long, value_name = "COPY", value_parser = copy_id, num_args = 1..)]
    items: Vec<CopyId>,
}

#[derive(Args)]
pub(crate) struct Declassification {
    /// The document's number
    number: String,
    /// The journal entry of the decision [default: the last one on the document]
    #[arg(long, value_name = "ENTRY")]
    entry: Option<u64>,
}

pub(super) fn registration(context: &mut Context<'_>, args: &Registration) -> Result<(), CliError> {
    let register = context.reading()?;
    let view = registration::view(&Ground::of(&register)?, &args.number)?;
    context.report(&register, &view)
}

pub(super) fn tracking(context: &mut Context<'_>, args: &Tracking) -> Result<(), CliError> {
    let register = context.reading()?;
    let view = tracking::view(&Ground::of(&register)?, &args.number, args.copy)?;
    context.report(&register, &view)
}

pub(super) fn transmittal(context: &mut Context<'_>, args: &Transmittal) -> Result<(), CliError> {
    let register = context.reading()?;
    let view = transmittal::view(&Ground::of(&register)?, &args.slip)?;
    context.report(&register, &view)
}

pub(super) fn loan(context: &mut Context<'_>, args: &Loan) -> Result<(), CliError> {
    let register = context.reading()?;
    let view = loan::view(&Ground::of(&register)?, &args.number, args.copy, args.blank)?;
    context.report(&register, &view)
}

pub(super) fn destruction(context: &mut Context<'_>, args: &Destruction) -> Result<(), CliError> {
    let register = context.reading()?;
    let ground = Ground::of(&register)?;
    let view = match &args.certificate {
        Some(certificate) => destruction::view(&ground, certificate)?,
        None => destruction::blank(&ground, &args.items)?,
    };
    context.report(&register, &view)
}

pub(super) fn declassification(context: &mut Context<'_>, args: &Declassification) -> Result<(), CliError> {
    let register = context.reading()?;
    let view = declassification::view(&Ground::of(&register)?, &args.number, args.entry)?;
    context.report(&register, &view)
}
