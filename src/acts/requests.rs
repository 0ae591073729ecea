//! The road of a request for a clearance, each step once and in order: opened here, notice handed over against receipt, consent
//! signed, filed with the authority, answered, certificate received. What the acts on it and `review.decide` have in common.

use rusqlite::{Connection, OptionalExtension, params};

use super::clearance::check_kind;
use super::standing::{day as day_at, some};
use super::{Refusal, View, run, text};
use crate::domain::{Day, Marking, Scopes, printable};

/// Opens a request: nothing is handed over or sent yet. `month` is the review that decided it.
pub fn open_request(
    tables: &Connection,
    stamp_n: u64,
    person: &str,
    marking: &Marking,
    scopes: Scopes,
    day: Day,
    month: Option<&str>,
) -> rusqlite::Result<()> {
    insert(tables, stamp_n, person, (marking, scopes), (day, None), month)
}

/// Writes a request that was filed the day it was opened.
pub(super) fn filed_request(
    tables: &Connection,
    stamp_n: u64,
    person: &str,
    marking: &Marking,
    scopes: Scopes,
    day: Day,
) -> rusqlite::Result<()> {
    insert(tables, stamp_n, person, (marking, scopes), (day, Some(day)), None)
}

fn insert(
    tables: &Connection,
    n: u64,
    person: &str,
    (marking, scopes): (&Marking, Scopes),
    (opened, requested): (Day, Option<Day>),
    month: Option<&str>,
) -> rusqlite::Result<()> {
    run(
        tables,
        "INSERT INTO clearance_request (n, person, level, words, scopes, opened, requested, month)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![n, person, marking.level.rank(), marking.words, scopes.to_string(), opened.to_string(), text(requested), month],
    )
}

/// Refuses a request that cannot be opened: an unknown person, a level and scopes no clearance can have, the same request open
/// already.
pub fn refuse_request(view: &View<'_>, person: &str, marking: &Marking, scopes: Scopes) -> Result<(), Refusal> {
    view.person(person)?;
    check_kind(view, marking, scopes)?;
    same_request_open(view, person, marking, scopes)
}

/// Refuses a second request for the same person, level and scopes while the first is open.
pub fn same_request_open(view: &View<'_>, person: &str, marking: &Marking, scopes: Scopes) -> Result<(), Refusal> {
    let open = "SELECT n FROM clearance_request WHERE person = ?1 AND words = ?2 AND scopes = ?3 AND answered IS NULL";
    match view.one::<u64>(open, &[&person, &marking.words, &scopes.to_string()])? {
        Some(n) => {
            Err(Refusal::new(format!("person {} already has the open request {n} for that level and scope", printable(person))))
        }
        None => Ok(()),
    }
}

/// The steps of a request as the tables hold them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Road {
    opened: Day,
    pub(super) notice: Option<Day>,
    pub(super) consent: Option<Day>,
    pub(super) filed: Option<Day>,
    answered: Option<Day>,
    pub(super) answer: Option<String>,
    pub(super) certificate: Option<Day>,
}

impl Road {
    /// The road of the request of an entry, whether answered or not.
    pub(super) fn of(view: &View<'_>, request: u64) -> Result<Self, Refusal> {
        let sql = "SELECT opened, notice, consent, requested, answered, answer, certificate FROM clearance_request WHERE n = ?1";
        let road = view.db.prepare_cached(sql)?.query_row([request], |row| {
            Ok(Self {
                opened: some(row, 0)?,
                notice: day_at(row, 1)?,
                consent: day_at(row, 2)?,
                filed: day_at(row, 3)?,
                answered: day_at(row, 4)?,
                answer: row.get(5)?,
                certificate: day_at(row, 6)?,
            })
        });
        road.optional()?.ok_or_else(|| Self::none(request))
    }

    /// The road of a request that must not be answered yet.
    pub(super) fn open(view: &View<'_>, request: u64) -> Result<Self, Refusal> {
        let road = Self::of(view, request)?;
        if road.answered.is_some() { Err(Self::none(request)) } else { Ok(road) }
    }

    fn none(request: u64) -> Refusal {
        Refusal::new(format!("entry {request} records no open request"))
            .hint("a request is named by the number of its entry; `greffe clearance list --requests` shows it")
    }

    /// The last step taken: its word and its day.
    fn last(&self) -> (&'static str, Day) {
        let steps = [("filed", self.filed), ("consented to", self.consent), ("notified", self.notice)];
        steps.into_iter().find_map(|(word, day)| day.map(|day| (word, day))).unwrap_or(("opened", self.opened))
    }

    /// Refuses a day before the last step.
    pub(super) fn follows(&self, request: u64, day: Day) -> Result<(), Refusal> {
        let (word, last) = self.last();
        if day < last { Err(Refusal::new(format!("request {request} was {word} on {last}, after {day}"))) } else { Ok(()) }
    }

    /// Refuses a step before filing for a request that was filed.
    pub(super) fn not_yet(&self, request: u64) -> Result<(), Refusal> {
        match self.filed {
            Some(day) => Err(Refusal::new(format!("request {request} was already filed on {day}"))),
            None => Ok(()),
        }
    }
}
