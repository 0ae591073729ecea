//! Decisions of the originator on a marking.

use clap::Args;

use crate::acts::document::{Declassify, Nature, Reach, Reclassify};
use crate::cli::args::{level, one_of};
use crate::cli::{CliError, Context};
use crate::domain::{Day, Level, Marking, Regime};

/// Who decided, when, under which reference.
#[derive(Args)]
pub(crate) struct Decided {
    /// Who decided: the originator, or on whose behalf
    #[arg(long)]
    authority: String,
    /// The decision's reference
    #[arg(long)]
    reference: String,
    /// Why
    #[arg(long, default_value = "", hide_default_value = true)]
    reason: String,
    /// The day of the decision [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    decided: Option<Day>,
}

#[derive(Args)]
pub(crate) struct ReclassifyArgs {
    /// The document's number
    number: String,
    /// The new marking, in its official words
    #[arg(long, value_parser = level)]
    to: Marking,
    /// Which copies: one (with --copy), those kept here, or all
    #[arg(long, default_value = "all", value_parser = one_of(&["copy", "internal", "all"], Reach::parse))]
    reach: Reach,
    /// The copy, when it is one
    #[arg(long, value_name = "N")]
    copy: Option<u32>,
    #[command(flatten)]
    decided: Decided,
}

pub(super) fn reclassify(context: &mut Context<'_>, args: ReclassifyArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        Ok(Reclassify {
            document: args.number,
            reach: if args.copy.is_some() { Reach::Copy } else { args.reach },
            copy: args.copy,
            to: args.to,
            decided: args.decided.decided.unwrap_or(register.today()),
            authority: args.decided.authority,
            reference: args.decided.reference,
            reason: args.decided.reason,
        })
    })?;
    Ok(())
}

#[derive(Args)]
pub(crate) struct DeclassifyArgs {
    /// The document's number
    number: String,
    /// What was decided
    #[arg(long, value_parser = one_of(&["declassified", "downgraded", "kept"], Nature::parse))]
    nature: Nature,
    /// The new marking, when it is downgraded
    #[arg(long, value_parser = level)]
    to: Option<Marking>,
    #[command(flatten)]
    decided: Decided,
}

pub(super) fn declassify(context: &mut Context<'_>, args: DeclassifyArgs) -> Result<(), CliError> {
    context.record_with(|register| {
        let to = match (args.nature, args.to) {
            (Nature::Downgraded, Some(to)) => to,
            (Nature::Downgraded, None) => {
                return Err(CliError::usage("the new level is missing").hint("say with --to what it becomes"));
            }
            (_, Some(_)) => {
                return Err(CliError::usage("only a document that is downgraded has a new level").hint("leave --to out"));
            }
            (Nature::Declassified, None) => {
                let level = Level::Unclassified;
                Marking { regime: Regime::Be, level, words: level.belgian().to_owned() }
            }
            (Nature::Kept, None) => crate::store::marking_of(register.db(), &args.number)?.ok_or_else(|| {
                CliError::new(format!("document {} is not in the register", crate::domain::printable(&args.number)))
            })?,
        };
        Ok(Declassify {
            document: args.number,
            nature: args.nature,
            reference: args.decided.reference,
            decided: args.decided.decided.unwrap_or(register.today()),
            authority: args.decided.authority,
            reason: args.decided.reason,
            to,
        })
    })?;
    Ok(())
}
