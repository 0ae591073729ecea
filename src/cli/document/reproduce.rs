//! What is made from a copy: more copies, an extract, a translation.

use clap::Args;

use super::args::{On, One, PlaceArgs};
use crate::acts::document::{Copy, Extract, Reproduction, Translate};
use crate::cli::args::level;
use crate::cli::{CliError, Context};
use crate::domain::Marking;
use crate::register::Register;

#[derive(Args)]
pub(crate) struct Made {
    #[command(flatten)]
    one: One,
    /// How many are made
    #[arg(long, value_name = "N", default_value_t = 1)]
    made: u32,
    /// Pages of each, when they differ from the copy's
    #[arg(long, value_name = "N")]
    pages: Option<u32>,
    /// Their marking, when it is lower than the copy's
    #[arg(long, value_parser = level)]
    level: Option<Marking>,
    /// Who allowed it
    #[arg(long)]
    authority: String,
    /// The reference of the originator's written consent, which some levels ask for
    #[arg(long, default_value = "", hide_default_value = true)]
    consent: String,
    #[command(flatten)]
    place: PlaceArgs,
    #[command(flatten)]
    on: On,
}

impl Made {
    fn reproduction(self, register: &Register) -> Reproduction {
        Reproduction {
            document: self.one.number,
            copy: self.one.copy,
            made: self.made,
            pages: self.pages,
            level: self.level,
            authority: self.authority,
            consent: self.consent,
            day: self.on.day(register),
            container: self.place.container,
            holder: self.place.holder,
            despite: self.place.despite.despite,
        }
    }
}

pub(super) fn copy(context: &mut Context<'_>, args: Made) -> Result<(), CliError> {
    context.record_with(|register| Ok(Copy { reproduction: args.reproduction(register) }))?;
    Ok(())
}

pub(super) fn extract(context: &mut Context<'_>, args: Made) -> Result<(), CliError> {
    context.record_with(|register| Ok(Extract { reproduction: args.reproduction(register) }))?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct TranslateArgs {
    #[command(flatten)]
    made: Made,
    /// Into which language
    #[arg(long)]
    language: String,
}

pub(super) fn translate(context: &mut Context<'_>, args: TranslateArgs) -> Result<(), CliError> {
    context.record_with(|register| Ok(Translate { reproduction: args.made.reproduction(register), language: args.language }))?;
    Ok(())
}
