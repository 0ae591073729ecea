//! The monthly review as text: everyone on a line of their own, then findings.

use super::campaign;
use super::settings::annex;
use super::text::{Page, findings_section, footer, head, notes_section, severities};
use crate::domain::printable;
use crate::i18n::{Texts, locale};
use crate::reports::review::{DecisionView, PersonView, ReviewView};

/// The monthly review.
pub fn review(texts: &Texts, view: &ReviewView) -> String {
    let mut page = Page { texts, out: String::new() };
    head(&mut page, "report-review", &view.meta);
    campaign::standing(&mut page, view.campaign.as_ref());
    page.heading("counts-heading");
    let c = &view.counts;
    page.count("count-people", c.people);
    page.count("count-people-cleared", c.cleared);
    for proposal in ["maintain", "extend", "request", "remove"] {
        let n = c.proposals.get(proposal).copied().unwrap_or(0);
        page.count(&format!("proposal-{proposal}"), n);
    }
    if view.campaign.as_ref().is_some_and(|c| c.facts_size.is_some()) {
        page.count("count-decided", c.decisions.values().sum::<u64>());
        page.count("count-undecided", c.undecided);
    }
    severities(&mut page, c.findings, &c.by_severity, c.waived);
    page.heading("column-proposal");
    view.people.iter().for_each(|p| person(&mut page, p));
    campaign::comparison(&mut page, &view.comparison);
    findings_section(&mut page, &view.findings);
    campaign::excluded(&mut page, &view.findings);
    notes_section(&mut page, &view.not_concluded);
    annex(&mut page, &view.meta);
    footer(&mut page, &view.meta);
    page.out
}

/// One person's line, as it is decided on.
pub fn line(texts: &Texts, line: &PersonView) -> String {
    let mut page = Page { texts, out: String::new() };
    person(&mut page, line);
    page.out.trim_start().to_owned()
}

fn person(page: &mut Page<'_>, p: &PersonView) {
    let texts = page.texts;
    let label = |key: &str| texts.get(key, &[]);
    let proposal = label(&format!("proposal-{}", p.proposal));
    page.line("");
    page.line(&printable(&format!("{}  {}  {} / {}  => {proposal}", p.person, p.name, p.service, p.function)));
    if let Some(officer) = &p.officer {
        page.line(&printable(&format!("    ! {}", texts.get("review-own-line", &[("officer", officer.into())]))));
    }
    for reason in &p.reasons {
        page.line(&printable(&format!("    - {}", reason.text)));
    }
    for c in &p.clearances {
        let state = label(&format!("state-{}", c.state));
        let left = texts.get("column-days-left", &[]);
        page.line(&printable(&format!(
            "    {} ({})  {} .. {}  {state}, {left}: {}",
            c.level,
            c.scopes,
            page.time(&c.granted),
            page.time(&c.expires),
            locale::signed(c.days_left, texts.lang())
        )));
    }
    for a in &p.authorisations {
        let until = a.until.as_deref().map_or_else(|| "..".to_owned(), |day| page.time(day));
        let by = a.approved_by.as_deref().unwrap_or("-");
        let approved = texts.get("review-approved-by", &[("officer", by.into()), ("entry", a.entry.to_string().into())]);
        page.line(&printable(&format!(
            "    {}: {} ({})  {} .. {until}  {approved}",
            label("column-lists"),
            a.room,
            label(&format!("paper-mode-{}", a.mode)),
            page.time(&a.from)
        )));
    }
    let facts = facts(page, p);
    if !facts.is_empty() {
        page.line(&printable(&format!("    {}", facts.join("; "))));
    }
    for id in p.findings.iter().chain(&p.open_findings) {
        page.line(&printable(&format!("    {id}")));
    }
    if let Some(decision) = &p.decision {
        decided(page, decision);
    }
}

fn facts(page: &Page<'_>, p: &PersonView) -> Vec<String> {
    let label = |key: &str| page.texts.get(key, &[]);
    let mut facts = Vec::new();
    let mut add = |key: &str, value: Option<String>| facts.extend(value.map(|v| format!("{}: {v}", label(key))));
    add("column-need", p.need.clone());
    add("column-copies-held", (p.copies_held > 0).then(|| page.number(p.copies_held)));
    let signed = p.briefing_acknowledged.as_ref().map(|d| format!(" ({} {})", label("review-signed"), page.time(d)));
    add("column-briefing", p.last_briefing.as_ref().map(|d| format!("{}{}", page.time(d), signed.unwrap_or_default())));
    let stage = |code: &str| page.texts.get(&format!("follow-up-state-{code}"), &[]);
    add("column-request", p.request.as_ref().map(|r| format!("{} {} ({})", stage(r.stage), page.time(&r.since), r.entry)));
    add("column-last-entry", p.last_entry.as_ref().map(|s| format!("{} {}", s.room, page.time(&s.at))));
    add("column-last-consultation", p.last_consultation.as_ref().map(|s| format!("{} {}", s.room, page.time(&s.at))));
    let ends: Vec<_> = p.need_to_know_ends.iter().map(|n| format!("{} {}", n.what, page.time(&n.until))).collect();
    add("column-need-ends", (!ends.is_empty()).then(|| ends.join(", ")));
    facts
}

fn decided(page: &mut Page<'_>, d: &DecisionView) {
    let texts = page.texts;
    let Some(decision) = &d.decision else {
        page.line(&format!("    [ ] {}", texts.get("review-undecided", &[])));
        return;
    };
    let word = texts.get(&format!("proposal-{decision}"), &[]);
    let mut text = format!("    [x] {word}");
    if let (Some(on), Some(by)) = (&d.on, &d.by) {
        text.push_str(&format!(", {} ({by})", page.time(on)));
    }
    if !d.reason.is_empty() {
        text.push_str(&format!(": {}", d.reason));
    }
    if let Some(request) = d.request {
        text.push_str(&format!("  [{} {request}]", texts.get("column-request", &[])));
    }
    page.line(&printable(&text));
}
