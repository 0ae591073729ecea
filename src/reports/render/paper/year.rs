//! The yearly report as a paper: each subject beside the year before, what adds up shown as it adds up.

use std::collections::BTreeMap;

use super::parts::{self, SEVERITIES, table, word};
use crate::campaigns::year::{Account, Cleared, Correspondent, Exchanges, Held12, PeriodHeld, Year};
use crate::i18n::{Texts, locale};
use crate::reports::Report;
use crate::reports::paper::{Block, Cell, House, Kind, Paper, Signature, Table, Turn};
use crate::reports::render::paper_text::paper_text;
use crate::reports::year::YearView;
use crate::store::Counted;

/// The columns of the account of copies, in the order of its numbers.
const COPIES: [&str; 12] = [
    "year-begin",
    "year-received",
    "year-made",
    "year-returned",
    "year-marked-in",
    "year-sent",
    "year-archived",
    "year-destroyed",
    "year-missing",
    "year-marked-out",
    "year-declassified",
    "year-end",
];

/// The columns of the account of documents, in the order of its numbers.
const DOCUMENTS: [&str; 8] = [
    "year-begin",
    "year-received",
    "year-registered-out",
    "year-internal",
    "year-marked-in",
    "year-marked-out",
    "year-declassified",
    "year-end",
];

const PEOPLE: [&str; 4] = ["year-begin", "year-gained", "year-lost", "year-end"];

const CLEARANCES: [&str; 7] =
    ["year-granted", "year-refused", "year-suspended", "year-withdrawn", "year-ended", "year-expired", "year-renewed"];

impl Report for YearView {
    fn text(&self, texts: &Texts) -> String {
        paper_text(&self.paper(&House::default(), texts), texts)
    }

    fn paper(&self, house: &House, texts: &Texts) -> Paper {
        let mut paper = Paper::new("year", word(texts, "year-title"), house, &self.meta, texts);
        paper.turn = Turn::Landscape;
        // It is of all rooms: what it might be narrowed to says nothing.
        paper.facts.remove(1);
        if !self.complete {
            let text = texts.get("year-note-incomplete", &[("date", locale::day(self.year.until, texts.lang()).into())]);
            paper.add(Block::Note { tone: crate::reports::paper::Tone::Info, text });
        }
        let mut page = Page { view: self, texts, paper: &mut paper };
        page.summary();
        page.people();
        page.places();
        page.volume();
        page.inventories();
        page.incidents();
        page.campaigns();
        page.exchanges();
        page.briefings();
        parts::notes(&mut paper, &self.not_concluded, texts);
        let boxes = ["signature", "year-signature-head"].map(|key| Signature { role: word(texts, key), name: String::new() });
        paper.add(Block::Signatures { boxes: boxes.to_vec() });
        paper
    }
}

struct Page<'a> {
    view: &'a YearView,
    texts: &'a Texts,
    paper: &'a mut Paper,
}

