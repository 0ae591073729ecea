//! `greffe log presence`: who was where, within bounds.

use clap::Args;
use serde_json::json;

use super::Window;
use crate::checks::audit::examine_with;
use crate::checks::{Copies, Facts};
use crate::cli::table::Listing;
use crate::cli::{CliError, Context};
use crate::logs::presence::StayKind;
use crate::reports::moment;

/// Shows stays.
#[derive(Args)]
pub(crate) struct Presence {
    #[command(flatten)]
    window: Window,
    /// Only this person
    #[arg(long)]
    person: Option<String>,
    /// Show pseudonyms instead of people's numbers, the same in every report of the register
    #[arg(long, conflicts_with = "person")]
    pseudonymous: bool,
}

pub(super) fn run(context: &mut Context<'_>, args: &Presence) -> Result<(), CliError> {
    let register = context.reading()?;
    let facts = Facts::load(register.db(), Copies::None)?;
    let ground = args.window.ground(&facts, &register)?;
    let person = match &args.person {
        Some(id) => Some(
            facts
                .people
                .iter()
                .position(|p| p.id == *id)
                .ok_or_else(|| CliError::new("there is no such person in the register"))?,
        ),
        None => None,
    };
    let who = |id: &str| if args.pseudonymous { register.pseudonym(id) } else { id.to_owned() };
    let mut listing =
        Listing::new(&["room", "person", "entry_from", "entry_to", "exit_from", "exit_to", "known", "entry_line", "exit_line"]);
    examine_with(register.db(), &ground, Vec::new(), &mut |stays| {
        for stay in stays.stays.iter().filter(|s| stays.judged && ground.about(s.room)) {
            if person.is_some() && stay.person != person {
                continue;
            }
            let at = |ms| json!(moment(ms, ground.zone));
            let line = |mark: Option<crate::logs::presence::Mark>| mark.map(|m| format!("{}:{}", m.import, m.line));
            let known = match stay.kind {
                StayKind::Matched => "certain",
                StayKind::NoExit => "exit-unknown",
                StayKind::NoEntry => "entry-unknown",
                StayKind::Moment => "moment-only",
            };
            listing.row(vec![
                json!(facts.rooms[stay.room].id),
                json!(stay.person.map(|p| who(&facts.people[p].id))),
                at(stay.entry.lo),
                at(stay.entry.hi),
                at(stay.exit.lo),
                at(stay.exit.hi),
                json!(known),
                json!(line(stay.entered)),
                json!(line(stay.left)),
            ]);
        }
    })?;
    listing.show(context, "stays")
}
