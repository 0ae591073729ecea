//! Rows that show a removal: about something the register has already, with a day on which it ends. What the row says is then
//! recorded as the act that ends it, so that a list the office keeps can prove what a review decided.

use rusqlite::{OptionalExtension, Params, Row};

use crate::acts::access::{Allow, Revoke};
use crate::acts::clearance::{End, Grant, Request, Withdraw};
use crate::acts::person::{Add, Leave};
use crate::acts::{self, Act, ActError, Refusal};
use crate::domain::Day;
use crate::journal::Tx;

/// Why a removal was recorded, where the list does not say.
const REASON: &str = "as listed in an imported file";

/// How a clearance stopped, by the first day it no longer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Ended without fault.
    Ended(Day),
    /// Withdrawn by the authority.
    Withdrawn(Day),
}

/// A row of a list that tells which clearances stopped.
#[derive(Debug, Clone)]
pub struct Stopped {
    /// The request it answered or that followed it.
    pub request: Option<Request>,
    /// The clearance.
    pub grant: Grant,
    /// How it stopped; nothing in a list that tells of others that they did.
    pub stop: Option<Stop>,
}

fn one<A: Act>(tx: &mut Tx<'_>, act: &A) -> Result<u64, ActError> {
    acts::record(tx, act).map(|stamp| stamp.n)
}

