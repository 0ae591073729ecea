//! The record of an inventory as text, with the lines both sign at a change of holder.

use super::text::{Page, SHOWN, footer, made, notes_section};
use crate::domain::printable;
use crate::i18n::Texts;
use crate::reports::inventory::{Discrepancy, InventoryView, Place};

/// The record.
pub fn inventory(texts: &Texts, view: &InventoryView) -> String {
    let mut page = Page { texts, out: String::new() };
    head(&mut page, view);
    counts(&mut page, view);
    page.heading("statement-heading");
    view.statement.levels.iter().map(|l| &l.text).chain(&view.statement.text).for_each(|text| page.line(&printable(text)));
    discrepancies(&mut page, &view.discrepancies);
    not_examined(&mut page, view);
    notes_section(&mut page, &view.not_concluded);
    signatures(&mut page, view);
    footer(&mut page, &view.meta);
    page.out
}

fn head(page: &mut Page<'_>, view: &InventoryView) {
    let (of, meta) = (&view.inventory, &view.meta);
    let title = printable(&format!("{} {}", page.texts.get("report-inventory", &[]), of.id));
    page.line(&title);
    page.line(&"=".repeat(title.chars().count()));
    page.line("");
    let open = page.texts.get("inventory-open", &[]);
    page.field("label-register", &meta.register);
    page.field("label-counted", &of.place);
    page.field("label-started", &page.time(&of.started));
    page.field("label-closed", &of.closed.as_deref().map_or(open, |day| page.time(day)));
    for (key, person) in [("label-outgoing", &of.outgoing), ("label-incoming", &of.incoming)] {
        if let Some(person) = person {
            page.field(key, person);
        }
    }
    if let (Some(sample), Some(checkpoint), Some(word), Some(seed)) = (of.sample, of.checkpoint, &of.word, &of.seed) {
        let population: u64 = view.levels.iter().map(|l| l.population).sum();
        let drawn = page.texts.get("inventory-sample", &[("sample", sample.into()), ("population", population.into())]);
        page.field("label-sample", &drawn);
        page.count("label-checkpoint-entries", checkpoint);
        page.field("label-inspector-word", word);
        page.field("label-seed", seed);
        page.line(&page.texts.get("inventory-recompute", &[]));
    }
    made(page, meta);
    page.field("label-program-version", &format!("{} {}", meta.program, meta.version));
    page.count("label-journal-entries", meta.journal_size);
    page.field("label-root", &meta.journal_root);
}

fn counts(page: &mut Page<'_>, view: &InventoryView) {
    page.heading("counts-heading");
    view.counts.numbers().iter().for_each(|(key, n)| page.count(key, *n));
    let row = |l: &crate::reports::inventory::LevelView| {
        let numbers = [l.population, l.listed, l.correct, l.elsewhere, l.missing, l.not_examined];
        std::iter::once(l.level.to_owned()).chain(numbers.map(|n| page.number(n))).collect()
    };
    let rows: Vec<Vec<String>> = view.levels.iter().map(row).collect();
    if !rows.is_empty() {
        page.line("");
        let header = [
            "column-level",
            "column-on-record",
            "inventory-listed",
            "inventory-correct",
            "inventory-elsewhere",
            "inventory-missing",
            "inventory-not-examined",
        ];
        page.table(&header, rows);
    }
}

fn place(page: &Page<'_>, place: &Place) -> String {
    match (&place.container, &place.holder) {
        (Some(id), _) => page.texts.get("place-container", &[("container", id.into())]),
        (None, Some(id)) => page.texts.get("place-person", &[("person", id.into())]),
        (None, None) => page.texts.get("place-none", &[]),
    }
}

fn discrepancies(page: &mut Page<'_>, all: &[Discrepancy]) {
    page.heading("inventory-discrepancies");
    if all.is_empty() {
        page.line(&page.texts.get("word-none", &[]));
    }
    for one in all {
        let kind = page.texts.get(&format!("inventory-{}", one.kind), &[]);
        let level = one.level.map(str::to_owned).unwrap_or_else(|| page.texts.get("inventory-not-on-record", &[]));
        let mut parts = vec![format!("{}/{}  {level}  {kind}", one.document, one.copy)];
        if one.kind != "unexpected" {
            parts.push(page.texts.get("inventory-expected-at", &[("place", place(page, &one.expected).into())]));
        }
        if one.kind != "missing" {
            parts.push(page.texts.get("inventory-found-at", &[("place", place(page, &one.found).into())]));
        }
        if let (Some(day), Some(why)) = (&one.explained, &one.explanation) {
            parts.push(page.texts.get("inventory-explained", &[("date", page.time(day).into()), ("explanation", why.into())]));
        }
        page.line(&printable(&parts.join("; ")));
    }
}

fn not_examined(page: &mut Page<'_>, view: &InventoryView) {
    page.heading("inventory-places-left");
    if view.not_examined.is_empty() {
        page.line(&page.texts.get("word-none", &[]));
    }
    for one in view.not_examined.iter().take(SHOWN) {
        let left = place(page, &one.place);
        page.line(&printable(&page.texts.get("inventory-left", &[("place", left.into()), ("count", one.copies.into())])));
    }
    if view.not_examined.len() > SHOWN {
        let more = (view.not_examined.len() - SHOWN).into();
        page.line(&page.texts.get("finding-evidence-more", &[("count", more)]));
    }
}

fn signatures(page: &mut Page<'_>, view: &InventoryView) {
    let of = &view.inventory;
    let mut lines = vec![page.texts.get("inventory-signature", &[])];
    for (key, person) in [("signature-outgoing", &of.outgoing), ("signature-incoming", &of.incoming)] {
        lines.extend(person.as_ref().map(|person| page.texts.get(key, &[("person", person.into())])));
    }
    for line in lines {
        page.line("");
        page.line(&printable(&format!("{line} {}", "_".repeat(30))));
    }
}
