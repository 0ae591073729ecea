//! `greffe report year`.

use clap::Args;

use crate::cli::{CliError, Context};

#[derive(Args)]
pub(crate) struct Year {}

pub(super) fn run(context: &mut Context<'_>, args: &Year) -> Result<(), CliError> {
    let _ = (context, args);
    Err(CliError::new("not built yet"))
}
