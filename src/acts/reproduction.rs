//! What copying, making an extract and translating share: on whose authority, with the originator's consent where the level
//! asks for it, under which new numbers.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::copies::{CopyId, Place, absent, copy_of, moved};
use super::{Refusal, View, run};
use crate::domain::{CopyKind, Day, Marking};
use crate::journal::Stamp;

/// New copies made from one copy. They are numbered after the last one the document has.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reproduction {
    /// The document's number.
    pub document: String,
    /// The copy they are made from.
    pub copy: u32,
    /// How many are made.
    pub made: u32,
    /// Pages of each, when they differ from the copy's.
    #[serde(default, skip_serializing_if = "absent")]
    pub pages: Option<u32>,
    /// Their marking, when it is lower than the copy's.
    #[serde(default, skip_serializing_if = "absent")]
    pub level: Option<Marking>,
    /// Who allowed it.
    pub authority: String,
    /// The reference of the originator's written consent, or empty.
    pub consent: String,
    /// The day.
    pub day: Day,
    /// The container they are in.
    pub container: Option<String>,
    /// The person they are with.
    pub holder: Option<String>,
    /// Why a container with an overdue combination is used all the same.
    #[serde(default, skip_serializing_if = "absent")]
    pub despite: String,
}

impl Reproduction {
    fn place(&self) -> Place<'_> {
        Place { container: self.container.as_deref(), holder: self.holder.as_deref(), despite: &self.despite }
    }

    /// Refuses what may not be made, or may not go where it is said to be.
    pub(super) fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let mut copy = copy_of(view, &self.document, self.copy)?;
        copy.free(view, self.day)?;
        view.filled("authority", &self.authority)?;
        view.text("consent", &self.consent)?;
        if self.made == 0 || self.pages == Some(0) {
            return Err(Refusal::new("at least one copy of at least one page is made"));
        }
        let last: Option<u32> = view.one("SELECT max(copy) FROM copy WHERE document = ?1", &[&self.document])?;
        if last.unwrap_or(0).saturating_add(self.made) > 9999 {
            return Err(Refusal::new("a document has at most 9999 copies"));
        }
        let asks = view.number("consent-level", self.day)?;
        if u32::from(copy.level.rank()) >= asks && self.consent.trim().is_empty() {
            return Err(Refusal::new("at this level the originator must have consented in writing")
                .basis("Council Decision 2013/488/EU annex III 25")
                .hint("give the reference of the consent with --consent"));
        }
        if let Some(level) = &self.level {
            view.marking(level)?;
            if level.level > copy.level {
                return Err(Refusal::new("what is made from a copy is not classified above it"));
            }
            (copy.level, copy.regime) = (level.level, level.regime);
        }
        copy.goes_to(view, self.place(), self.day)
    }

    /// Adds the new copies.
    pub(super) fn apply(&self, tables: &Connection, stamp: &Stamp, kind: CopyKind, detail: &str) -> rusqlite::Result<()> {
        let day = self.day.to_string();
        run(
            tables,
            "INSERT INTO reproduction (n, document, of_copy, kind, made, day, authority, consent)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![stamp.n, self.document, self.copy, kind.code(), self.made, day, self.authority, self.consent],
        )?;
        let last: u32 = tables
            .prepare_cached("SELECT max(copy) FROM copy WHERE document = ?1")?
            .query_row([&self.document], |row| row.get(0))?;
        let level = self.level.as_ref();
        for copy in last + 1..=last + self.made {
            run(
                tables,
                "INSERT INTO copy (document, copy, kind, of_copy, regime, level, words, pages, container, holder, since, n)
                 SELECT document, ?3, ?4, copy, coalesce(?5, regime), coalesce(?6, level), coalesce(?7, words),
                 coalesce(?8, pages), ?9, ?10, ?11, ?12 FROM copy WHERE document = ?1 AND copy = ?2",
                params![
                    self.document,
                    self.copy,
                    copy,
                    kind.code(),
                    level.map(|l| l.regime.code()),
                    level.map(|l| l.level.rank()),
                    level.map(|l| &l.words),
                    self.pages,
                    self.container,
                    self.holder,
                    day,
                    stamp.n
                ],
            )?;
            moved(tables, stamp, kind.code(), &CopyId::new(&self.document, copy), self.day, self.place(), detail)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Reproduction;
    use crate::acts::document::{Copy, Extract, Translate};
    use crate::acts::testing::{Bench, container, day, document, level, room};

    #[test]
    fn new_copies_have_new_numbers_and_an_authority() {
        let mut bench = Bench::with_room();
        bench.ok(&room("R4", "TRES SECRET"));
        bench.ok(&container("K4", "R4", "TRES SECRET"));
        bench.ok(&document("D1", "SECRET", Some("K1")));
        bench.ok(&document("D4", "TRES SECRET", Some("K4")));
        let made = |document: &str, container: &str| Reproduction {
            document: document.into(),
            copy: 2,
            made: 2,
            pages: None,
            level: None,
            authority: "Chef de service FICTIF".into(),
            consent: String::new(),
            day: day("2026-11-20"),
            container: Some(container.into()),
            holder: None,
            despite: String::new(),
        };
        let mut bad = made("D1", "K1");
        bad.authority = " ".into();
        assert!(bench.refused(&Copy { reproduction: bad }).contains("authority is empty"));
        bench.ok(&Copy { reproduction: made("D1", "K1") });
        let refused = bench.refused(&Copy { reproduction: made("D4", "K4") });
        assert!(refused.contains("consented in writing") && refused.contains("annex III 25"), "{refused}");
        assert!(bench.refused(&Copy { reproduction: Reproduction { made: 9997, ..made("D1", "K1") } }).contains("9999"));
        let consented = Reproduction { consent: "ACC-7".into(), ..made("D4", "K4") };
        assert!(
            bench
                .refused(&Copy { reproduction: Reproduction { container: Some("K1".into()), ..consented.clone() } })
                .contains("§3")
        );
        bench.ok(&Copy { reproduction: consented.clone() });
        let extract = |words: Option<&str>| Reproduction { pages: Some(1), level: words.map(level), made: 1, ..made("D1", "K1") };
        assert!(bench.refused(&Extract { reproduction: extract(Some("TRES SECRET")) }).contains("not classified above"));
        assert!(bench.refused(&Extract { reproduction: Reproduction { pages: None, ..extract(None) } }).contains("pages"));
        bench.ok(&Extract { reproduction: extract(Some("RESTREINT")) });
        bench.ok(&Translate { reproduction: Reproduction { made: 1, ..made("D1", "K1") }, language: "nl".into() });
        let copies = "SELECT group_concat(copy || kind || level, ' ') FROM copy WHERE document = 'D1' AND copy > 2";
        assert_eq!(bench.one::<String>(copies), "3copy3 4copy3 5extract1 6translation3");
        bench.replays();
    }
}
