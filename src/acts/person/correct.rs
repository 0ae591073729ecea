//! What is on record about a person was wrong or has changed: every field takes its new value, the journal keeps the old.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use super::check;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run, text};
use crate::domain::{Day, Level};
use crate::journal::Stamp;

/// Replaces all that is on record about a person but their number.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correct {
    /// Their number.
    pub person: String,
    /// Their name.
    pub name: String,
    /// Their service, or empty.
    pub service: String,
    /// Their function, or empty.
    pub function: String,
    /// The level the function needs; `unclassified` when it needs none.
    pub requires: Level,
    /// The first day in the service, if known.
    pub from: Option<Day>,
    /// The last day in the service, if one is set.
    pub until: Option<Day>,
}

impl Correct {
    /// The correction that would change nothing: what is on record about a person, `None` for an unknown one.
    pub fn unchanged(db: &Connection, person: &str) -> rusqlite::Result<Option<Self>> {
        db.query_row(
            "SELECT name, service, function, requires, from_day, until_day FROM person WHERE person = ?1",
            [person],
            |row| {
                Ok(Self {
                    person: person.to_owned(),
                    name: row.get(0)?,
                    service: row.get(1)?,
                    function: row.get(2)?,
                    requires: Level::of_rank(row.get(3)?).ok_or(rusqlite::Error::InvalidQuery)?,
                    from: day(row, 4)?,
                    until: day(row, 5)?,
                })
            },
        )
        .optional()
    }
}

fn day(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Day>> {
    let text: Option<String> = row.get(column)?;
    text.map(|t| Day::parse(&t).map_err(|_| rusqlite::Error::InvalidQuery)).transpose()
}

impl Act for Correct {
    const NAME: &'static str = "person.correct";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.person(&self.person)?;
        check(view, [&self.name, &self.service, &self.function], self.from, self.until)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "UPDATE person SET name = ?2, service = ?3, function = ?4, requires = ?5, from_day = ?6, until_day = ?7
             WHERE person = ?1",
            params![self.person, self.name, self.service, self.function, self.requires.rank(), text(self.from), text(self.until)],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Correct;
    use crate::acts::testing::{Bench, person};
    use crate::domain::Level;

    #[test]
    fn a_known_person_is_corrected() {
        let mut bench = Bench::new();
        let mut act = Correct {
            person: "P0001".into(),
            name: "FICTIF Marie-Essai".into(),
            service: String::new(),
            function: String::new(),
            requires: Level::Secret,
            from: None,
            until: None,
        };
        assert!(bench.refused(&act).contains("not in the register"));
        bench.ok(&person("P0001"));
        bench.ok(&act);
        assert_eq!(bench.one::<u8>("SELECT requires FROM person"), 3);
        act.name = " ".into();
        assert!(bench.refused(&act).contains("name is empty"));
        bench.replays();
    }
}
