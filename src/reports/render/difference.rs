//! The difference of two tellings as text.

use super::text::{Page, footer, head};
use crate::domain::printable;
use crate::i18n::{Texts, check_key, locale};
use crate::reports::difference::{DifferenceView, Grade};
use crate::reports::finding::FindingView;

/// Late entries shown on paper; the JSON has all of them.
const SHOWN: usize = 200;

/// A month or quarter told twice.
pub fn difference(texts: &Texts, view: &DifferenceView) -> String {
    let mut page = Page::new(texts);
    head(&mut page, "report-difference", &view.meta);
    let now = match &view.now {
        Some(day) => texts.get("as-known-on", &[("date", page.time(day).into())]),
        None => texts.get("as-known-now", &[]),
    };
    let then = texts.get("as-known-on", &[("date", page.time(&view.then).into())]);
    page.field("difference-then", &format!("{then}: {}", page.number(view.counts.then)));
    page.field("difference-now", &format!("{now}: {}", page.number(view.counts.now)));
    page.count("difference-same", view.counts.same);
    for (title, findings) in [("difference-only-now", &view.only_now), ("difference-only-then", &view.only_then)] {
        page.heading(title);
        none(&mut page, findings.is_empty());
        findings.iter().for_each(|f| finding(&mut page, &f.finding, None, &f.late));
    }
    page.heading("difference-changed");
    none(&mut page, view.changed.is_empty());
    view.changed.iter().for_each(|f| finding(&mut page, &f.finding, Some((&f.then, &f.now)), &f.late));
    late(&mut page, view);
    footer(&mut page, &view.meta);
    page.out
}

fn none(page: &mut Page<'_>, empty: bool) {
    if empty {
        let none = page.texts.get("word-none", &[]);
        page.line(&none);
    }
}

fn grade(texts: &Texts, grade: &Grade) -> String {
    let word = |kind: &str, code: &str| texts.get(&format!("{kind}-{code}"), &[]);
    let evidence = texts.get("difference-evidence", &[("count", grade.evidence.into())]);
    format!("{}, {}, {evidence}", word("severity", grade.severity), word("certainty", grade.certainty))
}

fn finding(page: &mut Page<'_>, finding: &FindingView, grades: Option<(&Grade, &Grade)>, late: &[u64]) {
    let texts = page.texts;
    let title = texts.get(&check_key(finding.check, "title"), &[]);
    let word = |kind: &str, code: &str| texts.get(&format!("{kind}-{code}"), &[]);
    page.line("");
    page.line(&format!(
        "[{}, {}] {}  {title}",
        word("severity", finding.severity),
        word("certainty", finding.certainty),
        finding.id
    ));
    page.line(&format!("  {}", printable(&finding.message)));
    if let Some((then, now)) = grades {
        page.line(&format!("  {} -> {}", grade(texts, then), grade(texts, now)));
    }
    let entries = late.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
    let why = match late {
        [] => texts.get("difference-late-none", &[]),
        _ => texts.get("difference-late", &[("entries", entries.into())]),
    };
    page.line(&format!("  -> {why}"));
}

fn late(page: &mut Page<'_>, view: &DifferenceView) {
    page.heading("difference-late-heading");
    let intro = page.texts.get("difference-late-intro", &[("date", page.time(&view.then).into())]);
    page.line(&intro);
    none(page, view.late.is_empty());
    if view.late.is_empty() {
        return;
    }
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".into());
    let row = |l: &crate::reports::difference::LateView| {
        let days = l.days_late.map(|n| locale::signed(n, page.texts.lang()));
        let others = [&l.room, &l.subject].into_iter().flatten();
        let about: Vec<_> = l.people.iter().chain(&l.cards).chain(others).map(String::as_str).collect();
        vec![
            l.entry.to_string(),
            l.act.to_owned(),
            text(&l.effective.as_deref().map(|at| page.time(at))),
            page.time(&l.recorded),
            text(&days),
            about.join("  "),
        ]
    };
    let rows = view.late.iter().take(SHOWN).map(row).collect();
    page.line("");
    page.table(&["column-number", "column-act", "column-effective", "column-recorded", "column-days-late", "column-about"], rows);
    if view.late.len() > SHOWN {
        let more = page.texts.get("finding-evidence-more", &[("count", (view.late.len() - SHOWN).into())]);
        page.line(&more);
    }
}
