//! A card is exchanged for another: the same person, one act, so that no day is without a holder on record.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{check_free, check_held, end};
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Replaces a card. The new one keeps the planned last day of the old.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replace {
    /// The old card.
    pub card: String,
    /// The new card.
    pub new_card: String,
    /// The day of the exchange: the last of the old card and the first of the new.
    pub day: Day,
}

impl Act for Replace {
    const NAME: &'static str = "badge.replace";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.happened("day of the exchange", self.day)?;
        check_held(view, &self.card, self.day)?;
        // Without an end: the new card may not be promised to anyone later either.
        check_free(view, &self.new_card, self.day, None)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO badge (n, card, person, from_day, until_day, ended)
             SELECT ?1, ?4, person, ?3, until_day, ended FROM badge
             WHERE card = ?2 AND from_day <= ?3 AND (until_day IS NULL OR until_day >= ?3) AND (ended IS NULL OR ended = 'planned')",
            params![stamp.n, self.card, self.day.to_string(), self.new_card],
        )?;
        end(tables, &self.card, self.day, "replaced", Some(&self.new_card))
    }
}

#[cfg(test)]
mod tests {
    use super::Replace;
    use crate::acts::testing::{Bench, badge, day, person};

    #[test]
    fn the_new_card_goes_on_where_the_old_one_ends() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        bench.ok(&badge("C1", "P0001", "2026-01-01", Some("2026-12-31")));
        let to = |new: &str, on| Replace { card: "C1".into(), new_card: new.into(), day: day(on) };
        assert!(bench.refused(&to("C1", "2026-06-15")).contains("already"));
        assert!(bench.refused(&to("C2", "2025-12-31")).contains("nobody"));
        assert!(bench.refused(&to("C2", "2026-12-24")).contains("future"));
        bench.ok(&to("C2", "2026-06-15"));
        assert!(bench.refused(&to("C3", "2026-06-15")).contains("nobody"));
        let rows = "SELECT group_concat(card || from_day || until_day || ended || coalesce(replaced_by, '-'), ' ' ORDER BY n) FROM badge";
        assert_eq!(bench.one::<String>(rows), "C12026-01-012026-06-15replacedC2 C22026-06-152026-12-31planned-");
        bench.replays();
    }
}
