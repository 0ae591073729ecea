//! A paper's dates as a calendar (RFC 5545): a day each, told once however often the calendar is read.

use icalendar::{Calendar, Class, Component, Event, EventLike, Property};

use super::page::PageError;
use crate::domain::{Instant, printable};
use crate::reports::paper::{Date, Paper};

/// A paper's dates as a calendar.
pub fn ics(paper: &Paper) -> Result<Vec<u8>, PageError> {
    if paper.dates.is_empty() {
        return Err(PageError::NoDates);
    }
    let version = env!("CARGO_PKG_VERSION");
    let product = format!("-//greffe//greffe {version}//{}", paper.lang.code().to_ascii_uppercase());
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", &product), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")] {
        calendar.append_property(Property::new(key, value));
    }
    // The name that calendars show; it stands outside the standard of 2009 and is understood by all that are in use.
    calendar.append_property(Property::new("X-WR-CALNAME", line(&paper.title)));
    calendar.append_property(Property::new("X-WR-CALDESC", text(&paper.marking)));
    for date in &paper.dates {
        calendar.push(event(date, paper.made));
    }
    Ok(folded(&calendar.to_string()).into_bytes())
}

/// The calendar with its lines folded anew: the library's last piece of a line can be an octet longer than the 75 that are allowed.
fn folded(calendar: &str) -> String {
    // No text of ours holds a line end, so that whatever is folded was folded by the library.
    let whole = calendar.replace("\r\n ", "");
    let mut out = String::with_capacity(calendar.len());
    for line in whole.split_terminator("\r\n") {
        let mut octets = 0;
        for c in line.chars() {
            if octets + c.len_utf8() > 75 {
                out.push_str("\r\n ");
                octets = 1;
            }
            octets += c.len_utf8();
            out.push(c);
        }
        out.push_str("\r\n");
    }
    out
}

fn event(date: &Date, made: Instant) -> Event {
    let mut event = Event::new();
    let stamp = made.local(chrono_tz::UTC).and_utc();
    event.uid(&identity(&date.id)).timestamp(stamp).starts(date.day.date()).summary(&line(&date.title));
    if !date.text.is_empty() {
        event.description(&text(&date.text));
    }
    // Nobody is busy the whole day with it, and it is for nobody else to see.
    event.add_property("TRANSP", "TRANSPARENT").class(Class::Private);
    event.done()
}

/// An identity of plain characters: whatever else a number holds is written by its bytes.
fn identity(id: &str) -> String {
    let mut out = String::new();
    for byte in id.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'@' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Text in one line, with everything shown that is no writing.
fn line(words: &str) -> String {
    printable(&words.replace('\n', " "))
}

/// The same over several lines.
fn text(words: &str) -> String {
    words.split('\n').map(printable).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Day;
    use crate::i18n::{Lang, Texts};
    use crate::reports::paper::House;
    use proptest::prelude::*;

    fn paper(dates: Vec<Date>) -> Paper {
        let made = Instant::parse("2026-11-23T09:00:00Z").unwrap();
        let mut paper = Paper::bare("calendar", "Échéances, FICTIF".into(), &House::default(), made, Texts::of(Lang::Fr));
        paper.dates = dates;
        paper
    }

    fn date(day: &str, id: &str, title: &str, text: &str) -> Date {
        Date { day: Day::parse(day).unwrap(), id: id.into(), title: title.into(), text: text.into() }
    }

    fn told(dates: Vec<Date>) -> String {
        String::from_utf8(ics(&paper(dates)).unwrap()).unwrap()
    }

    #[test]
    fn a_calendar_is_what_the_standard_says() {
        let text = told(vec![date("2026-12-31", "renewal-P 1é@ab", "Renouvellement; P 1, FICTIF\\N", "Ligne 1\nLigne 2")]);
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(
            text,
            format!(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//greffe//greffe {version}//FR\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n\
                 X-WR-CALNAME:Échéances\\, FICTIF\r\nX-WR-CALDESC:Diffusion restreinte : données personnelles\r\n\
                 BEGIN:VEVENT\r\nCLASS:PRIVATE\r\nDESCRIPTION:Ligne 1\\nLigne 2\r\nDTSTAMP:20261123T090000Z\r\n\
                 DTSTART;VALUE=DATE:20261231\r\nSUMMARY:Renouvellement\\; P 1\\, FICTIF\\\\N\r\nTRANSP:TRANSPARENT\r\n\
                 UID:renewal-P%201%C3%A9@ab\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
            )
            .replace("Diffusion restreinte : données personnelles", &paper(vec![]).marking)
        );
    }

    #[test]
    fn no_dates_no_calendar() {
        assert!(matches!(ics(&paper(vec![])), Err(PageError::NoDates)));
    }

    proptest! {
        #[test]
        fn whatever_is_due_is_read_back(
            title in "[a-zé,;:\\\\\"\r\n\t\u{1b}\u{202e}\u{2028}日😀 ]{0,200}|\\PC{0,120}",
            text in "[A-Z:\r\n\\\\,; é日]{1,300}|BEGIN:VEVENT\r\nEND:VCALENDAR",
        ) {
            let raw = told(vec![date("2026-07-01", "loan-D1-2@ab", &title, &text), date("2027-01-01", "b", "b", "")]);
            for line in raw.split_terminator("\r\n") {
                prop_assert!(line.len() <= 75, "{}", line);
                prop_assert!(!line.chars().any(char::is_control), "{:?}", line);
            }
            let calendar: Calendar = raw.parse().unwrap();
            let events: Vec<_> = calendar.events().collect();
            prop_assert_eq!(events.len(), 2);
            prop_assert_eq!(events[0].get_uid(), Some("loan-D1-2@ab"));
            prop_assert_eq!(events[0].get_summary().unwrap_or_default(), line(&title));
            prop_assert_eq!(events[0].get_description().unwrap_or_default(), super::text(&text));
            prop_assert_eq!(events[0].get_start(), Some(Day::parse("2026-07-01").unwrap().date().into()));
        }
    }
}
