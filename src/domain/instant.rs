//! Instants: UTC, whole seconds, as entries and reports state them.

use std::fmt;

use chrono::{DateTime, MappedLocalTime, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use super::{Day, TimeOfDay};

/// A moment in UTC, to the second; written `2026-11-23T09:31:21Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

/// Not an instant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an instant; write YYYY-MM-DDTHH:MM:SSZ")]
pub struct InstantError;

/// Why a clock on the wall tells no moment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClockError {
    /// The clocks went forward over it.
    #[error("{1} does not exist on {0}: the clocks go forward over it")]
    Skipped(Day, TimeOfDay),
    /// The clocks went back through it.
    #[error("{1} exists twice on {0}: it is {2} or {3}")]
    Twice(Day, TimeOfDay, Instant, Instant),
}

impl Instant {
    /// The moment at which clocks on the wall of a zone show a time of a day. 24:00 is the end of the day.
    pub fn on_wall(day: Day, time: TimeOfDay, zone: Tz) -> Result<Self, ClockError> {
        let local = day.date().and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(time.minutes().into());
        match zone.from_local_datetime(&local) {
            MappedLocalTime::Single(at) => Ok(Self(at.timestamp())),
            MappedLocalTime::Ambiguous(a, b) => Err(ClockError::Twice(day, time, Self(a.timestamp()), Self(b.timestamp()))),
            MappedLocalTime::None => Err(ClockError::Skipped(day, time)),
        }
    }

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

    #[test]
    fn the_wall_tells_one_moment_or_says_why_not() {
        let at = |day, time| {
            let (day, time) = (Day::parse(day).unwrap(), TimeOfDay::parse(time).unwrap());
            Instant::on_wall(day, time, chrono_tz::Europe::Brussels).map(|i| i.to_string()).map_err(|e| e.to_string())
        };
        assert_eq!(at("2026-07-31", "24:00").as_deref(), Ok("2026-07-31T22:00:00Z"));
        assert_eq!(at("2026-03-29", "01:59").as_deref(), Ok("2026-03-29T00:59:00Z"));
        assert!(at("2026-03-29", "02:30").is_err_and(|e| e.contains("02:30 does not exist on 2026-03-29")));
        assert_eq!(at("2026-03-29", "03:00").as_deref(), Ok("2026-03-29T01:00:00Z"));
        let twice = at("2026-10-25", "02:30").unwrap_err();
        assert!(twice.contains("2026-10-25T00:30:00Z or 2026-10-25T01:30:00Z"), "{twice}");
        assert_eq!(at("2026-10-25", "03:00").as_deref(), Ok("2026-10-25T02:00:00Z"));
    }
}
