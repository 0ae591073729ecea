//! Reading the facts from tables.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rusqlite::{Connection, Row};

use super::doings::Doings;
use super::facts::{
    Authorisation, Badge, BadgeEnd, Briefed, Container, Copies, Copy, Erasure, Facts, Log, Officer, Person, Reader, ReaderSide,
    Request, Room,
};
use super::governing::Governing;
use super::holdings::Holdings;
use super::inventories::Inventories;
use super::need_to_know::NeedToKnow;
use super::premises::Premises;
use crate::domain::{
    CopyKind, CopyState, Day, DaySpan, HeldClearance, Hours, Instant, Level, Month, Quarter, Regime, Role, Scopes, Standing,
    TimeOfDay, Weekdays,
};
use crate::store::StoreError;

pub(super) fn bad(what: &str) -> StoreError {
    StoreError::Damaged(format!("a {what} cannot be read"))
}

pub(super) fn day(row: &Row<'_>, i: usize) -> Result<Day, StoreError> {
    Day::parse(row.get_ref(i)?.as_str().map_err(|_| bad("day"))?).map_err(|_| bad("day"))
}

pub(super) fn day_opt(row: &Row<'_>, i: usize) -> Result<Option<Day>, StoreError> {
    row.get::<_, Option<String>>(i)?.map(|t| Day::parse(&t).map_err(|_| bad("day"))).transpose()
}

pub(super) fn level(row: &Row<'_>, i: usize) -> Result<Level, StoreError> {
    Level::of_rank(row.get(i)?).ok_or_else(|| bad("level"))
}

pub(super) fn regime(row: &Row<'_>, i: usize) -> Result<Regime, StoreError> {
    Regime::parse(&row.get::<_, String>(i)?).ok_or_else(|| bad("regime"))
}

fn scopes(row: &Row<'_>, i: usize) -> Result<Scopes, StoreError> {
    Scopes::parse(&row.get::<_, String>(i)?).map_err(|_| bad("scope"))
}

pub(super) fn each(
    db: &Connection,
    sql: &str,
    mut take: impl FnMut(&Row<'_>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = db.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(row)?;
    }
    Ok(())
}

/// Texts that many records have in common, each kept once.
#[derive(Default)]
pub(super) struct Shared(BTreeSet<Arc<str>>);

impl Shared {
    /// A column as one of them.
    pub(super) fn text(&mut self, row: &Row<'_>, i: usize) -> Result<Arc<str>, StoreError> {
        let text = row.get_ref(i)?.as_str().map_err(|_| bad("text"))?;
        if let Some(known) = self.0.get(text) {
            return Ok(known.clone());
        }
        let new: Arc<str> = text.into();
        self.0.insert(new.clone());
        Ok(new)
    }
}

/// Where each record stands in the facts, by its identifier.
pub(super) type Index = BTreeMap<String, usize>;

pub(super) fn place(index: &Index, row: &Row<'_>, i: usize, what: &str) -> Result<usize, StoreError> {
    index.get(row.get_ref(i)?.as_str().map_err(|_| bad(what))?).copied().ok_or_else(|| bad(what))
}

