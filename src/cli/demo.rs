//! `greffe demo`: the fictional ministry.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::error::exit;
use super::init::kdf_params;
use super::table::Listing;
use super::{CliError, Context, Format};
use crate::demo::{self, DemoError, OFFICER, Order};

/// Makes the demonstration.
#[derive(Args)]
#[command(after_help = "\
The directory then holds: register/ (passphrase in the file `passphrase`, officer `demo`), logs/ (the badge logs that were
imported), reports/ (review, audit and inspection, as JSON and as text), recovery-sheets.txt. All of it is invented.
Exit code 0: everything planted was found and nothing else; 1 otherwise.")]
pub(crate) struct Demo {
    /// The directory to fill: absent or empty
    dir: PathBuf,
    /// Memory of the key derivation in MiB, 8 to 4096
    #[arg(long, value_name = "MIB", default_value_t = 64)]
    kdf_memory: u32,
}

pub(super) fn run(context: &mut Context<'_>, args: &Demo) -> Result<u8, CliError> {
    let kdf = kdf_params(args.kdf_memory)?;
    let order = Order { dir: &args.dir, now: context.now(), texts: context.texts(), kdf, omit: &[] };
    let outcome = demo::run(&order).map_err(|e| failed(&e))?;
    if context.format() == Format::Json {
        context.json(&json!({
            "format": "greffe/demo/v1", "register": outcome.register, "quarter": outcome.quarter, "rows": outcome.rows,
            "complete": outcome.complete(), "lines": outcome.lines,
        }))?;
    } else {
        let dir = args.dir.display();
        context.line(format!("register  {dir}/register  {}", outcome.register));
        context.line(format!("quarter   {}, {} rows of badge events", outcome.quarter, outcome.rows));
        for (file, profile, covers) in &outcome.files {
            context.line(format!("log       {file}  profile {profile}, covers {covers}"));
        }
        context.line("");
        let mut listing = Listing::new(&["check", "planted", "found", "evidence", "result", "because"]);
        for line in &outcome.lines {
            let because = line.also.map(|key| context.texts().get(key, &[]));
            let (found, evidence) = line.found.clone().map_or((None, None), |(subject, n)| (Some(subject), Some(n)));
            listing.row(vec![
                json!(line.code),
                json!(line.planted),
                json!(found),
                json!(evidence),
                json!(line.status.code()),
                json!(because),
            ]);
        }
        listing.show(context, "lines")?;
        context.line(format!("\nreports in {dir}/reports; look around with:"));
        context.line(format!(
            "  export GREFFE_REGISTER={dir}/register GREFFE_PASSPHRASE_FILE={dir}/passphrase GREFFE_OFFICER={OFFICER}"
        ));
        context.line(format!("  greffe audit run --quarter {}", outcome.quarter));
        context.line(if outcome.complete() {
            "\neverything planted was found, and nothing else"
        } else {
            "\nNOT everything planted was found, or more than that"
        });
    }
    Ok(if outcome.complete() { 0 } else { exit::FAILED })
}

fn failed(error: &DemoError) -> CliError {
    let base = CliError::new("the demonstration was not made").caused(error);
    match error {
        DemoError::Exists(_) => base.hint("choose a directory that does not exist yet"),
        _ => base,
    }
}
