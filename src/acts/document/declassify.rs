//! A decision on the end of a classification, with the four fields of the statutory register (law of 11-12-1998 art. 7 §3):
//! reference; nature and date; the reason if it is kept; initial and new level.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{Reach, mark, marking_of};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::{Day, Level, Marking};
use crate::journal::Stamp;

/// What was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Nature {
    /// The classification ends.
    Declassified,
    /// It becomes a lower one.
    Downgraded,
    /// It stays; to be evaluated again within ten years.
    Kept,
}

impl Nature {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Declassified => "declassified",
            Self::Downgraded => "downgraded",
            Self::Kept => "kept",
        }
    }

    /// The nature of a code.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Declassified, Self::Downgraded, Self::Kept].into_iter().find(|n| n.code() == text)
    }
}

/// Records the decision.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declassify {
    /// The document's number.
    pub document: String,
    /// What was decided.
    pub nature: Nature,
    /// The decision's reference.
    pub reference: String,
    /// Its day.
    pub decided: Day,
    /// Who decided: the originator, or on whose behalf.
    pub authority: String,
    /// Why the classification is kept; may be empty otherwise.
    pub reason: String,
    /// The marking from then on; the same as before when it is kept.
    pub to: Marking,
}

impl Act for Declassify {
    const NAME: &'static str = "document.declassify";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        const BASIS: &str = "law of 11-12-1998 art. 7 §3";
        let from = marking_of(view, &self.document)?;
        view.marking(&self.to)?;
        if from.level == Level::Unclassified {
            return Err(Refusal::new("the document is not classified"));
        }
        view.filled("reference", &self.reference).map_err(|r| r.basis(BASIS))?;
        view.filled("authority", &self.authority)?;
        view.happened("decision", self.decided)?;
        view.text("reason", &self.reason)?;
        let fits = match self.nature {
            Nature::Declassified => self.to.level == Level::Unclassified,
            Nature::Downgraded => self.to.level < from.level && self.to.level > Level::Unclassified,
            Nature::Kept => self.to == from,
        };
        if !fits {
            return Err(Refusal::new(format!("the new level is not one of a document that is {}", self.nature.code())));
        }
        if self.nature == Nature::Kept && self.reason.trim().is_empty() {
            return Err(Refusal::new("a classification is kept for a reason").basis(BASIS));
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let from: String = tables
            .prepare_cached("SELECT words FROM document WHERE number = ?1")?
            .query_row([&self.document], |row| row.get(0))?;
        run(
            tables,
            "INSERT INTO declassification (n, document, reference, nature, decided, authority, reason, from_words, to_words)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                stamp.n,
                self.document,
                self.reference,
                self.nature.code(),
                self.decided.to_string(),
                self.authority,
                self.reason,
                from,
                self.to.words
            ],
        )?;
        if self.nature == Nature::Kept {
            return Ok(());
        }
        let all = (Reach::All, None);
        mark(tables, stamp, self.nature.code(), &self.document, all, &self.to, (self.decided, &self.reference))
    }
}

#[cfg(test)]
mod tests {
    use super::{Declassify, Nature};
    use crate::acts::testing::{Bench, day, document, level};

    #[test]
    fn the_four_fields_are_there() {
        let mut bench = Bench::with_room();
        bench.ok(&document("D1", "SECRET", Some("K1")));
        let decide = |nature, words: &str, reason: &str| Declassify {
            document: "D1".into(),
            nature,
            reference: "DECL-1".into(),
            decided: day("2026-11-20"),
            authority: "Autorité d'essai".into(),
            reason: reason.into(),
            to: level(words),
        };
        assert!(bench.refused(&decide(Nature::Kept, "SECRET", "")).contains("for a reason (law of 11-12-1998 art. 7 §3)"));
        assert!(bench.refused(&decide(Nature::Kept, "RESTREINT", "x")).contains("that is kept"));
        assert!(bench.refused(&decide(Nature::Downgraded, "SECRET", "")).contains("that is downgraded"));
        assert!(bench.refused(&decide(Nature::Declassified, "RESTREINT", "")).contains("that is declassified"));
        let unnamed = Declassify { reference: " ".into(), ..decide(Nature::Declassified, "UNCLASSIFIED", "") };
        assert!(bench.refused(&unnamed).contains("art. 7 §3"));
        bench.ok(&decide(Nature::Kept, "SECRET", "sources still alive"));
        bench.ok(&decide(Nature::Downgraded, "RESTREINT", ""));
        assert_eq!(bench.one::<u32>("SELECT sum(level) FROM copy"), 2);
        bench.ok(&decide(Nature::Declassified, "UNCLASSIFIED", ""));
        assert!(bench.refused(&decide(Nature::Declassified, "UNCLASSIFIED", "")).contains("not classified"));
        let kept = "SELECT group_concat(nature || ' ' || from_words || '>' || to_words, '; ') FROM declassification";
        assert!(bench.one::<String>(kept).ends_with("declassified RESTREINT / BEPERKT>NON CLASSIFIE / NIET GERUBRICEERD"));
        bench.replays();
    }
}