impl Facts {
    /// Reads the records from tables.
    pub fn load(db: &Connection, copies: Copies) -> Result<Self, StoreError> {
        let policies = crate::register::policies(db)?;
        let mut facts = Self {
            people: Vec::new(),
            rooms: Vec::new(),
            readers: Vec::new(),
            badges: Vec::new(),
            access: Vec::new(),
            containers: Vec::new(),
            copies: Vec::new(),
            logs: Vec::new(),
            officers: Vec::new(),
            reviews: Vec::new(),
            audits: Vec::new(),
            holdings: Holdings::default(),
            doings: Doings::default(),
            need_to_know: NeedToKnow::default(),
            premises: Premises::default(),
            inventories: Inventories::load(db)?,
            governing: Governing::load(db, &policies)?,
            policies,
            created: Day::MIN,
        };
        let people = facts.load_people(db)?;
        let rooms = facts.load_rooms(db)?;
        facts.load_access(db, &people, &rooms)?;
        let containers = facts.load_containers(db, &rooms)?;
        facts.premises = Premises::load(db, &people, &rooms, &containers)?;
        facts.load_copies(db, copies, &people)?;
        if copies == Copies::All {
            facts.holdings = Holdings::load(db, &facts.copies, &people)?;
        }
        let days = match copies {
            Copies::During(period) => Some(period),
            _ => None,
        };
        if matches!(copies, Copies::All | Copies::During(_)) {
            facts.doings = Doings::load(db, days, &facts.policies, (&people, &rooms))?;
        }
        facts.need_to_know = NeedToKnow::load(db, copies, &people)?;
        facts.load_consultations(db, &people, &rooms)?;
        facts.load_logs(db, &rooms)?;
        facts.load_governance(db)?;
        Ok(facts)
    }

    /// The last consultation of each person: of those that end at the same moment, the last recorded.
    fn load_consultations(&mut self, db: &Connection, people: &Index, rooms: &Index) -> Result<(), StoreError> {
        each(db, "SELECT person, room, until_at FROM consultation ORDER BY until_at, n", |r| {
            let at = Instant::parse(r.get_ref(2)?.as_str().map_err(|_| bad("moment"))?).map_err(|_| bad("moment"))?;
            let day = at.day(self.policies.zone(at.day(chrono_tz::UTC)));
            self.people[place(people, r, 0, "person")?].last_consultation = Some((place(rooms, r, 1, "room")?, day));
            Ok(())
        })
    }

    fn load_people(&mut self, db: &Connection) -> Result<Index, StoreError> {
        let mut index = Index::new();
        each(db, "SELECT person, name, service, function, requires, from_day, until_day, n FROM person ORDER BY person", |r| {
            let id: String = r.get(0)?;
            index.insert(id.clone(), self.people.len());
            let standing = Standing { from: day_opt(r, 5)?, until: day_opt(r, 6)?, ..Standing::default() };
            self.people.push(Person {
                id,
                name: r.get(1)?,
                service: r.get(2)?,
                function: r.get(3)?,
                requires: level(r, 4)?,
                standing,
                clearance_words: Vec::new(),
                requests: Vec::new(),
                last_entry: None,
                last_consultation: None,
                briefings: Vec::new(),
                debriefings: Vec::new(),
                n: r.get(7)?,
            });
            Ok(())
        })?;
        let mut suspensions: BTreeMap<u64, Vec<DaySpan>> = BTreeMap::new();
        each(db, "SELECT clearance, from_day, until_day FROM clearance_suspension ORDER BY n", |r| {
            let span = DaySpan::new(day(r, 1)?, day_opt(r, 2)?);
            suspensions.entry(r.get(0)?).or_default().extend(span);
            Ok(())
        })?;
        each(
            db,
            "SELECT person, n, level, scopes, granted, expires, withdrawn, ended, words FROM clearance ORDER BY person, granted, n",
            |r| {
                let person = &mut self.people[place(&index, r, 0, "person")?];
                let n: u64 = r.get(1)?;
                person.standing.clearances.push(HeldClearance {
                    n,
                    level: level(r, 2)?,
                    scopes: scopes(r, 3)?,
                    granted: day(r, 4)?,
                    expires: day(r, 5)?,
                    withdrawn: day_opt(r, 6)?,
                    ended: day_opt(r, 7)?,
                    suspensions: suspensions.remove(&n).unwrap_or_default(),
                });
                person.clearance_words.push(r.get(8)?);
                Ok(())
            },
        )?;
        each(
            db,
            "SELECT person, n, level, scopes, opened, notice, consent, requested, answered, answer, certificate, month
             FROM clearance_request ORDER BY person, coalesce(requested, opened), n",
            |r| {
                self.people[place(&index, r, 0, "person")?].requests.push(Request {
                    n: r.get(1)?,
                    level: level(r, 2)?,
                    scopes: scopes(r, 3)?,
                    opened: day(r, 4)?,
                    notice: day_opt(r, 5)?,
                    consent: day_opt(r, 6)?,
                    requested: day_opt(r, 7)?,
                    answered: day_opt(r, 8)?,
                    answer: r.get(9)?,
                    certificate: day_opt(r, 10)?,
                    month: r.get(11)?,
                });
                Ok(())
            },
        )?;
        // A debriefing ends what a briefing began; it is none.
        let briefings =
            "SELECT person, day, kind, session, acknowledged, n, kind LIKE 'debrief%' FROM briefing ORDER BY person, day, n";
        each(db, briefings, |r| {
            let person = &mut self.people[place(&index, r, 0, "person")?];
            let day = day(r, 1)?;
            let briefed = Briefed { day, kind: r.get(2)?, session: r.get(3)?, acknowledged: day_opt(r, 4)?, n: r.get(5)? };
            if r.get(6)? {
                person.debriefings.push(briefed);
            } else {
                person.standing.briefings.push(day);
                person.briefings.push(briefed);
            }
            Ok(())
        })?;
        each(db, "SELECT card, person, from_day, until_day, ended, replaced_by, n FROM badge ORDER BY card, from_day, n", |r| {
            let Some(span) = DaySpan::new(day(r, 2)?, day_opt(r, 3)?) else { return Ok(()) };
            let ended = match r.get::<_, Option<String>>(4)?.as_deref() {
                Some("planned") => Some(BadgeEnd::Planned),
                Some("replaced") => Some(BadgeEnd::Replaced),
                Some("lost") => Some(BadgeEnd::Lost),
                Some("returned") => Some(BadgeEnd::Returned),
                _ => None,
            };
            self.badges.push(Badge {
                card: r.get(0)?,
                person: place(&index, r, 1, "person")?,
                span,
                ended,
                replaced_by: r.get(5)?,
                n: r.get(6)?,
            });
            Ok(())
        })?;
        Ok(index)
    }

