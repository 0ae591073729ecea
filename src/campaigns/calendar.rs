//! What falls due in the months ahead: what `status` tells of, the filing days and last days of the forecast, and what ends on a
//! day that is on record. What comes again is told once where its next day depends on when it is done; reviews and audits are
//! told for each month and quarter.

use super::briefings;
use super::forecast::endings;
use super::leads::Leads;
use super::status::{self, What as Governed};
use crate::checks::Facts;
use crate::checks::facts::Authorisation;
use crate::domain::{ApprovalKind, Day, DaySpan, Month, Quarter, Stage};

/// The kinds of what falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Clearances: the last safe filing day, the last day.
    Renewal,
    /// Requests: the consent, the answer.
    Request,
    /// Briefings and debriefings.
    Briefing,
    /// The monthly reviews.
    Review,
    /// The quarterly audits.
    Audit,
    /// Access lists: to be gone through, lines that end.
    Access,
    /// Need-to-know that ends.
    Need,
    /// Combinations.
    Combination,
    /// Approvals of rooms.
    Approval,
    /// Inventories.
    Inventory,
    /// Loans.
    Loan,
    /// Receipts of what was sent.
    Receipt,
    /// Actions.
    Action,
    /// Incidents that are open.
    Incident,
    /// Findings accepted until a day.
    Acceptance,
    /// Checkpoint and backup.
    Keeping,
}

/// One thing that falls due.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The day it is due, which may be past.
    pub day: Day,
    /// What.
    pub what: What,
}

/// What can fall due; people, rooms and the rest by number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum What {
    /// The renewal of a clearance is to be filed; its last day.
    File {
        person: String,
        expires: Day,
    },
    /// The last day of a clearance.
    Expiry {
        person: String,
    },
    /// The consent to a request.
    Consent {
        person: String,
        request: u64,
    },
    /// The answer to a request.
    Answer {
        person: String,
        request: u64,
    },
    Briefing {
        person: String,
    },
    Debriefing {
        person: String,
    },
    Review(Month),
    Audit(Quarter),
    /// A room's access list is to be gone through in a quarter.
    List {
        room: String,
        quarter: Quarter,
    },
    /// The last day of a line of a room's access list.
    Authorisation {
        room: String,
        person: String,
    },
    /// The last day of a need-to-know: a document's or a group's.
    Need {
        subject: String,
        person: String,
    },
    Combination {
        container: String,
    },
    Approval {
        room: String,
        kind: ApprovalKind,
    },
    Inventory,
    Handover {
        officer: String,
    },
    Loan {
        document: String,
        copy: u32,
        person: Option<String>,
    },
    Receipt {
        slip: String,
    },
    Action {
        action: u64,
        owner: String,
    },
    Incident {
        incident: String,
    },
    Acceptance {
        finding: String,
    },
    Checkpoint,
    Backup,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 16] = [
        Self::Renewal,
        Self::Request,
        Self::Briefing,
        Self::Review,
        Self::Audit,
        Self::Access,
        Self::Need,
        Self::Combination,
        Self::Approval,
        Self::Inventory,
        Self::Loan,
        Self::Receipt,
        Self::Action,
        Self::Incident,
        Self::Acceptance,
        Self::Keeping,
    ];

    /// Its code, stable; its words are the text `calendar-kind-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Renewal => "renewal",
            Self::Request => "request",
            Self::Briefing => "briefing",
            Self::Review => "review",
            Self::Audit => "audit",
            Self::Access => "access",
            Self::Need => "need",
            Self::Combination => "combination",
            Self::Approval => "approval",
            Self::Inventory => "inventory",
            Self::Loan => "loan",
            Self::Receipt => "receipt",
            Self::Action => "action",
            Self::Incident => "incident",
            Self::Acceptance => "acceptance",
            Self::Keeping => "keeping",
        }
    }
}

