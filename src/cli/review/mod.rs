//! `greffe review`: the monthly clearance review, from the preview to the list of what is left to do.

mod decide;

use clap::{Args, Subcommand};

use super::campaign::{self, Basis};
use super::fail_on::FailOn;
use super::{CliError, Context, difference, follow_up, known};
use crate::acts;
use crate::campaigns::audit::codes;
use crate::campaigns::review::{Review, review};
use crate::campaigns::told::Told;
use crate::checks::governing::Campaign;
use crate::checks::{self, Asked, Copies, Facts, judge};
use crate::domain::{Day, Instant, Month};
use crate::register::Register;
use crate::reports::difference::Told as Telling;
use crate::reports::finding::Sources;
use crate::reports::meta::Meta;
use crate::reports::pseudonym;
use crate::reports::review::{Beside, ReviewView, view};
use crate::reports::settings;

/// What can be done with reviews.
#[derive(Subcommand)]
pub(crate) enum ReviewCommand {
    /// Preview a review as known now: what everyone holds and needs, what is proposed and why; records nothing
    Run(Run),
    /// Tell a month as known on a day and as known later: what differs, and what was recorded late
    Difference(Difference),
    /// Open a month's review: freeze its facts, give everyone a line to be decided, state what was found
    Open(Open),
    /// Decide lines of an open review: one, those of a file, or one after the other on a terminal
    Decide(decide::Decide),
    /// Show an open review with its decisions, or a closed one as it was
    Show(Of),
    /// Close a review whose lines are decided and put its report's SHA-256 on record
    Close(Close),
    /// Open a closed review again, with the reason
    Reopen(Reopen),
    /// List what a review leaves to do: requests, removals, open findings, actions
    FollowUp(Of),
    /// List the reviews: opened, closed, late, opened again
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
pub(crate) struct Difference {
    /// The month, as 2026-11 [default: this one]
    #[arg(long, value_parser = Month::parse)]
    month: Option<Month>,
    #[command(flatten)]
    days: difference::Days,
    #[command(flatten)]
    fail_on: FailOn,
}

#[derive(Args)]
pub(crate) struct Of {
    /// The month, as 2026-11 [default: this one]
    #[arg(long, value_parser = Month::parse)]
    month: Option<Month>,
}

#[derive(Args)]
pub(crate) struct Open {
    /// The month, as 2026-11 [default: this one]
    #[arg(long, value_parser = Month::parse)]
    month: Option<Month>,
    /// Take newer facts although it is open; decisions stay where the proposal is still the same
    #[arg(long)]
    again: bool,
}

#[derive(Args)]
pub(crate) struct Close {
    /// The month, as 2026-11 [default: this one]
    #[arg(long, value_parser = Month::parse)]
    month: Option<Month>,
    #[command(flatten)]
    fail_on: FailOn,
}

#[derive(Args)]
pub(crate) struct Reopen {
    /// The month, as 2026-11
    #[arg(long, value_parser = Month::parse)]
    month: Month,
    /// Why it is opened again
    #[arg(long)]
    reason: String,
}

pub(super) fn run(context: &mut Context<'_>, command: ReviewCommand) -> Result<u8, CliError> {
    match command {
        ReviewCommand::Run(args) => {
            let register = context.reading()?;
            let report = preview(context, &register, args.month, args.as_known, args.pseudonymous)?;
            context.report(&register, &report)?;
            Ok(args.fail_on.exit(&report.findings))
        }
        ReviewCommand::Difference(args) => differ(context, &args),
        ReviewCommand::Open(args) => open(context, &args).map(|()| 0),
        ReviewCommand::Decide(args) => decide::run(context, args).map(|()| 0),
        ReviewCommand::Show(args) => {
            let register = context.reading()?;
            let basis = basis(&register, args.month)?;
            let report = report(context, &register, &basis)?;
            basis.compare(context, &report)?;
            context.report(&register, &report).map(|()| 0)
        }
        ReviewCommand::Close(args) => close(context, &args),
        ReviewCommand::Reopen(args) => {
            let (month, reason) = (args.month, args.reason);
            context.record_with(|register| Ok(acts::review::Reopen { month, day: register.today(), reason })).map(|_| 0)
        }
        ReviewCommand::FollowUp(args) => {
            let register = context.reading()?;
            let campaign = Campaign::Review(of(&register, args.month));
            follow_up::show(context, &register, campaign).map(|()| 0)
        }
        ReviewCommand::List => super::table::list(context, "reviews", None).map(|()| 0),
    }
}

fn of(register: &Register, month: Option<Month>) -> Month {
    month.unwrap_or_else(|| Month::of(register.today()))
}

/// Judges a month from facts told at a moment: on its last day, or on the day of the telling while it runs.
fn judged(register: &Register, facts: &mut Facts, month: Month, day: Day, told_at: Instant) -> Result<Review, CliError> {
    facts.see_entries(register.db(), day, told_at, register.zone())?;
    let findings = judge(facts, &Asked { run: checks::Run::Review, day });
    Ok(review(facts, findings, month, day))
}

/// A month's review on the facts as known now: what else proposes from them proposes the same.
pub(in crate::cli) fn as_known_now(register: &Register, facts: &mut Facts, month: Option<Month>) -> Result<Review, CliError> {
    let month = of(register, month);
    begun(register, month)?;
    judged(register, facts, month, month.last().min(register.today()), register.now())
}

fn begun(register: &Register, month: Month) -> Result<(), CliError> {
    if month.first() > register.today() {
        return Err(
            CliError::new(format!("the month {month} has not begun")).hint("the review looks at a month that is past or running")
        );
    }
    Ok(())
}

fn words(
    context: &Context<'_>,
    register: &Register,
    facts: &Facts,
    reviewed: &Review,
    told: Told<'_>,
) -> Result<(Meta, ReviewView), CliError> {
    let (month, day) = (reviewed.month, reviewed.day);
    let mut meta = Meta::of(register, month.to_string(), (month.first(), day), context.texts().lang())?;
    meta.checks_run = codes(checks::Run::Review);
    meta.settings = settings::of_checks(&facts.policies, &meta.checks_run, (month.first(), day));
    let sources = Sources::new(facts.logs.iter().map(|l| (l.import, l.file.clone())), register.zone())
        .with_settings(&facts.policies, (month.first(), day));
    let signer = campaign::signer(register);
    let report = view(reviewed, &sources, &Beside { told, signer: &signer }, meta.clone(), context.texts());
    meta.waived = report.meta.waived;
    Ok((meta, report))
}

fn differ(context: &mut Context<'_>, args: &Difference) -> Result<u8, CliError> {
    let register = context.reading()?;
    args.days.check(register.today())?;
    let told = |day| preview(context, &register, args.month, day, false).map(|r| Telling { meta: r.meta, findings: r.findings });
    let (then, now) = (told(Some(args.days.as_known))?, told(args.days.and)?);
    let month = of(&register, args.month);
    let (what, days) = ((checks::Run::Review, "review"), (month.first(), month.last()));
    let news = difference::show(context, &register, args.days, what, days, then, now)?;
    Ok(args.fail_on.exit(&news))
}

fn preview(
    context: &Context<'_>,
    register: &Register,
    month: Option<Month>,
    as_known: Option<Day>,
    pseudonymous: bool,
) -> Result<ReviewView, CliError> {
    let month = of(register, month);
    begun(register, month)?;
    let mut known = known::load(register, as_known, Copies::Held)?;
    let day = month.last().min(known.now.day(register.zone()));
    let mut reviewed = judged(register, &mut known.facts, month, day, known.now)?;
    let told = Told::new(&known.facts.governing, Some(Campaign::Review(month)), known.now.day(register.zone()));
    if pseudonymous {
        let open = |id: &str| !told.open_in_newest_audit(id).is_empty();
        let of = |word: &str| register.pseudonym(word);
        let hidden = pseudonym::pseudonymous(&known.facts, &reviewed.findings, &open, &of);
        reviewed = review(&hidden, reviewed.findings, month, day);
    }
    let (_, mut report) = words(context, register, &known.facts, &reviewed, told)?;
    report.meta.as_known = known.as_known;
    report.meta.pseudonymous = pseudonymous;
    if pseudonymous {
        report.comparison.hide(&|word| register.pseudonym(word));
    }
    Ok(report)
}

fn basis(register: &Register, month: Option<Month>) -> Result<Basis, CliError> {
    campaign::basis(register, Campaign::Review(of(register, month)), Copies::Held)
}

/// The report of an opened review: its facts as they were frozen, its decisions as they are or were when it was closed.
fn report(context: &Context<'_>, register: &Register, basis: &Basis) -> Result<ReviewView, CliError> {
    let Campaign::Review(month) = basis.held.campaign else { return Err(CliError::new("this is no review")) };
    let day = basis.held.judged.unwrap_or(month.last());
    let mut facts = basis.facts.clone();
    let reviewed = judged(register, &mut facts, month, day, basis.told_at)?;
    let (mut meta, mut report) = words(context, register, &facts, &reviewed, basis.told())?;
    basis.restore(register, &mut meta)?;
    report.meta = meta;
    Ok(report)
}

fn open(context: &mut Context<'_>, args: &Open) -> Result<(), CliError> {
    let mut register = context.writing()?;
    let month = of(&register, args.month);
    begun(&register, month)?;
    let mut facts = Facts::load(register.db(), Copies::Held)?;
    let (now, day) = (register.now(), month.last().min(register.today()));
    let reviewed = judged(&register, &mut facts, month, day, now)?;
    let lines: Vec<_> =
        reviewed.lines.iter().map(|l| acts::review::Line { person: l.person.clone(), proposal: l.proposal }).collect();
    let findings = campaign::stated(&reviewed.findings, Campaign::Review(month));
    let size = campaign::size(&register)?;
    let (people, found) = (lines.len(), findings.len());
    let act = acts::review::Open { month, day, size, lines, findings, again: args.again };
    let mut tx = register.begin()?;
    let stamp = acts::record(&mut tx, &act)?;
    tx.commit()?;
    context.recorded(&stamp, "review.open")?;
    context.remark(&format!(
        "review {month} is open on the facts of {size} entries, judged on {day}: {people} lines to decide, {found} findings"
    ))
}

fn close(context: &mut Context<'_>, args: &Close) -> Result<u8, CliError> {
    let mut register = context.writing()?;
    let mut basis = basis(&register, args.month)?;
    basis.close_on(register.today());
    let report = report(context, &register, &basis)?;
    let Campaign::Review(month) = basis.held.campaign else { return Err(CliError::new("this is no review")) };
    let act = acts::review::Close {
        month,
        size: report.meta.journal_size,
        report: campaign::sha256(&report)?,
        findings: report.findings.len() as u64,
        undecided: Some(report.counts.undecided).filter(|n| *n > 0),
        language: Some(context.texts().lang().code().to_owned()),
    };
    // Made before the act: a paper that cannot be made leaves the campaign open.
    context.report(&register, &report)?;
    let mut tx = register.begin()?;
    let stamp = acts::record(&mut tx, &act)?;
    tx.commit()?;
    context.remark(&format!(
        "review {month} closed as entry {}; greffe review follow-up --month {month} lists what is left",
        stamp.n
    ))?;
    Ok(args.fail_on.exit(&report.findings))
}
