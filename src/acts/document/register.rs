//! A document is registered with its copies: number, marking, originator, reference and an *unclassified* short title,
//! never its content (law of 11-12-1998 art. 8 §4).
//!
//! Where its copies are is recorded as found, also below its level: a stock taken over from paper holds such faults, and
//! `inspect` must find them (DOC001, DOC002, DOC003).

use std::fmt;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::{Day, Marking};
use crate::journal::Stamp;

/// Which way a document went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Received.
    In,
    /// Sent.
    Out,
    /// Made and kept in the service.
    Internal,
}

impl Direction {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
            Self::Internal => "internal",
        }
    }

    /// The direction of a code, whatever its case.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::In, Self::Out, Self::Internal].into_iter().find(|d| d.code().eq_ignore_ascii_case(text.trim()))
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Registers a document; copies 1 to `copies` are all in one place, or (DOC001) nowhere yet.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// Its number in the register.
    pub number: String,
    /// The day it was registered.
    pub registered: Day,
    /// Its marking.
    pub level: Marking,
    /// Who made it.
    pub originator: String,
    /// The originator's reference, or empty.
    pub reference: String,
    /// An unclassified short title; empty means "title withheld".
    pub title: String,
    /// Number of copies, 1 to 9999.
    pub copies: u32,
    /// Pages of one copy, if counted.
    pub pages: Option<u32>,
    /// Received, sent or internal.
    pub direction: Direction,
    /// The container all copies are in.
    pub container: Option<String>,
    /// The person all copies are with.
    pub holder: Option<String>,
}

impl Act for Register {
    const NAME: &'static str = "document.register";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.free("document", "SELECT 1 FROM document WHERE number = ?1", &self.number)?;
        view.happened("day of registration", self.registered)?;
        view.marking(&self.level)?;
        view.filled("originator", &self.originator)?;
        view.text("reference", &self.reference)?;
        view.text("title", &self.title)?;
        if !(1..=9999).contains(&self.copies) {
            return Err(Refusal::new("a document has 1 to 9999 copies"));
        }
        if self.pages == Some(0) {
            return Err(Refusal::new("a copy has at least one page").hint("leave the pages out when they were not counted"));
        }
        if self.container.is_some() && self.holder.is_some() {
            return Err(Refusal::new("a copy is in a container or with a person, not both"));
        }
        if let Some(container) = &self.container {
            view.known("container", "SELECT 1 FROM container WHERE container = ?1", container)?;
        }
        self.holder.as_deref().map_or(Ok(()), |holder| view.person(holder))
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let registered = self.registered.to_string();
        run(
            tables,
            "INSERT INTO document (number, registered, regime, level, words, originator, reference, title, copies, pages,
             direction, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            params![
                self.number,
                registered,
                self.level.regime.code(),
                self.level.level.rank(),
                self.level.words,
                self.originator,
                self.reference,
                self.title,
                self.copies,
                self.pages,
                self.direction.code(),
                stamp.n
            ],
        )?;
        for copy in 1..=self.copies {
            run(
                tables,
                "INSERT INTO copy (document, copy, container, holder, since, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![self.number, copy, self.container, self.holder, registered, stamp.n],
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::acts::testing::{Bench, day, document};

    #[test]
    fn a_document_is_registered_once_with_its_copies() {
        let mut bench = Bench::with_room();
        bench.ok(&document("2026/0001", "SECRET", Some("K1")));
        assert_eq!(bench.one::<u32>("SELECT count(*) FROM copy WHERE container = 'K1'"), 2);
        assert!(bench.refused(&document("2026/0001", "SECRET", None)).contains("already"));
        let good = document("2026/0002", "SECRET", None);
        let mut bad = good.clone();
        bad.copies = 0;
        assert!(bench.refused(&bad).contains("1 to 9999"));
        bad = good.clone();
        bad.pages = Some(0);
        assert!(bench.refused(&bad).contains("at least one page"));
        bad = good.clone();
        bad.registered = day("2026-11-24");
        assert!(bench.refused(&bad).contains("future"));
        bad = good.clone();
        (bad.container, bad.holder) = (Some("K1".into()), Some("P0001".into()));
        assert!(bench.refused(&bad).contains("not both"));
        bad = good.clone();
        bad.holder = Some("P9".into());
        assert!(bench.refused(&bad).contains("person P9"));
        bench.ok(&good);
        bench.replays();
    }
}
