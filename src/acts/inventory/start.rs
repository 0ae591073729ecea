//! An inventory begins: the list of what is to be counted is drawn up from the register as it stands, in full or as a sample
//! whose seed nobody could foresee (`domain::sampling`).

use std::collections::{BTreeMap, BinaryHeap};

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::joint;
use crate::acts::copies::absent;
use crate::acts::inventories::{Reach, last_checkpoint};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::{Day, Level, printable, sampling};
use crate::journal::Stamp;

/// The largest sample: who counts more counts everything.
pub const LARGEST_SAMPLE: u32 = 10_000;

/// Begins an inventory.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// Its identifier.
    pub inventory: String,
    /// The day.
    pub day: Day,
    /// What is counted.
    pub reach: Reach,
    /// The room, container, person or rank (`3`) it is about; empty for all.
    pub about: String,
    /// How many copies are drawn; all are counted when left out.
    #[serde(default, skip_serializing_if = "absent")]
    pub sample: Option<u32>,
    /// The journal's size at the checkpoint the seed rests on: the last one issued.
    #[serde(default, skip_serializing_if = "absent")]
    pub checkpoint: Option<u64>,
    /// The word the inspector gave.
    #[serde(default, skip_serializing_if = "absent")]
    pub word: String,
    /// The seed of a sample, 64 hexadecimal digits: see `domain::sampling`.
    #[serde(default, skip_serializing_if = "absent")]
    pub seed: String,
    /// Who hands over, at a change of holder.
    #[serde(default, skip_serializing_if = "absent")]
    pub outgoing: Option<String>,
    /// Who takes over.
    #[serde(default, skip_serializing_if = "absent")]
    pub incoming: Option<String>,
}

impl Start {
    /// An inventory of everything within a reach.
    pub fn new(inventory: &str, day: Day, reach: Reach, about: &str) -> Self {
        Self {
            inventory: inventory.to_owned(),
            day,
            reach,
            about: about.to_owned(),
            sample: None,
            checkpoint: None,
            word: String::new(),
            seed: String::new(),
            outgoing: None,
            incoming: None,
        }
    }

    /// The same, of a sample drawn with the last checkpoint and a word; it is refused when there is no checkpoint.
    #[must_use]
    pub fn sampled(mut self, sample: u32, checkpoint: Option<&(u64, String)>, word: &str) -> Self {
        self.sample = Some(sample);
        self.word = word.to_owned();
        self.checkpoint = checkpoint.map(|(size, _)| *size);
        self.seed = checkpoint.and_then(|(size, root)| sampling::seed(*size, root, word)).unwrap_or_default();
        self
    }

    fn refuse_reach(&self, view: &View<'_>) -> Result<(), Refusal> {
        match self.reach {
            Reach::All if self.about.is_empty() => Ok(()),
            Reach::All => Err(Refusal::new("an inventory of all is about no one place")),
            Reach::Room => view.room(&self.about),
            Reach::Container => view.known("container", "SELECT 1 FROM container WHERE container = ?1", &self.about),
            Reach::Holder => view.person(&self.about),
            Reach::Level => match self.about.parse().ok().and_then(Level::of_rank) {
                Some(level) if level.rank().to_string() == self.about => Ok(()),
                _ => Err(Refusal::new(format!("{} is not the rank of a level, 0 to 4", printable(&self.about)))),
            },
        }
    }

    fn refuse_sample(&self, view: &View<'_>) -> Result<(), Refusal> {
        let Some(sample) = self.sample else {
            return if self.checkpoint.is_none() && self.word.is_empty() && self.seed.is_empty() {
                Ok(())
            } else {
                Err(Refusal::new("a checkpoint, a word and a seed are of a sample").hint("say how many copies are drawn"))
            };
        };
        view.filled("inspector's word", &self.word)?;
        if self.word.trim() != self.word {
            return Err(Refusal::new("the inspector's word begins or ends with a space"));
        }
        let Some((size, root)) = last_checkpoint(view.db)? else {
            return Err(Refusal::new("no checkpoint was ever issued: a sample's seed rests on one that left the room")
                .hint("issue one with `greffe journal checkpoint` and give it to the inspector before the word is told"));
        };
        let Some(checkpoint) = self.checkpoint else {
            return Err(Refusal::new("a sample names the checkpoint its seed rests on"));
        };
        if checkpoint != size {
            return Err(Refusal::new(format!("the last checkpoint was issued at {size} entries, not at {checkpoint}")));
        }
        if sampling::seed(size, &root, &self.word).as_deref() != Some(&self.seed) {
            return Err(Refusal::new("the seed is not the SHA-256 of the checkpoint's size, its root and the inspector's word"));
        }
        let populations = populations(view.db, self)?;
        let (filled, all) = (populations.values().filter(|n| **n > 0).count() as u64, populations.values().sum::<u64>());
        let sample = u64::from(sample);
        if sample == 0 || sample > u64::from(LARGEST_SAMPLE) {
            return Err(Refusal::new(format!("a sample has 1 to {LARGEST_SAMPLE} copies")));
        }
        if sample >= all {
            return Err(Refusal::new(format!("the sample is not smaller than the {all} copies it is drawn from"))
                .hint("leave the sample out: an inventory of all of them proves more"));
        }
        if sample < filled {
            return Err(Refusal::new(format!("there are copies of {filled} levels: the sample needs at least one of each")));
        }
        Ok(())
    }

