//! What people say they did in rooms, and when: what the audit holds against the doors.

use rusqlite::{Connection, Row};

use super::ground::Period;
use super::load::{Index, bad, each, level, place, regime};
use crate::domain::{Day, Instant, Level, Marking, Policies, Regime};
use crate::store::StoreError;

/// How far around a period what was done is read, days: a stay may begin before it and end after it.
const MARGIN_DAYS: i64 = 2;

/// Somebody said to have been in a room for something; person and room by index of the facts.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The person.
    pub person: usize,
    /// The room.
    pub room: usize,
    /// `consultation`, `loan`, `destruction` or `count`.
    pub what: String,
    /// A copy, a certificate, an inventory.
    pub subject: String,
    /// When it began.
    pub from: Instant,
    /// When it ended.
    pub until: Instant,
    /// Its journal entry.
    pub n: u64,
}

/// A copy was read; the marking is the one the copy had on that day.
#[derive(Debug, Clone)]
pub struct Consultation {
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
    /// Whose words its level was in.
    pub regime: Regime,
    /// Its level.
    pub level: Level,
    /// The words of its level.
    pub words: String,
    /// The reader.
    pub person: usize,
    /// The room.
    pub room: usize,
    /// When it began.
    pub from: Instant,
    /// Its journal entry.
    pub n: u64,
}

/// A line of the visitor book; room and people by index of the facts.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The room.
    pub room: usize,
    /// Which fields of the line are empty: those a line from a paper book may lack.
    pub empty: Vec<VisitField>,
    /// Who is named as staying with the visitor.
    pub escort: Option<usize>,
    /// When the visitor entered.
    pub entered: Instant,
    /// When the visitor left, if that is on record.
    pub left: Option<Instant>,
    /// Its journal entry.
    pub n: u64,
}

/// What a line of the visitor book says of a visitor besides the times (NIST SP 800-53 PE-8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum VisitField {
    /// The name.
    Name,
    /// Whom the visitor is from.
    Organisation,
    /// The form of identity shown.
    Identity,
    /// Why the visitor came.
    Purpose,
    /// The person visited.
    Host,
}

/// Somebody stayed with a visitor; person and room by index of the facts.
#[derive(Debug, Clone, Copy)]
pub struct Escort {
    /// Who stayed with the visitor.
    pub person: usize,
    /// The room.
    pub room: usize,
    /// When the visitor entered.
    pub from: Instant,
    /// When the visitor left; the same moment where that is not on record.
    pub until: Instant,
}

/// What was done in rooms.
#[derive(Debug, Clone, Default)]
pub struct Doings {
    /// Claims, by moment and entry.
    pub claims: Vec<Claim>,
    /// Consultations, by moment and entry.
    pub consultations: Vec<Consultation>,
    /// Escorts of visitors, by moment and entry.
    pub escorts: Vec<Escort>,
    /// The visitor book, by moment and entry.
    pub visits: Vec<Visit>,
}

fn moment(row: &Row<'_>, i: usize) -> Result<Instant, StoreError> {
    Instant::parse(row.get_ref(i)?.as_str().map_err(|_| bad("moment"))?).map_err(|_| bad("moment"))
}

fn is_null(row: &Row<'_>, i: usize) -> Result<bool, StoreError> {
    Ok(row.get_ref(i)? == rusqlite::types::ValueRef::Null)
}

fn visit(r: &Row<'_>, people: &Index, rooms: &Index) -> Result<Visit, StoreError> {
    use VisitField::{Host, Identity, Name, Organisation, Purpose};
    let mut empty = Vec::new();
    for (i, field) in [(1, Name), (2, Organisation), (3, Identity), (4, Purpose)] {
        if r.get_ref(i)?.as_str().map_err(|_| bad("visit"))?.trim().is_empty() {
            empty.push(field);
        }
    }
    if is_null(r, 5)? {
        empty.push(Host);
    }
    Ok(Visit {
        room: place(rooms, r, 0, "room")?,
        empty,
        escort: if is_null(r, 6)? { None } else { Some(place(people, r, 6, "person")?) },
        entered: moment(r, 7)?,
        left: if is_null(r, 8)? { None } else { Some(moment(r, 8)?) },
        n: r.get(9)?,
    })
}

