//! `greffe finding`: what opened reviews and audits state, and what the officer has to say of each.

use clap::{Args, Subcommand, ValueEnum};
use serde_json::json;

use super::table::Listing;
use super::{CliError, Context, Format};
use crate::acts::finding as acts;
use crate::campaigns::told::{State, Told};
use crate::checks::governing::{Campaign, Governing, Statement};
use crate::checks::{Copies, Facts};
use crate::domain::{Day, printable};
use crate::i18n::{check_key, locale};
use crate::register::Register;

/// What can be done with findings.
#[derive(Subcommand)]
pub(crate) enum FindingCommand {
    /// List what opened reviews and audits state, with what became of it
    List(List),
    /// Show a finding: where it was stated, what was said of it, what is being done
    Show(Show),
    /// Explain a finding: the explanation holds for the evidence it has now, new evidence opens it again
    Explain(Explain),
    /// Accept a finding until a day, at most acceptance-months on; past that day it is open again
    Accept(Accept),
    /// Take back what was said of a finding
    Reopen(Reopen),
}

#[derive(Args)]
pub(crate) struct List {
    /// Only those of a month or a quarter, as 2026-11 or 2026-Q3 [default: the newest of each]
    #[arg(long, value_name = "PERIOD", value_parser = campaign)]
    of: Option<Campaign>,
    /// Only those in this state
    #[arg(long)]
    state: Option<Stands>,
    /// Only those about a person
    #[arg(long)]
    person: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Stands {
    Open,
    Explained,
    Incident,
    Accepted,
}

#[derive(Args)]
pub(crate) struct Show {
    /// The finding, as ACC009-0123456789
    finding: String,
}

#[derive(Args)]
pub(crate) struct One {
    /// The finding, as ACC009-0123456789
    finding: String,
    /// The month or quarter that states it, as 2026-11 or 2026-Q3 [default: the last that does]
    #[arg(long, value_name = "PERIOD", value_parser = campaign)]
    of: Option<Campaign>,
    /// The day it is said [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
    /// Why, in words that are not classified
    #[arg(long)]
    reason: String,
}

#[derive(Args)]
pub(crate) struct Explain {
    #[command(flatten)]
    one: One,
}

#[derive(Args)]
pub(crate) struct Accept {
    #[command(flatten)]
    one: One,
    /// The last day it is accepted
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    until: Day,
}

#[derive(Args)]
pub(crate) struct Reopen {
    #[command(flatten)]
    one: One,
}

fn campaign(text: &str) -> Result<Campaign, String> {
    Campaign::parse(text).ok_or_else(|| "write a month as 2026-11 or a quarter as 2026-Q3".to_owned())
}

pub(super) fn run(context: &mut Context<'_>, command: FindingCommand) -> Result<u8, CliError> {
    match command {
        FindingCommand::List(args) => list(context, &args)?,
        FindingCommand::Show(args) => show(context, &args.finding)?,
        FindingCommand::Explain(args) => {
            context.record_with(|register| {
                let (campaign, day) = of(register, &args.one)?;
                Ok(acts::Explain { campaign, finding: args.one.finding, day, reason: args.one.reason })
            })?;
        }
        FindingCommand::Accept(args) => {
            context.record_with(|register| {
                let (campaign, day) = of(register, &args.one)?;
                Ok(acts::Accept { campaign, finding: args.one.finding, day, until: args.until, reason: args.one.reason })
            })?;
        }
        FindingCommand::Reopen(args) => {
            context.record_with(|register| {
                let (campaign, day) = of(register, &args.one)?;
                Ok(acts::Reopen { campaign, finding: args.one.finding, day, reason: args.one.reason })
            })?;
        }
    }
    Ok(0)
}

/// The period and the day something is said of a finding in.
fn of(register: &Register, one: &One) -> Result<(String, Day), CliError> {
    let day = one.on.unwrap_or(register.today());
    if let Some(campaign) = one.of {
        return Ok((campaign.to_string(), day));
    }
    let facts = Facts::load(register.db(), Copies::None)?;
    let stated = facts.governing.statements.iter().filter(|s| s.finding == one.finding).max_by_key(|s| s.n);
    match stated {
        Some(stated) => Ok((stated.campaign.to_string(), day)),
        None => Err(unknown(&one.finding)),
    }
}

fn unknown(finding: &str) -> CliError {
    CliError::new(format!("no opened review or audit states finding {}", printable(finding)))
        .hint("a finding is stated when its month or quarter is opened; greffe finding list shows them")
}

fn list(context: &mut Context<'_>, args: &List) -> Result<(), CliError> {
    let register = context.reading()?;
    let (facts, today) = (Facts::load(register.db(), Copies::None)?, register.today());
    let governing = &facts.governing;
    let mut wanted: Vec<&Statement> = match args.of {
        Some(campaign) => governing.stated(campaign).collect(),
        None => newest(governing, today),
    };
    wanted.retain(|s| args.person.is_none() || s.person == args.person);
    wanted.sort_by(|a, b| (a.campaign, &a.finding).cmp(&(b.campaign, &b.finding)));
    let mut listing = Listing::new(&[
        "period",
        "finding",
        "severity",
        "certainty",
        "state",
        "until",
        "room",
        "person",
        "card",
        "subject",
        "evidence",
    ]);
    for stated in wanted {
        let (state, word) = Told::new(governing, Some(stated.campaign), today).stand_stated(stated);
        if args.state.is_some_and(|s| s != stands(state)) {
            continue;
        }
        let until = word.and_then(|w| w.until).filter(|_| state == State::Accepted);
        listing.row(vec![
            json!(stated.campaign.to_string()),
            json!(stated.finding),
            json!(stated.severity),
            json!(stated.certainty),
            json!(state.code()),
            json!(until),
            json!(stated.room),
            json!(stated.person),
            json!(stated.card),
            json!(stated.subject),
            json!(stated.count),
        ]);
    }
    listing.show(context, "findings")
}

/// What the newest review and the newest audit state.
fn newest(governing: &Governing, today: Day) -> Vec<&Statement> {
    let runs = [crate::checks::Run::Review, crate::checks::Run::Audit];
    let campaigns: Vec<_> = runs.into_iter().filter_map(|run| governing.newest(run, today)).collect();
    governing.statements.iter().filter(|s| campaigns.contains(&s.campaign)).collect()
}

fn stands(state: State) -> Stands {
    match state {
        State::Open => Stands::Open,
        State::Explained => Stands::Explained,
        State::Incident => Stands::Incident,
        State::Accepted => Stands::Accepted,
    }
}

fn show(context: &mut Context<'_>, finding: &str) -> Result<(), CliError> {
    let register = context.reading()?;
    let (facts, today) = (Facts::load(register.db(), Copies::None)?, register.today());
    let governing = &facts.governing;
    let stated: Vec<_> = governing.statements.iter().filter(|s| s.finding == finding).collect();
    let Some(last) = stated.iter().max_by_key(|s| s.n) else { return Err(unknown(finding)) };
    let (state, _) = Told::new(governing, Some(last.campaign), today).stand_stated(last);
    let words: Vec<_> = governing.states.iter().filter(|s| s.finding == finding).collect();
    let actions: Vec<_> = governing.actions.iter().filter(|a| a.finding.as_ref().is_some_and(|(id, _)| id == finding)).collect();
    match context.format() {
        Format::Json => context.json(&json!({
            "format": "greffe/finding/v1", "finding": finding, "check": last.code, "state": state.code(),
            "room": last.room, "person": last.person, "card": last.card, "subject": last.subject,
            "stated": stated.iter().map(|s| json!({
                "period": s.campaign.to_string(), "severity": s.severity, "certainty": s.certainty, "evidence": s.count,
                "digest": s.digest, "entry": s.n,
            })).collect::<Vec<_>>(),
            "words": words.iter().map(|w| json!({
                "entry": w.n, "said": w.state, "period": w.campaign.to_string(), "by": w.officer, "on": w.day,
                "reason": w.reason, "until": w.until, "incident": w.incident, "evidence": w.count, "digest": w.digest,
            })).collect::<Vec<_>>(),
            "actions": actions.iter().map(|a| json!({
                "action": a.n, "owner": a.owner, "due": a.due, "state": a.state, "done": a.done,
            })).collect::<Vec<_>>(),
        })),
        Format::Text => {
            let texts = context.texts();
            let title = texts.get(&check_key(&last.code, "title"), &[]);
            let word = |key: &str, code: &str| texts.get(&format!("{key}-{code}"), &[]);
            let about = [&last.room, &last.person, &last.card, &last.subject];
            let about: Vec<_> = about.into_iter().flatten().map(String::as_str).collect();
            let mut lines = vec![
                format!("{finding}  {title}"),
                format!("{}: {}", texts.get("label-state", &[]), word("finding-state", state.code())),
                about.join(" "),
            ];
            for s in &stated {
                let (severity, certainty) = (word("severity", &s.severity), word("certainty", &s.certainty));
                lines.push(format!(
                    "  {}  {severity}, {certainty}  {}: {}",
                    s.campaign,
                    texts.get("finding-evidence", &[]),
                    s.count
                ));
            }
            for w in &words {
                let until = w
                    .until
                    .map(|d| format!(" ({} {})", texts.get("finding-until", &[]), locale::day(d, texts.lang())))
                    .unwrap_or_default();
                let said = word("finding-state", &w.state);
                lines.push(format!(
                    "  * {}  {said}{until}  {} ({}): {}",
                    w.campaign,
                    locale::day(w.day, texts.lang()),
                    w.officer,
                    w.reason
                ));
            }
            for a in &actions {
                let state = texts.get(&format!("follow-up-state-{}", a.state), &[]);
                lines.push(format!(
                    "  -> {} {}  {}  {} {}",
                    a.n,
                    a.owner,
                    state,
                    texts.get("label-due", &[]),
                    locale::day(a.due, texts.lang())
                ));
            }
            lines.iter().for_each(|line| context.line(printable(line)));
            Ok(())
        }
    }
}
