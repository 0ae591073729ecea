//! Finding documents among a million: by words of number, reference, originator and title, and by what is on their sheet or
//! known of their copies.
//!
//! Every criterion is a fixed piece of SQL with its values bound; nothing typed becomes part of a statement. What is typed
//! for the full-text index is quoted word by word, so that none of it is read as an operator.
//!
//! The last recorded come first. Few candidates (those of a person, a container, a prefix, some days, some words) are
//! collected and sorted; where all criteria are common, the documents are walked from the newest until enough are found.

use rusqlite::types::Value as Bound;
use rusqlite::{Connection, params_from_iter};
use serde_json::Value;

use super::StoreError;
use super::lists::value;
use crate::domain::{Day, Level, Regime};

/// The columns of what is found.
pub const FOUND: [&str; 10] =
    ["number", "registered", "level", "originator", "reference", "title", "direction", "copies", "places", "entry"];

/// More than this many further documents are not counted.
pub const COUNTED: u64 = 1000;

/// Candidates that are collected and sorted; of more, the newest are walked.
const COLLECTED: u64 = 100_000;

/// Words of one search, and characters of them all.
const WORDS: (usize, usize) = (32, 500);

/// Where a copy stands, as searched: what is lent is told apart from what is in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum State {
    Here,
    Lent,
    Sent,
    Missing,
    Archived,
    Destroyed,
}

impl State {
    /// Every code.
    pub const CODES: [&str; 6] = ["here", "lent", "sent", "missing", "archived", "destroyed"];

    /// The state of a code.
    pub fn parse(code: &str) -> Option<Self> {
        let states = [Self::Here, Self::Lent, Self::Sent, Self::Missing, Self::Archived, Self::Destroyed];
        Self::CODES.iter().position(|c| *c == code).map(|i| states[i])
    }
}

/// What is looked for; all that is given must hold. Criteria on copies must hold for one and the same copy.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// Words of number, reference, originator or title; each may be the beginning of one there.
    pub words: Vec<String>,
    /// How its number begins.
    pub number: Option<String>,
    /// Words of its reference, in this order.
    pub reference: Option<String>,
    /// Words of its originator, in this order.
    pub originator: Option<String>,
    /// Who has a copy.
    pub holder: Option<String>,
    /// The container a copy is in.
    pub container: Option<String>,
    /// The room a copy's container stands in.
    pub room: Option<String>,
    /// Its level.
    pub level: Option<Level>,
    /// Whose level it is.
    pub regime: Option<Regime>,
    /// Where a copy stands.
    pub state: Option<State>,
    /// `in`, `out` or `internal`.
    pub direction: Option<&'static str>,
    /// How it travelled.
    pub channel: Option<String>,
    /// With whom it was exchanged, or to whom a copy was sent.
    pub correspondent: Option<String>,
    /// Registered on this day or later.
    pub from: Option<Day>,
    /// Registered on this day or before.
    pub until: Option<Day>,
}

/// What was found.
#[derive(Debug, PartialEq)]
pub struct Found {
    /// Rows under [`FOUND`], the last recorded first.
    pub rows: Vec<Vec<Value>>,
    /// How many more there are, counted up to [`COUNTED`] and one.
    pub more: u64,
}

/// Why nothing can be looked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SearchError {
    /// Only signs.
    #[error("there is no letter or digit in what is looked for")]
    NoWord,
    /// Too much.
    #[error("a search has at most {} words of {} characters together", WORDS.0, WORDS.1)]
    TooLong,
}

/// A piece of SQL with as many question marks as it has values.
struct Piece {
    sql: &'static str,
    values: Vec<Bound>,
}

fn piece(sql: &'static str, values: impl IntoIterator<Item = Bound>) -> Piece {
    Piece { sql, values: values.into_iter().collect() }
}

fn text(text: &str) -> Bound {
    Bound::Text(text.to_owned())
}

/// Documents exchanged with a correspondent, or of which a copy went there.
const EXCHANGED: &str = "SELECT n FROM document WHERE correspondent <> '' AND correspondent = ? COLLATE NOCASE
    UNION SELECT s.n FROM copy c CROSS JOIN document s ON s.number = c.document
    WHERE c.correspondent IS NOT NULL AND c.correspondent = ? COLLATE NOCASE";

