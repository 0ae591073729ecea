//! Papers about the whole register: the extract, the access lists of a day, the year; and those of existing reports.

use super::house::{House, steady};

#[test]
fn an_extract_is_the_register_as_known_on_its_day() {
    let house = House::filled();
    let shown = house.run(&["--lang", "en", "report", "register"]).ok();
    insta::assert_snapshot!("register", steady(&shown));
    let all = house.run(&["--format", "json", "report", "register"]).json();
    let count = |view: &serde_json::Value| view["documents"].as_array().unwrap().len();
    assert_eq!(
        (all["format"].as_str(), count(&all) as u64),
        (Some("greffe/register/v1"), all["counts"]["documents"].as_u64().unwrap())
    );
    let before = count(&all);
    house.on("2026-11-24");
    let arrival =
        ["document", "register", "X-1", "--level", "CONFIDENTIEL", "--originator", "Autorité FICTIVE", "--container", "K1"];
    house.run(&arrival).ok();
    let today = house.run(&["--format", "json", "report", "register"]).json();
    let yesterday = house.run(&["--format", "json", "report", "register", "--on", "2026-11-23"]).json();
    assert_eq!((count(&today), count(&yesterday)), (before + 1, before));
    assert!(house.run(&["report", "register", "--on", "2026-11-25"]).fails(1).contains("nothing is known yet"));
    assert!(house.run(&["report", "register", "--on", "2026-11-01"]).fails(1).contains("created later"));
    assert!(house.run(&["report", "register", "--room", "R9"]).fails(1).contains("room R9 is not in the register"));
    assert!(
        house.run(&["report", "register", "--from", "2026-02-01", "--until", "2026-01-01"]).fails(2).contains("before the first")
    );
}

#[test]
fn the_lists_of_a_day_say_on_whose_signature() {
    let house = House::filled();
    let shown = house.run(&["--lang", "en", "report", "access", "--on", "2026-11-23"]).ok();
    insta::assert_snapshot!("access", steady(&shown));
    let view = house.run(&["--format", "json", "report", "access"]).json();
    let rooms = view["rooms"].as_array().unwrap();
    let lines =
        rooms.iter().flat_map(|r| r["may_enter"].as_array().unwrap().iter().chain(r["may_not_enter"].as_array().unwrap()));
    assert!(lines.clone().count() > 0 && lines.clone().all(|l| l["signed_by"] == "so"));
    assert!(house.run(&["report", "access", "--room", "R9"]).fails(1).contains("no such room"));
}

#[test]
fn a_year_names_nobody() {
    let house = House::filled();
    let shown = house.run(&["--lang", "en", "report", "year"]).ok();
    insta::assert_snapshot!("year", steady(&shown));
    let people = house.run(&["--format", "json", "person", "list"]).json();
    let people = people["people"].as_array().unwrap();
    assert!(!people.is_empty());
    for form in ["text", "json", "html"] {
        let told = house.run(&["--format", form, "report", "year"]).ok();
        for person in people {
            let (id, name) = (person["person"].as_str().unwrap(), person["name"].as_str().unwrap());
            assert!(!told.contains(id) && !told.contains(name), "{form} names {id}");
        }
    }
    let year = house.run(&["--format", "json", "report", "year", "--year", "2025"]).json();
    assert_eq!((year["complete"].as_bool(), year["year"]["until"].as_str()), (Some(true), Some("2025-12-31")));
    assert!(house.run(&["report", "year", "--year", "2027"]).fails(1).contains("has not begun"));
}

#[test]
fn existing_reports_are_papers_too() {
    let house = House::filled();
    for args in [vec!["inspect", "--fail-on", "never"], vec!["forecast"], vec!["exchanges"]] {
        for lang in ["fr", "nl", "de", "en"] {
            let global = ["--format", "html", "--lang", lang];
            let page = house.run(&global.into_iter().chain(args.iter().copied()).collect::<Vec<_>>()).ok();
            assert!(page.starts_with("<!DOCTYPE html>") && !page.contains('⟦'), "{args:?} {lang}");
        }
    }
    house.run(&["inventory", "start", "INV-1", "--container", "K1"]).ok();
    let page = house.run(&["--format", "html", "inventory", "show", "INV-1"]).ok();
    assert!(page.contains("class=\"signatures\""), "{page}");
    assert!(house.run(&["--format", "html", "inventory", "show", "INV-1", "--list"]).fails(2).contains("no paper"));
}
