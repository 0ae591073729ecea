//! `greffe series`: series of document numbers.

use clap::Subcommand;

use super::{CliError, Context, table};
use crate::acts;

/// What can be done with series.
#[derive(Subcommand)]
pub(crate) enum Series {
    /// Begin a series: its next number is from then on the only one it gives
    Add {
        /// Its identifier
        series: String,
        /// How its numbers are written: {n} or {n:4} for the number, {year} where it begins anew each year
        #[arg(long, default_value = "{year}/{n:4}")]
        pattern: String,
    },
    /// List the series with their last numbers
    List,
}

pub(super) fn run(context: &mut Context<'_>, command: Series) -> Result<u8, CliError> {
    match command {
        Series::Add { series, pattern } => {
            context.record(acts::series::Add { series, format: pattern })?;
        }
        Series::List => table::list(context, "series", None)?,
    }
    Ok(0)
}
