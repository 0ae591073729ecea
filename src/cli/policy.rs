//! `greffe policy`: the constants of the register.

use clap::{Args, Subcommand};
use serde_json::json;

use super::table::Listing;
use super::{CliError, Context};
use crate::acts;
use crate::checks::{CHECKS, Copies, Facts, Run};
use crate::domain::{Day, SETTINGS, Setting};
use crate::register::Register;

/// What can be done with settings.
#[derive(Subcommand)]
pub(crate) enum Policy {
    /// Show every setting in force: value, since when, source, whether it is verified or to be confirmed
    List {
        /// On this day instead of today
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
    },
    /// Show the values that were set, with their dates
    History {
        /// Only this setting
        name: Option<String>,
    },
    /// Set a value from a day on
    Set(Set),
}

#[derive(Args)]
#[command(after_help = "\
A change in the middle of a month or a quarter splits it: each event is judged by the value in force on its day. A change that
reaches back into a closed review or audit is recorded, and the command names them: their reports stand on the value before.")]
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
    /// The source was read and says so; without it the value stays to be confirmed
    #[arg(long)]
    verified: bool,
}

pub(super) fn run(context: &mut Context<'_>, command: &Policy) -> Result<u8, CliError> {
    match command {
        Policy::List { on } => list(context, *on)?,
        Policy::History { name } => {
            if let Some(name) = name {
                Setting::named(name).map_err(|e| CliError::new(e.to_string()))?;
            }
            super::table::narrowed(context, "settings", &[("name", name.as_deref())])?;
        }
        Policy::Set(args) => set(context, args)?,
    }
    Ok(0)
}

fn list(context: &mut Context<'_>, on: Option<Day>) -> Result<(), CliError> {
    let register = context.reading()?;
    let policies = crate::register::policies(register.db())?;
    let day = on.unwrap_or_else(|| register.today());
    let mut listing = Listing::new(&["setting", "value", "unit", "since", "state", "default", "source"]);
    for s in SETTINGS {
        for held in policies.segments(s.name, day, day) {
            listing.row(vec![
                json!(s.name),
                json!(held.value),
                json!(s.unit),
                json!(held.since.map(|d| d.to_string())),
                json!(if held.verified { "verified" } else { "to be confirmed" }),
                json!(s.default),
                json!(held.source),
            ]);
        }
    }
    listing.show(context, "settings")
}

fn set(context: &mut Context<'_>, args: &Set) -> Result<(), CliError> {
    let mut register = context.writing()?;
    let from = args.from.unwrap_or(register.today());
    let (name, value, source) = (args.name.clone(), args.value.clone(), args.source.clone());
    let mut tx = register.begin()?;
    let stamp = acts::record(&mut tx, &acts::policy::Set { name, value, from, source, verified: args.verified })?;
    tx.commit()?;
    context.recorded(&stamp, "policy.set")?;
    let touched = touched(&register, &args.name, from)?;
    if touched.is_empty() {
        return Ok(());
    }
    let touched = touched.join(", ");
    context
        .remark(&format!("warning: {from} reaches back into what is closed: {touched}; these reports stand on the value before"))
}

/// The closed reviews and audits with a day on which the value set from a day on is in force, and whose checks read it.
fn touched(register: &Register, name: &str, from: Day) -> Result<Vec<String>, CliError> {
    let facts = Facts::load(register.db(), Copies::None)?;
    // Until another value takes its place.
    let until = facts.policies.segments(name, from, Day::MAX).first().map_or(Day::MAX, |s| s.until);
    let reads =
        |run| name == "time-zone" || CHECKS.iter().map(|c| c.meta()).any(|m| m.runs.contains(&run) && m.settings.contains(&name));
    let within = |first: Day, last: Day| first <= until && last >= from;
    let reviews = facts.reviews.iter().filter(|m| reads(Run::Review) && within(m.first(), m.last()));
    let audits = facts.audits.iter().filter(|q| reads(Run::Audit) && within(q.first(), q.last()));
    Ok(reviews.map(|m| format!("review {m}")).chain(audits.map(|q| format!("audit {q}"))).collect())
}
