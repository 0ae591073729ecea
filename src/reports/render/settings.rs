//! The annex of a report: the settings it rests on that changed within the period or are to be confirmed.

use super::text::Page;
use crate::reports::meta::Meta;

/// Adds the annex; what is verified and did not change is counted.
pub(super) fn annex(page: &mut Page<'_>, meta: &Meta) {
    if meta.settings.is_empty() {
        return;
    }
    page.heading("settings-heading");
    let (notable, others): (Vec<_>, Vec<_>) = meta.settings.iter().partition(|s| s.notable());
    let mut rows = Vec::new();
    for setting in notable {
        for segment in &setting.segments {
            let state = if segment.verified { "setting-verified" } else { "setting-to-confirm" };
            rows.push(vec![
                setting.name.to_owned(),
                setting.in_words(segment, page.texts),
                format!("{} .. {}", page.time(&segment.from), page.time(&segment.until)),
                page.texts.get(state, &[]),
                setting.rests_on(segment, page.texts),
            ]);
        }
    }
    if !rows.is_empty() {
        page.table(&["setting-name", "setting-value", "label-period", "label-state", "setting-source"], rows);
    }
    page.line(&page.texts.get("settings-others", &[("count", others.len().into())]));
}