/// The same of the document `d`, one by one.
const EXCHANGED_HERE: &str = "(+d.correspondent = ? COLLATE NOCASE OR EXISTS
    (SELECT 1 FROM copy s WHERE s.document = d.number AND +s.correspondent = ? COLLATE NOCASE))";

/// Where the candidates come from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Source {
    Words,
    Copies,
    Exchanged,
    Number,
    Registered,
    Newest,
}

impl Search {
    /// The query of the full-text index: `None` when no words are looked for. Each word becomes a quoted string, in which
    /// nothing is an operator, and matches the beginning of a word; words the index would not see are left out.
    fn full_text(&self) -> Result<Option<String>, SearchError> {
        let typed: Vec<_> = self.words.iter().flat_map(|w| w.split_whitespace()).collect();
        let given: Vec<_> = [("reference", &self.reference), ("originator", &self.originator)]
            .into_iter()
            .filter_map(|(column, text)| text.as_deref().map(|text| (column, text)))
            .collect();
        if typed.is_empty() && given.is_empty() {
            return Ok(None);
        }
        let length: usize = typed.iter().map(|w| w.chars().count()).sum::<usize>()
            + given.iter().map(|(_, text)| text.chars().count()).sum::<usize>();
        if typed.len() > WORDS.0 || length > WORDS.1 {
            return Err(SearchError::TooLong);
        }
        let seen = |text: &str| text.chars().any(char::is_alphanumeric);
        if given.iter().any(|(_, text)| !seen(text)) {
            return Err(SearchError::NoWord);
        }
        let words = typed.into_iter().filter(|w| seen(w)).map(quoted);
        let columns = given.iter().map(|(column, text)| format!("{column} : {}", quoted(text)));
        let all: Vec<_> = words.chain(columns).collect();
        if all.is_empty() { Err(SearchError::NoWord) } else { Ok(Some(all.join(" AND "))) }
    }

    /// What a copy must be, after `FROM copy c`.
    fn of_copy(&self) -> Vec<Piece> {
        let mut out = Vec::new();
        out.extend(self.holder.as_deref().map(|holder| piece("c.holder = ?", [text(holder)])));
        out.extend(self.container.as_deref().map(|container| piece("c.container = ?", [text(container)])));
        out.extend(self.room.as_deref().map(|room| {
            piece("c.container IS NOT NULL AND c.container IN (SELECT container FROM container WHERE room = ?)", [text(room)])
        }));
        out.extend(self.state.map(|state| match state {
            State::Here => piece(HERE, []),
            State::Lent => piece(LENT, []),
            State::Sent => piece("c.state <> 'here' AND c.state = 'sent'", []),
            State::Missing => piece("c.state <> 'here' AND c.state = 'missing'", []),
            State::Archived => piece("c.state <> 'here' AND c.state = 'archived'", []),
            State::Destroyed => piece("c.state <> 'here' AND c.state = 'destroyed'", []),
        }));
        out
    }

