//! The access logs themselves: one file per check.

mod clock_anomaly;
mod duplicate_rows;
mod outcome_unknown;
mod period_uncovered;
mod rows_quarantined;
mod sequence_gap;
mod silent_working_day;
mod unknown_reader;

pub use clock_anomaly::ClockAnomaly;
pub use duplicate_rows::DuplicateRows;
pub use outcome_unknown::OutcomeUnknown;
pub use period_uncovered::PeriodUncovered;
pub use rows_quarantined::RowsQuarantined;
pub use sequence_gap::SequenceGap;
pub use silent_working_day::SilentWorkingDay;
pub use unknown_reader::UnknownReader;

use crate::checks::facts::Log;
use crate::checks::{Evidence, Finding, Ground, Meta};

/// How far after the period a file in which nothing could be dated still counts for it, milliseconds.
const LATE_MS: i64 = 31 * 86_400_000;

/// Whether an import concerns the period: by the days it was declared for, else by its rows, else by when it came.
fn touches(ground: &Ground<'_>, log: &Log) -> bool {
    let (from, until) = match (log.covers, log.first_ms, log.last_ms) {
        (Some(days), ..) => {
            let after = days.until.unwrap_or(days.from).plus_days(1);
            (ground.start_of(days.from), ground.start_of(after) - 1)
        }
        (None, Some(first), Some(last)) => (first, last),
        _ => (log.imported.millis() - LATE_MS, log.imported.millis()),
    };
    from <= ground.until_ms && until >= ground.from_ms
}

/// A finding about an import: its file's name, with its number where another import has the same.
fn about(meta: &'static Meta, ground: &Ground<'_>, log: &Log) -> Finding {
    let same = ground.facts.logs.iter().filter(|other| other.file == log.file).count();
    let subject = if same > 1 { format!("{} ({})", log.file, log.import) } else { log.file.clone() };
    Finding::of(meta).subject(subject)
}

/// A whole import as evidence.
fn whole(import: u64) -> Evidence {
    Evidence::Import { import: u32::try_from(import).unwrap_or(u32::MAX) }
}