impl What {
    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Self::File { .. } | Self::Expiry { .. } => Kind::Renewal,
            Self::Consent { .. } | Self::Answer { .. } => Kind::Request,
            Self::Briefing { .. } | Self::Debriefing { .. } => Kind::Briefing,
            Self::Review(_) => Kind::Review,
            Self::Audit(_) => Kind::Audit,
            Self::List { .. } | Self::Authorisation { .. } => Kind::Access,
            Self::Need { .. } => Kind::Need,
            Self::Combination { .. } => Kind::Combination,
            Self::Approval { .. } => Kind::Approval,
            Self::Inventory | Self::Handover { .. } => Kind::Inventory,
            Self::Loan { .. } => Kind::Loan,
            Self::Receipt { .. } => Kind::Receipt,
            Self::Action { .. } => Kind::Action,
            Self::Incident { .. } => Kind::Incident,
            Self::Acceptance { .. } => Kind::Acceptance,
            Self::Checkpoint | Self::Backup => Kind::Keeping,
        }
    }

    /// Its code, stable: what is to be done within its kind. Its words are the text `calendar-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::File { .. } => "renewal",
            Self::Expiry { .. } => "expiry",
            Self::Consent { .. } => "consent",
            Self::Answer { .. } => "answer",
            Self::Briefing { .. } => "briefing",
            Self::Debriefing { .. } => "debriefing",
            Self::Review(_) => "review",
            Self::Audit(_) => "audit",
            Self::List { .. } => "list",
            Self::Authorisation { .. } => "authorisation",
            Self::Need { .. } => "need",
            Self::Combination { .. } => "combination",
            Self::Approval { .. } => "approval",
            Self::Inventory => "inventory",
            Self::Handover { .. } => "handover",
            Self::Loan { .. } => "loan",
            Self::Receipt { .. } => "receipt",
            Self::Action { .. } => "action",
            Self::Incident { .. } => "incident",
            Self::Acceptance { .. } => "acceptance",
            Self::Checkpoint => "checkpoint",
            Self::Backup => "backup",
        }
    }

    /// The person it is about, who holds it or has to do it.
    pub fn person(&self) -> Option<&str> {
        match self {
            Self::File { person, .. }
            | Self::Expiry { person }
            | Self::Consent { person, .. }
            | Self::Answer { person, .. }
            | Self::Briefing { person }
            | Self::Debriefing { person }
            | Self::Authorisation { person, .. }
            | Self::Need { person, .. }
            | Self::Action { owner: person, .. } => Some(person),
            Self::Loan { person, .. } => person.as_deref(),
            _ => None,
        }
    }

    /// The number of the record it is about, beside the person's: a month, a room, a copy; empty for what has none.
    pub fn subject(&self) -> String {
        match self {
            Self::Consent { request, .. } | Self::Answer { request, .. } => request.to_string(),
            Self::Review(month) => month.to_string(),
            Self::Audit(quarter) => quarter.to_string(),
            Self::List { room, quarter } => format!("{room} {quarter}"),
            Self::Authorisation { room, .. } => room.clone(),
            Self::Need { subject, .. } => subject.clone(),
            Self::Combination { container } => container.clone(),
            Self::Approval { room, kind } => format!("{room} {}", kind.code()),
            Self::Handover { officer } => officer.clone(),
            Self::Loan { document, copy, .. } => format!("{document}/{copy}"),
            Self::Receipt { slip } => slip.clone(),
            Self::Action { action, .. } => action.to_string(),
            Self::Incident { incident } => incident.clone(),
            Self::Acceptance { finding } => finding.clone(),
            Self::File { .. } | Self::Expiry { .. } | Self::Briefing { .. } | Self::Debriefing { .. } => String::new(),
            Self::Inventory | Self::Checkpoint | Self::Backup => String::new(),
        }
    }
}

/// What falls due by a day, what is overdue included, the longest overdue first. Receipts need all copies among the facts, loans
/// and briefings those that are held.
pub fn calendar(facts: &Facts, today: Day, last: Day) -> Vec<Due> {
    let mut out = Vec::new();
    let mut add = |day: Day, what: What| {
        if day <= last {
            out.push(Due { day, what });
        }
    };
    for due in status::due_by(facts, today, last) {
        let what = match due.what {
            // Here by what each person's clearance is needed for, as the forecast does.
            Governed::Renewal(_) => continue,
            Governed::Review(month) => What::Review(month),
            Governed::Audit(quarter) => What::Audit(quarter),
            Governed::Loan(document, copy) => loan(facts, document, copy),
            Governed::Combination(container) => What::Combination { container },
            Governed::Inventory => What::Inventory,
            Governed::Handover(officer) => What::Handover { officer },
            Governed::Action(action) => {
                let owner = facts.governing.actions.iter().find(|a| a.n == action).map(|a| a.owner.clone());
                What::Action { action, owner: owner.unwrap_or_default() }
            }
            Governed::Incident(incident) => What::Incident { incident },
            Governed::Checkpoint => What::Checkpoint,
            Governed::Backup => What::Backup,
        };
        add(due.day, what);
    }
    ahead(facts, today, last, &mut add);
    people(facts, today, last, &mut add);
    lists(facts, today, last, &mut add);
    premises(facts, today, &mut add);
    out.sort();
    out.dedup();
    out
}

