//! One copy of a document as it stands, and what every act on copies asks of it: its state, the access decision of whoever
//! takes it, the level of the container it goes into, the age of that container's combination.
//!
//! The same predicates re-examine the records in `checks/documents`.

use std::fmt;

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::standing::{day, some};
use super::{Refusal, View, run, standing};
use crate::domain::{CopyState, Day, DaySpan, Decision, Level, Missing, Need, Regime, Why, decide_document, printable};
use crate::journal::Stamp;

/// A copy by its document's number and its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CopyId {
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
}

impl CopyId {
    /// A copy.
    pub fn new(document: &str, copy: u32) -> Self {
        Self { document: document.to_owned(), copy }
    }
}

impl fmt::Display for CopyId {
    /// `2026/0001/3`, as findings write it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.document, self.copy)
    }
}

/// One copy as it stands.
pub(super) struct Copy {
    pub id: CopyId,
    pub level: Level,
    pub regime: Regime,
    pub words: String,
    pub state: CopyState,
    pub container: Option<String>,
    pub holder: Option<String>,
    pub since: String,
    /// The entry and the day of its open loan.
    pub loan: Option<(u64, String)>,
}

/// Where a copy goes: into a container, or to a person; and why a container with an overdue combination is used all the same.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place<'a> {
    pub container: Option<&'a str>,
    pub holder: Option<&'a str>,
    pub despite: &'a str,
}

/// The copy of a document; refused when there is none.
pub(super) fn copy_of(view: &View<'_>, document: &str, copy: u32) -> Result<Copy, Refusal> {
    let found = view
        .db
        .prepare_cached(
            "SELECT c.level, c.regime, c.words, c.state, c.container, c.holder, c.since, l.n, l.lent
             FROM copy c
             LEFT JOIN loan l ON l.document = c.document AND l.copy = c.copy AND l.returned IS NULL
             WHERE c.document = ?1 AND c.copy = ?2",
        )?
        .query_row((document, copy), |row| {
            let (level, regime, state): (u8, String, String) = (row.get(0)?, row.get(1)?, row.get(3)?);
            let known = Level::of_rank(level).zip(Regime::parse(&regime)).zip(CopyState::parse(&state));
            let (lent_by, lent): (Option<u64>, Option<String>) = (row.get(7)?, row.get(8)?);
            let loan = lent_by.zip(lent);
            let (words, container, holder) = (row.get(2)?, row.get(4)?, row.get(5)?);
            let since = row.get(6)?;
            let id = CopyId::new(document, copy);
            let with = |((level, regime), state)| Copy { id, level, regime, words, state, container, holder, since, loan };
            Ok(known.map(with))
        })
        .optional()?;
    found
        .ok_or_else(|| Refusal::new(format!("copy {copy} of document {} is not in the register", printable(document))))?
        .ok_or_else(|| Refusal::new(format!("document {} has no readable marking", printable(document))))
}

/// The copies of a list; refused when it is empty, too long or names one twice.
pub(super) fn copies_of(view: &View<'_>, items: &[CopyId]) -> Result<Vec<Copy>, Refusal> {
    if items.is_empty() || items.len() > 10_000 {
        return Err(Refusal::new("one act moves 1 to 10000 copies"));
    }
    let mut sorted: Vec<_> = items.iter().collect();
    sorted.sort_unstable();
    if let Some(twice) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(Refusal::new(format!("copy {} of document {} is named twice", twice[0].copy, printable(&twice[0].document))));
    }
    items.iter().map(|item| copy_of(view, &item.document, item.copy)).collect()
}

impl Copy {
    fn name(&self) -> String {
        format!("copy {} of document {}", self.id.copy, printable(&self.id.document))
    }

    /// Refuses a move before the one on record, or one that has not happened.
    pub fn moves_on(&self, view: &View<'_>, day: Day) -> Result<(), Refusal> {
        view.happened("day", day)?;
        if day.to_string() < self.since {
            return Err(Refusal::new(format!("{} has been where it is since {}, after {day}", self.name(), self.since)));
        }
        Ok(())
    }

