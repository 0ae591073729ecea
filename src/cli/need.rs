//! `greffe need`: who needs to know a document.

use clap::{Args, Subcommand};

use super::{CliError, Context, table};
use crate::acts;
use crate::domain::Day;

/// What can be done with the need to know a document.
#[derive(Subcommand)]
pub(crate) enum Need {
    /// Name a person or a group as needing to know a document; from then on only those named may see it
    Add(Add),
    /// End a need to know
    End {
        /// The entry that recorded it
        need: u64,
        /// The first day on which it no longer counts [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        from: Option<Day>,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// List who needs to know what
    List {
        /// Only this document
        #[arg(long, value_name = "NUMBER")]
        document: Option<String>,
        /// Only this person, named by themselves
        #[arg(long)]
        person: Option<String>,
        /// Only this group
        #[arg(long)]
        group: Option<String>,
    },
}

#[derive(Args)]
pub(crate) struct Add {
    /// The document's number
    document: String,
    /// The person
    #[arg(long, conflicts_with = "group", required_unless_present = "group")]
    person: Option<String>,
    /// The group
    #[arg(long)]
    group: Option<String>,
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

pub(super) fn run(context: &mut Context<'_>, command: Need) -> Result<u8, CliError> {
    match command {
        Need::Add(Add { document, person, group: need_group, justification, from, until }) => {
            context.record_with(|register| {
                let from = from.unwrap_or(register.today());
                Ok(acts::need::Add { document, person, need_group, justification, from, until })
            })?;
        }
        Need::End { need, from, reason } => {
            context.record_with(|register| Ok(acts::need::End { need, from: from.unwrap_or(register.today()), reason }))?;
        }
        Need::List { document, person, group } => {
            let wanted = [("document", document.as_deref()), ("person", person.as_deref()), ("group", group.as_deref())];
            table::narrowed(context, "needs", &wanted)?;
        }
    }
    Ok(0)
}
