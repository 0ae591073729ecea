//! `greffe container`: safes and strong-boxes. A combination is never recorded, only the day it changed and who knows it.

use clap::{Args, Subcommand};

use super::args::{Moment, level, moment};
use super::{CliError, Context, table};
use crate::acts;
use crate::acts::container::Knower;
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
    /// Record that the combination was changed and who knows it; never the combination itself
    ChangeCombination {
        /// The container
        container: String,
        /// The day of the change [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
        /// Why: yearly, change of holder, compromise, repair
        #[arg(long)]
        reason: String,
        /// Someone who knows it from then on, and how to reach them; may be given several times
        #[arg(long, value_name = "PERSON=CONTACT", value_parser = knower)]
        knower: Vec<Knower>,
    },
    /// Record that a container was opened
    Open(Line),
    /// Record that a container was closed
    Close(Line),
    /// Record that a container was checked at the end of the day and found closed
    Check {
        #[command(flatten)]
        line: Line,
        /// It was not opened on that day either
        #[arg(long)]
        idle: bool,
    },
    /// List the containers
    List {
        /// Only in this room
        #[arg(long)]
        room: Option<String>,
    },
    /// Show a container: changes of its combination, who knows it, what is in it, its sheet
    Show {
        /// The container
        container: String,
    },
    /// List what was opened, closed and checked, by whom and when
    Log {
        /// Only this container
        container: Option<String>,
        /// Only by this person
        #[arg(long)]
        person: Option<String>,
    },
}

/// A line of the sheet on a container's door.
#[derive(Args)]
pub(crate) struct Line {
    /// The container
    container: String,
    /// Who did it
    #[arg(long)]
    person: String,
    /// When: HH:MM of today, YYYY-MM-DDTHH:MM, or in UTC with a Z [default: now]
    #[arg(long, value_name = "MOMENT", value_parser = Moment::parse)]
    at: Option<Moment>,
}

/// Reads `P0001=phone 1234`.
fn knower(text: &str) -> Result<Knower, String> {
    let (person, contact) = text.split_once('=').ok_or("write PERSON=CONTACT, as in P0001=\"phone 1234\"")?;
    Ok(Knower { person: person.trim().to_owned(), contact: contact.trim().to_owned() })
}

pub(super) fn run(context: &mut Context<'_>, command: Container) -> Result<u8, CliError> {
    match command {
        Container::Add { container, room, level, combination_changed } => {
            context.record(acts::container::Add { container, room, level, combination_changed })?;
        }
        Container::ChangeCombination { container, on, reason, knower: knowers } => {
            context.record_with(|register| {
                Ok(acts::container::ChangeCombination { container, day: on.unwrap_or(register.today()), reason, knowers })
            })?;
        }
        Container::Open(Line { container, person, at: when }) => {
            context.record_with(|register| {
                Ok(acts::container::Open { container, person, at: moment(when, register)?, closes: None })
            })?;
        }
        Container::Close(Line { container, person, at: when }) => {
            context.record_with(|register| Ok(acts::container::Close { container, person, at: moment(when, register)? }))?;
        }
        Container::Check { line: Line { container, person, at: when }, idle } => {
            context
                .record_with(|register| Ok(acts::container::Check { container, person, at: moment(when, register)?, idle }))?;
        }
        Container::List { room } => table::list(context, "containers", room.as_deref())?,
        Container::Show { container } => {
            let others =
                [("combinations", "container"), ("knowers", "container"), ("copies", "container"), ("openings", "container")];
            table::show(context, "container", &container, ("containers", "container"), &others)?;
        }
        Container::Log { container, person } => {
            let wanted = [("container", container.as_deref()), ("person", person.as_deref())];
            table::narrowed(context, "openings", &wanted)?;
        }
    }
    Ok(0)
}
