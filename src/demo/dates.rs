//! The days of the demonstration, all told from the moment it is made.

use chrono_tz::Tz;

use crate::domain::{Day, Instant, Month, Policies, Quarter, working_day as works};

/// How long before the demonstration its register begins.
const MONTHS: i32 = 14;

/// The days everything is placed on.
#[derive(Debug, Clone)]
pub(super) struct Dates {
    /// The moment of the demonstration.
    pub(super) now: Instant,
    /// Its day.
    pub(super) today: Day,
    /// The day the register was created.
    pub(super) created: Day,
    /// The quarter that is audited: the last full one.
    pub(super) quarter: Quarter,
    /// Its working days: Monday to Friday, no public holiday. There are always 58 or more.
    pub(super) working: Vec<Day>,
    /// The register's time zone.
    pub(super) zone: Tz,
}

impl Dates {
    pub(super) fn at(now: Instant) -> Self {
        let zone = Policies::default().zone(Day::MIN);
        let today = now.day(zone);
        let quarter = Quarter::of(today).previous();
        let working = quarter.days().filter(|d| works(*d)).collect();
        Self { now, today, created: today.plus_months(-MONTHS), quarter, working, zone }
    }

    /// The working day of the quarter with this number from 0; the last one when there are fewer.
    pub(super) fn work(&self, n: usize) -> Day {
        self.working.get(n).or(self.working.last()).copied().unwrap_or(self.quarter.first())
    }

    /// The last day of the first log file of the readers on both sides.
    pub(super) fn middle(&self) -> Day {
        self.work(30)
    }

    /// Days before today.
    pub(super) fn ago(&self, days: i64) -> Day {
        self.today.plus_days(-days)
    }

    /// The months that are over since the register was created.
    pub(super) fn months(&self) -> impl Iterator<Item = Month> + use<> {
        let current = Month::of(self.today);
        std::iter::successors(Some(Month::of(self.created)), |m| Some(m.next())).take_while(move |m| *m < current)
    }

    /// The quarters that are over since the register was created.
    pub(super) fn quarters(&self) -> impl Iterator<Item = Quarter> + use<> {
        let current = Quarter::of(self.today);
        std::iter::successors(Some(Quarter::of(self.created)), |q| Some(q.next())).take_while(move |q| *q < current)
    }

    /// A moment of a day by the wall of the register's zone, on days whose clocks are not changed before it.
    pub(super) fn local(&self, day: Day, hour: i64, minute: i64) -> Instant {
        Instant::of_seconds(Instant::start_of(day, self.zone).seconds() + hour * 3600 + minute * 60)
    }

    /// A moment of a day by the clock of UTC, held between the creation and now.
    pub(super) fn moment(&self, day: Day, hour: i64, minute: i64) -> Instant {
        let midnight = Instant::start_of(day, chrono_tz::UTC).seconds();
        Instant::of_seconds(midnight + hour * 3600 + minute * 60).min(self.now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_quarter_has_days_enough_for_what_is_planted() {
        for year in 2024..2040 {
            for month in [1, 4, 7, 10] {
                let day = Day::new(year, month, 2).unwrap();
                let dates = Dates::at(Instant::start_of(day, chrono_tz::UTC));
                assert!(dates.working.len() >= 58, "{} {}", dates.quarter, dates.working.len());
                assert!(dates.quarter.last() < dates.today && dates.created < dates.quarter.first());
                assert!(dates.months().count() >= 13 && dates.quarters().count() >= 4);
            }
        }
    }
}
