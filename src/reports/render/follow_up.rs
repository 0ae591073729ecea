//! The follow-up list as text.

use super::text::{Page, footer, head};
use crate::domain::printable;
use crate::i18n::Texts;
use crate::reports::follow_up::{FollowUpView, ItemView};

/// The list, what is open first.
pub fn follow_up(texts: &Texts, view: &FollowUpView) -> String {
    let mut page = Page { texts, out: String::new() };
    head(&mut page, "report-follow-up", &view.meta);
    page.count("follow-up-open", view.open);
    page.count("follow-up-done", view.done);
    page.line("");
    if view.items.is_empty() {
        page.line(&texts.get("word-none", &[]));
    }
    for item in &view.items {
        line(&mut page, item);
    }
    footer(&mut page, &view.meta);
    page.out
}

fn line(page: &mut Page<'_>, item: &ItemView) {
    let texts = page.texts;
    let kind = if matches!(item.what, "finding" | "acceptance") { "severity" } else { "follow-up-state" };
    let state = format!("{kind}-{}", item.state);
    let mark = if item.done { "[x]" } else { "[ ]" };
    let what = texts.get(&format!("follow-up-{}", item.what), &[]);
    let mut text = format!("{mark} {what}");
    for part in [item.person.as_deref(), Some(item.subject.as_str())].into_iter().flatten().filter(|p| !p.is_empty()) {
        text.push_str(&format!("  {part}"));
    }
    text.push_str(&format!("  ({})", texts.get(&state, &[])));
    if let Some(day) = &item.since {
        text.push_str(&format!("  {} {}", texts.get("follow-up-since", &[]), page.time(day)));
    }
    if let Some(day) = &item.due {
        text.push_str(&format!("  {} {}", texts.get("label-due", &[]), page.time(day)));
    }
    if let Some(days) = item.overdue_days {
        text.push_str(&format!(" - {}", texts.get("campaign-late", &[("days", days.into())])));
    }
    page.line(&printable(&text));
}