    /// The index by which the copies are read: the planner knows no numbers and would read them all.
    fn index(&self) -> &'static str {
        match self.state {
            _ if self.holder.is_some() => " INDEXED BY copy_by_holder WHERE ",
            _ if self.container.is_some() || self.room.is_some() => " INDEXED BY copy_by_container WHERE ",
            Some(State::Sent | State::Missing | State::Archived | State::Destroyed) => " INDEXED BY copy_by_state WHERE ",
            Some(State::Lent | State::Here) | None => " WHERE ",
        }
    }

    /// What its sheet must say; none of it is looked up in an index.
    fn of_sheet(&self) -> Vec<Piece> {
        let mut out = Vec::new();
        out.extend(self.level.map(|level| piece("+d.level = ?", [Bound::Integer(level.rank().into())])));
        out.extend(self.regime.map(|regime| piece("+d.regime = ?", [text(regime.code())])));
        out.extend(self.direction.map(|direction| piece("+d.direction = ?", [text(direction)])));
        out.extend(self.channel.as_deref().map(|channel| piece("+d.channel = ? COLLATE NOCASE", [text(channel)])));
        out
    }

    fn days(&self) -> (Bound, Bound) {
        (text(&self.from.unwrap_or(Day::MIN).to_string()), text(&self.until.unwrap_or(Day::MAX).to_string()))
    }

    /// Whether something can be looked for.
    pub fn check(&self) -> Result<(), SearchError> {
        self.full_text().map(|_| ())
    }

    /// Looks; at most `limit` are shown. Words that cannot be looked for find nothing: [`Search::check`] says why.
    pub fn find(&self, db: &Connection, limit: u64) -> Result<Found, StoreError> {
        let Ok(words) = self.full_text() else { return Ok(Found { rows: Vec::new(), more: 0 }) };
        let query = self.query(db, words.as_deref())?;
        let mut entries = Vec::new();
        let mut statement = db.prepare(&query.0)?;
        let most = i64::try_from(limit.saturating_add(COUNTED + 1)).unwrap_or(i64::MAX);
        let mut rows = statement.query(params_from_iter(query.1.iter().chain([&Bound::Integer(most)])))?;
        while let Some(row) = rows.next()? {
            entries.push(row.get::<_, u64>(0)?);
        }
        let shown = usize::try_from(limit).unwrap_or(usize::MAX).min(entries.len());
        let more = (entries.len() - shown) as u64;
        entries.truncate(shown);
        Ok(Found { rows: sheets(db, &entries)?, more })
    }

    /// The statement that gives the entries of what is found, newest first; its last value is how many.
    fn query(&self, db: &Connection, words: Option<&str>) -> Result<(String, Vec<Bound>), StoreError> {
        let source = self.source(db, words)?;
        let copies = self.of_copy();
        let mut sql = String::new();
        let mut values: Vec<Bound> = Vec::new();
        let join = |sql: &mut String, values: &mut Vec<Bound>, pieces: Vec<Piece>| {
            for (i, piece) in pieces.into_iter().enumerate() {
                sql.push_str(if i == 0 { "" } else { " AND " });
                sql.push_str(piece.sql);
                values.extend(piece.values);
            }
        };
        let mut wanted = Vec::new();
        let mut nested = None;
        match source {
            Source::Words => {
                sql.push_str("SELECT t.rowid FROM document_text t CROSS JOIN document d ON d.n = t.rowid WHERE ");
                wanted.push(piece("t.document_text MATCH ?", words.map(text)));
            }
            Source::Copies => {
                sql.push_str("SELECT d.n FROM (SELECT DISTINCT +c.document AS document FROM copy c");
                sql.push_str(self.index());
                join(&mut sql, &mut values, self.of_copy());
                sql.push_str(") p CROSS JOIN document d ON d.number = p.document WHERE ");
                wanted.push(piece("1", []));
            }
            Source::Exchanged => {
                sql.push_str("SELECT d.n FROM (");
                sql.push_str(EXCHANGED);
                sql.push_str(") p CROSS JOIN document d ON d.n = p.n WHERE ");
                values.extend(self.correspondent.iter().flat_map(|with| [text(with), text(with)]));
                wanted.push(piece("1", []));
            }
            Source::Number | Source::Registered | Source::Newest => sql.push_str("SELECT d.n FROM document d WHERE "),
        }
        if let Some(number) = &self.number {
            let values = [text(number), text(&format!("{number}\u{10ffff}"))];
            wanted.push(match source {
                Source::Number => piece("d.number >= ? AND d.number < ?", values),
                _ => piece("+d.number >= ? AND +d.number < ?", values),
            });
        }
        if self.from.is_some() || self.until.is_some() {
            let (from, until) = self.days();
            wanted.push(match source {
                Source::Registered => piece("d.registered BETWEEN ? AND ?", [from, until]),
                _ => piece("+d.registered BETWEEN ? AND ?", [from, until]),
            });
        }
        wanted.extend(self.of_sheet());
        if let Some(with) = self.correspondent.as_deref().filter(|_| source != Source::Exchanged) {
            wanted.push(piece(EXCHANGED_HERE, [text(with), text(with)]));
        }
        if source != Source::Words
            && let Some(words) = words
        {
            wanted.push(piece("d.n IN (SELECT rowid FROM document_text WHERE document_text MATCH ?)", [text(words)]));
        }
        if source != Source::Copies && !copies.is_empty() {
            nested = Some(copies);
        }
        if wanted.is_empty() {
            wanted.push(piece("1", []));
        }
        join(&mut sql, &mut values, wanted);
        if let Some(copies) = nested {
            sql.push_str(" AND EXISTS (SELECT 1 FROM copy c WHERE c.document = d.number AND ");
            join(&mut sql, &mut values, copies);
            sql.push(')');
        }
        sql.push_str(match source {
            Source::Words => " ORDER BY t.rowid DESC LIMIT ?",
            Source::Newest => " ORDER BY d.n DESC LIMIT ?",
            // Not in the order of the table, which would be walked from its end.
            _ => " ORDER BY +d.n DESC LIMIT ?",
        });
        Ok((sql, values))
    }

    /// The criterion with the fewest candidates, if there are few.
    fn source(&self, db: &Connection, words: Option<&str>) -> Result<Source, StoreError> {
        let mut best = (COLLECTED, if words.is_some() { Source::Words } else { Source::Newest });
        let copies = self.of_copy();
        if !copies.is_empty() {
            let mut sql = "SELECT count(*) FROM (SELECT 1 FROM copy c".to_owned();
            sql.push_str(self.index());
            sql.push_str(&copies.iter().map(|p| p.sql).collect::<Vec<_>>().join(" AND "));
            sql.push_str(" LIMIT ?)");
            // Most copies are here: counting them would be reading them all.
            if self.state != Some(State::Here) || copies.len() > 1 {
                count(db, &mut best, Source::Copies, &sql, copies.into_iter().flat_map(|p| p.values))?;
            }
        }
        if let Some(with) = &self.correspondent {
            let sql = format!("SELECT count(*) FROM (SELECT 1 FROM ({EXCHANGED}) LIMIT ?)");
            count(db, &mut best, Source::Exchanged, &sql, [text(with), text(with)])?;
        }
        if let Some(number) = &self.number {
            let sql = "SELECT count(*) FROM (SELECT 1 FROM document WHERE number >= ? AND number < ? LIMIT ?)";
            count(db, &mut best, Source::Number, sql, [text(number), text(&format!("{number}\u{10ffff}"))])?;
        }
        if self.from.is_some() || self.until.is_some() {
            let sql = "SELECT count(*) FROM (SELECT 1 FROM document WHERE registered BETWEEN ? AND ? LIMIT ?)";
            let (from, until) = self.days();
            count(db, &mut best, Source::Registered, sql, [from, until])?;
        }
        if let Some(words) = words.filter(|_| best.1 != Source::Words) {
            let sql = "SELECT count(*) FROM (SELECT 1 FROM document_text WHERE document_text MATCH ? LIMIT ?)";
            count(db, &mut best, Source::Words, sql, [text(words)])?;
        }
        Ok(best.1)
    }
}

