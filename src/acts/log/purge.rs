//! The events of whole imports are erased after their retention: what they were stays as counts, bounds and hashes.
//!
//! The payload carries the two hashes of the digest that can no longer be computed afterwards (words and quarantined rows) and
//! the rooms the events were of; a block keeps its own hash. Whoever records it checks first that they are those of the rows
//! (`logs::purge`): this act cannot see the rows' bytes.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_OFFICER, Signers, View, run};
use crate::domain::{Day, Instant, Quarter};
use crate::journal::Stamp;
use crate::journal::entry::unhex;

/// Erases events.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Purge {
    /// The imports, by number.
    pub imports: Vec<Erased>,
    /// The day of the erasure.
    pub day: Day,
    /// On what ground.
    pub basis: String,
}

/// One import and what is kept of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erased {
    /// Its number.
    pub import: u64,
    /// The hash of its words in the digest, hexadecimal.
    pub text: String,
    /// The hash of its quarantined rows in the digest, hexadecimal.
    pub quarantine: String,
    /// The rooms whose readers its events name, in order.
    pub rooms: Vec<String>,
}

/// The days an import is about, and until when it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// The first day: declared, or of its first event, or of the import when it holds none.
    pub first: Day,
    /// The last day, likewise.
    pub last: Day,
    /// The last day of its retention.
    pub until: Day,
}

/// The days and the retention of an import; `None` when there is no such import.
pub fn kept(view: &View<'_>, import: u64) -> rusqlite::Result<Option<Kept>> {
    let row = |sql| view.one::<Option<String>>(sql, &[&import]).map(Option::flatten);
    let Some(imported) = row("SELECT imported FROM log_import WHERE import = ?1")? else { return Ok(None) };
    let moment = |sql| view.one::<Option<i64>>(sql, &[&import]).map(Option::flatten);
    let of = |ms: i64| view.day_at(Instant::of_seconds(ms.div_euclid(1000)));
    let mut days = Vec::new();
    for ms in [
        moment("SELECT first_ms FROM log_import WHERE import = ?1")?,
        moment("SELECT last_ms FROM log_import WHERE import = ?1")?,
    ] {
        days.extend(ms.map(of).transpose()?);
    }
    for sql in ["SELECT covers_from FROM log_import WHERE import = ?1", "SELECT covers_until FROM log_import WHERE import = ?1"] {
        days.extend(row(sql)?.and_then(|day| Day::parse(&day).ok()));
    }
    if days.is_empty() {
        days.extend(Instant::parse(&imported).ok().map(|at| view.day_at(at)).transpose()?);
    }
    let (Some(first), Some(last)) = (days.iter().min().copied(), days.iter().max().copied()) else { return Ok(None) };
    let years = crate::acts::view::setting(view.db, "retention-years", view.today)?.parse::<i32>().unwrap_or(i32::MAX / 12);
    Ok(Some(Kept { first, last, until: last.plus_months(years.saturating_mul(12)) }))
}

