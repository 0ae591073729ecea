//! A document is registered with its copies: number, marking, originator, reference and an *unclassified* short title,
//! never its content (law of 11-12-1998 art. 8 §4).
//!
//! What arrives or is made today goes to a place it may go to. A stock taken over from paper (`taken_over`) is recorded as
//! found, also below its level or nowhere known: it holds such faults, and `inspect` must find them (DOC001, DOC002, DOC003).

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::Direction;
use crate::acts::copies::{CopyId, Place, absent, combination_in_time, entitled, fits, moved};
use crate::acts::details::Details;
use crate::acts::numbering::{last_serial, series_format};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run, text};
use crate::domain::{Day, Level, Marking, printable};
use crate::journal::Stamp;

/// Registers a document; its copies are all in one place.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// Its number in the register; in a series the next one, or, taken over from paper, one of the series' form.
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
    /// The series its number belongs to.
    #[serde(default, skip_serializing_if = "absent")]
    pub series: Option<String>,
    /// The numbers of the copies, such as 3 and 4 of 12; 1 to `copies` when none are given.
    #[serde(default, skip_serializing_if = "absent")]
    pub copy_numbers: Vec<u32>,
    /// Everything else on its registration sheet.
    #[serde(default, skip_serializing_if = "absent")]
    pub details: Details,
    /// The group that needs to know it.
    #[serde(default, skip_serializing_if = "absent")]
    pub need_group: Option<String>,
    /// Documents of the register it was made from.
    #[serde(default, skip_serializing_if = "absent")]
    pub derived_from: Vec<String>,
    /// Why a container with an overdue combination is used all the same.
    #[serde(default, skip_serializing_if = "absent")]
    pub despite: String,
    /// Taken over from paper, as found.
    #[serde(default, skip_serializing_if = "absent")]
    pub taken_over: bool,
}

impl Register {
    /// A received document of one copy, with nothing but what a document must have; it still needs a place.
    pub fn new(number: &str, registered: Day, level: Marking, originator: &str) -> Self {
        Self {
            number: number.to_owned(),
            registered,
            level,
            originator: originator.to_owned(),
            reference: String::new(),
            title: String::new(),
            copies: 1,
            pages: None,
            direction: Direction::In,
            container: None,
            holder: None,
            series: None,
            copy_numbers: Vec::new(),
            details: Details::default(),
            need_group: None,
            derived_from: Vec::new(),
            despite: String::new(),
            taken_over: false,
        }
    }

    fn place(&self) -> Place<'_> {
        Place { container: self.container.as_deref(), holder: self.holder.as_deref(), despite: &self.despite }
    }

    /// The numbers of its copies.
    fn numbers(&self) -> Vec<u32> {
        if self.copy_numbers.is_empty() { (1..=self.copies).collect() } else { self.copy_numbers.clone() }
    }

    fn refuse_number(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.free("document", "SELECT 1 FROM document WHERE number = ?1", &self.number)?;
        let Some(series) = &self.series else { return Ok(()) };
        let format = series_format(view.db, series)?
            .ok_or_else(|| Refusal::new(format!("series {} is not in the register", printable(series))))?;
        let Some((year, serial)) = format.read(&self.number) else {
            return Err(Refusal::new(format!(
                "number {} is not of series {}: {format}",
                printable(&self.number),
                printable(series)
            )));
        };
        if self.taken_over {
            return Ok(());
        }
        if format.yearly() && year != self.registered.ymd().0 {
            return Err(Refusal::new(format!("the number is of {year}, the document is registered on {}", self.registered)));
        }
        let next = last_serial(view.db, series, year)? + 1;
        if serial == next {
            return Ok(());
        }
        let next = format.number(year, next);
        Err(Refusal::new(format!("the next number of series {} is {}", printable(series), printable(&next)))
            .hint("leave the number out to be given the next one"))
    }

    fn refuse_copies(&self) -> Result<(), Refusal> {
        if !(1..=9999).contains(&self.copies) {
            return Err(Refusal::new("a document has 1 to 9999 copies"));
        }
        let numbers = &self.copy_numbers;
        if numbers.windows(2).any(|pair| pair[0] >= pair[1]) || numbers.iter().any(|n| !(1..=9999).contains(n)) {
            return Err(Refusal::new("the copies' numbers are 1 to 9999, each once, in order"));
        }
        // A stock as found may lack copies that its paper register counts (DOC008).
        if !numbers.is_empty() && numbers.len() != self.copies as usize && !self.taken_over {
            return Err(Refusal::new(format!("{} copies, but {} numbers", self.copies, numbers.len())));
        }
        if self.details.copies_of.is_some_and(|of| of == 0 || self.numbers().last().is_some_and(|last| *last > of)) {
            return Err(Refusal::new("a copy's number is above the number of copies made"));
        }
        if self.pages == Some(0) {
            return Err(Refusal::new("a copy has at least one page").hint("leave the pages out when they were not counted"));
        }
        Ok(())
    }

    fn refuse_place(&self, view: &View<'_>) -> Result<(), Refusal> {
        if self.container.is_some() && self.holder.is_some() {
            return Err(Refusal::new("a copy is in a container or with a person, not both"));
        }
        if self.taken_over {
            if let Some(container) = &self.container {
                view.known("container", "SELECT 1 FROM container WHERE container = ?1", container)?;
            }
            return self.holder.as_deref().map_or(Ok(()), |holder| view.person(holder));
        }
        self.place().one(view)?;
        let marking = (self.level.level, self.level.regime);
        match (&self.container, &self.holder) {
            (Some(container), _) => {
                fits(view, container, self.level.level)?;
                combination_in_time(view, container, &self.despite, self.registered)
            }
            (_, Some(holder)) => {
                entitled(view, holder, &self.number, marking, self.registered, "hold")?;
                match &self.need_group {
                    Some(group) => super::refuse_outside_group(view, group, holder, self.registered),
                    None => Ok(()),
                }
            }
            (None, None) => Ok(()),
        }
    }
}

