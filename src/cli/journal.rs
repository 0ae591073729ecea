//! `greffe journal`: what was recorded, and whether it still verifies.

use std::path::PathBuf;

use chrono::DateTime;
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::context::write_private;
use super::error::exit;
use super::table::Listing;
use super::{CliError, Context, Format};
use crate::acts;
use crate::domain::printable;
use crate::journal::anchor::{Anchor, Direction};
use crate::journal::checkpoint::{self, Checkpoint};
use crate::journal::entry::hex;
use crate::journal::{Fault, read_entries};
use crate::verify;

/// What can be done with the journal.
#[derive(Subcommand)]
pub(crate) enum Journal {
    /// List entries: number, moment, officer, act
    List(List),
    /// Show one entry: header, signature, payload
    Show {
        /// Its number
        n: u64,
    },
    /// Verify hashes, signatures, roles, commitments, anchors; with --deep replay everything and compare every row
    Verify(Verify),
    /// Issue a signed checkpoint of the journal, to be kept outside the room
    Checkpoint(Issue),
}

#[derive(Args)]
pub(crate) struct List {
    /// First entry
    #[arg(long, default_value_t = 1)]
    from: u64,
    /// At most so many
    #[arg(long, default_value_t = u64::MAX, hide_default_value = true)]
    limit: u64,
    /// Only acts whose name starts so, as `document.`
    #[arg(long, default_value = "", hide_default_value = true)]
    act: String,
}

#[derive(Args)]
pub(crate) struct Verify {
    /// Replay the journal into a fresh database, compare every row of every table, recompute the digest of every log
    #[arg(long)]
    deep: bool,
}

#[derive(Args)]
pub(crate) struct Issue {
    /// Also write the signature beside the checkpoint (`FILE.sig`); needs -o FILE
    #[arg(long, value_name = "FILE")]
    signature: Option<PathBuf>,
}

pub(super) fn run(context: &mut Context<'_>, command: &Journal) -> Result<u8, CliError> {
    match command {
        Journal::List(args) => list(context, args).map(|()| 0),
        Journal::Show { n } => show(context, *n).map(|()| 0),
        Journal::Verify(args) => run_verify(context, args),
        Journal::Checkpoint(args) => issue(context, args).map(|()| 0),
    }
}

fn list(context: &mut Context<'_>, args: &List) -> Result<(), CliError> {
    let register = context.reading()?;
    let mut listing = Listing::new(&["entry", "at", "officer", "act"]);
    let mut left = args.limit;
    read_entries(register.db(), args.from, |entry| {
        if left > 0 && entry.header.act.starts_with(&args.act) {
            left -= 1;
            listing.row(vec![json!(entry.header.n), json!(entry.header.at), json!(entry.header.off), json!(entry.header.act)]);
        }
        left > 0
    })?;
    listing.show(context, "entries")
}

fn show(context: &mut Context<'_>, n: u64) -> Result<(), CliError> {
    let register = context.reading()?;
    let mut found = None;
    read_entries(register.db(), n, |entry| {
        found = (entry.header.n == n).then_some(entry);
        false
    })?;
    let entry = found
        .ok_or_else(|| CliError::new(format!("the journal has no entry {n}")).hint("`greffe journal list` shows the entries"))?;
    let payload: Value = entry.payload.as_deref().and_then(|p| serde_json::from_str(p).ok()).unwrap_or(Value::Null);
    match context.format() {
        Format::Json => context.json(&json!({
            "format": "greffe/entry/v1", "header": entry.header, "leaf": hex(&entry.leaf), "record": entry.record,
            "salt": entry.salt.map(|s| hex(&s)), "payload": payload,
        })),
        Format::Text => {
            let h = &entry.header;
            context.line(format!("entry {}\nat       {}\nofficer  {} (key {})\nact      {}", h.n, h.at, h.off, h.key, h.act));
            context.line(format!("leaf     {}\nbefore   {}\ncommits  {}", hex(&entry.leaf), h.prev, h.pc));
            let text = serde_json::to_string_pretty(&payload).unwrap_or_default();
            context.line(text.lines().map(printable).collect::<Vec<_>>().join("\n"));
            Ok(())
        }
    }
}

