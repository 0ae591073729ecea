//! What falls due, on the terminal, for programs and for a diary.

use std::fs;

use icalendar::{Calendar, Component};

use super::house::House;

#[test]
fn a_diary_holds_what_falls_due_once_under_the_same_identity() {
    let house = House::filled();
    let make = |day: &str, args: &[&str]| {
        house.on(day);
        let file = house.path("due.ics");
        let all: Vec<_> = ["report", "calendar", "-o", file.to_str().unwrap()].iter().chain(args).copied().collect();
        house.run(&all).ok();
        fs::read_to_string(file).unwrap()
    };
    let first = make("2026-11-23", &[]);
    assert_eq!(make("2026-11-23", &[]), first, "the same register at the same moment");
    for line in first.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.chars().any(char::is_control), "{line}");
    }
    let uids = |text: &str| {
        let calendar: Calendar = text.parse().unwrap();
        calendar.events().map(|e| e.get_uid().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let (told, next) = (uids(&first), uids(&make("2026-12-05", &[])));
    let mut once = told.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), told.len());
    assert!(told.len() > 20 && told.iter().filter(|uid| next.contains(uid)).count() > 20, "{told:?}");
    assert!(told.iter().all(|uid| uid.ends_with(".greffe") && !uid.contains("FICTIF")), "{told:?}");
    assert!(first.contains("FICTIF"));
    assert!(!make("2026-11-23", &["--without-names"]).contains("FICTIF "));
}

#[test]
fn it_is_narrowed_by_kind_and_by_months() {
    let house = House::filled();
    let json = |args: &[&str]| {
        let all: Vec<_> = ["--format", "json", "report", "calendar"].iter().chain(args).copied().collect();
        house.run(&all).json()
    };
    let all = json(&["--months", "3"]);
    assert_eq!(all["format"], "greffe/calendar/v1");
    assert_eq!((&all["meta"]["period"]["from"], &all["meta"]["period"]["until"]), (&"2026-11-23".into(), &"2027-02-23".into()));
    let kinds = |json: &serde_json::Value| {
        let mut kinds: Vec<_> = json["due"].as_array().unwrap().iter().map(|d| d["kind"].as_str().unwrap().to_owned()).collect();
        kinds.sort();
        kinds.dedup();
        kinds
    };
    assert!(kinds(&all).len() > 4, "{all:#}");
    let some = json(&["--kind", "reviews,keeping", "--kind", "audits"]);
    assert_eq!(kinds(&some), ["audit", "keeping", "review"]);
    assert_eq!(some["kinds"], serde_json::json!(["review", "audit", "keeping"]));
    let days: Vec<_> = all["due"].as_array().unwrap().iter().map(|d| d["on"].as_str().unwrap().to_owned()).collect();
    assert!(days.is_sorted() && days.iter().all(|d| ("2026-11-23"..="2027-02-23").contains(&d.as_str())), "{days:?}");
    let text = house.run(&["report", "calendar", "--months", "3", "--lang", "nl"]).ok();
    assert!(text.starts_with("Vervaldagen 23/11/2026 .. 23/02/2027\n") && text.contains("\n2026-11\n-------\n"), "{text}");
}

#[test]
fn a_diary_without_a_date_is_refused_before_anything_is_written() {
    let house = House::new();
    let said = house.refused(&["report", "calendar", "--kind", "loans", "-o", "x.ics"]);
    assert!(said.contains("nothing falls due"), "{said}");
    assert!(!house.path("x.ics").exists());
    house.run(&["report", "calendar", "--kind", "loans", "-o", "x.csv"]).ok();
}

#[test]
fn what_is_overdue_stands_on_the_first_day() {
    let house = House::new_on("2026-01-05");
    house.on("2026-11-23");
    let json = house.run(&["--format", "json", "report", "calendar", "--kind", "reviews", "--months", "1"]).json();
    let first = &json["due"][0];
    assert_eq!((&first["subject"], &first["on"], &first["due"]), (&"2026-01".into(), &"2026-11-23".into(), &"2026-01-31".into()));
    assert_eq!(first["overdue_days"], 296);
    assert_eq!(json["due"].as_array().unwrap().len(), 11);
}
