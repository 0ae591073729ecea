//! Reports that name only whom a finding needs: everyone else stands under a pseudonym, the same in every report of a register.
//!
//! The facts are changed, not the report: whatever a report shows of a person comes from them, also what will be added to it.
//! Counts, lists, dates and decisions stay.

use std::collections::{BTreeMap, BTreeSet};

use crate::checks::{Facts, Finding, Value};

/// Facts in which whoever no finding is about, or names, has a pseudonym for number and card, and neither name nor service nor
/// function. `open` says of whom a finding of another campaign is told; `of` gives the pseudonym of a number or card.
pub fn pseudonymous(facts: &Facts, findings: &[Finding], open: &dyn Fn(&str) -> bool, of: &dyn Fn(&str) -> String) -> Facts {
    let words = needed(findings);
    let mut facts = facts.clone();
    let mut hidden = BTreeMap::new();
    for person in facts.people.iter_mut().filter(|p| !words.contains(p.id.as_str()) && !open(&p.id)) {
        let pseudonym = of(&person.id);
        hidden.insert(std::mem::replace(&mut person.id, pseudonym.clone()), pseudonym);
        for text in [&mut person.name, &mut person.service, &mut person.function] {
            text.clear();
        }
    }
    for officer in &mut facts.officers {
        if let Some(pseudonym) = officer.person.as_ref().and_then(|p| hidden.get(p)) {
            officer.person = Some(pseudonym.clone());
        }
    }
    for badge in &mut facts.badges {
        for card in std::iter::once(&mut badge.card).chain(&mut badge.replaced_by) {
            if !words.contains(card.as_str()) {
                *card = of(card);
            }
        }
    }
    facts
}

/// Every word of the findings that may be a number or a card.
fn needed(findings: &[Finding]) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for finding in findings {
        for part in [&finding.person, &finding.card, &finding.subject].into_iter().flatten() {
            take(part, &mut words);
        }
        finding.values.values().for_each(|value| within(value, &mut words));
    }
    words
}

fn within(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::Text(text) => take(text, words),
        Value::Parts(parts) => parts.iter().flat_map(|(_, values)| values).for_each(|(_, value)| within(value, words)),
        Value::Number(_) | Value::Serial(_) | Value::Moment(_) | Value::Day(_) | Value::Word(_) => {}
    }
}

/// The text as a whole, and its parts between commas: lists are joined so.
fn take(text: &str, words: &mut BTreeSet<String>) {
    words.insert(text.to_owned());
    words.extend(text.split(", ").map(str::to_owned));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, badge, day, grant, person};
    use crate::campaigns::review::review;
    use crate::checks::{Asked, Copies, Run, judge};
    use crate::domain::Month;

    #[test]
    fn only_whom_a_finding_needs_is_named() {
        let mut bench = Bench::with_room();
        for id in ["P0002", "P0003"] {
            let mut add = person(id);
            add.name = format!("FICTIF Nom {id}");
            (add.service, add.function) = (format!("Service {id}"), format!("Fonction {id}"));
            bench.ok(&add);
        }
        // P0002 has a clearance nobody needs any more: a finding; P0003 has none and needs none.
        bench.ok(&grant("P0002", "SECRET", "BE", "2020-01-01", "2024-12-31"));
        bench.ok(&badge("K-2", "P0002", "2020-01-01", None));
        bench.ok(&badge("K-3", "P0003", "2020-01-01", None));
        let facts = Facts::load(bench.db(), Copies::Held).unwrap();
        let on = day("2026-11-23");
        let findings = judge(&facts, &Asked { run: Run::Review, day: on });
        assert!(findings.iter().any(|f| f.person.as_deref() == Some("P0002")), "{findings:?}");
        let of = |word: &str| format!("X-{:08x}", word.bytes().map(u32::from).fold(7_u32, |a, b| a.wrapping_mul(31) + b));
        let shown = |facts: &Facts| format!("{:?}", review(facts, findings.clone(), Month::of(on), on));
        let (open, hidden) = (shown(&facts), shown(&pseudonymous(&facts, &findings, &|_| false, &of)));
        for secret in ["P0003", "Nom P0003", "Service P0003", "Fonction P0003"] {
            assert!(open.contains(secret), "the control: without pseudonyms {secret} is told");
            assert!(!hidden.contains(secret), "{secret} is told: {hidden}");
        }
        assert!(hidden.contains("FICTIF Nom P0002") && hidden.contains(&of("P0003")));
        let cards: Vec<_> = pseudonymous(&facts, &findings, &|_| false, &of).badges.into_iter().map(|b| b.card).collect();
        let told = pseudonymous(&facts, &findings, &|id| id == "P0003", &of);
        assert!(shown(&told).contains("Nom P0003"), "an open finding of the audit is told on the line");
        assert!(!cards.contains(&"K-3".to_owned()) && cards.contains(&of("K-3")), "{cards:?}");
        assert_eq!(open.matches("reasons").count(), hidden.matches("reasons").count(), "everyone stays on a line");
    }

    #[test]
    fn whoever_a_finding_names_in_passing_is_needed_too() {
        let finding = Finding::of(crate::checks::CHECKS[0].meta())
            .value("card", "K0001, K0002")
            .value("what", Value::Parts(vec![("part-copy".to_owned(), vec![("copy", "P0009".into())])]));
        let words = needed(&[finding]);
        for word in ["K0001", "K0002", "P0009"] {
            assert!(words.contains(word), "{word}");
        }
    }
}
