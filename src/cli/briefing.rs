//! `greffe briefing`: security briefings.

use clap::Subcommand;

use super::{CliError, Context, table};
use crate::acts;
use crate::domain::Day;

/// What can be done with briefings.
#[derive(Subcommand)]
pub(crate) enum Briefing {
    /// Record that a person was briefed
    Record {
        /// Who was briefed
        person: String,
        /// On which day [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
        /// Which kind; a `debriefing` is kept and counts as no briefing
        #[arg(long, default_value = acts::briefing::DEFAULT_KIND)]
        kind: String,
    },
    /// List the briefings
    List {
        /// Only of this person
        #[arg(long)]
        person: Option<String>,
    },
}

pub(super) fn run(context: &mut Context<'_>, command: Briefing) -> Result<u8, CliError> {
    match command {
        Briefing::Record { person, on, kind } => {
            context.record_with(|register| Ok(acts::briefing::Record { person, day: on.unwrap_or(register.today()), kind }))?;
        }
        Briefing::List { person } => table::list(context, "briefings", person.as_deref())?,
    }
    Ok(0)
}
