//! In debug builds: what chooses the plural form of a text is a number. As words it would be printed just as well, and take the
//! general form in silence: *1 findings*.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::{Arg, Lang};

/// What the pattern of a text has between braces.
#[derive(Debug, Default)]
struct Braces {
    /// Arguments that choose among forms, the first of which is `[one]`.
    counted: Vec<&'static str>,
    /// Texts it refers to.
    texts: Vec<&'static str>,
}

/// Panics if an argument that chooses a plural form is words.
pub(super) fn check(lang: Lang, key: &str, args: &[(&str, Arg)]) {
    let all = read(lang);
    let mut keys = vec![key];
    while let Some(at) = keys.pop() {
        let Some(braces) = all.get(at) else { continue };
        for (name, arg) in args.iter().filter(|(name, _)| braces.counted.contains(name)) {
            assert!(matches!(arg, Arg::Number(_)), "{lang} {key}: ${name} chooses a plural form and is words");
        }
        keys.extend(&braces.texts);
    }
}

fn read(lang: Lang) -> &'static BTreeMap<&'static str, Braces> {
    static READ: [OnceLock<BTreeMap<&'static str, Braces>>; 4] = [const { OnceLock::new() }; 4];
    READ[lang as usize].get_or_init(|| lang.sources().into_iter().flat_map(entries).collect())
}

/// The texts of a file; what stands indented continues one.
fn entries(source: &'static str) -> Vec<(&'static str, Braces)> {
    let breaks = source.match_indices('\n').map(|(at, _)| at + 1);
    let starts = breaks.filter(|at| source.get(*at..).unwrap_or_default().starts_with(|c: char| c.is_ascii_lowercase()));
    let starts: Vec<_> = std::iter::once(0).chain(starts).chain([source.len()]).collect();
    let entry = |ends: &[usize]| source.get(ends[0]..ends[1])?.split_once(" = ");
    starts.windows(2).filter_map(entry).map(|(key, pattern)| (key, braces(pattern))).collect()
}

fn braces(pattern: &'static str) -> Braces {
    let mut found = Braces::default();
    for inside in pattern.split('{').skip(1).map(str::trim_start) {
        let word = inside.split([' ', '}', '\n']).next().unwrap_or_default();
        let forms = inside.get(word.len()..).unwrap_or_default().trim_start().strip_prefix("->");
        match word.strip_prefix('$') {
            Some(name) if forms.is_some_and(|forms| forms.trim_start().starts_with("[one]")) => found.counted.push(name),
            Some(_) => {}
            None => found.texts.push(word),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_chooses_the_form_also_of_a_text_within_a_text() {
        check(Lang::Fr, "findings-total", &[("count", 1_u64.into())]);
        check(Lang::Fr, "due-overdue", &[("days", 1_u64.into())]);
        // A word chooses among cases, and only a number among plural forms.
        check(Lang::En, "acc009-change", &[("case", "closed".into())]);
        check(Lang::En, "forecast-gap", &[("have", "1".into())]);
    }

    #[test]
    #[should_panic(expected = "fr findings-total: $count chooses a plural form and is words")]
    fn words_that_should_choose_a_plural_form_are_refused() {
        check(Lang::Fr, "findings-total", &[("count", "1".into())]);
    }

    #[test]
    #[should_panic(expected = "nl due-overdue: $days")]
    fn also_in_a_text_within_a_text() {
        check(Lang::Nl, "due-overdue", &[("days", "1".into())]);
    }
}
