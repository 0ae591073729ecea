//! `greffe import KIND FILE`: a list the office already keeps becomes acts of the register, row by row.

use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde_json::{Value, json};

use super::error::exit;
use super::{CliError, Context, Format, progress};
use crate::domain::printable;
use crate::intake::{self, IntakeError, KINDS, Kind, Outcome, Parsed, RowFault};

/// Imports one list.
#[derive(Args)]
#[command(after_help = after_help())]
pub(crate) struct Import {
    /// What the file lists
    #[arg(value_parser = kinds())]
    kind: &'static Kind,
    /// The file: CSV with a header row, in UTF-8 or Windows-1252, separated by comma, semicolon or tab
    file: PathBuf,
    /// Read everything and name every fault, record nothing
    #[arg(long)]
    dry_run: bool,
    /// Record the good rows although others are faulty; the lines left out are on record
    #[arg(long)]
    skip_faulty: bool,
}

fn kinds() -> impl TypedValueParser<Value = &'static Kind> {
    PossibleValuesParser::new(KINDS.iter().map(|k| k.name)).try_map(|name| intake::kind(&name))
}

fn after_help() -> String {
    let mut text = "All rows are recorded, or none: every faulty one is named with its line.\n\nColumns:\n".to_owned();
    for kind in KINDS {
        text.push_str(&format!("  {:<11} {}\n", kind.name, kind.columns()));
    }
    text.push_str(
        "
A list also proves a removal. A row of `clearances` about a clearance on record (same person, level, scope, granted) with
`ended` or `withdrawn`, the first day it no longer counts, records that end; with a day already on record it changes nothing.
A row of `people` about a person on record in which nothing is new but `until` records the departure. A row of `access` about
a line on record (same room, person, from, mode) whose `until` is earlier or new revokes it from the day after.

",
    );
    text.push_str(
        "Dates are YYYY-MM-DD or DD/MM/YYYY. Take the kinds in this order: a list names what the ones before it brought.",
    );
    text
}

/// What became of a file, and the entries it made.
struct Done<'a> {
    parsed: &'a Parsed,
    outcome: Outcome,
    recorded: bool,
    dry_run: bool,
    first: u64,
    last: u64,
}

pub(super) fn run(context: &mut Context<'_>, args: &Import) -> Result<u8, CliError> {
    // The passphrase is not asked for before the file is known to be a list.
    let parsed = intake::read_path(args.kind, &args.file).map_err(|e| unreadable(&args.file, &e))?;
    let mut register = context.writing()?;
    let mut tx = register.begin()?;
    let before = tx.head().size;
    let bar = progress::bytes(context, parsed.size() as u64);
    let outcome = intake::run_with(&mut tx, &parsed, args.skip_faulty, &mut |read| bar.set_position(read as u64))?;
    bar.finish_and_clear();
    let last = tx.head().size;
    let recorded = outcome.acceptable && outcome.taken > 0 && !args.dry_run;
    if recorded {
        tx.commit()?;
    } else {
        drop(tx);
    }
    let good = outcome.acceptable && outcome.taken > 0;
    report(context, &Done { parsed: &parsed, outcome, recorded, dry_run: args.dry_run, first: before + 1, last })?;
    Ok(if good { 0 } else { exit::FAILED })
}

/// Registers every row of a list of documents as arriving now: `document register --file`.
pub(super) fn arrivals(context: &mut Context<'_>, file: &Path) -> Result<u8, CliError> {
    let kind = intake::kind("arrivals").map_err(|e| unreadable(file, &e))?;
    run(context, &Import { kind, file: file.to_owned(), dry_run: false, skip_faulty: false })
}

fn unreadable(file: &Path, error: &IntakeError) -> CliError {
    let base = CliError::new(format!("cannot import {}", printable(&file.display().to_string()))).caused(error);
    match error.hint() {
        Some(hint) => base.hint(hint),
        None => base,
    }
}

fn report(context: &mut Context<'_>, done: &Done<'_>) -> Result<(), CliError> {
    let Done { parsed, outcome, .. } = done;
    match context.format() {
        Format::Json => context.json(&json!({
            "format": "greffe/import/v1",
            "outcome": if done.recorded { "recorded" } else if done.dry_run { "dry-run" } else { "nothing-recorded" },
            "kind": parsed.kind.name, "file": parsed.name, "sha256": parsed.sha256,
            "rows": outcome.rows, "taken": outcome.taken, "skipped": if done.recorded { outcome.faulty.len() } else { 0 },
            "faulty": outcome.faulty.iter().map(fault_json).collect::<Vec<_>>(),
            "extra_columns": parsed.extra_columns(),
            "entries": done.recorded.then(|| json!({ "from": done.first, "to": done.last })),
        })),
        Format::Text => {
            if !parsed.extra_columns().is_empty() {
                context.remark(&format!("columns not read: {}", parsed.extra_columns().join(", ")))?;
            }
            // Not a remark: --quiet does not hide what was not recorded.
            let faults: String = outcome.faulty.iter().map(fault_line).collect();
            context.ui().err_text(&faults)?;
            if !outcome.acceptable && outcome.taken > 0 {
                context.remark("the other rows are good; --skip-faulty records them without these")?;
            }
            context.line(summary(done));
            Ok(())
        }
    }
}

fn summary(done: &Done<'_>) -> String {
    let Outcome { rows, taken, ref faulty, .. } = done.outcome;
    let what = done.parsed.kind.name;
    let faults = faulty.len();
    if done.recorded {
        let left = if faults > 0 { format!(", {faults} left out") } else { String::new() };
        format!("{what}: {taken} of {rows} rows recorded as entries {} to {}{left}", done.first, done.last)
    } else if done.dry_run {
        format!("{what}: {taken} of {rows} rows are good, {faults} faulty; dry run: nothing was recorded")
    } else {
        format!("{what}: {faults} of {rows} rows are faulty; nothing was recorded")
    }
}

fn fault_line(fault: &RowFault) -> String {
    let field = fault.field.as_deref().map(|f| format!(", {}", printable(f))).unwrap_or_default();
    let hint = fault.hint.as_deref().map(|h| format!("\n  -> {}", printable(h))).unwrap_or_default();
    format!("line {}{field}: {}{hint}\n", fault.line, printable(&fault.reason))
}

fn fault_json(fault: &RowFault) -> Value {
    json!({
        "line": fault.line,
        "field": fault.field.as_deref().map(printable),
        "reason": printable(&fault.reason),
        "hint": fault.hint.as_deref().map(printable),
    })
}
