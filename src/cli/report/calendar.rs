//! `greffe report calendar`.

use clap::Args;

use crate::cli::{CliError, Context};

#[derive(Args)]
pub(crate) struct Calendar {}

pub(super) fn run(context: &mut Context<'_>, args: &Calendar) -> Result<(), CliError> {
    let _ = (context, args);
    Err(CliError::new("not built yet"))
}
