//! What falls due in the months ahead, as a report.

use std::collections::BTreeMap;

use serde::Serialize;

use super::meta::Meta;
use crate::campaigns::calendar::{Due, Kind, What};
use crate::checks::Facts;
use crate::domain::Day;
use crate::i18n::{Texts, locale};

/// The format's name.
pub const FORMAT: &str = "greffe/calendar/v1";

/// The report.
#[derive(Debug, Clone, Serialize)]
pub struct CalendarView {
    /// `greffe/calendar/v1`.
    pub format: &'static str,
    /// About the report itself; its period is from today to the last day looked at.
    pub meta: Meta,
    /// The kinds it was narrowed to; none: all of them.
    pub kinds: Vec<&'static str>,
    /// Whether people are named; otherwise there are only numbers.
    pub names: bool,
    /// What falls due, the soonest first; what is overdue stands on the first day.
    pub due: Vec<DueView>,
}

/// One thing that falls due.
#[derive(Debug, Clone, Serialize)]
pub struct DueView {
    /// The day it stands on: the day it is due, or the first of the calendar when that is past.
    pub on: String,
    /// The day it is due.
    pub due: String,
    /// Days past that day.
    pub overdue_days: Option<i64>,
    /// `renewal`, `request`, `briefing`, `review`, `audit`, `access`, `need`, `combination`, `approval`, `inventory`, `loan`,
    /// `receipt`, `action`, `incident`, `acceptance`, `keeping`.
    pub kind: &'static str,
    /// What of its kind: `renewal` or `expiry`, `consent` or `answer`, `checkpoint` or `backup` …
    pub what: &'static str,
    /// The record it is about, by number, beside the person's; empty for what has none.
    pub subject: String,
    /// The person it is about, who holds it or has to do it.
    pub person: Option<String>,
    /// Their name.
    pub name: Option<String>,
    /// The same in words, by numbers.
    pub text: String,
    /// More about it, or since when it is overdue.
    pub note: String,
}

/// What is wanted of a calendar.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Only these kinds; none: all.
    pub kinds: Vec<Kind>,
    /// Without the names of people.
    pub without_names: bool,
}

/// Puts what falls due in words.
pub fn view(due: &[Due], wanted: &Wanted, today: Day, facts: &Facts, meta: Meta, texts: &Texts) -> CalendarView {
    let names: BTreeMap<&str, &str> = facts.people.iter().map(|p| (p.id.as_str(), p.name.as_str())).collect();
    let name = |person: &str| names.get(person).filter(|_| !wanted.without_names).map(|name| (*name).to_owned());
    let asked = |due: &&Due| wanted.kinds.is_empty() || wanted.kinds.contains(&due.what.kind());
    let mut list: Vec<_> = due.iter().filter(asked).collect();
    // The overdue stand together on the first day, the longest overdue first, as the order of their days has it.
    list.sort_by_key(|due| (due.day.max(today), due.day));
    let mut kinds: Vec<_> = wanted.kinds.clone();
    kinds.sort();
    kinds.dedup();
    CalendarView {
        format: FORMAT,
        meta,
        kinds: kinds.into_iter().map(Kind::code).collect(),
        names: !wanted.without_names,
        due: list
            .into_iter()
            .map(|due| DueView {
                on: due.day.max(today).to_string(),
                due: due.day.to_string(),
                overdue_days: Some(today.days_since(due.day)).filter(|days| *days > 0),
                kind: due.what.kind().code(),
                what: due.what.code(),
                subject: due.what.subject(),
                person: due.what.person().map(str::to_owned),
                name: due.what.person().and_then(name),
                text: words(&due.what, texts),
                note: note(due, today, texts),
            })
            .collect(),
    }
}

fn words(what: &What, texts: &Texts) -> String {
    let person = what.person().unwrap_or_default().into();
    let key = match what {
        What::Review(month) => return texts.get("due-review", &[("month", month.to_string().into())]),
        What::Audit(quarter) => return texts.get("due-audit", &[("quarter", quarter.to_string().into())]),
        What::Loan { document, copy, .. } => {
            return texts.get("due-loan", &[("document", document.into()), ("copy", copy.to_string().into())]);
        }
        What::Combination { container } => return texts.get("due-combination", &[("container", container.into())]),
        What::Inventory => return texts.get("due-inventory-all", &[]),
        What::Handover { officer } => return texts.get("due-handover", &[("officer", officer.into())]),
        What::Action { action, .. } => return texts.get("due-action", &[("action", action.to_string().into())]),
        What::Incident { incident } => return texts.get("due-incident", &[("incident", incident.into())]),
        What::Checkpoint => return texts.get("due-checkpoint", &[]),
        What::Backup => return texts.get("due-backup", &[]),
        What::Briefing { .. } => return texts.get("due-briefing", &[("person", person)]),
        What::Approval { room, kind } => {
            let kind = texts.get(&format!("approval-{}", kind.code()), &[]);
            return texts.get("calendar-approval", &[("kind", kind.into()), ("room", room.into())]);
        }
        What::List { room, quarter } => {
            return texts.get("calendar-list", &[("room", room.into()), ("quarter", quarter.to_string().into())]);
        }
        What::Receipt { slip } => return texts.get("calendar-receipt", &[("slip", slip.into())]),
        What::Acceptance { finding } => return texts.get("calendar-acceptance", &[("finding", finding.into())]),
        What::Authorisation { room, .. } => {
            return texts.get("calendar-authorisation", &[("person", person), ("room", room.into())]);
        }
        What::Need { subject, .. } => return texts.get("calendar-need", &[("person", person), ("subject", subject.into())]),
        What::File { .. } => "calendar-renewal",
        What::Expiry { .. } => "calendar-expiry",
        What::Consent { .. } => "calendar-consent",
        What::Answer { .. } => "calendar-answer",
        What::Debriefing { .. } => "calendar-debriefing",
    };
    texts.get(key, &[("person", person)])
}

fn note(due: &Due, today: Day, texts: &Texts) -> String {
    let date = |day: Day| locale::day(day, texts.lang());
    let mut notes = Vec::new();
    if due.day < today {
        let days = today.days_since(due.day);
        notes.push(texts.get("calendar-since", &[("date", date(due.day).into()), ("days", days.into())]));
    }
    if let What::File { expires, .. } = due.what {
        notes.push(texts.get("calendar-expires", &[("date", date(expires).into())]));
    }
    notes.join(" ")
}