/// A number of the year beside the one of the year before.
type Pair = (&'static str, fn(&Year) -> u64);

impl Page<'_> {
    fn word(&self, key: &str) -> String {
        word(self.texts, key)
    }

    /// What the tables of one of the two years are called.
    fn name(&self, year: &Year) -> String {
        year.until.ymd().0.to_string()
    }

    fn both(&self) -> [&Year; 2] {
        [&self.view.year, &self.view.before]
    }

    /// Numbers with the year before and the difference.
    fn pairs(&mut self, title: &str, pairs: &[Pair]) {
        let mut table = Table::new(self.word(title), self.word("word-none"))
            .column(self.word("year-number"), Kind::Text, 6)
            .column(self.name(&self.view.year), Kind::Number, 2)
            .column(self.name(&self.view.before), Kind::Number, 2)
            .column(self.word("column-difference"), Kind::Number, 2);
        for (key, of) in pairs {
            let (now, before) = (of(&self.view.year), of(&self.view.before));
            let difference = now as i64 - before as i64;
            table.row(vec![self.word(key).into(), now.into(), before.into(), Cell::Number(difference)]);
        }
        self.paper.sheets.push(table.clone());
        // Right under a heading of the same words it needs no title.
        if let Some(Block::Heading { text, .. }) = self.paper.blocks.last()
            && *text == table.title
        {
            table.title.clear();
        }
        self.paper.add(table);
    }

    /// A table for each of the two years on the page, both in one among the data.
    fn accounts(&mut self, title: &str, columns: &[&str], rows: impl Fn(&Year) -> Vec<Vec<Cell>>) {
        let mut sheet = Table::new(self.word(title), self.word("word-none")).column(self.word("year-year"), Kind::Code, 1);
        let shape = |mut table: Table, texts: &Texts| {
            table = table.column(word(texts, "column-level"), Kind::Text, 4);
            columns.iter().fold(table, |table, key| table.column(word(texts, key), Kind::Number, 2))
        };
        sheet = shape(sheet, self.texts);
        for year in self.both().map(Clone::clone) {
            let name = self.name(&year);
            let mut table = shape(Table::new(format!("{} – {name}", self.word(title)), self.word("word-none")), self.texts);
            let all = rows(&year);
            for row in &all {
                sheet.row(std::iter::once(Cell::text(&name)).chain(row.iter().cloned()).collect());
                table.row(row.clone());
            }
            if all.len() > 1 {
                table.row(total(&all, self.texts));
            }
            self.paper.add(table);
        }
        self.paper.sheets.push(sheet);
    }

    fn summary(&mut self) {
        self.paper.heading(self.word("year-summary"));
        self.pairs(
            "year-summary",
            &[
                ("year-people-cleared", |y| y.people.levels.iter().map(|l| l.end).sum()),
                ("year-documents-recorded", |y| y.documents.iter().map(|a| a.of.end).sum()),
                ("year-copies-kept", |y| y.copies.iter().map(|a| a.of.end).sum()),
                ("year-inventories-closed", |y| y.inventories.iter().map(|i| i.inventories).sum()),
                ("year-incidents-discovered", |y| y.incidents.iter().map(|i| i.discovered).sum()),
                ("year-reviews-in-time", |y| y.reviews.states.get("in-time").copied().unwrap_or(0)),
                ("year-audits-in-time", |y| y.audits.states.get("in-time").copied().unwrap_or(0)),
                ("year-findings-stated", |y| y.reviews.findings + y.audits.findings),
            ],
        );
    }

    fn people(&mut self) {
        self.paper.heading(self.word("count-people-cleared"));
        self.paper.text(self.word("year-people-intro"));
        let row = |of: &dyn Fn(&Cleared) -> Vec<u64>, l: &Cleared| -> Vec<Cell> {
            std::iter::once(Cell::text(l.level)).chain(of(l).into_iter().map(Cell::from)).collect()
        };
        let counted = |l: &Cleared| vec![l.begin, l.gained, l.lost, l.end];
        self.accounts("year-people", &PEOPLE, |y| y.people.levels.iter().map(|l| row(&counted, l)).collect());
        let decided = |l: &Cleared| vec![l.granted, l.refused, l.suspended, l.withdrawn, l.ended, l.expired, l.renewed];
        self.accounts("year-clearances", &CLEARANCES, |y| y.people.levels.iter().map(|l| row(&decided, l)).collect());
        self.pairs("year-requests", &[("year-requests-open", |y| y.people.requests_open)]);
    }

    fn places(&mut self) {
        let texts = self.texts;
        self.paper.heading(self.word("year-places"));
        let columns = [
            ("column-room", Kind::Code, 2),
            ("column-level", Kind::Text, 4),
            ("approval-installation", Kind::Time, 3),
            ("year-list-alone", Kind::Number, 2),
            ("year-list-escorted", Kind::Number, 2),
        ];
        let mut rooms = table("count-rooms", &columns, texts);
        for room in &self.view.year.places.rooms {
            let approval = match room.approval.as_str() {
                "none" => Cell::Mark { tone: "bad", word: self.word("access-not-on-record") },
                "unlimited" => self.word("access-further-notice").into(),
                day => Cell::of(day),
            };
            rooms.row(vec![Cell::text(&room.room), Cell::text(&room.level), approval, room.alone.into(), room.escorted.into()]);
        }
        let columns = [("column-level", Kind::Text, 6), ("count-containers", Kind::Number, 2)];
        let mut containers = table("count-containers", &columns, texts);
        let of = &self.view.year.places.containers;
        of.iter().for_each(|c| containers.row(vec![c.level.into(), c.containers.into()]));
        for table in [rooms, containers] {
            self.paper.sheets.push(table.clone());
            self.paper.add(table);
        }
        self.pairs(
            "year-premises",
            &[("year-combinations", |y| y.places.combinations_changed), ("year-lists-reviewed", |y| y.places.lists_reviewed)],
        );
    }

    fn volume(&mut self) {
        fn rows<T>(all: &[Account<T>], numbers: fn(&T) -> Vec<u64>) -> Vec<Vec<Cell>> {
            let some = all.iter().filter(|a| numbers(&a.of).iter().any(|n| *n > 0));
            some.map(|a| std::iter::once(Cell::text(a.level)).chain(numbers(&a.of).into_iter().map(Cell::from)).collect())
                .collect()
        }
        self.paper.heading(self.word("year-volume"));
        self.paper.text(self.word("year-volume-intro"));
        self.accounts("year-copies", &COPIES, |y| rows(&y.copies, |of| of.numbers().to_vec()));
        self.accounts("year-documents", &DOCUMENTS, |y| rows(&y.documents, |of| of.numbers().to_vec()));
    }

    fn inventories(&mut self) {
        let texts = self.texts;
        self.paper.heading(self.word("year-inventories"));
        let columns = [
            ("year-year", Kind::Code, 1),
            ("year-reach", Kind::Text, 4),
            ("year-inventories", Kind::Number, 1),
            ("year-handovers", Kind::Number, 1),
            ("inventory-listed", Kind::Number, 1),
            ("inventory-correct", Kind::Number, 1),
            ("inventory-elsewhere", Kind::Number, 1),
            ("inventory-missing", Kind::Number, 1),
            ("inventory-unexpected", Kind::Number, 1),
            ("inventory-not-examined", Kind::Number, 1),
            ("extract-unexplained", Kind::Number, 1),
        ];
        let mut all = table("year-inventories", &columns, texts);
        for year in self.both() {
            year.inventories.iter().for_each(|i| all.row(inventory(i, self.name(year), texts)));
        }
        self.paper.sheets.push(all.clone());
        all.title.clear();
        self.paper.add(all);
        self.pairs("year-inventories-left", &[("year-inventories-open", |y| y.inventories_open)]);
    }

    fn incidents(&mut self) {
        let texts = self.texts;
        self.paper.heading(self.word("year-incidents"));
        let columns = [
            ("year-year", Kind::Code, 1),
            ("year-gravity", Kind::Text, 4),
            ("year-open-begin", Kind::Number, 2),
            ("year-discovered", Kind::Number, 2),
            ("year-closed", Kind::Number, 2),
            ("year-open-end", Kind::Number, 2),
            ("year-authority-told", Kind::Number, 2),
            ("year-originator-told", Kind::Number, 2),
        ];
        let mut all = table("year-incidents", &columns, texts);
        for year in self.both() {
            for i in &year.incidents {
                let numbers = [i.begin, i.discovered, i.closed, i.end, i.authority_told, i.originator_told].map(Cell::from);
                let head = [Cell::text(self.name(year)), word(texts, &format!("year-gravity-{}", i.gravity)).into()];
                all.row(head.into_iter().chain(numbers).collect());
            }
        }
        self.paper.sheets.push(all.clone());
        all.title.clear();
        self.paper.add(all);
        self.pairs(
            "year-actions",
            &[
                ("year-open-begin", |y| y.actions.begin),
                ("year-actions-opened", |y| y.actions.opened),
                ("year-actions-done", |y| y.actions.done),
                ("year-open-end", |y| y.actions.end),
                ("year-actions-overdue", |y| y.actions.overdue),
            ],
        );
    }

    fn campaigns(&mut self) {
        self.paper.heading(self.word("year-campaigns"));
        let year = &self.view.year;
        let tables =
            [("year-reviews", &year.reviews), ("year-audits", &year.audits)].map(|(key, held)| periods(key, held, self.texts));
        for table in tables {
            self.paper.sheets.push(table.clone());
            self.paper.add(table);
        }
        let state = |held: &Held12, code: &str| held.states.get(code).copied().unwrap_or(0);
        let mut all = Table::new(self.word("year-campaigns-compared"), self.word("word-none"))
            .column(self.word("year-number"), Kind::Text, 6)
            .column(format!("{} {}", self.word("year-reviews"), self.name(year)), Kind::Number, 2)
            .column(format!("{} {}", self.word("year-reviews"), self.name(&self.view.before)), Kind::Number, 2)
            .column(format!("{} {}", self.word("year-audits"), self.name(year)), Kind::Number, 2)
            .column(format!("{} {}", self.word("year-audits"), self.name(&self.view.before)), Kind::Number, 2);
        let before = &self.view.before;
        let held = [&year.reviews, &before.reviews, &year.audits, &before.audits];
        for code in STATES {
            let numbers = held.map(|h| Cell::from(state(h, code)));
            all.row(std::iter::once(self.word(&format!("year-state-{code}")).into()).chain(numbers).collect());
        }
        let findings = held.map(|h| Cell::from(h.findings));
        all.row(std::iter::once(self.word("year-findings-stated").into()).chain(findings).collect());
        for code in ["open", "explained", "accepted", "incident"] {
            let of = |words: &BTreeMap<&str, u64>| Cell::from(words.get(code).copied().unwrap_or(0));
            let numbers = held.map(|h| of(&h.words));
            let key = texts_of_word(code);
            all.row(std::iter::once(self.word(key).into()).chain(numbers).collect());
        }
        self.paper.sheets.push(all.clone());
        self.paper.add(all);
    }

    fn exchanges(&mut self) {
        self.paper.heading(self.word("extract-exchanges"));
        for year in self.both().map(Clone::clone) {
            let title = format!("{} – {}", self.word("year-exchanges-most"), self.name(&year));
            let table = correspondents(title, &year.exchanges, self.texts);
            self.paper.sheets.push(table.clone());
            self.paper.add(table);
        }
    }

    fn briefings(&mut self) {
        self.paper.heading(self.word("year-briefings"));
        self.pairs(
            "year-briefings",
            &[
                ("year-briefing-people", |y| y.briefings.people),
                ("year-briefings-held", |y| y.briefings.briefings),
                ("year-briefings-acknowledged", |y| y.briefings.acknowledged),
                ("year-sessions", |y| y.briefings.sessions),
                ("year-debriefings", |y| y.briefings.debriefings),
                ("year-briefings-overdue", |y| y.briefings.overdue),
                ("year-debriefings-overdue", |y| y.briefings.debriefings_overdue),
            ],
        );
    }
}

