//! `--as-known` twice: a month or quarter as known on a day and as known later, side by side.

use clap::Args;

use super::{CliError, Context};
use crate::campaigns::late::{Late, late};
use crate::checks::Run;
use crate::domain::{Day, Instant};
use crate::register::Register;
use crate::reports::difference::{DifferenceView, Told, view};
use crate::reports::finding::FindingView;

/// The two days of knowledge.
#[derive(Args, Clone, Copy)]
pub(super) struct Days {
    /// As known at the end of this day
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    pub(super) as_known: Day,
    /// And as known at the end of this later day [default: now]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    pub(super) and: Option<Day>,
}

impl Days {
    /// Refuses days that are not one after the other.
    pub(super) fn check(self, today: Day) -> Result<(), CliError> {
        let later = self.and.unwrap_or(today);
        if self.as_known > today || later > today {
            return Err(CliError::new(format!("nothing is known yet of what will be recorded after {today}")));
        }
        if self.as_known >= later {
            let hint = "--as-known is the earlier day, --and the later one";
            return Err(CliError::new(format!("{} does not come before {later}", self.as_known)).hint(hint));
        }
        Ok(())
    }

    /// What was recorded between the two and bears on a period.
    fn late(self, register: &Register, run: Run, period: (Day, Day)) -> Result<Vec<Late>, CliError> {
        let end = |day: Day| Instant::of_seconds(Instant::start_of(day.plus_days(1), register.zone()).seconds() - 1);
        let until = self.and.map_or(register.now(), end);
        Ok(late(register.db(), run, self.as_known, until, period, register.zone())?)
    }
}

/// Shows what differs; gives the findings that are new or changed.
pub(super) fn show(
    context: &mut Context<'_>,
    register: &Register,
    days: Days,
    (run, campaign): (Run, &'static str),
    period: (Day, Day),
    then: Told,
    now: Told,
) -> Result<Vec<FindingView>, CliError> {
    let report = view(campaign, then, now, &days.late(register, run, period)?);
    context.report(register, &report)?;
    Ok(news(report))
}

fn news(report: DifferenceView) -> Vec<FindingView> {
    report.only_now.into_iter().map(|f| f.finding).chain(report.changed.into_iter().map(|f| f.finding)).collect()
}
