//! A card is handed to a person.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::check_free;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run, text};
use crate::domain::Day;
use crate::journal::Stamp;

/// Assigns a card.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assign {
    /// The card's code as the access system writes it: leading zeros and hexadecimal digits matter.
    pub card: String,
    /// To whom.
    pub person: String,
    /// From which day.
    pub from: Day,
    /// The planned last day, if there is one.
    pub until: Option<Day>,
}

impl Act for Assign {
    const NAME: &'static str = "badge.assign";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.person(&self.person)?;
        view.span(self.from, self.until)?;
        check_free(view, &self.card, self.from, self.until)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO badge (n, card, person, from_day, until_day, ended) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![stamp.n, self.card, self.person, self.from.to_string(), text(self.until), self.until.map(|_| "planned")],
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::acts::testing::{Bench, badge, person};

    #[test]
    fn a_card_has_one_holder_a_day_and_a_person_several_cards() {
        let mut bench = Bench::new();
        assert!(bench.refused(&badge("000004D2", "P0001", "2026-01-01", None)).contains("not in the register"));
        bench.ok(&person("P0001"));
        bench.ok(&person("P0002"));
        bench.ok(&badge("000004D2", "P0001", "2026-01-01", Some("2026-03-31")));
        bench.ok(&badge("4D2", "P0001", "2026-01-01", None));
        assert!(bench.refused(&badge("000004D2", "P0002", "2026-03-31", None)).contains("already"));
        bench.ok(&badge("000004D2", "P0002", "2026-04-01", None));
        assert!(bench.refused(&badge("000004D2", "P0001", "2026-12-01", None)).contains("already"));
        assert!(bench.refused(&badge("X1", "P0001", "2026-12-01", Some("2026-11-01"))).contains("before the first"));
        bench.replays();
    }
}
