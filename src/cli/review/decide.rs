//! `greffe review decide`: one line, the lines of a file, or one after the other on a terminal. There is no way to decide them all
//! at once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;

use super::{basis, judged, report};
use crate::acts::review as act;
use crate::acts::{self, Act};
use crate::campaigns::review::Line;
use crate::campaigns::wanted::wanted;
use crate::checks::governing::Campaign;
use crate::cli::context::write_private;
use crate::cli::{CliError, Context};
use crate::domain::{Day, Level, Marking, Month, Proposal, Scopes, printable};
use crate::intake::{decisions, sheet};
use crate::register::Register;
use crate::reports::render;

#[derive(Args)]
#[command(after_help = "\
Without a person, a file or a template the lines that are not decided are asked one after the other; each answer is recorded at
once, so that it can be broken off and gone on with later. A file has the columns person,decision[,reason,level,scope]; lines
without a decision stay as they are; all its decisions are recorded, or none.")]
pub(crate) struct Decide {
    /// The person
    #[arg(requires = "decision")]
    person: Option<String>,
    /// maintain, request, extend or remove
    #[arg(value_parser = parse)]
    decision: Option<Proposal>,
    /// Why; asked for where the decision is not what is proposed
    #[arg(long, requires = "person", default_value = "")]
    reason: String,
    /// With request and extend: the level asked for [default: what is needed, or held]
    #[arg(long, requires = "person", value_parser = crate::cli::args::level)]
    level: Option<Marking>,
    /// With request and extend: the scopes asked for, as BE+NATO [default: those needed and held]
    #[arg(long, requires = "person", value_parser = Scopes::parse)]
    scope: Option<Scopes>,
    /// Read decisions from a file
    #[arg(long, conflicts_with = "person")]
    file: Option<PathBuf>,
    /// Write the lines that are not decided as a file to be filled in; an existing one is left as it is
    #[arg(long, value_name = "FILE", conflicts_with_all = ["person", "file"])]
    template: Option<PathBuf>,
    /// The month, as 2026-11 [default: this one]
    #[arg(long, value_parser = Month::parse)]
    month: Option<Month>,
}

fn parse(text: &str) -> Result<Proposal, String> {
    Proposal::parse(text).ok_or_else(|| "it is none of maintain, request, extend, remove".to_owned())
}

/// A decision to be recorded.
struct Order {
    person: String,
    decision: Proposal,
    reason: String,
    level: Option<Level>,
    scopes: Option<Scopes>,
}

/// The open review that is decided on.
struct Desk {
    month: Month,
    day: Day,
    lines: BTreeMap<String, Line>,
}

impl Desk {
    fn open(register: &Register, month: Option<Month>) -> Result<Self, CliError> {
        let basis = basis(register, month)?;
        let Campaign::Review(month) = basis.held.campaign else { return Err(CliError::new("this is no review")) };
        let day = basis.held.judged.unwrap_or(month.last());
        let mut facts = basis.facts.clone();
        let lines = judged(register, &mut facts, month, day, basis.told_at)?.lines;
        let lines = lines.into_iter().map(|line| (line.person.clone(), line)).collect();
        Ok(Self { month, day: register.today(), lines })
    }

    /// The act of an order. A person without a line is left to the act to refuse.
    fn act(&self, order: Order) -> act::Decide {
        let asks = matches!(order.decision, Proposal::Request | Proposal::Extend);
        let of = self.lines.get(&order.person).and_then(|line| wanted(line, order.decision));
        let level = order.level.map(Marking::belgian).or_else(|| of.as_ref().map(|(level, _)| level.clone()));
        let scopes = order.scopes.or_else(|| of.map(|(_, scopes)| scopes)).unwrap_or(Scopes::BE);
        act::Decide {
            month: self.month,
            person: order.person,
            decision: order.decision,
            reason: order.reason,
            day: self.day,
            wanted: level.filter(|_| asks).map(|level| act::Wanted { level, scopes }),
        }
    }
}

pub(super) fn run(context: &mut Context<'_>, args: Decide) -> Result<(), CliError> {
    if let Some(person) = args.person {
        let Some(decision) = args.decision else { return Err(CliError::usage("the decision is missing")) };
        let level = args.level.map(|m| m.level);
        let order = Order { person, decision, reason: args.reason, level, scopes: args.scope };
        return context.record_with(|register| Ok(Desk::open(register, args.month)?.act(order))).map(|_| ());
    }
    if let Some(file) = &args.file {
        return by_file(context, file, args.month);
    }
    if let Some(path) = &args.template {
        return template(context, path, args.month);
    }
    if !context.ui().asks() {
        return Err(CliError::usage("there is nobody to ask which line is decided how")
            .hint("name a person and a decision, or give --file; --template writes one to be filled in"));
    }
    ask(context, args.month)
}

