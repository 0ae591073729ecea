//! `greffe review`: the monthly clearance review.

use clap::{Args, Subcommand};
use sha2::{Digest, Sha256};

use super::fail_on::FailOn;
use super::{CliError, Context, Format, known};
use crate::acts;
use crate::campaigns::audit::codes;
use crate::campaigns::review::review;
use crate::checks::{self, Asked, Copies, judge};
use crate::domain::{Day, Month};
use crate::journal::entry::hex;
use crate::register::Register;
use crate::reports::finding::Sources;
use crate::reports::meta::Meta;
use crate::reports::pseudonym;
use crate::reports::render::text;
use crate::reports::review::{ReviewView, view};
use crate::reports::settings;

/// What can be done with reviews.
#[derive(Subcommand)]
pub(crate) enum ReviewCommand {
    /// Review everyone's clearance: what they hold, what they need, what is proposed and why; records nothing
    Run(Run),
    /// Review a month and put its report's hash on record
    Close(Close),
    /// List the closed reviews
    List,
}

#[derive(Args)]
pub(crate) struct Run {
    /// The month, as 2026-11 [default: this one]
    #[arg(long, value_parser = Month::parse)]
    month: Option<Month>,
    /// As known at the end of this day: what was recorded later does not count
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    as_known: Option<Day>,
    /// Name only whom a finding needs; everyone else stands under a pseudonym, the same in every report of the register
    #[arg(long)]
    pseudonymous: bool,
    #[command(flatten)]
    fail_on: FailOn,
}

#[derive(Args)]
pub(crate) struct Close {
    /// The month, as 2026-11 [default: this one]
    #[arg(long, value_parser = Month::parse)]
    month: Option<Month>,
    #[command(flatten)]
    fail_on: FailOn,
}

pub(super) fn run(context: &mut Context<'_>, command: &ReviewCommand) -> Result<u8, CliError> {
    match command {
        ReviewCommand::Run(args) => {
            let register = context.reading()?;
            let report = report(context, &register, args.month, args.as_known, args.pseudonymous)?;
            show(context, &report)?;
            Ok(args.fail_on.exit(&report.findings))
        }
        ReviewCommand::Close(args) => close(context, args),
        ReviewCommand::List => super::table::list(context, "reviews", None).map(|()| 0),
    }
}

fn report(
    context: &Context<'_>,
    register: &Register,
    month: Option<Month>,
    as_known: Option<Day>,
    pseudonymous: bool,
) -> Result<ReviewView, CliError> {
    let month = month.unwrap_or_else(|| Month::of(register.today()));
    if month.first() > register.today() {
        return Err(
            CliError::new(format!("the month {month} has not begun")).hint("the review looks at a month that is past or running")
        );
    }
    let known = known::load(register, as_known, Copies::Held)?;
    // The month's last day, or today while it runs.
    let day = month.last().min(known.now.day(register.zone()));
    let findings = judge(&known.facts, &Asked { run: checks::Run::Review, day });
    let hidden = pseudonymous.then(|| pseudonym::pseudonymous(&known.facts, &findings, &|word| register.pseudonym(word)));
    let reviewed = review(hidden.as_ref().unwrap_or(&known.facts), findings, month, day);
    let mut meta = Meta::of(register, month.to_string(), (month.first(), day), context.texts().lang())?;
    meta.as_known = known.as_known.clone();
    meta.checks_run = codes(checks::Run::Review);
    meta.settings = settings::of_checks(&known.facts.policies, &meta.checks_run, (month.first(), day));
    meta.pseudonymous = pseudonymous;
    let sources = Sources::new(known.facts.logs.iter().map(|l| (l.import, l.file.clone())), register.zone())
        .with_settings(&known.facts.policies, (month.first(), day));
    Ok(view(&reviewed, &sources, meta, context.texts()))
}

fn show(context: &mut Context<'_>, report: &ReviewView) -> Result<(), CliError> {
    match context.format() {
        Format::Json => context.json(report),
        Format::Text => {
            let text = text::review(context.texts(), report);
            context.text(&text);
            Ok(())
        }
    }
}

fn close(context: &mut Context<'_>, args: &Close) -> Result<u8, CliError> {
    let mut register = context.writing()?;
    let report = report(context, &register, args.month, None, false)?;
    let month = args.month.unwrap_or_else(|| Month::of(register.today()));
    let json = serde_json::to_vec(&report).map_err(|e| CliError::new("the report cannot be made").caused(&e))?;
    let act = acts::review::Close {
        month,
        size: report.meta.journal_size,
        report: hex(&Sha256::digest(&json)),
        findings: report.findings.len() as u64,
    };
    let mut tx = register.begin()?;
    let stamp = acts::record(&mut tx, &act)?;
    tx.commit()?;
    show(context, &report)?;
    context.remark(&format!("review {month} closed as entry {}", stamp.n))?;
    Ok(args.fail_on.exit(&report.findings))
}
