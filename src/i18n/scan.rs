//! A small reader of the Fluent files for the tests: which keys they hold and which arguments each uses. It works on the
//! text itself, so that it does not share a blind spot with the library that formats it.

use std::collections::{BTreeMap, BTreeSet};

use super::Lang;

/// The values of one language by key, and the keys that occur more than once.
pub(super) fn entries(lang: Lang) -> (BTreeMap<String, String>, Vec<String>) {
    let (mut found, mut twice) = (BTreeMap::<String, String>::new(), Vec::new());
    for source in lang.sources() {
        let mut current: Option<String> = None;
        for line in source.lines() {
            if line.starts_with([' ', '\t']) {
                let key = current.as_ref().expect("an indented line continues an entry");
                let value = found.get_mut(key).unwrap();
                value.push('\n');
                value.push_str(line.trim());
            } else if line.starts_with('#') || line.is_empty() {
                current = None;
            } else {
                let (key, value) = line.split_once(" = ").unwrap_or_else(|| panic!("{lang}: no entry: {line}"));
                if found.insert(key.to_owned(), value.trim().to_owned()).is_some() {
                    twice.push(key.to_owned());
                }
                current = Some(key.to_owned());
            }
        }
    }
    (found, twice)
}

/// The arguments a key needs, those of the texts it refers to included.
pub(super) fn arguments(all: &BTreeMap<String, String>, key: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for placeable in all[key].split('{').skip(1) {
        let word = placeable.trim_start().split([' ', '}', '\n']).next().unwrap_or_default();
        match word.strip_prefix('$') {
            Some(name) => drop(found.insert(name.to_owned())),
            None => {
                assert!(all.contains_key(word), "{key} refers to {word}");
                found.extend(arguments(all, word));
            }
        }
    }
    found
}