/// How a month's review or a quarter's audit may stand.
const STATES: [&str; 6] = ["in-time", "late", "open", "not-done", "not-due", "before-register"];

fn texts_of_word(code: &str) -> &'static str {
    match code {
        "explained" => "year-findings-explained",
        "accepted" => "year-findings-accepted",
        "incident" => "year-findings-incident",
        _ => "year-findings-open",
    }
}

/// The sums of the columns after the first.
fn total(rows: &[Vec<Cell>], texts: &Texts) -> Vec<Cell> {
    let columns = rows.first().map_or(0, Vec::len);
    let sum = |at: usize| {
        let of = rows.iter().map(|row| if let Some(Cell::Number(n)) = row.get(at) { *n } else { 0 });
        Cell::Number(of.sum())
    };
    std::iter::once(word(texts, "column-total").into()).chain((1..columns).map(sum)).collect()
}

fn inventory(i: &Counted, year: String, texts: &Texts) -> Vec<Cell> {
    let how = word(texts, if i.sampled { "year-sampled" } else { "year-in-full" });
    let reach = format!("{} ({how})", word(texts, &format!("year-reach-{}", i.reach)));
    let numbers =
        [i.inventories, i.handovers, i.listed, i.correct, i.elsewhere, i.missing, i.unexpected, i.not_examined, i.unexplained];
    [Cell::text(year), reach.into()].into_iter().chain(numbers.map(Cell::from)).collect()
}

