//! `greffe util`: completions and the manual page.

use clap::Subcommand;
use clap_complete::Shell;

use super::{CliError, Context};

/// Helpers for whoever installs greffe.
#[derive(Subcommand)]
pub(crate) enum Util {
    /// Write completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Write the manual page
    Man,
}

pub(super) fn run(context: &mut Context<'_>, command: &Util) -> Result<u8, CliError> {
    let mut bytes = Vec::new();
    match command {
        Util::Completions { shell } => clap_complete::generate(*shell, &mut super::command(), "greffe", &mut bytes),
        Util::Man => clap_mangen::Man::new(super::command())
            .render(&mut bytes)
            .map_err(|e| CliError::new("the manual page cannot be made").caused(&e))?,
    }
    context.text(&String::from_utf8_lossy(&bytes));
    Ok(0)
}
