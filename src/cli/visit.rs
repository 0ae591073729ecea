//! `greffe visit`: the visitor book of the rooms.

use clap::{Args, Subcommand};

use super::args::{Moment, moment};
use super::{CliError, Context, table};
use crate::acts;

/// What can be done with the visitor book.
#[derive(Subcommand)]
pub(crate) enum Visit {
    /// Enter a visitor, with the escort who stays with them
    Record(Box<Record>),
    /// Record that a visitor left
    Leave {
        /// The entry that recorded the visit
        visit: u64,
        /// When: HH:MM of today, YYYY-MM-DDTHH:MM, or in UTC with a Z [default: now]
        #[arg(long, value_name = "MOMENT", value_parser = Moment::parse)]
        at: Option<Moment>,
    },
    /// List the visits
    List {
        /// Only to this room
        #[arg(long)]
        room: Option<String>,
        /// Only with this escort
        #[arg(long, value_name = "PERSON")]
        escort: Option<String>,
    },
}

#[derive(Args)]
pub(crate) struct Record {
    /// The room
    #[arg(long)]
    room: String,
    /// The visitor's name
    #[arg(long)]
    name: String,
    /// Whom the visitor is from
    #[arg(long)]
    organisation: String,
    /// The form of identity shown
    #[arg(long)]
    identity: String,
    /// Why the visitor came, unclassified
    #[arg(long)]
    purpose: String,
    /// The person visited
    #[arg(long, value_name = "PERSON")]
    host: String,
    /// The person who stays with the visitor: cleared for the room and on its list unescorted
    #[arg(long, value_name = "PERSON")]
    escort: String,
    /// The visitor signed the book
    #[arg(long)]
    signed: bool,
    /// When the visitor entered: HH:MM of today, YYYY-MM-DDTHH:MM, or in UTC with a Z [default: now]
    #[arg(long, value_name = "MOMENT", value_parser = Moment::parse)]
    entered: Option<Moment>,
    /// When the visitor left [default: still in the room]
    #[arg(long, value_name = "MOMENT", value_parser = Moment::parse)]
    left: Option<Moment>,
}

pub(super) fn run(context: &mut Context<'_>, command: Visit) -> Result<u8, CliError> {
    match command {
        Visit::Record(args) => {
            context.record_with(|register| {
                Ok(acts::visit::Record {
                    room: args.room,
                    name: args.name,
                    organisation: args.organisation,
                    identity: args.identity,
                    purpose: args.purpose,
                    host: args.host,
                    escort: args.escort,
                    signed: args.signed,
                    entered: moment(args.entered, register)?,
                    left_at: args.left.map(|left| moment(Some(left), register)).transpose()?,
                    taken_over: false,
                })
            })?;
        }
        Visit::Leave { visit, at: when } => {
            context.record_with(|register| Ok(acts::visit::Leave { visit, at: moment(when, register)? }))?;
        }
        Visit::List { room, escort } => {
            table::narrowed(context, "visits", &[("room", room.as_deref()), ("escort", escort.as_deref())])?;
        }
    }
    Ok(0)
}
