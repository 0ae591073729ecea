//! The forecast as text: lead times, whose clearance ends month by month, then what is left without enough people.

use super::text::{Page, footer, head, notes_section};
use crate::domain::printable;
use crate::i18n::{Texts, locale};
use crate::reports::forecast::{BasisView, ContinuityView, ForecastView};

/// A forecast.
pub fn forecast(texts: &Texts, view: &ForecastView) -> String {
    let mut page = Page::new(texts);
    head(&mut page, "report-forecast", &view.meta);
    if view.hypothetical {
        page.heading("forecast-hypothetical");
        page.line(&texts.get("forecast-hypothetical-note", &[]));
        view.hypotheses.iter().for_each(|note| page.line(&format!("- {}", printable(&note.text))));
    }
    leads(&mut page, view);
    months(&mut page, view);
    page.heading("forecast-continuity");
    if view.continuity.is_empty() {
        page.line(&texts.get("word-none", &[]));
    }
    view.continuity.iter().for_each(|one| continuity(&mut page, one));
    notes_section(&mut page, &view.not_concluded);
    footer(&mut page, &view.meta);
    page.out
}

fn leads(page: &mut Page<'_>, view: &ForecastView) {
    page.heading("forecast-leads");
    let texts = page.texts;
    let rows = view.lead_times.iter().map(|lead| {
        let (times, shortest, median, longest) =
            lead.answer.as_ref().map_or((0, None, None, None), |r| (r.times, Some(r.shortest), Some(r.median), Some(r.longest)));
        let days = |days: Option<i64>| days.map_or_else(|| "–".to_owned(), |d| locale::signed(d, texts.lang()));
        vec![lead.level.to_owned(), page.number(times), days(shortest), days(median), days(longest), basis(texts, &lead.used)]
    });
    let header = ["column-level", "column-answers", "column-shortest", "column-median", "column-longest", "column-lead-used"];
    page.table(&header, rows.collect());
}

fn basis(texts: &Texts, used: &BasisView) -> String {
    match (used.days, used.months) {
        (Some(days), _) => texts.get("forecast-lead-learnt", &[("days", days.into())]),
        (None, months) => texts.get("forecast-lead-setting", &[("months", i64::from(months.unwrap_or(0)).into())]),
    }
}

fn months(page: &mut Page<'_>, view: &ForecastView) {
    page.heading("forecast-months");
    let texts = page.texts;
    let mut rows = Vec::new();
    for month in &view.months {
        for (at, person) in month.expiring.iter().enumerate() {
            let Some(e) = view.people.iter().find(|e| e.person == *person) else { continue };
            let name = if at == 0 { month.month.clone() } else { String::new() };
            let late = if e.late { format!(" ({})", texts.get("forecast-late", &[])) } else { String::new() };
            let state = e.request.as_ref().map_or_else(
                || "–".to_owned(),
                |r| format!("{} {}", texts.get(&format!("stage-{}", r.stage), &[]), page.time(&r.since)),
            );
            let level = format!("{} ({})", e.level, e.scopes);
            let safe = format!("{}{late}", page.time(&e.last_safe_filing));
            rows.push(vec![name, e.person.clone(), e.name.clone(), level, page.time(&e.expires), safe, state]);
        }
    }
    if rows.is_empty() {
        return page.line(&texts.get("word-none", &[]));
    }
    let header =
        ["label-month", "column-person", "column-name", "column-level", "column-expires", "column-last-safe", "column-request"];
    page.table(&header, rows);
}

fn continuity(page: &mut Page<'_>, one: &ContinuityView) {
    let texts = page.texts;
    let (have, need) = (i64::from(one.least), i64::from(one.required));
    let key = match (one.concluded, one.gaps.is_empty()) {
        (false, _) => "forecast-not-concluded",
        (true, true) => "forecast-enough",
        (true, false) => "forecast-short",
    };
    let told = texts.get(key, &[("have", have.into()), ("need", need.into())]);
    page.line(&printable(&format!("{}: {told}", one.place)));
    for gap in &one.gaps {
        let key = if gap.goes_on { "forecast-gap-on" } else { "forecast-gap" };
        let values = [
            ("from", page.time(&gap.from).into()),
            ("until", page.time(&gap.until).into()),
            ("have", i64::from(gap.least).into()),
            ("need", need.into()),
        ];
        page.line(&format!("  {}", printable(&texts.get(key, &values))));
        for loss in &gap.lost {
            let values = [
                ("person", loss.person.as_str().into()),
                ("date", page.time(&loss.last).into()),
                ("reason", loss.text.as_str().into()),
            ];
            page.line(&format!("    {}", printable(&texts.get("forecast-loss", &values))));
        }
    }
}
