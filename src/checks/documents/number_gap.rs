use std::collections::BTreeMap;

use crate::checks::holdings::Document;
use crate::checks::{Asked, Check, Evidence, Facts, Finding, Meta, Run, Severity, Value};

/// How many ranges of missing numbers a sentence names; the documents around every one are evidence.
const NAMED: usize = 20;

/// DOC007. Numbers are missing in a series between 1 and its last one of the year.
///
/// One finding per series and year. Acts that register in a series give its next number and no other, so that a hole comes
/// from a stock taken over from paper. Does not fire for documents whose number belongs to no series, nor for numbers after
/// the last. Destroyed and archived documents count: their numbers were given.
///
/// Basis: the complete register of classified information that the oversight report of 2021 asks for.
pub struct NumberGap;

static META: Meta = Meta {
    code: "DOC007",
    name: "number-gap",
    severity: Severity::Major,
    basis: "oversight report of 2021: complete register of classified information",
    verified: true,
    runs: &[Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for NumberGap {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, _asked: &Asked, out: &mut Vec<Finding>) {
        let mut years: BTreeMap<(usize, i32), Vec<(u32, &Document)>> = BTreeMap::new();
        for document in &facts.holdings.documents {
            if let Some((series, year, serial)) = document.serial {
                years.entry((series, year)).or_default().push((serial, document));
            }
        }
        for ((series, year), mut given) in years {
            given.sort_unstable_by_key(|(serial, _)| *serial);
            let series = &facts.holdings.series[series];
            let (mut ranges, mut count, mut entries) = (Vec::new(), 0_i64, vec![series.n]);
            let mut before: Option<(u32, &Document)> = None;
            for (serial, document) in given {
                let next = before.map_or(1, |(last, _)| last + 1);
                if serial > next {
                    count += i64::from(serial - next);
                    ranges.push((series.format.number(year, next), series.format.number(year, serial - 1)));
                    entries.extend(before.map(|(_, d)| d.n).into_iter().chain([document.n]));
                }
                before = Some((serial, document));
            }
            if count == 0 {
                continue;
            }
            entries.sort_unstable();
            entries.dedup();
            let subject = if year == 0 { series.id.clone() } else { format!("{}/{year}", series.id) };
            let finding = Finding::of(&META).subject(&subject).value("series", subject);
            let finding = finding.evidence(entries.into_iter().map(|n| Evidence::Entry { n }).collect());
            out.push(finding.value("count", count).value("numbers", named(&ranges)));
        }
    }
}

/// The first ranges, and how many more there are.
fn named(ranges: &[(String, String)]) -> Value {
    let mut parts: Vec<_> = ranges
        .iter()
        .take(NAMED)
        .map(|(from, until)| {
            let (key, from) = if from == until { ("part-one-number", from) } else { ("part-numbers", from) };
            let mut values = vec![("from", Value::from(from.as_str()))];
            if key == "part-numbers" {
                values.push(("until", until.as_str().into()));
            }
            (key.to_owned(), values)
        })
        .collect();
    if ranges.len() > NAMED {
        let more = (ranges.len() - NAMED) as i64;
        parts.push(("finding-evidence-more".to_owned(), vec![("count", more.into())]));
    }
    Value::Parts(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_twenty_ranges_are_named_and_the_rest_counted() {
        let range = |n: u32| (n.to_string(), (n + n % 2).to_string());
        let parts = |many: u32| match named(&(1..=many).map(range).collect::<Vec<_>>()) {
            Value::Parts(parts) => parts,
            other => panic!("{other:?}"),
        };
        assert_eq!(parts(20).len(), 20);
        let many = parts(23);
        assert_eq!((many.len(), many[20].0.as_str(), &many[20].1[0].1), (21, "finding-evidence-more", &Value::Number(3)));
        assert_eq!((many[0].0.as_str(), many[1].0.as_str()), ("part-numbers", "part-one-number"));
    }
}
