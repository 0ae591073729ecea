//! Several people were briefed together: who, on what, by whom.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// Records a session and one briefing for each person who attended.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Its identifier.
    pub session: String,
    /// On which day.
    pub day: Day,
    /// Which kind: `security`, or the office's own word.
    pub kind: String,
    /// What was spoken of, unclassified.
    pub topics: String,
    /// Who spoke.
    pub presenter: String,
    /// Who attended, at least one.
    pub attended: Vec<String>,
}

impl Act for Session {
    const NAME: &'static str = "briefing.session";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.id("session", &self.session)?;
        view.free("session", "SELECT 1 FROM briefing_session WHERE session = ?1", &self.session)?;
        view.id("kind of briefing", &self.kind)?;
        if is_debriefing(&self.kind) {
            return Err(Refusal::new("a debriefing is held person by person").hint("`greffe briefing debrief` records it"));
        }
        view.happened("day of the session", self.day)?;
        view.filled("list of topics", &self.topics)?;
        view.filled("presenter", &self.presenter)?;
        if self.attended.is_empty() {
            return Err(Refusal::new("nobody attended the session"));
        }
        let mut named = BTreeSet::new();
        for person in &self.attended {
            view.person(person)?;
            if !named.insert(person) {
                return Err(Refusal::new(format!("person {} is named twice", printable(person))));
            }
            let twin = "SELECT n FROM briefing WHERE person = ?1 AND day = ?2 AND kind = ?3";
            if let Some(n) = view.one::<u64>(twin, &[person, &self.day.to_string(), &self.kind])? {
                return Err(Refusal::new(format!("briefing {n} of person {} already says so", printable(person))));
            }
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let day = self.day.to_string();
        run(
            tables,
            "INSERT INTO briefing_session (session, day, kind, topics, presenter, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![self.session, day, self.kind, self.topics, self.presenter, stamp.n],
        )?;
        for person in &self.attended {
            run(
                tables,
                "INSERT INTO briefing (n, person, day, kind, session) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![stamp.n, person, day, self.kind, self.session],
            )?;
        }
        Ok(())
    }
}

/// Whether a kind is one of debriefing, as the tables read it: whatever its case.
fn is_debriefing(kind: &str) -> bool {
    kind.to_ascii_lowercase().starts_with("debrief")
}

#[cfg(test)]
mod tests {
    use super::Session;
    use crate::acts::testing::{Bench, briefing, day, person};

    #[test]
    fn a_session_briefs_everyone_who_attended() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        bench.ok(&person("P0002"));
        let whole = Session {
            session: "S1".into(),
            day: day("2026-11-20"),
            kind: "security".into(),
            topics: "essai".into(),
            presenter: "FICTIF Officier".into(),
            attended: vec!["P0001".into(), "P0002".into()],
        };
        for (change, why) in [
            (Session { attended: vec![], ..whole.clone() }, "nobody attended"),
            (Session { attended: vec!["P0001".into(), "P0001".into()], ..whole.clone() }, "named twice"),
            (Session { attended: vec!["P0009".into()], ..whole.clone() }, "not in the register"),
            (Session { topics: " ".into(), ..whole.clone() }, "topics is empty"),
            (Session { presenter: String::new(), ..whole.clone() }, "presenter is empty"),
            (Session { day: day("2026-11-24"), ..whole.clone() }, "future"),
            (Session { kind: "Debriefing".into(), ..whole.clone() }, "person by person"),
            (Session { session: String::new(), ..whole.clone() }, "session"),
        ] {
            assert!(bench.refused(&change).contains(why), "{why}");
        }
        let n = bench.ok(&whole);
        assert!(bench.refused(&whole).contains("already in the register"));
        assert!(bench.refused(&Session { session: "S2".into(), ..whole }).contains(&format!("briefing {n} of person P0001")));
        assert!(bench.refused(&briefing("P0001", "2026-11-20")).contains("already says so"));
        assert_eq!(bench.one::<String>("SELECT group_concat(person || session) FROM briefing"), "P0001S1,P0002S1");
        bench.replays();
    }
}
