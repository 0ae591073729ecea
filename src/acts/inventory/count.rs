//! What was seen at an inventory: copies with the place each was found in, and places gone through from end to end.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::acts::copies::{CopyId, absent};
use crate::acts::inventories::{Inventory, Outcome, Reach, Spot, inventory, moves, open};
use crate::acts::{Act, Occasion, REGISTRY, Refusal, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// The most copies one act counts.
pub const MOST_COUNTED: usize = 10_000;

/// A copy, and where it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Found {
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
    /// Where it was.
    pub at: Spot,
}

/// How it is written down: the place is one of two fields beside the copy's.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    document: String,
    copy: u32,
    #[serde(default, skip_serializing_if = "absent")]
    container: Option<String>,
    #[serde(default, skip_serializing_if = "absent")]
    holder: Option<String>,
}

impl TryFrom<Written> for Found {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let at = match (written.container, written.holder) {
            (Some(container), None) => Spot::Container(container),
            (None, Some(holder)) => Spot::Holder(holder),
            _ => return Err("a copy is found in a container or with a person"),
        };
        Ok(Self { document: written.document, copy: written.copy, at })
    }
}

impl From<Found> for Written {
    fn from(found: Found) -> Self {
        let (container, holder) = match found.at {
            Spot::Container(container) => (Some(container), None),
            Spot::Holder(holder) => (None, Some(holder)),
        };
        Self { document: found.document, copy: found.copy, container, holder }
    }
}

/// Counts copies. A second count of the same copy replaces the first.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// The inventory.
    pub inventory: String,
    /// The day.
    pub day: Day,
    /// Who counted.
    #[serde(default, skip_serializing_if = "absent")]
    pub by: Option<String>,
    /// Where and when they were there.
    #[serde(default, skip_serializing_if = "absent")]
    pub occasion: Option<Occasion>,
    /// What was found.
    pub found: Vec<Found>,
    /// The places gone through from end to end: what is expected there and was not found is missing.
    pub examined: Vec<Spot>,
}

impl Count {
    fn refuse_found(&self, view: &View<'_>) -> Result<(), Refusal> {
        if self.found.len() > MOST_COUNTED || self.examined.len() > MOST_COUNTED {
            return Err(Refusal::new(format!("one act counts at most {MOST_COUNTED} copies and as many places")));
        }
        let mut ids: Vec<_> = self.found.iter().map(|f| (&f.document, f.copy)).collect();
        ids.sort_unstable();
        if let Some(twice) = ids.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(Refusal::new(format!("copy {} of document {} is counted twice", twice[0].1, printable(twice[0].0))));
        }
        for found in &self.found {
            // What is found need not be in the register, but it must be able to be.
            view.id("document", &found.document)?;
            if !(1..=9999).contains(&found.copy) {
                return Err(Refusal::new(format!("document {}: copies are numbered 1 to 9999", printable(&found.document))));
            }
        }
        let mut spots: Vec<_> = self.found.iter().map(|f| &f.at).collect();
        spots.sort_unstable();
        spots.dedup();
        spots.into_iter().try_for_each(|spot| spot.known(view))
    }

    fn refuse_examined(&self, view: &View<'_>, of: &Inventory) -> Result<(), Refusal> {
        for spot in &self.examined {
            spot.known(view)?;
            let within = match (of.reach, spot) {
                (Reach::All | Reach::Level, _) => true,
                (Reach::Container, Spot::Container(id)) | (Reach::Holder, Spot::Holder(id)) => *id == of.about,
                (Reach::Room, Spot::Container(id)) => {
                    view.exists("SELECT 1 FROM container WHERE container = ?1 AND room = ?2", &[id, &of.about])?
                }
                _ => false,
            };
            if !within {
                return Err(Refusal::new(format!("{} {} is no part of this inventory", spot.kind(), printable(spot.id()))));
            }
        }
        Ok(())
    }

    /// What a copy comes to where it was found; `None` when it is not on the list and the register has it right there: it is
    /// in order, and simply not counted.
    fn outcome(&self, tables: &Connection, of: &Inventory, found: &Found) -> rusqlite::Result<Option<Outcome>> {
        let sql = "SELECT container, holder FROM inventory_item
                   WHERE inventory = ?1 AND document = ?2 AND copy = ?3 AND result IS NOT 'unexpected'";
        let place = |row: &rusqlite::Row<'_>| Ok((row.get::<_, Option<String>>(0)?, row.get::<_, Option<String>>(1)?));
        let is_there = |place: &(Option<String>, Option<String>)| {
            place.0.as_deref() == found.at.container() && place.1.as_deref() == found.at.holder()
        };
        let listed = tables.prepare_cached(sql)?.query_row((&self.inventory, &found.document, found.copy), place).optional()?;
        let Some(listed) = listed else {
            let sql = "SELECT container, holder FROM copy WHERE document = ?1 AND copy = ?2";
            let on_record = tables.prepare_cached(sql)?.query_row((&found.document, found.copy), place).optional()?;
            return Ok(if on_record.is_some_and(|p| is_there(&p)) { None } else { Some(Outcome::Unexpected) });
        };
        // Where the register had it on the day of the count: on the list, then wherever it moved since. On the day of a move
        // it may have been seen before or after.
        let sql =
            concat!("SELECT container, holder, day FROM ", moves!(), " WHERE document = ?1 AND copy = ?2 AND n > ?3 ORDER BY n");
        let mut places = vec![(String::new(), listed)];
        let mut statement = tables.prepare_cached(sql)?;
        let mut rows = statement.query((&found.document, found.copy, of.n))?;
        while let Some(row) = rows.next()? {
            places.push((row.get(2)?, place(row)?));
        }
        let day = self.day.to_string();
        let correct = places.iter().enumerate().any(|(i, (from, place))| {
            let until = places.get(i + 1).map(|(until, _)| until);
            *from <= day && until.is_none_or(|until| day <= *until) && is_there(place)
        });
        Ok(Some(if correct { Outcome::Correct } else { Outcome::Elsewhere }))
    }
}