    fn load_rooms(&mut self, db: &Connection) -> Result<Index, StoreError> {
        let mut index = Index::new();
        each(db, "SELECT room, name, regime, level, words, minimum_persons, n FROM room ORDER BY room", |r| {
            let id: String = r.get(0)?;
            index.insert(id.clone(), self.rooms.len());
            self.rooms.push(Room {
                id,
                name: r.get(1)?,
                regime: regime(r, 2)?,
                level: level(r, 3)?,
                words: r.get(4)?,
                minimum_persons: r.get(5)?,
                hours: Vec::new(),
                closures: Vec::new(),
                n: r.get(6)?,
            });
            Ok(())
        })?;
        each(db, "SELECT room, from_day, open, close, days FROM room_hours ORDER BY from_day, n", |r| {
            let time = |i| TimeOfDay::parse(&r.get::<_, String>(i)?).map_err(|_| bad("time of day"));
            let days = Weekdays::parse(&r.get::<_, String>(4)?).map_err(|_| bad("weekday"))?;
            let hours = Hours::new(time(2)?, time(3)?, days).map_err(|_| bad("time of day"))?;
            self.rooms[place(&index, r, 0, "room")?].hours.push((day(r, 1)?, hours));
            Ok(())
        })?;
        each(db, "SELECT room, from_day, until_day FROM room_closure ORDER BY from_day, n", |r| {
            let span = DaySpan::new(day(r, 1)?, day_opt(r, 2)?).ok_or_else(|| bad("span of days"))?;
            self.rooms[place(&index, r, 0, "room")?].closures.push(span);
            Ok(())
        })?;
        each(db, "SELECT reader, room, direction FROM reader ORDER BY reader", |r| {
            let side = match r.get::<_, String>(2)?.as_str() {
                "in" => ReaderSide::In,
                "out" => ReaderSide::Out,
                "zone" => ReaderSide::Zone,
                _ => ReaderSide::Both,
            };
            self.readers.push(Reader { id: r.get(0)?, room: place(&index, r, 1, "room")?, side });
            Ok(())
        })?;
        Ok(index)
    }

