//! Reports: plain serialisable views, apart from what renders them.
//!
//! The JSON of a report is its view, serialised; its keys are stable. The text is the same view, laid out for reading.

pub mod access;
pub mod audit;
pub mod calendar;
pub mod campaign;
pub mod comparison;
pub mod coverage;
pub mod days;
pub mod difference;
pub mod exchanges;
pub mod finding;
pub mod follow_up;
pub mod forecast;
pub mod forms;
pub mod inspection;
pub mod inventory;
pub mod manual;
pub mod meta;
pub mod paper;
pub mod picture;
pub mod presence;
pub mod pseudonym;
pub mod register;
pub mod render;
pub mod review;
pub mod settings;
pub mod sources;
pub mod year;

use chrono::{DateTime, SecondsFormat, TimeZone, Utc};
use chrono_tz::Tz;
use serde::Serialize;

use crate::i18n::Texts;
use paper::{House, Paper};

/// A view that can be shown in every form: serialised, it is the report's JSON.
pub trait Report: Serialize {
    /// The report as text.
    fn text(&self, texts: &Texts) -> String;

    /// The report as a paper: what HTML, PDF, workbook and CSV are made from.
    fn paper(&self, house: &House, texts: &Texts) -> Paper;
}

/// A moment in a time zone with its offset: `2026-07-01T08:15:41+02:00`.
pub fn moment(ms: i64, zone: Tz) -> String {
    let utc = DateTime::from_timestamp_millis(ms).unwrap_or(DateTime::<Utc>::UNIX_EPOCH);
    let local = zone.from_utc_datetime(&utc.naive_utc());
    local.fixed_offset().to_rfc3339_opts(if ms % 1000 == 0 { SecondsFormat::Secs } else { SecondsFormat::Millis }, false)
}

/// Hours of a number of milliseconds, to a hundredth.
pub fn hours(ms: i64) -> f64 {
    (ms as f64 / 36_000.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_carry_their_offset() {
        let zone = chrono_tz::Europe::Brussels;
        assert_eq!(moment(1_464_675_341_000, zone), "2016-05-31T08:15:41+02:00");
        assert_eq!(moment(1_456_822_541_250, zone), "2016-03-01T09:55:41.250+01:00");
        assert_eq!((hours(90 * 60_000), hours(3_600_000 / 3)), (1.5, 0.33));
    }
}
