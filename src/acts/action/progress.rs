//! How far an action is, and by when it will be done.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::acts::copies::absent;
use crate::acts::incidents::open_incident;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run, text};
use crate::domain::{ActionState, Day};
use crate::journal::Stamp;

/// Puts the progress of an action on record.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    /// The action, by the entry that added it.
    pub action: u64,
    /// The day.
    pub day: Day,
    /// How far it is.
    pub state: ActionState,
    /// Another day it is due; the same as before when left out.
    #[serde(default, skip_serializing_if = "absent")]
    pub due: Option<Day>,
    /// In words, unclassified; asked for when it is put off or taken up again.
    pub note: String,
}

impl Act for Progress {
    const NAME: &'static str = "action.progress";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let n = self.action;
        let sql = "SELECT state, due, incident, opened, (SELECT max(day) FROM action_step s WHERE s.action = a.n)
                   FROM action a WHERE n = ?1";
        let row = |r: &rusqlite::Row<'_>| {
            Ok((
                r.get::<_, String>(0)?,
                r.get::<_, String>(1)?,
                r.get::<_, Option<String>>(2)?,
                r.get::<_, String>(3)?,
                r.get(4)?,
            ))
        };
        let found: Option<(_, _, _, _, String)> = view.db.prepare_cached(sql)?.query_row([n], row).optional()?;
        let Some((state, due, incident, opened, last)) = found else {
            return Err(Refusal::new(format!("entry {n} added no action")).hint("greffe action list shows them"));
        };
        if let Some(incident) = incident {
            open_incident(view, &incident)?;
        }
        view.happened("day", self.day)?;
        if self.day.to_string() < last {
            return Err(Refusal::new(format!("its progress of {last} is on record, after {}", self.day)));
        }
        view.text("note", &self.note)?;
        let silent = self.note.trim().is_empty();
        let put_off = self.due.filter(|d| d.to_string() != due);
        if let Some(day) = put_off.filter(|d| d.to_string() < opened) {
            return Err(Refusal::new(format!("it would be due on {day}, before it was decided on {opened}")));
        }
        if put_off.is_some() && self.state == ActionState::Done {
            return Err(Refusal::new("what is done is due no other day"));
        }
        if silent && put_off.is_some() {
            return Err(Refusal::new(format!("it was due on {due}: the reason of another day is missing")));
        }
        if silent && state == ActionState::Done.code() && self.state != ActionState::Done {
            return Err(Refusal::new("it was done: the reason for taking it up again is missing"));
        }
        if silent && put_off.is_none() && state == self.state.code() {
            return Err(Refusal::new(format!("action {n} is {state} already")));
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let (day, state) = (self.day.to_string(), self.state.code());
        let done = (self.state == ActionState::Done).then_some(&day);
        run(
            tables,
            "UPDATE action SET state = ?2, due = coalesce(?3, due), done = ?4 WHERE n = ?1",
            params![self.action, state, text(self.due), done],
        )?;
        run(
            tables,
            "INSERT INTO action_step (n, action, day, state, due, note) SELECT ?1, n, ?3, ?4, due, ?5 FROM action WHERE n = ?2",
            params![stamp.n, self.action, day, state, self.note],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Progress;
    use crate::acts::action::Add;
    use crate::acts::incidents::tests::{bench, report};
    use crate::acts::testing::{Bench, day};
    use crate::domain::ActionState;

    #[test]
    fn an_action_goes_on_until_it_is_done_and_is_not_put_off_in_silence() {
        let mut bench = bench();
        bench.ok(&report("I1"));
        let action = bench.ok(&Add {
            finding: None,
            campaign: None,
            incident: Some("I1".into()),
            what: "FICTIF".into(),
            owner: "P0002".into(),
            day: day("2026-11-20"),
            due: day("2026-11-30"),
        });
        let progress = |state, on: &str, due: Option<&str>, note: &str| Progress {
            action,
            day: day(on),
            state,
            due: due.map(day),
            note: note.into(),
        };
        use ActionState::{Done, InProgress, ToDo};
        let refused = |bench: &mut Bench, act: &Progress, why: &str| {
            let reason = bench.refused(act);
            assert!(reason.contains(why), "{reason}");
        };
        refused(&mut bench, &Progress { action: 1, ..progress(Done, "2026-11-21", None, "") }, "added no action");
        refused(&mut bench, &progress(ToDo, "2026-11-21", None, " "), "to-do already");
        refused(&mut bench, &progress(Done, "2026-11-19", None, ""), "2026-11-20 is on record");
        refused(&mut bench, &progress(Done, "2026-11-24", None, ""), "future");
        refused(&mut bench, &progress(InProgress, "2026-11-21", Some("2026-12-31"), ""), "reason of another day");
        refused(&mut bench, &progress(InProgress, "2026-11-21", Some("2026-11-19"), "x"), "before it was decided");
        refused(&mut bench, &progress(Done, "2026-11-21", Some("2026-12-31"), "x"), "no other day");
        bench.ok(&progress(InProgress, "2026-11-21", Some("2026-12-31"), "FICTIF: waits for a part"));
        bench.ok(&progress(InProgress, "2026-11-21", Some("2026-12-31"), "FICTIF: a note"));
        bench.ok(&progress(Done, "2026-11-22", None, ""));
        refused(&mut bench, &progress(Done, "2026-11-22", None, ""), "done already");
        refused(&mut bench, &progress(InProgress, "2026-11-22", None, ""), "taking it up again");
        bench.ok(&progress(InProgress, "2026-11-23", None, "FICTIF: came loose"));
        assert_eq!(bench.one::<String>("SELECT state || due || coalesce(done, '-') FROM action"), "in-progress2026-12-31-");
        let steps = "SELECT group_concat(day || state, ' ' ORDER BY n) FROM action_step";
        assert!(bench.one::<String>(steps).ends_with("2026-11-22done 2026-11-23in-progress"));
        bench.replays();
    }
}
