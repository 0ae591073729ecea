//! `greffe inventory close` and `show`: the record, or the list.

use clap::Args;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::found;
use crate::acts as all_acts;
use crate::acts::inventory::{self as acts, Outcome, Reach, Spot};
use crate::campaigns::inventory::{Record, record};
use crate::cli::form::Form;
use crate::cli::table::Listing;
use crate::cli::{CliError, Context};
use crate::domain::{Day, Level};
use crate::journal::entry::hex;
use crate::register::Register;
use crate::reports::inventory::{InventoryView, view};
use crate::reports::meta::Meta;
use crate::store::StoreError;

#[derive(Args)]
pub(crate) struct Close {
    /// The inventory
    inventory: String,
    /// At a change of holder: who hands over, as when it began
    #[arg(long, value_name = "PERSON", requires = "incoming")]
    outgoing: Option<String>,
    /// At a change of holder: who takes over, as when it began
    #[arg(long, value_name = "PERSON", requires = "outgoing")]
    incoming: Option<String>,
    /// The day it is closed [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

#[derive(Args)]
pub(crate) struct Show {
    /// The inventory
    inventory: String,
    /// Show the list instead: every copy to be counted, where it is expected, what it comes to
    #[arg(long)]
    list: bool,
    /// Only what is expected in this container
    #[arg(long = "in", value_name = "CONTAINER", requires = "list", conflicts_with = "with")]
    container: Option<String>,
    /// Only what is expected with this person
    #[arg(long, value_name = "PERSON", requires = "list")]
    with: Option<String>,
}

fn of(register: &Register, id: &str, day: Day, closing: bool) -> Result<Record, CliError> {
    let inventory = found(register, id)?;
    Ok(record(register.db(), inventory, day, closing).map_err(StoreError::from)?)
}

fn report(context: &Context<'_>, register: &Register, record: &Record) -> Result<InventoryView, CliError> {
    let of = &record.inventory;
    let mut meta = Meta::of(register, of.id.clone(), (of.started, record.day), context.texts().lang())?;
    meta.filter.room = Some(of.about.clone()).filter(|_| of.reach == Reach::Room);
    Ok(view(record, meta, context.texts()))
}

pub(super) fn close(context: &mut Context<'_>, args: Close) -> Result<(), CliError> {
    let mut register = context.writing()?;
    let day = args.on.unwrap_or(register.today());
    let record = of(&register, &args.inventory, day, true)?;
    let report = report(context, &register, &record)?;
    // The bytes that `--format json` writes: whoever keeps that file can compare it with the journal by sha256sum.
    let json = serde_json::to_string_pretty(&report).map_err(|e| CliError::new("the record cannot be made").caused(&e))?;
    let act = acts::Close {
        inventory: args.inventory,
        day,
        outgoing: args.outgoing,
        incoming: args.incoming,
        report: hex(&Sha256::digest(format!("{json}\n"))),
        correct: record.of(Outcome::Correct),
        elsewhere: record.of(Outcome::Elsewhere),
        missing: record.of(Outcome::Missing),
        unexpected: record.of(Outcome::Unexpected),
        not_examined: record.of(Outcome::NotExamined),
    };
    // Made before the act: a paper that cannot be made leaves the inventory open.
    context.report(&register, &report)?;
    let mut tx = register.begin()?;
    let stamp = all_acts::record(&mut tx, &act)?;
    tx.commit()?;
    context.remark(&format!("inventory closed as entry {}; SHA-256 of the record as JSON: {}", stamp.n, act.report))
}

pub(super) fn show(context: &mut Context<'_>, args: &Show) -> Result<(), CliError> {
    if args.list && matches!(context.form(), Form::Html | Form::Pdf) {
        return Err(CliError::usage("the list of an inventory is no paper").hint("its record is: leave --list out"));
    }
    let register = context.reading()?;
    if args.list {
        return list(context, &register, args);
    }
    let record = of(&register, &args.inventory, register.today(), false)?;
    let report = report(context, &register, &record)?;
    context.report(&register, &report)
}

fn list(context: &mut Context<'_>, register: &Register, args: &Show) -> Result<(), CliError> {
    let id = found(register, &args.inventory)?.id;
    let mut listing =
        Listing::new(&["document", "copy", "level", "container", "holder", "result", "found_container", "found_holder"]);
    for line in acts::list(register.db(), &id).map_err(StoreError::from)? {
        let (expected, found) = (line.expected.as_ref(), line.found.as_ref());
        let (container, holder) = (expected.and_then(Spot::container), expected.and_then(Spot::holder));
        let wanted = |filter: &Option<String>, is: Option<&str>| filter.is_none() || filter.as_deref() == is;
        if wanted(&args.container, container) && wanted(&args.with, holder) {
            listing.row(vec![
                json!(line.document),
                json!(line.copy),
                json!(line.level.map(Level::belgian)),
                json!(container),
                json!(holder),
                json!(line.outcome.code()),
                json!(found.and_then(Spot::container)),
                json!(found.and_then(Spot::holder)),
            ]);
        }
    }
    listing.show(context, "copies")
}
