//! `greffe form`: papers to fill in, to sign and to file. Printing one records nothing: what was signed is recorded by the act it
//! belongs to.

mod documents;
mod labels;
mod people;

use clap::{Args, Subcommand};

use super::{CliError, Context};
use crate::register::read_anchors;
use crate::reports::forms::{FormError, Ground, checkpoint};

/// Which form.
#[derive(Subcommand)]
pub(crate) enum FormCommand {
    /// Registration sheet of a document: everything registered of it, where its copies are
    Registration(documents::Registration),
    /// Tracking sheet of a copy: every step so far, and rows to write on
    Tracking(documents::Tracking),
    /// Transmittal slip with a receipt to tear off; neither half says a level or a subject
    Transmittal(documents::Transmittal),
    /// Loan receipt, signed at the loan and at the return
    Loan(documents::Loan),
    /// Destruction certificate: of copies destroyed, or to be filled in for copies to be destroyed
    Destruction(documents::Destruction),
    /// Notice of a declassification, a downgrading or another change of marking, to those who hold the document's copies
    Declassification(documents::Declassification),
    /// Attendance list of a briefing session, or one person's acknowledgement of it
    Briefing(people::Briefing),
    /// Clearance requests under way: those still to be filed, those waiting for an answer
    Requests,
    /// Clearances to extend and to request, as the monthly review proposes
    Renewals(people::Renewals),
    /// Labels with Code 128 and QR code: the number of a record and nothing else
    Labels(labels::Labels),
    /// Page of a checkpoint, to be filed outside the room: size, root, signature, how to verify it
    Checkpoint(Checkpoint),
}

#[derive(Args)]
pub(crate) struct Checkpoint {
    /// How many entries it covers [default: the last one issued]
    #[arg(value_name = "N")]
    size: Option<u64>,
}

pub(super) fn run(context: &mut Context<'_>, command: FormCommand) -> Result<u8, CliError> {
    match command {
        FormCommand::Registration(args) => documents::registration(context, &args)?,
        FormCommand::Tracking(args) => documents::tracking(context, &args)?,
        FormCommand::Transmittal(args) => documents::transmittal(context, &args)?,
        FormCommand::Loan(args) => documents::loan(context, &args)?,
        FormCommand::Destruction(args) => documents::destruction(context, &args)?,
        FormCommand::Declassification(args) => documents::declassification(context, &args)?,
        FormCommand::Briefing(args) => people::briefing(context, &args)?,
        FormCommand::Requests => people::requests(context)?,
        FormCommand::Renewals(args) => people::renewals(context, &args)?,
        FormCommand::Labels(args) => labels::run(context, &args)?,
        FormCommand::Checkpoint(args) => checkpoint_page(context, &args)?,
    }
    Ok(0)
}

fn checkpoint_page(context: &mut Context<'_>, args: &Checkpoint) -> Result<(), CliError> {
    let register = context.reading()?;
    let (anchors, _) = read_anchors(register.dir())?;
    let view = checkpoint::view(&Ground::of(&register)?, &anchors, args.size)?;
    context.report(&register, &view)
}

impl From<FormError> for CliError {
    fn from(error: FormError) -> Self {
        match error {
            FormError::Store(error) => error.into(),
            FormError::Refused { what, hint } => Self::new(what).hint(hint),
        }
    }
}
