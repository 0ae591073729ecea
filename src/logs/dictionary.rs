//! The words of one import, numbered in the order they are first met.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::quality::RandomState;
use rusqlite::{Connection, params};

use super::event::{Direction, Outcome};
use crate::store::StoreError;

/// A growing dictionary. Number 0 is the empty word.
pub struct Dictionary {
    numbers: HashMap<Arc<str>, u32, RandomState>,
    words: Vec<Arc<str>>,
    recent: [(u32, Arc<str>); 4],
}

/// Which column is asked for: each remembers its last word, since logs repeat readers and events.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    /// Controller.
    Controller,
    /// Reader.
    Reader,
    /// Card.
    Card,
    /// Kind.
    Kind,
}

impl Default for Dictionary {
    fn default() -> Self {
        let empty: Arc<str> = Arc::from("");
        let mut numbers = HashMap::with_hasher(RandomState::default());
        numbers.insert(Arc::clone(&empty), 0);
        let recent = std::array::from_fn(|_| (0, Arc::clone(&empty)));
        Self { numbers, words: vec![empty], recent }
    }
}

impl Dictionary {
    /// The number of a word, a new one if it was never met.
    pub fn number(&mut self, place: Place, word: &str) -> u32 {
        let recent = &mut self.recent[place as usize];
        if *recent.1 == *word {
            return recent.0;
        }
        match self.numbers.get_key_value(word) {
            Some((known, number)) => {
                *recent = (*number, Arc::clone(known));
                *number
            }
            None => {
                let (number, word): (u32, Arc<str>) = (self.words.len() as u32, Arc::from(word));
                self.numbers.insert(Arc::clone(&word), number);
                self.words.push(Arc::clone(&word));
                *recent = (number, word);
                number
            }
        }
    }

    /// The number of a word already met.
    pub fn known(&self, word: &str) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    /// The words, by number.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|w| &**w)
    }

    /// Stores the words of an import.
    pub fn save(&self, db: &Connection, import: u64) -> rusqlite::Result<()> {
        let mut insert = db.prepare_cached("INSERT INTO log_text (import, id, text) VALUES (?1, ?2, ?3)")?;
        for (id, word) in self.words.iter().enumerate() {
            insert.execute(params![import, id as u64, &**word])?;
        }
        Ok(())
    }
}

/// The stored words of an import, by number.
pub fn load(db: &Connection, import: u64) -> Result<Vec<String>, StoreError> {
    let mut statement = db.prepare_cached("SELECT id, text FROM log_text WHERE import = ?1 ORDER BY id")?;
    let mut rows = statement.query(params![import])?;
    let mut words = Vec::new();
    while let Some(row) = rows.next()? {
        if row.get::<_, u64>(0)? != words.len() as u64 {
            return Err(StoreError::Damaged(format!("log {import} lacks a word of its dictionary")));
        }
        words.push(row.get(1)?);
    }
    Ok(words)
}

/// What a row says happened, as one word of the dictionary: outcome, direction, the log's own word.
pub fn kind_word(outcome: Outcome, direction: Direction, word: &str) -> String {
    let direction = match direction {
        Direction::None => '-',
        Direction::In => 'i',
        Direction::Out => 'o',
    };
    format!("{direction}{}|{word}", outcome.text())
}

/// The parts of a kind's word.
pub fn read_kind(word: &str) -> (Outcome, Direction, &str) {
    let (head, own) = word.split_once('|').unwrap_or(("-unknown", word));
    let direction = match head.as_bytes().first() {
        Some(b'i') => Direction::In,
        Some(b'o') => Direction::Out,
        _ => Direction::None,
    };
    let outcome = head.get(1..).and_then(|t| Outcome::parse(t).ok()).unwrap_or(Outcome::Unknown);
    (outcome, direction, own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_numbered_once_and_kinds_read_back() {
        let mut dictionary = Dictionary::default();
        assert_eq!(dictionary.number(Place::Card, ""), 0);
        assert_eq!(dictionary.number(Place::Card, "0001"), 1);
        assert_eq!(dictionary.number(Place::Card, "1"), 2);
        assert_eq!(dictionary.number(Place::Card, "0001"), 1);
        assert_eq!(dictionary.number(Place::Reader, "0001"), 1);
        for outcome in Outcome::all() {
            for direction in [Direction::None, Direction::In, Direction::Out] {
                let word = kind_word(outcome, direction, "a|b");
                assert_eq!(read_kind(&word), (outcome, direction, "a|b"));
            }
        }
    }
}
