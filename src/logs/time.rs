//! From the text of a time to the interval in UTC it stands for.
//!
//! A log that writes minutes says "somewhere in this minute"; a clock reading in the hour that daylight saving repeats
//! says "one of two moments". Both stay intervals here, `lo_ms..=hi_ms`, milliseconds since 1970 UTC, both inclusive.
//! Patterns are those of `strftime` as chrono spells them, the numeric part of it, see [`Pattern::parse`].

use chrono::{DateTime, MappedLocalTime, NaiveDateTime, Offset, TimeZone};
use chrono_tz::Tz;

/// The reading falls in the hour that the clock goes through twice; `lo_ms..=hi_ms` spans both.
pub const DST_DOUBLE: u8 = 1;
/// The reading falls in the hour that the clock skips; read with the offset in force before the change.
pub const DST_MISSING: u8 = 2;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// The moments a text may stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// First millisecond.
    pub lo_ms: i64,
    /// Last millisecond, inclusive.
    pub hi_ms: i64,
    /// [`DST_DOUBLE`], [`DST_MISSING`] or 0.
    pub flags: u8,
}

/// A text that is no time of the pattern, or a date that does not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the time does not fit the profile's formats, or no such date exists")]
pub struct TimeError;

/// A pattern with something this program does not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// An unknown specifier.
    #[error("the time format holds '%{0}', which is not read here")]
    Specifier(String),
    /// Something needed is missing.
    #[error("the time format lacks {0}")]
    Lacks(&'static str),
}

/// Where a text's offset from UTC comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// The local time of a zone.
    Local(Tz),
    /// The text must say.
    InText,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Year,
    Year2,
    Month {
        padded: bool,
    },
    MonthName,
    Day {
        padded: bool,
    },
    Hour {
        padded: bool,
    },
    Hour12 {
        padded: bool,
    },
    Minute,
    Second,
    /// 1 to 9 digits, with a dot before them that may be absent together with them.
    DotFraction,
    /// This many digits, or any number when 0.
    Fraction(u8),
    AmPm,
    Offset,
    Abbreviation,
    Literal(u8),
}

/// A compiled time format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// Empty for `iso`.
    parts: Vec<Part>,
    seconds: bool,
}

impl Pattern {
    /// Compiles `iso` (RFC 3339 and ISO 8601 with `T` or a space, seconds, fraction and offset optional) or a pattern of
    /// `%Y %y %m %-m %b %d %-d %H %-H %I %-I %M %S %f %3f %.f %p %z %Z %F %T %%` and literal characters.
    ///
    /// # Errors
    /// Names the specifier not read, or what the pattern lacks.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        if text == "iso" {
            return Ok(Self { parts: Vec::new(), seconds: true });
        }
        let text = text.replace("%F", "%Y-%m-%d").replace("%T", "%H:%M:%S");
        let mut parts = Vec::new();
        let mut rest = text.as_str();
        while let Some(c) = rest.chars().next() {
            let Some(spec) = rest.strip_prefix('%') else {
                let end = c.len_utf8();
                parts.extend(rest.bytes().take(end).map(Part::Literal));
                rest = rest.get(end..).unwrap_or_default();
                continue;
            };
            let known = [
                ("-m", Part::Month { padded: false }),
                ("-d", Part::Day { padded: false }),
                ("-H", Part::Hour { padded: false }),
                ("-I", Part::Hour12 { padded: false }),
                (".f", Part::DotFraction),
                ("3f", Part::Fraction(3)),
                ("6f", Part::Fraction(6)),
                ("Y", Part::Year),
                ("y", Part::Year2),
                ("m", Part::Month { padded: true }),
                ("b", Part::MonthName),
                ("d", Part::Day { padded: true }),
                ("H", Part::Hour { padded: true }),
                ("I", Part::Hour12 { padded: true }),
                ("M", Part::Minute),
                ("S", Part::Second),
                ("f", Part::Fraction(0)),
                ("p", Part::AmPm),
                ("z", Part::Offset),
                ("Z", Part::Abbreviation),
                ("%", Part::Literal(b'%')),
            ];
            let Some((name, part)) = known.into_iter().find(|(name, _)| spec.starts_with(name)) else {
                return Err(PatternError::Specifier(spec.chars().take(2).collect()));
            };
            parts.push(part);
            rest = spec.get(name.len()..).unwrap_or_default();
        }
        let has = |wanted: fn(&Part) -> bool| parts.iter().any(wanted);
        let needs: [(bool, &'static str); 5] = [
            (has(|p| matches!(p, Part::Year | Part::Year2)), "a year (%Y)"),
            (has(|p| matches!(p, Part::Month { .. } | Part::MonthName)), "a month (%m)"),
            (has(|p| matches!(p, Part::Day { .. })), "a day (%d)"),
            (has(|p| matches!(p, Part::Hour { .. } | Part::Hour12 { .. })), "an hour (%H)"),
            (!has(|p| matches!(p, Part::Hour12 { .. })) || has(|p| *p == Part::AmPm), "AM or PM (%p) beside %I"),
        ];
        if let Some((_, what)) = needs.into_iter().find(|(there, _)| !there) {
            return Err(PatternError::Lacks(what));
        }
        let seconds = has(|p| *p == Part::Second);
        Ok(Self { parts, seconds })
    }

    /// Whether the day and month are both numbers and the year does not come first: such a pattern may be confused with
    /// its mirror (d/m and m/d).
    pub fn mirrored(&self) -> Option<Self> {
        let day = self.parts.iter().position(|p| matches!(p, Part::Day { .. }))?;
        let month = self.parts.iter().position(|p| matches!(p, Part::Month { .. }))?;
        let year = self.parts.iter().position(|p| matches!(p, Part::Year | Part::Year2))?;
        if year < day.min(month) {
            return None;
        }
        let mut parts = self.parts.clone();
        parts.swap(day, month);
        Some(Self { parts, seconds: self.seconds })
    }

    /// Whether every text has its own offset.
    pub fn has_offset(&self) -> bool {
        self.parts.iter().any(|p| matches!(p, Part::Offset | Part::Abbreviation))
    }

    /// Whether zone abbreviations are read.
    pub fn has_abbreviation(&self) -> bool {
        self.parts.contains(&Part::Abbreviation)
    }
}

