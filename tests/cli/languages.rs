//! What reports take over from the program is in the reader's language, in text and on paper; the JSON is the program's.

use std::fs;

use greffe::checks::CHECKS;
use greffe::domain::SETTINGS;

use super::house::House;

/// Everything the program says of the sources of checks and settings, as it stands in the JSON.
fn english() -> Vec<&'static str> {
    CHECKS.iter().map(|c| c.meta().basis).chain(SETTINGS.iter().map(|s| s.source)).collect()
}

fn told(page: &str) -> Vec<&'static str> {
    let page = page.replace('’', "'");
    english().into_iter().filter(|text| page.contains(text)).collect()
}

#[test]
fn no_report_says_in_english_on_what_it_rests() {
    let house = House::filled();
    house.run(&["policy", "set", "overlong-hours", "8", "--from", "2026-08-15", "--source", "note FICTIVE 12"]).ok();
    for report in [&["review", "run"][..], &["audit", "run", "--quarter", "2026-Q3"], &["inspect"]] {
        for lang in ["fr", "nl", "de", "en"] {
            let page = |form: &[&str]| {
                let all: Vec<_> = ["--lang", lang].iter().chain(form).chain(report).copied().collect();
                let ran = house.run(&all);
                assert!(matches!(ran.code, 0 | 11..=14), "{ran:#?}");
                ran.out
            };
            let text = page(&[]);
            assert_eq!(told(&text).is_empty(), lang != "en", "{report:?} {lang}: {:?}", told(&text));
            if report[0] == "audit" {
                assert!(text.contains("note FICTIVE 12"), "what an officer wrote stays: {text}");
            }
            if report[0] != "inspect" {
                let path = house.path("page.html");
                page(&["-o", path.to_str().unwrap()]);
                let html = fs::read_to_string(&path).unwrap();
                assert_eq!(told(&html).is_empty(), lang != "en", "{report:?} {lang}: {:?}", told(&html));
            }
            let json = page(&["--format", "json"]);
            assert!(!told(&json).is_empty(), "{report:?} {lang}: the JSON is the same in every language");
        }
    }
}

#[test]
fn a_check_explains_itself_in_the_readers_language() {
    let house = House::new();
    let said = house.run(&["--lang", "nl", "check", "explain", "ACC014"]).ok();
    assert!(
        said.contains("Grondslag") && said.contains("NIST SP 800-53, PE-6; instellingen: burst-refusals, burst-minutes"),
        "{said}"
    );
    assert!(told(&said).is_empty() && !said.contains("to be confirmed") && !said.contains("run by"), "{said}");
    let said = house.run(&["check", "explain", "ACC014"]).ok();
    assert!(said.contains("NIST SP 800-53 PE-6; policy: burst-refusals, burst-minutes (to be confirmed)"), "{said}");
    let json = house.run(&["--lang", "nl", "--format", "json", "check", "explain", "ACC014"]).json();
    assert_eq!(json["basis"], "NIST SP 800-53 PE-6; policy: burst-refusals, burst-minutes");
}
