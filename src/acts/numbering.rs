//! Which number a series gives next: no number is skipped, so that a series has no gaps by construction.

use rusqlite::{Connection, OptionalExtension};

use crate::domain::{Day, SeriesFormat};

/// The format of a series; `None` when there is no such series.
pub(super) fn series_format(db: &Connection, series: &str) -> rusqlite::Result<Option<SeriesFormat>> {
    let text: Option<String> =
        db.prepare_cached("SELECT format FROM series WHERE series = ?1")?.query_row([series], |row| row.get(0)).optional()?;
    Ok(text.and_then(|text| SeriesFormat::parse(&text).ok()))
}

/// The last serial given in a series and year, 0 before the first.
pub(super) fn last_serial(db: &Connection, series: &str, year: i32) -> rusqlite::Result<u32> {
    db.prepare_cached("SELECT coalesce(max(serial), 0) FROM document WHERE series = ?1 AND year = ?2")?
        .query_row((series, year), |row| row.get(0))
}

/// The number a series gives next to a document registered on a day; `None` when there is no such series.
pub fn next_number(db: &Connection, series: &str, registered: Day) -> rusqlite::Result<Option<String>> {
    let Some(format) = series_format(db, series)? else { return Ok(None) };
    let year = if format.yearly() { registered.ymd().0 } else { 0 };
    Ok(Some(format.number(year, last_serial(db, series, year)? + 1)))
}
