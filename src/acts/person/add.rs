//! A person enters the list: someone who holds a clearance, enters a room, or is to.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::check;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run, text};
use crate::domain::{Day, Level};
use crate::journal::Stamp;

/// Adds a person.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// Their number, as the office gives it.
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

impl Act for Add {
    const NAME: &'static str = "person.add";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.free("person", "SELECT 1 FROM person WHERE person = ?1", &self.person)?;
        check(view, [&self.name, &self.service, &self.function], self.from, self.until)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO person (person, name, service, function, requires, from_day, until_day, n)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                self.person,
                self.name,
                self.service,
                self.function,
                self.requires.rank(),
                text(self.from),
                text(self.until),
                stamp.n
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::acts::testing::{Bench, day, person};

    #[test]
    fn a_person_is_added_once() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        assert!(bench.refused(&person("P0001")).contains("already"));
        let mut hostile = person("P0002");
        hostile.name = "FICTIF\u{1b}[2J".into();
        assert!(bench.refused(&hostile).contains("control character"));
        let mut turned = person("P0002");
        (turned.from, turned.until) = (Some(day("2026-02-01")), Some(day("2026-01-31")));
        assert!(bench.refused(&turned).contains("before the first"));
        bench.replays();
    }
}