fn run_verify(context: &mut Context<'_>, args: &Verify) -> Result<u8, CliError> {
    let register = context.verifying()?;
    let verdict = verify::verify(&register, args.deep, &mut |_, _| ())?;
    match context.format() {
        Format::Json => context.json(&json!({
            "format": "greffe/verify/v1", "register": register.id(), "level": if args.deep { "L2" } else { "L1" },
            "entries": verdict.size, "root": hex(&verdict.root), "checkpoints": verdict.checkpoints,
            "tables": verdict.tables_compared, "rows": verdict.rows_compared, "logs": verdict.logs,
            "purged": { "imports": verdict.purged.0, "rows": verdict.purged.1 },
            "faults": verdict.faults.iter().map(fault_json).collect::<Vec<_>>(),
        }))?,
        Format::Text => {
            context.line(format!("register {}\nentries  {}, root {}", register.id(), verdict.size, hex(&verdict.root)));
            context.line(format!("checked  hashes, signatures, roles, commitments, {} checkpoints", verdict.checkpoints));
            if args.deep {
                let (tables, rows, logs) = (verdict.tables_compared, verdict.rows_compared, verdict.logs);
                context.line(format!("replayed {tables} tables, {rows} rows compared, {logs} logs recomputed"));
            }
            if let (imports @ 1.., rows) = verdict.purged {
                context.line(format!(
                    "erased   {imports} of these logs with {rows} rows, after their retention: recomputed from the hashes kept"
                ));
            }
            for fault in &verdict.faults {
                context.line(format!("\n{}\n  -> {}", printable(&fault.to_string()), fault.code.advice()));
            }
            let count = verdict.faults.len();
            context.line(if count == 0 {
                "result   verifies".to_owned()
            } else {
                format!("\nresult   {count} faults: the register does NOT verify")
            });
        }
    }
    Ok(if verdict.faults.is_empty() { 0 } else { exit::INTEGRITY })
}

fn fault_json(fault: &Fault) -> Value {
    json!({ "code": fault.code.code(), "place": fault.place, "what": fault.what, "advice": fault.code.advice() })
}

fn issue(context: &mut Context<'_>, args: &Issue) -> Result<(), CliError> {
    let mut register = context.writing()?;
    let failed = |e: &dyn std::error::Error| CliError::new("the checkpoint was not issued").caused(e);
    let id = u128::from_str_radix(register.id(), 16).map_err(|e| failed(&e))?.to_be_bytes();
    let anchors = register.dir().clone();
    let now = register.now();
    let mut tx = register.begin()?;
    let (size, root) = (tx.head().size, tx.head().frontier.root());
    let statement = Checkpoint { register: id, size, root };
    let text = statement.to_string();
    let signature = tx.signer().with_seed(|seed| checkpoint::sign(&text, seed)).map_err(|e| failed(&e))?;
    let anchor = Anchor {
        at: DateTime::from_timestamp(now.seconds(), 0).unwrap_or_default(),
        direction: Direction::Issued,
        checkpoint: statement,
        signature: signature.clone(),
        officer: tx.officer().to_owned(),
    };
    acts::record(&mut tx, &acts::journal::Checkpoint { size, root: hex(&root) })?;
    // The anchor first: an anchor without its act is harmless after a crash, an act without its anchor is a fault.
    crate::register::append_anchor(&anchors, &anchor.line().map_err(|e| failed(&e))?)?;
    tx.commit()?;
    if let Some(file) = &args.signature {
        write_private(file, signature.as_bytes())?;
    }
    match context.format() {
        Format::Json => context.json(&json!({
            "format": "greffe/checkpoint/v1", "size": size, "root": hex(&root), "checkpoint": text, "signature": signature,
        })),
        Format::Text => {
            context.text(&text);
            if args.signature.is_none() {
                context.text(&signature);
            }
            Ok(())
        }
    }
}