    /// Refuses a copy that is not in the service's hands.
    pub fn here(&self) -> Result<(), Refusal> {
        let refusal = match self.state {
            CopyState::Here => return Ok(()),
            CopyState::Sent => {
                Refusal::new(format!("{} was sent", self.name())).hint("record first that it came back: `document.receive`")
            }
            CopyState::Missing => Refusal::new(format!("{} is reported missing", self.name()))
                .hint("record first that it was found: `document.report-found`"),
            CopyState::Archived => Refusal::new(format!("{} was handed to the archives, for good", self.name())),
            CopyState::Destroyed => Refusal::new(format!("{} was destroyed; its record is frozen", self.name()))
                .basis("Council Decision 2013/488/EU annex III 43 to 45"),
        };
        Err(refusal)
    }

    /// Refuses a copy that is lent.
    pub fn not_lent(&self) -> Result<(), Refusal> {
        match &self.loan {
            Some((n, _)) => Err(Refusal::new(format!("{} is lent by entry {n}", self.name())).hint("record its return")),
            None => Ok(()),
        }
    }

    /// Refuses a copy that cannot leave its place on a day: not here, lent, or moved since.
    pub fn free(&self, view: &View<'_>, day: Day) -> Result<(), Refusal> {
        self.here()?;
        self.not_lent()?;
        self.moves_on(view, day)
    }

    /// Refuses a place the copy may not go to on a day; it must name a container or a person, not both.
    pub fn goes_to(&self, view: &View<'_>, place: Place<'_>, day: Day) -> Result<(), Refusal> {
        place.one(view)?;
        match (place.container, place.holder) {
            (Some(container), _) => {
                self.fits(view, container)?;
                combination_in_time(view, container, place.despite, day)
            }
            (_, Some(person)) => self.seen_by(view, person, day, "hold"),
            (None, None) => Ok(()),
        }
    }

    /// Refuses a container that is below the copy's level, or stands in a room below it (DOC002).
    pub fn fits(&self, view: &View<'_>, container: &str) -> Result<(), Refusal> {
        fits(view, container, self.level)
    }

    /// Refuses a person who may not have the copy in hand on a day (DOC003); `what` they would do with it: hold, see.
    pub fn seen_by(&self, view: &View<'_>, person: &str, day: Day, what: &str) -> Result<(), Refusal> {
        entitled(view, person, &self.id.document, (self.level, self.regime), day, what)
    }
}

impl Place<'_> {
    /// Refuses a place that names both a container and a person, or neither.
    pub fn one(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.text("reason", self.despite)?;
        match (self.container, self.holder) {
            (Some(_), Some(_)) => Err(Refusal::new("a copy is in a container or with a person, not both")),
            (None, None) => Err(Refusal::new("a copy is always in a container or with one accountable person").hint("say which")),
            _ => Ok(()),
        }
    }
}

/// Refuses a container that is below a level, or stands in a room below it (DOC002).
pub(super) fn fits(view: &View<'_>, container: &str, level: Level) -> Result<(), Refusal> {
    view.known("container", "SELECT 1 FROM container WHERE container = ?1", container)?;
    let sql = "SELECT min(c.level, r.level) FROM container c JOIN room r ON r.room = c.room WHERE c.container = ?1";
    let held = view.one::<u8>(sql, &[&container])?.and_then(Level::of_rank);
    if held.is_some_and(|held| held >= level) {
        return Ok(());
    }
    let refusal = Refusal::new(format!("container {} or its room is below the document's level", printable(container)))
        .hint("store it in a container of its level, in a room approved for it");
    // Below CONFIDENTIEL the law asks for no approved installation; the container's own level still binds.
    Err(if level.needs_clearance() { refusal.basis("law of 11-12-1998 art. 8 §3") } else { refusal })
}

/// Refuses a container whose combination is overdue on a day, unless a reason is given that goes on record (CON001).
pub(super) fn combination_in_time(view: &View<'_>, container: &str, despite: &str, day: Day) -> Result<(), Refusal> {
    let sql = "SELECT max(changed) FROM combination WHERE container = ?1 AND changed <= ?2";
    let changed = view.one::<Option<String>>(sql, &[&container, &day.to_string()])?.flatten();
    let Some(changed) = changed.and_then(|c| Day::parse(&c).ok()) else { return Ok(()) };
    let months = view.number("combination-months", day)?;
    if changed.plus_months(i32::try_from(months).unwrap_or(i32::MAX)) >= day || !despite.trim().is_empty() {
        return Ok(());
    }
    let reason =
        format!("the combination of container {} was last changed on {changed}, over {months} months ago", printable(container));
    Err(Refusal::new(reason)
        .basis("Council Decision 2013/488/EU annex II 31")
        .hint("change it, or give the reason for using it all the same with --despite; the reason goes on record"))
}

