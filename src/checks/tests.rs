//! The list of checks against the rules every check keeps.

use std::collections::BTreeSet;

use super::CHECKS;
use crate::domain::SETTINGS;
use crate::i18n::{CHECK_KEYS, Lang, Texts, check_key};

#[test]
fn checks_are_unique_and_sorted_by_code() {
    for pair in CHECKS.windows(2) {
        assert!(pair[0].meta().code < pair[1].meta().code, "{}", pair[1].meta().code);
    }
    let names: BTreeSet<_> = CHECKS.iter().map(|c| c.meta().name).collect();
    assert_eq!(names.len(), CHECKS.len());
}

#[test]
fn every_check_says_what_it_rests_on_and_who_runs_it() {
    for meta in CHECKS.iter().map(|c| c.meta()) {
        assert!(!meta.basis.trim().is_empty() && !meta.runs.is_empty() && !meta.since.is_empty(), "{}", meta.code);
        for setting in meta.settings {
            assert!(SETTINGS.iter().any(|s| s.name == *setting), "{}: no setting {setting}", meta.code);
        }
    }
}

#[test]
fn every_check_has_its_texts_in_every_language() {
    for meta in CHECKS.iter().map(|c| c.meta()) {
        for (lang, part) in Lang::ALL.into_iter().flat_map(|lang| CHECK_KEYS.map(|part| (lang, part))) {
            assert!(Texts::of(lang).has(&check_key(meta.code, part)), "{} {part} in {lang}", meta.code);
        }
    }
}

#[test]
fn every_file_of_a_check_is_listed() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/src/checks");
    let mut files = BTreeSet::new();
    for folder in std::fs::read_dir(root).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_dir()) {
        for file in std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()) {
            if std::fs::read_to_string(&file).unwrap().contains("impl Check for") {
                files.insert(file.file_stem().unwrap().to_string_lossy().replace('_', "-"));
            }
        }
    }
    let listed: BTreeSet<_> = CHECKS.iter().map(|c| c.meta().name.to_owned()).collect();
    assert_eq!(files, listed, "a check's file is named like the check and stands in CHECKS");
}
