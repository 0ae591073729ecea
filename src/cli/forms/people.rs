//! The forms of people: briefings, requests for clearances.

use clap::Args;

use crate::checks::{Copies, Facts};
use crate::cli::{CliError, Context, review};
use crate::domain::{Day, Month};
use crate::reports::finding::Sources;
use crate::reports::forms::{Ground, attendance, renewals, requests};

#[derive(Args)]
pub(crate) struct Briefing {
    /// The session
    #[arg(required_unless_present = "blank", conflicts_with = "blank")]
    session: Option<String>,
    /// The acknowledgement of this person instead of the list
    #[arg(long, requires = "session")]
    person: Option<String>,
    /// The list for a session to come: everyone whose briefing is due, and rows to write on
    #[arg(long)]
    blank: bool,
    /// With --blank: due up to this day [default: three months ahead]
    #[arg(long, value_name = "DAY", value_parser = Day::parse, requires = "blank")]
    until: Option<Day>,
}

#[derive(Args)]
pub(crate) struct Renewals {
    /// The month of the review, as 2026-11 [default: this one]
    #[arg(long, value_parser = Month::parse)]
    month: Option<Month>,
}

pub(super) fn briefing(context: &mut Context<'_>, args: &Briefing) -> Result<(), CliError> {
    let register = context.reading()?;
    let ground = Ground::of(&register)?;
    let view = match &args.session {
        Some(session) => attendance::view(&ground, session, args.person.as_deref())?,
        None => {
            let facts = Facts::load(register.db(), Copies::Held)?;
            attendance::blank(&ground, &facts, args.until.unwrap_or(ground.today.plus_months(3)))?
        }
    };
    context.report(&register, &view)
}

pub(super) fn requests(context: &mut Context<'_>) -> Result<(), CliError> {
    let register = context.reading()?;
    let view = requests::view(&Ground::of(&register)?)?;
    context.report(&register, &view)
}

pub(super) fn renewals(context: &mut Context<'_>, args: &Renewals) -> Result<(), CliError> {
    let register = context.reading()?;
    let ground = Ground::of(&register)?;
    let mut facts = Facts::load(register.db(), Copies::Held)?;
    let reviewed = review::as_known_now(&register, &mut facts, args.month)?;
    let days = (reviewed.month.first(), reviewed.day);
    let sources = Sources::new(Vec::new(), register.zone()).with_settings(&facts.policies, days);
    let view = renewals::view(&ground, &reviewed, &sources, context.texts());
    context.report(&register, &view)
}
