//! `greffe report register`.

use clap::Args;

use crate::cli::{CliError, Context};

#[derive(Args)]
pub(crate) struct Register {}

pub(super) fn run(context: &mut Context<'_>, args: &Register) -> Result<(), CliError> {
    let _ = (context, args);
    Err(CliError::new("not built yet"))
}
