//! Belgian public holidays, computed for any year: a room is closed on them unless its hours say otherwise.
//!
//! The ten legal holidays are those of the royal decree of 18-04-1974, art. 1.

use super::Day;

/// Easter Sunday of a year (Gregorian computus, Meeus/Jones/Butcher).
pub fn easter(year: i32) -> Option<Day> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Day::new(year, u32::try_from(n / 31).ok()?, u32::try_from(n % 31 + 1).ok()?)
}

/// The code of the Belgian legal holiday a day is, `None` on other days.
pub fn belgian_holiday(day: Day) -> Option<&'static str> {
    let (year, month, dom) = day.ymd();
    match (month, dom) {
        (1, 1) => return Some("new-year"),
        (5, 1) => return Some("labour-day"),
        (7, 21) => return Some("national-day"),
        (8, 15) => return Some("assumption"),
        (11, 1) => return Some("all-saints"),
        (11, 11) => return Some("armistice"),
        (12, 25) => return Some("christmas"),
        _ => {}
    }
    match day.days_since(easter(year)?) {
        1 => Some("easter-monday"),
        39 => Some("ascension"),
        50 => Some("whit-monday"),
        _ => None,
    }
}

/// Whether offices work on a day: Monday to Friday, no Belgian legal holiday.
pub fn working_day(day: Day) -> bool {
    !matches!(day.weekday(), chrono::Weekday::Sat | chrono::Weekday::Sun) && belgian_holiday(day).is_none()
}

/// Working days after one day up to another, that one included; 0 when it is not later.
pub fn working_days(after: Day, until: Day) -> u32 {
    let days =
        std::iter::successors(Some(after.plus_days(1)), |d| Some(d.plus_days(1))).take_while(|d| *d <= until && *d < Day::MAX);
    u32::try_from(days.filter(|d| working_day(*d)).count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_of_known_years() {
        for text in ["2016-03-27", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"] {
            let day = Day::parse(text).unwrap();
            assert_eq!(easter(day.ymd().0), Some(day));
        }
    }

    /// The dates as printed almanacs have them, 1990 to 2050, ten years a line.
    const KNOWN: [&str; 7] = [
        "04-15 03-31 04-19 04-11 04-03 04-16 04-07 03-30 04-12 04-04",
        "04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12",
        "04-04 04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21",
        "04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01",
        "04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10",
        "04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18",
        "04-10",
    ];

    #[test]
    fn easter_from_1990_to_2050() {
        let known: Vec<_> = KNOWN.iter().flat_map(|line| line.split(' ')).collect();
        assert_eq!(known.len(), 61);
        for (year, date) in (1990..).zip(known) {
            assert_eq!(easter(year).map(|d| d.to_string()), Some(format!("{year}-{date}")));
        }
    }

    #[test]
    fn no_year_has_more_than_its_ten_days_and_none_is_moved() {
        for year in 1990..=2050 {
            let first = Day::new(year, 1, 1).unwrap();
            let days: Vec<_> = (0..366).map(|n| first.plus_days(n)).filter(|d| d.ymd().0 == year).collect();
            let found: Vec<_> = days.iter().filter(|d| belgian_holiday(**d).is_some()).collect();
            // Ascension falls on the first of May now and then: one day, two holidays.
            let together = easter(year).is_some_and(|e| e.plus_days(39) == Day::new(year, 5, 1).unwrap());
            assert_eq!(found.len(), 10 - usize::from(together), "{year}");
            // A holiday on a Sunday is compensated on a day each employer chooses: none is invented here.
            let sunday = Day::new(year, 7, 21).unwrap();
            assert_eq!(belgian_holiday(sunday.plus_days(1)), None, "{year}");
        }
    }

    #[test]
    fn a_year_has_ten_holidays() {
        let first = Day::parse("2026-01-01").unwrap();
        let found: Vec<_> = (0..365).map(|n| first.plus_days(n)).filter_map(belgian_holiday).collect();
        assert_eq!(found.len(), 10);
        assert_eq!(belgian_holiday(Day::parse("2026-05-14").unwrap()), Some("ascension"));
        assert_eq!(belgian_holiday(Day::parse("2026-05-25").unwrap()), Some("whit-monday"));
        assert_eq!(belgian_holiday(Day::parse("2026-05-26").unwrap()), None);
    }
}