    fn load_access(&mut self, db: &Connection, people: &Index, rooms: &Index) -> Result<(), StoreError> {
        let sql = "SELECT room, person, from_day, until_day, mode, revoked, n FROM access ORDER BY room, person, from_day, n";
        each(db, sql, |r| {
            self.access.push(Authorisation {
                room: place(rooms, r, 0, "room")?,
                person: place(people, r, 1, "person")?,
                span: DaySpan::cut(day(r, 2)?, day_opt(r, 3)?, day_opt(r, 5)?),
                escorted: r.get::<_, String>(4)? == "escorted",
                n: r.get(6)?,
            });
            Ok(())
        })
    }

    fn load_containers(&mut self, db: &Connection, rooms: &Index) -> Result<Index, StoreError> {
        let mut index = Index::new();
        each(db, "SELECT container, room, level, words, n, regime FROM container ORDER BY container", |r| {
            let id: String = r.get(0)?;
            index.insert(id.clone(), self.containers.len());
            self.containers.push(Container {
                id,
                room: place(rooms, r, 1, "room")?,
                regime: regime(r, 5)?,
                level: level(r, 2)?,
                words: r.get(3)?,
                combinations: Vec::new(),
                n: r.get(4)?,
            });
            Ok(())
        })?;
        each(db, "SELECT container, changed FROM combination ORDER BY changed, n", |r| {
            self.containers[place(&index, r, 0, "container")?].combinations.push(day(r, 1)?);
            Ok(())
        })?;
        Ok(index)
    }

    fn load_copies(&mut self, db: &Connection, copies: Copies, people: &Index) -> Result<(), StoreError> {
        let held_only = match copies {
            Copies::None | Copies::During(_) => return Ok(()),
            Copies::Held => "WHERE c.holder IS NOT NULL",
            Copies::All => "",
        };
        let containers: Index = self.containers.iter().enumerate().map(|(i, c)| (c.id.clone(), i)).collect();
        let sql = format!(
            "SELECT c.document, c.copy, c.regime, c.level, c.words, c.container, c.holder, c.since, l.n, l.lent, l.due, c.n, c.state, c.kind
             FROM copy c
             LEFT JOIN loan l ON l.document = c.document AND l.copy = c.copy AND l.returned IS NULL
             {held_only} ORDER BY c.document, c.copy"
        );
        let mut words = Shared::default();
        each(db, &sql, |r| {
            let number = r.get_ref(0)?.as_str().map_err(|_| bad("document"))?;
            // Copies of one document follow each other.
            let before = self.copies.last().filter(|c| *c.document == *number).map(|c| c.document.clone());
            let known = |i, index: &Index, what| -> Result<Option<usize>, StoreError> {
                if r.get_ref(i)? == rusqlite::types::ValueRef::Null { Ok(None) } else { place(index, r, i, what).map(Some) }
            };
            let loan = match r.get::<_, Option<u64>>(8)? {
                Some(n) => Some((n, day(r, 9)?, day(r, 10)?)),
                None => None,
            };
            self.copies.push(Copy {
                document: before.unwrap_or_else(|| number.into()),
                copy: r.get(1)?,
                original: r.get_ref(13)?.as_str() == Ok(CopyKind::Original.code()),
                regime: regime(r, 2)?,
                level: level(r, 3)?,
                words: words.text(r, 4)?,
                state: CopyState::parse(r.get_ref(12)?.as_str().unwrap_or_default()).ok_or_else(|| bad("state"))?,
                container: known(5, &containers, "container")?,
                holder: known(6, people, "person")?,
                since: day(r, 7)?,
                loan,
                n: r.get(11)?,
            });
            Ok(())
        })
    }

