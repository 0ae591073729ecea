//! A card is lost. Used after that day it shows in the audit (ACC008).

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{check_held, end};
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View};
use crate::domain::Day;
use crate::journal::Stamp;

/// Records that a card was lost.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lose {
    /// The card.
    pub card: String,
    /// The last day its holder had it.
    pub day: Day,
}

impl Act for Lose {
    const NAME: &'static str = "badge.lose";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.happened("day of the loss", self.day)?;
        check_held(view, &self.card, self.day)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        end(tables, &self.card, self.day, "lost", None)
    }
}

#[cfg(test)]
mod tests {
    use super::Lose;
    use crate::acts::testing::{Bench, badge, day, person};

    #[test]
    fn it_ends_once_and_the_card_is_free_the_day_after() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        bench.ok(&badge("C1", "P0001", "2026-01-01", None));
        let on = |on| Lose { card: "C1".into(), day: day(on) };
        assert!(bench.refused(&on("2026-12-31")).contains("future"));
        bench.ok(&on("2026-06-15"));
        assert!(bench.refused(&on("2026-06-15")).contains("nobody"));
        assert_eq!(bench.one::<String>("SELECT ended || until_day FROM badge"), "lost2026-06-15");
        assert!(bench.refused(&badge("C1", "P0001", "2026-06-15", None)).contains("already"));
        bench.ok(&badge("C1", "P0001", "2026-06-16", None));
        bench.replays();
    }
}
