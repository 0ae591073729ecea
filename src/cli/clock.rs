//! The one place that asks the machine for the time.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::domain::Instant;

/// Now, by the machine's clock.
pub(super) fn now() -> Instant {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    Instant::of_seconds(i64::try_from(seconds).unwrap_or(i64::MAX))
}
