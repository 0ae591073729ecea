//! A copy passes to another person, who alone answers for it from then on (IGI 1300: one accountable natural person an item).

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::copies::{CopyId, Place, copy_of, moved, settle};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View};
use crate::domain::{CopyState, Day};
use crate::journal::Stamp;

/// Hands a copy over, out of a container or from the person who had it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandOver {
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
    /// To whom.
    pub person: String,
    /// The day.
    pub day: Day,
}

impl HandOver {
    fn place(&self) -> Place<'_> {
        Place { holder: Some(&self.person), ..Place::default() }
    }
}

impl Act for HandOver {
    const NAME: &'static str = "document.hand-over";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let copy = copy_of(view, &self.document, self.copy)?;
        copy.free(view, self.day)?;
        if copy.holder.as_deref() == Some(self.person.as_str()) {
            return Err(Refusal::new("that person has the copy already"));
        }
        copy.goes_to(view, self.place(), self.day)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let id = CopyId::new(&self.document, self.copy);
        settle(tables, &id, CopyState::Here, self.place(), None, self.day)?;
        moved(tables, stamp, "hand-over", &id, self.day, self.place(), "")
    }
}

#[cfg(test)]
mod tests {
    use super::HandOver;
    use crate::acts::document::{Lend, Store};
    use crate::acts::testing::{Bench, briefing, day, document, person};

    #[test]
    fn one_person_answers_and_then_another() {
        let mut bench = Bench::with_room();
        bench.ok(&document("D1", "RESTREINT", Some("K1")));
        bench.ok(&person("P0002"));
        let over = |who: &str, on| HandOver { document: "D1".into(), copy: 1, person: who.into(), day: day(on) };
        assert!(bench.refused(&over("P0001", "2026-11-20")).contains("no security briefing (law of 11-12-1998 art. 8 §2)"));
        for who in ["P0001", "P0002"] {
            bench.ok(&briefing(who, "2026-01-20"));
            bench.ok(&over(who, "2026-11-20"));
            assert_eq!(bench.one::<String>("SELECT holder FROM copy WHERE document = 'D1' AND copy = 1"), who);
        }
        assert!(bench.refused(&over("P0002", "2026-11-20")).contains("has the copy already"));
        assert!(bench.refused(&over("P0001", "2026-11-19")).contains("since"));
        bench.ok(&Store::new("D1", 1, "K1", day("2026-11-21")));
        bench.ok(&Lend::new("D1", 1, "P0001", day("2026-11-21"), day("2026-11-30")));
        assert!(bench.refused(&over("P0002", "2026-11-22")).contains("is lent by entry"));
        bench.replays();
    }
}
