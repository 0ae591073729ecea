//! `greffe report access`.

use clap::Args;

use crate::cli::{CliError, Context};

#[derive(Args)]
pub(crate) struct Access {}

pub(super) fn run(context: &mut Context<'_>, args: &Access) -> Result<(), CliError> {
    let _ = (context, args);
    Err(CliError::new("not built yet"))
}
