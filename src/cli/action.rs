//! `greffe action`: what is to be done about findings and incidents, by whom, by when.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::table::{Listing, section};
use super::{CliError, Context};
use crate::acts;
use crate::domain::{ActionState, Day};

/// What can be done with actions.
#[derive(Subcommand)]
pub(crate) enum Action {
    /// Give somebody something to do about a finding or an incident, by a day
    Add(Add),
    /// Record how far an action is, or put it off
    Progress(Progress),
    /// List the actions: the longest overdue first, those that are done last
    List {
        /// Only those that are not done
        #[arg(long)]
        open: bool,
        /// Only those of this person
        #[arg(long, value_name = "PERSON")]
        owner: Option<String>,
    },
}

#[derive(Args)]
pub(crate) struct Add {
    /// What is to be done, in words that are not classified
    what: String,
    /// The finding it is about, as ACC009-0123456789
    #[arg(long, requires = "of", conflicts_with = "incident", required_unless_present = "incident")]
    finding: Option<String>,
    /// The month or quarter that states the finding, as 2026-11 or 2026-Q3
    #[arg(long, value_name = "PERIOD")]
    of: Option<String>,
    /// The incident it is about
    #[arg(long, value_name = "NUMBER", conflicts_with = "of")]
    incident: Option<String>,
    /// Who does it
    #[arg(long, value_name = "PERSON")]
    owner: String,
    /// The day it was decided [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
    /// The day it is due
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    due: Day,
}

#[derive(Args)]
pub(crate) struct Progress {
    /// The action: the entry that added it
    action: u64,
    /// How far it is: to-do, in-progress or done
    #[arg(long, value_parser = ActionState::parse)]
    state: ActionState,
    /// The day [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
    /// Another day it is due; then a note says why
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    due: Option<Day>,
    /// What there is to say, in words that are not classified
    #[arg(long, default_value = "", hide_default_value = true)]
    note: String,
}

pub(super) fn run(context: &mut Context<'_>, command: Action) -> Result<u8, CliError> {
    match command {
        Action::Add(Add { what, finding, of: campaign, incident, owner, on, due }) => {
            context.record_with(|register| {
                let day = on.unwrap_or(register.today());
                Ok(acts::action::Add { finding, campaign, incident, what, owner, day, due })
            })?;
        }
        Action::Progress(Progress { action, state, on, due, note }) => {
            context.record_with(|register| {
                Ok(acts::action::Progress { action, day: on.unwrap_or(register.today()), state, due, note })
            })?;
        }
        Action::List { open, owner } => list(context, open, owner.as_deref())?,
    }
    Ok(0)
}

fn list(context: &mut Context<'_>, open: bool, owner: Option<&str>) -> Result<(), CliError> {
    let register = context.reading()?;
    let wanted: Vec<_> = owner.map(|owner| ("owner", owner)).into_iter().collect();
    let found = section(&register, "actions", &wanted)?;
    let mut columns = found.columns().to_vec();
    columns.insert(3, "days_overdue");
    let mut listing = Listing::new(&columns);
    for mut row in found.into_rows() {
        let done = row[1] == json!("done");
        if done && open {
            continue;
        }
        row.insert(3, overdue(&row[2], done, register.today()));
        listing.row(row);
    }
    listing.show(context, "actions")
}

/// By how many days something not done is overdue.
fn overdue(due: &Value, done: bool, today: Day) -> Value {
    let days = due.as_str().and_then(|d| Day::parse(d).ok()).map(|due| today.days_since(due)).filter(|days| !done && *days > 0);
    days.map_or(Value::Null, Value::from)
}
