//! `greffe exchanges`: what came in and what left, by correspondent and channel, with trends.

use clap::{Args, ValueEnum};

use super::{CliError, Context};
use crate::reports::exchanges::{spans, view};
use crate::reports::meta::Meta;
use crate::store::Exchanges as Counting;

/// Counts what came in and what left.
#[derive(Args)]
#[command(after_help = "\
What came in: documents of direction in, by the day they arrived, else were registered. What left: documents registered as
outgoing, and copies sent under a transmittal slip. The year so far is compared with the same days of the year before.")]
pub(crate) struct Exchanges {
    /// The year [default: this one]
    #[arg(long, value_parser = clap::value_parser!(i32).range(1901..2200))]
    year: Option<i32>,
    /// A column a month of the year, or a year of all on record
    #[arg(long, value_name = "month|year", default_value = "month", hide_possible_values = true)]
    by: By,
    /// Only with this correspondent
    #[arg(long)]
    correspondent: Option<String>,
    /// Only over this channel
    #[arg(long)]
    channel: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    Month,
    Year,
}

pub(super) fn run(context: &mut Context<'_>, args: &Exchanges) -> Result<u8, CliError> {
    let register = context.reading()?;
    let today = register.today();
    let (year, yearly) = (args.year.unwrap_or(today.ymd().0), args.by == By::Year);
    let spans = spans(year, yearly, today).ok_or_else(|| CliError::new(format!("the year {year} has not begun")))?;
    let filter = (args.correspondent.as_deref(), args.channel.as_deref());
    let rows = Counting { spans, yearly, correspondent: filter.0, channel: filter.1 }.count(register.db())?;
    let meta = Meta::of(&register, year.to_string(), spans.now, context.texts().lang())?;
    let view = view(&rows, spans, yearly, filter, meta);
    context.report(&register, &view)?;
    Ok(0)
}
