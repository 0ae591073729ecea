//! An extract of the register as a paper: every document with where its copies stand, nothing left out.

use super::parts::{self, fact, table, word};
use crate::i18n::{Texts, locale};
use crate::reports::Report;
use crate::reports::paper::{Block, Cell, Fact, House, Kind, Paper, Signature, Table, Turn};
use crate::reports::picture;
use crate::reports::register::{CopyView, Counts, DocumentView, RegisterView};
use crate::reports::render::paper_text::paper_text;
use crate::store::State;

impl Report for RegisterView {
    fn text(&self, texts: &Texts) -> String {
        paper_text(&self.paper(&House::default(), texts), texts)
    }

    fn paper(&self, house: &House, texts: &Texts) -> Paper {
        let mut paper = Paper::new("register", word(texts, "report-register"), house, &self.meta, texts);
        paper.turn = Turn::Landscape;
        paper.subtitle = texts.get("as-known-on", &[("date", locale::day_of(&self.on, texts.lang()).into())]);
        // Of the general facts the period and the room say what the narrowing says better.
        let general = std::mem::take(&mut paper.facts).into_iter().skip(2);
        paper.facts = narrowed(self, texts).into_iter().chain(general).collect();
        paper.sheets = vec![copies(self, texts), documents(self, texts)];
        paper.heading(word(texts, "counts-heading"));
        let c = &self.counts;
        let mut facts = vec![parts::count("count-documents", c.documents, texts), parts::count("count-copies", c.copies, texts)];
        if c.other_copies > 0 {
            facts.push(parts::count("register-other-copies", c.other_copies, texts));
        }
        paper.add(Block::Facts { facts });
        paper.add(levels(c, texts));
        if self.narrowed.whole() {
            paper.add(picture::documents::of_register(&self.by_year, texts));
        }
        parts::section(&mut paper, shown(self, texts));
        parts::notes(&mut paper, &self.not_concluded, texts);
        let role = word(texts, "signature");
        paper.add(Block::Signatures { boxes: vec![Signature { role, name: String::new() }] });
        paper
    }
}

fn narrowed(view: &RegisterView, texts: &Texts) -> Vec<Fact> {
    let n = &view.narrowed;
    let state = n.state.map(|code| word(texts, &format!("register-state-{code}")));
    let given = [
        ("column-level", n.level.map(Cell::text)),
        ("label-state", state.map(Cell::text)),
        ("column-holder", n.holder.as_deref().map(Cell::text)),
        ("column-container", n.container.as_deref().map(Cell::text)),
        ("column-room", n.room.as_deref().map(Cell::text)),
        ("column-originator", n.originator.as_deref().map(Cell::text)),
        ("register-series", n.series.as_deref().map(Cell::text)),
        ("register-from", n.from.as_deref().map(Cell::of)),
        ("register-until", n.until.as_deref().map(Cell::of)),
    ];
    let facts: Vec<_> = given.into_iter().filter_map(|(key, value)| Some(fact(key, value?, texts))).collect();
    if facts.is_empty() { vec![fact("label-filter", word(texts, "register-whole"), texts)] } else { facts }
}

fn levels(counts: &Counts, texts: &Texts) -> Table {
    let mut table = Table::new(word(texts, "extract-by-level"), word(texts, "word-none"))
        .column(word(texts, "column-level"), Kind::Text, 4)
        .column(word(texts, "count-documents"), Kind::Number, 2);
    for code in State::CODES {
        table = table.column(word(texts, &format!("register-copies-{code}")), Kind::Number, 2);
    }
    for line in &counts.levels {
        let numbers = std::iter::once(line.documents).chain(line.states()).map(Cell::from);
        table.row(std::iter::once(Cell::text(line.level)).chain(numbers).collect());
    }
    if counts.levels.len() > 1 {
        let states = counts.levels.iter().fold([0; 6], |sum, line| {
            let of = line.states();
            std::array::from_fn(|i| sum[i] + of[i])
        });
        let total = std::iter::once(counts.documents).chain(states).map(Cell::from);
        table.row(std::iter::once(word(texts, "column-total").into()).chain(total).collect());
    }
    table
}

fn title(document: &DocumentView, texts: &Texts) -> Cell {
    Cell::text(if document.title.trim().is_empty() { word(texts, "word-withheld") } else { document.title.clone() })
}

fn direction(document: &DocumentView, texts: &Texts) -> String {
    word(texts, &format!("register-direction-{}", document.direction))
}

/// Where a copy stands, in a line.
fn place(copy: &CopyView, texts: &Texts) -> String {
    let day = |text: &str| locale::day_of(text, texts.lang());
    let mut parts = vec![word(texts, &format!("register-state-{}", copy.state))];
    match (&copy.container, &copy.holder, &copy.correspondent) {
        (Some(container), ..) => {
            let room = copy.room.as_ref().map(|room| format!(" ({room})")).unwrap_or_default();
            parts = vec![format!("{container}{room}")];
        }
        (None, Some(holder), _) if copy.state == "here" => parts = vec![holder.clone()],
        (None, Some(holder), _) => parts.push(holder.clone()),
        (None, None, Some(with)) => parts.push(with.clone()),
        (None, None, None) if copy.state == "here" => parts = vec![word(texts, "place-none")],
        (None, None, None) => {}
    }
    parts.extend(copy.due.as_ref().map(|due| format!("{} {}", word(texts, "register-due"), day(due))));
    format!("{}: {}, {} {}", copy.copy, parts.join(", "), word(texts, "register-since"), day(&copy.since))
}

