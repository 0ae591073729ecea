//! What leaves under a slip, its receipt, and what comes back.

use clap::Args;

use super::args::{On, One, PlaceArgs, copy_id};
use crate::acts::CopyId;
use crate::acts::document::{Chase, Receipt, Receive, Send};
use crate::cli::{CliError, Context};
use crate::domain::Day;
use crate::register::policies;

#[derive(Args)]
pub(crate) struct SendArgs {
    /// The transmittal slip's number
    slip: String,
    /// The copies, such as 2026/0001/1
    #[arg(value_name = "COPY", value_parser = copy_id, required = true)]
    items: Vec<CopyId>,
    /// To whom
    #[arg(long, value_name = "CORRESPONDENT")]
    to: String,
    /// How: BINII, courier, hand
    #[arg(long)]
    channel: String,
    /// The day its receipt is due back [default: after the days of the setting receipt-days]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    due: Option<Day>,
    #[command(flatten)]
    on: On,
}

pub(super) fn send(context: &mut Context<'_>, args: SendArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        let sent = args.on.day(register);
        let due = match args.due {
            Some(due) => due,
            None => sent.plus_days(policies(register.db())?.number("receipt-days", sent).into()),
        };
        Ok(Send { slip: args.slip, items: args.items, correspondent: args.to, channel: args.channel, sent, due })
    })?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct ReceiptArgs {
    /// The transmittal slip's number
    slip: String,
    /// What the receipt says it is
    #[arg(long, default_value = "", hide_default_value = true)]
    reference: String,
    #[command(flatten)]
    on: On,
}

pub(super) fn receipt(context: &mut Context<'_>, args: ReceiptArgs) -> Result<(), CliError> {
    context.record_with(|register| Ok(Receipt { slip: args.slip, day: args.on.day(register), reference: args.reference }))?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct ChaseArgs {
    /// The transmittal slip's number
    slip: String,
    /// How it was asked for: by note, by telephone
    #[arg(long)]
    how: String,
    #[command(flatten)]
    on: On,
}

pub(super) fn chase(context: &mut Context<'_>, args: ChaseArgs) -> Result<(), CliError> {
    context.record_with(|register| Ok(Chase { slip: args.slip, day: args.on.day(register), how: args.how }))?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct ReceiveArgs {
    #[command(flatten)]
    one: One,
    /// The correspondent's slip
    #[arg(long, default_value = "", hide_default_value = true)]
    reference: String,
    #[command(flatten)]
    place: PlaceArgs,
    #[command(flatten)]
    on: On,
}

pub(super) fn receive(context: &mut Context<'_>, args: ReceiveArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        Ok(Receive {
            document: args.one.number,
            copy: args.one.copy,
            container: args.place.container,
            holder: args.place.holder,
            day: args.on.day(register),
            reference: args.reference,
            despite: args.place.despite.despite,
        })
    })?;
    Ok(())
}
