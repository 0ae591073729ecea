//! How long the authority takes to answer, learnt from the register's own history, and the last day on which a renewal can
//! still be filed safely.

use std::collections::BTreeMap;

use crate::checks::Facts;
use crate::domain::{Day, Level};

/// So many answers at a level are a history; with fewer the setting counts.
pub const ENOUGH: usize = 3;

/// Days something took, over several times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// How many times.
    pub times: usize,
    /// The shortest.
    pub shortest: i64,
    /// The middle one; of two in the middle the longer.
    pub median: i64,
    /// The longest.
    pub longest: i64,
}

impl Range {
    fn of(mut days: Vec<i64>) -> Option<Self> {
        days.sort_unstable();
        let (shortest, longest) = (*days.first()?, *days.last()?);
        Some(Self { times: days.len(), shortest, median: *days.get(days.len() / 2)?, longest })
    }
}

/// What the history of one level says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// From filing to the first day of the clearance granted.
    pub answer: Option<Range>,
    /// From the notice to filing.
    pub preparation: Option<Range>,
}

/// What a last safe filing day rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The longest of so many answers at the level.
    Learnt {
        /// Days.
        days: i64,
        /// How many answers.
        answers: usize,
    },
    /// The setting `renewal-lead-months`.
    Setting {
        /// Months.
        months: i32,
    },
}

/// The lead times of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leads {
    /// By level; every level that takes a clearance is there.
    pub levels: BTreeMap<Level, History>,
    months: i32,
}

impl Leads {
    /// Learns them from every request granted by a day.
    pub fn learn(facts: &Facts, day: Day) -> Self {
        let levels = [Level::Confidential, Level::Secret, Level::TopSecret];
        let mut days: BTreeMap<Level, (Vec<i64>, Vec<i64>)> = levels.map(|level| (level, Default::default())).into();
        for request in facts.people.iter().flat_map(|p| &p.requests) {
            let granted = request.answer.as_deref() == Some("granted");
            let Some((filed, answered)) = request.requested.zip(request.answered.filter(|d| granted && *d <= day)) else {
                continue;
            };
            let Some((answer, preparation)) = days.get_mut(&request.level) else { continue };
            // Taken over from paper, an answer can be dated before its request: that is a fault of the paper, not a lead.
            if filed <= answered {
                answer.push(answered.days_since(filed));
                preparation.extend(request.notice.map(|notice| filed.days_since(notice)));
            }
        }
        let months = i32::try_from(facts.policies.number("renewal-lead-months", day)).unwrap_or(i32::MAX);
        let of = |(answer, preparation)| History { answer: Range::of(answer), preparation: Range::of(preparation) };
        Self { levels: days.into_iter().map(|(level, days)| (level, of(days))).collect(), months }
    }

    /// What counts for a level.
    pub fn basis(&self, level: Level) -> Basis {
        let learnt = self.levels.get(&level).and_then(|h| h.answer).filter(|r| r.times >= ENOUGH);
        learnt.map_or(Basis::Setting { months: self.months }, |r| Basis::Learnt { days: r.longest, answers: r.times })
    }

    /// The last day on which the renewal of a clearance can be filed and still be answered by its last day, if the authority
    /// takes as long as it ever did.
    pub fn last_safe(&self, level: Level, expires: Day) -> Day {
        match self.basis(level) {
            Basis::Learnt { days, .. } => expires.plus_days(-days),
            Basis::Setting { months } => expires.plus_months(-months),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, day, grant, person, request};
    use crate::checks::Copies;

    #[test]
    fn three_answers_are_a_history() {
        let mut bench = Bench::new();
        let answers = [
            ("SECRET", "2026-01-01", "2026-05-01"),
            ("SECRET", "2026-01-01", "2026-03-02"),
            ("SECRET", "2026-02-01", "2026-09-01"),
        ];
        for (n, (level, filed, granted)) in answers.into_iter().enumerate() {
            let facts = Facts::load(bench.db(), Copies::None).unwrap();
            let leads = Leads::learn(&facts, day("2026-11-23"));
            assert_eq!(leads.basis(Level::Secret), Basis::Setting { months: 6 });
            assert_eq!(leads.last_safe(Level::Secret, day("2027-08-31")), day("2027-02-28"));
            let id = format!("P000{n}");
            bench.ok(&person(&id));
            bench.ok(&request(&id, level, "BE", filed));
            bench.ok(&grant(&id, level, "BE", granted, "2031-01-01"));
        }
        bench.ok(&request("P0000", "TRES SECRET", "BE", "2026-01-01"));
        let facts = Facts::load(bench.db(), Copies::None).unwrap();
        let leads = Leads::learn(&facts, day("2026-11-23"));
        let range = leads.levels[&Level::Secret].answer.unwrap();
        assert_eq!((range.times, range.shortest, range.median, range.longest), (3, 60, 120, 212));
        assert_eq!(leads.basis(Level::Secret), Basis::Learnt { days: 212, answers: 3 });
        assert_eq!(leads.last_safe(Level::Secret, day("2027-08-31")), day("2027-01-31"));
        assert_eq!(leads.basis(Level::TopSecret), Basis::Setting { months: 6 });
        // What was answered later is not known yet.
        assert_eq!(Leads::learn(&facts, day("2026-08-31")).basis(Level::Secret), Basis::Setting { months: 6 });
    }
}