const HERE: &str = "c.state = 'here' AND NOT EXISTS
    (SELECT 1 FROM loan l WHERE l.document = c.document AND l.copy = c.copy AND l.returned IS NULL)";
const LENT: &str = "(c.document, c.copy) IN (SELECT document, copy FROM loan WHERE returned IS NULL)";

/// Counts the candidates of a source, no further than the best so far, and takes it when there are fewer.
fn count(
    db: &Connection,
    best: &mut (u64, Source),
    source: Source,
    sql: &str,
    values: impl IntoIterator<Item = Bound>,
) -> Result<(), StoreError> {
    let most = Bound::Integer(i64::try_from(best.0).unwrap_or(i64::MAX));
    let n: u64 = db.prepare(sql)?.query_row(params_from_iter(values.into_iter().chain([most])), |row| row.get(0))?;
    if n < best.0 {
        *best = (n, source);
    }
    Ok(())
}

/// A text as a string of the full-text index, whose last word may go on.
fn quoted(text: &str) -> String {
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    format!("\"{}\"*", clean.replace('"', "\"\""))
}

/// The sheets of entries, in their order: of the places of many copies, the first.
fn sheets(db: &Connection, entries: &[u64]) -> Result<Vec<Vec<Value>>, StoreError> {
    let mut statement = db.prepare(
        "SELECT number, registered, words, originator, reference, title, direction,
           (SELECT count(*) FROM copy c WHERE c.document = d.number),
           (SELECT group_concat(copy || ' ' || place, ', ') FROM
             (SELECT copy, coalesce(container, holder, CASE state WHEN 'here' THEN '?' ELSE state END) AS place
              FROM copy c WHERE c.document = d.number ORDER BY copy LIMIT 6)), n
         FROM document d WHERE n = ?1",
    )?;
    let mut out = Vec::with_capacity(entries.len());
    for n in entries {
        out.push(statement.query_row([n], |row| (0..FOUND.len()).map(|i| row.get_ref(i).map(value)).collect())?);
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::CopyId;
    use crate::acts::document::{Destroy, Details, Direction, Lend, Register, ReportMissing, Send};
    use crate::acts::testing::{Bench, briefing, container, day, document, grant, level, person, room};
    use proptest::prelude::*;

    fn numbers(db: &Connection, search: &Search) -> Vec<String> {
        let found = search.find(db, 100).unwrap();
        found.rows.iter().map(|row| row[0].as_str().unwrap().to_owned()).collect()
    }

    fn words(text: &str) -> Search {
        Search { words: vec![text.to_owned()], ..Search::default() }
    }

    fn titled(number: &str, title: &str) -> Register {
        Register { title: title.into(), reference: format!("REF/{number}"), ..document(number, "SECRET", Some("K1")) }
    }

    #[test]
    fn nothing_typed_is_an_operator() {
        let mut bench = Bench::with_room();
        bench.ok(&titled("A1", "Éléments fictifs du dossier œuf"));
        bench.ok(&titled("A2", "NEAR AND quotes \"fictif\""));
        bench.ok(&titled("A3", "élément title:other"));
        let find = |text: &str| numbers(bench.db(), &words(text));
        assert_eq!(find("ELEMENT"), ["A3", "A1"]);
        assert_eq!(find("elements FICTIF"), ["A1"]);
        assert_eq!(find("element*"), ["A3", "A1"]);
        for (text, expected) in [
            ("NEAR", vec!["A2"]),
            ("AND", vec!["A2"]),
            ("fictif OR dossier", vec![]),
            ("NOT fictif", vec![]),
            ("\"fictif\"", vec!["A2", "A1"]),
            ("\"fictif", vec!["A2", "A1"]),
            ("-dossier", vec!["A1"]),
            ("^elements", vec!["A1"]),
            ("title:other", vec!["A3"]),
            ("title:dossier", vec![]),
            ("{title}:dossier", vec![]),
            ("NEAR(elements dossier)", vec![]),
            ("(dossier", vec!["A1"]),
            ("dossier )", vec!["A1"]),
            ("REF/A2", vec!["A2"]),
            ("' OR 1=1 --", vec![]),
            ("dossier\u{1}\u{0}", vec!["A1"]),
            ("\u{202e}dossier", vec!["A1"]),
        ] {
            assert_eq!(find(text), expected, "{text:?}");
        }
        for nothing in ["\"", "*", "-", "()", "^:", "\u{1}", "*** ---"] {
            assert_eq!(words(nothing).check(), Err(SearchError::NoWord), "{nothing:?}");
            assert!(find(nothing).is_empty());
        }
        assert_eq!(words("").check(), Ok(()));
        assert_eq!(words(&"a ".repeat(33)).check(), Err(SearchError::TooLong));
        assert_eq!(words(&"a".repeat(501)).check(), Err(SearchError::TooLong));
        assert!(find(&"a".repeat(500)).is_empty());
    }

    /// Every criterion keeps what it must and nothing else; each of these has a document that only it tells apart.
    #[test]
    fn every_criterion_narrows() {
        let mut bench = Bench::with_room();
        bench.ok(&room("R2", "SECRET"));
        bench.ok(&container("K2", "R2", "SECRET"));
        bench.ok(&person("P0002"));
        for p in ["P0001", "P0002"] {
            bench.ok(&grant(p, "SECRET", "BE+NATO", "2024-01-01", "2029-01-01"));
            bench.ok(&briefing(p, "2026-01-15"));
        }
        let base = |number: &str| document(number, "SECRET", Some("K1"));
        let held = Register { container: None, holder: Some("P0002".into()), ..base("D02") };
        let details = Details { correspondent: "Organe FICTIF".into(), channel: "BINII".into(), ..Details::default() };
        for act in [
            base("D01"),
            held,
            Register { container: Some("K2".into()), ..base("D03") },
            Register { level: level("CONFIDENTIEL"), ..base("D04") },
            Register { level: level("NATO SECRET"), ..base("D05") },
            Register { direction: Direction::Out, ..base("D06") },
            Register { details, ..base("D07") },
            Register { registered: day("2026-10-01"), ..base("D08") },
            Register { originator: "Bureau FICTIF".into(), ..base("D09") },
            Register { reference: "AF/77 bis".into(), ..base("D10") },
            base("E11"),
            base("E12"),
            base("E13"),
            base("E14"),
        ] {
            bench.ok(&act);
        }
        let on = day("2026-11-03");
        bench.ok(&Lend::new("E11", 1, "P0001", on, day("2026-12-01")));
        bench.ok(&Send {
            slip: "S-1".into(),
            items: vec![CopyId::new("E12", 2)],
            correspondent: "Cellule FICTIVE".into(),
            channel: "courier".into(),
            sent: on,
            due: day("2026-12-01"),
        });
        bench.ok(&ReportMissing {
            document: "E13".into(),
            copy: 1,
            day: on,
            reported_by: "P0001".into(),
            circumstances: "FICTIF".into(),
        });
        bench.ok(&Destroy {
            items: vec![CopyId::new("E14", 1)],
            certificate: "PV-1".into(),
            day: on,
            instruction: "FICTIF".into(),
            complete: true,
            method: crate::acts::document::METHODS[0].into(),
            witness: Some("P0002".into()),
            keep_until: day("2031-11-03"),
            occasion: None,
        });
        let db = bench.db();
        let all = 14;
        let some = |text: &str| Some(text.to_owned());
        let none = Search::default;
        assert_eq!(numbers(db, &none()).len(), all);
        for (search, expected) in [
            (Search { holder: some("P0002"), ..none() }, vec!["D02"]),
            (Search { holder: some("P0001"), ..none() }, vec!["E11"]),
            (Search { container: some("K2"), ..none() }, vec!["D03"]),
            (Search { room: some("R2"), ..none() }, vec!["D03"]),
            (Search { level: Some(Level::Confidential), ..none() }, vec!["D04"]),
            (Search { regime: Some(Regime::Nato), ..none() }, vec!["D05"]),
            (Search { direction: Some("out"), ..none() }, vec!["D06"]),
            (Search { channel: some("binii"), ..none() }, vec!["D07"]),
            (Search { correspondent: some("organe fictif"), ..none() }, vec!["D07"]),
            (Search { correspondent: some("Cellule FICTIVE"), ..none() }, vec!["E12"]),
            (Search { until: Some(day("2026-10-01")), ..none() }, vec!["D08"]),
            (Search { from: Some(day("2026-10-01")), until: Some(day("2026-11-01")), ..none() }, vec!["D08"]),
            (Search { originator: some("bureau"), ..none() }, vec!["D09"]),
            (Search { reference: some("af 77"), ..none() }, vec!["D10"]),
            (Search { reference: some("bureau"), ..none() }, vec![]),
            (Search { number: some("E"), ..none() }, vec!["E14", "E13", "E12", "E11"]),
            (Search { number: some("D1"), ..none() }, vec!["D10"]),
            (Search { number: some("d"), ..none() }, vec![]),
            (Search { state: Some(State::Lent), ..none() }, vec!["E11"]),
            (Search { state: Some(State::Sent), ..none() }, vec!["E12"]),
            (Search { state: Some(State::Missing), ..none() }, vec!["E13"]),
            (Search { state: Some(State::Destroyed), ..none() }, vec!["E14"]),
            (Search { state: Some(State::Archived), ..none() }, vec![]),
            // Of the same copy: its other copy is in K1.
            (Search { state: Some(State::Sent), container: some("K1"), ..none() }, vec![]),
            (Search { words: vec!["bureau".into()], number: some("D"), level: Some(Level::Secret), ..none() }, vec!["D09"]),
            (Search { words: vec!["bureau".into()], holder: some("P0002"), ..none() }, vec![]),
            (Search { words: vec!["demo".into()], state: Some(State::Lent), holder: some("P0001"), ..none() }, vec!["E11"]),
        ] {
            assert_eq!(numbers(db, &search), expected, "{search:?}");
        }
        assert_eq!(numbers(db, &Search { state: Some(State::Here), ..none() }).len(), all);
        assert_eq!(numbers(db, &Search { state: Some(State::Here), number: some("E11"), ..none() }), ["E11"]);
        let found = none().find(db, 3).unwrap();
        assert_eq!((found.rows.len(), found.more), (3, 11));
        assert_eq!(found.rows[0][8], "1 destroyed, 2 K1");
    }

    /// The plan decides whether a million documents are instant.
    #[test]
    fn few_candidates_are_looked_up_and_many_are_walked_from_the_newest() {
        let bench = Bench::with_room();
        let plan = |search: &Search| {
            let words = search.full_text().unwrap();
            let (sql, values) = search.query(bench.db(), words.as_deref()).unwrap();
            let mut statement = bench.db().prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
            let values = params_from_iter(values.iter().chain([&Bound::Integer(1)]));
            statement.query_map(values, |row| row.get::<_, String>(3)).unwrap().collect::<Result<Vec<_>, _>>().unwrap().join("; ")
        };
        let some = |text: &str| Some(text.to_owned());
        let newest = plan(&Search { level: Some(Level::Secret), state: Some(State::Here), ..Search::default() });
        assert!(newest.starts_with("SCAN d") && !newest.contains("TEMP B-TREE"), "{newest}");
        let text = plan(&words("fictif"));
        assert!(text.starts_with("SCAN t VIRTUAL TABLE") && !text.contains("TEMP B-TREE"), "{text}");
        for (search, index) in [
            (Search { holder: some("P"), ..Search::default() }, "copy_by_holder"),
            (Search { container: some("K"), ..Search::default() }, "copy_by_container"),
            (Search { room: some("R"), ..Search::default() }, "copy_by_container"),
            (Search { state: Some(State::Destroyed), ..Search::default() }, "copy_by_state"),
            (Search { number: some("2026"), ..Search::default() }, "sqlite_autoindex_document_1 (number>? AND number<?)"),
            (Search { correspondent: some("Organe"), ..Search::default() }, "document_by_correspondent"),
            (Search { correspondent: some("Organe"), ..Search::default() }, "copy_by_correspondent"),
            (Search { from: Some(day("2026-01-01")), ..Search::default() }, "document_by_registered"),
        ] {
            let plan = plan(&search);
            assert!(plan.contains(index) && !plan.contains("SCAN d"), "{plan}");
        }
    }

    const VOCABULARY: [&str; 10] = ["note", "Note", "été", "ete", "ÉTÉ-2", "n", "no", "2026", "dossier", "x.y"];

    fn folded(text: &str) -> Vec<String> {
        let plain: String = text.to_lowercase().chars().map(|c| if c == 'é' { 'e' } else { c }).collect();
        plain.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
    }

    /// Whether the words of `typed` stand one after another in a text, the last as the beginning of one.
    fn holds(text: &str, typed: &str) -> bool {
        let (text, typed) = (folded(text), folded(typed));
        let Some((last, before)) = typed.split_last() else { return true };
        text.windows(typed.len()).any(|w| w[..before.len()] == *before && w[before.len()].starts_with(last.as_str()))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn words_find_what_a_plain_reading_finds(
            titles in prop::collection::vec(prop::collection::vec(prop::sample::select(&VOCABULARY[..]), 0..4), 1..12),
            typed in prop::collection::vec(prop::sample::select(vec!["note", "NO", "n*", "été", "ETE-2", "\"dossier", "x", "y", "2026/0001", "-x.y"]), 1..3),
            held in any::<bool>(),
        ) {
            let mut bench = Bench::with_room();
            for (i, title) in titles.iter().enumerate() {
                let (container, holder) = if i % 2 == 0 { (Some("K1".into()), None) } else { (None, Some("P0001".into())) };
                let number = format!("2026/{:04}", i + 1);
                bench.ok(&Register { container, holder, taken_over: true, title: title.join(" "), ..titled(&number, "") });
            }
            let mut search = Search { words: typed.iter().map(|w| (*w).to_owned()).collect(), ..Search::default() };
            search.holder = held.then(|| "P0001".to_owned());
            let mut expected = Vec::new();
            for (i, title) in titles.iter().enumerate().rev() {
                let number = format!("2026/{:04}", i + 1);
                let columns = [number.clone(), format!("REF/{number}"), "Autorité d'essai".to_owned(), title.join(" ")];
                let all = typed.iter().all(|word| columns.iter().any(|column| holds(column, word)));
                if all && (!held || i % 2 == 1) {
                    expected.push(number);
                }
            }
            prop_assert_eq!(numbers(bench.db(), &search), expected);
        }
    }
}
