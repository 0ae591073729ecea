//! A copy is lent to a person, who answers for it until it is returned.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{copy_of, open_loan};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run, standing};
use crate::domain::{Day, Missing, Why, decide, printable};
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
}

impl Act for Lend {
    const NAME: &'static str = "document.lend";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let copy = copy_of(view, &self.document, self.copy)?;
        view.person(&self.person)?;
        if let Some((n, _)) = open_loan(view, &self.document, self.copy)? {
            return Err(Refusal::new(format!("the copy is lent already, by entry {n}")));
        }
        if copy.container.is_none() {
            return Err(Refusal::new("the copy is in no container").hint("record first where it is: `document.store`"));
        }
        copy.moves_on(view, self.lent)?;
        if self.due < self.lent {
            return Err(Refusal::new(format!("it is due on {}, before it is lent", self.due)));
        }
        let decision = decide(&standing::of_person(view.db, &self.person)?, copy.level, copy.regime.scope(), self.lent);
        if decision.allowed() {
            return Ok(());
        }
        let reasons: Vec<_> = decision.missing.iter().map(in_words).collect();
        Err(Refusal::new(format!("person {} may not hold it on {}: {}", printable(&self.person), self.lent, reasons.join("; ")))
            .basis("law of 11-12-1998 art. 8 §2"))
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let lent = self.lent.to_string();
        run(
            tables,
            "INSERT INTO loan (n, document, copy, person, lent, due) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![stamp.n, self.document, self.copy, self.person, lent, self.due.to_string()],
        )?;
        run(
            tables,
            "UPDATE copy SET container = NULL, holder = ?3, since = ?4 WHERE document = ?1 AND copy = ?2",
            params![self.document, self.copy, self.person, lent],
        )
    }
}

/// What is missing, in the words of a refusal.
fn in_words(missing: &Missing) -> &'static str {
    match missing {
        Missing::Left => "left the service",
        Missing::NoClearance { why: Why::Absent } => "no clearance",
        Missing::NoClearance { why: Why::Expired } => "the clearance has expired",
        Missing::NoClearance { why: Why::Suspended } => "the clearance is suspended",
        Missing::NoClearance { why: Why::Withdrawn } => "the clearance was withdrawn",
        Missing::NoClearance { why: Why::Ended } => "the clearance has ended",
        Missing::NoClearance { why: Why::NotYet } => "the clearance does not count yet",
        Missing::BelowLevel { .. } => "the clearance is below the document's level",
        Missing::ScopeMissing => "the clearance lacks the document's scope",
        Missing::NoBriefing => "no security briefing",
    }
}

#[cfg(test)]
mod tests {
    use super::Lend;
    use crate::acts::clearance;
    use crate::acts::person::Leave;
    use crate::acts::testing::{Bench, briefing, day, document, grant, person};

    fn lend(document: &str, who: &str) -> Lend {
        Lend { document: document.into(), copy: 1, person: who.into(), lent: day("2026-11-20"), due: day("2026-12-20") }
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
        bench.ok(&document("D1", "SECRET", None));
        assert!(bench.refused(&lend("D1", "P0001")).contains("in no container"));
        assert!(bench.refused(&lend("D2", "P0001")).contains("document D2"));
        bench.ok(&document("D3", "SECRET", Some("K1")));
        let mut bad = lend("D3", "P0001");
        bad.due = day("2026-11-19");
        assert!(bench.refused(&bad).contains("before it is lent"));
    }
}