/// Why an import must not be erased now.
pub fn must_stay(view: &View<'_>, import: u64) -> Result<Option<Refusal>, Refusal> {
    let Some(kept) = kept(view, import)? else {
        return Ok(Some(Refusal::new(format!("there is no log import {import}")).hint("greffe log list shows them")));
    };
    if let Some(day) = view.one::<String>("SELECT day FROM log_purge WHERE import = ?1", &[&import])? {
        return Ok(Some(Refusal::new(format!("the events of import {import} were erased on {day}"))));
    }
    if view.today <= kept.until {
        let why = format!("the events of import {import} are kept until {}", kept.until);
        return Ok(Some(
            Refusal::new(why).basis("setting retention-years").hint("greffe policy list shows the setting and its source"),
        ));
    }
    let mut quarter = Quarter::of(kept.first);
    while quarter <= Quarter::of(kept.last) {
        let name = quarter.to_string();
        if !view.exists("SELECT 1 FROM audit WHERE quarter = ?1 AND closed IS NOT NULL", &[&name])? {
            let why = format!("import {import} holds events of {name}, whose audit is not closed");
            return Ok(Some(Refusal::new(why).hint(format!("greffe audit close --quarter {name}"))));
        }
        let open = "SELECT i.incident FROM incident i JOIN finding_state s ON s.incident = i.incident
                    WHERE i.closed IS NULL AND s.campaign = ?1 ORDER BY i.incident LIMIT 1";
        if let Some(incident) = view.one::<String>(open, &[&name])? {
            return Ok(Some(evidence_of(import, &incident)));
        }
        quarter = quarter.next();
    }
    let open = "SELECT incident FROM incident WHERE closed IS NULL AND substr(happened, 1, 10) BETWEEN ?1 AND ?2
                ORDER BY incident LIMIT 1";
    let incident = view.one::<String>(open, &[&kept.first.to_string(), &kept.last.to_string()])?;
    Ok(incident.map(|incident| evidence_of(import, &incident)))
}

fn evidence_of(import: u64, incident: &str) -> Refusal {
    let incident = crate::domain::printable(incident);
    Refusal::new(format!("import {import} may be evidence of incident {incident}, which is open"))
        .hint("close the incident first")
}

