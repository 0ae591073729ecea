//! `greffe inventory`: what the register says is here is looked for, place by place.

mod count;
mod record;
mod start;

use clap::{Args, Subcommand};

use super::{CliError, Context, table};
use crate::acts::inventory as acts;
use crate::domain::{Day, printable};
use crate::register::Register;

/// What can be done with inventories.
#[derive(Subcommand)]
pub(crate) enum Inventory {
    /// Begin an inventory, in full or of a sample nobody can foresee: draws up the list of what is to be counted
    Start(start::Start),
    /// Record what was found where, by arguments, by codes from a scanner, or from a file; and which places were gone through
    Count(count::Count),
    /// Close an inventory: prints its record and puts the record's hash into the journal
    Close(record::Close),
    /// Show the record of an inventory as it stands, or its list
    Show(record::Show),
    /// Explain what a closed inventory left open about a copy
    Explain(Explain),
    /// List the inventories
    List {
        /// List instead what closed inventories left open and nobody has explained
        #[arg(long)]
        unexplained: bool,
    },
}

#[derive(Args)]
pub(crate) struct Explain {
    /// The inventory that left it open
    inventory: String,
    /// The document's number
    number: String,
    /// The copy's number
    copy: u32,
    /// What became of it, or why it was where it was
    #[arg(long, value_name = "WORDS")]
    explanation: String,
    /// The day it was explained [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

pub(super) fn run(context: &mut Context<'_>, command: Inventory) -> Result<u8, CliError> {
    match command {
        Inventory::Start(args) => start::run(context, args)?,
        Inventory::Count(args) => return count::run(context, args),
        Inventory::Close(args) => record::close(context, args)?,
        Inventory::Show(args) => record::show(context, &args)?,
        Inventory::Explain(Explain { inventory, number, copy, explanation, on }) => {
            context.record_with(|register| {
                let day = on.unwrap_or(register.today());
                Ok(acts::Explain { inventory, document: number, copy, day, explanation })
            })?;
        }
        Inventory::List { unexplained: false } => table::list(context, "inventories", None)?,
        Inventory::List { unexplained: true } => table::list(context, "unexplained", None)?,
    }
    Ok(0)
}

/// An inventory of the register.
fn found(register: &Register, id: &str) -> Result<acts::Inventory, CliError> {
    acts::inventory(register.db(), id).map_err(crate::store::StoreError::from)?.ok_or_else(|| {
        CliError::new(format!("inventory {} is not in the register", printable(id))).hint("greffe inventory list shows them all")
    })
}
