//! `greffe status`: what is due.

use serde_json::{Value, json};

use super::{CliError, Context, Format};
use crate::campaigns::status::{Due, What, due};
use crate::checks::{Copies, Facts};
use crate::domain::{Day, printable};
use crate::i18n::{Texts, locale};
use crate::register::Register;
use crate::reports::meta::journal_head;

pub(super) fn run(context: &mut Context<'_>) -> Result<u8, CliError> {
    let register = context.reading()?;
    let facts = Facts::load(register.db(), Copies::Held)?;
    let today = register.today();
    let list = due(&facts, today);
    match context.format() {
        Format::Json => {
            let (size, root) = journal_head(register.db())?;
            let due: Vec<_> = list.iter().map(|d| row(d, today, context.texts())).collect();
            context.json(&json!({
                "format": "greffe/status/v1", "register": register.id(), "on": today, "journal_size": size,
                "journal_root": root, "people": facts.people.len(), "logs": facts.logs.len(), "due": due,
            }))?;
        }
        Format::Text => text(context, &register, &facts, &list)?,
    }
    Ok(0)
}

fn text(context: &mut Context<'_>, register: &Register, facts: &Facts, list: &[Due]) -> Result<(), CliError> {
    let (texts, today) = (context.texts(), register.today());
    let (size, root) = journal_head(register.db())?;
    let root = root.get(..16).unwrap_or_default().to_owned();
    context.line(texts.get("report-status", &[]));
    context.line(texts.get("footer", &[("count", size.into()), ("root", root.into())]));
    context.line(format!("{}: {}", texts.get("count-people", &[]), locale::number(facts.people.len() as u64, texts.lang())));
    context.line("");
    if list.is_empty() {
        context.line(texts.get("due-nothing", &[]));
    }
    for d in list {
        context.line(printable(&format!(
            "{}  {}  ({})",
            locale::day(d.day, texts.lang()),
            name(d, texts),
            when(d, today, texts)
        )));
    }
    Ok(())
}

fn name(due: &Due, texts: &Texts) -> String {
    match &due.what {
        What::Review(month) => texts.get("due-review", &[("month", month.to_string().into())]),
        What::Audit(quarter) => texts.get("due-audit", &[("quarter", quarter.to_string().into())]),
        What::Renewal(person) => texts.get("due-renewal", &[("person", person.into())]),
        What::Loan(document, copy) => texts.get("due-loan", &[("document", document.into()), ("copy", copy.to_string().into())]),
        What::Combination(container) => texts.get("due-combination", &[("container", container.into())]),
        What::Inventory => texts.get("due-inventory-all", &[]),
        What::Handover(officer) => texts.get("due-handover", &[("officer", officer.into())]),
        What::Action(n) => texts.get("due-action", &[("action", n.to_string().into())]),
        What::Incident(incident) => texts.get("due-incident", &[("incident", incident.into())]),
        What::Checkpoint => texts.get("due-checkpoint", &[]),
        What::Backup => texts.get("due-backup", &[]),
    }
}

fn when(due: &Due, today: Day, texts: &Texts) -> String {
    match due.day.days_since(today) {
        0 => texts.get("due-today", &[]),
        days @ 1.. => texts.get("due-in", &[("days", days.into())]),
        days => texts.get("due-overdue", &[("days", (-days).into())]),
    }
}

fn row(due: &Due, today: Day, texts: &Texts) -> Value {
    let (kind, subject) = match &due.what {
        What::Review(month) => ("review", month.to_string()),
        What::Audit(quarter) => ("audit", quarter.to_string()),
        What::Renewal(person) => ("renewal", person.clone()),
        What::Loan(document, copy) => ("loan", format!("{document} copy {copy}")),
        What::Combination(container) => ("combination", container.clone()),
        What::Inventory => ("inventory", String::new()),
        What::Handover(officer) => ("handover", officer.clone()),
        What::Action(n) => ("action", n.to_string()),
        What::Incident(incident) => ("incident", incident.clone()),
        What::Checkpoint => ("checkpoint", String::new()),
        What::Backup => ("backup", String::new()),
    };
    json!({ "what": kind, "subject": subject, "due": due.day, "days": due.day.days_since(today), "text": name(due, texts) })
}
