//! `greffe audit`: the quarterly access-log audit, from the preview to the list of what is left to do.

use clap::{Args, Subcommand};

use super::campaign::{self, Basis};
use super::fail_on::FailOn;
use super::log::Window;
use super::{CliError, Context, Form, Format, difference, follow_up, known};
use crate::acts;
use crate::campaigns::audit::{Keep, audit, audit_with};
use crate::campaigns::told::Told;
use crate::checks::governing::Campaign;
use crate::checks::{self, Copies, Facts, Ground, Period};
use crate::domain::{Day, Quarter};
use crate::register::Register;
use crate::reports::audit::{AuditView, view};
use crate::reports::difference::Told as Telling;
use crate::reports::meta::Meta;
use crate::reports::pseudonym;
use crate::reports::settings;

/// What can be done with audits.
#[derive(Subcommand)]
pub(crate) enum AuditCommand {
    /// Preview an audit as known now: coverage first, then findings with their evidence, then what is not concluded
    Run(Run),
    /// Tell a quarter as known on a day and as known later: what differs, and what was recorded late
    Difference(Difference),
    /// Open the audit of a quarter that is over: freeze its facts, state what was found
    Open(Open),
    /// Show an open audit with what became of its findings, or a closed one as it was
    Show(Of),
    /// Close an open audit and put its report's SHA-256 on record
    Close(Close),
    /// Open a closed audit again, with the reason
    Reopen(Reopen),
    /// List what an audit leaves to do: open findings, actions, acceptances that end
    FollowUp(Of),
    /// List the audits: opened, closed, late, opened again
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
    /// With --format json: every stay with its bounds and lines, which may be millions
    #[arg(long)]
    presence: bool,
    #[command(flatten)]
    fail_on: FailOn,
}

/// How much of a report is wanted.
#[derive(Clone, Copy, Default)]
struct Shape {
    pseudonymous: bool,
    keep: Keep,
}

#[derive(Args)]
pub(crate) struct Difference {
    #[command(flatten)]
    window: Window,
    #[command(flatten)]
    days: difference::Days,
    #[command(flatten)]
    fail_on: FailOn,
}

#[derive(Args)]
pub(crate) struct Of {
    /// The quarter, as 2026-Q3 [default: the last full one]
    #[arg(long, value_parser = Quarter::parse)]
    quarter: Option<Quarter>,
}

#[derive(Args)]
pub(crate) struct Open {
    /// The quarter, as 2026-Q3 [default: the last full one]
    #[arg(long, value_parser = Quarter::parse)]
    quarter: Option<Quarter>,
    /// Take newer facts although it is open; what was said of findings stays with its evidence
    #[arg(long)]
    again: bool,
}

#[derive(Args)]
pub(crate) struct Close {
    /// The quarter, as 2026-Q3 [default: the last full one]
    #[arg(long, value_parser = Quarter::parse)]
    quarter: Option<Quarter>,
    #[command(flatten)]
    fail_on: FailOn,
}

#[derive(Args)]
pub(crate) struct Reopen {
    /// The quarter, as 2026-Q3
    #[arg(long, value_parser = Quarter::parse)]
    quarter: Quarter,
    /// Why it is opened again
    #[arg(long)]
    reason: String,
}

pub(super) fn run(context: &mut Context<'_>, command: AuditCommand) -> Result<u8, CliError> {
    match command {
        AuditCommand::Run(args) => {
            let register = context.reading()?;
            let stays = args.presence && context.format() == Format::Json;
            let shape = Shape { pseudonymous: args.pseudonymous, keep: Keep { stays, ..keep(context) } };
            let report = preview(context, &register, &args.window, args.as_known, shape)?;
            context.report(&register, &report)?;
            Ok(args.fail_on.exit(&report.findings))
        }
        AuditCommand::Difference(args) => differ(context, &args),
        AuditCommand::Open(args) => open(context, &args).map(|()| 0),
        AuditCommand::Show(args) => {
            let register = context.reading()?;
            let basis = basis(&register, of(&register, args.quarter))?;
            let report = report(context, &register, &basis)?;
            basis.compare(context, &report)?;
            context.report(&register, &report).map(|()| 0)
        }
        AuditCommand::Close(args) => close(context, &args),
        AuditCommand::Reopen(args) => {
            let (quarter, reason) = (args.quarter, args.reason);
            context.record_with(|register| Ok(acts::audit::Reopen { quarter, day: register.today(), reason })).map(|_| 0)
        }
        AuditCommand::FollowUp(args) => {
            let register = context.reading()?;
            let campaign = Campaign::Audit(of(&register, args.quarter));
            follow_up::show(context, &register, campaign).map(|()| 0)
        }
        AuditCommand::List => super::table::list(context, "audits", None).map(|()| 0),
    }
}

fn of(register: &Register, quarter: Option<Quarter>) -> Quarter {
    quarter.unwrap_or_else(|| Quarter::of(register.today()).previous())
}

/// What a paper's pictures are drawn from; text and JSON have none.
fn keep(context: &Context<'_>) -> Keep {
    Keep { days: !matches!(context.form(), Form::Text | Form::Json), ..Keep::default() }
}

fn days(quarter: Quarter) -> Period {
    Period { first: quarter.first(), last: quarter.last() }
}

