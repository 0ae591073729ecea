//! What is due, from the records alone: the reviews and audits not closed, renewals, loans, combinations, the checkpoint.

use super::leads::Leads;
use crate::checks::facts::Facts;
use crate::domain::{Day, Month, Quarter};

/// One thing that is due.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The day it is due.
    pub day: Day,
    /// What.
    pub what: What,
}

/// What can be due.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The clearance review of a month.
    Review(Month),
    /// The access-log audit of a quarter.
    Audit(Quarter),
    /// The renewal of a person's clearance, by the last day on which it can be filed safely.
    Renewal(String),
    /// The return of a copy.
    Loan(String, u32),
    /// The change of a container's combination.
    Combination(String),
    /// A checkpoint outside the room.
    Checkpoint,
}

/// A checkpoint is due so many days after the one before (a default of our own).
const CHECKPOINT_DAYS: i64 = 35;

/// What is due on a day, the longest overdue first. `last_checkpoint` is the day the newest one was issued.
pub fn due(facts: &Facts, today: Day, last_checkpoint: Option<Day>) -> Vec<Due> {
    let mut out = Vec::new();
    let horizon = today.plus_days(facts.policies.number("ahead-days", today).into());
    let mut month = Month::of(facts.created);
    while month <= Month::of(today) {
        if !facts.reviews.contains(&month) {
            out.push(Due { day: month.last(), what: What::Review(month) });
        }
        month = month.next();
    }
    let mut quarter = Quarter::of(facts.created);
    while quarter < Quarter::of(today) {
        if !facts.audits.contains(&quarter) {
            // A month after the quarter's end: the logs of its last day must first be exported.
            out.push(Due { day: quarter.last().plus_months(1), what: What::Audit(quarter) });
        }
        quarter = quarter.next();
    }
    let leads = Leads::learn(facts, today);
    for person in facts.people.iter().filter(|p| p.in_service(today)) {
        let counting = person.standing.clearances.iter().filter(|c| c.lapsed(today).is_none());
        let longest = counting.max_by_key(|c| (c.expires, c.level));
        let filed = person.requests.iter().any(|r| r.requested.is_some() && r.answered.is_none());
        if let Some(day) = longest.map(|c| leads.last_safe(c.level, c.expires)).filter(|day| *day <= horizon && !filed) {
            out.push(Due { day, what: What::Renewal(person.id.clone()) });
        }
    }
    for copy in &facts.copies {
        if let Some((_, _, due)) = copy.loan.filter(|(_, _, due)| *due <= horizon) {
            out.push(Due { day: due, what: What::Loan(copy.document.to_string(), copy.copy) });
        }
    }
    let months = i32::try_from(facts.policies.number("combination-months", today)).unwrap_or(12);
    for container in &facts.containers {
        let day = container.combinations.last().map_or(facts.created, |d| d.plus_months(months));
        if day <= horizon {
            out.push(Due { day, what: What::Combination(container.id.clone()) });
        }
    }
    let checkpoint = last_checkpoint.unwrap_or(facts.created).plus_days(CHECKPOINT_DAYS);
    if checkpoint <= horizon {
        out.push(Due { day: checkpoint, what: What::Checkpoint });
    }
    out.sort();
    out
}
