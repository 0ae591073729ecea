//! `greffe person`: the people who hold a clearance, enter a room, or are to.

use clap::{Args, Subcommand};

use super::args::{DayOrNone, rank};
use super::{CliError, Context, table};
use crate::acts;
use crate::domain::{Day, Level, printable};
use crate::store::StoreError;

/// What can be done with people.
#[derive(Subcommand)]
pub(crate) enum Person {
    /// Add a person
    Add(Add),
    /// Correct what is on record about a person; what is not named stays, the journal keeps the old
    Correct(Correct),
    /// Set a person's last day in the service, past or announced
    Leave {
        /// Their number
        person: String,
        /// The last day in the service [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        until: Option<Day>,
    },
    /// List the people
    List,
    /// Show a person: clearances, requests, briefings, badges, access, copies, loans
    Show {
        /// Their number
        person: String,
    },
}

#[derive(Args)]
pub(crate) struct Add {
    /// Their number, as the office gives it
    person: String,
    /// Their name
    #[arg(long)]
    name: String,
    /// Their service
    #[arg(long, default_value = "", hide_default_value = true)]
    service: String,
    /// Their function
    #[arg(long, default_value = "", hide_default_value = true)]
    function: String,
    /// The level the function needs, in any official words [default: none]
    #[arg(long, value_name = "LEVEL", value_parser = rank)]
    requires: Option<Level>,
    /// The first day in the service
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    from: Option<Day>,
    /// The last day in the service
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    until: Option<Day>,
}

#[derive(Args)]
pub(crate) struct Correct {
    /// Their number
    person: String,
    /// Their name
    #[arg(long)]
    name: Option<String>,
    /// Their service; an empty one takes it away
    #[arg(long)]
    service: Option<String>,
    /// Their function; an empty one takes it away
    #[arg(long)]
    function: Option<String>,
    /// The level the function needs; `none` when it needs none
    #[arg(long, value_name = "LEVEL", value_parser = rank)]
    requires: Option<Level>,
    /// The first day in the service; `none` takes it away
    #[arg(long, value_name = "DAY", value_parser = DayOrNone::parse)]
    from: Option<DayOrNone>,
    /// The last day in the service; `none` takes it away
    #[arg(long, value_name = "DAY", value_parser = DayOrNone::parse)]
    until: Option<DayOrNone>,
}

pub(super) fn run(context: &mut Context<'_>, command: Person) -> Result<u8, CliError> {
    match command {
        Person::Add(Add { person, name, service, function, requires, from, until }) => {
            let requires = requires.unwrap_or(Level::Unclassified);
            context.record(acts::person::Add { person, name, service, function, requires, from, until })?;
        }
        Person::Correct(args) => correct(context, args)?,
        Person::Leave { person, until } => {
            context.record_with(|register| Ok(acts::person::Leave { person, until: until.unwrap_or(register.today()) }))?;
        }
        Person::List => table::list(context, "people", None)?,
        Person::Show { person } => show(context, &person)?,
    }
    Ok(0)
}

fn correct(context: &mut Context<'_>, args: Correct) -> Result<(), CliError> {
    context.record_with(|register| {
        let known = acts::person::Correct::unchanged(register.db(), &args.person).map_err(StoreError::from)?;
        let known = known.ok_or_else(|| {
            CliError::new("refused: nothing was recorded")
                .because(format!("person {} is not in the register", printable(&args.person)))
                .hint("greffe person list shows them all")
        })?;
        Ok(acts::person::Correct {
            person: args.person,
            name: args.name.unwrap_or(known.name),
            service: args.service.unwrap_or(known.service),
            function: args.function.unwrap_or(known.function),
            requires: args.requires.unwrap_or(known.requires),
            from: args.from.map_or(known.from, |day| day.0),
            until: args.until.map_or(known.until, |day| day.0),
        })
    })?;
    Ok(())
}

fn show(context: &mut Context<'_>, person: &str) -> Result<(), CliError> {
    table::show(
        context,
        "person",
        person,
        ("people", "person"),
        &[
            ("clearances", "person"),
            ("extensions", "person"),
            ("suspensions", "person"),
            ("requests", "person"),
            ("briefings", "person"),
            ("badges", "person"),
            ("access", "person"),
            ("copies", "holder"),
            ("loans", "person"),
        ],
    )
}