    fn load_logs(&mut self, db: &Connection, rooms: &Index) -> Result<(), StoreError> {
        let mut declared: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
        each(db, "SELECT import, room FROM log_import_room ORDER BY import, room", |r| {
            declared.entry(r.get(0)?).or_default().push(place(rooms, r, 1, "room")?);
            Ok(())
        })?;
        let sql = "SELECT import, file, rows, accepted, quarantined, excluded, first_ms, last_ms, resolution_ms, sequenced,
                     covers_from, covers_until, imported, n, profile FROM log_import ORDER BY import";
        each(db, sql, |r| {
            let import: u64 = r.get(0)?;
            let covers = day_opt(r, 10)?.and_then(|from| DaySpan::new(from, day_opt(r, 11).ok().flatten()));
            self.logs.push(Log {
                import,
                file: r.get(1)?,
                profile: r.get(14)?,
                rows: r.get(2)?,
                accepted: r.get(3)?,
                quarantined: r.get(4)?,
                excluded: r.get(5)?,
                first_ms: r.get(6)?,
                last_ms: r.get(7)?,
                resolution_ms: r.get(8)?,
                sequenced: r.get(9)?,
                covers,
                rooms: declared.remove(&import).unwrap_or_default(),
                erased: None,
                imported: Instant::parse(&r.get::<_, String>(12)?).map_err(|_| bad("moment"))?,
                n: r.get(13)?,
            });
            Ok(())
        })?;
        self.mark_erased(db)
    }

    /// Marks the logs whose events were erased. Facts as known on an earlier day take this from the register as it is: what was
    /// erased since is not there to be looked at.
    pub fn mark_erased(&mut self, db: &Connection) -> Result<(), StoreError> {
        let mut erased: BTreeMap<u64, Erasure> = BTreeMap::new();
        each(db, "SELECT import, day, n FROM log_purge", |r| {
            erased.insert(r.get(0)?, Erasure { day: day(r, 1)?, n: r.get(2)?, rooms: Vec::new() });
            Ok(())
        })?;
        each(db, "SELECT import, room FROM log_purge_room ORDER BY import, room", |r| {
            let room: String = r.get(1)?;
            let of = erased.get_mut(&r.get(0)?).zip(self.rooms.iter().position(|known| known.id == room));
            if let Some((of, room)) = of {
                of.rooms.push(room);
            }
            Ok(())
        })?;
        for log in &mut self.logs {
            log.erased = erased.remove(&log.import);
        }
        Ok(())
    }

    fn load_governance(&mut self, db: &Connection) -> Result<(), StoreError> {
        each(db, "SELECT officer, person, ended, role FROM officer ORDER BY officer", |r| {
            let ended: Option<String> = r.get(2)?;
            let role = Role::parse(&r.get::<_, String>(3)?).map_err(|_| bad("role"))?;
            self.officers.push(Officer { id: r.get(0)?, person: r.get(1)?, role, active: ended.is_none() });
            Ok(())
        })?;
        each(db, "SELECT month FROM review WHERE closed IS NOT NULL ORDER BY month", |r| {
            self.reviews.push(Month::parse(&r.get::<_, String>(0)?).map_err(|_| bad("month"))?);
            Ok(())
        })?;
        each(db, "SELECT quarter FROM audit WHERE closed IS NOT NULL ORDER BY quarter", |r| {
            self.audits.push(Quarter::parse(&r.get::<_, String>(0)?).map_err(|_| bad("quarter"))?);
            Ok(())
        })?;
        each(db, "SELECT created FROM register", |r| {
            let created = Instant::parse(&r.get::<_, String>(0)?).map_err(|_| bad("moment"))?;
            self.created = created.day(self.policies.zone(created.day(chrono_tz::UTC)));
            Ok(())
        })
    }
}
