//! `greffe access request` and `answer`: what speaks for and against a request is shown before it is answered.

use clap::Args;
use serde_json::{Value, json};

use super::standing::Standing;
use crate::acts::access::{self as acts, Mode, Reply};
use crate::acts::{self as all_acts, Act};
use crate::checks::{Copies, Facts};
use crate::cli::args::one_of;
use crate::cli::table::section;
use crate::cli::{CliError, Context, Format};
use crate::domain::{Day, printable};
use crate::register::Register;

#[derive(Args)]
pub(crate) struct Request {
    /// The room
    room: String,
    /// The person who is to be on its list
    person: String,
    /// Who asks
    #[arg(long, value_name = "NAME")]
    asked_by: String,
    /// The need to know, unclassified
    #[arg(long)]
    need: String,
    /// The day it was asked [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    asked: Option<Day>,
    /// The first day asked for [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    from: Option<Day>,
    /// The last day [default: until further notice]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    until: Option<Day>,
    /// Alone, or only with someone who may be there alone
    #[arg(long, default_value = "unescorted", value_parser = one_of(&["unescorted", "escorted"], Mode::parse))]
    mode: Mode,
}

#[derive(Args)]
pub(crate) struct Answer {
    /// The entry of the request
    request: u64,
    /// Granted or refused [default: asked for on a terminal; without one, only shows what speaks for and against]
    #[arg(long, value_parser = one_of(&["granted", "refused"], Reply::parse))]
    decision: Option<Reply>,
    /// Why; needed for a refusal
    #[arg(long, default_value = "", hide_default_value = true)]
    reason: String,
    /// The day of the answer [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

pub(super) fn request(context: &mut Context<'_>, args: Request) -> Result<(), CliError> {
    context.record_with(|register| {
        let today = register.today();
        Ok(acts::Request {
            room: args.room,
            person: args.person,
            asked: args.asked.unwrap_or(today),
            asked_by: args.asked_by,
            need: args.need,
            from: args.from.unwrap_or(today),
            until: args.until,
            mode: args.mode,
        })
    })?;
    Ok(())
}

/// A request and what speaks for and against it, by name.
struct Evaluation(Vec<(&'static str, Value)>);

impl Evaluation {
    fn of(register: &Register, request: u64, answered: Day) -> Result<Self, CliError> {
        let unknown =
            || CliError::new(format!("entry {request} is no request for access")).hint("greffe access requests shows them");
        let asked = section(register, "access_requests", &[("request", &request.to_string())])?
            .into_objects()
            .pop()
            .ok_or_else(unknown)?;
        let text = |name: &str| asked.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let facts = Facts::load(register.db(), Copies::None)?;
        let (room, person) = (text("room"), text("person"));
        let room = facts.rooms.iter().find(|r| r.id == room).ok_or_else(unknown)?;
        let person = facts.people.iter().find(|p| p.id == person).ok_or_else(unknown)?;
        // Nobody is on a list before the answer.
        let from = Day::parse(&text("from")).unwrap_or(answered).max(answered);
        let standing = Standing::of(person, room, from);
        let mut rows = vec![("request", Value::from(request))];
        for name in ["room", "person", "asked", "asked_by", "need", "from", "until", "mode", "answer"] {
            rows.push((name, asked.get(name).cloned().unwrap_or_default()));
        }
        rows.extend([
            ("judged_on", from.to_string().into()),
            ("room_level", room.words.as_str().into()),
            ("function", person.function.as_str().into()),
            ("clearance", standing.clearance(from).into()),
            ("briefing", standing.briefing.map_or_else(|| "none".into(), |d| d.to_string()).into()),
            ("lacks", standing.lacking().into()),
        ]);
        Ok(Self(rows))
    }

    fn text(&self) -> String {
        let width = self.0.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
        let shown = |value: &Value| match value {
            Value::Null => "–".to_owned(),
            Value::String(text) => printable(text),
            other => other.to_string(),
        };
        let lines = self.0.iter().map(|(name, value)| format!("{:width$}  {}", name.replace('_', " "), shown(value)));
        lines.map(|line| format!("{}\n", line.trim_end())).collect()
    }

    fn json(&self) -> Value {
        Value::Object(self.0.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    }
}

pub(super) fn answer(context: &mut Context<'_>, args: Answer) -> Result<(), CliError> {
    let asks = context.ui().asks();
    let mut register = if args.decision.is_some() || asks { context.writing()? } else { context.reading()? };
    let day = args.on.unwrap_or(register.today());
    let evaluation = Evaluation::of(&register, args.request, day)?;
    let mut reason = args.reason;
    let decision = match args.decision {
        Some(decision) => decision,
        None if asks => {
            context.ui().err_text(&evaluation.text())?;
            let Some(decision) = ask(context)? else { return Ok(()) };
            if reason.is_empty() {
                let question = context.texts().get("ask-reason", &[]);
                reason = context.ui().ask_line(&question)?.unwrap_or_default().trim().to_owned();
            }
            decision
        }
        None => {
            return match context.format() {
                Format::Json => context.json(&json!({ "format": "greffe/request/v1", "request": evaluation.json() })),
                Format::Text => {
                    context.text(&evaluation.text());
                    context.remark("not answered: --decision granted or refused answers it")
                }
            };
        }
    };
    let act = acts::Answer { request: args.request, day, decision, reason };
    let mut tx = register.begin()?;
    let stamp = all_acts::record(&mut tx, &act)?;
    tx.commit()?;
    match context.format() {
        Format::Json => context.json(&json!({
            "entry": stamp.n, "act": acts::Answer::NAME, "at": stamp.at, "request": evaluation.json(),
        })),
        Format::Text => {
            context.text(&evaluation.text());
            context.line("");
            context.recorded(&stamp, acts::Answer::NAME)
        }
    }
}

/// Asks for the decision; `None` when the officer stops.
fn ask(context: &mut Context<'_>) -> Result<Option<Reply>, CliError> {
    let texts = context.texts();
    loop {
        let Some(answer) = context.ui().ask_line(&texts.get("ask-answer", &[]))? else {
            return Err(CliError::new("the questions were broken off").hint("nothing was recorded"));
        };
        match answer.trim().to_lowercase().as_str() {
            "stop" | "s" => {
                context.remark("stopped; nothing was recorded")?;
                return Ok(None);
            }
            "g" => return Ok(Some(Reply::Granted)),
            "r" => return Ok(Some(Reply::Refused)),
            other => match Reply::parse(other) {
                Some(reply) => return Ok(Some(reply)),
                None => context.ui().err_text(&format!("{}\n", texts.get("ask-answer-again", &[])))?,
            },
        }
    }
}
