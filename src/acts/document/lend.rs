//! A copy is lent to a person, who answers for it until it is returned.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::signed_in_time;
use crate::acts::copies::{CopyId, Place, absent, copy_of, moved, settle};
use crate::acts::occasion::Occasion;
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run, text};
use crate::domain::{CopyState, Day};
use crate::journal::Stamp;

/// Lends a copy.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lend {
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
    /// To whom.
    pub person: String,
    /// The day it was lent.
    pub lent: Day,
    /// The day it is due back.
    pub due: Day,
    /// The day the borrower signed the loan receipt.
    #[serde(default, skip_serializing_if = "absent")]
    pub signed: Option<Day>,
    /// Where and when it was handed over, if that was noted.
    #[serde(default, skip_serializing_if = "absent")]
    pub occasion: Option<Occasion>,
}

impl Lend {
    /// A loan of which nothing more is known.
    pub fn new(document: &str, copy: u32, person: &str, lent: Day, due: Day) -> Self {
        let (document, person) = (document.to_owned(), person.to_owned());
        Self { document, copy, person, lent, due, signed: None, occasion: None }
    }
}

impl Act for Lend {
    const NAME: &'static str = "document.lend";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let copy = copy_of(view, &self.document, self.copy)?;
        view.person(&self.person)?;
        copy.here()?;
        if let Some((n, _)) = &copy.loan {
            return Err(Refusal::new(format!("the copy is lent already, by entry {n}")));
        }
        if copy.container.is_none() {
            return Err(Refusal::new("the copy is in no container").hint("record first where it is: `document.store`"));
        }
        copy.moves_on(view, self.lent)?;
        if self.due < self.lent {
            return Err(Refusal::new(format!("it is due on {}, before it is lent", self.due)));
        }
        if let Some(signed) = self.signed {
            signed_in_time(view, signed, self.lent)?;
        }
        if let Some(occasion) = &self.occasion {
            occasion.refuse(view, self.lent)?;
        }
        copy.seen_by(view, &self.person, self.lent, "hold")
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO loan (n, document, copy, person, lent, due, signed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                stamp.n,
                self.document,
                self.copy,
                self.person,
                self.lent.to_string(),
                self.due.to_string(),
                text(self.signed)
            ],
        )?;
        let id = CopyId::new(&self.document, self.copy);
        let place = Place { holder: Some(&self.person), ..Place::default() };
        settle(tables, &id, CopyState::Here, place, None, self.lent)?;
        moved(tables, stamp, "lend", &id, self.lent, place, &self.due.to_string())?;
        match &self.occasion {
            Some(occasion) => occasion.claim(tables, stamp, &self.person, "loan", &id.to_string()),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lend;
    use crate::acts::clearance;
    use crate::acts::document::Register;
    use crate::acts::person::Leave;
    use crate::acts::testing::{Bench, briefing, day, document, grant, person};

    fn lend(document: &str, who: &str) -> Lend {
        let (lent, due) = (day("2026-11-20"), day("2026-12-20"));
        Lend::new(document, 1, who, lent, due)
    }

    #[test]
    fn only_who_may_hold_it_gets_it() {
        let mut bench = Bench::with_room();
        bench.ok(&document("D1", "SECRET", Some("K1")));
        bench.ok(&document("D2", "RESTREINT", Some("K1")));
        bench.ok(&document("D3", "SECRET UE", Some("K1")));
        let refused = bench.refused(&lend("D1", "P0001"));
        assert!(refused.contains("no clearance; no security briefing") && refused.contains("art. 8 §2"), "{refused}");
        assert!(bench.refused(&lend("D2", "P0001")).contains("no security briefing"));
        bench.ok(&briefing("P0001", "2026-11-20"));
        bench.ok(&lend("D2", "P0001"));
        let clearance = bench.ok(&grant("P0001", "SECRET", "BE", "2026-01-01", "2026-11-20"));
        assert!(bench.refused(&lend("D3", "P0001")).contains("lacks the document's scope"));
        bench.ok(&lend("D1", "P0001"));
        assert!(bench.refused(&lend("D1", "P0001")).contains("lent already"));
        bench.ok(&clearance::Withdraw { clearance, from: day("2026-11-20"), reason: "REF-4".into() });
        bench.ok(&document("D4", "SECRET", Some("K1")));
        assert!(bench.refused(&lend("D4", "P0001")).contains("was withdrawn"));
        bench.ok(&person("P0002"));
        bench.ok(&briefing("P0002", "2026-01-20"));
        bench.ok(&grant("P0002", "CONFIDENTIEL", "BE", "2026-01-01", "2030-11-20"));
        assert!(bench.refused(&lend("D4", "P0002")).contains("below the document's level"));
        bench.ok(&grant("P0002", "SECRET", "BE", "2026-01-01", "2030-11-20"));
        bench.ok(&Leave { person: "P0002".into(), until: day("2026-11-19") });
        assert!(bench.refused(&lend("D4", "P0002")).contains("left the service"));
        bench.replays();
    }

    #[test]
    fn only_a_copy_in_its_container_is_lent() {
        let mut bench = Bench::with_room();
        bench.ok(&Register { taken_over: true, ..document("D1", "SECRET", None) });
        assert!(bench.refused(&lend("D1", "P0001")).contains("in no container"));
        assert!(bench.refused(&lend("D2", "P0001")).contains("document D2"));
        bench.ok(&document("D3", "SECRET", Some("K1")));
        let mut bad = lend("D3", "P0001");
        bad.due = day("2026-11-19");
        assert!(bench.refused(&bad).contains("before it is lent"));
    }
}