fn loan(facts: &Facts, document: String, copy: u32) -> What {
    let found = facts.copies.binary_search_by(|c| (&*c.document, c.copy).cmp(&(document.as_str(), copy)));
    let holder = found.ok().and_then(|at| facts.copies[at].holder);
    What::Loan { document, copy, person: holder.map(|at| facts.people[at].id.clone()) }
}

/// The reviews and audits of the months and quarters to come, which nothing on record can have closed yet.
fn ahead(facts: &Facts, today: Day, last: Day, add: &mut impl FnMut(Day, What)) {
    let mut month = Month::of(today).next();
    while month.last() <= last {
        if !facts.reviews.contains(&month) {
            add(month.last(), What::Review(month));
        }
        month = month.next();
    }
    let mut quarter = Quarter::of(today);
    while quarter.first() <= last {
        if !facts.audits.contains(&quarter) {
            add(quarter.last().plus_months(1), What::Audit(quarter));
        }
        quarter = quarter.next();
    }
}

/// Clearances, requests, briefings and needs-to-know of everyone in service.
fn people(facts: &Facts, today: Day, last: Day, add: &mut impl FnMut(Day, What)) {
    for ending in endings(facts, today, &Leads::learn(facts, today)) {
        let filed = ending.request.is_some_and(|(_, stage, _)| stage == Stage::Filed);
        let person = ending.person;
        if !filed {
            add(ending.last_safe, What::File { person: person.clone(), expires: ending.expires });
        }
        add(ending.expires, What::Expiry { person });
    }
    let term = |name| i64::from(facts.policies.number(name, today));
    let (consent, answer) = (term("consent-days"), term("request-days"));
    for (at, person) in facts.people.iter().enumerate().filter(|(_, p)| p.in_service(today)) {
        for request in &person.requests {
            let (id, request, stage) = (person.id.clone(), request.n, request.stage_on(today));
            match stage {
                Some((Stage::Notified, since)) => add(since.plus_days(consent), What::Consent { person: id, request }),
                Some((Stage::Filed, since)) => add(since.plus_days(answer), What::Answer { person: id, request }),
                _ => {}
            }
        }
        for (until, subject) in facts.need_to_know.ends(at, today) {
            add(until, What::Need { subject, person: person.id.clone() });
        }
    }
    for due in briefings::due(facts, today, last) {
        let what = match due.what {
            briefings::What::Briefing => What::Briefing { person: due.person },
            briefings::What::Debriefing => What::Debriefing { person: due.person },
        };
        add(due.day, what);
    }
}

/// Access lists: each with somebody on it once a quarter, and lines that end without another that goes on.
fn lists(facts: &Facts, today: Day, last: Day, add: &mut impl FnMut(Day, What)) {
    for (at, room) in facts.rooms.iter().enumerate().filter(|(_, room)| room.controlled()) {
        if !facts.access.iter().any(|line| line.room == at && line.span.is_some_and(|s| s.contains(today))) {
            continue;
        }
        let mut quarter = Quarter::of(today);
        while quarter.last() <= last {
            let within = |day: Day| quarter.first() <= day && day <= quarter.last();
            if !facts.premises.list_reviews.iter().any(|r| r.room == at && within(r.day)) {
                add(quarter.last(), What::List { room: room.id.clone(), quarter });
            }
            quarter = quarter.next();
        }
    }
    for line in &facts.access {
        let (room, person) = (&facts.rooms[line.room], &facts.people[line.person]);
        let Some(until) = line.span.and_then(|s| s.until).filter(|until| *until >= today && *until <= last) else { continue };
        let next = until.plus_days(1);
        let goes_on = |other: &Authorisation| {
            (other.room, other.person) == (line.room, line.person) && other.span.is_some_and(|s| s.contains(next))
        };
        if person.in_service(today) && !facts.access.iter().any(goes_on) {
            add(until, What::Authorisation { room: room.id.clone(), person: person.id.clone() });
        }
    }
}

