//! Everything that must hold: one file per check, grouped by subject, and one list of them all.
//!
//! A check is a unit struct with a [`Meta`] and one of three functions: over the [`Facts`] of a day, over the findings of the
//! others, or a [`Pass`] over the events of a period, all passes sharing one ordered reading of the logs. To add one: write its file, its line in
//! [`CHECKS`], its four texts in each language, and a fixture with an `OK` and a `NOT OK` row.

pub mod audit;
mod campaign;
pub mod continuity;
pub mod coverage;
pub mod doings;
mod engine;
pub mod facts;
mod finding;
#[cfg(test)]
mod fixtures;
pub mod governing;
mod ground;
pub mod history;
pub mod holdings;
pub mod inventories;
pub mod last_seen;
mod load;
pub mod need_to_know;
pub mod needs;
pub mod premises;
#[cfg(test)]
mod tests;

pub mod access;
pub mod across;
pub mod clearances;
pub mod containers;
pub mod documents;
pub mod governance;
pub mod log;
pub mod rooms;
mod unread;

pub use audit::{End, Examined, Pass, Seen, Side, Stays, examine};
pub use facts::{Copies, Facts};
pub use finding::{Certainty, Evidence, Finding, Severity, Value};
pub use ground::{Ground, Holder, Listed, Period, Ruling};

use crate::domain::Day;

/// Which command runs a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Run {
    /// The monthly clearance review.
    Review,
    /// The quarterly access-log audit.
    Audit,
    /// The inspection of the register.
    Inspect,
}

/// What a check is, once.
#[derive(Debug)]
pub struct Meta {
    /// Its code, never reused: `ACC003`.
    pub code: &'static str,
    /// Its name, of the fault: `entry-without-clearance`.
    pub name: &'static str,
    /// How grave its findings are, unless the evidence says otherwise.
    pub severity: Severity,
    /// The article, norm or setting it rests on.
    pub basis: &'static str,
    /// Whether the basis was read in its source; if not, the officer is asked to confirm it.
    pub verified: bool,
    /// The commands that run it.
    pub runs: &'static [Run],
    /// The settings it reads.
    pub settings: &'static [&'static str],
    /// The version that brought it.
    pub since: &'static str,
}

/// The day and period facts are judged for.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// Which command.
    pub run: Run,
    /// The day the facts are judged on.
    pub day: Day,
}

/// Something that must hold.
pub trait Check: Sync {
    /// What it is.
    fn meta(&self) -> &'static Meta;

    /// Judges the records of a day.
    fn facts(&self, _facts: &Facts, _asked: &Asked, _out: &mut Vec<Finding>) {}

    /// Judges, with what every check of the same run found before: only what is about findings does.
    fn follow(&self, _facts: &Facts, _asked: &Asked, _found: &[Finding], _out: &mut Vec<Finding>) {}

    /// Starts its reading of a period's events, if it reads them.
    fn pass<'a>(&self, _ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        None
    }
}

/// Every check, by code.
pub static CHECKS: &[&dyn Check] = &[
    &access::EntryOffList,
    &access::EntryOutsideAuthorisation,
    &access::EntryWithoutClearance,
    &access::EntryBelowLevel,
    &access::EntryWithoutBriefing,
    &access::EntryAfterDeparture,
    &access::UnknownCard,
    &access::SupersededCard,
    &access::EntryOutsideHours,
    &access::ExitWithoutEntry,
    &access::EntryWithoutExit,
    &access::OverlongStay,
    &access::TwoPlacesAtOnce,
    &access::RefusedBurst,
    &access::RefusedYetEntitled,
    &access::LonePresence,
    &access::VisitorUnescorted,
    &access::VisitIncomplete,
    &access::DormantAuthorisation,
    &access::UnusualEntry,
    &access::DoorAlarm,
    &access::SeveralActiveCards,
    &access::ListUnreviewed,
    &clearances::ExpiredClearance,
    &clearances::RenewalWindowOpen,
    &clearances::ClearanceBelowNeed,
    &clearances::ScopeMissing,
    &clearances::ClearanceAbsent,
    &clearances::RequestUnanswered,
    &clearances::ClearanceWithoutNeed,
    &clearances::LeaverStillEntitled,
    &clearances::BriefingMissing,
    &clearances::BriefingOverdue,
    &clearances::SuspendedStillEntitled,
    &clearances::DebriefMissing,
    &clearances::ContinuityAtRisk,
    &clearances::ConsentOverdue,
    &containers::CombinationOverdue,
    &containers::KnowerDeparted,
    &containers::ContainerUnchecked,
    &documents::CopyUnaccounted,
    &documents::ContainerBelowLevel,
    &documents::HolderNotEntitled,
    &documents::LoanOverdue,
    &documents::ReceiptOutstanding,
    &documents::DestructionUnwitnessed,
    &documents::NumberGap,
    &documents::CopyCountMismatch,
    &documents::DeclassificationDue,
    &documents::RegistrationLate,
    &documents::PageCountAbsent,
    &documents::CopyMissing,
    &governance::ReviewLate,
    &governance::AuditLate,
    &governance::SelfDecided,
    &governance::ExceptionExpired,
    &governance::FindingRecurring,
    &governance::CheckpointStale,
    &governance::BackupStale,
    &governance::RemovalUnproven,
    &governance::InventoryOverdue,
    &log::PeriodUncovered,
    &log::SequenceGap,
    &log::ClockAnomaly,
    &log::RowsQuarantined,
    &log::OutcomeUnknown,
    &log::SilentWorkingDay,
    &log::DuplicateRows,
    &log::UnknownReader,
    &rooms::ApprovalExpired,
    &across::ConsultationWithoutPresence,
    &across::ContainerOpenedInEmptyRoom,
    &across::ContainerLeftOpen,
    &across::ReaderNotCleared,
    &across::PresenceWithoutActivity,
];

/// The check of a code, in whatever case.
pub fn check(code: &str) -> Option<&'static dyn Check> {
    CHECKS.iter().copied().find(|c| c.meta().code.eq_ignore_ascii_case(code))
}

/// Judges the records of a day by every check of a command.
pub fn judge(facts: &Facts, asked: &Asked) -> Vec<Finding> {
    judge_with(facts, asked, Vec::new())
}

/// The same beside what the same run found in the logs.
pub fn judge_with(facts: &Facts, asked: &Asked, mut found: Vec<Finding>) -> Vec<Finding> {
    let checks = || CHECKS.iter().filter(|c| c.meta().runs.contains(&asked.run));
    checks().for_each(|check| check.facts(facts, asked, &mut found));
    let mut about_them = Vec::new();
    checks().for_each(|check| check.follow(facts, asked, &found, &mut about_them));
    found.extend(about_them);
    found.sort_by_cached_key(Finding::order);
    found
}
