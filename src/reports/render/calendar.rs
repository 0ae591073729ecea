//! What falls due as text: month by month, a line each.

use super::text::{Page, footer, head};
use crate::domain::printable;
use crate::i18n::Texts;
use crate::reports::calendar::CalendarView;

/// A calendar.
pub fn calendar(texts: &Texts, view: &CalendarView) -> String {
    let mut page = Page::new(texts);
    head(&mut page, "report-calendar", &view.meta);
    if view.due.is_empty() {
        page.line("");
        page.line(&texts.get("due-nothing", &[]));
    }
    for month in view.due.chunk_by(|a, b| a.on.get(..7) == b.on.get(..7)) {
        let name = month.first().and_then(|due| due.on.get(..7)).unwrap_or_default();
        page.line("");
        page.line(name);
        page.line(&"-".repeat(name.len()));
        for due in month {
            let name = due.name.as_ref().map_or_else(String::new, |name| format!(" ({name})"));
            let note = if due.note.is_empty() { String::new() } else { format!("  [{}]", due.note) };
            page.line(&printable(&format!("{}  {}{name}{note}", page.time(&due.on), due.text)));
        }
    }
    page.line("");
    page.line(&texts.get("calendar-once", &[]));
    footer(&mut page, &view.meta);
    page.out
}
