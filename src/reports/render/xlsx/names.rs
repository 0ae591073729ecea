//! Names of sheets: what a workbook takes, close to the title, each once.

use std::collections::BTreeSet;

use super::cells::shown;

/// The longest name, counted as workbooks do: in UTF-16 units.
const LONGEST: usize = 31;

/// A name for each title: at most 31 units, without the characters that are not allowed, no two alike whatever their case.
pub(super) fn unique<'t>(titles: impl Iterator<Item = &'t str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    // A workbook keeps this one for itself.
    taken.insert("history".to_owned());
    titles
        .map(|title| {
            let name = allowed(title);
            let mut n = 1_u64;
            let mut tried = cut(&name, LONGEST);
            while tried.is_empty() || !taken.insert(tried.to_lowercase()) {
                n += 1;
                let ending = format!(" ({n})");
                tried = format!("{}{ending}", cut(&name, LONGEST - ending.len()));
            }
            tried
        })
        .collect()
}

fn allowed(title: &str) -> String {
    let kept: String = shown(title)
        .chars()
        .map(|c| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\n') { '-' } else { c })
        .collect();
    let name = kept.trim_matches(|c: char| c == '\'' || c.is_whitespace());
    if name.is_empty() { "-".to_owned() } else { name.to_owned() }
}

/// The beginning of a name, so many units long, without an apostrophe or a space at its end.
fn cut(name: &str, units: usize) -> String {
    let mut length = 0;
    let kept: String = name
        .chars()
        .take_while(|c| {
            length += c.len_utf16();
            length <= units
        })
        .collect();
    kept.trim_end_matches(|c: char| c == '\'' || c.is_whitespace()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn titles_become_names() {
        let long = "Constats établis et possibles du trimestre";
        let named = unique(["People", "people", "a/b: c?", "", "'''", "History", long, long].into_iter());
        assert_eq!(
            named,
            [
                "People",
                "people (2)",
                "a-b- c-",
                "-",
                "- (2)",
                "History (2)",
                "Constats établis et possibles d",
                "Constats établis et possibl (2)"
            ]
        );
    }

    proptest! {
        #[test]
        fn every_name_is_one_a_workbook_takes(titles in prop::collection::vec("\\PC{0,40}|['/ :*?\\[\\]\\\\\u{0}-\u{1f}😀]{0,40}", 1..12)) {
            let named = unique(titles.iter().map(String::as_str));
            prop_assert_eq!(named.len(), titles.len());
            let lower: BTreeSet<_> = named.iter().map(|n| n.to_lowercase()).collect();
            prop_assert_eq!(lower.len(), named.len());
            for name in &named {
                rust_xlsxwriter::utility::check_sheet_name(name).unwrap();
                prop_assert!(!name.chars().any(char::is_control));
            }
        }
    }
}
