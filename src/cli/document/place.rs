//! Where a copy is: put away, lent and returned, handed over, moved with others, read.

use clap::Args;

use super::args::{Despite, OccasionArgs, On, One, copy_id};
use crate::acts::document::{Acknowledge, Consult, HandOver, Lend, Move, Return, Signed, Store};
use crate::acts::{CopyId, Occasion};
use crate::cli::args::{Moment, one_of};
use crate::cli::{CliError, Context};
use crate::domain::Day;
use crate::register::policies;

#[derive(Args)]
pub(crate) struct StoreArgs {
    #[command(flatten)]
    one: One,
    /// The container
    #[arg(long)]
    container: String,
    #[command(flatten)]
    on: On,
    #[command(flatten)]
    despite: Despite,
}

pub(super) fn store(context: &mut Context<'_>, args: StoreArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        let day = args.on.day(register);
        Ok(Store { despite: args.despite.despite, ..Store::new(&args.one.number, args.one.copy, &args.container, day) })
    })?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct LendArgs {
    #[command(flatten)]
    one: One,
    /// To whom
    #[arg(long)]
    person: String,
    /// The day it is due back [default: after the days of the setting loan-days]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    due: Option<Day>,
    #[command(flatten)]
    on: On,
    /// The day the borrower signed the loan receipt
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    signed: Option<Day>,
    #[command(flatten)]
    occasion: OccasionArgs,
}

pub(super) fn lend(context: &mut Context<'_>, args: LendArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        let lent = args.on.day(register);
        let due = match args.due {
            Some(due) => due,
            None => lent.plus_days(policies(register.db())?.number("loan-days", lent).into()),
        };
        let occasion = args.occasion.on(lent, register)?;
        Ok(Lend { signed: args.signed, occasion, ..Lend::new(&args.one.number, args.one.copy, &args.person, lent, due) })
    })?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct ReturnArgs {
    #[command(flatten)]
    one: One,
    /// The container it went into
    #[arg(long)]
    container: String,
    #[command(flatten)]
    on: On,
    /// The day the registrar signed the loan receipt
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    signed: Option<Day>,
    #[command(flatten)]
    despite: Despite,
}

pub(super) fn give_back(context: &mut Context<'_>, args: ReturnArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        let back = Return::new(&args.one.number, args.one.copy, &args.container, args.on.day(register));
        Ok(Return { signed: args.signed, despite: args.despite.despite, ..back })
    })?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct AcknowledgeArgs {
    /// The document's number
    number: String,
    /// The copy's number; left out for an arrival
    copy: Option<u32>,
    /// What was signed: the loan receipt when lent or when returned, or the sender's receipt
    #[arg(long, value_parser = one_of(&["lend", "return", "arrival"], Signed::parse))]
    what: Signed,
    #[command(flatten)]
    on: On,
}

pub(super) fn acknowledge(context: &mut Context<'_>, args: AcknowledgeArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        Ok(Acknowledge { document: args.number, copy: args.copy, what: args.what, day: args.on.day(register) })
    })?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct HandOverArgs {
    #[command(flatten)]
    one: One,
    /// Who answers for it from now on
    #[arg(long)]
    person: String,
    #[command(flatten)]
    on: On,
}

pub(super) fn hand_over(context: &mut Context<'_>, args: HandOverArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        let One { number, copy } = args.one;
        Ok(HandOver { document: number, copy, person: args.person, day: args.on.day(register) })
    })?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct MoveArgs {
    /// The copies, such as 2026/0001/1
    #[arg(value_name = "COPY", value_parser = copy_id, required_unless_present = "all_of")]
    items: Vec<CopyId>,
    /// Every copy of this container, instead of naming them
    #[arg(long, value_name = "CONTAINER", conflicts_with = "items")]
    all_of: Option<String>,
    /// The container they go into
    #[arg(long)]
    container: String,
    #[command(flatten)]
    on: On,
    #[command(flatten)]
    despite: Despite,
}

pub(super) fn move_copies(context: &mut Context<'_>, args: MoveArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        let items = match &args.all_of {
            Some(container) => crate::store::copies_in(register.db(), container)?
                .into_iter()
                .map(|(document, copy)| CopyId { document, copy })
                .collect(),
            None => args.items,
        };
        Ok(Move { items, container: args.container, day: args.on.day(register), despite: args.despite.despite })
    })?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct ConsultArgs {
    #[command(flatten)]
    one: One,
    /// Who read it
    #[arg(long)]
    person: String,
    /// In which room
    #[arg(long)]
    room: String,
    /// When it began: HH:MM on the wall, YYYY-MM-DDTHH:MM, or in UTC with a Z
    #[arg(long, value_name = "MOMENT", value_parser = Moment::parse)]
    from: Moment,
    /// When it ended
    #[arg(long, value_name = "MOMENT", value_parser = Moment::parse)]
    until: Moment,
    #[command(flatten)]
    on: On,
}

pub(super) fn consult(context: &mut Context<'_>, args: ConsultArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        // A moment that names its day is on that day, in the zone the register keeps on it.
        let day = args.from.day().unwrap_or(args.on.day(register));
        let zone = policies(register.db())?.zone(day);
        let (from, until) = (args.from.at(day, zone)?, args.until.at(day, zone)?);
        let One { number, copy } = args.one;
        let day = from.day(zone);
        let occasion = Occasion { room: args.room, from, until };
        Ok(Consult { document: number, copy, person: args.person, day, occasion })
    })?;
    Ok(())
}
