//! Findings by severity and by check, beside what earlier campaigns stated.

use std::collections::BTreeMap;

use super::matrix::{Bar, Matrix, Row};
use super::svg::{Fill, Svg};
use super::{Role, listed, measure, nothing, number, picture};
use crate::i18n::{Arg, Texts, check_key};
use crate::reports::audit::AuditView;
use crate::reports::comparison::EarlierView;
use crate::reports::finding::FindingView;
use crate::reports::paper::{Cell, Kind, Picture, Table};
use crate::reports::review::ReviewView;

const SEVERITIES: [&str; 4] = ["critical", "major", "minor", "info"];

/// The findings of an audit beside those of the quarters before.
pub fn of_audit(view: &AuditView, texts: &Texts) -> Picture {
    let earlier = view.comparison.as_ref().map_or(&[][..], |c| &c.earlier);
    one(&view.meta.period.name, &view.findings, earlier, texts)
}

/// The findings of a review beside those of the months before.
pub fn of_review(view: &ReviewView, texts: &Texts) -> Picture {
    one(&view.meta.period.name, &view.findings, &view.comparison.earlier, texts)
}

/// Findings by severity, gravest first, and check: a number a campaign, this one the last.
type Counted = BTreeMap<(usize, String), Vec<u64>>;

fn one(name: &str, findings: &[FindingView], earlier: &[EarlierView], texts: &Texts) -> Picture {
    let grave = |severity: &str| SEVERITIES.iter().position(|s| *s == severity).unwrap_or(SEVERITIES.len() - 1);
    let columns = earlier.len() + 1;
    let mut counted = Counted::new();
    let mut count = |severity: &str, check: &str, column: usize, n: u64| {
        counted.entry((grave(severity), check.to_owned())).or_insert_with(|| vec![0; columns])[column] += n;
    };
    for (column, campaign) in earlier.iter().enumerate() {
        campaign.stated.iter().for_each(|((check, severity), n)| count(severity, check, column, *n));
    }
    findings.iter().for_each(|f| count(f.severity, f.check, columns - 1, 1));

    let names: Vec<String> = earlier.iter().map(|e| e.name.clone()).chain([name.to_owned()]).collect();
    let title = texts.get("picture-findings", &[]);
    let data = data(&title, &counted, &names, texts);
    let text = text(&counted, &names, texts);
    if counted.is_empty() {
        return Picture { text, ..nothing(title, data, "findings-none", texts) };
    }
    let bars = |numbers: &[u64], severity: usize| {
        let bar = |(n, now): (usize, &u64)| {
            let this = n + 1 == columns;
            let (role, fill) =
                if this { (Role::severity(SEVERITIES[severity]), Fill::Solid) } else { (Role::Before, Fill::Rising) };
            Bar { role, fill, now: *now, before: None, bare: false }
        };
        numbers.iter().enumerate().map(bar).collect()
    };
    let by_severity: Vec<Row> = (0..SEVERITIES.len())
        .map(|severity| {
            let mut sum = vec![0; columns];
            let of = counted.iter().filter(|((s, _), _)| *s == severity);
            of.for_each(|(_, numbers)| sum.iter_mut().zip(numbers).for_each(|(sum, n)| *sum += n));
            let words = texts.get(&format!("severity-{}", SEVERITIES[severity]), &[]);
            Row { mark: Some(SEVERITIES[severity]), code: String::new(), words, cells: bars(&sum, severity) }
        })
        .collect();
    let by_check: Vec<Row> = counted
        .iter()
        .map(|((severity, check), numbers)| Row {
            mark: Some(SEVERITIES[*severity]),
            code: check.clone(),
            words: title_of(check, texts),
            cells: bars(numbers, *severity),
        })
        .collect();
    let mut svg = Svg::new();
    let left = if columns > 3 { 250.0 } else { 330.0 };
    let matrix = Matrix { left, row: 18.0, columns: &names, last_matters: true, cut: measure::cut };
    let y = matrix.head(&mut svg, 0.0);
    let y = matrix.rows(&mut svg, y, &by_severity, texts);
    let y = matrix.head(&mut svg, y + 10.0);
    let end = matrix.rows(&mut svg, y, &by_check, texts);
    picture(svg, end + 2.0, title, text, data)
}

/// The title of a check; a check of an older version of the program may have none.
fn title_of(check: &str, texts: &Texts) -> String {
    let key = check_key(check, "title");
    if texts.has(&key) { texts.get(&key, &[]) } else { String::new() }
}

fn text(counted: &Counted, names: &[String], texts: &Texts) -> String {
    let sum = |column: usize, severity: Option<usize>| -> u64 {
        counted.iter().filter(|((s, _), _)| severity.is_none_or(|of| of == *s)).map(|(_, n)| n[column]).sum()
    };
    let this = names.len() - 1;
    let severities =
        SEVERITIES.iter().enumerate().map(|(s, code)| (texts.get(&format!("severity-{code}"), &[]), sum(this, Some(s))));
    let list = listed(severities, texts);
    let period = Arg::from(&names[this]);
    let found = texts
        .get("picture-findings-text", &[("period", period), ("count", number(sum(this, None), texts)), ("list", list.into())]);
    let before = if this == 0 {
        texts.get("picture-findings-alone", &[])
    } else {
        let list = listed(names[..this].iter().enumerate().map(|(n, name)| (name.clone(), sum(n, None))), texts);
        texts.get("picture-findings-before", &[("list", list.into())])
    };
    format!("{found} {before}")
}

fn data(title: &str, counted: &Counted, names: &[String], texts: &Texts) -> Table {
    let word = |key: &str| texts.get(key, &[]);
    let mut table = Table::new(title, word("findings-none"))
        .column(word("label-check"), Kind::Code, 2)
        .column(word("picture-column-title"), Kind::Text, 6)
        .column(word("label-severity"), Kind::Text, 2);
    for name in names {
        table = table.column(name.clone(), Kind::Number, 2);
    }
    for ((severity, check), numbers) in counted {
        let tone = SEVERITIES[*severity];
        let mut row = vec![
            Cell::text(check.clone()),
            Cell::text(title_of(check, texts)),
            Cell::Mark { tone, word: word(&format!("severity-{tone}")) },
        ];
        row.extend(numbers.iter().map(|n| Cell::number(*n)));
        table.row(row);
    }
    table
}
