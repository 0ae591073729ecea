//! Days, moments and numbers as a reader of a language writes them. Belgium's usage: days as 25/11/2026, in German as 25.11.2026;
//! the day before the clock of 24 hours. What programs read stays ISO 8601.

use chrono_tz::Tz;

use super::Lang;
use crate::domain::{Day, Instant};

/// A no-break space: numbers and dates must not break over a line.
const NARROW: char = '\u{202f}';

/// A day: `25/11/2026`.
pub fn day(day: Day, lang: Lang) -> String {
    let (year, month, day) = day.ymd();
    match lang {
        Lang::De => format!("{day:02}.{month:02}.{year}"),
        Lang::Fr | Lang::Nl | Lang::En => format!("{day:02}/{month:02}/{year}"),
    }
}

/// A day written `2026-11-25`; other text as it is.
pub fn day_of(text: &str, lang: Lang) -> String {
    iso(text).map_or_else(|| text.to_owned(), |d| day(d, lang))
}

/// A moment on the wall of a time zone: `25/11/2026 17:32:10`.
pub fn instant(at: Instant, zone: Tz, lang: Lang) -> String {
    format!("{} {}", day(at.day(zone), lang), at.local(zone).format("%H:%M:%S"))
}

/// Whether text is a moment as views write it: `2026-07-01T08:15:41+02:00`, with or without a fraction, or ending in `Z`.
pub fn is_moment(text: &str) -> bool {
    text.len() >= 20
        && text.as_bytes().get(10) == Some(&b'T')
        && text.get(..10).and_then(iso).is_some()
        && chrono::DateTime::parse_from_rfc3339(text).is_ok()
}

/// A moment as views write it, on the wall it was told on; other text as it is.
pub fn moment_of(text: &str, lang: Lang) -> String {
    if !is_moment(text) {
        return text.to_owned();
    }
    let clock = text.get(11..).unwrap_or_default();
    let clock = clock.split(['+', '-', 'Z']).next().unwrap_or_default();
    format!("{} {clock}", day_of(text.get(..10).unwrap_or_default(), lang))
}

/// A moment as views write it with its offset from UTC, which tells the two hours apart that a change of the clock gives the same
/// name: `25/10/2026 02:30:00 +01:00`; other text as it is.
pub fn offset_of(text: &str, lang: Lang) -> String {
    if !is_moment(text) {
        return text.to_owned();
    }
    let clock = text.get(11..).unwrap_or_default();
    let offset = clock.find(['+', '-', 'Z']).and_then(|at| clock.get(at..)).unwrap_or_default();
    format!("{} {}", moment_of(text, lang), if offset == "Z" { "UTC" } else { offset })
}

/// A day or a moment as views write them; other text as it is. Only for what is known to be one: never for names or titles.
pub fn time_of(text: &str, lang: Lang) -> String {
    if is_moment(text) { offset_of(text, lang) } else { day_of(text, lang) }
}

/// A whole number: `10 662` in French, `10.662` in Dutch and German, `10,662` in English; from 10,000 on, so that years stay years.
pub fn number(n: u64, lang: Lang) -> String {
    group(&n.to_string(), lang)
}

fn group(digits: &str, lang: Lang) -> String {
    if digits.len() < 5 {
        return digits.to_owned();
    }
    let between = match lang {
        Lang::Fr => NARROW,
        Lang::Nl | Lang::De => '.',
        Lang::En => ',',
    };
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(between);
        }
        out.push(digit);
    }
    out
}

/// A whole number that may be below zero.
pub fn signed(n: i64, lang: Lang) -> String {
    whole(n.into(), lang)
}

/// A whole number of any size.
pub fn whole(n: i128, lang: Lang) -> String {
    let text = group(&n.unsigned_abs().to_string(), lang);
    if n < 0 { format!("−{text}") } else { text }
}

/// A number to a hundredth: `12,50`, in English `12.50`.
pub fn decimal(n: f64, lang: Lang) -> String {
    let hundredths = (n.abs() * 100.0).round() as u64;
    let mark = if lang == Lang::En { '.' } else { ',' };
    let text = format!("{}{mark}{:02}", number(hundredths / 100, lang), hundredths % 100);
    if n < 0.0 && hundredths > 0 { format!("−{text}") } else { text }
}

/// The day that text written `2026-11-25` is, and nothing that is written otherwise.
pub fn iso(text: &str) -> Option<Day> {
    (text.len() == 10 && text.as_bytes().get(4) == Some(&b'-')).then(|| Day::parse(text).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_its_own_way() {
        let first = Day::parse("2026-07-01").unwrap();
        assert_eq!(Lang::ALL.map(|l| day(first, l)), ["01/07/2026", "01/07/2026", "01.07.2026", "01/07/2026"]);
        assert_eq!(Lang::ALL.map(|l| number(1_010_662, l)), ["1\u{202f}010\u{202f}662", "1.010.662", "1.010.662", "1,010,662"]);
        assert_eq!(Lang::ALL.map(|l| decimal(-12.5, l)), ["−12,50", "−12,50", "−12,50", "−12.50"]);
        assert_eq!(
            (number(2026, Lang::Fr), signed(-3, Lang::Fr), decimal(0.005, Lang::En)),
            ("2026".into(), "−3".into(), "0.01".into())
        );
        assert_eq!(decimal(-0.001, Lang::Fr), "0,00");
    }

    #[test]
    fn moments_stay_on_the_wall_they_were_told_on() {
        assert_eq!(moment_of("2026-07-01T08:15:41+02:00", Lang::De), "01.07.2026 08:15:41");
        assert_eq!(moment_of("2026-07-01T08:15:41.250-03:00", Lang::Fr), "01/07/2026 08:15:41.250");
        assert_eq!(moment_of("2026-07-01T08:15:41Z", Lang::Fr), "01/07/2026 08:15:41");
        for other in [
            "",
            "2026-07-01T",
            "2026-07-01 08:15:41+02:00",
            "2026-13-01T08:15:41+02:00",
            "registre 2026-07-01T08:15:41Z",
            "é026-07-01T08:15:41Z",
        ] {
            assert_eq!(moment_of(other, Lang::Fr), other);
        }
        assert_eq!(offset_of("2026-10-25T02:30:00+01:00", Lang::De), "25.10.2026 02:30:00 +01:00");
        assert_eq!(offset_of("2026-07-01T08:15:41.250Z", Lang::Fr), "01/07/2026 08:15:41.250 UTC");
        assert_eq!(time_of("2026-07-01", Lang::Fr), "01/07/2026");
        assert_eq!(time_of("2026-07", Lang::Fr), "2026-07");
        let zone = chrono_tz::Europe::Brussels;
        assert_eq!(instant(Instant::parse("2026-07-01T06:15:41Z").unwrap(), zone, Lang::Nl), "01/07/2026 08:15:41");
    }

    #[test]
    fn only_days_written_as_programs_do_are_told_anew() {
        assert_eq!(day_of("2026-07-01", Lang::De), "01.07.2026");
        for other in ["01/07/2026", "2026-7-1", "2026-Q3", "2026-02-30", ""] {
            assert_eq!(day_of(other, Lang::De), other);
        }
    }
}
