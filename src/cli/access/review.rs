//! `greffe access review`: a room's list, line by line on a terminal or by file; nothing is recorded before every line is
//! decided.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::standing::{Standing, last_on_record};
use crate::acts::access::{self as acts, ReviewLine, Verdict};
use crate::acts::lists::{another_decides, on_list};
use crate::acts::{self as all_acts, Act};
use crate::checks::{Copies, Facts, Period};
use crate::cli::context::write_private;
use crate::cli::table::section;
use crate::cli::{CliError, Context, Format, table};
use crate::domain::{Day, printable};
use crate::intake::verdicts::{self, VerdictLine};
use crate::register::Register;
use crate::store::StoreError;

/// How far back the records are searched for a last time in the room, days.
const BACK_DAYS: i64 = 366;

#[derive(Args)]
#[command(after_help = "\
Every line is decided by itself: keep or revoke. A revocation needs a reason and counts from the day of the review; keeping
somebody who lacks something needs one too. An officer's own line is decided by another officer. --template writes the list as
a file to be filled in, --file reads it; on a terminal the lines it leaves open are asked for, and when you stop they are kept
in it for the next time. Nothing is recorded until every line is decided.")]
pub(crate) struct Review {
    /// The room
    room: String,
    /// Read the decisions from a file: person,decision,reason
    #[arg(long, value_name = "FILE", conflicts_with = "template")]
    file: Option<PathBuf>,
    /// Write the list as a file to be filled in; an existing one is left as it is
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    /// The day the list is judged on [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

#[derive(Args)]
pub(crate) struct Reviews {
    /// Only of this room
    room: Option<String>,
    /// Show every line of the review of this entry
    #[arg(long, value_name = "ENTRY", conflicts_with = "room")]
    show: Option<u64>,
}

/// A line of the list with what the officer looks at.
struct Line {
    person: String,
    /// Pairs of a name and what is to be known.
    about: Vec<(&'static str, String)>,
    /// Whether the person lacks something to be there alone.
    lacks: bool,
    decision: Option<Verdict>,
    reason: String,
}

impl Line {
    fn file_row(&self) -> (VerdictLine, Vec<String>) {
        let decision = self.decision.map_or("", Verdict::code).to_owned();
        let line = VerdictLine { line: 0, person: self.person.clone(), decision, reason: self.reason.clone() };
        // A spreadsheet runs what begins like a formula.
        let tame = |value: &String| if value.starts_with(['=', '+', '-', '@']) { format!("'{value}") } else { value.clone() };
        (line, self.about.iter().map(|(_, value)| printable(&tame(value))).collect())
    }

