//! What the checks look at of documents beyond where their copies are.

use std::ops::Range;
use std::sync::Arc;

use rusqlite::{Connection, Row};

use super::facts::Copy;
use super::load::{Index, Shared, bad, day, day_opt, each, level, place, regime};
use crate::domain::{Day, Level, Regime, SeriesFormat};
use crate::store::StoreError;

/// A series of numbers.
#[derive(Debug, Clone)]
pub struct Series {
    /// Its identifier.
    pub id: String,
    /// How its numbers are written.
    pub format: SeriesFormat,
    /// Its journal entry.
    pub n: u64,
}

/// A document.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its number.
    pub number: Arc<str>,
    /// Its series by index, with the year and serial of its number.
    pub serial: Option<(usize, i32, u32)>,
    /// Its regime.
    pub regime: Regime,
    /// Its level as it stands.
    pub level: Level,
    /// The words of its level, shared by all that have them.
    pub words: Arc<str>,
    /// It came in from outside.
    pub incoming: bool,
    /// The day it was registered.
    pub registered: Day,
    /// The day it arrived.
    pub received: Option<Day>,
    /// Its own date.
    pub dated: Option<Day>,
    /// The day it was finalised.
    pub finalised: Option<Day>,
    /// The number of copies stated when it was registered.
    pub stated: u32,
    /// Pages of one copy, if counted.
    pub pages: Option<u32>,
    /// The day its originator said its level changes, and the level it then has.
    pub change: Option<(Day, Level)>,
    /// Taken over from paper.
    pub taken_over: bool,
    /// Its copies, by index of the facts.
    pub copies: Range<usize>,
    /// Its journal entry.
    pub n: u64,
}

/// A decision in the declassification register.
#[derive(Debug, Clone)]
pub struct Decision {
    /// The document's number.
    pub document: String,
    /// The day it was taken.
    pub decided: Day,
    /// Its journal entry.
    pub n: u64,
}

/// Copies sent under one slip whose receipt has not come back.
#[derive(Debug, Clone)]
pub struct Outstanding {
    /// The slip.
    pub slip: String,
    /// To whom.
    pub correspondent: String,
    /// The day they were sent.
    pub sent: Day,
    /// The day the receipt is due.
    pub due: Day,
    /// How many of its copies are still away under this slip.
    pub away: u32,
    /// The entries that chased the receipt.
    pub chases: Vec<u64>,
    /// Its journal entry.
    pub n: u64,
}

/// A destruction.
#[derive(Debug, Clone)]
pub struct Destruction {
    /// The certificate's number.
    pub certificate: String,
    /// The day.
    pub day: Day,
    /// Somebody instructed it.
    pub instructed: bool,
    /// Everything was destroyed.
    pub complete: bool,
    /// The officer who destroyed them.
    pub registrar: String,
    /// The witness, by index of the people.
    pub witness: Option<usize>,
    /// The copies, by index of the facts.
    pub copies: Vec<usize>,
    /// Its journal entry.
    pub n: u64,
}

/// What is known of documents beyond where their copies are.
#[derive(Debug, Clone, Default)]
pub struct Holdings {
    /// Series of numbers, by identifier.
    pub series: Vec<Series>,
    /// Documents, by number.
    pub documents: Vec<Document>,
    /// The last decision on each document that has one, by number.
    pub decisions: Vec<Decision>,
    /// Transmittals without a receipt, by entry.
    pub outstanding: Vec<Outstanding>,
    /// Destructions, by entry.
    pub destructions: Vec<Destruction>,
}

impl Document {
    /// Whether one of its copies is not archived or destroyed: what concerns only the past of a document that is gone for
    /// good is no longer the register's duty.
    pub fn live(&self, copies: &[Copy]) -> bool {
        self.copies_of(copies).iter().any(|c| !c.state.is_final())
    }

    /// Its copies among those of the facts.
    pub fn copies_of<'c>(&self, copies: &'c [Copy]) -> &'c [Copy] {
        copies.get(self.copies.clone()).unwrap_or_default()
    }
}

impl Holdings {
    /// Reads them from tables. `copies` are all copies of the register, by document and number.
    pub(super) fn load(db: &Connection, copies: &[Copy], people: &Index) -> Result<Self, StoreError> {
        let mut holdings = Self::default();
        holdings.load_documents(db, copies)?;
        holdings.load_outstanding(db)?;
        holdings.load_destructions(db, copies, people)?;
        let latest = "SELECT document, max(decided), n FROM declassification GROUP BY document ORDER BY document";
        each(db, latest, |r| {
            holdings.decisions.push(Decision { document: r.get(0)?, decided: day(r, 1)?, n: r.get(2)? });
            Ok(())
        })?;
        Ok(holdings)
    }

    /// The last decision on a document's classification.
    pub fn decision(&self, document: &str) -> Option<&Decision> {
        let at = self.decisions.binary_search_by(|d| d.document.as_str().cmp(document)).ok()?;
        self.decisions.get(at)
    }