    fn draw(&self, tables: &Connection) -> rusqlite::Result<()> {
        let populations = populations(tables, self)?;
        let levels: Vec<u8> = populations.keys().rev().copied().collect();
        let sizes: Vec<u64> = levels.iter().map(|level| populations[level]).collect();
        let drawn = sampling::allocate(&sizes, self.sample.unwrap_or(0).into()).unwrap_or(sizes);
        for (level, n) in levels.iter().zip(&drawn) {
            stratum(tables, &self.inventory, *level, populations[level], *n)?;
        }
        let room: BTreeMap<u8, usize> = levels.into_iter().zip(drawn.into_iter().map(|n| n as usize)).collect();
        // The largest of what is kept lies on top and goes when a smaller one comes.
        let mut kept: BTreeMap<u8, BinaryHeap<Drawn>> = BTreeMap::new();
        let sql =
            format!("SELECT c.document, c.copy, c.level, c.container, c.holder FROM copy c WHERE {}", self.reach.condition(true));
        let mut statement = tables.prepare_cached(&sql)?;
        let mut rows = statement.query([&self.about])?;
        while let Some(row) = rows.next()? {
            let (document, copy, level): (&str, u32, u8) = (row.get_ref(0)?.as_str()?, row.get(1)?, row.get(2)?);
            let draw = sampling::draw(&self.seed, document, copy);
            let heap = kept.entry(level).or_default();
            let room = room.get(&level).copied().unwrap_or(0);
            if heap.len() < room || heap.peek().is_some_and(|top| draw < top.draw) {
                heap.push(Drawn { draw, document: document.to_owned(), copy, place: (row.get(3)?, row.get(4)?) });
                if heap.len() > room {
                    heap.pop();
                }
            }
        }
        for (level, heap) in kept {
            for one in heap.into_sorted_vec() {
                run(
                    tables,
                    "INSERT INTO inventory_item (inventory, document, copy, level, container, holder)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    params![self.inventory, one.document, one.copy, level, one.place.0, one.place.1],
                )?;
            }
        }
        Ok(())
    }

    fn take_all(&self, tables: &Connection) -> rusqlite::Result<()> {
        for (level, n) in populations(tables, self)? {
            stratum(tables, &self.inventory, level, n, n)?;
        }
        let sql = format!(
            "INSERT INTO inventory_item (inventory, document, copy, level, container, holder)
             SELECT ?2, c.document, c.copy, c.level, c.container, c.holder FROM copy c WHERE {}
             ORDER BY c.document, c.copy",
            self.reach.condition(false)
        );
        run(tables, &sql, [&self.about, &self.inventory])
    }
}

/// A copy drawn; in the order of what it was drawn by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Drawn {
    draw: [u8; 32],
    document: String,
    copy: u32,
    place: (Option<String>, Option<String>),
}

/// How many copies of each level are within the reach.
fn populations(db: &Connection, start: &Start) -> rusqlite::Result<BTreeMap<u8, u64>> {
    let condition = start.reach.condition(start.sample.is_some());
    let sql = format!("SELECT c.level, count(*) FROM copy c WHERE {condition} GROUP BY c.level");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([&start.about], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

fn stratum(tables: &Connection, inventory: &str, level: u8, population: u64, sampled: u64) -> rusqlite::Result<()> {
    run(
        tables,
        "INSERT INTO inventory_stratum (inventory, level, population, sampled) VALUES (?1, ?2, ?3, ?4)",
        params![inventory, level, population, sampled],
    )
}

impl Act for Start {
    const NAME: &'static str = "inventory.start";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.free("inventory", "SELECT 1 FROM inventory WHERE inventory = ?1", &self.inventory)?;
        view.happened("day", self.day)?;
        self.refuse_reach(view)?;
        joint(view, self.outgoing.as_deref(), self.incoming.as_deref())?;
        self.refuse_sample(view)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO inventory (inventory, started, reach, about, sample, checkpoint, word, seed, outgoing, incoming, n)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            params![
                self.inventory,
                self.day.to_string(),
                self.reach.code(),
                self.about,
                self.sample,
                self.checkpoint,
                self.word,
                self.seed,
                self.outgoing,
                self.incoming,
                stamp.n
            ],
        )?;
        if self.sample.is_some() { self.draw(tables) } else { self.take_all(tables) }
    }
}