fn preview(
    context: &Context<'_>,
    register: &Register,
    window: &Window,
    as_known: Option<Day>,
    shape: Shape,
) -> Result<AuditView, CliError> {
    let (period, quarter) = window.period(register.today());
    let known = known::load(register, as_known, Copies::During(period))?;
    let mut ground = window.ground(&known.facts, register)?;
    if as_known.is_some() {
        ground = ground.told_at(known.now);
    }
    let name = quarter.map_or_else(|| format!("{}..{}", period.first, period.last), |q| q.to_string());
    let told = Told::new(&known.facts.governing, quarter.map(Campaign::Audit), known.now.day(register.zone()));
    let mut report = words(context, register, &ground, &told, name, shape)?;
    report.meta.as_known = known.as_known.clone();
    Ok(report)
}

fn differ(context: &mut Context<'_>, args: &Difference) -> Result<u8, CliError> {
    let register = context.reading()?;
    args.days.check(register.today())?;
    let told = |day| {
        preview(context, &register, &args.window, day, Shape::default()).map(|r| Telling { meta: r.meta, findings: r.findings })
    };
    let (then, now) = (told(Some(args.days.as_known))?, told(args.days.and)?);
    let (period, _) = args.window.period(register.today());
    let what = (checks::Run::Audit, "audit");
    let news = difference::show(context, &register, args.days, what, (period.first, period.last), then, now)?;
    Ok(args.fail_on.exit(&news))
}

/// Audits from a ground and puts the result in words.
fn words(
    context: &Context<'_>,
    register: &Register,
    ground: &Ground<'_>,
    told: &Told<'_>,
    name: String,
    shape: Shape,
) -> Result<AuditView, CliError> {
    let audited = audit_with(register.db(), ground, shape.keep)?;
    let mut meta = Meta::of(register, name, (ground.period.first, ground.period.last), context.texts().lang())?;
    meta.filter.room = ground.only.map(|room| ground.facts.rooms[room].id.clone());
    meta.checks_run = audited.checks.clone();
    meta.settings = settings::of_checks(&ground.facts.policies, &meta.checks_run, (ground.period.first, ground.period.last));
    meta.pseudonymous = shape.pseudonymous;
    let of = |word: &str| register.pseudonym(word);
    let hidden = shape.pseudonymous.then(|| pseudonym::pseudonymous(ground.facts, &audited.examined.findings, &|_| false, &of));
    match &hidden {
        Some(facts) => {
            let mut report = view(&audited, &ground.over(facts), told, meta, context.texts());
            report.comparison.iter_mut().for_each(|comparison| comparison.hide(&of));
            Ok(report)
        }
        None => Ok(view(&audited, ground, told, meta, context.texts())),
    }
}

fn basis(register: &Register, quarter: Quarter) -> Result<Basis, CliError> {
    campaign::basis(register, Campaign::Audit(quarter), Copies::During(days(quarter)))
}

/// The report of an opened audit: its facts as they were frozen, what was said of its findings as it is or was when it was closed.
fn report(context: &Context<'_>, register: &Register, basis: &Basis) -> Result<AuditView, CliError> {
    let Campaign::Audit(quarter) = basis.held.campaign else { return Err(CliError::new("this is no audit")) };
    let ground = Ground::new(&basis.facts, days(quarter), basis.told_at, register.zone(), None).told_at(basis.told_at);
    let mut report =
        words(context, register, &ground, &basis.told(), quarter.to_string(), Shape { keep: keep(context), ..Shape::default() })?;
    basis.restore(register, &mut report.meta)?;
    Ok(report)
}

fn open(context: &mut Context<'_>, args: &Open) -> Result<(), CliError> {
    let mut register = context.writing()?;
    let quarter = of(&register, args.quarter);
    let facts = Facts::load(register.db(), Copies::During(days(quarter)))?;
    let now = register.now();
    let ground = Ground::new(&facts, days(quarter), now, register.zone(), None).told_at(now);
    let findings = audit(register.db(), &ground)?.examined.findings;
    let findings = campaign::stated(&findings, Campaign::Audit(quarter));
    let (size, found) = (campaign::size(&register)?, findings.len());
    let act = acts::audit::Open { quarter, size, findings, again: args.again };
    let mut tx = register.begin()?;
    let stamp = acts::record(&mut tx, &act)?;
    tx.commit()?;
    context.recorded(&stamp, "audit.open")?;
    context.remark(&format!("audit {quarter} is open on the facts of {size} entries: {found} findings"))
}

fn close(context: &mut Context<'_>, args: &Close) -> Result<u8, CliError> {
    let mut register = context.writing()?;
    let quarter = of(&register, args.quarter);
    let mut basis = basis(&register, quarter)?;
    basis.close_on(register.today());
    let report = report(context, &register, &basis)?;
    let act = acts::audit::Close {
        quarter,
        size: report.meta.journal_size,
        report: campaign::sha256(&report)?,
        findings: report.findings.len() as u64,
        language: Some(context.texts().lang().code().to_owned()),
    };
    // Made before the act: a paper that cannot be made leaves the campaign open.
    context.report(&register, &report)?;
    let mut tx = register.begin()?;
    let stamp = acts::record(&mut tx, &act)?;
    tx.commit()?;
    let entry = stamp.n;
    context.remark(&format!(
        "audit {quarter} closed as entry {entry}; greffe audit follow-up --quarter {quarter} lists what is left"
    ))?;
    Ok(args.fail_on.exit(&report.findings))
}
