//! Writes a large fictional register and its quarter of badge events as files that greffe imports. Deterministic.
//!
//! `cargo run --release --example generate -- DIR [PEOPLE] [ROWS] [DOCUMENTS]`, by default 20,000 people and 5,000,000 rows
//! of the third quarter of 2026: twelve rooms with readers on both sides, one authorisation a person, and in every thousand a
//! few who are expired, off the list, refused or late. And 1,000,000 documents of twenty years with their 1.4 million copies,
//! in 240 containers, with persons, a few nowhere.

use std::fs::{self, File};
use std::io::{BufWriter, Result, Write};
use std::path::Path;

use chrono::{Datelike, Days, NaiveDate, Weekday};

const ROOMS: u64 = 12;

/// A small generator of our own: the same numbers on every machine, for ever.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % below
    }
}

fn main() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let dir = args.next().unwrap_or_else(|| "generated".into());
    let people = args.next().and_then(|n| n.parse().ok()).unwrap_or(20_000);
    let rows = args.next().and_then(|n| n.parse().ok()).unwrap_or(5_000_000);
    let dir = Path::new(&dir);
    let many = args.next().and_then(|n| n.parse().ok()).unwrap_or(1_000_000);
    fs::create_dir_all(dir)?;
    records(dir, people)?;
    documents(dir, people, many)?;
    log(dir, people, rows)
}

fn file(dir: &Path, name: &str, header: &str) -> Result<BufWriter<File>> {
    let mut out = BufWriter::new(File::create(dir.join(name))?);
    writeln!(out, "{header}")?;
    Ok(out)
}

fn records(dir: &Path, people: u64) -> Result<()> {
    let mut rooms = file(dir, "rooms.csv", "room,level,open_from,open_to,name,days,minimum_persons")?;
    let mut readers = file(dir, "readers.csv", "reader,room,direction")?;
    for room in 0..ROOMS {
        let level = ["CONFIDENTIEL", "SECRET"][(room % 2) as usize];
        writeln!(rooms, "R{room:02},{level},06:00,21:00,Salle fictive {room},mon-fri,1")?;
        writeln!(readers, "R{room:02}-IN,R{room:02},in\nR{room:02}-OUT,R{room:02},out")?;
    }
    let mut persons = file(dir, "people.csv", "person,name,service,function,requires,from,until")?;
    let mut clearances = file(dir, "clearances.csv", "person,level,granted,expires,scope,reference")?;
    let mut briefings = file(dir, "briefings.csv", "person,date,kind")?;
    let mut badges = file(dir, "badges.csv", "card,person,from,until")?;
    let mut access = file(dir, "access.csv", "room,person,from,until,mode")?;
    for p in 0..people {
        let expires = if p % 500 == 7 { "2026-08-14" } else { "2029-03-31" };
        writeln!(persons, "P{p:05},FICTIF Personne {p},Service {},Agent,SECRET,2020-01-01,", p % 40)?;
        writeln!(clearances, "P{p:05},SECRET,2024-04-01,{expires},BE,REF-{p:05}")?;
        writeln!(briefings, "P{p:05},2026-02-{:02},security", p % 28 + 1)?;
        writeln!(badges, "{:08X},P{p:05},2024-04-01,", 0x1000 + p)?;
        if p % 1000 != 13 {
            writeln!(access, "R{:02},P{p:05},2025-01-01,,unescorted", p % ROOMS)?;
        }
    }
    for mut out in [rooms, readers, persons, clearances, briefings, badges, access] {
        out.flush()?;
    }
    Ok(())
}

/// A pronounceable word of no language, of the 8,000 there are.
fn word(n: u64) -> String {
    const SYLLABLES: [&str; 20] = [
        "ba", "ce", "di", "fo", "gu", "hel", "jin", "kor", "lum", "mas", "nep", "ros", "sil", "tur", "vam", "wex", "yor", "zan",
        "bré", "öst",
    ];
    [n / 400, n / 20, n].iter().map(|n| SYLLABLES[(n % 20) as usize]).collect()
}