impl Act for Register {
    const NAME: &'static str = "document.register";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        self.refuse_number(view)?;
        view.happened("day of registration", self.registered)?;
        view.marking(&self.level)?;
        view.filled("originator", &self.originator)?;
        view.text("reference", &self.reference)?;
        view.text("title", &self.title)?;
        self.refuse_copies()?;
        self.details.refuse(view, self.registered, self.level.level)?;
        if let Some(group) = &self.need_group {
            view.known("group", "SELECT 1 FROM need_group WHERE need_group = ?1", group)?;
        }
        if self.derived_from.windows(2).any(|pair| pair[0] >= pair[1]) {
            return Err(Refusal::new("the sources are named once each, in order"));
        }
        for source in &self.derived_from {
            view.known("document", "SELECT 1 FROM document WHERE number = ?1", source)?;
        }
        self.refuse_place(view)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let registered = self.registered.to_string();
        let placed = match &self.series {
            Some(series) => series_format(tables, series)?.and_then(|format| format.read(&self.number)),
            None => None,
        };
        let (year, serial) = placed.unzip();
        let details = &self.details;
        // One statement: a backlog writes this row a million times.
        run(
            tables,
            "INSERT INTO document (n, number, series, year, serial, registered, regime, level, words, originator, reference,
             title, copies, pages, direction, taken_over, received, dated, finalised, verbatim, caveats, releasable,
             correspondent, channel, slip, receipt_given, copies_of, annexes, medium, change_on, change_event, change_level)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,
             ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32)",
            params![
                stamp.n,
                self.number,
                self.series,
                year,
                serial,
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
                self.taken_over,
                text(details.received),
                text(details.dated),
                text(details.finalised),
                details.verbatim,
                details.caveats,
                details.releasable,
                details.correspondent,
                details.channel,
                details.slip,
                text(details.receipt_given),
                details.copies_of,
                details.annexes,
                details.medium(),
                text(details.change_on),
                details.change_event,
                details.change_level.map(Level::rank),
            ],
        )?;
        run(
            tables,
            "INSERT INTO document_text (rowid, number, reference, originator, title) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![stamp.n, self.number, self.reference, self.originator, self.title],
        )?;
        for source in &self.derived_from {
            run(tables, "INSERT INTO document_source (document, source) VALUES (?1, ?2)", [&self.number, source])?;
        }
        if let Some(group) = &self.need_group {
            run(
                tables,
                "INSERT INTO document_need (n, document, need_group, justification, from_day, reason)
                 VALUES (?1, ?2, ?3, '', ?4, '')",
                params![stamp.n, self.number, group, registered],
            )?;
        }
        for copy in self.numbers() {
            run(
                tables,
                "INSERT INTO copy (document, copy, regime, level, words, container, holder, since, n)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![
                    self.number,
                    copy,
                    self.level.regime.code(),
                    self.level.level.rank(),
                    self.level.words,
                    self.container,
                    self.holder,
                    registered,
                    stamp.n
                ],
            )?;
            moved(tables, stamp, "register", &CopyId::new(&self.number, copy), self.registered, self.place(), "")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Details, Direction};
    use crate::acts::document::Register;
    use crate::acts::series;
    use crate::acts::testing::{Bench, briefing, container, day, document, grant, level};

    #[test]
    fn a_document_is_registered_once_with_its_copies() {
        let mut bench = Bench::with_room();
        bench.ok(&document("2026/0001", "SECRET", Some("K1")));
        assert_eq!(bench.one::<u32>("SELECT count(*) FROM copy WHERE container = 'K1'"), 2);
        assert!(bench.refused(&document("2026/0001", "SECRET", Some("K1"))).contains("already"));
        let good = document("2026/0002", "SECRET", Some("K1"));
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
        bad.holder = Some("P0001".into());
        assert!(bench.refused(&bad).contains("not both"));
        bad = good.clone();
        (bad.container, bad.holder) = (None, Some("P9".into()));
        assert!(bench.refused(&bad).contains("person P9"));
        bad.holder = Some("P0001".into());
        assert!(bench.refused(&bad).contains("no clearance; no security briefing (law of 11-12-1998 art. 8 §2)"));
        bad.holder = None;
        assert!(bench.refused(&bad).contains("always in a container or with one accountable person"));
        bad.taken_over = true;
        bench.ok(&bad);
        bench.ok(&container("K0", "R1", "CONFIDENTIEL"));
        bad = document("2026/0003", "SECRET", Some("K0"));
        assert!(bench.refused(&bad).contains("art. 8 §3"));
        bench.replays();
    }

    #[test]
    fn a_series_gives_its_next_number_and_no_other() {
        let mut bench = Bench::with_room();
        let mut first = Register { series: Some("IN".into()), ..document("BINII-IN-2026-0001", "SECRET", Some("K1")) };
        assert!(bench.refused(&first).contains("series IN"));
        bench.ok(&series::Add { series: "IN".into(), format: "BINII-IN-{year}-{n:4}".into() });
        bench.ok(&first);
        first.number = "BINII-IN-2026-0003".into();
        assert!(bench.refused(&first).contains("next number of series IN is BINII-IN-2026-0002"));
        first.number = "2026/0002".into();
        assert!(bench.refused(&first).contains("is not of series"));
        first.number = "BINII-IN-2025-0001".into();
        assert!(bench.refused(&first).contains("is of 2025"));
        first.taken_over = true;
        bench.ok(&first);
        first.number = "BINII-IN-2026-0007".into();
        bench.ok(&first);
        (first.number, first.taken_over) = ("BINII-IN-2026-0008".into(), false);
        bench.ok(&first);
        bench.replays();
    }

    #[test]
    fn everything_on_the_sheet_is_kept() {
        let mut bench = Bench::with_room();
        bench.ok(&briefing("P0001", "2026-01-20"));
        bench.ok(&grant("P0001", "SECRET", "BE+NATO", "2026-01-01", "2030-11-20"));
        bench.ok(&document("D0", "SECRET", Some("K1")));
        let details = Details {
            received: Some(day("2026-10-30")),
            dated: Some(day("2026-10-20")),
            finalised: Some(day("2026-10-19")),
            verbatim: "NATO SECRET – ESSAI".into(),
            caveats: "ATOMAL".into(),
            releasable: "REL BEL, FRA".into(),
            correspondent: "Cellule d'essai".into(),
            channel: "BINII".into(),
            slip: "T-1".into(),
            receipt_given: Some(day("2026-10-31")),
            copies_of: Some(12),
            annexes: Some(2),
            medium: "disk".into(),
            change_on: Some(day("2036-01-01")),
            change_event: "fin de l'exercice".into(),
            change_level: Some(crate::domain::Level::Restricted),
        };
        let good = Register {
            details,
            copies: 2,
            copy_numbers: vec![3, 4],
            container: None,
            holder: Some("P0001".into()),
            derived_from: vec!["D0".into()],
            direction: Direction::In,
            level: level("NATO SECRET"),
            ..document("D1", "SECRET", None)
        };
        for (change, why) in [
            ((|d| d.copy_numbers = vec![3]) as fn(&mut Register), "2 copies, but 1 numbers"),
            (|d| d.copy_numbers = vec![4, 3], "in order"),
            (|d| d.details.copies_of = Some(3), "above the number of copies made"),
            (|d| d.details.received = Some(day("2026-11-03")), "after"),
            (|d| d.details.finalised = Some(day("2026-10-31")), "after"),
            (|d| d.details.change_level = Some(crate::domain::Level::TopSecret), "lower"),
            (|d| d.details.medium = "stone".into(), "medium"),
            (|d| d.derived_from = vec!["D9".into()], "document D9"),
            (|d| d.need_group = Some("G".into()), "group G"),
        ] {
            let mut bad = good.clone();
            change(&mut bad);
            let refused = bench.refused(&bad);
            assert!(refused.contains(why), "{refused}");
        }
        bench.ok(&good);
        let kept =
            "SELECT received || channel || medium || copies_of || change_level || verbatim FROM document WHERE number = 'D1'";
        assert_eq!(bench.one::<String>(kept), "2026-10-30BINIIdisk121NATO SECRET – ESSAI");
        assert_eq!(bench.one::<String>("SELECT group_concat(copy) FROM copy WHERE document = 'D1'"), "3,4");
        bench.replays();
    }
}
