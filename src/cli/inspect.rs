//! `greffe inspect`: the register checks.

use clap::Args;

use super::fail_on::FailOn;
use super::log::room_of;
use super::{CliError, Context, known};
use crate::campaigns::audit::codes;
use crate::campaigns::inspection::inspection;
use crate::campaigns::told::Told;
use crate::checks::{Asked, Copies, Run, judge};
use crate::domain::Day;
use crate::register::Register;
use crate::reports::finding::Sources;
use crate::reports::inspection::{InspectionView, view};
use crate::reports::meta::Meta;
use crate::reports::settings;

#[derive(Args)]
pub(crate) struct Inspect {
    /// Only this room: what is kept in it, its containers and approvals
    #[arg(long)]
    room: Option<String>,
    /// As known at the end of this day: what was recorded later does not count
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    as_known: Option<Day>,
    #[command(flatten)]
    fail_on: FailOn,
}

pub(super) fn run(context: &mut Context<'_>, args: &Inspect) -> Result<u8, CliError> {
    let register = context.reading()?;
    let report = report(context, &register, args)?;
    context.report(&register, &report)?;
    Ok(args.fail_on.exit(&report.findings))
}

fn report(context: &Context<'_>, register: &Register, args: &Inspect) -> Result<InspectionView, CliError> {
    let known = known::load(register, args.as_known, Copies::All)?;
    let facts = &known.facts;
    let only = args.room.as_deref().map(|room| room_of(facts, room)).transpose()?;
    let day = known.now.day(register.zone());
    let findings = judge(facts, &Asked { run: Run::Inspect, day });
    let inspected = inspection(facts, findings, day, only);
    let mut meta = Meta::of(register, day.to_string(), (day, day), context.texts().lang())?;
    meta.filter.room = only.map(|room| facts.rooms[room].id.clone());
    meta.as_known = known.as_known.clone();
    meta.checks_run = codes(Run::Inspect);
    meta.settings = settings::of_checks(&facts.policies, &meta.checks_run, (day, day));
    let sources = Sources::new(facts.logs.iter().map(|l| (l.import, l.file.clone())), register.zone())
        .with_settings(&facts.policies, (day, day));
    let told = Told::new(&facts.governing, None, day);
    Ok(view(&inspected, &sources, &told, meta, context.texts()))
}
