//! The only way to write: a transaction in which acts are appended, finished by committing the journal's new head.

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use super::entry::{FORMAT, Header, commitment, hex, parse, record};
use super::tree::{Frontier, Hash, leaf_hash};
use crate::domain::{Day, Instant};
use crate::store::StoreError;
use crate::vault::{Signer, random};

/// When and by whom an entry was recorded; what an act's projection may use besides its payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The entry's number.
    pub n: u64,
    /// When it was recorded.
    pub at: Instant,
    /// The officer who signed it.
    pub officer: String,
    /// The signer's public key, hexadecimal.
    pub key: String,
}

/// The journal's head: how many entries, the last leaf, the tree's right edge.
#[derive(Debug, Clone)]
pub struct Head {
    /// Number of entries.
    pub size: u64,
    /// Leaf hash of the last entry, zeros when there is none.
    pub last: Hash,
    /// The tree's right edge.
    pub frontier: Frontier,
}

impl Head {
    /// The head of an empty journal.
    pub fn empty() -> Self {
        Self { size: 0, last: [0; 32], frontier: Frontier::default() }
    }

    /// Reads the head row, `None` when it is missing or makes no sense.
    pub fn read(db: &Connection) -> Result<Option<Self>, StoreError> {
        let row = db
            .query_row("SELECT size, last, frontier FROM journal_head", [], |row| {
                Ok((row.get::<_, u64>(0)?, row.get::<_, [u8; 32]>(1)?, row.get::<_, Vec<u8>>(2)?))
            })
            .optional();
        let Some((size, last, bytes)) = (match row {
            Err(rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::InvalidColumnType(..)) => return Ok(None),
            other => other?,
        }) else {
            return Ok(None);
        };
        let frontier = Frontier::from_bytes(&bytes).ok().filter(|f| f.size() == size);
        Ok(frontier.map(|frontier| Self { size, last, frontier }))
    }

    fn write(&self, db: &Connection) -> rusqlite::Result<()> {
        db.execute(
            "INSERT INTO journal_head VALUES (1, ?1, ?2, ?3)
             ON CONFLICT (one) DO UPDATE SET size = excluded.size, last = excluded.last, frontier = excluded.frontier",
            params![self.size, self.last, self.frontier.to_bytes()],
        )?;
        Ok(())
    }
}

/// A transaction on an opened register. Dropping it undoes everything.
pub struct Tx<'r> {
    sql: Transaction<'r>,
    signer: &'r Signer,
    key: String,
    key_id: String,
    register: &'r str,
    now: Instant,
    today: Day,
    head: Head,
    first: u64,
}

impl<'r> Tx<'r> {
    /// Begins; no other writer can until this ends.
    pub fn begin(
        db: &'r mut Connection,
        signer: &'r Signer,
        register: &'r str,
        now: Instant,
        today: Day,
    ) -> Result<Self, StoreError> {
        let sql = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let head = match Head::read(&sql)? {
            Some(head) => head,
            None if sql.query_row("SELECT count(*) FROM journal", [], |r| r.get::<_, i64>(0))? == 0 => Head::empty(),
            None => return Err(StoreError::Damaged("the journal has entries but no readable head".into())),
        };
        let last: Option<String> =
            sql.query_row("SELECT record FROM journal WHERE n = ?1", params![head.size], |row| row.get(0)).optional()?;
        let before = last.as_deref().and_then(|record| parse(record).ok()).map(|(header, ..)| header.at);
        if let Some(before) = before.filter(|before| now < *before) {
            return Err(StoreError::Clock { now: now.to_string(), last: before.to_string() });
        }
        let public = signer.public();
        let first = head.size + 1;
        let (key, key_id) = (public.hex(), public.id().to_string());
        Ok(Self { sql, signer, key, key_id, register, now, today, head, first })
    }

    /// The tables as they stand inside the transaction.
    pub fn db(&self) -> &Connection {
        &self.sql
    }

    /// The moment the transaction's entries carry.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// That moment's day in the register's time zone.
    pub fn today(&self) -> Day {
        self.today
    }

    /// Who signs.
    pub fn officer(&self) -> &str {
        self.signer.officer()
    }

    /// The signing key.
    pub fn signer(&self) -> &Signer {
        self.signer
    }

    /// The journal's head, entries of this transaction included.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Signs and stores one entry. Only `acts::record` calls this, so that an entry and its projection are never apart.
    pub(crate) fn append(&mut self, act: &str, payload: &str) -> Result<Stamp, StoreError> {
        let salt = random::<32>();
        let header = Header {
            t: FORMAT.into(),
            reg: self.register.to_owned(),
            n: self.head.size + 1,
            at: self.now,
            off: self.signer.officer().to_owned(),
            key: self.key_id.clone(),
            act: act.to_owned(),
            pc: hex(&commitment(&salt, payload)),
            prev: hex(&self.head.last),
            app: env!("CARGO_PKG_VERSION").to_owned(),
        };
        let text = header.write();
        let record = record(&text, &self.signer.sign(text.as_bytes()));
        let leaf = leaf_hash(record.as_bytes());
        self.sql
            .prepare_cached("INSERT INTO journal (n, record, salt, payload) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![header.n, record, salt, payload])?;
        self.head.size += 1;
        self.head.last = leaf;
        self.head.frontier.push(leaf);
        Ok(Stamp { n: header.n, at: self.now, officer: header.off, key: self.key.clone() })
    }

    /// Runs what stands or falls together: when `run` fails, what it appended and changed is undone, and the rest of the
    /// transaction stays.
    pub fn together<T, E: From<StoreError>>(&mut self, run: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        let head = self.head.clone();
        self.sql.execute_batch("SAVEPOINT together").map_err(StoreError::from)?;
        let outcome = run(self);
        if outcome.is_err() {
            self.sql.execute_batch("ROLLBACK TO together").map_err(StoreError::from)?;
            self.head = head;
        }
        self.sql.execute_batch("RELEASE together").map_err(StoreError::from)?;
        outcome
    }

    /// Makes the entries durable; gives the numbers of the first and the last one, `None` when there were none.
    pub fn commit(self) -> Result<Option<(u64, u64)>, StoreError> {
        if self.head.size < self.first {
            self.sql.rollback()?;
            return Ok(None);
        }
        self.head.write(&self.sql)?;
        self.sql.commit()?;
        Ok(Some((self.first, self.head.size)))
    }
}