fn shown(view: &RegisterView, texts: &Texts) -> Table {
    let columns = [
        ("column-number", Kind::Code, 3),
        ("register-registered", Kind::Time, 2),
        ("column-level", Kind::Text, 3),
        ("column-originator", Kind::Text, 4),
        ("register-title", Kind::Text, 5),
        ("register-exchanged", Kind::Text, 3),
        ("count-copies", Kind::Text, 7),
    ];
    let mut table = table("register-documents", &columns, texts);
    for d in &view.documents {
        let filled = |texts: &[&String]| texts.iter().filter(|t| !t.is_empty()).map(|t| (*t).clone()).collect::<Vec<_>>();
        let mut copies: Vec<_> = d.copies.iter().map(|c| marked(d, c, texts)).collect();
        if d.other_copies > 0 {
            copies.push(texts.get("register-others", &[("count", d.other_copies.into())]));
        }
        let exchanged = std::iter::once(direction(d, texts)).chain(filled(&[&d.correspondent, &d.channel]));
        table.row(vec![
            Cell::text(&d.number),
            Cell::of(&d.registered),
            Cell::lines(filled(&[&d.level, &d.caveats])),
            Cell::lines(filled(&[&d.originator, &d.reference])),
            title(d, texts),
            Cell::lines(exchanged.collect()),
            Cell::lines(copies),
        ]);
    }
    table
}

/// Where a copy stands, with its level when it is not its document's.
fn marked(document: &DocumentView, copy: &CopyView, texts: &Texts) -> String {
    let own = if copy.level == document.level { String::new() } else { format!(" [{}]", copy.level) };
    format!("{}{own}", place(copy, texts))
}

fn documents(view: &RegisterView, texts: &Texts) -> Table {
    let columns = [
        ("column-number", Kind::Code, 3),
        ("register-series", Kind::Code, 1),
        ("register-registered", Kind::Time, 2),
        ("register-received", Kind::Time, 2),
        ("register-dated", Kind::Time, 2),
        ("column-level", Kind::Text, 3),
        ("register-regime", Kind::Code, 1),
        ("register-verbatim", Kind::Text, 3),
        ("register-caveats", Kind::Text, 2),
        ("register-releasable", Kind::Text, 2),
        ("column-originator", Kind::Text, 4),
        ("register-reference", Kind::Text, 3),
        ("register-title", Kind::Text, 5),
        ("column-direction", Kind::Text, 1),
        ("column-correspondent", Kind::Text, 3),
        ("column-channel", Kind::Text, 2),
        ("register-pages", Kind::Number, 1),
        ("register-medium", Kind::Text, 1),
        ("register-taken-over", Kind::Text, 1),
        ("count-copies", Kind::Number, 1),
        ("register-other-copies", Kind::Number, 1),
        ("register-entry", Kind::Number, 1),
    ];
    let mut table = table("register-documents", &columns, texts);
    for d in &view.documents {
        table.row(vec![
            Cell::text(&d.number),
            Cell::text(d.series.clone().unwrap_or_default()),
            Cell::of(&d.registered),
            Cell::maybe(d.received.as_deref()),
            Cell::maybe(d.dated.as_deref()),
            Cell::text(&d.level),
            Cell::text(&d.regime),
            Cell::text(&d.verbatim),
            Cell::text(&d.caveats),
            Cell::text(&d.releasable),
            Cell::text(&d.originator),
            Cell::text(&d.reference),
            title(d, texts),
            direction(d, texts).into(),
            Cell::text(&d.correspondent),
            Cell::text(&d.channel),
            d.pages.map_or(Cell::Empty, Cell::from),
            Cell::text(&d.medium),
            parts::yes_no(d.taken_over, texts),
            Cell::number(d.copies.len()),
            d.other_copies.into(),
            d.entry.into(),
        ]);
    }
    table
}

/// A row a copy: what a workbook filters by place and state.
fn copies(view: &RegisterView, texts: &Texts) -> Table {
    let columns = [
        ("column-document", Kind::Code, 3),
        ("column-copy", Kind::Number, 1),
        ("register-registered", Kind::Time, 2),
        ("column-level", Kind::Text, 3),
        ("column-originator", Kind::Text, 4),
        ("register-title", Kind::Text, 5),
        ("register-kind", Kind::Text, 1),
        ("register-pages", Kind::Number, 1),
        ("label-state", Kind::Text, 1),
        ("column-container", Kind::Code, 1),
        ("column-room", Kind::Code, 1),
        ("column-holder", Kind::Code, 1),
        ("column-correspondent", Kind::Text, 3),
        ("label-due", Kind::Time, 2),
        ("extract-since", Kind::Time, 2),
        ("register-entry", Kind::Number, 1),
    ];
    let mut table = table("count-copies", &columns, texts);
    for d in &view.documents {
        for c in &d.copies {
            let maybe = |text: &Option<String>| Cell::text(text.clone().unwrap_or_default());
            table.row(vec![
                Cell::text(&d.number),
                Cell::Number(c.copy.into()),
                Cell::of(&d.registered),
                Cell::text(&c.level),
                Cell::text(&d.originator),
                title(d, texts),
                word(texts, &format!("register-kind-{}", c.kind)).into(),
                c.pages.or(d.pages).map_or(Cell::Empty, Cell::from),
                word(texts, &format!("register-state-{}", c.state)).into(),
                maybe(&c.container),
                maybe(&c.room),
                maybe(&c.holder),
                maybe(&c.correspondent),
                Cell::maybe(c.due.as_deref()),
                Cell::of(&c.since),
                c.entry.into(),
            ]);
        }
    }
    table
}
