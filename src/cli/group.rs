//! `greffe group`: need-to-know groups and their members.

use clap::{Args, Subcommand};

use super::{CliError, Context, table};
use crate::acts;
use crate::domain::Day;

/// What can be done with need-to-know groups.
#[derive(Subcommand)]
pub(crate) enum Group {
    /// Add a group
    Add {
        /// Its identifier
        group: String,
        /// Its name, unclassified
        #[arg(long)]
        name: String,
        /// Why its members need to know, unclassified
        #[arg(long)]
        justification: String,
    },
    /// Put a person into a group
    Join(Join),
    /// Take a person out of a group
    Leave {
        /// The group
        group: String,
        /// The person
        person: String,
        /// The first day on which they are no longer a member [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        from: Option<Day>,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// List the groups, or the memberships of a person
    List {
        /// List the memberships of this person instead
        #[arg(long)]
        person: Option<String>,
    },
    /// Show a group: its members, the documents it needs to know
    Show {
        /// The group
        group: String,
    },
}

#[derive(Args)]
pub(crate) struct Join {
    /// The group
    group: String,
    /// The person
    person: String,
    /// Why they need to know, unclassified
    #[arg(long)]
    justification: String,
    /// The first day [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    from: Option<Day>,
    /// The last day [default: until further notice]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    until: Option<Day>,
}

pub(super) fn run(context: &mut Context<'_>, command: Group) -> Result<u8, CliError> {
    match command {
        Group::Add { group: need_group, name, justification } => {
            context.record(acts::group::Add { need_group, name, justification })?;
        }
        Group::Join(Join { group: need_group, person, justification, from, until }) => {
            context.record_with(|register| {
                Ok(acts::group::Join { need_group, person, justification, from: from.unwrap_or(register.today()), until })
            })?;
        }
        Group::Leave { group: need_group, person, from, reason } => {
            context.record_with(|register| {
                Ok(acts::group::Leave { need_group, person, from: from.unwrap_or(register.today()), reason })
            })?;
        }
        Group::List { person: None } => table::list(context, "groups", None)?,
        Group::List { person } => table::narrowed(context, "members", &[("person", person.as_deref())])?,
        Group::Show { group } => {
            table::show(context, "group", &group, ("groups", "group"), &[("members", "group"), ("needs", "group")])?;
        }
    }
    Ok(0)
}
