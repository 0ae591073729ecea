//! The quarterly audit on paper: what is covered comes first, then what is concluded of each room and what is not, then the
//! findings with their evidence, the comparison, and the annexes by which it can be checked.

use super::parts::{self, count, table, word};
use crate::i18n::{Texts, locale};
use crate::reports::Report;
use crate::reports::audit::AuditView;
use crate::reports::coverage::{CoverageView, SpanView};
use crate::reports::paper::{Block, Cell, House, Kind, Paper, Signature, Table, Tone};
use crate::reports::picture;
use crate::reports::render::text;

/// The spans of time shown of a room; the data hold all of them.
const SPANS: usize = 20;

impl Report for AuditView {
    fn text(&self, texts: &Texts) -> String {
        text::audit(texts, self)
    }

    fn paper(&self, house: &House, texts: &Texts) -> Paper {
        let mut paper = Paper::new("audit", word(texts, "report-audit"), house, &self.meta, texts);
        parts::standing(&mut paper, self.campaign.as_ref(), texts);
        summary(&mut paper, self, texts);
        conclusions(&mut paper, self, texts);
        parts::notes(&mut paper, &self.not_concluded, texts);
        coverage(&mut paper, &self.coverage, texts);
        picture::calendar::pictures(self, texts).into_iter().for_each(|p| paper.add(p));
        presence(&mut paper, self, texts);
        picture::timeline::pictures(self, texts).into_iter().for_each(|p| paper.add(p));
        counts(&mut paper, self, texts);
        if let Some(comparison) = &self.comparison {
            parts::comparison(&mut paper, comparison, texts);
            paper.add(picture::findings::of_audit(self, texts));
        }
        parts::findings(&mut paper, &self.findings, texts);
        parts::excluded(&mut paper, &self.findings, texts);
        paper.add(Block::Break);
        parts::checks_annex(&mut paper, &self.meta.checks_run, texts);
        parts::settings(&mut paper, &self.meta, texts);
        main_first(&mut paper, &word(texts, "findings-heading"));
        paper
    }
}

/// Puts a sheet before the others: it is the one that CSV gives.
pub(super) fn main_first(paper: &mut Paper, title: &str) {
    if let Some(at) = paper.sheets.iter().position(|sheet| sheet.title == title) {
        let main = paper.sheets.remove(at);
        paper.sheets.insert(0, main);
    }
}

/// The page for who reads one page: how much is covered, what was found, who signs.
fn summary(paper: &mut Paper, view: &AuditView, texts: &Texts) {
    paper.heading(word(texts, "paper-summary"));
    let c = &view.counts;
    let (covered, uncovered, doubtful) = view
        .coverage
        .iter()
        .fold((0.0, 0.0, 0.0), |(a, b, c), room| (a + room.covered_hours, b + room.uncovered_hours, c + room.doubtful_hours));
    let hours = |n: f64| locale::decimal(n, texts.lang());
    paper.text(texts.get(
        "paper-audit-summary",
        &[
            ("rooms", view.coverage.len().into()),
            ("covered", hours(covered).into()),
            ("uncovered", hours(uncovered).into()),
            ("doubtful", hours(doubtful).into()),
            ("entries", locale::number(c.entries, texts.lang()).into()),
            ("findings", c.findings.into()),
        ],
    ));
    paper.text(word(texts, "coverage-intro"));
    paper.add(Block::Facts { facts: parts::severities(c.findings, &c.by_severity, c.waived, texts) });
    gravest(paper, &view.findings, texts);
    let boxes = ["paper-sign-officer", "paper-sign-head"].map(|role| Signature { role: word(texts, role), name: String::new() });
    paper.add(Block::Signatures { boxes: boxes.to_vec() });
}

/// The findings that a reader of one page must know: the critical ones that still count, a sentence each.
pub(super) fn gravest(paper: &mut Paper, findings: &[crate::reports::finding::FindingView], texts: &Texts) {
    const SHOWN: usize = 8;
    let critical: Vec<_> = findings.iter().filter(|f| f.severity == "critical" && !f.waived).collect();
    if critical.is_empty() {
        return;
    }
    paper.add(Block::Heading { level: 2, text: word(texts, "paper-gravest") });
    let items = critical.iter().take(SHOWN).map(|f| format!("{}  {}", f.id, f.message)).collect();
    paper.add(Block::List { ordered: false, ticks: false, items });
    if critical.len() > SHOWN {
        paper.text(texts.get("paper-more-findings", &[("count", (critical.len() - SHOWN).into())]));
    }
}

/// What is concluded of each room, in words that say no more than its coverage allows.
fn conclusions(paper: &mut Paper, view: &AuditView, texts: &Texts) {
    paper.heading(word(texts, "paper-conclusions"));
    let columns = [
        ("column-room", Kind::Code, 4),
        ("count-entries", Kind::Number, 4),
        ("count-cards", Kind::Number, 3),
        ("severity-critical", Kind::Number, 4),
        ("severity-major", Kind::Number, 4),
        ("severity-minor", Kind::Number, 4),
        ("severity-info", Kind::Number, 5),
        ("paper-conclusion", Kind::Text, 14),
    ];
    let mut rows = table("paper-conclusions", &columns, texts);
    for room in &view.coverage {
        let entries = view.counts.by_room.iter().find(|r| r.room == room.room);
        let of = |code: &str| {
            let counted =
                view.findings.iter().filter(|f| f.room.as_deref() == Some(&room.room) && f.severity == code && !f.waived);
            counted.count() as u64
        };
        let found = ["critical", "major", "minor", "info"].map(of);
        let mut cells =
            vec![Cell::text(&room.room), entries.map_or(0, |r| r.entries).into(), entries.map_or(0, |r| r.cards).into()];
        cells.extend(found.map(Cell::from));
        cells.push(word(texts, conclusion(room, found.iter().sum())).into());
        rows.row(cells);
    }
    paper.sheets.push(rows.clone());
    rows.title = String::new();
    paper.add(rows);
    let elsewhere = view.findings.iter().filter(|f| f.room.is_none() && !f.waived).count();
    if elsewhere > 0 {
        paper.text(texts.get("paper-findings-no-room", &[("count", elsewhere.into())]));
    }
}

