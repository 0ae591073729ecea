//! `greffe access list`: the lines as they are on record, or the lists as they were on a day.

use clap::Args;
use serde_json::Value;

use super::standing::{Standing, cell};
use crate::checks::Copies;
use crate::cli::table::{self, Listing};
use crate::cli::{CliError, Context, known};
use crate::domain::{Day, printable};

#[derive(Args)]
#[command(after_help = "\
With --on: who was on the lists on that day, in which mode, since when, and what they lacked to be there alone. --as-known tells
it as the register had it at the end of an earlier day: what was recorded later does not count.")]
pub(crate) struct List {
    /// Only this room
    #[arg(long)]
    room: Option<String>,
    /// Only this person
    #[arg(long)]
    person: Option<String>,
    /// Who was on the lists on this day
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
    /// As known at the end of this day
    #[arg(long, value_name = "DAY", value_parser = Day::parse, requires = "on")]
    as_known: Option<Day>,
}

const COLUMNS: [&str; 11] =
    ["room", "person", "name", "mode", "since", "until", "clearance", "expires", "briefing", "lacks", "entry"];

pub(super) fn run(context: &mut Context<'_>, args: &List) -> Result<(), CliError> {
    let wanted = [("room", args.room.as_deref()), ("person", args.person.as_deref())];
    let Some(on) = args.on else { return table::narrowed(context, "access", &wanted) };
    let register = context.reading()?;
    let facts = known::load(&register, args.as_known, Copies::None)?.facts;
    if let Some(room) = args.room.as_ref().filter(|room| !facts.rooms.iter().any(|r| r.id == **room)) {
        return Err(CliError::new(format!("room {} is not in the register", printable(room))).hint("greffe room list shows them"));
    }
    let is = |wanted: &Option<String>, id: &str| wanted.as_deref().is_none_or(|w| w == id);
    let mut listing = Listing::new(&COLUMNS);
    for line in &facts.access {
        let (room, person) = (&facts.rooms[line.room], &facts.people[line.person]);
        let Some(span) = line.span.filter(|span| span.contains(on)) else { continue };
        if !is(&args.room, &room.id) || !is(&args.person, &person.id) {
            continue;
        }
        let standing = Standing::of(person, room, on);
        let lacks = if standing.lacks.is_empty() { Value::Null } else { standing.lacking().into() };
        listing.row(vec![
            room.id.as_str().into(),
            person.id.as_str().into(),
            person.name.as_str().into(),
            if line.escorted { "escorted" } else { "unescorted" }.into(),
            cell(Some(span.from)),
            cell(span.until),
            standing.level.clone().map_or(Value::Null, Value::from),
            cell(standing.expires),
            cell(standing.briefing),
            lacks,
            line.n.into(),
        ]);
    }
    listing.show(context, "access")
}
