//! `greffe report access`: who may enter which room on a day, and on what ground.

use clap::Args;
use serde_json::Value;

use crate::checks::Copies;
use crate::cli::log::room_of;
use crate::cli::{CliError, Context, campaign, known};
use crate::domain::Day;
use crate::reports::access::{Beside, view};
use crate::reports::meta::Meta;
use crate::store;

#[derive(Args)]
#[command(after_help = "\
The lists of the day as the register has them now, a page a room: who may enter, since when, on whose signature, with which
clearance and briefing; apart from them who is on the list and may not enter on that day, and why. Visitors are in their book.")]
pub(crate) struct Access {
    /// The day [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
    /// Only this room
    #[arg(long)]
    room: Option<String>,
    /// As known at the end of this day: what was recorded later does not count
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    as_known: Option<Day>,
}

pub(super) fn run(context: &mut Context<'_>, args: &Access) -> Result<(), CliError> {
    let register = context.reading()?;
    let on = args.on.unwrap_or(register.today());
    let known = known::load(&register, args.as_known, Copies::None)?;
    let facts = &known.facts;
    let only = args.room.as_deref().map(|room| room_of(facts, room)).transpose()?;
    let mut meta = Meta::of(&register, on.to_string(), (on, on), context.texts().lang())?;
    meta.filter.room = only.map(|room| facts.rooms[room].id.clone());
    meta.as_known = known.as_known.clone();
    // The need of a line was written when it was made and does not change, so that it may be read as known now.
    let list = store::list("access");
    let need = |row: Vec<Value>| Some((row.first()?.as_u64()?, row.last()?.as_str()?.to_owned()));
    let needs = list.rows(register.db(), None)?.into_iter().filter_map(need).collect();
    let signer = campaign::signer(&register);
    let report = view(facts, only, on, &Beside { needs: &needs, signer: &signer }, meta, context.texts());
    context.report(&register, &report)
}