/// Approvals of rooms, receipts, accepted findings.
fn premises(facts: &Facts, today: Day, add: &mut impl FnMut(Day, What)) {
    for (at, room) in facts.rooms.iter().enumerate().filter(|(_, room)| room.level.needs_clearance()) {
        for kind in ApprovalKind::ALL {
            let of = || facts.premises.approvals.iter().filter(|a| a.room == at && a.what == kind).map(|a| a.span);
            let latest = |spans: &mut dyn Iterator<Item = DaySpan>| spans.map(|s| s.until.unwrap_or(Day::MAX)).max();
            let Some(mut until) = latest(&mut of().filter(|s| s.from <= today)) else { continue };
            // Another that holds on the next day is its renewal.
            while let Some(later) = latest(&mut of().filter(|s| s.contains(until.plus_days(1)))).filter(|later| *later > until) {
                until = later;
            }
            if until < Day::MAX {
                add(until, What::Approval { room: room.id.clone(), kind });
            }
        }
    }
    for sent in &facts.holdings.outstanding {
        add(sent.due, What::Receipt { slip: sent.slip.clone() });
    }
    for of in facts.governing.states.chunk_by(|a, b| a.finding == b.finding) {
        let last = of.iter().rfind(|s| s.day <= today);
        // A day after its last one it is open again, and the follow-up of its campaign lists it.
        if let Some((finding, until)) = last.and_then(|s| Some((s.finding.clone(), s.until.filter(|u| *u >= today)?))) {
            add(until, What::Acceptance { finding });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, allow, briefing, day, grant, open_request, person, request, room};
    use crate::checks::Copies;
    use crate::domain::Instant;

    fn told(facts: &Facts, today: &str, last: &str) -> Vec<String> {
        let due = calendar(facts, day(today), day(last));
        let line = |d: &Due| format!("{} {} {} {}", d.day, d.what.code(), d.what.person().unwrap_or_default(), d.what.subject());
        due.iter().map(|d| line(d).split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn everything_that_has_a_day_is_told_on_it() {
        let mut bench = Bench::created(Instant::parse("2026-10-05T08:00:00Z").unwrap());
        bench.set_now(Instant::parse("2026-11-23T08:00:00Z").unwrap());
        bench.ok(&room("R1", "SECRET"));
        for (id, expires) in [("P0001", "2027-03-01"), ("P0002", "2027-12-31"), ("P0003", "2028-12-31")] {
            bench.ok(&person(id));
            bench.ok(&grant(id, "SECRET", "BE", "2024-01-01", expires));
        }
        bench.ok(&allow("R1", "P0001", "2026-01-01", Some("2027-01-15")));
        bench.ok(&allow("R1", "P0001", "2027-01-16", Some("2027-02-15")));
        bench.ok(&allow("R1", "P0002", "2026-01-01", None));
        bench.ok(&briefing("P0001", "2026-01-10"));
        bench.ok(&briefing("P0002", "2026-11-01"));
        bench.ok(&request("P0002", "SECRET", "BE", "2026-11-02"));
        bench.ok(&open_request("P0003", "TRES SECRET", "BE", "2026-11-02"));
        let facts = Facts::load(bench.db(), Copies::All).unwrap();
        assert_eq!(
            told(&facts, "2026-11-23", "2027-03-01"),
            [
                "2026-09-01 renewal P0001",
                "2026-10-12 backup",
                "2026-10-31 review 2026-10",
                "2026-11-09 checkpoint",
                "2026-11-30 review 2026-11",
                "2026-12-31 review 2026-12",
                "2026-12-31 list R1 2026-Q4",
                "2027-01-10 briefing P0001",
                "2027-01-31 review 2027-01",
                "2027-01-31 audit 2026-Q4",
                "2027-02-15 authorisation P0001 R1",
                "2027-02-28 review 2027-02",
                "2027-03-01 expiry P0001",
            ]
        );
        // P0002 has filed: only the answer and the last day are told; nobody filed for P0003.
        let later = told(&facts, "2026-11-23", "2028-12-31");
        let of = |id: &str| later.iter().filter(|l| l.contains(id)).cloned().collect::<Vec<_>>();
        assert_eq!(of("P0002")[0].split(' ').take(3).collect::<Vec<_>>(), ["2027-05-01", "answer", "P0002"]);
        assert_eq!(of("P0002")[1..], ["2027-11-01 briefing P0002", "2027-12-31 expiry P0002"]);
        assert_eq!(of("P0003"), ["2028-06-30 renewal P0003", "2028-12-31 expiry P0003"]);
        assert_eq!(later.iter().filter(|l| l.contains(" audit ")).count(), 8);
        assert!(later.contains(&"2027-10-05 inventory".to_owned()));
    }

    #[test]
    fn whatever_status_tells_is_in_the_calendar_too() {
        let mut bench = Bench::created(Instant::parse("2025-11-20T08:00:00Z").unwrap());
        bench.set_now(Instant::parse("2026-11-23T08:00:00Z").unwrap());
        bench.ok(&person("P0001"));
        let facts = Facts::load(bench.db(), Copies::All).unwrap();
        let today = day("2026-11-23");
        let all = calendar(&facts, today, today.plus_months(2));
        let status = status::due(&facts, today);
        assert!(status.len() > 15);
        for due in status {
            assert!(all.iter().any(|d| d.day == due.day), "{due:?}");
        }
        let mut codes: Vec<_> = all.iter().map(|d| (d.what.code(), d.what.person(), d.what.subject())).collect();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), all.len(), "each has an identity of its own");
    }
}
