//! What the register knows about one person that bears on access, read from the tables for [`crate::domain::decide`].

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row};

use crate::domain::{Day, DaySpan, HeldClearance, Level, Scopes, Standing};

/// The standing of a person; one without anything for a person the register does not know.
///
/// A briefing of any kind counts but a debriefing (`debrief…`), which ends what a briefing began.
pub fn of_person(db: &Connection, person: &str) -> rusqlite::Result<Standing> {
    let span = db
        .prepare_cached("SELECT from_day, until_day FROM person WHERE person = ?1")?
        .query_row([person], |row| Ok((day(row, 0)?, day(row, 1)?)))
        .optional()?;
    let (from, until) = span.unwrap_or_default();
    let mut clearances = db
        .prepare_cached(
            "SELECT n, level, scopes, granted, expires, withdrawn, ended FROM clearance WHERE person = ?1 ORDER BY n",
        )?
        .query_map([person], clearance)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for held in &mut clearances {
        held.suspensions = db
            .prepare_cached("SELECT from_day, until_day FROM clearance_suspension WHERE clearance = ?1 ORDER BY n")?
            .query_map([held.n], |row| Ok(DaySpan { from: some(row, 0)?, until: day(row, 1)? }))?
            .collect::<rusqlite::Result<_>>()?;
    }
    let briefings = db
        .prepare_cached("SELECT day FROM briefing WHERE person = ?1 AND kind NOT LIKE 'debrief%' ORDER BY n")?
        .query_map([person], |row| some(row, 0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Standing { from, until, clearances, briefings })
}

fn clearance(row: &Row<'_>) -> rusqlite::Result<HeldClearance> {
    Ok(HeldClearance {
        n: row.get(0)?,
        level: Level::of_rank(row.get(1)?).ok_or_else(|| unreadable(1))?,
        scopes: Scopes::parse(row.get_ref(2)?.as_str()?).map_err(|_| unreadable(2))?,
        granted: some(row, 3)?,
        expires: some(row, 4)?,
        withdrawn: day(row, 5)?,
        ended: day(row, 6)?,
        suspensions: Vec::new(),
    })
}

pub(super) fn day(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Day>> {
    let text = row.get_ref(column)?.as_str_or_null()?;
    text.map(|t| Day::parse(t).map_err(|_| unreadable(column))).transpose()
}

pub(super) fn some(row: &Row<'_>, column: usize) -> rusqlite::Result<Day> {
    day(row, column)?.ok_or_else(|| unreadable(column))
}

fn unreadable(column: usize) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, "not a value of the register".into())
}

/// The other clearances of a clearance's holder that count on a day: stopping one does not stop those.
pub fn others_counting(db: &Connection, clearance: u64, on: Day) -> rusqlite::Result<Vec<u64>> {
    let sql = "SELECT person FROM clearance WHERE n = ?1";
    let Some(person) = db.query_row(sql, [clearance], |row| row.get::<_, String>(0)).optional()? else {
        return Ok(Vec::new());
    };
    let standing = of_person(db, &person)?;
    let others = standing.clearances.iter().filter(|c| c.n != clearance && c.lapsed(on).is_none());
    Ok(others.map(|c| c.n).collect())
}

#[cfg(test)]
mod tests {
    use super::of_person;
    use crate::acts::briefing::Record;
    use crate::acts::clearance::{Resume, Suspend};
    use crate::acts::testing::{Bench, day, grant, person};
    use crate::domain::{Level, Missing, Scope, Why, decide};

    #[test]
    fn the_tables_are_read_as_the_acts_wrote_them() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        let clearance = bench.ok(&grant("P0001", "SECRET", "BE+NATO", "2026-01-01", "2026-12-31"));
        bench.ok(&Suspend { clearance, from: day("2026-03-01"), until: None, reason: String::new() });
        bench.ok(&Resume { clearance, until: day("2026-03-31"), reason: String::new() });
        bench.ok(&Record { person: "P0001".into(), day: day("2026-01-01"), kind: "debriefing".into() });
        let ask =
            |bench: &Bench, on| decide(&of_person(bench.db(), "P0001").unwrap(), Level::Secret, Scope::Nato, day(on)).missing;
        assert_eq!(ask(&bench, "2026-02-01"), [Missing::NoBriefing]);
        bench.ok(&Record { person: "P0001".into(), day: day("2026-01-01"), kind: "annual".into() });
        assert_eq!(ask(&bench, "2026-02-01"), []);
        assert_eq!(ask(&bench, "2026-03-31"), [Missing::NoClearance { why: Why::Suspended }]);
        assert_eq!(ask(&bench, "2026-04-01"), []);
        assert_eq!(of_person(bench.db(), "P9").unwrap(), crate::domain::Standing::default());
    }
}