fn periods(key: &str, held: &Held12, texts: &Texts) -> Table {
    let mut table = Table::new(word(texts, key), word(texts, "word-none"))
        .column(word(texts, "label-period"), Kind::Code, 2)
        .column(word(texts, "label-state"), Kind::Text, 4)
        .column(word(texts, "label-closed"), Kind::Time, 2);
    for code in SEVERITIES {
        table = table.column(word(texts, &format!("severity-{code}")), Kind::Number, 1);
    }
    for of in &held.periods {
        let findings = SEVERITIES.map(|code| {
            let n = of.findings.as_ref().and_then(|by| by.get(code).copied());
            n.map_or(Cell::Empty, Cell::from)
        });
        let head = [Cell::text(&of.period), state(of, texts), of.closed.map_or(Cell::Empty, Cell::Day)];
        table.row(head.into_iter().chain(findings).collect());
    }
    table
}

fn state(of: &PeriodHeld, texts: &Texts) -> Cell {
    let tone = match of.state {
        "in-time" => "good",
        "not-done" => "bad",
        "late" | "open" => "minor",
        _ => "quiet",
    };
    Cell::Mark { tone, word: word(texts, &format!("year-state-{}", of.state)) }
}

fn correspondents(title: String, of: &Exchanges, texts: &Texts) -> Table {
    let mut table = Table::new(title, word(texts, "word-none")).column(word(texts, "column-correspondent"), Kind::Text, 6);
    for key in ["exchanges-received", "exchanges-registered-out", "exchanges-slips", "exchanges-copies"] {
        table = table.column(word(texts, key), Kind::Number, 2);
    }
    let row = |name: String, c: &Correspondent| -> Vec<Cell> {
        let numbers = [c.received, c.registered_out, c.slips, c.copies_sent].map(Cell::from);
        std::iter::once(Cell::text(name)).chain(numbers).collect()
    };
    of.most.iter().for_each(|c| table.row(row(c.correspondent.clone(), c)));
    if of.rest != Correspondent::default() {
        let others = texts.get("year-exchanges-rest", &[("count", of.others.into())]);
        table.row(row(others, &of.rest));
    }
    if !table.rows.is_empty() {
        table.row(row(word(texts, "column-total"), &of.total));
    }
    table
}
