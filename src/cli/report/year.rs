//! `greffe report year`: a year in numbers, for the head of the administration and the oversight committee.

use clap::Args;

use crate::campaigns::year::{From, Year as Numbers, year};
use crate::checks::{Copies, Facts};
use crate::cli::{CliError, Context};
use crate::domain::Day;
use crate::i18n::Texts;
use crate::register::Register;
use crate::reports::exchanges::spans;
use crate::reports::meta::Meta;
use crate::reports::year::view;
use crate::store::{Exchanged, Exchanges, Volume, inventories, open_inventories};

#[derive(Args)]
#[command(after_help = "\
Sums only, nobody is named. A year that is not over is told as far as it has come and compared with the same days of the year
before. Every number counts what happened on its own day, as it is known now.")]
pub(crate) struct Year {
    /// The year [default: this one]
    #[arg(long, value_parser = clap::value_parser!(i32).range(1901..2200))]
    year: Option<i32>,
}

pub(super) fn run(context: &mut Context<'_>, args: &Year) -> Result<(), CliError> {
    let register = context.reading()?;
    let wanted = args.year.unwrap_or(register.today().ymd().0);
    let spans = spans(wanted, true, register.today()).ok_or_else(|| CliError::new(format!("the year {wanted} has not begun")))?;
    let facts = Facts::load(register.db(), Copies::Held)?;
    let volume = Volume::read(register.db())?;
    let exchanged = Exchanges { spans, yearly: true, correspondent: None, channel: None }.count(register.db())?;
    let numbers = |period: (Day, Day), of: fn(&Exchanged) -> u64| -> Result<Numbers, CliError> {
        let inventories = inventories(register.db(), period)?;
        let inventories_open = open_inventories(register.db(), period.1)?;
        Ok(year(
            &facts,
            period,
            From { volume: &volume, inventories, inventories_open, exchanged: &exchanged, of, today: register.today() },
        ))
    };
    let (now, before) = (numbers(spans.now, |e| e.now)?, numbers(spans.before, |e| e.before)?);
    let meta = meta(&register, &facts, wanted, spans.now, context.texts())?;
    let report = view(now, before, &facts, &volume, meta, context.texts());
    context.report(&register, &report)
}

/// About the report: in the place of the officer stands the role, for it leaves the house and names nobody.
fn meta(register: &Register, facts: &Facts, year: i32, period: (Day, Day), texts: &Texts) -> Result<Meta, CliError> {
    let mut meta = Meta::of(register, year.to_string(), period, texts.lang())?;
    let role = facts.officers.iter().find(|o| o.id == meta.officer).map(|o| o.role);
    meta.officer = role.map_or_else(String::new, |role| texts.get(&format!("role-{}", role.code()), &[]));
    Ok(meta)
}