/// A civil reading: local milliseconds, how long it lasts, the offset in minutes if the text has one.
struct Reading {
    local_ms: i64,
    width: i64,
    offset: Option<i64>,
}

/// Reads the times of one log. Keeps the zone's offset of the hours seen last.
pub struct Clock {
    patterns: Vec<Pattern>,
    zone: Zone,
    abbreviations: Vec<(String, i64)>,
    /// The least width of a reading, milliseconds.
    resolution: i64,
    hours: Vec<Option<(i64, i64)>>,
}

/// Slots of the offset cache, one local hour each: a quarter has about 2,200.
const SLOTS: usize = 4096;

impl Clock {
    /// `abbreviations` are names with minutes east of UTC; `resolution_ms` (1, 1,000 or 60,000) widens what the text says.
    pub fn new(patterns: Vec<Pattern>, zone: Zone, abbreviations: Vec<(String, i64)>, resolution_ms: i64) -> Self {
        Self { patterns, zone, abbreviations, resolution: resolution_ms.max(1), hours: vec![None; SLOTS] }
    }

    /// Reads a time by the first pattern that fits.
    ///
    /// # Errors
    /// No pattern fits, the date does not exist, or an offset is needed and absent.
    pub fn read(&mut self, text: &str) -> Result<Stamp, TimeError> {
        let bytes = text.as_bytes();
        let reading = self
            .patterns
            .iter()
            .find_map(|p| if p.parts.is_empty() { iso(bytes) } else { by_pattern(bytes, p, &self.abbreviations) })
            .ok_or(TimeError)?;
        let width = reading.width.max(self.resolution);
        let local = reading.local_ms - reading.local_ms.rem_euclid(width);
        if let Some(minutes) = reading.offset {
            let lo_ms = local - minutes * 60_000;
            return Ok(Stamp { lo_ms, hi_ms: lo_ms + width - 1, flags: 0 });
        }
        let Zone::Local(zone) = self.zone else { return Err(TimeError) };
        let hour = local.div_euclid(HOUR);
        let slot = self.hours.get_mut(hour.rem_euclid(SLOTS as i64) as usize);
        if let Some(Some((cached, offset))) = slot.as_deref()
            && *cached == hour
        {
            let lo_ms = local - offset;
            return Ok(Stamp { lo_ms, hi_ms: lo_ms + width - 1, flags: 0 });
        }
        let (early, late, flags) = offsets(zone, local)?;
        // Remembered only when the whole hour has one offset: in some zones a change falls on the half hour.
        let ends = [hour * HOUR, (hour + 1) * HOUR - 1].map(|ms| offsets(zone, ms));
        if let (Some(slot), true) = (slot, ends.iter().all(|e| *e == Ok((early, early, 0)))) {
            *slot = Some((hour, early));
        }
        Ok(Stamp { lo_ms: local - early, hi_ms: local - late + width - 1, flags })
    }
}