fn found<T>(
    tx: &Tx<'_>,
    sql: &str,
    params: impl Params,
    read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Option<T>, ActError> {
    let row = tx.db().prepare_cached(sql).and_then(|mut s| s.query_row(params, read).optional());
    Ok(row.map_err(Refusal::from)?)
}

impl Stopped {
    /// Records the clearance unless the register has it, then its end unless the register has that too.
    pub(super) fn record(self, tx: &mut Tx<'_>) -> Result<(), ActError> {
        let Self { request, grant, stop } = self;
        let sql = "SELECT n, ended, withdrawn, expires FROM clearance WHERE person = ?1 AND words = ?2 AND scopes = ?3 AND granted = ?4";
        let params = (&grant.person, &grant.level.words, grant.scopes.to_string(), grant.granted.to_string());
        let known = found(tx, sql, params, |r| Ok((r.get::<_, u64>(0)?, r.get(1)?, r.get(2)?, r.get::<_, String>(3)?)))?;
        let clearance = match known {
            Some((n, ended, withdrawn, expires)) => {
                let (ended, withdrawn): (Option<String>, Option<String>) = (ended, withdrawn);
                let same = match stop {
                    Some(Stop::Ended(day)) => ended == Some(day.to_string()),
                    Some(Stop::Withdrawn(day)) => withdrawn == Some(day.to_string()),
                    None => ended.is_none() && withdrawn.is_none() && expires == grant.expires.to_string(),
                };
                // Another last day without a stop is for the grant to refuse: an extension is an act of its own.
                if stop.is_none() && !same {
                    return one(tx, &grant).map(|_| ());
                }
                if same {
                    return Ok(());
                }
                n
            }
            None => {
                let before = request.as_ref().is_some_and(|r| r.requested <= grant.granted);
                if let Some(request) = request.as_ref().filter(|_| before) {
                    one(tx, request)?;
                }
                let n = one(tx, &grant)?;
                if let Some(request) = request.as_ref().filter(|_| !before) {
                    one(tx, request)?;
                }
                n
            }
        };
        let reason = REASON.to_owned();
        match stop {
            Some(Stop::Ended(from)) => one(tx, &End { clearance, from, reason }).map(|_| ()),
            Some(Stop::Withdrawn(from)) => one(tx, &Withdraw { clearance, from, reason }).map(|_| ()),
            None => Ok(()),
        }
    }
}

/// Records a person; one the register has, about whom the row says nothing else but a new last day, leaves on it.
pub(super) fn person(tx: &mut Tx<'_>, add: &Add) -> Result<(), ActError> {
    let Some(until) = add.until else { return one(tx, add).map(|_| ()) };
    let sql = "SELECT 1 FROM person WHERE person = ?1 AND name = ?2 AND (?3 = '' OR service = ?3) AND (?4 = '' OR function = ?4)
        AND (?5 = 0 OR requires = ?5) AND (?6 IS NULL OR from_day = ?6) AND (until_day IS NULL OR until_day <> ?7)";
    let from = add.from.map(|d| d.to_string());
    let params = (&add.person, &add.name, &add.service, &add.function, add.requires.rank(), from, until.to_string());
    match found(tx, sql, params, |_| Ok(()))? {
        Some(()) => one(tx, &Leave { person: add.person.clone(), until })?,
        None => one(tx, add)?,
    };
    Ok(())
}

/// Records a line of an access list; one the register has, whose last day is now earlier or given for the first time, is revoked
/// from the day after.
pub(super) fn access(tx: &mut Tx<'_>, allow: &Allow) -> Result<(), ActError> {
    let Some(until) = allow.until.filter(|until| *until >= allow.from) else { return one(tx, allow).map(|_| ()) };
    let from = until.plus_days(1);
    let sql = "SELECT 1 FROM access WHERE room = ?1 AND person = ?2 AND from_day = ?3 AND mode = ?4
        AND (until_day IS NULL OR until_day > ?5) AND (revoked IS NULL OR revoked > ?6)";
    let params = (&allow.room, &allow.person, allow.from.to_string(), allow.mode.code(), until.to_string(), from.to_string());
    if found(tx, sql, params, |_| Ok(()))?.is_none() {
        return one(tx, allow).map(|_| ());
    }
    // A revocation also reaches lines that begin later, about which this row says nothing.
    let later =
        "SELECT n FROM access WHERE room = ?1 AND person = ?2 AND from_day >= ?3 AND (revoked IS NULL OR revoked > from_day)";
    if let Some(n) = found(tx, later, (&allow.room, &allow.person, from.to_string()), |r| r.get::<_, u64>(0))? {
        return Err(ActError::Refused(
            Refusal::new(format!("entry {n} authorises the same person later, and a revocation would end that too"))
                .hint("`greffe access revoke` records what is meant"),
        ));
    }
    let reason = if allow.reason.is_empty() { REASON.to_owned() } else { allow.reason.clone() };
    one(tx, &Revoke { room: allow.room.clone(), person: allow.person.clone(), from, reason }).map(|_| ())
}

#[cfg(test)]
mod tests {
    use crate::acts::testing::Bench;
    use crate::intake::{Outcome, kind, read, run};

    fn take(bench: &mut Bench, name: &str, text: &str) -> Outcome {
        let parsed = read(kind(name).unwrap(), text.as_bytes(), "list.csv").unwrap();
        let mut tx = bench.tx();
        let outcome = run(&mut tx, &parsed, false).unwrap();
        if outcome.acceptable {
            tx.commit().unwrap();
        }
        outcome
    }

    fn why(outcome: &Outcome) -> String {
        outcome.faulty.iter().map(|f| f.reason.clone()).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn a_stopped_clearance_is_recorded_once() {
        let mut bench = Bench::new();
        _ = take(&mut bench, "people", "person,name\nP0001,FICTIF Un\nP0002,FICTIF Deux\n");
        let head = "person,level,granted,expires,ended,withdrawn,requested\n";
        let was = "person,level,granted,expires,requested\nP0001,SECRET,2024-01-01,2028-12-31,2023-06-01\n";
        assert_eq!(take(&mut bench, "clearances", was).entries, 2);
        let now = format!("{head}P0001,SECRET,2024-01-01,2028-12-31,2026-10-01,,2023-06-01\n");
        let outcome = take(&mut bench, "clearances", &now);
        assert_eq!((outcome.taken, outcome.entries), (1, 1), "{outcome:?}");
        assert_eq!(bench.one::<String>("SELECT ended FROM clearance"), "2026-10-01");
        // The same again is known; another day is not.
        assert_eq!(
            (take(&mut bench, "clearances", &now).entries, bench.one::<u32>("SELECT count(*) FROM clearance_request")),
            (0, 1)
        );
        let other = now.replace("2026-10-01", "2026-10-02");
        assert!(why(&take(&mut bench, "clearances", &other)).contains("withdrawn or ended"));
        // One the register did not have comes with its end.
        let new = format!("{head}P0002,SECRET,2024-01-01,2028-12-31,,2026-09-01,2024-02-01\n");
        assert_eq!(take(&mut bench, "clearances", &new).entries, 3);
        assert_eq!(bench.one::<String>("SELECT group_concat(withdrawn) FROM clearance"), "2026-09-01");
        let both = format!("{head}P0002,SECRET,2024-01-01,2028-12-31,2026-09-01,2026-09-01,\n");
        assert!(why(&take(&mut bench, "clearances", &both)).contains("not both"));
        let early = format!("{head}P0002,TRES SECRET,2024-01-01,2028-12-31,2023-09-01,,\n");
        assert!(why(&take(&mut bench, "clearances", &early)).contains("granted after"));
        bench.replays();
    }

    #[test]
    fn a_new_last_day_alone_is_a_departure() {
        let mut bench = Bench::new();
        let head = "person,name,service,requires,from,until\n";
        _ = take(
            &mut bench,
            "people",
            &format!("{head}P0001,FICTIF Un,A,SECRET,2020-01-01,\nP0002,FICTIF Deux,A,,,2027-01-01\n"),
        );
        let outcome = take(&mut bench, "people", "person,name,until\nP0001,FICTIF Un,2026-11-30\nP0002,FICTIF Deux,2026-12-31\n");
        assert_eq!((outcome.taken, outcome.entries), (2, 2), "{outcome:?}");
        assert_eq!(bench.one::<String>("SELECT group_concat(until_day ORDER BY person) FROM person"), "2026-11-30,2026-12-31");
        for row in [
            "P0001,FICTIF Autre,A,SECRET,2020-01-01,2026-11-29",
            "P0001,FICTIF Un,B,SECRET,2020-01-01,2026-11-29",
            "P0001,FICTIF Un,A,CONFIDENTIEL,2020-01-01,2026-11-29",
            "P0001,FICTIF Un,A,SECRET,2020-01-02,2026-11-29",
            "P0001,FICTIF Un,A,SECRET,2020-01-01,2026-11-30",
        ] {
            assert!(why(&take(&mut bench, "people", &format!("{head}{row}\n"))).contains("already in the register"), "{row}");
        }
        assert!(why(&take(&mut bench, "people", "person,name,until\nP0001,FICTIF Un,2027-11-30\n")).contains("already left"));
        bench.replays();
    }

    #[test]
    fn an_earlier_last_day_revokes_from_the_day_after() {
        let mut bench = Bench::new();
        _ = take(&mut bench, "people", "person,name\nP0001,FICTIF Un\nP0002,FICTIF Deux\n");
        _ = take(&mut bench, "rooms", "room,level,open_from,open_to\nR1,SECRET,,\n");
        let head = "room,person,from,until,mode\n";
        let was = "R1,P0001,2026-01-01,,\nR1,P0002,2026-01-01,2026-12-31,\n";
        _ = take(&mut bench, "access", &format!("{head}{was}"));
        let now = "R1,P0001,2026-01-01,2026-11-20,\nR1,P0002,2026-01-01,2026-11-20,\n";
        let outcome = take(&mut bench, "access", &format!("{head}{now}"));
        assert_eq!((outcome.taken, outcome.entries), (2, 2), "{outcome:?}");
        assert_eq!(bench.one::<String>("SELECT group_concat(revoked) FROM access"), "2026-11-21,2026-11-21");
        // The same again, a later last day, another mode or first day: nothing the list removes.
        for row in
            ["R1,P0001,2026-01-01,2026-11-20,", "R1,P0001,2026-01-01,2026-11-21,", "R1,P0001,2026-01-01,2026-11-01,escorted"]
        {
            assert!(why(&take(&mut bench, "access", &format!("{head}{row}\n"))).contains("already authorises"), "{row}");
        }
        _ = take(&mut bench, "access", &format!("{head}R1,P0001,2026-12-01,,\n"));
        let row = "R1,P0001,2026-01-01,2026-11-01,\n";
        assert!(why(&take(&mut bench, "access", &format!("{head}{row}"))).contains("authorises the same person later"));
        bench.replays();
    }
}
