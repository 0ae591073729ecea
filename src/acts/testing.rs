//! For tests: a register in memory on which acts are recorded, refused and replayed; and short makers of acts.

use rusqlite::Connection;
use rusqlite::types::{FromSql, Value};

use super::{Act, ActError, access, badge, briefing, clearance, container, document, named, person, record, register, room};
use crate::domain::{Day, Instant, Level, Marking, Regime, Scopes};
use crate::journal::entry::parse;
use crate::journal::{Stamp, Tx};
use crate::store;
use crate::vault::Signer;

/// A register in memory; its day is 2026-11-23 unless set.
pub struct Bench {
    db: Connection,
    signer: Signer,
    now: Instant,
}

impl Bench {
    /// One with its first entry.
    pub fn new() -> Self {
        Self::created(Instant::parse("2026-11-23T09:31:21Z").unwrap())
    }

    /// One created at a moment.
    pub fn created(now: Instant) -> Self {
        let mut bench = Self { db: store::memory().unwrap(), signer: Signer::generate("so"), now };
        let key = bench.signer.public().hex();
        bench.ok(&register::Create {
            register: "0".repeat(32),
            officer: "so".into(),
            name: "FICTIF Officier".into(),
            public_key: key.clone(),
            recovery_key: key,
            key_file: "0".repeat(64),
        });
        bench
    }

    /// One with person P0001, room R1 and container K1, both SECRET.
    pub fn with_room() -> Self {
        let mut bench = Self::new();
        bench.ok(&person("P0001"));
        bench.ok(&room("R1", "SECRET"));
        bench.ok(&container("K1", "R1", "SECRET"));
        bench
    }

    /// The tables.
    pub fn db(&self) -> &Connection {
        &self.db
    }

    /// Moves the clock.
    pub fn set_now(&mut self, now: Instant) {
        self.now = now;
    }

    /// A transaction.
    pub fn tx(&mut self) -> Tx<'_> {
        let today = self.now.day(chrono_tz::Europe::Brussels);
        Tx::begin(&mut self.db, &self.signer, "00000000000000000000000000000000", self.now, today).unwrap()
    }

    /// Records an act of a name as it is, even one that would be refused.
    pub fn force(&mut self, act: &str, payload: &serde_json::Value) {
        let payload = serde_json_canonicalizer::to_string(payload).unwrap();
        let mut tx = self.tx();
        let stamp = tx.append(act, &payload).unwrap();
        let kind = named(act).unwrap_or_else(|| panic!("no act {act}"));
        (kind.replay)(&payload, tx.db(), &stamp).unwrap_or_else(|e| panic!("{act} {payload}: {e}"));
        tx.commit().unwrap();
    }

    /// Records an act or says why it is refused; any other failure is a fault of the act.
    pub fn attempt<A: Act>(&mut self, act: &A) -> Result<u64, String> {
        let mut tx = self.tx();
        match record(&mut tx, act) {
            Ok(stamp) => {
                tx.commit().unwrap();
                Ok(stamp.n)
            }
            Err(ActError::Refused(refusal)) => Err(refusal.to_string()),
            Err(other) => panic!("{}: {other}", A::NAME),
        }
    }

    /// Records an act that must be accepted; gives its entry.
    pub fn ok<A: Act>(&mut self, act: &A) -> u64 {
        self.attempt(act).unwrap_or_else(|reason| panic!("{} was refused: {reason}", A::NAME))
    }

    /// The reason of an act that must be refused.
    pub fn refused<A: Act>(&mut self, act: &A) -> String {
        self.attempt(act).expect_err("the act was not refused")
    }

    /// The first column of the first row.
    pub fn one<T: FromSql>(&self, sql: &str) -> T {
        self.db.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// Replays the journal into empty tables, which must come out the same.
    pub fn replays(&self) {
        let copy = store::memory().unwrap();
        let mut journal = self.db.prepare("SELECT record, payload FROM journal ORDER BY n").unwrap();
        let mut rows = journal.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let (record, payload): (String, String) = (row.get(0).unwrap(), row.get(1).unwrap());
            let (header, ..) = parse(&record).unwrap();
            let stamp = Stamp { n: header.n, at: header.at, officer: header.off, key: self.signer.public().hex() };
            (named(&header.act).unwrap().replay)(&payload, &copy, &stamp).unwrap_or_else(|e| panic!("{}: {e}", header.act));
        }
        for (table, columns) in store::tables(&self.db).unwrap() {
            if !table.starts_with("journal") && !store::is_index(&table) {
                assert_eq!(content(&self.db, &table, &columns), content(&copy, &table, &columns), "{table}");
            }
        }
    }
}

