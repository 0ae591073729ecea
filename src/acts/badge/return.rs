//! A card is handed back.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{check_held, end};
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View};
use crate::domain::Day;
use crate::journal::Stamp;

/// Records that a card was returned.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Return {
    /// The card.
    pub card: String,
    /// The day it was handed back, the last of the assignment.
    pub day: Day,
}

impl Act for Return {
    const NAME: &'static str = "badge.return";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.happened("day of the return", self.day)?;
        check_held(view, &self.card, self.day)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        end(tables, &self.card, self.day, "returned", None)
    }
}

#[cfg(test)]
mod tests {
    use super::Return;
    use crate::acts::testing::{Bench, badge, day, person};

    #[test]
    fn it_ends_once_and_the_card_is_free_the_day_after() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        bench.ok(&badge("C1", "P0001", "2026-01-01", None));
        let on = |on| Return { card: "C1".into(), day: day(on) };
        assert!(bench.refused(&on("2026-12-31")).contains("future"));
        bench.ok(&on("2026-06-15"));
        assert!(bench.refused(&on("2026-06-15")).contains("nobody"));
        assert_eq!(bench.one::<String>("SELECT ended || until_day FROM badge"), "returned2026-06-15");
        assert!(bench.refused(&badge("C1", "P0001", "2026-06-15", None)).contains("already"));
        bench.ok(&badge("C1", "P0001", "2026-06-16", None));
        bench.replays();
    }
}
