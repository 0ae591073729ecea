//! The presence of each room as text: a table after the coverage. The stays themselves stand in the JSON.

use super::text::Page;
use crate::reports::presence::PresenceView;

/// How presence in each room is known.
pub(super) fn section(page: &mut Page<'_>, rooms: &[PresenceView]) {
    page.heading("presence-heading");
    let intro = page.texts.get("presence-intro", &[]);
    page.line(&intro);
    page.line("");
    let number = |n: f64| page.hours(n);
    let rows = rooms.iter().map(|r| {
        let counts = [r.people, r.matched, r.no_exit, r.no_entry, r.moment_only].map(|n| page.number(n));
        let hours = [number(r.certain_hours), number(r.possible_hours)];
        std::iter::once(r.room.clone()).chain(counts).chain(hours).collect()
    });
    let rows: Vec<_> = rows.collect();
    page.table(
        &[
            "column-room",
            "presence-people",
            "presence-matched",
            "presence-no-exit",
            "presence-no-entry",
            "presence-moment",
            "presence-hours-certain",
            "presence-hours-possible",
        ],
        rows,
    );
}