    fn load_documents(&mut self, db: &Connection, copies: &[Copy]) -> Result<(), StoreError> {
        let mut index = Index::new();
        each(db, "SELECT series, format, n FROM series ORDER BY series", |r| {
            let (id, format): (String, String) = (r.get(0)?, r.get(1)?);
            let format = SeriesFormat::parse(&format).map_err(|_| bad("series"))?;
            index.insert(id.clone(), self.series.len());
            self.series.push(Series { id, format, n: r.get(2)? });
            Ok(())
        })?;
        let (mut next, mut words) = (0, Shared::default());
        let sql =
            "SELECT number, series, year, serial, regime, level, words, registered, received, dated, finalised, copies, pages,
                     change_on, change_level, taken_over, n, direction FROM document ORDER BY number";
        each(db, sql, |r| {
            let number = r.get_ref(0)?.as_str().map_err(|_| bad("document"))?;
            // Both come in the order of their numbers.
            next += copies[next..].iter().take_while(|c| *c.document < *number).count();
            let from = next;
            next += copies[next..].iter().take_while(|c| *c.document == *number).count();
            let number = copies[from..next].first().map_or_else(|| number.into(), |c| c.document.clone());
            self.documents.push(Document { copies: from..next, words: words.text(r, 6)?, ..document(r, number, &index)? });
            Ok(())
        })
    }

    fn load_outstanding(&mut self, db: &Connection) -> Result<(), StoreError> {
        // A copy that came back, or went out again under another slip, no longer waits for this receipt.
        let sql = "SELECT t.n, t.slip, t.correspondent, t.sent, t.due, count(*)
                   FROM transmittal t
                   JOIN (SELECT document, copy, max(n) AS n FROM transmittal_copy GROUP BY document, copy) l ON l.n = t.n
                   JOIN copy c ON c.document = l.document AND c.copy = l.copy AND c.state = 'sent'
                   WHERE t.receipt IS NULL GROUP BY t.n ORDER BY t.n";
        each(db, sql, |r| {
            self.outstanding.push(Outstanding {
                n: r.get(0)?,
                slip: r.get(1)?,
                correspondent: r.get(2)?,
                sent: day(r, 3)?,
                due: day(r, 4)?,
                away: r.get(5)?,
                chases: Vec::new(),
            });
            Ok(())
        })?;
        each(db, "SELECT transmittal, n FROM chase ORDER BY n", |r| {
            let of: u64 = r.get(0)?;
            if let Ok(at) = self.outstanding.binary_search_by_key(&of, |t| t.n) {
                self.outstanding[at].chases.push(r.get(1)?);
            }
            Ok(())
        })
    }

    fn load_destructions(&mut self, db: &Connection, copies: &[Copy], people: &Index) -> Result<(), StoreError> {
        let sql = "SELECT n, certificate, day, instruction, complete, registrar, witness FROM destruction ORDER BY n";
        each(db, sql, |r| {
            let witnessed = r.get_ref(6)? != rusqlite::types::ValueRef::Null;
            self.destructions.push(Destruction {
                n: r.get(0)?,
                certificate: r.get(1)?,
                day: day(r, 2)?,
                instructed: !r.get::<_, String>(3)?.trim().is_empty(),
                complete: r.get(4)?,
                registrar: r.get(5)?,
                witness: if witnessed { Some(place(people, r, 6, "person")?) } else { None },
                copies: Vec::new(),
            });
            Ok(())
        })?;
        each(db, "SELECT n, document, copy FROM destruction_copy ORDER BY n, document, copy", |r| {
            let (of, document, copy): (u64, String, u32) = (r.get(0)?, r.get(1)?, r.get(2)?);
            let at = copies.binary_search_by(|c| (&*c.document, c.copy).cmp(&(document.as_str(), copy)));
            if let (Ok(destruction), Ok(at)) = (self.destructions.binary_search_by_key(&of, |d| d.n), at) {
                self.destructions[destruction].copies.push(at);
            }
            Ok(())
        })
    }
}

fn document(r: &Row<'_>, number: Arc<str>, series: &Index) -> Result<Document, StoreError> {
    let serial = match r.get::<_, Option<String>>(1)? {
        Some(_) => Some((place(series, r, 1, "series")?, r.get(2)?, r.get(3)?)),
        None => None,
    };
    let change = match (day_opt(r, 13)?, r.get::<_, Option<u8>>(14)?) {
        (Some(on), None) => Some((on, Level::Unclassified)),
        (Some(on), Some(_)) => Some((on, level(r, 14)?)),
        (None, _) => None,
    };
    Ok(Document {
        number,
        serial,
        regime: regime(r, 4)?,
        level: level(r, 5)?,
        words: Arc::default(),
        incoming: r.get_ref(17)?.as_str() == Ok("in"),
        registered: day(r, 7)?,
        received: day_opt(r, 8)?,
        dated: day_opt(r, 9)?,
        finalised: day_opt(r, 10)?,
        stated: r.get(11)?,
        pages: r.get(12)?,
        change,
        taken_over: r.get(15)?,
        copies: 0..0,
        n: r.get(16)?,
    })
}