impl Act for Purge {
    const NAME: &'static str = "log.purge";
    const SIGNERS: Signers = SECURITY_OFFICER;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        if self.imports.is_empty() {
            return Err(Refusal::new("no import is named"));
        }
        if self.imports.windows(2).any(|pair| pair[0].import >= pair[1].import) {
            return Err(Refusal::new("imports are named once, by number"));
        }
        if self.day != view.today {
            return Err(Refusal::new(format!(
                "events are erased on the day it is recorded, {}, not on {}",
                view.today, self.day
            )));
        }
        view.filled("basis", &self.basis)?;
        for erased in &self.imports {
            if let Some(refusal) = must_stay(view, erased.import)? {
                return Err(refusal);
            }
            if unhex(&erased.text).is_none() || unhex(&erased.quarantine).is_none() {
                return Err(Refusal::new(format!(
                    "the hashes of import {} are not written in 64 hexadecimal digits",
                    erased.import
                )));
            }
            if erased.rooms.windows(2).any(|pair| pair[0] >= pair[1]) {
                return Err(Refusal::new(format!("the rooms of import {} are named once, in order", erased.import)));
            }
            erased.rooms.iter().try_for_each(|room| view.room(room))?;
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        for erased in &self.imports {
            let leaf = |text| unhex(text).ok_or(rusqlite::Error::InvalidQuery);
            let leaves = [leaf(&erased.text)?, leaf(&erased.quarantine)?].concat();
            run(
                tables,
                "INSERT INTO log_purge (import, day, basis, leaves, n) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![erased.import, self.day.to_string(), self.basis, leaves, stamp.n],
            )?;
            for room in &erased.rooms {
                run(tables, "INSERT INTO log_purge_room (import, room) VALUES (?1, ?2)", params![erased.import, room])?;
            }
            // A replay finds no rows here, or rows that are erased already.
            run(tables, "UPDATE log_block SET data = NULL WHERE import = ?1", [erased.import])?;
            run(tables, "DELETE FROM log_text WHERE import = ?1", [erased.import])?;
            run(tables, "DELETE FROM log_quarantine WHERE import = ?1", [erased.import])?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, day};
    use crate::acts::{audit, log};

    fn import(number: u64, last: &str) -> log::Import {
        let last = Instant::parse(last).unwrap().millis();
        log::Import {
            import: number,
            file: format!("log-{number}.csv"),
            sha256: format!("{number:064}"),
            bytes: 1,
            profile: "simple".into(),
            rows: 1,
            accepted: 1,
            quarantined: 0,
            excluded: 0,
            first_ms: Some(last - 86_400_000),
            last_ms: Some(last),
            resolution_ms: 1000,
            sequenced: true,
            covers_from: None,
            covers_until: None,
            rooms: vec![],
            digest: "0".repeat(64),
        }
    }

    fn purge(number: u64) -> Purge {
        let erased = Erased { import: number, text: "a".repeat(64), quarantine: "b".repeat(64), rooms: vec!["R1".into()] };
        Purge { imports: vec![erased], day: day("2026-11-23"), basis: "note FICTIVE".into() }
    }

    fn close(bench: &mut Bench, quarter: &str) {
        let quarter = Quarter::parse(quarter).unwrap();
        bench.ok(&audit::Open { quarter, size: 1, findings: vec![], again: false });
        bench.ok(&audit::Close { quarter, size: 1, report: "a1".repeat(32), findings: 0, language: None });
    }

    #[test]
    fn events_are_erased_after_their_retention_once_their_quarter_is_closed() {
        let mut bench = Bench::with_room();
        // Noon on the wall of Brussels; five years later it is 22, 23 and 24 November 2026.
        bench.ok(&import(1, "2021-11-22T11:00:00Z"));
        bench.ok(&import(2, "2021-11-23T11:00:00Z"));
        let said = bench.refused(&purge(1));
        assert!(said.contains("2021-Q4, whose audit is not closed"), "{said}");
        close(&mut bench, "2021-Q4");
        let said = bench.refused(&purge(2));
        assert!(said.contains("kept until 2026-11-23"), "the last day is kept: {said}");
        assert!(bench.refused(&purge(9)).contains("no log import 9"));
        for (change, wanted) in [
            (Box::new(|p: &mut Purge| p.imports.clear()) as Box<dyn Fn(&mut Purge)>, "no import"),
            (Box::new(|p| p.imports.push(p.imports[0].clone())), "named once"),
            (Box::new(|p| p.day = day("2026-11-22")), "on the day it is recorded"),
            (Box::new(|p| p.basis = " ".into()), "basis is empty"),
            (Box::new(|p| p.imports[0].text = "xyz".into()), "64 hexadecimal"),
            (Box::new(|p| p.imports[0].rooms = vec!["R9".into()]), "room R9"),
            (Box::new(|p| p.imports[0].rooms = vec!["R1".into(), "R1".into()]), "once, in order"),
        ] {
            let mut act = purge(1);
            change(&mut act);
            let said = bench.refused(&act);
            assert!(said.contains(wanted), "{wanted}: {said}");
        }
        bench.ok(&purge(1));
        assert!(bench.refused(&purge(1)).contains("were erased on 2026-11-23"));
        assert_eq!(bench.one::<i64>("SELECT count(*) FROM log_purge p JOIN log_purge_room r ON r.import = p.import"), 1);
        bench.replays();
    }

    #[test]
    fn an_open_incident_keeps_its_evidence() {
        let mut bench = Bench::with_room();
        bench.ok(&import(1, "2021-11-15T11:00:00Z"));
        close(&mut bench, "2021-Q4");
        let incident = "INSERT INTO incident (incident, gravity, happened, discovered, summary, n)
                        VALUES ('I-1', 'incident', ?1, '2021-11-20', 'x', 1)";
        bench.db().execute(incident, ["2021-11-15"]).unwrap();
        let said = bench.refused(&purge(1));
        assert!(said.contains("evidence of incident I-1"), "{said}");
        // The near miss: the day before its first event; and a closed one.
        bench.db().execute("UPDATE incident SET happened = '2021-11-13'", []).unwrap();
        assert!(bench.attempt(&purge(1)).is_ok());
    }

    #[test]
    fn the_setting_of_today_says_how_long() {
        let mut bench = Bench::with_room();
        bench.ok(&import(1, "2021-11-22T11:00:00Z"));
        close(&mut bench, "2021-Q4");
        let source = "note FICTIVE".to_owned();
        bench.force(
            "policy.set",
            &serde_json::json!({"name": "retention-years", "value": "10", "from": "2026-11-23", "source": source}),
        );
        assert!(bench.refused(&purge(1)).contains("kept until 2031-11-22"));
    }

    /// A page of a plain database file, since those of a register are encrypted: the settings are the register's own.
    fn remains(secure: bool, compacted: bool) -> Vec<&'static str> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plain.db");
        let mut db = Connection::open(&path).unwrap();
        db.execute_batch(&format!(
            "PRAGMA secure_delete = {}; PRAGMA foreign_keys = ON; {}",
            i64::from(secure),
            crate::store::SCHEMA
        ))
        .unwrap();
        let tx = db.transaction().unwrap();
        for number in 1..=2_u64 {
            let stamp = Stamp { n: number, at: Instant::of_seconds(0), officer: "so".into(), key: String::new() };
            import(number, "2021-11-22T11:00:00Z").apply(&tx, &stamp).unwrap();
            for id in 0..4000 {
                let word = format!("{}{:06}", if number == 1 { "CARDONE" } else { "CARDTWO" }, id * 7919 % 4000);
                tx.execute("INSERT INTO log_text VALUES (?1, ?2, ?3)", params![number, id, word]).unwrap();
            }
            for block in 0..20 {
                let data = format!("BLOCK{}", if number == 1 { "ONE" } else { "TWO" }).repeat(2000).into_bytes();
                let sql = "INSERT INTO log_block VALUES (?1, ?2, 0, 1, 0, 0, zeroblob(32), ?3)";
                tx.execute(sql, params![number, block, data]).unwrap();
            }
            for line in 0..500 {
                let raw = format!("ROW{} {line}", if number == 1 { "ONE" } else { "TWO" }).into_bytes();
                tx.execute("INSERT INTO log_quarantine VALUES (?1, ?2, 'x', ?3, 9)", params![number, line, raw]).unwrap();
            }
        }
        tx.commit().unwrap();
        let tx = db.transaction().unwrap();
        let stamp = Stamp { n: 3, at: Instant::of_seconds(0), officer: "so".into(), key: String::new() };
        let mut act = purge(1);
        act.imports[0].rooms.clear();
        act.apply(&tx, &stamp).unwrap();
        tx.commit().unwrap();
        if compacted {
            crate::store::compact(&db).unwrap();
        }
        drop(db);
        let bytes = std::fs::read(&path).unwrap();
        let words = ["CARDONE", "BLOCKONE", "ROWONE", "CARDTWO", "BLOCKTWO", "ROWTWO"];
        words.into_iter().filter(|word| bytes.windows(word.len()).any(|w| w == word.as_bytes())).collect()
    }

    #[test]
    fn nothing_of_the_cards_remains_in_the_file() {
        assert_eq!(remains(true, true), ["CARDTWO", "BLOCKTWO", "ROWTWO"]);
        // The control: the search finds what remains. Overwriting alone leaves words in pages that were split while they filled.
        assert!(remains(true, false).contains(&"CARDONE"));
        assert_eq!(remains(false, false), ["CARDONE", "BLOCKONE", "ROWONE", "CARDTWO", "BLOCKTWO", "ROWTWO"]);
    }

    #[test]
    fn rows_of_an_import_that_was_not_erased_stay() {
        let db = crate::store::memory().unwrap();
        db.execute_batch(
            "INSERT INTO log_block VALUES (1, 0, 0, 1, 0, 0, zeroblob(32), x'00'); INSERT INTO log_text VALUES (1, 0, '');
             INSERT INTO log_quarantine VALUES (1, 1, 'x', x'00', 1)",
        )
        .unwrap();
        for sql in [
            "UPDATE log_block SET data = NULL",
            "UPDATE log_block SET data = x'01'",
            "DELETE FROM log_text",
            "DELETE FROM log_quarantine",
        ] {
            assert!(db.execute_batch(sql).is_err(), "{sql}");
        }
    }
}
