//! `greffe container`: safes and strong-boxes. A combination is never recorded, only the day it changed.

use clap::Subcommand;

use super::args::level;
use super::{CliError, Context, table};
use crate::acts;
use crate::domain::{Day, Marking};

/// What can be done with containers.
#[derive(Subcommand)]
pub(crate) enum Container {
    /// Add a container to a room
    Add {
        /// Its identifier
        container: String,
        /// The room it stands in
        #[arg(long)]
        room: String,
        /// Up to which level it may hold documents, in any official words
        #[arg(long, value_parser = level)]
        level: Marking,
        /// The day its combination was last changed
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        combination_changed: Option<Day>,
    },
    /// Record that the combination was changed; never the combination itself
    ChangeCombination {
        /// The container
        container: String,
        /// The day of the change [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
        /// Why: yearly, change of holder, compromise, repair
        #[arg(long)]
        reason: String,
    },
    /// List the containers
    List {
        /// Only in this room
        #[arg(long)]
        room: Option<String>,
    },
}

pub(super) fn run(context: &mut Context<'_>, command: Container) -> Result<u8, CliError> {
    match command {
        Container::Add { container, room, level, combination_changed } => {
            context.record(acts::container::Add { container, room, level, combination_changed })?;
        }
        Container::ChangeCombination { container, on, reason } => {
            context.record_with(|register| {
                Ok(acts::container::ChangeCombination::new(&container, on.unwrap_or(register.today()), &reason))
            })?;
        }
        Container::List { room } => table::list(context, "containers", room.as_deref())?,
    }
    Ok(0)
}