    fn needs_reason(&self) -> bool {
        self.reason.is_empty()
            && match self.decision {
                Some(Verdict::Revoke) => true,
                Some(Verdict::Keep) => self.lacks,
                Some(Verdict::Undecided) | None => false,
            }
    }
}

/// The list of a room on a day.
struct Sheet {
    room: String,
    day: Day,
    lines: Vec<Line>,
}

pub(super) fn run(context: &mut Context<'_>, args: &Review) -> Result<(), CliError> {
    if let Some(path) = &args.template {
        let register = context.reading()?;
        let sheet = Sheet::of(&register, &args.room, args.on.unwrap_or(register.today()))?;
        return sheet.template(context, path);
    }
    let asks = context.ui().asks();
    if args.file.is_none() && !asks {
        return Err(CliError::usage("a list is reviewed line by line on a terminal, or by --file")
            .hint("--template FILE writes the list to be filled in"));
    }
    let mut register = context.writing()?;
    let mut sheet = Sheet::of(&register, &args.room, args.on.unwrap_or(register.today()))?;
    if let Some(path) = &args.file {
        sheet.fill(context, path)?;
    }
    if asks && sheet.lines.iter().any(|line| line.decision.is_none()) && !sheet.ask(context)? {
        if let Some(path) = &args.file {
            sheet.save(path)?;
            return context.remark("stopped; nothing was recorded, the decisions are kept in the file");
        }
        return context.remark("stopped; nothing was recorded");
    }
    let decided = sheet.lines.iter().filter_map(|line| {
        Some(ReviewLine { person: line.person.clone(), decision: line.decision?, reason: line.reason.clone() })
    });
    let act = acts::Review { room: sheet.room.clone(), day: sheet.day, lines: decided.collect() };
    let mut tx = register.begin()?;
    let stamp = all_acts::record(&mut tx, &act)?;
    tx.commit()?;
    let count = |verdict| act.lines.iter().filter(|l| l.decision == verdict).count();
    let [keep, revoke, open] = Verdict::ALL.map(count);
    match context.format() {
        Format::Json => context.json(&json!({
            "entry": stamp.n, "act": acts::Review::NAME, "at": stamp.at, "kept": keep, "revoked": revoke, "undecided": open,
        })),
        Format::Text => {
            context.recorded(&stamp, acts::Review::NAME)?;
            let open = if open > 0 { format!(", {open} for another officer to decide") } else { String::new() };
            context.line(format!("{keep} kept, {revoke} revoked{open}"));
            Ok(())
        }
    }
}

pub(super) fn past(context: &mut Context<'_>, args: &Reviews) -> Result<(), CliError> {
    let Some(entry) = args.show else {
        return table::narrowed(context, "access_reviews", &[("room", args.room.as_deref())]);
    };
    let (register, id) = (context.reading()?, entry.to_string());
    let review = section(&register, "access_reviews", &[("review", &id)])?;
    let lines = section(&register, "access_review_lines", &[("review", &id)])?;
    if review.is_empty() {
        return Err(CliError::new(format!("entry {entry} is no review of a list")).hint("greffe access reviews lists them"));
    }
    match context.format() {
        Format::Json => {
            let review = review.into_objects().pop();
            context.json(&json!({ "format": "greffe/show/v1", "review": review, "lines": lines.into_objects() }))
        }
        Format::Text => {
            let text = format!("{}\n{}", review.text(), lines.text());
            context.text(&text);
            Ok(())
        }
    }
}

impl Sheet {
    fn of(register: &Register, room: &str, day: Day) -> Result<Self, CliError> {
        let facts = Facts::load(register.db(), Copies::Held)?;
        let at = facts.rooms.iter().position(|r| r.id == room).ok_or_else(|| {
            CliError::new(format!("room {} is not in the register", printable(room))).hint("greffe room list shows them")
        })?;
        let list = on_list(register.db(), room, day).map_err(StoreError::from)?;
        if list.is_empty() {
            return Err(CliError::new(format!("nobody is on the list of room {} on {day}", printable(room))));
        }
        let officer = facts.officers.iter().find(|o| o.id == register.officer()).and_then(|o| o.person.clone());
        let own = list.iter().find(|line| Some(&line.person) == officer.as_ref());
        if own.is_some() && another_decides(register.db(), register.officer(), &list).map_err(StoreError::from)? {
            return Err(CliError::new("the officer is on this list: another officer reviews it")
                .because("GOV003: nobody decides their own line"));
        }
        let recent = Period { first: day.plus_days(-BACK_DAYS), last: day };
        let recent = Facts::load(register.db(), Copies::During(recent))?;
        let date = |day: Option<Day>| day.map_or_else(|| "none".to_owned(), |d| d.to_string());
        let mut lines = Vec::new();
        for line in &list {
            let Some(p) = facts.people.iter().position(|p| p.id == line.person) else { continue };
            let (person, standing) = (&facts.people[p], Standing::of(&facts.people[p], &facts.rooms[at], day));
            let until = line.until.map_or_else(|| "further notice".to_owned(), |d| d.to_string());
            let held = facts.copies.iter().filter(|c| c.holder == Some(p)).count();
            let about = vec![
                ("name", person.name.clone()),
                ("function", person.function.clone()),
                ("mode", format!("{} from {} until {until}", line.mode, line.from)),
                ("clearance", standing.clearance(day)),
                ("briefing", date(standing.briefing)),
                ("last_on_record_there", date(last_on_record(&recent, at, p, register.zone()))),
                ("copies_held", held.to_string()),
                ("lacks", standing.lacking()),
            ];
            // Nobody is asked about themselves.
            let decision = own.filter(|own| own.person == line.person).map(|_| Verdict::Undecided);
            let lacks = !standing.lacks.is_empty();
            lines.push(Line { person: line.person.clone(), about, lacks, decision, reason: String::new() });
        }
        Ok(Self { room: room.to_owned(), day, lines })
    }

