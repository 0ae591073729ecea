//! The originator changes a marking: of one copy, of the copies kept here, or of all.
//!
//! The decision is a fact: it is not refused because a container or a holder no longer fits; `inspect` then finds them
//! (DOC002, DOC003).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{mark, marking_of};
use crate::acts::copies::copy_of;
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::{Day, Marking};
use crate::journal::Stamp;

/// Which copies a decision reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reach {
    /// One.
    Copy,
    /// Those in the service's hands or missing.
    Internal,
    /// All but those that no longer exist here for good; the document's own marking changes with them.
    All,
}

impl Reach {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Copy => "copy",
            Self::Internal => "internal",
            Self::All => "all",
        }
    }

    /// The reach of a code.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Copy, Self::Internal, Self::All].into_iter().find(|r| r.code() == text)
    }
}

/// Reclassifies.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reclassify {
    /// The document's number.
    pub document: String,
    /// Which copies.
    pub reach: Reach,
    /// The copy, when it is one.
    pub copy: Option<u32>,
    /// The new marking.
    pub to: Marking,
    /// The day of the decision.
    pub decided: Day,
    /// Who decided: the originator, or on whose behalf.
    pub authority: String,
    /// The decision's reference.
    pub reference: String,
    /// Why, or empty.
    pub reason: String,
}

impl Act for Reclassify {
    const NAME: &'static str = "document.reclassify";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let from = match (self.reach, self.copy) {
            (Reach::Copy, Some(copy)) => {
                let copy = copy_of(view, &self.document, copy)?;
                if copy.state.is_final() {
                    copy.here()?;
                }
                copy.words
            }
            (Reach::Internal | Reach::All, None) => marking_of(view, &self.document)?.words,
            (Reach::Copy, None) => return Err(Refusal::new("say which copy is reclassified")),
            (_, Some(_)) => return Err(Refusal::new("one copy is named, but not only one is to be reclassified")),
        };
        view.marking(&self.to)?;
        // Of several copies one may differ already: the decision is then on the others.
        if from == self.to.words && self.reach != Reach::Internal {
            return Err(Refusal::new("it has that marking already"));
        }
        view.happened("decision", self.decided)?;
        view.filled("authority", &self.authority)?;
        view.filled("reference", &self.reference)?;
        view.text("reason", &self.reason)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let from: String = match self.copy {
            Some(copy) => tables
                .prepare_cached("SELECT words FROM copy WHERE document = ?1 AND copy = ?2")?
                .query_row(params![self.document, copy], |row| row.get(0))?,
            None => tables
                .prepare_cached("SELECT words FROM document WHERE number = ?1")?
                .query_row([&self.document], |row| row.get(0))?,
        };
        run(
            tables,
            "INSERT INTO reclassification (n, document, reach, copy, from_words, to_words, decided, authority, reference, reason)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![
                stamp.n,
                self.document,
                self.reach.code(),
                self.copy,
                from,
                self.to.words,
                self.decided.to_string(),
                self.authority,
                self.reference,
                self.reason
            ],
        )?;
        mark(tables, stamp, "reclassify", &self.document, (self.reach, self.copy), &self.to, (self.decided, &self.reference))
    }
}

#[cfg(test)]
mod tests {
    use super::{Reach, Reclassify};
    use crate::acts::CopyId;
    use crate::acts::document::Send;
    use crate::acts::testing::{Bench, day, document, level};

    #[test]
    fn a_decision_reaches_one_copy_those_here_or_all() {
        let mut bench = Bench::with_room();
        bench.ok(&crate::acts::document::Register { copies: 3, ..document("D1", "SECRET", Some("K1")) });
        let (sent, due) = (day("2026-11-03"), day("2026-12-03"));
        let items = vec![CopyId::new("D1", 3)];
        let (correspondent, channel) = ("Cellule FICTIVE".into(), "hand".into());
        bench.ok(&Send { slip: "T-1".into(), items, correspondent, channel, sent, due });
        let decide = |reach, copy, words: &str| Reclassify {
            document: "D1".into(),
            reach,
            copy,
            to: level(words),
            decided: day("2026-11-20"),
            authority: "Autorité d'essai".into(),
            reference: "DEC-1".into(),
            reason: String::new(),
        };
        assert!(bench.refused(&decide(Reach::Copy, None, "RESTREINT")).contains("which copy"));
        assert!(bench.refused(&decide(Reach::All, Some(1), "RESTREINT")).contains("not only one"));
        assert!(bench.refused(&decide(Reach::All, None, "SECRET")).contains("already"));
        assert!(
            bench
                .refused(&Reclassify { authority: String::new(), ..decide(Reach::All, None, "RESTREINT") })
                .contains("authority")
        );
        let levels = |bench: &Bench| {
            bench.one::<String>(
                "SELECT d.level || ': ' || group_concat(c.level) FROM copy c JOIN document d ON d.number = c.document",
            )
        };
        bench.ok(&decide(Reach::Copy, Some(1), "RESTREINT"));
        assert_eq!(levels(&bench), "3: 1,3,3");
        bench.ok(&decide(Reach::Internal, None, "CONFIDENTIEL"));
        assert_eq!(levels(&bench), "3: 2,2,3");
        // Upwards too: the container no longer fits, which the inspection finds.
        bench.ok(&decide(Reach::All, None, "TRES SECRET"));
        assert_eq!(levels(&bench), "4: 4,4,4");
        bench.replays();
    }
}
