//! `greffe report manual`.

use clap::Args;

use crate::cli::{CliError, Context};

#[derive(Args)]
pub(crate) struct Manual {}

pub(super) fn run(context: &mut Context<'_>, args: &Manual) -> Result<(), CliError> {
    let _ = (context, args);
    Err(CliError::new("not built yet"))
}
