//! `greffe room`: rooms, their hours and closures, the readers at their doors, their approvals.

use clap::{Args, Subcommand};

use super::args::{level, one_of};
use super::{CliError, Context, table};
use crate::acts;
use crate::acts::room::ReaderDirection;
use crate::domain::{self, ApprovalKind, Day, Marking, TimeOfDay, Weekdays};

/// What can be done with rooms.
#[derive(Subcommand)]
pub(crate) enum Room {
    /// Add a room: a secured area, or an unclassified place whose doors are logged too
    Add {
        /// Its identifier
        room: String,
        /// The highest level handled in it, in any official words
        #[arg(long, value_parser = level)]
        level: Marking,
        /// Its name
        #[arg(long, default_value = "", hide_default_value = true)]
        name: String,
        /// How many must be present while it is occupied; 0 or 1 allow one alone
        #[arg(long, value_name = "N", default_value_t = 0)]
        minimum_persons: u32,
    },
    /// Set a room's opening hours from a day on; earlier ones stay known
    Hours(Hours),
    /// Add a badge reader to a room
    Reader {
        /// The reader's name in the access system's logs
        reader: String,
        /// Its room
        room: String,
        /// Which crossings it logs; `zone` when entering another zone is leaving this one
        #[arg(long, value_parser = one_of(&["in", "out", "both", "zone"], ReaderDirection::parse))]
        direction: ReaderDirection,
    },
    /// Record that an authority approved a room
    Approve(Approve),
    /// Close a room for some days, whatever its hours say
    Close(Close),
    /// List the rooms
    List,
    /// Show a room: hours, closures, readers, approvals, access list, containers
    Show {
        /// The room
        room: String,
    },
}

#[derive(Args)]
pub(crate) struct Hours {
    /// The room
    room: String,
    /// When it opens
    #[arg(long, value_name = "HH:MM", value_parser = TimeOfDay::parse)]
    open: TimeOfDay,
    /// When it closes
    #[arg(long, value_name = "HH:MM", value_parser = TimeOfDay::parse)]
    close: TimeOfDay,
    /// On which weekdays, as mon-fri or mon,wed,sat
    #[arg(long, default_value = "mon-fri", value_parser = Weekdays::parse)]
    days: Weekdays,
    /// The first day they hold [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    from: Option<Day>,
}

#[derive(Args)]
pub(crate) struct Approve {
    /// The room
    room: String,
    /// As an installation, in its protection against emanations, or in its communication and information system
    #[arg(long, value_parser = one_of(&["installation", "tempest", "cis"], ApprovalKind::parse))]
    what: ApprovalKind,
    /// Who approved it
    #[arg(long)]
    authority: String,
    /// The authority's reference
    #[arg(long)]
    reference: String,
    /// The first day it holds [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    from: Option<Day>,
    /// The last day [default: until further notice]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    until: Option<Day>,
}

#[derive(Args)]
pub(crate) struct Close {
    /// The room
    room: String,
    /// The first day [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    from: Option<Day>,
    /// The last day [default: the first]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    until: Option<Day>,
    /// Why
    #[arg(long)]
    reason: String,
}

pub(super) fn run(context: &mut Context<'_>, command: Room) -> Result<u8, CliError> {
    match command {
        Room::Add { room, level, name, minimum_persons } => {
            context.record(acts::room::Add { room, name, level, minimum_persons })?;
        }
        Room::Hours(Hours { room, open, close, days, from }) => {
            let hours = domain::Hours { open, close, days };
            context.record_with(|register| Ok(acts::room::Hours { room, from: from.unwrap_or(register.today()), hours }))?;
        }
        Room::Reader { reader, room, direction } => {
            context.record(acts::room::Reader { reader, room, direction })?;
        }
        Room::Approve(Approve { room, what, authority, reference, from, until }) => {
            context.record_with(|register| {
                Ok(acts::room::Approve { room, what, authority, reference, from: from.unwrap_or(register.today()), until })
            })?;
        }
        Room::Close(Close { room, from, until, reason }) => {
            context.record_with(|register| {
                let from = from.unwrap_or(register.today());
                Ok(acts::room::Close { room, from, until: until.unwrap_or(from), reason })
            })?;
        }
        Room::List => table::list(context, "rooms", None)?,
        Room::Show { room } => {
            let lists = ["hours", "closures", "readers", "approvals", "access", "containers"];
            let others = lists.map(|list| (list, "room"));
            table::show(context, "room", &room, ("rooms", "room"), &others)?;
        }
    }
    Ok(0)
}
