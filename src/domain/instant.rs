//! Instants: UTC, whole seconds, as entries and reports state them.

use std::fmt;

use chrono::{DateTime, LocalResult, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;

use super::{Day, TimeOfDay};

/// A moment in UTC, to the second; written `2026-11-23T09:31:21Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

/// Why a time on the wall is no instant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WallError {
    /// The clocks were put forward over it.
    #[error("the clocks skip that time on that day")]
    Skipped,
    /// The clocks were put back over it.
    #[error("the clocks show that time twice on that day; write {0} or {1}")]
    Twice(Instant, Instant),
}

/// Not an instant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an instant; write YYYY-MM-DDTHH:MM:SSZ")]
pub struct InstantError;

impl Instant {
    /// The instant of a number of seconds since 1970, held within the years 1900 to 2199.
    pub fn of_seconds(seconds: i64) -> Self {
        Self(seconds.clamp(-2_208_988_800, 7_258_118_399))
    }

    /// Seconds since 1970.
    pub fn seconds(self) -> i64 {
        self.0
    }

    /// Milliseconds since 1970.
    pub fn millis(self) -> i64 {
        self.0 * 1000
    }

    /// Reads `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn parse(text: &str) -> Result<Self, InstantError> {
        let naive = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%SZ").map_err(|_| InstantError)?;
        let instant = Self(naive.and_utc().timestamp());
        // One spelling only: an entry's bytes are signed.
        if instant.to_string() == text { Ok(instant) } else { Err(InstantError) }
    }

    /// The instant of a day and a time on the wall in a time zone. An hour that the clocks skip or show twice is refused: it is
    /// never guessed which was meant.
    pub fn on_wall(day: Day, time: TimeOfDay, zone: Tz) -> Result<Self, WallError> {
        let wall = day.date().and_time(chrono::NaiveTime::MIN) + chrono::TimeDelta::minutes(time.minutes().into());
        match zone.from_local_datetime(&wall) {
            LocalResult::Single(at) => Ok(Self(at.timestamp())),
            LocalResult::Ambiguous(first, second) => Err(WallError::Twice(Self(first.timestamp()), Self(second.timestamp()))),
            LocalResult::None => Err(WallError::Skipped),
        }
    }

    /// The civil day in a time zone.
    pub fn day(self, zone: Tz) -> Day {
        Day::of(self.local(zone).date()).unwrap_or(Day::MIN)
    }

    /// Date and time on the wall in a time zone.
    pub fn local(self, zone: Tz) -> NaiveDateTime {
        zone.from_utc_datetime(&self.utc().naive_utc()).naive_local()
    }

    /// The first instant of a day in a time zone.
    pub fn start_of(day: Day, zone: Tz) -> Self {
        let midnight = day.date().and_time(chrono::NaiveTime::MIN);
        // A zone that skips midnight starts its day an hour later.
        let local = zone
            .from_local_datetime(&midnight)
            .earliest()
            .or_else(|| zone.from_local_datetime(&(midnight + chrono::TimeDelta::hours(1))).earliest());
        Self(local.map_or_else(|| midnight.and_utc().timestamp(), |l| l.timestamp()))
    }

    fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.0, 0).unwrap_or(DateTime::UNIX_EPOCH)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.utc().format("%Y-%m-%dT%H:%M:%SZ"))
    }
}

super::as_text::as_text!(Instant);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_is_read() {
        let text = "2026-11-23T09:31:21Z";
        assert_eq!(Instant::parse(text).unwrap().to_string(), text);
        for bad in ["2026-11-23T9:31:21Z", "2026-11-23 09:31:21Z", "2026-11-23T09:31:21+00:00", "2026-11-23T09:31:60Z", ""] {
            assert!(Instant::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn days_follow_the_zone() {
        let zone = chrono_tz::Europe::Brussels;
        assert_eq!(Instant::parse("2026-07-31T22:00:00Z").unwrap().day(zone).to_string(), "2026-08-01");
        assert_eq!(Instant::start_of(Day::parse("2026-08-01").unwrap(), zone).to_string(), "2026-07-31T22:00:00Z");
    }
}