fn by_file(context: &mut Context<'_>, file: &Path, month: Option<Month>) -> Result<(), CliError> {
    // The file is read before the passphrase is asked for.
    let read = decisions::read(file).map_err(|e| {
        let base = CliError::new(format!("cannot read {}", printable(&file.display().to_string()))).caused(&e);
        match e.hint() {
            Some(hint) => base.hint(hint),
            None => base,
        }
    })?;
    for fault in &read.faulty {
        let field = fault.field.as_deref().map(|f| format!(", {}", printable(f))).unwrap_or_default();
        context.ui().err_text(&format!("line {}{field}: {}\n", fault.line, printable(&fault.reason)))?;
    }
    if !read.faulty.is_empty() {
        return Err(CliError::new(format!("{} lines cannot be read; nothing was recorded", read.faulty.len())));
    }
    let mut register = context.writing()?;
    let desk = Desk::open(&register, month)?;
    let count = read.decisions.len();
    let mut tx = register.begin()?;
    let mut stamps = Vec::new();
    for one in read.decisions {
        let line = one.line;
        let order =
            Order { person: one.person, decision: one.decision, reason: one.reason, level: one.level, scopes: one.scopes };
        let stamp = acts::record(&mut tx, &desk.act(order))
            .map_err(|e| CliError::from(e).because(format!("it is the decision of line {line}; nothing was recorded")))?;
        stamps.push(stamp);
    }
    tx.commit()?;
    match context.format() {
        crate::cli::Format::Json => context.json(&serde_json::json!({
            "format": "greffe/decisions/v1", "act": act::Decide::NAME, "month": desk.month,
            "entries": stamps.iter().map(|s| s.n).collect::<Vec<_>>(), "blank": read.blank,
        })),
        crate::cli::Format::Text => {
            context.line(format!("{count} lines of {} decided, {} without a decision left as they are", desk.month, read.blank));
            Ok(())
        }
    }
}

/// The undecided lines as a file to be filled in.
fn template(context: &mut Context<'_>, path: &Path, month: Option<Month>) -> Result<(), CliError> {
    if std::fs::symlink_metadata(path).is_ok() {
        let named = printable(&path.display().to_string());
        return Err(CliError::new(format!("{named} exists")).hint("name another file; it may hold decisions"));
    }
    let register = context.reading()?;
    let basis = basis(&register, month)?;
    let report = report(context, &register, &basis)?;
    let open = report.people.iter().filter(|p| p.decision.as_ref().is_some_and(|d| d.decision.is_none()));
    let rows: Vec<_> = open
        .map(|line| {
            let because: Vec<_> = line.reasons.iter().map(|r| r.text.as_str()).collect();
            let [blank, reason, level, scope] = [const { String::new() }; 4];
            [line.person.clone(), blank, reason, level, scope, line.name.clone(), line.proposal.into(), because.join("; ")]
        })
        .collect();
    let header = ["person", "decision", "reason", "level", "scope", "name", "proposal", "because"];
    write_private(path, &sheet::write(&header, &rows))?;
    context.remark(&format!("{} lines to be decided are in {}", rows.len(), printable(&path.display().to_string())))
}

/// Asks line by line; each answer is an entry of its own, so that nothing is lost when it is broken off.
fn ask(context: &mut Context<'_>, month: Option<Month>) -> Result<(), CliError> {
    let mut register = context.writing()?;
    let desk = Desk::open(&register, month)?;
    let basis = basis(&register, Some(desk.month))?;
    let report = report(context, &register, &basis)?;
    let texts = context.texts();
    let open: Vec<_> = report.people.iter().filter(|p| p.decision.as_ref().is_some_and(|d| d.decision.is_none())).collect();
    let (mut decided, all) = (0_usize, open.len());
    for (at, line) in open.into_iter().enumerate() {
        let shown = render::review::line(texts, line);
        context.ui().err_text(&format!("\n[{}/{all}]\n{shown}", at + 1))?;
        if let Some(officer) = line.officer.as_deref().filter(|o| *o == register.officer()) {
            let text = texts.get("review-own-line", &[("officer", officer.into())]);
            context.ui().err_text(&format!("{text}\n"))?;
            continue;
        }
        loop {
            let question = texts.get("review-ask-decision", &[("proposal", line.proposal.into())]);
            let Some(answer) = context.ui().ask_line(&question)? else { return done(context, decided, all) };
            let decision = match answer.trim() {
                "" => continue,
                "q" => return done(context, decided, all),
                "s" => break,
                word => meant(word),
            };
            let Some(decision) = decision else {
                let text = texts.get("review-ask-again", &[]);
                context.ui().err_text(&format!("{text}\n"))?;
                continue;
            };
            let needs = decision.code() != line.proposal;
            let key = if needs { "review-ask-reason" } else { "review-ask-reason-if-any" };
            let Some(reason) = context.ui().ask_line(&texts.get(key, &[]))? else { return done(context, decided, all) };
            let order =
                Order { person: line.person.clone(), decision, reason: reason.trim().to_owned(), level: None, scopes: None };
            let mut tx = register.begin()?;
            match acts::record(&mut tx, &desk.act(order)) {
                Ok(_) => {
                    tx.commit()?;
                    decided += 1;
                    break;
                }
                Err(error) => {
                    drop(tx);
                    context.ui().err_text(&format!("{}\n", CliError::from(error).text()))?;
                }
            }
        }
    }
    done(context, decided, all)
}

/// The one proposal a word can mean: two letters at least, and no other that begins with them.
fn meant(word: &str) -> Option<Proposal> {
    let word = word.to_ascii_lowercase();
    let mut all = Proposal::ALL.into_iter().filter(|p| p.code().starts_with(&word));
    all.next().filter(|_| word.len() > 1 && all.next().is_none())
}

fn done(context: &mut Context<'_>, decided: usize, all: usize) -> Result<(), CliError> {
    let text = context.texts().get("review-asked", &[("decided", decided.into()), ("count", all.into())]);
    context.line(text);
    Ok(())
}
