//! `greffe check`: what must hold.

use clap::Subcommand;
use serde_json::json;

use super::table::Listing;
use super::{CliError, Context, Format};
use crate::checks::{CHECKS, Meta, Run, check};
use crate::i18n::check_key;
use crate::reports::sources;

/// What can be asked about checks.
#[derive(Subcommand)]
pub(crate) enum Checks {
    /// List the checks with their severity and the commands that run them
    List,
    /// Explain one check: what it finds, why it matters, what to do, on what it rests
    Explain {
        /// Its code, as ACC003
        code: String,
    },
}

fn runs(meta: &Meta) -> String {
    let names = meta.runs.iter().map(|r| match r {
        Run::Review => "review",
        Run::Audit => "audit",
        Run::Inspect => "inspect",
    });
    names.collect::<Vec<_>>().join(", ")
}

pub(super) fn run(context: &mut Context<'_>, command: &Checks) -> Result<u8, CliError> {
    match command {
        Checks::List => list(context)?,
        Checks::Explain { code } => explain(context, code)?,
    }
    Ok(0)
}

fn list(context: &mut Context<'_>) -> Result<(), CliError> {
    let texts = context.texts();
    let mut listing = Listing::new(&["code", "name", "title", "severity", "run_by"]);
    for meta in CHECKS.iter().map(|c| c.meta()) {
        let title = texts.get(&check_key(meta.code, "title"), &[]);
        listing.row(vec![json!(meta.code), json!(meta.name), json!(title), json!(meta.severity.code()), json!(runs(meta))]);
    }
    listing.show(context, "checks")
}

fn explain(context: &mut Context<'_>, code: &str) -> Result<(), CliError> {
    let meta = check(code).map(|c| c.meta()).ok_or_else(|| {
        CliError::new(format!("there is no check {}", crate::domain::printable(code))).hint("greffe check list shows them")
    })?;
    let texts = context.texts();
    let text = |part| texts.get(&check_key(meta.code, part), &[]);
    match context.format() {
        Format::Json => context.json(&json!({
            "format": "greffe/check/v1", "code": meta.code, "name": meta.name, "severity": meta.severity.code(),
            "basis": meta.basis, "verified": meta.verified, "run_by": runs(meta), "settings": meta.settings,
            "since": meta.since, "title": text("title"), "why": text("why"), "remedy": text("remedy"),
        })),
        Format::Text => {
            context.line(format!("{}  {}\n{}\n", meta.code, meta.name, text("title")));
            context.line(format!("{}\n\n-> {}\n", text("why"), text("remedy")));
            let severity = texts.get(&format!("severity-{}", meta.severity.code()), &[]);
            let word = |key: &str| texts.get(key, &[]);
            let read = word(if meta.verified { "check-read" } else { "basis-to-confirm" });
            let mut told = vec![
                (word("label-severity"), severity),
                (word("label-basis"), format!("{} ({read})", sources::basis(meta.code, texts))),
                (word("check-run-by"), runs(meta)),
            ];
            told.extend(meta.settings.iter().map(|name| (word("setting-name"), (*name).to_owned())));
            told.push((word("check-since"), meta.since.to_owned()));
            let width = told.iter().map(|(label, _)| label.chars().count()).max().unwrap_or(0);
            told.iter().for_each(|(label, value)| context.line(format!("{label:width$}  {value}")));
            Ok(())
        }
    }
}
