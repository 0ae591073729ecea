//! `greffe document`: documents and their copies; metadata only, never the content.

mod search;
mod show;

use clap::{Args, Subcommand};

use super::args::{no_level, one_of};
use super::{CliError, Context, table};
use crate::acts;
use crate::acts::document::Direction;
use crate::domain::{Day, Marking, Regime};
use crate::register::policies;

/// What can be done with documents.
#[derive(Subcommand)]
pub(crate) enum Document {
    /// Register a document with its copies
    Register(Register),
    /// Put a copy into a container
    Store(Put),
    /// Lend a copy to a person, who answers for it until it is returned
    Lend(Lend),
    /// Record that a lent copy came back into a container
    Return(Put),
    /// List the documents
    List(List),
    /// Look for documents: by words, and by what is known of them and their copies
    Search(search::Search),
    /// Show a document: its sheet, its copies with their places, everything that happened to them
    Show {
        /// Its number
        number: String,
    },
    /// Show the movements of a document's copies, in their order
    History(show::History),
}

#[derive(Args)]
pub(crate) struct Register {
    /// Its number in the register
    number: String,
    /// The level as marked; words that several regimes share need --regime
    #[arg(long)]
    level: String,
    /// Whose level it is
    #[arg(long, value_parser = one_of(&["BE", "EU", "NATO", "FR", "NL", "DE", "LU"], Regime::parse), ignore_case = true)]
    regime: Option<Regime>,
    /// Who made it
    #[arg(long)]
    originator: String,
    /// The originator's reference
    #[arg(long, default_value = "", hide_default_value = true)]
    reference: String,
    /// An unclassified short title [default: withheld]
    #[arg(long, default_value = "", hide_default_value = true)]
    title: String,
    /// Number of copies
    #[arg(long, value_name = "N", default_value_t = 1)]
    copies: u32,
    /// Pages of one copy, if counted
    #[arg(long, value_name = "N")]
    pages: Option<u32>,
    /// Received, sent, or made and kept in the service
    #[arg(long, default_value = "in", value_parser = one_of(&["in", "out", "internal"], Direction::parse))]
    direction: Direction,
    /// The container all copies are in
    #[arg(long, conflicts_with = "holder")]
    container: Option<String>,
    /// The person all copies are with
    #[arg(long, value_name = "PERSON")]
    holder: Option<String>,
    /// The day it was registered [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

#[derive(Args)]
pub(crate) struct Put {
    /// The document's number
    number: String,
    /// The copy's number
    copy: u32,
    /// The container
    #[arg(long)]
    container: String,
    /// The day it was put there [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

#[derive(Args)]
pub(crate) struct Lend {
    /// The document's number
    number: String,
    /// The copy's number
    copy: u32,
    /// To whom
    #[arg(long)]
    person: String,
    /// The day it is due back [default: after the days of the setting loan-days]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    due: Option<Day>,
    /// The day it was lent [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

#[derive(Args)]
pub(crate) struct List {
    /// List the copies in this container instead
    #[arg(long, conflicts_with = "holder")]
    container: Option<String>,
    /// List the copies with this person instead
    #[arg(long, value_name = "PERSON")]
    holder: Option<String>,
    /// Show at most this many documents [default: 100; with --format json all]
    #[arg(long, value_name = "N", conflicts_with_all = ["container", "holder"])]
    limit: Option<u64>,
}

pub(super) fn run(context: &mut Context<'_>, command: Document) -> Result<u8, CliError> {
    match command {
        Document::Register(args) => register(context, args)?,
        Document::Store(Put { number, copy, container, on }) => {
            context.record_with(|register| {
                Ok(acts::document::Store::new(&number, copy, &container, on.unwrap_or(register.today())))
            })?;
        }
        Document::Lend(args) => lend(context, args)?,
        Document::Return(Put { number, copy, container, on }) => {
            context.record_with(|register| {
                Ok(acts::document::Return::new(&number, copy, &container, on.unwrap_or(register.today())))
            })?;
        }
        Document::List(List { container: None, holder: None, limit }) => table::first(context, "documents", limit, 100)?,
        Document::List(List { container, holder, .. }) => {
            table::narrowed(context, "copies", &[("container", container.as_deref()), ("holder", holder.as_deref())])?;
        }
        Document::Search(args) => search::run(context, args)?,
        Document::Show { number } => show::show(context, &number)?,
        Document::History(args) => show::history(context, &args)?,
    }
    Ok(0)
}

fn register(context: &mut Context<'_>, args: Register) -> Result<(), CliError> {
    let level = Marking::parse(&args.level, args.regime).map_err(|e| no_level(&e))?;
    if let Some(regime) = args.regime.filter(|r| *r != level.regime) {
        return Err(CliError::usage("the level cannot be read").because(format!(
            "these are words of {}, not of {}",
            level.regime.code(),
            regime.code()
        )));
    }
    context.record_with(|register| {
        Ok(acts::document::Register {
            reference: args.reference,
            title: args.title,
            copies: args.copies,
            pages: args.pages,
            direction: args.direction,
            container: args.container,
            holder: args.holder,
            ..acts::document::Register::new(&args.number, args.on.unwrap_or(register.today()), level, &args.originator)
        })
    })?;
    Ok(())
}

fn lend(context: &mut Context<'_>, args: Lend) -> Result<(), CliError> {
    context.record_with(|register| {
        let lent = args.on.unwrap_or(register.today());
        let due = match args.due {
            Some(due) => due,
            None => lent.plus_days(policies(register.db())?.number("loan-days", lent).into()),
        };
        Ok(acts::document::Lend::new(&args.number, args.copy, &args.person, lent, due))
    })?;
    Ok(())
}
