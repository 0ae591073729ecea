//! `greffe forecast`: the months ahead, as the records stand or as supposed.

use clap::Args;

use super::{CliError, Context};
use crate::campaigns::forecast::forecast;
use crate::campaigns::hypothesis::Hypothesis;
use crate::checks::{Copies, Facts};
use crate::register::Register;
use crate::reports::finding::Sources;
use crate::reports::forecast::{ForecastView, view};
use crate::reports::meta::Meta;

/// Looks ahead.
#[derive(Args)]
pub(crate) struct Forecast {
    /// How many months [default: the setting forecast-months]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=600))]
    months: Option<u32>,
    /// Suppose something; may be given several times, taken in order: "P0012 leaves 2027-06-01" (the last day in service),
    /// "P0012 loses clearance 2027-06-01" (the first day without), "P0012 renewed until 2032-01-31" (the new last day)
    #[arg(long, value_name = "HYPOTHESIS", value_parser = Hypothesis::parse)]
    what_if: Vec<Hypothesis>,
}

pub(super) fn run(context: &mut Context<'_>, args: &Forecast) -> Result<u8, CliError> {
    let register = context.reading()?;
    let report = report(context, &register, args)?;
    context.report(&register, &report)?;
    Ok(0)
}

fn report(context: &Context<'_>, register: &Register, args: &Forecast) -> Result<ForecastView, CliError> {
    let mut facts = Facts::load(register.db(), Copies::Held)?;
    let today = register.today();
    for hypothesis in &args.what_if {
        hypothesis.suppose(&mut facts, today).map_err(|e| CliError::new("cannot suppose that").caused(&e))?;
    }
    let months = args.months.unwrap_or_else(|| facts.policies.number("forecast-months", today));
    let made = forecast(&facts, today, months);
    let period = (made.first, made.last);
    let meta = Meta::of(register, format!("{} .. {}", made.first, made.last), period, context.texts().lang())?;
    let sources = Sources::new([], register.zone());
    Ok(view(&made, &args.what_if, &facts, &sources, meta, context.texts()))
}