fn content(db: &Connection, table: &str, columns: &[String]) -> Vec<Vec<Value>> {
    let list = columns.join(", ");
    let mut statement = db.prepare(&format!("SELECT {list} FROM {table} ORDER BY {list}")).unwrap();
    let width = columns.len();
    statement.query_map([], |row| (0..width).map(|i| row.get(i)).collect()).unwrap().collect::<Result<_, _>>().unwrap()
}

/// A day.
pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// A marking, Belgian when several regimes share the words.
pub fn level(text: &str) -> Marking {
    Marking::parse(text, Some(Regime::Be)).unwrap()
}

pub fn person(person: &str) -> person::Add {
    person::Add {
        person: person.into(),
        name: "FICTIF Jean-Démo".into(),
        service: "Service d'essai".into(),
        function: String::new(),
        requires: Level::Unclassified,
        from: None,
        until: None,
    }
}

pub fn request(person: &str, words: &str, scopes: &str, requested: &str) -> clearance::Request {
    let scopes = Scopes::parse(scopes).unwrap();
    clearance::Request { person: person.into(), level: level(words), scopes, requested: day(requested) }
}

pub fn open_request(person: &str, words: &str, scopes: &str, on: &str) -> clearance::Open {
    let scopes = Scopes::parse(scopes).unwrap();
    clearance::Open { person: person.into(), level: level(words), scopes, day: day(on) }
}

pub fn grant(person: &str, words: &str, scopes: &str, granted: &str, expires: &str) -> clearance::Grant {
    clearance::Grant {
        person: person.into(),
        level: level(words),
        scopes: Scopes::parse(scopes).unwrap(),
        granted: day(granted),
        expires: day(expires),
        reference: "REF-0".into(),
    }
}

pub fn briefing(person: &str, on: &str) -> briefing::Record {
    briefing::Record { person: person.into(), day: day(on), kind: briefing::DEFAULT_KIND.into() }
}

pub fn badge(card: &str, person: &str, from: &str, until: Option<&str>) -> badge::Assign {
    badge::Assign { card: card.into(), person: person.into(), from: day(from), until: until.map(day) }
}

pub fn room(room: &str, words: &str) -> room::Add {
    room::Add { room: room.into(), name: "Salle d'essai".into(), level: level(words), minimum_persons: 0 }
}

pub fn allow(room: &str, person: &str, from: &str, until: Option<&str>) -> access::Allow {
    access::Allow {
        room: room.into(),
        person: person.into(),
        from: day(from),
        until: until.map(day),
        mode: access::Mode::Unescorted,
        reason: String::new(),
    }
}

pub fn container(container: &str, room: &str, words: &str) -> container::Add {
    container::Add { container: container.into(), room: room.into(), level: level(words), combination_changed: None }
}

/// Two copies, registered on 2026-11-02.
pub fn document(number: &str, words: &str, container: Option<&str>) -> document::Register {
    document::Register {
        reference: "DEMO-1".into(),
        copies: 2,
        pages: Some(3),
        container: container.map(Into::into),
        ..document::Register::new(number, day("2026-11-02"), level(words), "Autorité d'essai")
    }
}
