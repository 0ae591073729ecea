//! What the months ahead bring, as the records stand or as supposed: whose clearance ends, by when its renewal must be filed,
//! and on which days a room, a level, a combination or the officer's function has too few cleared people.

use super::leads::{Basis, Leads};
use crate::checks::Facts;
use crate::checks::continuity::{self, Continuity};
use crate::checks::needs::{Part, present};
use crate::domain::{Day, Month, Scopes, Stage};

/// A person's clearance to watch: of those that serve a need the first to end, without a need the longest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// The person's number.
    pub person: String,
    /// The name.
    pub name: String,
    /// The words of the level.
    pub words: String,
    /// The scopes.
    pub scopes: Scopes,
    /// The last day it counts, a later one that follows without a gap included.
    pub expires: Day,
    /// The last day on which its renewal can be filed and be answered in time.
    pub last_safe: Day,
    /// What that day rests on.
    pub basis: Basis,
    /// The request under way: its entry, how far it has come, since when.
    pub request: Option<(u64, Stage, Day)>,
    /// The last safe day is past and nothing was filed.
    pub late: bool,
}

/// A month of the forecast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// The month.
    pub month: Month,
    /// Whose clearance ends in it, by index of the endings.
    pub expiring: Vec<usize>,
    /// Whose last safe filing day lies in it while nothing is filed, by index of the endings.
    pub to_file: Vec<usize>,
}

/// A forecast.
#[derive(Debug, Clone)]
pub struct Forecast {
    /// The day it is made on.
    pub first: Day,
    /// The last day it looks at.
    pub last: Day,
    /// How long the authority takes.
    pub leads: Leads,
    /// Everyone in service with a clearance that counts, the first to end first.
    pub endings: Vec<Ending>,
    /// The months up to the last day.
    pub months: Vec<Ahead>,
    /// What must not be left without people.
    pub continuity: Vec<Continuity>,
    /// What is not concluded: texts `not-concluded-*` with their values.
    pub not_concluded: Vec<Part>,
}

/// The forecast from a day over a number of months.
pub fn forecast(facts: &Facts, first: Day, months: u32) -> Forecast {
    let last = first.plus_months(i32::try_from(months).unwrap_or(i32::MAX));
    let leads = Leads::learn(facts, first);
    let endings = endings(facts, first, &leads);
    Forecast {
        first,
        last,
        months: ahead(&endings, first, last),
        leads,
        endings,
        continuity: continuity::continuity(facts, first, last),
        not_concluded: continuity::not_concluded(facts, first),
    }
}

/// Everyone in service with a clearance that counts on a day, the first to end first.
pub fn endings(facts: &Facts, first: Day, leads: &Leads) -> Vec<Ending> {
    let mut endings: Vec<Ending> = Vec::new();
    for needs in present(facts, first) {
        let Some(watched) = needs.first_to_end() else { continue };
        let (level, expires) = (watched.held.level, watched.held.expires);
        let last_safe = leads.last_safe(level, expires);
        let request = needs.pending().and_then(|r| r.stage_on(first).map(|(stage, since)| (r.n, stage, since)));
        let filed = request.is_some_and(|(_, stage, _)| stage == Stage::Filed);
        endings.push(Ending {
            person: needs.person.id.clone(),
            name: needs.person.name.clone(),
            words: watched.words.to_owned(),
            scopes: watched.held.scopes,
            expires,
            last_safe,
            basis: leads.basis(level),
            request,
            late: last_safe < first && !filed,
        });
    }
    endings.sort_by(|a, b| (a.expires, &a.person).cmp(&(b.expires, &b.person)));
    endings
}

fn ahead(endings: &[Ending], first: Day, last: Day) -> Vec<Ahead> {
    let mut months = Vec::new();
    let mut month = Month::of(first);
    while month <= Month::of(last) {
        let inside = |day: Day| Month::of(day) == month && first <= day && day <= last;
        let all = || endings.iter().enumerate();
        let filed = |e: &Ending| e.request.is_some_and(|(_, stage, _)| stage == Stage::Filed);
        months.push(Ahead {
            month,
            expiring: all().filter(|(_, e)| inside(e.expires)).map(|(i, _)| i).collect(),
            to_file: all().filter(|(_, e)| inside(e.last_safe) && !filed(e)).map(|(i, _)| i).collect(),
        });
        month = month.next();
    }
    months
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, day, grant, open_request, person, request};
    use crate::checks::Copies;

    #[test]
    fn months_name_who_expires_and_who_must_file() {
        let mut bench = Bench::new();
        for (id, expires) in [
            ("P0001", "2027-05-23"),
            ("P0002", "2027-05-22"),
            ("P0003", "2028-11-23"),
            ("P0004", "2028-11-24"),
            ("P0005", "2027-01-31"),
        ] {
            bench.ok(&person(id));
            bench.ok(&grant(id, "SECRET", "BE", "2024-01-01", expires));
        }
        bench.ok(&open_request("P0002", "SECRET", "BE", "2026-11-01"));
        bench.ok(&request("P0005", "SECRET", "BE", "2026-11-02"));
        let facts = Facts::load(bench.db(), Copies::None).unwrap();
        let made = forecast(&facts, day("2026-11-23"), 24);
        assert_eq!((made.months.len(), made.last), (25, day("2028-11-23")));
        let ids = |list: &[usize]| list.iter().map(|i| made.endings[*i].person.as_str()).collect::<Vec<_>>().join(" ");
        let told: Vec<_> = made
            .months
            .iter()
            .map(|m| format!("{} {}/{}", m.month, ids(&m.expiring), ids(&m.to_file)))
            .filter(|t| t.len() > 9)
            .collect();
        // P0001 can still file today; for P0002 it is too late, and opening is not filing; P0005 has filed; P0004 ends a day after.
        assert_eq!(told, ["2026-11 /P0001", "2027-01 P0005/", "2027-05 P0002 P0001/", "2028-05 /P0003 P0004", "2028-11 P0003/"]);
        let late: Vec<_> = made.endings.iter().filter(|e| e.late).map(|e| e.person.as_str()).collect();
        assert_eq!(late, ["P0002"]);
        let stages: Vec<_> = made.endings.iter().filter_map(|e| e.request.map(|(_, stage, _)| stage.code())).collect();
        assert_eq!(stages, ["filed", "opened"]);
    }
}