/// The offsets (ms east of UTC) that give the earlier and the later moment of a local time, and the flag.
fn offsets(zone: Tz, local_ms: i64) -> Result<(i64, i64, u8), TimeError> {
    let at = |ms: i64| -> Result<MappedLocalTime<i64>, TimeError> {
        let naive: NaiveDateTime = DateTime::from_timestamp_millis(ms).ok_or(TimeError)?.naive_utc();
        Ok(zone.offset_from_local_datetime(&naive).map(|o| i64::from(o.fix().local_minus_utc()) * 1000))
    };
    match at(local_ms)? {
        MappedLocalTime::Single(offset) => Ok((offset, offset, 0)),
        MappedLocalTime::Ambiguous(a, b) => Ok((a.max(b), a.min(b), DST_DOUBLE)),
        MappedLocalTime::None => {
            // Backwards by half hours to a time that exists: its later offset was in force when the gap began.
            for back in 1..=52 {
                match at(local_ms - back * HOUR / 2)? {
                    MappedLocalTime::Single(offset) => return Ok((offset, offset, DST_MISSING)),
                    MappedLocalTime::Ambiguous(a, b) => return Ok((a.min(b), a.min(b), DST_MISSING)),
                    MappedLocalTime::None => {}
                }
            }
            Err(TimeError)
        }
    }
}

/// Milliseconds since 1970 of a civil date, if it exists and lies in 1900 to 2199.
fn date_ms(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => return None,
    };
    if !(1900..2200).contains(&year) || !(1..=days).contains(&day) {
        return None;
    }
    // Years counted from March, so that the leap day ends them.
    let (y, m) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let day_of_year = (153 * m + 2) / 5 + day - 1;
    Some((y * 365 + y / 4 - y / 100 + y / 400 + day_of_year - 719_468) * DAY)
}

/// A reading from its numbers, checked.
fn reading(date: [i64; 3], time: [i64; 3], fraction: (i64, i64), width: i64, offset: Option<i64>) -> Option<Reading> {
    let [h, m, s] = time;
    if !(0..24).contains(&h) || !(0..60).contains(&m) || !(0..60).contains(&s) {
        return None;
    }
    let width = if fraction.1 > 0 { fraction.1 } else { width };
    Some(Reading { local_ms: date_ms(date[0], date[1], date[2])? + ((h * 60 + m) * 60 + s) * 1000 + fraction.0, width, offset })
}

fn digit(bytes: &[u8], at: usize) -> Option<i64> {
    bytes.get(at).filter(|b| b.is_ascii_digit()).map(|b| i64::from(b - b'0'))
}

fn two(bytes: &[u8], at: usize) -> Option<i64> {
    Some(digit(bytes, at)? * 10 + digit(bytes, at + 1)?)
}

fn four(bytes: &[u8], at: usize) -> Option<i64> {
    Some(two(bytes, at)? * 100 + two(bytes, at + 2)?)
}

/// Digits of a fraction of a second: (milliseconds, width in milliseconds), and how many digits.
fn fraction(bytes: &[u8], at: usize, most: usize) -> Option<((i64, i64), usize)> {
    let count = (0..most).take_while(|n| digit(bytes, at + n).is_some()).count();
    let ms = (0..3).fold(0, |ms, n| ms * 10 + if n < count { digit(bytes, at + n).unwrap_or(0) } else { 0 });
    let width = [1000, 100, 10].get(count).copied().unwrap_or(1);
    (count > 0).then_some(((ms, width), count))
}