    /// The list to be filled in.
    fn template(&self, context: &mut Context<'_>, path: &Path) -> Result<(), CliError> {
        if std::fs::symlink_metadata(path).is_ok() {
            return Err(CliError::new(format!("{} exists", path.display())).hint("name another file; it may hold decisions"));
        }
        self.save(path)?;
        context.remark(&format!("{} lines to be decided are in {}", self.lines.len(), path.display()))
    }

    fn save(&self, path: &Path) -> Result<(), CliError> {
        let columns: Vec<_> = self.lines.first().map(|l| l.about.iter().map(|(name, _)| *name).collect()).unwrap_or_default();
        let rows: Vec<_> = self.lines.iter().map(Line::file_row).collect();
        write_private(path, &verdicts::write(&columns, &rows))
    }

    /// Takes the decisions of a file; every line that cannot be taken is named.
    fn fill(&mut self, context: &mut Context<'_>, path: &Path) -> Result<(), CliError> {
        let failed = |e: crate::intake::IntakeError| {
            let base = CliError::new(format!("{} cannot be read", path.display())).caused(&e);
            match e.hint() {
                Some(hint) => base.hint(hint),
                None => base,
            }
        };
        let (read, faulty) = verdicts::read(path).map_err(failed)?;
        let mut faults: Vec<(u64, String)> = faulty
            .iter()
            .map(|f| (f.line, f.field.as_ref().map_or_else(|| f.reason.clone(), |c| format!("{c}: {}", f.reason))))
            .collect();
        let mut seen = std::collections::BTreeSet::new();
        for VerdictLine { line, person, decision, reason } in read {
            let verdict = if decision.is_empty() { Some(None) } else { Verdict::parse(&decision).map(Some) };
            let of = self.lines.iter_mut().find(|l| l.person == person);
            match (of, verdict) {
                (None, _) => faults.push((line, format!("person {} is not on the list", printable(&person)))),
                (Some(_), None) => faults.push((line, "decision: keep, revoke or undecided".to_owned())),
                (Some(_), _) if !seen.insert(person.clone()) => {
                    faults.push((line, format!("person {} stands in the file twice", printable(&person))));
                }
                (Some(of), Some(verdict)) => {
                    of.decision = verdict.or(of.decision);
                    of.reason = reason;
                }
            }
        }
        if faults.is_empty() {
            return Ok(());
        }
        faults.sort();
        let named: String = faults.iter().map(|(line, why)| format!("line {line}: {}\n", printable(why))).collect();
        context.ui().err_text(&named)?;
        Err(CliError::new(format!("{} lines cannot be taken; nothing was recorded", faults.len())))
    }

    /// Asks for the lines that are not decided; `false` when the officer stops.
    fn ask(&mut self, context: &mut Context<'_>) -> Result<bool, CliError> {
        let texts = context.texts();
        let total = self.lines.len();
        for (at, line) in self.lines.iter_mut().enumerate().filter(|(_, line)| line.decision.is_none()) {
            let width = line.about.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
            let about =
                line.about.iter().map(|(name, value)| format!("  {:width$}  {}", name.replace('_', " "), printable(value)));
            let about: Vec<_> = about.collect();
            context.ui().err_text(&format!("\n{} ({} of {total})\n{}\n", printable(&line.person), at + 1, about.join("\n")))?;
            let decision = loop {
                let Some(answer) = context.ui().ask_line(&texts.get("ask-review-line", &[]))? else { return Ok(false) };
                match answer.trim().to_lowercase().as_str() {
                    "k" | "keep" => break Verdict::Keep,
                    "r" | "revoke" => break Verdict::Revoke,
                    "s" | "stop" => return Ok(false),
                    _ => context.ui().err_text(&format!("{}\n", texts.get("ask-review-again", &[])))?,
                }
            };
            line.decision = Some(decision);
            while line.needs_reason() {
                let Some(reason) = context.ui().ask_line(&texts.get("ask-reason", &[]))? else {
                    line.decision = None;
                    return Ok(false);
                };
                line.reason = reason.trim().to_owned();
            }
        }
        Ok(true)
    }
}
