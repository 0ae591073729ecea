//! `greffe incident`: security incidents and compromises, from the report to the conclusion.

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use super::document::args::copy_id;
use super::table::{Listing, object, objects, section};
use super::{CliError, Context, Format};
use crate::acts::incident::{StatedFinding, incident, incidents, lacking};
use crate::acts::{self, CopyId};
use crate::domain::{Day, Gravity, IncidentStep, printable};

/// What can be done with incidents.
#[derive(Subcommand)]
pub(crate) enum Incident {
    /// Report an incident: what happened, who was involved, which copies are concerned, which findings it answers
    Report(Report),
    /// Record a notice, the inquiry, a measure, another gravity or a note
    Update(Update),
    /// Close an incident with its conclusion, once nothing is lacking
    Close {
        /// The incident
        incident: String,
        /// The day [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
        /// What it came to, in words that are not classified
        #[arg(long)]
        conclusion: String,
    },
    /// List the incidents: open ones first, with the days since their discovery and what each lacks
    List {
        /// Only those that are not closed
        #[arg(long)]
        open: bool,
    },
    /// Show an incident: every step, who and what is concerned, its actions, what it lacks
    Show {
        /// The incident
        incident: String,
    },
}

#[derive(Args)]
pub(crate) struct Report {
    /// Its number, as I2026-01
    incident: String,
    /// How grave it is: incident, or compromise of classified information
    #[arg(long, value_parser = Gravity::parse)]
    gravity: Gravity,
    /// The day it happened, or began
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    happened: Day,
    /// The day it was discovered [default: the day of the report]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    discovered: Option<Day>,
    /// The day of the report [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
    /// What happened, in words that are not classified
    #[arg(long)]
    summary: String,
    /// Somebody involved; may be repeated
    #[arg(long = "person", value_name = "PERSON")]
    persons: Vec<String>,
    /// A copy concerned, as 2026/0001/2; may be repeated
    #[arg(long = "copy", value_name = "NUMBER/COPY", value_parser = copy_id)]
    copies: Vec<CopyId>,
    /// A finding it answers, with the month or quarter that states it, as 2026-Q3:ACC001-0123456789; may be repeated
    #[arg(long = "finding", value_name = "PERIOD:FINDING", value_parser = stated)]
    findings: Vec<StatedFinding>,
}

#[derive(Args)]
pub(crate) struct Update {
    /// The incident
    incident: String,
    /// What: authority or originator (they were told), inquiry, measure, gravity, note
    #[arg(value_parser = IncidentStep::parse)]
    what: IncidentStep,
    /// The day [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
    /// What was done or found, in words that are not classified
    #[arg(long)]
    text: String,
    /// Who inquired: a person who was not involved; with inquiry
    #[arg(long, value_name = "PERSON")]
    inquirer: Option<String>,
    /// How grave it is now: incident or compromise; with gravity
    #[arg(long, value_parser = Gravity::parse)]
    gravity: Option<Gravity>,
}

fn stated(text: &str) -> Result<StatedFinding, String> {
    match text.split_once(':') {
        Some((campaign, finding)) if !campaign.is_empty() && !finding.is_empty() => {
            Ok(StatedFinding { campaign: campaign.to_owned(), finding: finding.to_owned() })
        }
        _ => Err("write the month or quarter, a colon, the finding: 2026-Q3:ACC001-0123456789".to_owned()),
    }
}

pub(super) fn run(context: &mut Context<'_>, command: Incident) -> Result<u8, CliError> {
    match command {
        Incident::Report(args) => {
            context.record_with(|register| {
                let day = args.on.unwrap_or(register.today());
                Ok(acts::incident::Report {
                    incident: args.incident,
                    gravity: args.gravity,
                    happened: args.happened,
                    discovered: args.discovered.unwrap_or(day),
                    day,
                    summary: args.summary,
                    persons: args.persons,
                    copies: args.copies,
                    findings: args.findings,
                })
            })?;
        }
        Incident::Update(Update { incident, what, on, text, inquirer, gravity }) => {
            context.record_with(|register| {
                let day = on.unwrap_or(register.today());
                Ok(acts::incident::Update { incident, day, what, text, inquirer, gravity })
            })?;
        }
        Incident::Close { incident, on, conclusion } => {
            context.record_with(|register| {
                Ok(acts::incident::Close { incident, day: on.unwrap_or(register.today()), conclusion })
            })?;
        }
        Incident::List { open } => list(context, open)?,
        Incident::Show { incident } => show(context, &incident)?,
    }
    Ok(0)
}

fn list(context: &mut Context<'_>, open: bool) -> Result<(), CliError> {
    let register = context.reading()?;
    let mut listing = Listing::new(&["incident", "gravity", "discovered", "days", "closed", "lacking"]);
    for incident in incidents(register.db()).map_err(crate::store::StoreError::from)? {
        if open && incident.closed.is_some() {
            continue;
        }
        let lacks = lacking(register.db(), &incident).map_err(crate::store::StoreError::from)?;
        let lacks: Vec<_> = lacks.iter().map(ToString::to_string).collect();
        let days = incident.closed.unwrap_or(register.today()).days_since(incident.discovered);
        listing.row(vec![
            json!(incident.id),
            json!(incident.gravity),
            json!(incident.discovered),
            json!(days),
            json!(incident.closed),
            json!(lacks.join(", ")),
        ]);
    }
    listing.show(context, "incidents")
}

/// The lists of an incident.
const PARTS: [&str; 5] = ["steps", "involved", "copies_concerned", "findings_answered", "actions"];

fn show(context: &mut Context<'_>, id: &str) -> Result<(), CliError> {
    let register = context.reading()?;
    let store = crate::store::StoreError::from;
    let Some(found) = incident(register.db(), id).map_err(store)? else {
        return Err(CliError::new(format!("incident {} is not in the register", printable(id)))
            .hint("greffe incident list shows them all"));
    };
    let lacks: Vec<_> = lacking(register.db(), &found).map_err(store)?.iter().map(ToString::to_string).collect();
    let days = found.closed.unwrap_or(register.today()).days_since(found.discovered);
    let own = section(&register, "incidents", &[("incident", id)])?;
    let columns = own.columns().to_vec();
    let row = own.into_rows().pop().unwrap_or_default();
    match context.format() {
        Format::Json => {
            let mut json = Map::new();
            json.insert("format".to_owned(), "greffe/show/v1".into());
            json.insert("incident".to_owned(), object(&columns, row));
            json.insert("days_since_discovery".to_owned(), days.into());
            json.insert("lacking".to_owned(), json!(lacks));
            for name in PARTS {
                let list = section(&register, name, &[("incident", id)])?;
                let columns = list.columns().to_vec();
                json.insert(name.to_owned(), Value::Array(objects(&columns, list.into_rows())));
            }
            context.json(&json)
        }
        Format::Text => {
            for (column, value) in columns.iter().zip(&row) {
                let value = value.as_str().map_or_else(|| value.to_string(), printable);
                context.line(format!("{column:10}  {}", if value == "null" { "–" } else { &value }).trim_end());
            }
            context.line(format!("{:10}  {days} days since its discovery", "days"));
            context.line(format!("{:10}  {}", "lacking", if lacks.is_empty() { "nothing".to_owned() } else { lacks.join(", ") }));
            for name in PARTS {
                let text = section(&register, name, &[("incident", id)])?.text();
                let name = name.replace('_', " ");
                context.text(&if text.is_empty() { format!("\n{name}: none\n") } else { format!("\n{name}\n{text}") });
            }
            Ok(())
        }
    }
}
