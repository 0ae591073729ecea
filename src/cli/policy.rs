//! `greffe policy`: the constants of the register.

use clap::{Args, Subcommand};
use serde_json::json;

use super::table::Listing;
use super::{CliError, Context};
use crate::acts;
use crate::domain::{Day, SETTINGS};

/// What can be done with settings.
#[derive(Subcommand)]
pub(crate) enum Policy {
    /// Show every setting in force: value, source, whether the source was verified
    List {
        /// On this day instead of today
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
    },
    /// Show the values that were set, with their dates
    History,
    /// Set a value from a day on
    Set(Set),
}

#[derive(Args)]
pub(crate) struct Set {
    /// The setting
    name: String,
    /// Its value
    value: String,
    /// First day it holds [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    from: Option<Day>,
    /// Who decided it, on what ground
    #[arg(long)]
    source: String,
}

pub(super) fn run(context: &mut Context<'_>, command: &Policy) -> Result<u8, CliError> {
    match command {
        Policy::List { on } => list(context, *on)?,
        Policy::History => super::table::list(context, "settings", None)?,
        Policy::Set(args) => {
            let (name, value, source) = (args.name.clone(), args.value.clone(), args.source.clone());
            context.record_with(|register| {
                Ok(acts::policy::Set { name, value, from: args.from.unwrap_or(register.today()), source })
            })?;
        }
    }
    Ok(0)
}

fn list(context: &mut Context<'_>, on: Option<Day>) -> Result<(), CliError> {
    let register = context.reading()?;
    let policies = crate::register::policies(register.db())?;
    let day = on.unwrap_or_else(|| register.today());
    let mut listing = Listing::new(&["setting", "value", "unit", "default", "source", "verified"]);
    for s in SETTINGS {
        let value = policies.text(s.name, day);
        listing.row(vec![json!(s.name), json!(value), json!(s.unit), json!(s.default), json!(s.source), json!(s.verified)]);
    }
    listing.show(context, "settings")
}
