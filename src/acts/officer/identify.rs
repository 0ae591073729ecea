//! An officer is one of the people of the register: from then on another officer decides their line. The first officer is added
//! before there are any people, so this cannot be said when they are.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::check_active;
use crate::acts::{Act, Refusal, SECURITY_OFFICER, Signers, View};
use crate::domain::printable;
use crate::journal::Stamp;

/// Says which person an officer is; once and for all.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identify {
    /// The officer.
    pub officer: String,
    /// Their number among the people.
    pub person: String,
}

impl Act for Identify {
    const NAME: &'static str = "officer.identify";
    const SIGNERS: Signers = SECURITY_OFFICER;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        check_active(view, &self.officer)?;
        view.person(&self.person)?;
        let known = "SELECT person FROM officer WHERE officer = ?1 AND person IS NOT NULL";
        match view.one::<String>(known, &[&self.officer])? {
            Some(person) => Err(Refusal::new(format!("officer {} is person {} already", self.officer, printable(&person)))
                .hint("whoever could change it could decide their own line")),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        tables.execute("UPDATE officer SET person = ?1 WHERE officer = ?2", params![self.person, self.officer])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Identify;
    use crate::acts::testing::{Bench, person};

    #[test]
    fn the_first_officer_becomes_one_of_the_people_once() {
        let mut bench = Bench::new();
        let identify = |officer: &str, person: &str| Identify { officer: officer.into(), person: person.into() };
        assert!(bench.refused(&identify("so", "P0001")).contains("not in the register"));
        bench.ok(&person("P0001"));
        bench.ok(&person("P0002"));
        assert!(bench.refused(&identify("dep", "P0001")).contains("active officer dep"));
        bench.ok(&identify("so", "P0001"));
        assert!(bench.refused(&identify("so", "P0002")).contains("is person P0001 already"));
        assert_eq!(bench.one::<String>("SELECT person FROM officer"), "P0001");
        bench.replays();
    }
}
