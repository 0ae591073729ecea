//! Who must be briefed again and by when, and whose debriefing is missing.

use crate::checks::Facts;
use crate::checks::clearances::debrief_due;
use crate::checks::needs::needs;
use crate::domain::Day;

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A briefing: the first, or one more.
    Briefing,
    /// A debriefing.
    Debriefing,
}

/// One briefing or debriefing that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The last day it is in time; for a first briefing the day asked about, for a debriefing the last day of access.
    pub day: Day,
    /// The person's number.
    pub person: String,
    /// What.
    pub what: What,
    /// The last briefing.
    pub last: Option<Day>,
    /// The day it was acknowledged.
    pub acknowledged: Option<Day>,
}

/// Everything due by a day to come, the earliest first: people in service with a function, a list or a copy that takes a
/// briefing, by `briefing-months`; and those whose access ended without a debriefing.
pub fn due(facts: &Facts, today: Day, until: Day) -> Vec<Due> {
    let term = i32::try_from(facts.policies.number("briefing-months", today)).unwrap_or(i32::MAX);
    let mut out = Vec::new();
    for needs in needs(facts, today) {
        let person = needs.person;
        let last = person.briefings.iter().filter(|b| b.day <= today).max_by_key(|b| (b.day, b.n));
        let (acknowledged, last) = (last.and_then(|b| b.acknowledged), last.map(|b| b.day));
        let mut add = |day, what| out.push(Due { day, person: person.id.clone(), what, last, acknowledged });
        if let Some((ended, _)) = debrief_due(&needs, today) {
            add(ended, What::Debriefing);
        }
        let day = last.map_or(today, |day| day.plus_months(term));
        if person.in_service(today) && !needs.needs.is_empty() && day <= until {
            add(day, What::Briefing);
        }
    }
    out.sort_by(|a, b| (a.day, &a.person, a.what).cmp(&(b.day, &b.person, b.what)));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::clearance::End;
    use crate::acts::testing::{Bench, allow, briefing, day, grant, person, room};
    use crate::checks::Copies;

    #[test]
    fn who_needs_it_is_due_and_who_lost_access_is_debriefed() {
        let mut bench = Bench::new();
        bench.ok(&room("R1", "SECRET"));
        for id in ["P0001", "P0002", "P0003", "P0004"] {
            bench.ok(&person(id));
        }
        for id in ["P0001", "P0002", "P0003"] {
            bench.ok(&allow("R1", id, "2026-01-01", None));
        }
        bench.ok(&briefing("P0001", "2025-12-23"));
        bench.ok(&briefing("P0002", "2026-02-01"));
        bench.ok(&briefing("P0004", "2020-01-01"));
        let clearance = bench.ok(&grant("P0004", "SECRET", "BE", "2024-01-01", "2029-01-01"));
        bench.ok(&End { clearance, from: day("2026-11-11"), reason: "essai".into() });
        let facts = Facts::load(bench.db(), Copies::Held).unwrap();
        let told = |until| {
            let due = due(&facts, day("2026-11-23"), day(until));
            due.iter().map(|d| format!("{} {} {:?}", d.day, d.person, d.what)).collect::<Vec<_>>()
        };
        assert_eq!(told("2026-12-22"), ["2026-11-10 P0004 Debriefing", "2026-11-23 P0003 Briefing"]);
        assert_eq!(told("2026-12-23")[2..], ["2026-12-23 P0001 Briefing"]);
    }
}