impl Doings {
    /// Reads them from tables: those around a period, or all.
    pub(super) fn load(
        db: &Connection,
        around: Option<Period>,
        policies: &Policies,
        (people, rooms): (&Index, &Index),
    ) -> Result<Self, StoreError> {
        let (first, last) =
            around.map_or((Day::MIN, Day::MAX), |p| (p.first.plus_days(-MARGIN_DAYS), p.last.plus_days(MARGIN_DAYS)));
        // Moments are compared as text: they begin with their day. Only days and numbers are put into the text.
        let within = |table: &str| format!("{table}.from_at <= '{last}T24' AND {table}.until_at >= '{first}'");
        let mut doings = Self::default();
        let claims = format!(
            "SELECT person, room, what, subject, from_at, until_at, n FROM claim WHERE {} ORDER BY from_at, n, person",
            within("claim")
        );
        each(db, &claims, |r| {
            doings.claims.push(Claim {
                person: place(people, r, 0, "person")?,
                room: place(rooms, r, 1, "room")?,
                what: r.get(2)?,
                subject: r.get(3)?,
                from: moment(r, 4)?,
                until: moment(r, 5)?,
                n: r.get(6)?,
            });
            Ok(())
        })?;
        let visits = format!(
            "SELECT room, name, organisation, identity, purpose, host, escort, entered, left_at, n FROM visit
             WHERE entered <= '{last}T24' AND coalesce(left_at, entered) >= '{first}' ORDER BY entered, n"
        );
        each(db, &visits, |r| {
            let visit = visit(r, people, rooms)?;
            if let Some(person) = visit.escort {
                let Visit { room, entered: from, left, .. } = visit;
                doings.escorts.push(Escort { person, room, from, until: left.unwrap_or(from) });
            }
            doings.visits.push(visit);
            Ok(())
        })?;
        // A copy whose marking was changed by a decision of a later day had then the one it was changed from.
        let consultations = format!(
            "SELECT s.document, s.copy, c.regime, c.level, c.words, s.person, s.room, s.from_at, s.n
             FROM consultation s JOIN copy c ON c.document = s.document AND c.copy = s.copy
             WHERE {} ORDER BY s.from_at, s.n",
            within("s")
        );
        let mut before = db.prepare(
            "SELECT from_words FROM (
               SELECT decided, n, from_words FROM reclassification WHERE document = ?1 AND (reach <> 'copy' OR copy = ?2)
               UNION ALL SELECT decided, n, from_words FROM declassification WHERE document = ?1)
             WHERE decided > ?3 ORDER BY decided, n LIMIT 1",
        )?;
        each(db, &consultations, |r| {
            let from = moment(r, 7)?;
            let day = from.day(policies.zone(from.day(chrono_tz::UTC)));
            let mut read = Consultation {
                document: r.get(0)?,
                copy: r.get(1)?,
                regime: regime(r, 2)?,
                level: level(r, 3)?,
                words: r.get(4)?,
                person: place(people, r, 5, "person")?,
                room: place(rooms, r, 6, "room")?,
                from,
                n: r.get(8)?,
            };
            let mut rows = before.query((&read.document, read.copy, day.to_string()))?;
            if let Some(row) = rows.next()? {
                let words: String = row.get(0)?;
                let marking = Marking::parse(&words, Some(read.regime)).map_err(|_| bad("marking"))?;
                (read.regime, read.level, read.words) = (marking.regime, marking.level, marking.words);
            }
            doings.consultations.push(read);
            Ok(())
        })?;
        Ok(doings)
    }
}