fn documents(dir: &Path, people: u64, documents: u64) -> Result<()> {
    const CONTAINERS: u64 = 20 * ROOMS;
    let mut containers = file(dir, "containers.csv", "container,room,level,combination_changed")?;
    for c in 0..CONTAINERS {
        let level = ["CONFIDENTIEL", "SECRET"][(c % 2) as usize];
        writeln!(containers, "K{c:03},R{:02},{level},2026-01-15", c % ROOMS)?;
    }
    containers.flush()?;
    let columns = "number,registered,level,originator,reference,title,copies,pages,regime,direction,container,holder,\
                   received,dated,correspondent,channel";
    let mut out = file(dir, "documents.csv", columns)?;
    let mut dice = Dice(20_060_101);
    let first = NaiveDate::from_ymd_opt(2006, 1, 1).unwrap_or_default();
    let (mut year, mut serial) = (0, 0);
    for n in 0..documents {
        let day = first + Days::new(n * 7300 / documents);
        if day.year() != year {
            (year, serial) = (day.year(), 0);
        }
        serial += 1;
        let (level, regime) = [
            ("CONFIDENTIEL", "BE"),
            ("SECRET", "BE"),
            ("RESTREINT", "BE"),
            ("NATO CONFIDENTIAL", "NATO"),
            ("NATO SECRET", "NATO"),
            ("CONFIDENTIEL UE", "EU"),
        ][dice.roll(6) as usize];
        let body = dice.roll(400);
        // Some words are common, most are rare.
        let words: Vec<_> = (0..3 + dice.roll(4))
            .map(|_| {
                let most = dice.roll(8000) + 1;
                word(dice.roll(most))
            })
            .collect();
        let direction = ["in", "in", "in", "out", "internal"][dice.roll(5) as usize];
        let place = match dice.roll(100) {
            0 => ",".to_owned(),
            1..30 => format!(",P{:05}", dice.roll(people.max(1))),
            _ => format!("K{:03},", dice.roll(CONTAINERS)),
        };
        let travelled = match direction {
            "in" => format!(
                "{day},{},Organe fictif {},{}",
                day - Days::new(9),
                dice.roll(90),
                ["BINII", "courrier", "main"][dice.roll(3) as usize]
            ),
            "out" => format!(",{day},Organe fictif {},BINII", dice.roll(90)),
            _ => ",,,".to_owned(),
        };
        writeln!(
            out,
            "{year}/{serial:06},{day},{level},Autorité fictive {body},AF{body}/{year}/{},Note fictive {},{},{},{regime},{direction},{place},{travelled}",
            dice.roll(100_000),
            words.join(" "),
            [1, 1, 1, 2, 2][dice.roll(5) as usize],
            1 + dice.roll(60),
        )?;
    }
    out.flush()
}

/// Working days of the quarter; each gets its share of the rows, in order of time.
fn log(dir: &Path, people: u64, rows: u64) -> Result<()> {
    let first = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap_or_default();
    let open = |d: &NaiveDate| !matches!(d.weekday(), Weekday::Sat | Weekday::Sun) && (d.month(), d.day()) != (7, 21);
    let days: Vec<_> = (0..92).map(|n| first + Days::new(n)).filter(open).collect();
    let mut out = file(dir, "log.csv", "seq,timestamp,reader,card,event")?;
    let mut dice = Dice(20_260_701);
    let mut written = 0;
    for (i, day) in days.iter().enumerate() {
        let until = rows * (i as u64 + 1) / days.len() as u64;
        let mut events: Vec<(u64, u64, u8)> = Vec::new();
        let mut free = vec![0; people as usize];
        let mut tries = 0;
        while written + (events.len() as u64) < until {
            let person = dice.roll(people);
            let stay = 60 + dice.roll(40 * 60);
            // One room at a time: who is still inside comes back later that day, or not at all.
            let start = (6 * 3600 + dice.roll(13 * 3600)).max(free[person as usize]);
            tries += 1;
            if start + stay > 21 * 3600 - 60 && tries < 4 * people {
                continue;
            }
            free[person as usize] = start + stay + 30;
            match dice.roll(400) {
                0 => events.push((start, person, 2)),
                1 => events.push((start, person, 0)),
                _ => events.extend([(start, person, 0), (start + stay, person, 1)]),
            }
        }
        events.truncate((until - written) as usize);
        events.sort_unstable();
        for (second, person, what) in events {
            written += 1;
            let (side, word) = [("IN", "granted"), ("OUT", "granted"), ("IN", "refused")][usize::from(what)];
            let (h, m, s) = (second / 3600, second / 60 % 60, second % 60);
            let (room, card) = (person % ROOMS, 0x1000 + person);
            writeln!(out, "{written},{day} {h:02}:{m:02}:{s:02},R{room:02}-{side},{card:08X},{word}")?;
        }
    }
    out.flush()
}
