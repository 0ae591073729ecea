use std::path::Path;

use super::*;
use crate::checks::CHECKS;
use crate::domain::SETTINGS;
use crate::i18n::Lang;

const NOW: &str = "2026-11-23T09:31:21Z";

fn make(dir: &Path, now: &str, omit: &[&str]) -> Outcome {
    make_in(Lang::Fr, dir, now, omit)
}

fn make_in(lang: Lang, dir: &Path, now: &str, omit: &[&str]) -> Outcome {
    let order = Order {
        dir,
        now: Instant::parse(now).unwrap(),
        texts: Texts::of(lang),
        kdf: KdfParams { memory_kib: 8 * 1024, passes: 1, lanes: 1 },
        omit,
    };
    run(&order).unwrap_or_else(|e| panic!("{e}"))
}

fn failures(outcome: &Outcome) -> Vec<String> {
    outcome.lines.iter().filter(|l| l.status != Status::Ok).map(|l| format!("{l:?}")).collect()
}

fn findings(dir: &Path, report: &str) -> String {
    let text = std::fs::read_to_string(dir.join("reports").join(report)).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    serde_json::to_string(&value["findings"]).unwrap()
}

#[test]
fn everything_planted_is_found_and_nothing_else_and_the_same_each_time() {
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (dir.path().join("one"), dir.path().join("two"));
    let outcome = make(&one, NOW, &[]);
    assert_eq!(failures(&outcome), Vec::<String>::new());
    assert!(outcome.complete());
    assert!(outcome.rows > 2000, "{}", outcome.rows);
    make(&two, NOW, &[]);
    for report in ["review.json", "audit.json", "inspect.json"] {
        assert_eq!(findings(&one, report), findings(&two, report), "{report}");
    }
    for file in &outcome.files {
        let read = |of: &Path| std::fs::read(of.join("logs").join(&file.0)).unwrap();
        assert_eq!(read(&one), read(&two), "{}", file.0);
    }
}

#[test]
fn every_finding_says_with_what_it_would_not_have_been_made() {
    let dir = tempfile::tempdir().unwrap();
    let one = dir.path().join("one");
    make(&one, NOW, &[]);
    for report in ["review.json", "audit.json", "inspect.json"] {
        let found: Vec<serde_json::Value> = serde_json::from_str(&findings(&one, report)).unwrap();
        assert!(!found.is_empty(), "{report}");
        for finding in found {
            let change = finding["change"].as_str().unwrap_or_default();
            assert!(change.ends_with('.') && !change.contains("{$") && !change.contains('⟦'), "{finding}");
        }
        let page = std::fs::read_to_string(one.join("reports").join(report).with_extension("txt")).unwrap();
        assert!(page.contains("\n  Aurait suffi: "), "{report}");
    }
}

#[test]
fn what_is_left_out_is_missing_and_only_that() {
    let dir = tempfile::tempdir().unwrap();
    for omit in [["CLR011", "ACC011"], ["LOG002", "DOC002"], ["ACC006", "GOV001"]] {
        let outcome = make(&dir.path().join(omit[0]), NOW, &omit);
        assert!(!outcome.complete());
        let codes: Vec<_> = outcome.lines.iter().filter(|l| l.status != Status::Ok).map(|l| (l.code, l.status)).collect();
        let mut wanted = omit.map(|code| (code, Status::Missing));
        wanted.sort_unstable();
        assert_eq!(codes, wanted, "{:?}", failures(&outcome));
    }
}

#[test]
fn no_page_tells_in_english_what_its_reader_should_read_in_another_language() {
    let dir = tempfile::tempdir().unwrap();
    let english = CHECKS.iter().map(|c| c.meta().basis).chain(SETTINGS.iter().map(|s| s.source));
    let english: Vec<_> = english.chain(["mon-fri", "request ", "unescorted", "working days", "journal:"]).collect();
    for lang in Lang::ALL {
        let one = dir.path().join(lang.code());
        make_in(lang, &one, NOW, &[]);
        let mut found = std::collections::BTreeSet::new();
        for file in ["review.txt", "audit.txt", "inspect.txt", "review.html", "audit.html", "review.csv", "audit.csv"] {
            let page = std::fs::read_to_string(one.join("reports").join(file)).unwrap().replace('’', "'");
            found.extend(english.iter().filter(|text| page.contains(**text)).copied());
        }
        // French writes the journal as English does.
        found.retain(|text| lang != Lang::Fr || *text != "journal:");
        assert_eq!(found.is_empty(), lang != Lang::En, "{lang}: {found:?}");
    }
}

#[test]
fn every_check_has_one_case() {
    let planted: Vec<_> = planted::cases().into_iter().map(|case| case.code).collect();
    let checks: Vec<_> = CHECKS.iter().map(|check| check.meta().code).collect();
    assert_eq!(planted, checks);
}

#[test]
fn every_season_is_as_clean() {
    let dir = tempfile::tempdir().unwrap();
    for now in ["2026-01-01T12:00:00Z", "2026-04-01T06:00:00Z", "2027-07-31T20:00:00Z", "2028-12-31T22:30:00Z"] {
        let outcome = make(&dir.path().join(&now[..10]), now, &[]);
        assert_eq!(failures(&outcome), Vec::<String>::new(), "{now}");
    }
}

#[test]
fn a_directory_in_use_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("kept"), "x").unwrap();
    let order = Order {
        dir: dir.path(),
        now: Instant::parse(NOW).unwrap(),
        texts: Texts::of(Lang::Fr),
        kdf: KdfParams { memory_kib: 8 * 1024, passes: 1, lanes: 1 },
        omit: &[],
    };
    assert!(matches!(run(&order), Err(DemoError::Exists(_))));
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
}
