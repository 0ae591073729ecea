//! What the acts on containers and rooms share: the level of a container, who may have access at a level, the sheet on a
//! container's door.

use rusqlite::{Connection, OptionalExtension, params};

use super::copies::in_words;
use super::{Refusal, View, run, standing};
use crate::domain::{Day, Instant, Level, Missing, Regime, SheetEntry, decide, printable};
use crate::journal::Stamp;

/// The level of a container and whose words it is in; refused when there is no such container.
pub(super) fn container_level(view: &View<'_>, container: &str) -> Result<(Level, Regime), Refusal> {
    view.known("container", "SELECT 1 FROM container WHERE container = ?1", container)?;
    marking(view, "SELECT level, regime FROM container WHERE container = ?1", container)
}

/// The level of a room and whose words it is in; refused when there is no such room.
pub(super) fn room_level(view: &View<'_>, room: &str) -> Result<(Level, Regime), Refusal> {
    view.room(room)?;
    marking(view, "SELECT level, regime FROM room WHERE room = ?1", room)
}

fn marking(view: &View<'_>, sql: &str, id: &str) -> Result<(Level, Regime), Refusal> {
    let row: (u8, String) = view.db.prepare_cached(sql)?.query_row([id], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let known = Level::of_rank(row.0).zip(Regime::parse(&row.1));
    known.ok_or_else(|| Refusal::new(format!("{} has no readable level", printable(id))))
}

/// Refuses a person who may not have access at a level on a day, and says everything that is missing; `what` they would do:
/// open container K1.
pub(super) fn cleared(
    view: &View<'_>,
    person: &str,
    (level, regime): (Level, Regime),
    day: Day,
    what: &str,
) -> Result<(), Refusal> {
    view.person(person)?;
    let decision = decide(&standing::of_person(view.db, person)?, level, regime.scope(), day);
    if decision.allowed() {
        return Ok(());
    }
    let words = |missing: &Missing| match missing {
        Missing::BelowLevel { .. } => "the clearance is below its level",
        Missing::ScopeMissing => "the clearance lacks its scope",
        other => in_words(other),
    };
    let reasons: Vec<_> = decision.missing.iter().map(words).collect();
    Err(Refusal::new(format!("person {} may not {what} on {day}: {}", printable(person), reasons.join("; ")))
        .basis("law of 11-12-1998 art. 8 §2"))
}

/// Refuses a person who has left the service before a day.
pub(super) fn serves(view: &View<'_>, person: &str, day: Day) -> Result<(), Refusal> {
    view.person(person)?;
    match standing::of_person(view.db, person)?.until.filter(|until| *until < day) {
        Some(until) => Err(Refusal::new(format!("person {} left the service on {until}", printable(person)))),
        None => Ok(()),
    }
}

/// One line of a door's sheet as the register has it.
pub(super) struct Line {
    pub n: u64,
    pub what: SheetEntry,
    pub at: String,
}

/// The last line at or before a moment; of several at one moment the one recorded last.
pub(super) fn line_before(view: &View<'_>, container: &str, at: Instant) -> Result<Option<Line>, Refusal> {
    let sql = "SELECT n, what, at FROM container_log WHERE container = ?1 AND at <= ?2 ORDER BY at DESC, n DESC LIMIT 1";
    line(view, sql, container, at)
}

/// The last opening or closing at or before a moment: whether the container is open then.
pub(super) fn turn_before(view: &View<'_>, container: &str, at: Instant) -> Result<Option<Line>, Refusal> {
    let sql = "SELECT n, what, at FROM container_log WHERE container = ?1 AND at <= ?2 AND what IN ('open', 'close')
               ORDER BY at DESC, n DESC LIMIT 1";
    line(view, sql, container, at)
}

/// The first line after a moment.
pub(super) fn line_after(view: &View<'_>, container: &str, at: Instant) -> Result<Option<Line>, Refusal> {
    let sql = "SELECT n, what, at FROM container_log WHERE container = ?1 AND at > ?2 ORDER BY at, n LIMIT 1";
    line(view, sql, container, at)
}

fn line(view: &View<'_>, sql: &str, container: &str, at: Instant) -> Result<Option<Line>, Refusal> {
    let found = view
        .db
        .prepare_cached(sql)?
        .query_row((container, at.to_string()), |r| Ok((r.get::<_, u64>(0)?, r.get::<_, String>(1)?, r.get(2)?)))
        .optional()?;
    found
        .map(|(n, what, at)| {
            let what = SheetEntry::parse(&what).ok_or_else(|| Refusal::new(format!("entry {n} has no readable line")))?;
            Ok(Line { n, what, at })
        })
        .transpose()
}

/// Writes a line on a door's sheet.
pub(super) fn write_line(
    tables: &Connection,
    stamp: &Stamp,
    container: &str,
    what: SheetEntry,
    person: &str,
    at: Instant,
) -> rusqlite::Result<()> {
    run(
        tables,
        "INSERT INTO container_log (n, container, what, person, at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![stamp.n, container, what.code(), person, at.to_string()],
    )
}
