//! How a copy's life ends, or seems to: archived, destroyed, missing and found.

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::args::{OccasionArgs, On, One, PlaceArgs, copy_id};
use crate::acts::CopyId;
use crate::acts::document::{Archive, Destroy, METHODS, ReportFound, ReportMissing, kept_until};
use crate::cli::{CliError, Context};
use crate::domain::Day;

#[derive(Args)]
pub(crate) struct ArchiveArgs {
    #[command(flatten)]
    one: One,
    /// Which archive took it
    #[arg(long)]
    archive: String,
    /// The archive's reference
    #[arg(long)]
    reference: String,
    #[command(flatten)]
    on: On,
}

pub(super) fn archive(context: &mut Context<'_>, args: ArchiveArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        let One { number, copy } = args.one;
        Ok(Archive { document: number, copy, archive: args.archive, reference: args.reference, day: args.on.day(register) })
    })?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct MissingArgs {
    #[command(flatten)]
    one: One,
    /// Who noticed
    #[arg(long, value_name = "PERSON")]
    reported_by: String,
    /// What is known about it
    #[arg(long)]
    circumstances: String,
    #[command(flatten)]
    on: On,
}

pub(super) fn missing(context: &mut Context<'_>, args: MissingArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        Ok(ReportMissing {
            document: args.one.number,
            copy: args.one.copy,
            day: args.on.day(register),
            reported_by: args.reported_by,
            circumstances: args.circumstances,
        })
    })?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct FoundArgs {
    #[command(flatten)]
    one: One,
    /// Where it had been, and why
    #[arg(long)]
    explanation: String,
    #[command(flatten)]
    place: PlaceArgs,
    #[command(flatten)]
    on: On,
}

pub(super) fn found(context: &mut Context<'_>, args: FoundArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        Ok(ReportFound {
            document: args.one.number,
            copy: args.one.copy,
            container: args.place.container,
            holder: args.place.holder,
            day: args.on.day(register),
            explanation: args.explanation,
            despite: args.place.despite.despite,
        })
    })?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct DestroyArgs {
    /// The certificate's number
    certificate: String,
    /// The copies, such as 2026/0001/1
    #[arg(value_name = "COPY", value_parser = copy_id, required = true)]
    items: Vec<CopyId>,
    /// Who ordered it, by which instruction
    #[arg(long)]
    instruction: String,
    /// Every page was counted and is there
    #[arg(long)]
    complete: bool,
    /// How
    #[arg(long, value_parser = PossibleValuesParser::new(METHODS))]
    method: String,
    /// The cleared person who witnessed it, which most levels ask for
    #[arg(long, value_name = "PERSON")]
    witness: Option<String>,
    /// The last day the certificate is kept [default: after the years that the level asks for]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    keep_until: Option<Day>,
    #[command(flatten)]
    on: On,
    #[command(flatten)]
    occasion: OccasionArgs,
}

pub(super) fn destroy(context: &mut Context<'_>, args: DestroyArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        let day = args.on.day(register);
        let keep_until = match args.keep_until {
            Some(day) => day,
            None => kept_until(register.db(), &args.items, day).map_err(crate::store::StoreError::from)?,
        };
        Ok(Destroy {
            items: args.items,
            certificate: args.certificate,
            day,
            instruction: args.instruction,
            complete: args.complete,
            method: args.method,
            witness: args.witness,
            keep_until,
            occasion: args.occasion.on(day, register)?,
        })
    })?;
    Ok(())
}
