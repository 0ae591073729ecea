//! A campaign: which month's review or quarter's audit something belongs to.

use std::fmt;

use super::Run;
use crate::domain::{Day, Month, Quarter};

/// A month's review or a quarter's audit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Campaign {
    /// The clearance review of a month.
    Review(Month),
    /// The access-log audit of a quarter.
    Audit(Quarter),
}

impl Campaign {
    /// Reads `2026-11` or `2026-Q3`.
    pub fn parse(text: &str) -> Option<Self> {
        let quarter = || Quarter::parse(text).ok().map(Self::Audit);
        Month::parse(text).ok().map(Self::Review).or_else(quarter)
    }

    /// The one before.
    #[must_use]
    pub fn previous(self) -> Self {
        match self {
            Self::Review(month) => Self::Review(month.previous()),
            Self::Audit(quarter) => Self::Audit(quarter.previous()),
        }
    }

    /// The command that makes it.
    pub fn run(self) -> Run {
        match self {
            Self::Review(_) => Run::Review,
            Self::Audit(_) => Run::Audit,
        }
    }

    /// The one of a command and a day; none for an inspection.
    pub fn of(run: Run, day: Day) -> Option<Self> {
        match run {
            Run::Review => Some(Self::Review(Month::of(day))),
            Run::Audit => Some(Self::Audit(Quarter::of(day))),
            Run::Inspect => None,
        }
    }

    /// The day it is due: a review by the end of its month; an audit a month after its quarter, since the logs of the last day must
    /// first be exported.
    pub fn due(self) -> Day {
        match self {
            Self::Review(month) => month.last(),
            Self::Audit(quarter) => quarter.last().plus_months(1),
        }
    }
}

impl fmt::Display for Campaign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Review(month) => month.fmt(f),
            Self::Audit(quarter) => quarter.fmt(f),
        }
    }
}
