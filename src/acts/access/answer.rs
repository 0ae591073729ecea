//! A request for access is answered: granted, which puts the person on the list, or refused with a reason.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::{Allow, Mode};
use crate::acts::lists::{decision, missing_in_words, self_decided};
use crate::acts::self_decided::own_line;
use crate::acts::standing::{day, some};
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// What is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reply {
    /// On the list.
    Granted,
    /// Not on the list.
    Refused,
}

impl Reply {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::Refused => "refused",
        }
    }

    /// The reply of a code, whatever its case.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Granted, Self::Refused].into_iter().find(|r| r.code().eq_ignore_ascii_case(text.trim()))
    }
}

/// Answers a request.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The entry of the request.
    pub request: u64,
    /// The day of the answer.
    pub day: Day,
    /// Granted or refused.
    pub decision: Reply,
    /// Why; a refusal has a reason.
    pub reason: String,
}

/// A request as the tables have it.
struct Asked {
    allow: Allow,
    asked: Day,
    decided: Option<Day>,
}

/// The line a request asks for. It begins on the day of the answer at the earliest: nobody was on the list before.
fn asked(db: &Connection, request: u64, answered: Day) -> rusqlite::Result<Option<Asked>> {
    let sql = "SELECT room, person, need, from_day, until_day, mode, asked, decided FROM access_request WHERE n = ?1";
    db.prepare_cached(sql)?
        .query_row([request], |r| {
            let mode = Mode::parse(r.get_ref(5)?.as_str()?).unwrap_or(Mode::Escorted);
            let (from, until) = (some(r, 3)?.max(answered), day(r, 4)?);
            let allow = Allow { room: r.get(0)?, person: r.get(1)?, from, until, mode, reason: r.get(2)? };
            Ok(Asked { allow, asked: some(r, 6)?, decided: day(r, 7)? })
        })
        .optional()
}

