//! What is due, from the records alone: the reviews and audits not closed, renewals, loans, combinations, inventories, actions,
//! incidents, the checkpoint, the backup.

use super::leads::Leads;
use crate::checks::facts::Facts;
use crate::checks::governing::Kept;
use crate::checks::{Asked, Run, check};
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
    /// The inventory of the whole register.
    Inventory,
    /// The inventory at the end of an officer's function.
    Handover(String),
    /// An action, by its number.
    Action(u64),
    /// An incident that is not closed, since its discovery.
    Incident(String),
    /// A checkpoint outside the room.
    Checkpoint,
    /// A verified copy of the register.
    Backup,
}

/// What is due on a day, the longest overdue first.
pub fn due(facts: &Facts, today: Day) -> Vec<Due> {
    due_by(facts, today, today.plus_days(facts.policies.number("ahead-days", today).into()))
}

/// The same as far ahead as a day.
pub(super) fn due_by(facts: &Facts, today: Day, horizon: Day) -> Vec<Due> {
    let mut out = Vec::new();
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
    out.extend(inventories(facts, today).into_iter().filter(|due| due.day <= horizon));
    let governing = &facts.governing;
    let actions = governing.actions.iter().filter(|a| a.done.is_none() && a.due <= horizon);
    out.extend(actions.map(|a| Due { day: a.due, what: What::Action(a.n) }));
    let incidents = governing.incidents.iter().filter(|i| i.closed.is_none());
    out.extend(incidents.map(|i| Due { day: i.discovered, what: What::Incident(i.id.clone()) }));
    let kept = [(&governing.checkpoints, "checkpoint-days", What::Checkpoint), (&governing.backups, "backup-days", What::Backup)];
    for (kept, setting, what) in kept {
        let last = kept.iter().map(|k: &Kept| k.made).max().unwrap_or(facts.created);
        let day = last.plus_days(i64::from(facts.policies.number(setting, today)));
        if day <= horizon {
            out.push(Due { day, what });
        }
    }
    out.sort();
    out
}

/// The yearly inventory, and those at the end of an officer's function that the check of them finds not to have been held.
fn inventories(facts: &Facts, today: Day) -> Vec<Due> {
    let months = i32::try_from(facts.policies.number("inventory-months", today)).unwrap_or(i32::MAX);
    let complete = facts.inventories.closed.iter().filter(|c| c.complete && c.day <= today).map(|c| c.day).max();
    let mut out = vec![Due { day: complete.unwrap_or(facts.created).plus_months(months), what: What::Inventory }];
    let mut found = Vec::new();
    if let Some(overdue) = check("INV001") {
        overdue.facts(facts, &Asked { run: Run::Inspect, day: today }, &mut found);
    }
    let days = i64::from(facts.policies.number("handover-days", today));
    for officer in &facts.inventories.ended {
        if found.iter().any(|f| f.subject.as_deref() == Some(officer.officer.as_str())) {
            let day = officer.day(facts.policies.zone(today)).plus_days(days);
            out.push(Due { day, what: What::Handover(officer.officer.clone()) });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, day, person};
    use crate::checks::Copies;
    use crate::domain::{ActionState, Gravity, Instant};

    #[test]
    fn what_governs_a_register_is_due_too_the_longest_overdue_first() {
        let mut bench = Bench::created(Instant::parse("2025-11-20T08:00:00Z").unwrap());
        let at = |bench: &mut Bench, day: &str| bench.set_now(Instant::parse(&format!("{day}T08:00:00Z")).unwrap());
        at(&mut bench, "2026-11-01");
        bench.ok(&crate::acts::journal::Checkpoint { size: 1, root: "ab".repeat(32) });
        at(&mut bench, "2026-11-20");
        bench.ok(&crate::acts::backup::Made { place: "x.db".into(), sha256: "ab".repeat(32), bytes: 1, size: 2 });
        at(&mut bench, "2026-11-23");
        bench.ok(&person("P0001"));
        bench.ok(&crate::acts::incident::Report {
            incident: "I1".into(),
            gravity: Gravity::Incident,
            happened: day("2026-11-01"),
            discovered: day("2026-11-02"),
            day: day("2026-11-03"),
            summary: "FICTIF".into(),
            persons: vec![],
            copies: vec![],
            findings: vec![],
        });
        let add = |due: &str| crate::acts::action::Add {
            finding: None,
            campaign: None,
            incident: Some("I1".into()),
            what: "FICTIF".into(),
            owner: "P0001".into(),
            day: day("2026-11-04"),
            due: day(due),
        };
        let (late, _, done) = (bench.ok(&add("2026-11-10")), bench.ok(&add("2026-12-24")), bench.ok(&add("2026-11-11")));
        let (state, note) = (ActionState::Done, String::new());
        bench.ok(&crate::acts::action::Progress { action: done, day: day("2026-11-12"), state, due: None, note });
        let facts = Facts::load(bench.db(), Copies::Held).unwrap();
        let list = due(&facts, day("2026-11-23"));
        let governing = list.into_iter().filter(|d| !matches!(d.what, What::Review(_) | What::Audit(_)));
        assert_eq!(
            governing.map(|d| (d.day.to_string(), d.what)).collect::<Vec<_>>(),
            [
                ("2026-11-02".to_owned(), What::Incident("I1".into())),
                ("2026-11-10".to_owned(), What::Action(late)),
                ("2026-11-20".to_owned(), What::Inventory),
                ("2026-11-27".to_owned(), What::Backup),
                ("2026-12-06".to_owned(), What::Checkpoint),
            ]
        );
    }
}
