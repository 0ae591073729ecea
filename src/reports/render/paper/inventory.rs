//! The record of an inventory as a paper, with boxes to sign in: who counted, and both sides at a change of holder.

use super::parts::{self, fact, table, word};
use crate::i18n::{Texts, locale};
use crate::reports::Report;
use crate::reports::inventory::{Discrepancy, InventoryView, LevelView, Place};
use crate::reports::paper::{Block, Cell, Fact, House, Kind, Paper, Signature, Table};
use crate::reports::render::inventory as text;

impl Report for InventoryView {
    fn text(&self, texts: &Texts) -> String {
        text::inventory(texts, self)
    }

    fn paper(&self, house: &House, texts: &Texts) -> Paper {
        let mut paper = Paper::new("inventory", word(texts, "report-inventory"), house, &self.meta, texts);
        paper.subtitle = self.inventory.id.clone();
        // Of the general facts those on the period and its filter say nothing here: the inventory's own stand in their place.
        let general = std::mem::take(&mut paper.facts).into_iter().skip(2);
        paper.facts = about(self, texts).into_iter().chain(general).collect();
        let sheet = discrepancies(&self.discrepancies, texts);
        let levels = levels(&self.levels, texts);
        paper.sheets = vec![sheet.clone(), levels.clone()];
        counts(&mut paper, self, levels, texts);
        paper.heading(word(texts, "statement-heading"));
        let said = self.statement.levels.iter().map(|l| &l.text).chain(&self.statement.text);
        said.for_each(|text| paper.text(text.clone()));
        parts::section(&mut paper, sheet);
        places(&mut paper, self, texts);
        parts::notes(&mut paper, &self.not_concluded, texts);
        paper.add(Block::Signatures { boxes: signatures(self, texts) });
        paper
    }
}

fn about(view: &InventoryView, texts: &Texts) -> Vec<Fact> {
    let of = &view.inventory;
    let closed = of.closed.as_deref().map_or_else(|| word(texts, "inventory-open").into(), Cell::of);
    let mut facts = vec![
        fact("label-counted", of.place.as_str(), texts),
        fact("label-started", Cell::of(&of.started), texts),
        fact("label-closed", closed, texts),
    ];
    for (key, person) in [("label-outgoing", &of.outgoing), ("label-incoming", &of.incoming)] {
        facts.extend(person.as_deref().map(|person| fact(key, person, texts)));
    }
    if let (Some(sample), Some(checkpoint), Some(said), Some(seed)) = (of.sample, of.checkpoint, &of.word, &of.seed) {
        let population: u64 = view.levels.iter().map(|l| l.population).sum();
        let drawn = texts.get("inventory-sample", &[("sample", sample.into()), ("population", population.into())]);
        facts.push(fact("label-sample", drawn, texts));
        facts.push(fact("label-checkpoint-entries", checkpoint, texts));
        facts.push(fact("label-inspector-word", said.as_str(), texts));
        facts.push(fact("label-seed", seed.as_str(), texts));
    }
    facts
}

fn counts(paper: &mut Paper, view: &InventoryView, levels: Table, texts: &Texts) {
    if view.inventory.seed.is_some() {
        paper.text(word(texts, "inventory-recompute"));
    }
    paper.heading(word(texts, "counts-heading"));
    let numbers = view.counts.numbers();
    paper.add(Block::Facts { facts: numbers.map(|(key, n)| parts::count(key, n, texts)).to_vec() });
    if !levels.rows.is_empty() {
        paper.add(levels);
    }
}

fn levels(all: &[LevelView], texts: &Texts) -> Table {
    let columns = [
        ("column-level", Kind::Text, 3),
        ("column-on-record", Kind::Number, 1),
        ("inventory-listed", Kind::Number, 1),
        ("inventory-correct", Kind::Number, 1),
        ("inventory-elsewhere", Kind::Number, 1),
        ("inventory-missing", Kind::Number, 1),
        ("inventory-not-examined", Kind::Number, 1),
    ];
    let mut table = table("extract-by-level", &columns, texts);
    for l in all {
        let numbers = [l.population, l.listed, l.correct, l.elsewhere, l.missing, l.not_examined];
        table.row(std::iter::once(Cell::text(l.level)).chain(numbers.map(Cell::from)).collect());
    }
    table
}

fn place(place: &Place, texts: &Texts) -> String {
    match (&place.container, &place.holder) {
        (Some(id), _) => texts.get("place-container", &[("container", id.into())]),
        (None, Some(id)) => texts.get("place-person", &[("person", id.into())]),
        (None, None) => word(texts, "place-none"),
    }
}

fn discrepancies(all: &[Discrepancy], texts: &Texts) -> Table {
    let columns = [
        ("column-document", Kind::Code, 3),
        ("column-copy", Kind::Number, 1),
        ("column-level", Kind::Text, 3),
        ("extract-outcome", Kind::Text, 2),
        ("extract-expected", Kind::Text, 3),
        ("extract-found", Kind::Text, 3),
        ("extract-explained", Kind::Text, 4),
    ];
    let mut table = table("inventory-discrepancies", &columns, texts);
    for one in all {
        let tone = if one.kind == "missing" { "bad" } else { "minor" };
        let explained = one.explained.as_deref().map_or_else(
            || word(texts, "extract-unexplained"),
            |day| format!("{}: {}", locale::day_of(day, texts.lang()), one.explanation.as_deref().unwrap_or_default()),
        );
        let (expected, found) = (one.kind != "unexpected", one.kind != "missing");
        table.row(vec![
            Cell::text(&one.document),
            Cell::Number(one.copy.into()),
            one.level.map_or_else(|| word(texts, "inventory-not-on-record"), str::to_owned).into(),
            Cell::Mark { tone, word: word(texts, &format!("inventory-{}", one.kind)) },
            if expected { place(&one.expected, texts).into() } else { Cell::Empty },
            if found { place(&one.found, texts).into() } else { Cell::Empty },
            explained.into(),
        ]);
    }
    table
}

fn places(paper: &mut Paper, view: &InventoryView, texts: &Texts) {
    let columns = [("extract-place", Kind::Text, 5), ("count-copies", Kind::Number, 1)];
    let mut left = table("inventory-places-left", &columns, texts);
    view.not_examined.iter().for_each(|one| left.row(vec![place(&one.place, texts).into(), one.copies.into()]));
    let mut done = table("extract-places-examined", &columns[..1], texts);
    view.examined.iter().for_each(|one| done.row(vec![place(one, texts).into()]));
    for table in [left, done] {
        paper.sheets.push(table.clone());
        parts::section(paper, table);
    }
}

/// Who counted; at a change of holder the one who hands over and the one who takes over, too.
fn signatures(view: &InventoryView, texts: &Texts) -> Vec<Signature> {
    let of = &view.inventory;
    let mut boxes = vec![Signature { role: word(texts, "inventory-signature"), name: String::new() }];
    for (key, person) in [("signature-outgoing", &of.outgoing), ("signature-incoming", &of.incoming)] {
        let role = person.as_ref().map(|person| texts.get(key, &[("person", person.into())]));
        boxes.extend(role.map(|role| Signature { role, name: String::new() }));
    }
    boxes
}
