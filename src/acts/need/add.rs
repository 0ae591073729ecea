//! A group or a person is named as needing to know a document (law of 11-12-1998 art. 8 §2).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::premises::serves;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run, text};
use crate::domain::Day;
use crate::journal::Stamp;

/// Names a group or a person for a document; from the first one on, only those named may see it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// The document's number.
    pub document: String,
    /// The person, if it is one.
    pub person: Option<String>,
    /// The group, if it is one.
    pub need_group: Option<String>,
    /// Why they need to know.
    pub justification: String,
    /// The first day.
    pub from: Day,
    /// The last day; until further notice without one.
    pub until: Option<Day>,
}

impl Act for Add {
    const NAME: &'static str = "need.add";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.known("document", "SELECT 1 FROM document WHERE number = ?1", &self.document)?;
        match (&self.person, &self.need_group) {
            (Some(person), None) => serves(view, person, self.from)?,
            (None, Some(group)) => view.known("group", "SELECT 1 FROM need_group WHERE need_group = ?1", group)?,
            _ => return Err(Refusal::new("one person or one group is named, not both")),
        }
        view.filled("justification", &self.justification)?;
        view.span(self.from, self.until)?;
        let overlap = "SELECT n FROM document_need WHERE document = ?1 AND person IS ?2 AND need_group IS ?3
            AND (until_day IS NULL OR until_day >= ?4) AND (?5 IS NULL OR from_day <= ?5)
            AND (ended IS NULL OR (ended > ?4 AND ended > from_day)) ORDER BY n LIMIT 1";
        let params: [&dyn rusqlite::ToSql; 5] =
            [&self.document, &self.person, &self.need_group, &self.from.to_string(), &text(self.until)];
        match view.one::<u64>(overlap, &params)? {
            Some(n) => {
                Err(Refusal::new(format!("entry {n} already says so for such a day"))
                    .hint("end it first, or begin after it ends"))
            }
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO document_need (n, document, need_group, person, justification, from_day, until_day, reason)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '')",
            params![
                stamp.n,
                self.document,
                self.need_group,
                self.person,
                self.justification,
                self.from.to_string(),
                text(self.until)
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Add;
    use crate::acts::document::Lend;
    use crate::acts::need::End;
    use crate::acts::testing::{Bench, briefing, day, document, grant};
    use crate::acts::{group, need_of};

    fn need(person: Option<&str>, group: Option<&str>, from: &str, until: Option<&str>) -> Add {
        Add {
            document: "D1".into(),
            person: person.map(Into::into),
            need_group: group.map(Into::into),
            justification: "mission".into(),
            from: day(from),
            until: until.map(day),
        }
    }

    fn bench() -> Bench {
        let mut bench = Bench::with_room();
        bench.ok(&document("D1", "SECRET", Some("K1")));
        bench.ok(&group::Add { need_group: "G1".into(), name: "Groupe".into(), justification: "mission".into() });
        bench
    }

    #[test]
    fn one_person_or_one_group_is_named_for_days_that_do_not_overlap() {
        let mut bench = bench();
        let p = Some("P0001");
        assert!(bench.refused(&Add { document: "D9".into(), ..need(p, None, "2026-11-02", None) }).contains("document D9"));
        assert!(bench.refused(&need(p, Some("G1"), "2026-11-02", None)).contains("not both"));
        assert!(bench.refused(&need(None, None, "2026-11-02", None)).contains("not both"));
        assert!(bench.refused(&need(Some("P0009"), None, "2026-11-02", None)).contains("person P0009"));
        assert!(bench.refused(&need(None, Some("G9"), "2026-11-02", None)).contains("group G9"));
        assert!(bench.refused(&need(p, None, "2026-11-02", Some("2026-11-01"))).contains("before the first"));
        assert!(bench.refused(&Add { justification: " ".into(), ..need(p, None, "2026-11-02", None) }).contains("is empty"));
        let n = bench.ok(&need(p, None, "2026-11-02", None));
        assert!(bench.refused(&need(p, None, "2026-12-01", None)).contains("already says so"));
        bench.ok(&need(None, Some("G1"), "2026-11-02", None));
        let end = |need, from, reason: &str| End { need, from: day(from), reason: reason.into() };
        assert!(bench.refused(&end(999, "2026-11-10", "fin")).contains("entry 999"));
        assert!(bench.refused(&end(n, "2026-11-10", "")).contains("reason is empty"));
        bench.ok(&end(n, "2026-11-10", "fin"));
        assert!(bench.refused(&end(n, "2026-11-10", "fin")).contains("already ended"));
        let m = bench.ok(&need(p, None, "2026-11-10", Some("2026-11-12")));
        assert!(bench.refused(&end(m, "2026-11-13", "fin")).contains("already ended"));
        bench.ok(&end(m, "2026-11-12", "fin"));
        bench.replays();
    }

    #[test]
    fn who_is_not_named_gets_no_copy() {
        let mut bench = bench();
        bench.ok(&briefing("P0001", "2026-01-05"));
        bench.ok(&grant("P0001", "SECRET", "BE", "2026-01-05", "2031-01-04"));
        bench.ok(&need(None, Some("G1"), "2026-11-02", Some("2026-11-20")));
        let lend = |on| Lend::new("D1", 1, "P0001", day(on), day("2026-12-20"));
        let refused = bench.refused(&lend("2026-11-20"));
        assert!(refused.contains("needing to know") && refused.contains("art. 8 §2"), "{refused}");
        bench.ok(&group::Join {
            need_group: "G1".into(),
            person: "P0001".into(),
            justification: "mission".into(),
            from: day("2026-11-19"),
            until: None,
        });
        assert_eq!(need_of(bench.db(), "D1", "P0001").unwrap().days.len(), 1);
        assert!(bench.refused(&lend("2026-11-18")).contains("needing to know"));
        assert!(bench.refused(&lend("2026-11-21")).contains("needing to know"));
        bench.ok(&lend("2026-11-20"));
        bench.replays();
    }
}
