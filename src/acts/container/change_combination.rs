//! The combination of a container is changed: at most every 12 months, and whenever someone who knew it leaves (Council
//! Decision 2013/488/EU annex II 31). Who knows it since then goes on record with how to reach them (SF 700).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::copies::absent;
use crate::acts::premises::{cleared, container_level};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// Someone who knows a combination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Knower {
    /// The person.
    pub person: String,
    /// How to reach them.
    pub contact: String,
}

/// Records a change of combination; never the combination.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeCombination {
    /// The container.
    pub container: String,
    /// The day of the change.
    pub day: Day,
    /// Why: yearly, change of holder, compromise, repair.
    pub reason: String,
    /// Who knows it from then on; empty when that was not noted.
    #[serde(default, skip_serializing_if = "absent")]
    pub knowers: Vec<Knower>,
}

impl ChangeCombination {
    /// A change of which nobody noted who knows it.
    pub fn new(container: &str, day: Day, reason: &str) -> Self {
        Self { container: container.to_owned(), day, reason: reason.to_owned(), knowers: Vec::new() }
    }
}

impl Act for ChangeCombination {
    const NAME: &'static str = "container.change-combination";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let level = container_level(view, &self.container)?;
        view.happened("change of the combination", self.day)?;
        view.filled("reason", &self.reason)?;
        if self.knowers.len() > 100 {
            return Err(Refusal::new("more than 100 people know the combination"));
        }
        let what = format!("know the combination of container {}", printable(&self.container));
        for (i, knower) in self.knowers.iter().enumerate() {
            cleared(view, &knower.person, level, self.day, &what)?;
            view.filled("contact", &knower.contact)?;
            if self.knowers[..i].iter().any(|other| other.person == knower.person) {
                return Err(Refusal::new(format!("person {} is named twice", printable(&knower.person))));
            }
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO combination (n, container, changed, reason) VALUES (?1, ?2, ?3, ?4)",
            params![stamp.n, self.container, self.day.to_string(), self.reason],
        )?;
        for Knower { person, contact } in &self.knowers {
            let sql = "INSERT INTO knower (n, person, contact) VALUES (?1, ?2, ?3)";
            run(tables, sql, params![stamp.n, person, contact])?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{ChangeCombination, Knower};
    use crate::acts::testing::{Bench, briefing, container, day, grant, room};

    #[test]
    fn a_change_has_happened_and_has_a_reason() {
        let mut bench = Bench::new();
        bench.ok(&room("R1", "SECRET"));
        let change = |on, reason: &str| ChangeCombination::new("C1", day(on), reason);
        assert!(bench.refused(&change("2026-11-01", "yearly")).contains("not in the register"));
        bench.ok(&container("C1", "R1", "SECRET"));
        assert!(bench.refused(&change("2026-12-01", "yearly")).contains("future"));
        assert!(bench.refused(&change("2026-11-01", " ")).contains("empty"));
        bench.ok(&change("2026-11-01", "yearly"));
        bench.replays();
    }

    #[test]
    fn only_who_is_cleared_that_day_may_know_it() {
        let mut bench = Bench::with_room();
        let knows = |who: &[(&str, &str)], on| {
            let knower = |(person, contact): &(&str, &str)| Knower { person: (*person).into(), contact: (*contact).into() };
            ChangeCombination { knowers: who.iter().map(knower).collect(), ..ChangeCombination::new("K1", day(on), "yearly") }
        };
        let refused = bench.refused(&knows(&[("P0001", "1234")], "2026-11-20"));
        assert!(refused.contains("no clearance; no security briefing") && refused.contains("art. 8 §2"), "{refused}");
        bench.ok(&briefing("P0001", "2026-01-05"));
        bench.ok(&grant("P0001", "CONFIDENTIEL", "BE", "2026-01-05", "2031-01-04"));
        assert!(bench.refused(&knows(&[("P0001", "1234")], "2026-11-20")).contains("below its level"));
        bench.ok(&grant("P0001", "SECRET", "BE", "2026-01-05", "2026-11-20"));
        assert!(bench.refused(&knows(&[("P0001", "1234")], "2026-11-21")).contains("below its level"), "expired the day before");
        assert!(bench.refused(&knows(&[("P0001", " ")], "2026-11-20")).contains("contact is empty"));
        assert!(bench.refused(&knows(&[("P0001", "1"), ("P0001", "2")], "2026-11-20")).contains("named twice"));
        assert!(bench.refused(&knows(&[("P0009", "1")], "2026-11-20")).contains("person P0009"));
        bench.ok(&knows(&[("P0001", "tél. 1234")], "2026-11-20"));
        assert_eq!(bench.one::<String>("SELECT person || contact FROM knower"), "P0001tél. 1234");
        bench.replays();
    }

    #[test]
    fn a_payload_of_before_is_the_same_bytes() {
        let old = r#"{"container":"K1","day":"2026-11-20","reason":"yearly"}"#;
        let act: ChangeCombination = serde_json::from_str(old).unwrap();
        assert_eq!(serde_json::to_string(&act).unwrap(), old);
    }
}