impl Act for Count {
    const NAME: &'static str = "inventory.count";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let of = open(view, &self.inventory)?;
        view.happened("day", self.day)?;
        if self.day < of.started {
            return Err(Refusal::new(format!("the inventory began on {}, after {}", of.started, self.day)));
        }
        if self.found.is_empty() && self.examined.is_empty() {
            return Err(Refusal::new("nothing was found and no place examined: there is nothing to record"));
        }
        if let Some(by) = &self.by {
            view.person(by)?;
        }
        if let Some(occasion) = &self.occasion {
            if self.by.is_none() {
                return Err(Refusal::new("a time in a room is somebody's").hint("say who counted"));
            }
            occasion.refuse(view, self.day)?;
        }
        self.refuse_found(view)?;
        self.refuse_examined(view, &of)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let of = inventory(tables, &self.inventory)?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        for found in &self.found {
            let outcome = self.outcome(tables, &of, found)?;
            let id = CopyId::new(&found.document, found.copy);
            match outcome {
                Some(Outcome::Unexpected) | None => {
                    // A first count may have seen it in another place.
                    run(
                        tables,
                        "DELETE FROM inventory_item WHERE inventory = ?1 AND document = ?2 AND copy = ?3",
                        params![self.inventory, id.document, id.copy],
                    )?;
                }
                Some(outcome) => run(
                    tables,
                    "UPDATE inventory_item SET result = ?4, found_container = ?5, found_holder = ?6, counted = ?7
                     WHERE inventory = ?1 AND document = ?2 AND copy = ?3",
                    params![
                        self.inventory,
                        id.document,
                        id.copy,
                        outcome.code(),
                        found.at.container(),
                        found.at.holder(),
                        stamp.n
                    ],
                )?,
            }
            if outcome == Some(Outcome::Unexpected) {
                run(
                    tables,
                    "INSERT INTO inventory_item (inventory, document, copy, level, result, found_container, found_holder, counted)
                     VALUES (?1, ?2, ?3, coalesce((SELECT level FROM copy WHERE document = ?2 AND copy = ?3),
                       (SELECT level FROM document WHERE number = ?2), 0), 'unexpected', ?4, ?5, ?6)",
                    params![self.inventory, id.document, id.copy, found.at.container(), found.at.holder(), stamp.n],
                )?;
            }
        }
        for spot in &self.examined {
            // The first time counts: what was not there then was not there, wherever the record moved it since.
            run(
                tables,
                "INSERT OR IGNORE INTO inventory_place (inventory, kind, place, n) VALUES (?1, ?2, ?3, ?4)",
                params![self.inventory, spot.kind(), spot.id(), stamp.n],
            )?;
        }
        match (&self.occasion, &self.by) {
            (Some(occasion), Some(by)) => occasion.claim(tables, stamp, by, "count", &self.inventory),
            _ => Ok(()),
        }
    }
}
