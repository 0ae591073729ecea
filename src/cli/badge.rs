//! `greffe badge`: access cards. A person may have several; a card has one holder on a day.

use clap::{Args, Subcommand};

use super::{CliError, Context, table};
use crate::acts;
use crate::domain::Day;

/// What can be done with badges.
#[derive(Subcommand)]
pub(crate) enum Badge {
    /// Hand a card to a person
    Assign {
        /// The card's code as the access system writes it: leading zeros and hexadecimal digits matter
        card: String,
        /// To whom
        person: String,
        /// From which day [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        from: Option<Day>,
        /// The planned last day
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        until: Option<Day>,
    },
    /// Exchange a card for another, for the same person
    Replace {
        /// The old card
        card: String,
        /// The new card
        new_card: String,
        /// The day of the exchange [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
    },
    /// Record that a card was lost
    Lose {
        /// The card
        card: String,
        /// The last day its holder had it [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
    },
    /// Record that a card was handed back
    Return {
        /// The card
        card: String,
        /// The day it was handed back, the last of the assignment [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
    },
    /// List the cards with their holders
    List(List),
}

#[derive(Args)]
pub(crate) struct List {
    /// Only of this person
    #[arg(long)]
    person: Option<String>,
    /// Only this card
    #[arg(long)]
    card: Option<String>,
}

pub(super) fn run(context: &mut Context<'_>, command: Badge) -> Result<u8, CliError> {
    match command {
        Badge::Assign { card, person, from, until } => context
            .record_with(|register| Ok(acts::badge::Assign { card, person, from: from.unwrap_or(register.today()), until }))?,
        Badge::Replace { card, new_card, on } => {
            context.record_with(|register| Ok(acts::badge::Replace { card, new_card, day: on.unwrap_or(register.today()) }))?
        }
        Badge::Lose { card, on } => {
            context.record_with(|register| Ok(acts::badge::Lose { card, day: on.unwrap_or(register.today()) }))?
        }
        Badge::Return { card, on } => {
            context.record_with(|register| Ok(acts::badge::Return { card, day: on.unwrap_or(register.today()) }))?
        }
        Badge::List(List { person, card }) => {
            table::narrowed(context, "badges", &[("person", person.as_deref()), ("card", card.as_deref())])?;
            return Ok(0);
        }
    };
    Ok(0)
}
