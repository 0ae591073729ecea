//! What reviews and audits say of themselves as campaigns: how they stand, what became of findings, what changed since before.

use super::text::Page;
use crate::domain::printable;
use crate::i18n::locale;
use crate::reports::campaign::CampaignView;
use crate::reports::comparison::ComparisonView;
use crate::reports::finding::FindingView;

/// Preview, open or closed; late; opened again.
pub(super) fn standing(page: &mut Page<'_>, campaign: Option<&CampaignView>) {
    let Some(c) = campaign else { return };
    let texts = page.texts;
    let lang = texts.lang();
    let mut standing = texts.get(&format!("campaign-{}", c.state), &[]);
    if let (Some(day), Some(size)) = (&c.opened, c.facts_size) {
        let opened = texts.get("campaign-opened-on", &[("date", locale::day_of(day, lang).into()), ("count", size.into())]);
        standing.push_str(&format!("; {opened}"));
    }
    if let Some(day) = &c.closed {
        standing.push_str(&format!("; {}", texts.get("campaign-closed-on", &[("date", locale::day_of(day, lang).into())])));
    }
    page.field("label-state", &standing);
    if let Some(days) = c.late_days {
        page.field(
            "label-due",
            &format!("{} ({})", locale::day_of(&c.due, lang), texts.get("campaign-late", &[("days", days.into())])),
        );
    }
    for again in &c.reopened {
        let text = texts.get("campaign-reopened-on", &[("date", locale::day_of(&again.on, lang).into())]);
        page.field("label-reopened", &format!("{text}: {}", again.reason));
    }
}

/// What was said of a finding, and for how long it has been stated.
pub(super) fn word(page: &mut Page<'_>, f: &FindingView) {
    let texts = page.texts;
    if f.before > 0 {
        let text = texts.get("finding-before", &[("count", u64::from(f.before).into())]);
        page.line(&format!("  {text}"));
    }
    let Some(word) = &f.word else { return };
    let state = texts.get(&format!("finding-state-{}", word.said), &[]);
    let lang = texts.lang();
    let mut text = format!("{state}, {} ({}): {}", locale::day_of(&word.on, lang), word.by, word.reason);
    if let Some(incident) = &word.incident {
        text.push_str(&format!(" [{incident}]"));
    }
    if let Some(until) = &word.until {
        text.push_str(&format!(" ({} {})", texts.get("finding-until", &[]), locale::day_of(until, lang)));
    }
    if !word.holds {
        text.push_str(&format!(" - {}", texts.get("finding-word-lapsed", &[])));
    }
    page.line(&printable(&format!("  * {text}")));
}

/// New, persisting and gone since the campaign before.
pub(super) fn comparison(page: &mut Page<'_>, view: &ComparisonView) {
    page.heading("comparison-heading");
    let texts = page.texts;
    let Some(previous) = &view.previous else {
        page.line(&texts.get("comparison-none", &[]));
        return;
    };
    page.line(&texts.get("comparison-with", &[("period", previous.into())]));
    page.count("comparison-new", view.new.len() as u64);
    page.count("comparison-persisting", view.persisting.len() as u64);
    view.persisting.iter().for_each(|id| page.line(&format!("    {id}")));
    page.count("comparison-gone", view.gone.len() as u64);
    for gone in &view.gone {
        page.line(&printable(&format!("    {}  {}  {}", gone.id, gone.title, gone.about(texts).join(" "))));
    }
}

/// Every finding that no longer counts, by state, so that nothing is left out unseen.
pub(super) fn excluded(page: &mut Page<'_>, findings: &[FindingView]) {
    page.heading("excluded-heading");
    let texts = page.texts;
    let excluded: Vec<_> = findings.iter().filter(|f| f.waived).collect();
    if excluded.is_empty() {
        page.line(&texts.get("word-none", &[]));
    }
    for f in excluded {
        let state = texts.get(&format!("finding-state-{}", f.state), &[]);
        let reason = f.word.as_ref().map(|w| w.reason.as_str()).unwrap_or_default();
        let until = f.word.as_ref().and_then(|w| w.until.as_deref());
        let until = until.map(|u| format!(", {} {}", texts.get("finding-until", &[]), locale::day_of(u, texts.lang())));
        page.line(&printable(&format!("- {}  {state}{}: {reason}", f.id, until.unwrap_or_default())));
    }
}