impl Act for Answer {
    const NAME: &'static str = "access.answer";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let Some(request) = asked(view.db, self.request, self.day)? else {
            return Err(Refusal::new(format!("entry {} is no request for access", self.request))
                .hint("`greffe access requests` shows them"));
        };
        if let Some(day) = request.decided {
            return Err(Refusal::new(format!("the request of entry {} was answered on {day}", self.request)));
        }
        view.happened("answer", self.day)?;
        if self.day < request.asked {
            return Err(Refusal::new(format!("answered on {}, before it was asked on {}", self.day, request.asked)));
        }
        view.text("reason", &self.reason)?;
        let Allow { room, person, from, until, mode, .. } = &request.allow;
        if own_line(view, person)?.is_some_and(|own| own.another) {
            return Err(self_decided("another officer answers this request", person));
        }
        if self.decision == Reply::Refused {
            return view.filled("reason", &self.reason);
        }
        if until.is_some_and(|until| until < *from) {
            return Err(Refusal::new(format!("the days asked for were over on {}", self.day)).hint("refuse it, or ask anew"));
        }
        let lacks = decision(view, room, person, *from)?;
        if *mode == Mode::Unescorted && !lacks.allowed() {
            let why: Vec<_> = lacks.missing.iter().map(missing_in_words).collect();
            let (person, room) = (printable(person), printable(room));
            return Err(Refusal::new(format!("person {person} may not be alone in room {room} on {from}: {}", why.join("; ")))
                .basis("law of 11-12-1998 art. 8 §2")
                .hint("access with an escort does not need it"));
        }
        request.allow.refuse(view)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let granted = self.decision == Reply::Granted;
        if let Some(request) = asked(tables, self.request, self.day)?.filter(|_| granted) {
            request.allow.apply(tables, stamp)?;
        }
        run(
            tables,
            "UPDATE access_request SET decided = ?2, answer = ?3, reason = ?4, access = ?5 WHERE n = ?1",
            params![self.request, self.day.to_string(), self.decision.code(), self.reason, granted.then_some(stamp.n)],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Reply};
    use crate::acts::access::{Mode, Request};
    use crate::acts::officer;
    use crate::acts::testing::{Bench, allow, briefing, day, grant, person};
    use crate::domain::Role;

    fn ask(person: &str, mode: Mode) -> Request {
        Request {
            room: "R1".into(),
            person: person.into(),
            asked: day("2026-11-10"),
            asked_by: "FICTIF Chef".into(),
            need: "dossier".into(),
            from: day("2026-11-12"),
            until: Some(day("2026-12-31")),
            mode,
        }
    }

    fn answer(request: u64, on: &str, decision: Reply) -> Answer {
        Answer { request, day: day(on), decision, reason: String::new() }
    }

    fn bench() -> Bench {
        let mut bench = Bench::with_room();
        bench.ok(&person("P0002"));
        bench.ok(&briefing("P0001", "2026-01-05"));
        bench.ok(&grant("P0001", "SECRET", "BE", "2026-01-05", "2026-11-20"));
        bench
    }

    #[test]
    fn granting_puts_the_person_on_the_list_if_they_may_be_there() {
        let mut bench = bench();
        let n = bench.ok(&ask("P0001", Mode::Unescorted));
        assert!(bench.refused(&answer(n + 1, "2026-11-20", Reply::Granted)).contains("no request for access"));
        assert!(bench.refused(&answer(n, "2026-11-24", Reply::Granted)).contains("future"));
        assert!(bench.refused(&answer(n, "2026-11-09", Reply::Granted)).contains("before it was asked"));
        let late = bench.refused(&answer(n, "2026-11-21", Reply::Granted));
        assert!(late.contains("has expired") && late.contains("art. 8 §2"), "{late}");
        bench.ok(&allow("R1", "P0001", "2026-12-01", None));
        assert!(bench.refused(&answer(n, "2026-11-20", Reply::Granted)).contains("already authorises"));
        bench.ok(&crate::acts::access::Revoke {
            room: "R1".into(),
            person: "P0001".into(),
            from: day("2026-11-20"),
            reason: String::new(),
        });
        // On the last day of the clearance; the line begins on the day of the answer.
        let given = bench.ok(&answer(n, "2026-11-20", Reply::Granted));
        let row = format!("SELECT from_day || until_day || mode || reason FROM access WHERE n = {given}");
        assert_eq!(bench.one::<String>(&row), "2026-11-202026-12-31unescorteddossier");
        assert_eq!(bench.one::<u64>("SELECT access FROM access_request"), given);
        assert!(bench.refused(&answer(n, "2026-11-20", Reply::Refused)).contains("was answered on 2026-11-20"));
        bench.replays();
    }

    #[test]
    fn a_refusal_has_a_reason_and_an_escort_needs_no_clearance() {
        let mut bench = bench();
        let n = bench.ok(&ask("P0002", Mode::Unescorted));
        let lacks = bench.refused(&answer(n, "2026-11-12", Reply::Granted));
        assert!(lacks.contains("no clearance; no security briefing"), "{lacks}");
        assert!(bench.refused(&answer(n, "2026-11-12", Reply::Refused)).contains("reason is empty"));
        bench.ok(&Answer { reason: "pas d'habilitation".into(), ..answer(n, "2026-11-12", Reply::Refused) });
        assert_eq!(bench.one::<u64>("SELECT count(*) FROM access"), 0);
        let n = bench.ok(&ask("P0002", Mode::Escorted));
        bench.ok(&answer(n, "2026-11-10", Reply::Granted));
        assert_eq!(bench.one::<String>("SELECT from_day || mode FROM access"), "2026-11-12escorted", "not before asked for");
        let over = bench.ok(&Request { until: Some(day("2026-11-12")), ..ask("P0001", Mode::Unescorted) });
        assert!(bench.refused(&answer(over, "2026-11-13", Reply::Granted)).contains("were over"));
        bench.replays();
    }

    #[test]
    fn an_officer_does_not_answer_for_themselves_while_there_is_another() {
        let mut bench = bench();
        let n = bench.ok(&ask("P0001", Mode::Unescorted));
        let is = |bench: &Bench, person: Option<&str>| {
            bench.db().execute("UPDATE officer SET person = ?1 WHERE officer = 'so'", [person]).unwrap();
        };
        is(&bench, Some("P0001"));
        bench.ok(&officer::Add {
            officer: "dep".into(),
            name: "FICTIF Autre".into(),
            role: Role::Deputy,
            person: None,
            public_key: "0".repeat(64),
            key_file: "0".repeat(64),
        });
        let refused = bench.refused(&answer(n, "2026-11-12", Reply::Granted));
        assert!(refused.contains("another officer answers") && refused.contains("GOV003"), "{refused}");
        bench.db().execute("UPDATE officer SET ended = '2026-11-01T00:00:00Z' WHERE officer = 'dep'", []).unwrap();
        bench.ok(&answer(n, "2026-11-12", Reply::Granted));
    }
}
