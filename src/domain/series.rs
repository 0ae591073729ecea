//! Series of document numbers: `2026/0001`, `BINII-IN-2026-0001`. The format is the office's own; the next number is the only
//! one given, so that a series has no gaps by construction.

use std::fmt;

/// How the numbers of a series are written: text around `{n}` or `{n:4}` (padded with zeros), and `{year}` where the series
/// begins anew each year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesFormat {
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Year,
    Serial(usize),
}

/// Why a text is no format of numbers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SeriesError {
    /// Not exactly one `{n}`, more than one `{year}`, or another word in braces.
    #[error("a format holds {{n}} or {{n:4}} once and {{year}} at most once, such as {{year}}/{{n:4}}")]
    Form,
    /// Year and serial side by side: `20261` could be read two ways.
    #[error("year and serial number need something between them")]
    Touching,
    /// A number would be no identifier.
    #[error("its numbers would be longer than 40 characters or hold a space at an end or an invisible character")]
    Text,
}

/// The largest serial number.
pub const LAST_SERIAL: u32 = 999_999_999;

impl SeriesFormat {
    /// Reads a format.
    pub fn parse(text: &str) -> Result<Self, SeriesError> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (word, after) = after.split_once('}').ok_or(SeriesError::Form)?;
            if before.contains('}') {
                return Err(SeriesError::Form);
            }
            if !before.is_empty() {
                parts.push(Part::Text(before.to_owned()));
            }
            parts.push(match word {
                "year" => Part::Year,
                "n" => Part::Serial(1),
                _ => match word.strip_prefix("n:").map(str::as_bytes) {
                    Some([digit @ b'1'..=b'9']) => Part::Serial(usize::from(digit - b'0')),
                    _ => return Err(SeriesError::Form),
                },
            });
            rest = after;
        }
        if rest.contains('}') {
            return Err(SeriesError::Form);
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest.to_owned()));
        }
        let count = |wanted: fn(&Part) -> bool| parts.iter().filter(|p| wanted(p)).count();
        if count(|p| matches!(p, Part::Serial(_))) != 1 || count(|p| matches!(p, Part::Year)) > 1 {
            return Err(SeriesError::Form);
        }
        // A digit of the text beside a number would be taken for one of its own.
        let digit = |p: &Part, last: bool| match p {
            Part::Text(t) => if last { t.chars().last() } else { t.chars().next() }.is_some_and(|c| c.is_ascii_digit()),
            Part::Year | Part::Serial(_) => true,
        };
        if parts.windows(2).any(|pair| digit(&pair[0], true) && digit(&pair[1], false)) {
            return Err(SeriesError::Touching);
        }
        let format = Self { parts };
        let longest = format.number(9999, LAST_SERIAL);
        if longest.chars().count() > 40 || super::check_id(&longest).is_err() {
            return Err(SeriesError::Text);
        }
        Ok(format)
    }

    /// Whether the series begins anew each year.
    pub fn yearly(&self) -> bool {
        self.parts.contains(&Part::Year)
    }

    /// The number of a year and serial.
    pub fn number(&self, year: i32, serial: u32) -> String {
        let written = self.parts.iter().map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Year => format!("{year:04}"),
            Part::Serial(width) => format!("{serial:0width$}"),
        });
        written.collect()
    }

    /// The year (0 in a series that is not yearly) and serial of a number; `None` for one that is not of this series.
    pub fn read(&self, number: &str) -> Option<(i32, u32)> {
        let (mut year, mut serial, mut rest) = (0, 0, number);
        for part in &self.parts {
            rest = match part {
                Part::Text(text) => rest.strip_prefix(text.as_str())?,
                Part::Year => {
                    year = rest.get(..4)?.parse().ok()?;
                    &rest[4..]
                }
                Part::Serial(_) => {
                    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
                    serial = rest.get(..digits)?.parse().ok()?;
                    &rest[digits..]
                }
            };
        }
        // One spelling only: `2026/1` is not `2026/0001`.
        (rest.is_empty() && (1..=LAST_SERIAL).contains(&serial) && self.number(year, serial) == number).then_some((year, serial))
    }
}

impl fmt::Display for SeriesFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.iter().try_for_each(|part| match part {
            Part::Text(text) => f.write_str(text),
            Part::Year => f.write_str("{year}"),
            Part::Serial(1) => f.write_str("{n}"),
            Part::Serial(width) => write!(f, "{{n:{width}}}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formats_are_read_and_written() {
        for (format, number, yearly) in
            [("{year}/{n:4}", "2026/0001", true), ("BINII-IN-{year}-{n:4}", "BINII-IN-2026-0001", true), ("A{n}", "A1", false)]
        {
            let read = SeriesFormat::parse(format).unwrap();
            assert_eq!((read.number(2026, 1), read.yearly(), read.to_string()), (number.into(), yearly, format.into()));
            assert_eq!(read.read(number), Some((if yearly { 2026 } else { 0 }, 1)));
        }
        let format = SeriesFormat::parse("{year}/{n:4}").unwrap();
        assert_eq!(format.read("2026/12345"), Some((2026, 12345)));
        for other in ["2026/1", "2026/0000", "2026/00001", "2026/0001 ", "26/0001", "2026-0001", "+026/0001", "é026/0001"] {
            assert_eq!(format.read(other), None, "{other}");
        }
        for bad in
            ["", "{year}", "{n}{n}", "{year}{n}", "{m}", "{n:0}", "{n:12}", "{n", "n}", "1{n}", "{n}2", "a}{n}", "{year}9{n}"]
        {
            assert!(SeriesFormat::parse(bad).is_err(), "{bad}");
        }
        assert_eq!(SeriesFormat::parse(" {n}"), Err(SeriesError::Text));
        assert_eq!(SeriesFormat::parse(&format!("{}{{n}}", "x".repeat(40))), Err(SeriesError::Text));
    }

    proptest! {
        #[test]
        fn every_number_is_read_back(format in "[A-Z/-]{0,5}(\\{year\\})?[/-]\\{n(:[1-9])?\\}[a-z]{0,3}", year in 1900i32..2200, serial in 1u32..=LAST_SERIAL) {
            let format = SeriesFormat::parse(&format).unwrap();
            let year = if format.yearly() { year } else { 0 };
            prop_assert_eq!(format.read(&format.number(year, serial)), Some((year, serial)));
        }

        #[test]
        fn any_text_is_refused_or_kept(text in "\\PC{0,20}") {
            if let Ok(format) = SeriesFormat::parse(&text) {
                prop_assert_eq!(format.to_string().replace(":1}", "}"), text.replace(":1}", "}"));
            }
        }
    }
}