/// Refuses a person who may not see something of a document on a day, and says everything that is missing.
pub(super) fn entitled(
    view: &View<'_>,
    person: &str,
    document: &str,
    (level, regime): (Level, Regime),
    day: Day,
    what: &str,
) -> Result<(), Refusal> {
    view.person(person)?;
    let decision = decision(view.db, person, document, (level, regime), day)?;
    if decision.allowed() {
        return Ok(());
    }
    let reasons: Vec<_> = decision.missing.iter().map(in_words).collect();
    Err(Refusal::new(format!("person {} may not {what} it on {day}: {}", printable(person), reasons.join("; ")))
        .basis("law of 11-12-1998 art. 8 §2"))
}

/// What a person lacks on a day for a document at a marking.
pub(super) fn decision(
    db: &Connection,
    person: &str,
    document: &str,
    (level, regime): (Level, Regime),
    day: Day,
) -> rusqlite::Result<Decision> {
    let need = need_of(db, document, person)?;
    Ok(decide_document(&standing::of_person(db, person)?, &need, level, regime.scope(), day))
}

/// Who was named for a document, as far as a person is concerned: by themselves or by a group, each side within its days.
pub fn need_of(db: &Connection, document: &str, person: &str) -> rusqlite::Result<Need> {
    let mut named = false;
    let mut days = Vec::new();
    let mut statement = db.prepare_cached(
        "SELECT d.person, d.from_day, d.until_day, d.ended, m.from_day, m.until_day, m.ended, m.n
         FROM document_need d LEFT JOIN need_member m ON m.need_group = d.need_group AND m.person = ?2
         WHERE d.document = ?1 ORDER BY d.n, m.n",
    )?;
    let mut rows = statement.query((document, person))?;
    while let Some(row) = rows.next()? {
        named = true;
        let of_document = DaySpan::cut(some(row, 1)?, day(row, 2)?, day(row, 3)?);
        let direct: Option<String> = row.get(0)?;
        if direct.as_deref() == Some(person) {
            days.extend(of_document);
        } else if row.get::<_, Option<u64>>(7)?.is_some() {
            let of_member = DaySpan::cut(some(row, 4)?, day(row, 5)?, day(row, 6)?);
            days.extend(of_document.zip(of_member).and_then(|(a, b)| a.both(b)));
        }
    }
    Ok(Need { named, days })
}

/// What is missing, in the words of a refusal.
pub(super) fn in_words(missing: &Missing) -> &'static str {
    match missing {
        Missing::Left => "left the service",
        Missing::NoClearance { why: Why::Absent } => "no clearance",
        Missing::NoClearance { why: Why::Expired } => "the clearance has expired",
        Missing::NoClearance { why: Why::Suspended } => "the clearance is suspended",
        Missing::NoClearance { why: Why::Withdrawn } => "the clearance was withdrawn",
        Missing::NoClearance { why: Why::Ended } => "the clearance has ended",
        Missing::NoClearance { why: Why::NotYet } => "the clearance does not count yet",
        Missing::BelowLevel { .. } => "the clearance is below the document's level",
        Missing::ScopeMissing => "the clearance lacks the document's scope",
        Missing::NoBriefing => "no security briefing",
        Missing::NoNeedToKnow => "not among those named as needing to know it",
    }
}

/// Sets where a copy is from a day on.
pub(super) fn settle(
    tables: &Connection,
    id: &CopyId,
    state: CopyState,
    place: Place<'_>,
    correspondent: Option<&str>,
    day: Day,
) -> rusqlite::Result<()> {
    run(
        tables,
        "UPDATE copy SET state = ?3, container = ?4, holder = ?5, correspondent = ?6, since = ?7 WHERE document = ?1 AND copy = ?2",
        params![id.document, id.copy, state.code(), place.container, place.holder, correspondent, day.to_string()],
    )
}

/// Writes a line of a copy's history: the act, its day, where the copy now is, a reference.
pub(super) fn moved(
    tables: &Connection,
    stamp: &Stamp,
    what: &str,
    id: &CopyId,
    day: Day,
    place: Place<'_>,
    detail: &str,
) -> rusqlite::Result<()> {
    run(
        tables,
        "INSERT INTO movement (document, copy, n, what, day, container, holder, detail, despite)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![id.document, id.copy, stamp.n, what, day.to_string(), place.container, place.holder, detail, place.despite],
    )
}

/// Whether a value is left out of a payload: what an act of an earlier version did not carry.
pub(super) fn absent<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
