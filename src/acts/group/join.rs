//! A person becomes a member of a need-to-know group. Membership is the need to know and nothing else: clearance and briefing
//! are judged when a document is handed over.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::premises::serves;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run, text};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// Puts a person into a group.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Join {
    /// The group.
    pub need_group: String,
    /// The person.
    pub person: String,
    /// Why they need to know.
    pub justification: String,
    /// The first day.
    pub from: Day,
    /// The last day; until further notice without one.
    pub until: Option<Day>,
}

impl Act for Join {
    const NAME: &'static str = "group.join";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.known("group", "SELECT 1 FROM need_group WHERE need_group = ?1", &self.need_group)?;
        serves(view, &self.person, self.from)?;
        view.filled("justification", &self.justification)?;
        view.span(self.from, self.until)?;
        let overlap = "SELECT n FROM need_member WHERE need_group = ?1 AND person = ?2
            AND (until_day IS NULL OR until_day >= ?3) AND (?4 IS NULL OR from_day <= ?4)
            AND (ended IS NULL OR (ended > ?3 AND ended > from_day)) ORDER BY n LIMIT 1";
        let params: [&dyn rusqlite::ToSql; 4] = [&self.need_group, &self.person, &self.from.to_string(), &text(self.until)];
        match view.one::<u64>(overlap, &params)? {
            Some(n) => Err(Refusal::new(format!(
                "by entry {n} person {} is in group {} on such a day already",
                printable(&self.person),
                printable(&self.need_group)
            ))
            .hint("let them leave first, or begin after it ends")),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO need_member (n, need_group, person, justification, from_day, until_day, reason)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, '')",
            params![stamp.n, self.need_group, self.person, self.justification, self.from.to_string(), text(self.until)],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Join;
    use crate::acts::group::{Add, Leave};
    use crate::acts::person;
    use crate::acts::testing::{Bench, day};

    #[test]
    fn memberships_have_a_reason_and_do_not_overlap() {
        let mut bench = Bench::with_room();
        let join = |who: &str, why: &str, from, until: Option<&str>| Join {
            need_group: "G1".into(),
            person: who.into(),
            justification: why.into(),
            from: day(from),
            until: until.map(day),
        };
        let leave = |from, reason: &str| Leave {
            need_group: "G1".into(),
            person: "P0001".into(),
            from: day(from),
            reason: reason.into(),
        };
        assert!(bench.refused(&join("P0001", "mission", "2026-01-05", None)).contains("group G1"));
        assert!(bench.refused(&leave("2026-01-05", "fin")).contains("group G1"));
        bench.ok(&Add { need_group: "G1".into(), name: "Groupe".into(), justification: "mission".into() });
        assert!(bench.refused(&join("P0009", "mission", "2026-01-05", None)).contains("person P0009"));
        assert!(bench.refused(&join("P0001", " ", "2026-01-05", None)).contains("justification is empty"));
        assert!(bench.refused(&join("P0001", "m", "2026-01-05", Some("2026-01-04"))).contains("before the first"));
        assert!(bench.refused(&leave("2026-01-05", "fin")).contains("not in group"));
        bench.ok(&join("P0001", "mission", "2026-01-05", Some("2026-03-31")));
        assert!(bench.refused(&join("P0001", "mission", "2026-03-31", None)).contains("already"));
        bench.ok(&join("P0001", "mission", "2026-04-01", None));
        assert!(bench.refused(&leave("2026-03-31", " ")).contains("reason is empty"));
        bench.ok(&leave("2026-03-31", "fin"));
        assert!(bench.refused(&leave("2026-03-31", "fin")).contains("not in group"));
        bench.ok(&join("P0001", "mission", "2026-03-31", None));
        bench.ok(&person::Leave { person: "P0001".into(), until: day("2026-11-20") });
        bench.ok(&leave("2026-11-21", "départ"));
        assert!(bench.refused(&join("P0001", "mission", "2026-11-21", None)).contains("left the service on 2026-11-20"));
        bench.replays();
    }
}