/// What a room's coverage and findings allow to say.
fn conclusion(room: &CoverageView, found: u64) -> &'static str {
    let covered = room.covered_hours > 0.0;
    let whole = room.uncovered_hours == 0.0 && room.doubtful_hours == 0.0;
    match (covered, found, whole) {
        (false, _, _) => "paper-conclusion-nothing",
        (true, 0, true) => "paper-conclusion-none-whole",
        (true, 0, false) => "paper-conclusion-none-part",
        (true, _, true) => "paper-conclusion-found-whole",
        (true, _, false) => "paper-conclusion-found-part",
    }
}

fn coverage(paper: &mut Paper, rooms: &[CoverageView], texts: &Texts) {
    paper.heading(word(texts, "coverage-heading"));
    let columns = [
        ("column-room", Kind::Code, 2),
        ("coverage-covered", Kind::Number, 2),
        ("coverage-uncovered", Kind::Number, 2),
        ("coverage-doubtful", Kind::Number, 2),
        ("count-imports", Kind::Text, 3),
    ];
    let mut hours = table("coverage-heading", &columns, texts);
    for room in rooms {
        let imports = room.imports.iter().map(u64::to_string).collect::<Vec<_>>().join(" ");
        let of = [room.covered_hours, room.uncovered_hours, room.doubtful_hours].map(Cell::Decimal);
        hours.row(std::iter::once(Cell::text(&room.room)).chain(of).chain([Cell::text(imports)]).collect());
    }
    let all = spans(rooms, usize::MAX, texts);
    let shown = spans(rooms, SPANS, texts);
    let left = all.rows.len() - shown.rows.len();
    paper.sheets.extend([hours.clone(), all]);
    hours.title = String::new();
    paper.add(hours);
    if !shown.rows.is_empty() {
        paper.add(shown);
    }
    if left > 0 {
        paper.text(texts.get("paper-more-spans", &[("count", left.into())]));
    }
}

/// The spans that are not covered or doubtful, with the reason.
fn spans(rooms: &[CoverageView], most: usize, texts: &Texts) -> Table {
    let columns = [
        ("column-room", Kind::Code, 2),
        ("extract-from", Kind::Time, 3),
        ("finding-until", Kind::Time, 3),
        ("coverage-why", Kind::Text, 5),
    ];
    let mut rows = table("paper-spans", &columns, texts);
    for room in rooms {
        for span in room.uncovered.iter().chain(&room.doubtful).take(most) {
            rows.row(vec![Cell::text(&room.room), Cell::of(&span.from), Cell::of(&span.until), why(span, texts).into()]);
        }
    }
    rows
}

fn why(span: &SpanView, texts: &Texts) -> String {
    let key = match span.why {
        "sequence-gap" => "doubt-sequence-gap",
        "quarantine" => "doubt-quarantine",
        "silent-day" => "doubt-silent-day",
        "dst-hour" => "doubt-dst",
        "erased" => {
            let day = span.erased.as_deref().map(|d| locale::day_of(d, texts.lang())).unwrap_or_default();
            return texts.get("doubt-erased", &[("date", day.into()), ("entry", span.entry.unwrap_or(0).into())]);
        }
        _ => "doubt-no-import",
    };
    word(texts, key)
}

fn presence(paper: &mut Paper, view: &AuditView, texts: &Texts) {
    paper.heading(word(texts, "presence-heading"));
    paper.text(word(texts, "presence-intro"));
    let columns = [
        ("column-room", Kind::Code, 2),
        ("presence-people", Kind::Number, 2),
        ("presence-matched", Kind::Number, 2),
        ("presence-no-exit", Kind::Number, 2),
        ("presence-no-entry", Kind::Number, 2),
        ("presence-moment", Kind::Number, 2),
        ("presence-hours-certain", Kind::Number, 2),
        ("presence-hours-possible", Kind::Number, 2),
    ];
    let mut rows = table("presence-heading", &columns, texts);
    for r in &view.presence {
        let counts = [r.people, r.matched, r.no_exit, r.no_entry, r.moment_only].map(Cell::from);
        let hours = [r.certain_hours, r.possible_hours].map(Cell::Decimal);
        rows.row(std::iter::once(Cell::text(&r.room)).chain(counts).chain(hours).collect());
    }
    paper.sheets.push(rows.clone());
    rows.title = String::new();
    paper.add(rows);
}

fn counts(paper: &mut Paper, view: &AuditView, texts: &Texts) {
    paper.heading(word(texts, "counts-heading"));
    let c = &view.counts;
    let numbers = c.numbers();
    paper.add(Block::Facts { facts: numbers.map(|(key, n)| count(key, n, texts)).to_vec() });
    let mut sheet = table("counts-heading", &[("column-count", Kind::Text, 5), ("column-total", Kind::Number, 2)], texts);
    numbers.iter().for_each(|(key, n)| sheet.row(vec![word(texts, key).into(), (*n).into()]));
    paper.sheets.push(sheet);
    if c.quarantined > 0 {
        let text = texts.get("paper-quarantined", &[("count", c.quarantined.into())]);
        paper.add(Block::Note { tone: Tone::Warning, text });
    }
}