/// `Z`, `+01:00`, `+0100` or `+01`: minutes east of UTC, and the length read.
fn offset(bytes: &[u8], at: usize) -> Option<(i64, usize)> {
    let sign = match bytes.get(at)? {
        b'Z' | b'z' => return Some((0, 1)),
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let hours = two(bytes, at + 1)?;
    let (minutes, length) = match bytes.get(at + 3) {
        Some(b':') => (two(bytes, at + 4)?, 6),
        _ => two(bytes, at + 3).map_or((0, 3), |m| (m, 5)),
    };
    (hours <= 14 && minutes < 60).then_some((sign * (hours * 60 + minutes), length))
}

/// The fast path: everything but fraction and offset stands at a fixed place.
fn iso(b: &[u8]) -> Option<Reading> {
    if b.len() < 16 || b.get(4) != Some(&b'-') || b.get(7) != Some(&b'-') || !matches!(b.get(10), Some(b' ' | b'T' | b't')) {
        return None;
    }
    let date = [four(b, 0)?, two(b, 5)?, two(b, 8)?];
    let (hour, minute) = (two(b, 11)?, two(b, 14)?);
    if b.get(13) != Some(&b':') {
        return None;
    }
    let (mut at, mut second, mut width, mut part) = (16, 0, 60_000, (0, 0));
    if b.get(at) == Some(&b':') {
        (second, width, at) = (two(b, 17)?, 1000, 19);
        if matches!(b.get(at), Some(b'.' | b',')) {
            let (found, count) = fraction(b, at + 1, 9)?;
            (part, at) = (found, at + 1 + count);
        }
    }
    let offset = match b.len() - at {
        0 => None,
        _ => {
            let at = if b.get(at) == Some(&b' ') { at + 1 } else { at };
            let (minutes, length) = offset(b, at)?;
            if at + length != b.len() {
                return None;
            }
            Some(minutes)
        }
    };
    reading(date, [hour, minute, second], part, width, offset)
}

const MONTHS: [&[u8]; 12] = [b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec"];

/// The general path.
fn by_pattern(b: &[u8], pattern: &Pattern, abbreviations: &[(String, i64)]) -> Option<Reading> {
    let (mut date, mut time) = ([0; 3], [0; 3]);
    let (mut part, mut afternoon, mut east) = ((0, 0), None, None);
    let mut at = 0;
    let number = |at: &mut usize, padded: bool| -> Option<i64> {
        let value = if padded || digit(b, *at + 1).is_some() { two(b, *at)? } else { digit(b, *at)? };
        *at += if padded || digit(b, *at + 1).is_some() { 2 } else { 1 };
        Some(value)
    };
    for step in &pattern.parts {
        match *step {
            Part::Literal(byte) => {
                if b.get(at) != Some(&byte) {
                    return None;
                }
                at += 1;
            }
            Part::Year => (date[0], at) = (four(b, at)?, at + 4),
            Part::Year2 => {
                let year = two(b, at)?;
                (date[0], at) = (if year < 70 { 2000 + year } else { 1900 + year }, at + 2);
            }
            Part::Month { padded } => date[1] = number(&mut at, padded)?,
            Part::MonthName => {
                let name = b.get(at..at + 3)?;
                date[1] = MONTHS.iter().position(|m| name.eq_ignore_ascii_case(m))? as i64 + 1;
                at += 3;
            }
            Part::Day { padded } => date[2] = number(&mut at, padded)?,
            Part::Hour { padded } => time[0] = number(&mut at, padded)?,
            Part::Hour12 { padded } => {
                let hour = number(&mut at, padded)?;
                time[0] = (1..=12).contains(&hour).then_some(hour % 12)?;
            }
            Part::Minute => time[1] = number(&mut at, true)?,
            Part::Second => time[2] = number(&mut at, true)?,
            Part::DotFraction if matches!(b.get(at), Some(b'.' | b',')) => {
                let (found, count) = fraction(b, at + 1, 9)?;
                (part, at) = (found, at + 1 + count);
            }
            Part::DotFraction => {}
            Part::Fraction(digits) => {
                let most = if digits == 0 { 9 } else { usize::from(digits) };
                let (found, count) = fraction(b, at, most)?;
                if digits != 0 && count != most {
                    return None;
                }
                (part, at) = (found, at + count);
            }
            Part::AmPm => {
                let word = b.get(at..at + 2)?;
                afternoon = Some(if word.eq_ignore_ascii_case(b"pm") {
                    12
                } else if word.eq_ignore_ascii_case(b"am") {
                    0
                } else {
                    return None;
                });
                at += 2;
            }
            Part::Offset => {
                let (minutes, length) = offset(b, at)?;
                (east, at) = (Some(minutes), at + length);
            }
            Part::Abbreviation => {
                let length = b.get(at..)?.iter().take_while(|b| b.is_ascii_alphabetic()).count();
                let name = b.get(at..at + length)?;
                east = Some(abbreviations.iter().find(|(n, _)| n.as_bytes() == name)?.1);
                at += length;
            }
        }
    }
    if at != b.len() {
        return None;
    }
    // %p beside a 24-hour clock says nothing new.
    let twelve = pattern.parts.iter().any(|p| matches!(p, Part::Hour12 { .. }));
    time[0] += if twelve { afternoon.unwrap_or(0) } else { 0 };
    reading(date, time, part, if pattern.seconds { 1000 } else { 60_000 }, east)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Brussels;
    use proptest::prelude::*;

    fn clock(patterns: &[&str], zone: Zone) -> Clock {
        let patterns = patterns.iter().map(|p| Pattern::parse(p).unwrap()).collect();
        Clock::new(patterns, zone, vec![("CET".into(), 60), ("CEST".into(), 120)], 1)
    }

    fn utc(text: &str) -> i64 {
        DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis()
    }

    fn brussels(pattern: &str, text: &str) -> Result<Stamp, TimeError> {
        clock(&[pattern], Zone::Local(Brussels)).read(text)
    }

    #[test]
    fn the_formats_of_real_logs() {
        let t = utc("2026-07-03T12:05:06Z");
        for (pattern, text, lo, width) in [
            ("iso", "2026-07-03 14:05:06", t, 1000),
            ("iso", "2026-07-03T14:05:06+02:00", t, 1000),
            ("iso", "2026-07-03T12:05:06Z", t, 1000),
            ("iso", "2026-07-03T14:05:06.250+0200", t + 250, 1),
            ("iso", "2026-07-03 14:05", t - 6000, 60_000),
            ("%d-%m-%Y %H:%M:%S", "03-07-2026 14:05:06", t, 1000),
            ("%-m/%-d/%Y %-I:%M:%S %p", "7/3/2026 2:05:06 PM", t, 1000),
            ("%Y-%m-%d %H:%M:%S%.f", "2026-07-03 14:05:06.5", t + 500, 100),
            ("%Y.%m.%d.%H.%M.%S.%3f", "2026.07.03.14.05.06.007", t + 7, 1),
            ("%Y%m%d %H%M%S", "20260703 140506", t, 1000),
            ("%d %b %y %H:%M", "03 JUL 26 14:05", t - 6000, 60_000),
            ("%F %T %Z", "2026-07-03 14:05:06 CEST", t, 1000),
        ] {
            assert_eq!(brussels(pattern, text), Ok(Stamp { lo_ms: lo, hi_ms: lo + width - 1, flags: 0 }), "{pattern} {text}");
        }
        let midnight = brussels("%-m/%-d/%Y %-I:%M:%S %p", "7/3/2026 12:00:00 AM").unwrap();
        assert_eq!(midnight.lo_ms, utc("2026-07-02T22:00:00Z"));
    }

    #[test]
    fn what_does_not_exist_is_refused() {
        for text in [
            "",
            "2026-02-29 10:00:00",
            "2026-13-01 10:00:00",
            "2026-04-31 10:00:00",
            "2026-00-10 10:00:00",
            "2026-01-01 24:00:00",
            "2026-01-01 10:60:00",
            "2026-01-01 10:00:60",
            "2026-01-01 10:00:00x",
            "1899-12-31 10:00:00",
            "2026-01-01 10:00:00+15:00",
            "2026-01-01 10:00:00.",
            "０２6-01-01 10:00:00",
        ] {
            assert_eq!(brussels("iso", text), Err(TimeError), "{text}");
        }
        assert_eq!(brussels("%-m/%-d/%Y %-I:%M:%S %p", "7/3/2026 13:00:00 PM"), Err(TimeError));
        assert_eq!(clock(&["iso"], Zone::InText).read("2026-01-01 10:00:00"), Err(TimeError));
        assert!(brussels("iso", "2024-02-29 10:00:00").is_ok());
    }

    #[test]
    fn the_double_hour_spans_both_readings() {
        let stamp = brussels("iso", "2026-10-25 02:30:00").unwrap();
        let (lo, hi) = (utc("2026-10-25T00:30:00Z"), utc("2026-10-25T01:30:00Z"));
        assert_eq!(stamp, Stamp { lo_ms: lo, hi_ms: hi + 999, flags: DST_DOUBLE });
        assert_eq!(brussels("iso", "2026-10-25 01:59:59").unwrap().flags, 0);
        assert_eq!(brussels("iso", "2026-10-25 03:00:00").unwrap().lo_ms, utc("2026-10-25T02:00:00Z"));
        assert_eq!(brussels("iso", "2026-10-25 02:30:00+01:00").unwrap(), Stamp { lo_ms: hi, hi_ms: hi + 999, flags: 0 });
    }

    #[test]
    fn the_missing_hour_is_read_with_the_offset_before() {
        let lo = utc("2026-03-29T01:30:00Z");
        assert_eq!(brussels("iso", "2026-03-29 02:30:00"), Ok(Stamp { lo_ms: lo, hi_ms: lo + 999, flags: DST_MISSING }));
        assert_eq!(brussels("iso", "2026-03-29 03:00:00").unwrap().lo_ms, utc("2026-03-29T01:00:00Z"));
    }

    #[test]
    fn a_half_hour_change_is_not_cached_over() {
        let mut lord_howe = clock(&["iso"], Zone::Local(chrono_tz::Australia::Lord_Howe));
        // 2026-04-05 02:00 goes back to 01:30: only the second half of the hour is double.
        assert_eq!(lord_howe.read("2026-04-05 01:10:00").unwrap().flags, 0);
        assert_eq!(lord_howe.read("2026-04-05 01:40:00").unwrap().flags, DST_DOUBLE);
        assert_eq!(lord_howe.read("2026-04-05 01:20:00").unwrap().flags, 0);
    }

    #[test]
    fn resolution_widens_but_never_sharpens() {
        let mut c = Clock::new(vec![Pattern::parse("iso").unwrap()], Zone::Local(Tz::UTC), vec![], 60_000);
        let lo = utc("2026-07-03T12:05:00Z");
        assert_eq!(c.read("2026-07-03 12:05:06.5"), Ok(Stamp { lo_ms: lo, hi_ms: lo + 59_999, flags: 0 }));
    }

    #[test]
    fn patterns_are_checked() {
        assert_eq!(Pattern::parse("%Y-%m-%d %q"), Err(PatternError::Specifier("q".into())));
        assert_eq!(Pattern::parse("%Y-%m-%d %I:%M"), Err(PatternError::Lacks("AM or PM (%p) beside %I")));
        assert!(Pattern::parse("%d %H").is_err());
        let mirror = Pattern::parse("%-d/%-m/%Y %H:%M").unwrap().mirrored();
        assert_eq!(mirror, Some(Pattern::parse("%-m/%-d/%Y %H:%M").unwrap()));
        assert_eq!(Pattern::parse("%Y-%m-%d %H:%M").unwrap().mirrored(), None);
    }

    proptest! {
        /// Cached or not, a time read is the one chrono reads.
        #[test]
        fn agrees_with_chrono(seconds in prop::collection::vec(0i64..4_000_000_000, 1..20)) {
            let mut c = clock(&["%d/%m/%Y %H:%M:%S"], Zone::Local(Brussels));
            for s in seconds {
                let local = DateTime::from_timestamp(s, 0).unwrap().with_timezone(&Brussels);
                let stamp = c.read(&local.format("%d/%m/%Y %H:%M:%S").to_string()).unwrap();
                prop_assert!(stamp.lo_ms == s * 1000 || stamp.hi_ms == s * 1000 + 999);
                prop_assert_eq!(stamp.flags & DST_MISSING, 0);
            }
        }

        #[test]
        fn no_text_panics(text in ".{0,30}") {
            let mut c = clock(&["iso", "%-d/%-m/%y %-I:%M %p", "%Y%m%d%H%f %z", "%d %b %Y %H:%M:%S%.f %Z"], Zone::Local(Brussels));
            let _ = c.read(&text);
        }
    }
}
