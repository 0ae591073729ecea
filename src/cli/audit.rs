//! `greffe audit`: the quarterly access-log audit.

use clap::{Args, Subcommand};
use sha2::{Digest, Sha256};

use super::fail_on::FailOn;
use super::log::Window;
use super::{CliError, Context, Format, known};
use crate::acts;
use crate::campaigns::audit::audit;
use crate::checks::Copies;
use crate::domain::{Day, Quarter};
use crate::journal::entry::hex;
use crate::register::Register;
use crate::reports::audit::{AuditView, view};
use crate::reports::meta::Meta;
use crate::reports::pseudonym;
use crate::reports::render::text;
use crate::reports::settings;

/// What can be done with audits.
#[derive(Subcommand)]
pub(crate) enum AuditCommand {
    /// Audit a quarter: coverage first, then findings with their evidence, then what is not concluded; records nothing
    Run(Run),
    /// Audit a quarter that is over and put its report's hash on record
    Close(Close),
    /// List the closed audits
    List,
}

#[derive(Args)]
pub(crate) struct Run {
    #[command(flatten)]
    window: Window,
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
    /// The quarter, as 2026-Q3 [default: the last full one]
    #[arg(long, value_parser = Quarter::parse)]
    quarter: Option<Quarter>,
    #[command(flatten)]
    fail_on: FailOn,
}

pub(super) fn run(context: &mut Context<'_>, command: &AuditCommand) -> Result<u8, CliError> {
    match command {
        AuditCommand::Run(args) => {
            let register = context.reading()?;
            let report = report(context, &register, &args.window, args.as_known, args.pseudonymous)?;
            show(context, &report)?;
            Ok(args.fail_on.exit(&report.findings))
        }
        AuditCommand::Close(args) => close(context, args),
        AuditCommand::List => super::table::list(context, "audits", None).map(|()| 0),
    }
}

fn report(
    context: &Context<'_>,
    register: &Register,
    window: &Window,
    as_known: Option<Day>,
    pseudonymous: bool,
) -> Result<AuditView, CliError> {
    let (period, quarter) = window.period(register.today());
    let known = known::load(register, as_known, Copies::During(period))?;
    let mut ground = window.ground(&known.facts, register)?;
    if as_known.is_some() {
        ground = ground.told_at(known.now);
    }
    let audited = audit(register.db(), &ground)?;
    let name = quarter.map_or_else(|| format!("{}..{}", period.first, period.last), |q| q.to_string());
    let mut meta = Meta::of(register, name, (period.first, period.last), context.texts().lang())?;
    meta.filter.room = ground.only.map(|room| known.facts.rooms[room].id.clone());
    meta.as_known = known.as_known.clone();
    meta.checks_run = audited.checks.clone();
    meta.settings = settings::of_checks(&known.facts.policies, &meta.checks_run, (period.first, period.last));
    meta.pseudonymous = pseudonymous;
    let of = |word: &str| register.pseudonym(word);
    let hidden = pseudonymous.then(|| pseudonym::pseudonymous(&known.facts, &audited.examined.findings, &of));
    let ground = match &hidden {
        Some(facts) => ground.over(facts),
        None => ground,
    };
    Ok(view(&audited, &ground, meta, context.texts()))
}

fn show(context: &mut Context<'_>, report: &AuditView) -> Result<(), CliError> {
    match context.format() {
        Format::Json => context.json(report),
        Format::Text => {
            let text = text::audit(context.texts(), report);
            context.text(&text);
            Ok(())
        }
    }
}

fn close(context: &mut Context<'_>, args: &Close) -> Result<u8, CliError> {
    let mut register = context.writing()?;
    let quarter = args.quarter.unwrap_or_else(|| Quarter::of(register.today()).previous());
    let report = report(context, &register, &Window::of(quarter), None, false)?;
    let json = serde_json::to_vec(&report).map_err(|e| CliError::new("the report cannot be made").caused(&e))?;
    let act = acts::audit::Close {
        quarter,
        size: report.meta.journal_size,
        report: hex(&Sha256::digest(&json)),
        findings: report.findings.len() as u64,
    };
    let mut tx = register.begin()?;
    let stamp = acts::record(&mut tx, &act)?;
    tx.commit()?;
    show(context, &report)?;
    context.remark(&format!("audit {quarter} closed as entry {}", stamp.n))?;
    Ok(args.fail_on.exit(&report.findings))
}
